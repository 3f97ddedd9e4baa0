"""Standard paragraphs: agreed words from the library, put in where the cursor is."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from briefer.model.richtext import RichText, plain_text
from briefer.ui import style

Source = Callable[[Callable[["Sequence[Paragraph]"], None]], None]
"""Asks a library for its paragraphs, and hands them on when they come; a library that does not answer has none."""
_AFTER = 1500
"""Milliseconds until they are fetched: what the window shows comes first."""


class Paragraph(Protocol):
    """A paragraph as the library keeps it."""

    @property
    def title(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def superseded_by(self) -> str: ...


class Paragraphs(QObject):
    """The standard paragraphs to choose from. Fields below its parent find it by `around`."""

    def __init__(self, ask: Source, parent: QObject) -> None:
        super().__init__(parent)
        self._ask = ask
        self._known: Sequence[Paragraph] = ()
        QTimer.singleShot(_AFTER, self, self.refresh)

    @staticmethod
    def around(widget: QWidget) -> "Paragraphs | None":
        """The paragraphs for the brief that a widget shows a part of; None in a window without."""
        place: QWidget | None = widget
        while place is not None:
            for child in place.children():
                if isinstance(child, Paragraphs):
                    return child
            place = place.parentWidget()
        return None

    @property
    def there(self) -> bool:
        """Whether there are any."""
        return bool(self._known)

    def refresh(self) -> None:
        """Ask for them anew."""
        self._ask(self._take)

    def fill(self, menu: QMenu, insert: Callable[[RichText], None]) -> None:
        """Put an entry for each into a menu."""
        for paragraph in self._known:
            entry = menu.addAction(paragraph.title.replace("&", "&&"))
            entry.setToolTip(style.tip(paragraph.text))
            entry.triggered.connect(lambda _=False, text=paragraph.text: insert(plain_text(text)))
        menu.setToolTipsVisible(True)

    def _take(self, found: Sequence[Paragraph]) -> None:
        if not isValid(self):  # the brief was closed while the library looked
            return
        self._known = [paragraph for paragraph in found if not paragraph.superseded_by]
