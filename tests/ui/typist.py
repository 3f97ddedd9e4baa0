"""A program of its own: opens a real window, types into it, and notes each key, until it is killed.

Arguments: the folder for all it keeps, the file with the notes, and a file to open; without one it begins a new brief.
Each note is a line: the time, and the title as it is in the window. The first line of a start tells what it found.
"""

import faulthandler
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from briefer.service import Librarian
from briefer.ui import style
from briefer.ui.household import Household
from briefer.ui.main_window import MainWindow
from briefer.ui.preferences import Preferences
from tests.ui.fake_service import FakeService

EVERY = 15
"""Milliseconds between keys."""


class Typist:
    def __init__(self, folder: Path, notes: Path, file: Path | None) -> None:
        self._notes = os.open(notes, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        preferences = Preferences(folder / "preferences.ini")
        self._window, self._file = MainWindow(preferences), file
        self._house = Household(
            self._window,
            preferences,
            FakeService,
            recovered=folder / "recovered",
            make_librarian=lambda: Librarian(f"sqlite:///{folder / 'library.db'}"),
        )
        self._window.start.painted.connect(self._house.load)
        self._window.ready.connect(lambda: QTimer.singleShot(30, self._begin))
        self._window.show()
        self._window.activateWindow()
        self._typed = 0
        self._keys = QTimer()
        self._keys.setInterval(EVERY)
        self._keys.timeout.connect(self._type)

    def _begin(self) -> None:
        """Goes on with what the window brought back; else opens the file, or begins anew."""
        if self._window.view is None and self._file is not None:
            self._window.open(self._file)
        elif self._window.view is None:
            self._window.do.new.trigger()
        self._note("found")
        QTest.qWait(1)
        self._editor.end(False)
        self._keys.start()
        faulthandler.cancel_dump_traceback_later()

    @property
    def _editor(self) -> QLineEdit:
        assert self._window.view is not None
        card = self._window.view.workbench.cards[0]
        return next(field for field in card.findChildren(QLineEdit) if field.accessibleName() == "Title")

    def _type(self) -> None:
        letter = "abcdefghij"[self._typed % 10]
        QTest.keyClick(self._editor, letter)  # pyright: ignore[reportCallIssue, reportArgumentType]
        self._typed += 1
        self._note("typed")

    def _note(self, what: str) -> None:
        assert self._window.view is not None
        title = self._window.view.session.brief.title
        os.write(self._notes, f"{what} {time.time():.4f} {title}\n".encode())


def main() -> int:
    faulthandler.dump_traceback_later(20, exit=True)  # a window that hangs says where
    application = QApplication(["briefer", *style.STYLE])
    style.dress(application, "light")
    folder, notes, *file = (Path(argument) for argument in sys.argv[1:])
    typist = Typist(folder, notes, file[0] if file else None)
    status = application.exec()
    del typist
    return status


if __name__ == "__main__":
    sys.exit(main())
