"""The real program in a process of its own, driven from within by keys and clicks alone.

It is composed by `briefer.ui.app`, so that service, library, journal and dialogs are those that a person meets; only
its folders are its own. A script that fails ends the process at once with a traceback and the status 1.
"""

import faulthandler
import os
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from briefer.ui import app, style
from briefer.ui.main_window import MainWindow
from briefer.ui.parts_table import PartsTable
from tests.ui.driver import Driver, at_rest, spin, wait_until

ROOT = Path(__file__).resolve().parents[2]
HANGS = 90.0
"""Seconds after which a process tells where it hangs."""

Window = TypeVar("Window", bound="Running")


def started(module: str, profile: Path, *arguments: object) -> subprocess.Popen[str]:
    """A test module's own program, begun in a profile: a folder for all that the program keeps."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("BRIEFER_")}
    environment |= {"HOME": str(profile), "LANG": "en_GB.UTF-8", "QT_QPA_PLATFORM": "xcb", "PYTHONUTF8": "1"}
    for folder in ("CONFIG", "DATA", "STATE", "CACHE"):
        environment[f"XDG_{folder}_HOME"] = str(profile / folder.lower())
    command = [sys.executable, "-m", module, *map(str, arguments)]
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def run(script: Callable[[Window], None], kind: Callable[[QApplication], Window], within: float = HANGS) -> int:
    """Open the window as the program does, and carry out a script in it, driven by a driver of a kind."""
    faulthandler.dump_traceback_later(within, exit=True)
    application = QApplication(["briefer", *style.STYLE])

    def begin() -> None:
        try:
            script(kind(application))
        except BaseException:
            traceback.print_exc()
            sys.stderr.flush()
            os._exit(1)

    QTimer.singleShot(0, begin)
    return app.run()


class Running(Driver):
    """Drives the window of the program. It has no way in but the keyboard and the mouse."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        wait_until(self._windows, "for the window")
        (self.window,) = self._windows()
        wait_until(lambda: self.window.desk is not None and self.window.isActiveWindow(), "for what is behind it")

    def _windows(self) -> list[MainWindow]:
        return [widget for widget in self._application.topLevelWidgets() if isinstance(widget, MainWindow)]

    @property
    def state(self) -> str:
        """What the window says about what is kept."""
        return self.view.top.state.text()

    def enter(self, key: str) -> None:
        """Click on a section in the list at the left."""
        row = [section.key for section in self.bench.sections].index(key)
        listed = self.bench.side.list
        self.click(listed.viewport(), listed.visualItemRect(listed.item(row)).center())

    def tab_to(self, wanted: Callable[[QWidget], object], key: str = "Tab", most: int = 40) -> QWidget:
        """Press a key until what is wanted has the focus."""
        for _ in range(most):
            if wanted(self.focus):
                return self.focus
            self.press(key)
        raise AssertionError(f"{key} pressed {most} times did not lead there; the focus is in {self.focus}")

    def fill_rows(self, *rows: tuple[str, ...]) -> None:
        """Type rows into the blank row of the table that has the focus, cell by cell."""
        table = self.focus
        assert isinstance(table, PartsTable)
        self.press("Ctrl+End", "Down")
        for row in rows:
            self.press("Home")
            for cell in row:
                self.type(cell)
                self.press("Tab")
            while not table.parts.is_blank(table.currentIndex().row()):
                self.press("Tab")

    def drag_row(self, table: PartsTable, row: int, to: int) -> None:
        """Drag a row by its handle to below another."""
        header = table.verticalHeader()

        def handle(number: int) -> QPoint:
            middle = header.sectionViewportPosition(number) + header.sectionSize(number) // 2
            return header.viewport().mapTo(self.window, QPoint(header.width() // 2, middle))

        start = at_rest(lambda: handle(row), pause=60)
        end, window = handle(to) + QPoint(0, 10), self.window.windowHandle()
        QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        for step in range(1, 6):
            QTest.mouseMove(window, start + (end - start) * (step / 5))
            spin()
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
        spin()

    def name_file(self, keys: str, path: Path) -> None:
        """Press keys that ask for a file, and type its name into the dialog."""
        answering = QTimer()
        answering.setInterval(10)

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QFileDialog) and dialog.isActiveWindow():
                answering.stop()
                self.press("Ctrl+A")
                self.type(str(path))
                self.press("Return")

        answering.timeout.connect(answer)
        answering.start()
        self.press(keys)
        assert not answering.isActive(), "no dialog asked for a file"

    def export(self, path: Path) -> None:
        """Export into a file and wait until the window says that it is written."""
        self.name_file("Ctrl+E" if path.suffix == ".pdf" else "Ctrl+Shift+E", path)
        wait_until(lambda: self.window.messages.text.text().startswith(f"Written: {path}"), f"for {path}")
