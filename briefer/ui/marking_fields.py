"""Fields of a marking: a choice of what the template's scheme has (Alt+Down), in which another wording can be typed."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QWidget

from briefer.ui import style
from briefer.ui.completion import MARKINGS, offered
from briefer.ui.editors import LinesField, TextField
from briefer.ui.icons import icon, tick_icon
from briefer.ui.session import Session

_OPEN = "Alt+Down"
_HEIGHT = 22
"""Of the button, in pixels: that of the label beside it."""


class LevelField(TextField):
    """Offers the levels of the template's scheme, the highest first. One that the scheme lacks stays as it is."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        action = self.addAction(icon("chevron-down"), QLineEdit.ActionPosition.TrailingPosition)
        action.setText(self.tr("Levels"))
        _open_with(action, self.choose)

    def choose(self) -> None:
        """Show the levels under the field; those of known schemes where the template's has none."""
        levels = dict.fromkeys(self._session.scheme.levels or MARKINGS)
        menu = QMenu(self)
        menu.setMinimumWidth(self.width())
        ticked = {level for level in levels if level.casefold() == self.text().strip().casefold()}
        _fill(menu, levels, ticked, self.take)
        _show(menu, self)


class CaveatsButton(QToolButton):
    """Stands over the lines of the caveats: its list ticks those of the template's scheme, and those in use."""

    def __init__(self, editor: LinesField, session: Session, path: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor, self._session, self._path = editor, session, path
        self.setIcon(icon("chevron-down"))
        self.setToolTip(style.tip(self.tr("Choose caveats (Alt+Down)")))
        self.setAccessibleName(self.tr("Choose caveats"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("small", True)
        self.setFixedHeight(_HEIGHT)
        self.clicked.connect(self.choose)
        action = QAction(self.tr("Choose caveats"), editor)
        editor.addAction(action)
        _open_with(action, self.choose)

    def choose(self) -> None:
        """Show the caveats under the field."""
        used = self._editor.value()
        menu = QMenu(self._editor)
        every = dict.fromkeys((*self._session.scheme.caveats, *used, *offered(self._session, self._path)))
        _fill(menu, every, used, self._toggle)
        if menu.isEmpty():
            menu.addAction(self.tr("The template names no caveats: type your own")).setEnabled(False)
        _show(menu, self._editor)

    def _toggle(self, caveat: str) -> None:
        used = self._editor.value()
        chosen = tuple(other for other in used if other != caveat) if caveat in used else (*used, caveat)
        self._session.pause()
        self._editor.show_value(chosen)
        self._editor.edited.emit()
        self._session.pause()


def _open_with(action: QAction, verb: Callable[[], None]) -> None:
    action.setShortcut(_OPEN)
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(lambda: verb())


def _fill(menu: QMenu, words: Iterable[str], ticked: Iterable[str], take: Callable[[str], None]) -> None:
    for word in words:
        action = menu.addAction(tick_icon(), word.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(word in ticked)
        action.triggered.connect(lambda _=False, word=word: take(word))


def _show(menu: QMenu, under: QWidget) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(under.mapToGlobal(QPoint(0, under.height())))
