"""The theme of a Word file: its fonts and colours, and colours that are told as a tint or a shade of one of them.

ECMA-376, part 1: 20.1.6 (themes), 20.1.2.3 (colours), 17.3.2.6 (the colour of letters).
"""

import colorsys
import re
from xml.etree.ElementTree import Element

from briefer.template.word_file import A, W, number

_COLOUR = re.compile(r"[0-9a-fA-F]{6}")
_BYTE = re.compile(r"[0-9a-fA-F]{2}")
_MEANT = {
    "text1": "dk1", "tx1": "dk1", "dark1": "dk1", "background1": "lt1", "bg1": "lt1", "light1": "lt1",
    "text2": "dk2", "tx2": "dk2", "dark2": "dk2", "background2": "lt2", "bg2": "lt2", "light2": "lt2",
    "hyperlink": "hlink", "followedHyperlink": "folHlink",
}  # fmt: skip
"""Names of colours, by their names in the theme."""


class ThemeParts:
    """Fonts and colours of a theme; None for what it does not have."""

    def __init__(self, theme: Element | None) -> None:
        self._theme = theme

    def font(self, kind: str, script: str = "latin") -> str | None:
        """The font of headings (``major``) or of text (``minor``), Latin or of complex scripts (``cs``)."""
        found = self._theme.find(f".//{A}{kind}Font/{A}{script}") if self._theme is not None else None
        return found.get("typeface") or None if found is not None else None

    def colour(self, name: str) -> str | None:
        """A colour by its name."""
        entry = self._theme.find(f".//{A}clrScheme/{A}{_MEANT.get(name, name)}") if self._theme is not None else None
        if entry is None or not len(entry):
            return None
        return hexadecimal(entry[0].get("val", "")) or hexadecimal(entry[0].get("lastClr", ""))

    def said(self, colour: Element) -> str | None:
        """The colour of letters: as it stands there, else worked out from the theme; black where Word chooses."""
        value = hexadecimal(colour.get(f"{W}val", ""))
        named = self.colour(colour.get(f"{W}themeColor", ""))
        if value or not named:
            return value or ("#000000" if colour.get(f"{W}val") == "auto" else None)
        tint, shade = _part(colour, "themeTint"), _part(colour, "themeShade")
        if tint is not None:
            return lighter(named, tint, 1 - tint)
        return lighter(named, shade, 0) if shade is not None else named

    def drawn(self, fill: Element | None) -> str:
        """The colour in a drawing's solid fill, empty for none."""
        if fill is None or not len(fill):
            return ""
        base = fill[0]
        name = base.tag.removeprefix(A)
        found = self.colour(base.get("val", "")) if name == "schemeClr" else hexadecimal(base.get("val", ""))
        found = found or hexadecimal(base.get("lastClr", ""))
        if not found:
            return ""
        parts = {change.tag.removeprefix(A): _share(change) for change in base}
        if "shade" in parts:
            return lighter(found, parts["shade"], 0)
        if "tint" in parts:
            return lighter(found, parts["tint"], 1 - parts["tint"])
        return lighter(found, parts.get("lumMod", 1.0), parts.get("lumOff", 0.0))


def _part(colour: Element, name: str) -> float | None:
    """How much of a colour is left, told in two hexadecimal digits."""
    text = colour.get(f"{W}{name}", "")
    return int(text, 16) / 255 if _BYTE.fullmatch(text) else None


def _share(change: Element) -> float:
    found = number(change.get("val"), 100_000, 2.0)
    return 1.0 if found is None else found


def lighter(colour: str, part: float, more: float) -> str:
    """A colour whose lightness is a part of what it was, and so much more."""
    if (part, more) == (1.0, 0.0):
        return colour
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    changed = colorsys.hls_to_rgb(hue, min(max(lightness * part + more, 0.0), 1.0), saturation)
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in changed)


def hexadecimal(value: str) -> str | None:
    """A colour as we write it, from six digits; None for anything else."""
    return f"#{value.lower()}" if _COLOUR.fullmatch(value) else None
