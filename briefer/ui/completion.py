"""Words that a field offers as one types: from the open brief, from the library, and what is customary."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCompleter, QWidget

from briefer.model.parts import KNOWN_AGREEMENT_TYPES
from briefer.service.completion import completions
from briefer.ui.editors import LinesField, TextField
from briefer.ui.session import Session

_LEAST = 2
"""Characters typed before anything is offered."""
_MOST = 8
"""Words offered at a time."""

HONORIFICS = (
    "YAB", "YB", "YABhg", "YBhg", "YM", "YTM", "YAM", "YAD", "YAA", "Tun", "Toh Puan", "Tan Sri", "Puan Sri",
    "Datuk Seri", "Dato' Seri", "Datin Seri", "Datuk Seri Panglima", "Dato' Sri", "Datuk", "Dato'", "Datin",
    "Datin Paduka", "YAB Dato' Seri", "YAB Datuk Seri", "YB Dato' Seri", "YB Datuk Seri", "YB Senator", "YABhg Tun",
    "YBhg Tan Sri", "YBhg Datuk Seri", "YBhg Dato' Seri", "YBhg Datuk", "YBhg Dato'", "YM Tengku", "YM Raja", "Tengku",
    "Raja", "Dr", "Professor", "Haji", "Hajah", "Encik", "Puan", "Cik", "H.E.", "The Honourable",
    "The Right Honourable", "Sir", "Dame", "Lord", "Lady", "Mr", "Ms", "Mrs",
)  # fmt: skip
"""Malaysian styles and titles, then others. YAB: prime minister and chief ministers; YB: ministers, deputies, members;
YABhg: Tun and Toh Puan; YBhg: titles of those not elected; YM: Tengku and Raja."""

MARKINGS = (
    "Terbuka", "Terhad", "Sulit", "Rahsia", "Rahsia Besar", "OFFICIAL", "OFFICIAL-SENSITIVE", "PROTECTED", "SECRET",
    "TOP SECRET", "UNCLASSIFIED", "CONFIDENTIAL", "RESTRICTED",
)  # fmt: skip
"""Levels of the Malaysian, British, Australian and American schemes."""

_CUSTOMARY: dict[str, tuple[str, ...]] = {
    "honorific": HONORIFICS,
    "type": KNOWN_AGREEMENT_TYPES,
    "time_zone": ("UTC", "UTC+8", "UTC+7", "UTC+9", "UTC+1", "UTC+10", "Asia/Kuala_Lumpur", "Europe/London"),
    "dress": ("Lounge suit", "Business suit", "National dress", "Uniform", "Smart casual", "Black tie"),
    "level": ("heads of government", "ministers", "deputy ministers", "senior officials", "working level"),
    "qualifier": ("about", "averaging", "more than", "less than", "up to", "at least", "nearly"),
    "period": ("each year", "each month", "a day", "since 2020"),
}
"""By the name of the field."""


def offered(session: Session, path: str) -> tuple[str, ...]:
    """What the field at a path may be completed with: the brief's own words, the library's, what is customary."""
    own = completions([session.brief]).of(path)
    names = path.split("/")
    if names[-2:] == ["marking", "level"]:
        return tuple(dict.fromkeys((*(session.scheme.levels or MARKINGS), *own)))
    customary = _CUSTOMARY.get(names[-1], ())
    return tuple(dict.fromkeys((*own, *session.remembered(path), *customary)))


def matches(words: Sequence[str], typed: str) -> list[str]:
    """The words in which a word begins as what is typed; those that begin so themselves come first."""
    typed = typed.strip().casefold()
    if len(typed) < _LEAST:
        return []
    begins = [word for word in words if word.casefold().startswith(typed)]
    inside = [word for word in words if word not in begins and f" {typed}" in word.casefold()]
    found = [word for word in (*begins, *inside) if word.casefold() != typed]
    return found[:_MOST]


def complete(editor: QWidget, session: Session, path: str) -> None:
    """Offer words in a field as one types in it, when it is a field for words."""
    if isinstance(editor, LinesField) or (isinstance(editor, TextField) and editor.is_for_words):
        Completer(editor, lambda: offered(session, path))


class Completer(QObject):
    """A list under the field. Down and Up choose, Enter and Tab take what is chosen, Escape closes the list.

    Enter and Tab do in the field what they do without a list: it never takes a key of one who types on.
    """

    def __init__(self, editor: TextField | LinesField, words: Callable[[], Sequence[str]]) -> None:
        super().__init__(editor)
        self._editor, self._source = editor, words
        self._words: Sequence[str] | None = None
        self._list: QCompleter | None = None
        editor.installEventFilter(self)
        editor.edited.connect(self._offer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._editor:
            if event.type() is QEvent.Type.FocusIn:
                self._words = None
            return False
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    @property
    def is_open(self) -> bool:
        """Whether the list shows."""
        return self._list is not None and _popup(self._list).isVisible()

    def _offer(self) -> None:
        if not self._editor.hasFocus():
            return
        if self._words is None:
            self._words = tuple(self._source())
        found = matches(self._words, self._typed())
        if not found:
            if self._list:
                _popup(self._list).hide()
            return
        self._show(found)

    def _show(self, found: list[str]) -> None:
        if self._list is None:
            self._list = self._make()
        model = self._list.model()
        assert isinstance(model, QStringListModel)
        model.setStringList(found)
        self._list.setCompletionPrefix("")
        popup = _popup(self._list)
        place = self._editor.rect()
        if isinstance(self._editor, LinesField):
            place = QRect(0, self._editor.cursorRect().top(), place.width(), self._editor.cursorRect().height() + 6)
        self._list.complete(place)
        popup.setCurrentIndex(model.index(-1, 0))

    def _make(self) -> QCompleter:
        made = QCompleter(QStringListModel(self), self)
        made.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        made.setMaxVisibleItems(_MOST)
        made.setWidget(self._editor)
        made.activated[str].connect(self._editor.complete_with)  # pyright: ignore[reportIndexIssue]
        popup = _popup(made)
        popup.setObjectName("completion")
        popup.setAccessibleName(self.tr("Suggestions"))
        popup.installEventFilter(self)
        return made

    def _key(self, event: QKeyEvent) -> bool:
        assert self._list is not None
        popup = _popup(self._list)
        match event.key():
            case Qt.Key.Key_Escape:
                popup.hide()
                return True
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                chosen = popup.currentIndex()
                popup.hide()
                if chosen.isValid():
                    self._editor.complete_with(str(chosen.data()))
                QApplication.sendEvent(self._editor, event)
                return True
            case _:
                return False

    def _typed(self) -> str:
        if isinstance(self._editor, TextField):
            return self._editor.text()
        return self._editor.textCursor().block().text()


def _popup(completer: QCompleter) -> QAbstractItemView:
    popup = completer.popup()
    assert popup is not None
    return popup
