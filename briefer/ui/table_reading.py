"""Reads a file with rows away from the window: a large workbook takes seconds, and the window goes on meanwhile."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from briefer.exchange.tables import Sheet, read_table_file
from briefer.ui import style
from briefer.ui.worker import Worker

_LONG = 300
"""Milliseconds after which it is told that a file is being read."""

Sheets = tuple[Sheet, ...]


class TableReading(QLabel):
    """A line that tells which file is being read, once that takes long."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        style.give_role(self, "hint")
        self._worker: Worker | None = None
        self._long = QTimer(self)
        self._long.setSingleShot(True)
        self._long.setInterval(_LONG)
        self._long.timeout.connect(self.show)
        self.hide()

    def read(self, file: Path, then: Callable[[Sheets], object], refused: Callable[[str], object]) -> None:
        """Read a file, then call ``then`` with its sheets, or ``refused`` with a sentence. The last file counts."""
        self.setText(self.tr("Reading {0}…").format(file.name))
        self._long.start()
        worker = self._worker = self._worker or Worker(self)
        worker.submit(
            "table",
            lambda: read_table_file(file),
            lambda sheets: self._end(lambda: then(sheets)),
            lambda sentence: self._end(lambda: refused(sentence)),
        )

    def _end(self, go_on: Callable[[], object]) -> None:
        self._long.stop()
        self.hide()
        if self._worker is not None:
            self._worker.stop()
            self._worker.deleteLater()
            self._worker = None
        go_on()
