"""The menu in which the language of the interface is chosen."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from briefer.ui.icons import tick_icon
from briefer.ui.language import NAMES, Language, spoken
from briefer.ui.preferences import Preferences

_AFTER_RESTART: dict[Language, str] = {
    "en": "Briefer will be in English from the next start.",
    "ms": "Briefer akan menggunakan Bahasa Melayu apabila dibuka semula.",
}
_RESTART: dict[Language, str] = {"en": "Restart now", "ms": "Mulakan semula sekarang"}
"""In the language that was asked for, since who chose it can read it."""


Action = tuple[str, Callable[[], object]]
"""A button: its text and what it does."""


class LanguageMenu(QMenu):
    """One entry a language, the one in use ticked. A choice is remembered; it holds from the next start, or at once."""

    def __init__(
        self,
        preferences: Preferences,
        tell: Callable[[str, Sequence[Action]], None],
        restart: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences, self._tell, self._restart = preferences, tell, restart
        self.setTitle(self.tr("Lan&guage"))
        group = QActionGroup(self)
        for tag, name in NAMES.items():
            action = group.addAction(tick_icon(), f"&{name}")
            action.setCheckable(True)
            action.setChecked(tag == (preferences.language or spoken()))
            action.triggered.connect(partial(self.choose, tag))
            self.addAction(action)

    def choose(self, tag: Language, _ticked: bool = True) -> None:
        """Remember a language, and say when it comes."""
        self._preferences.language = tag
        if tag != spoken():
            self._tell(_AFTER_RESTART[tag], [(_RESTART[tag], self._restart)])
