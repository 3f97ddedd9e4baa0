"""Coverage: which characters of a text no font of a theme has. The pages show each as a visible replacement."""

from briefer.document.theme import Theme
from briefer.layout import clusters
from briefer.layout.fonts import Files, Fonts


class Coverage:
    """What the fonts of a theme can show. A font is read only when those before it lack a character."""

    def __init__(self, theme: Theme) -> None:
        self._fonts = Fonts(theme, Files(), "")

    def missing(self, text: str) -> tuple[str, ...]:
        """The characters of a text that no font has, each once, in order."""
        candidates = (char for char in dict.fromkeys(clusters.clean(text)) if char not in " \u2028")
        return tuple(
            char
            for char in candidates
            if not clusters.is_ignorable(char) and self._fonts.covering(char, bold=False, italic=False) is None
        )
