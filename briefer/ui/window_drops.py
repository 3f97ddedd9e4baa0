"""Files dropped on the window: each thing in it takes what it has a place for, and the window opens the rest."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefer.exchange.pictures import SUFFIXES as PICTURES
from briefer.ui.desk import Desk
from briefer.ui.drop_place import TABLES, DropPlace


class WindowDrops(QObject):
    """What becomes of files for which nothing under the pointer has a place."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self._desk = desk
        DropPlace(window, self._take)

    def _take(self, files: list[Path]) -> None:
        """Open a file as the File menu does; several, and folders, are imported."""
        desk, first = self._desk, files[0]
        if (len(files) > 1 or first.is_dir()) and desk.import_files is not None:
            desk.import_files(files)
        elif len(files) > 1:
            desk.warn(self.tr("Without a library, one file can be opened at a time: drop one."))
        elif first.suffix.lower() in PICTURES:
            desk.warn(self.tr("Drop a picture on the photograph of a participant, in the details of the row."))
        elif first.suffix.lower() in TABLES:
            desk.warn(self.tr("Drop a file with rows on the table that is to have them, such as Participants."))
        else:
            desk.open(first)
