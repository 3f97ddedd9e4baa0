"""Drives a real window as a person does: keys go to the window that has the focus, clicks to a place on the screen."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEventLoop, QKeyCombination, QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from briefer.model.brief import Brief
from briefer.model.plain import to_json
from briefer.service import Librarian
from briefer.ui.ask import Choice
from briefer.ui.brief_view import BriefView
from briefer.ui.household import Household
from briefer.ui.main_window import MainWindow
from briefer.ui.parts_table import PartsTable
from briefer.ui.preferences import Preferences
from briefer.ui.service_protocol import Service
from briefer.ui.session import Session
from briefer.ui.workbench import Workbench
from tests.ui.fake_service import FakeService

PATIENCE = 30.0


def spin(milliseconds: int = 0) -> None:
    """Let the window work. QTest.qWait would keep the interpreter's lock and starve the worker."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(condition: Callable[[], object], what: str = "") -> None:
    """Let the window work until something is so."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"waited {PATIENCE:.0f} s in vain {what}"
        spin(5)


def mime_of_files(*files: Path) -> QMimeData:
    """Files as a file manager drags them: their addresses, and the same as text."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    data.setText("\n".join(url.toString() for url in data.urls()))
    return data


def at_rest(place: Callable[[], QPoint], pause: int = 5) -> QPoint:
    """Where something stands once the window has done with laying itself out, as a person sees before aiming at it."""
    before, now = None, place()
    while now != before:
        spin(pause)
        before, now = now, place()
    return now


class Answers:
    """Answers the window's questions."""

    def __init__(self) -> None:
        self.to_open: Path | None = None
        self.to_save: Path | None = None
        self.leaving: Choice = "discard"
        self.asked: list[str] = []

    def file_to_open(self, parent: QWidget) -> Path | None:
        self.asked.append("open")
        return self.to_open

    def file_to_save(self, parent: QWidget, suggestion: Path, kind: str) -> Path | None:
        self.asked.append(f"save {suggestion.name}")
        return self.to_save

    def before_leaving(self, parent: QWidget, title: str) -> Choice:
        self.asked.append(f"leave {title}")
        return self.leaving


class Driver:
    """A window with a brief in it, or on its start page when there is none."""

    def __init__(
        self,
        folder: Path,
        brief: Brief | None = None,
        service: Service | None = None,
        size: tuple[int, int] = (1440, 900),
        librarian: Callable[[], Librarian] | None = None,
    ) -> None:
        self.folder = folder
        self.answers = Answers()
        self.fake = FakeService()
        self.preferences = Preferences(folder / "preferences.ini")
        self.window = MainWindow(self.preferences)
        self.window.resize(*size)
        self.household = Household(
            self.window, self.preferences, lambda: service or self.fake, self.answers, folder / "recovered", librarian
        )
        self.window.start.painted.connect(self.household.load)
        self.window.show()
        self.window.activateWindow()
        wait_until(lambda: self.window.desk is not None and self.window.isActiveWindow(), "for the window")
        self.time = 0.0
        """Seconds, as the open brief counts them: they pass only where a test says so."""
        self._hold_clock()
        if brief is not None:
            self.file = folder / "open.brief"
            self.file.write_text(to_json(brief), encoding="utf-8")
            self.open(self.file)

    def _hold_clock(self) -> None:
        desk = self.window.desk
        assert desk is not None
        desk.opened.connect(lambda session: setattr(session, "clock", lambda: self.time))

    def open(self, file: Path) -> None:
        self.window.open(file)
        wait_until(lambda: self.window.view is not None, "for the workbench")
        self.settle()

    def close(self) -> None:
        self.answers.leaving = "discard"
        self.window.close()
        self.household.close()
        self.window.deleteLater()
        spin(1)

    # -- what is there -----------------------------------------------------------------------------------------------

    @property
    def view(self) -> BriefView:
        assert self.window.view is not None
        return self.window.view

    @property
    def bench(self) -> Workbench:
        return self.view.workbench

    @property
    def session(self) -> Session:
        return self.view.session

    @property
    def brief(self) -> Brief:
        return self.session.brief

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    def table(self, list_path: str) -> PartsTable:
        return next(table for table in self.bench.findChildren(PartsTable) if table.parts.list_path == list_path)

    def settle(self) -> None:
        """Wait until the pages in view show the brief as it is."""
        shown: list[bool] = []
        connection = self.bench.preview.shown.connect(lambda: shown.append(True))
        self.bench.preview.refresh()
        wait_until(lambda: shown and not self.bench.preview.pages.missing(), "for the pages")
        self.bench.preview.shown.disconnect(connection)

    # -- what a person does ------------------------------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        """Press keys by name, such as "Ctrl+Z" or "Tab", in the window that has the focus."""
        for key in keys:
            combination: QKeyCombination = QKeySequence(key)[0]  # pyright: ignore[reportIndexIssue]
            QTest.keyClick(self._target(), combination.key(), combination.keyboardModifiers())
            spin()

    def type(self, text: str) -> None:
        """Type text into what has the focus."""
        for character in text:
            QTest.keyClick(self._target(), character)  # pyright: ignore[reportCallIssue, reportArgumentType]
        spin()

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click on a widget, in its middle unless another place is given."""
        point = at_rest(lambda: widget.mapTo(self.window, place or widget.rect().center()))
        QTest.mouseClick(self._window(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        spin()

    def drop(self, widget: QWidget, *files: Path) -> bool:
        """Drag files over a widget and let them fall in its middle; tells whether anything there takes them."""
        return self.drop_data(widget, mime_of_files(*files))

    def drop_data(self, widget: QWidget, data: QMimeData) -> bool:
        """Drag what a file manager or a browser gives over a widget, and let it fall in its middle."""
        place, window = widget.mapTo(self.window, widget.rect().center()), self._window()
        mouse, keys, copying = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
        over = QDragEnterEvent(place, copying, data, mouse, keys)
        QApplication.sendEvent(window, over)
        move = QDragMoveEvent(place, copying, data, mouse, keys)
        QApplication.sendEvent(window, move)
        if move.isAccepted():
            QApplication.sendEvent(window, QDropEvent(place.toPointF(), copying, data, mouse, keys))
        spin()
        return move.isAccepted()

    def double_click(self, widget: QWidget, place: QPoint) -> None:
        point = widget.mapTo(self.window, place)
        QTest.mouseDClick(self._window(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        spin()

    def _window(self) -> QWindow:
        return cast("QWindow", self.window.windowHandle())

    def _target(self) -> QWindow:
        return QApplication.focusWindow() or self._window()
