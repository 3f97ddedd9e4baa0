"""Files that are dragged: which they are, and the places that take them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

TABLES = (".xlsx", ".csv", ".tsv")
"""Endings of files with rows, as they are dropped on a table."""


def files_of(data: QMimeData) -> list[Path]:
    """The files on a clipboard or in a drag; none where it holds words, or the address of a page."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropPlace(QObject):
    """Lets files be dropped on a widget and all in it: those of one file with one of the endings, or any without."""

    def __init__(self, widget: QWidget, take: Callable[[list[Path]], object], endings: tuple[str, ...] = ()) -> None:
        super().__init__(widget)
        self._take, self._endings = take, endings
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent):  # those of entering and moving are such events too
            return False
        files = files_of(event.mimeData())
        if not files or not self._has_place_for(files):
            event.ignore()
        else:
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self._take(files)
        return True

    def _has_place_for(self, files: list[Path]) -> bool:
        return not self._endings or (len(files) == 1 and files[0].suffix.lower() in self._endings)
