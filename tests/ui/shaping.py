"""A person at the window of templates."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from briefer.model.brief import Brief
from briefer.service import Stationer
from briefer.ui.ask import Choice
from briefer.ui.preferences import Preferences
from briefer.ui.templates.row import KEY
from briefer.ui.templates.ticks import Ticks
from briefer.ui.templates.window import TemplateWindow
from tests.ui.driver import at_rest, mime_of_files, spin, wait_until

BY_HAND = """\
# Our office.
extends = "base"  # for now
title = "Ours"

# As the minister wishes.
[page]
size = "A4"  # not Letter!
"""


class Answers:
    """Answers the window's questions."""

    def __init__(self) -> None:
        self.to_open: Path | None = None
        self.to_save: Path | None = None
        self.leaving: Choice = "discard"

    def file(self, parent: QWidget, what: str, endings: tuple[str, ...]) -> Path | None:
        return self.to_open

    def file_to_save(self, parent: QWidget, suggestion: Path, kind: str) -> Path | None:
        return self.to_save

    def before_leaving(self, parent: QWidget, title: str) -> Choice:
        return self.leaving


class Shaping:
    """A person at the window of templates."""

    def __init__(self, folder: Path, brief: Brief, name: str) -> None:
        self.answers = Answers()
        self.window = TemplateWindow(Stationer(), brief, Preferences(folder / "preferences.ini"), self.answers)
        self.window.show()
        self.window.activateWindow()
        wait_until(self.window.isActiveWindow, "for the window")
        self.window.show_templates()
        self.time = 0.0
        """Seconds, as the open template counts them: they pass only where a test says so."""
        self.open(name)

    def open(self, name: str) -> None:
        """Open a template, whose clock stands still."""
        self.window.open_template(name)
        assert self.window.draft
        self.window.draft.clock = lambda: self.time

    @property
    def text(self) -> str:
        assert self.window.draft
        return self.window.draft.text

    @property
    def template(self):
        assert self.window.draft
        return self.window.draft.template

    def chapter(self, title: str) -> None:
        """Click on a chapter in the list at the left."""
        items = self.window.side.list
        (item,) = items.findItems(title, Qt.MatchFlag.MatchExactly)
        items.scrollToItem(item)
        self.click(items.viewport(), items.visualItemRect(item).center())

    def control(self, key: str) -> QWidget:
        found = [w for w in self.window.form.findChildren(QWidget) if w.property(KEY) == key and w.isVisible()]
        assert found, f"no control shows {key}"
        return found[0]

    def enter(self, key: str) -> QWidget:
        """Put the focus into a control, as Tab would."""
        widget = self.control(key)
        self.window.form.ensureWidgetVisible(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        spin()
        return widget

    def write(self, key: str, text: str) -> None:
        """Type over what stands in a field."""
        self.enter(key)
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(text)

    def choose(self, key: str, value: str) -> None:
        """Choose from a list with the arrow keys."""
        box = self.enter(key)
        at = box.findData(value)  # pyright: ignore[reportAttributeAccessIssue]
        assert at >= 0, f"{key} does not offer {value}"
        self.press(Qt.Key.Key_Home)
        for _ in range(at):
            self.press(Qt.Key.Key_Down)

    def button(self, name: str) -> QAbstractButton:
        buttons = self.window.findChildren(QAbstractButton)
        return next(b for b in buttons if b.isVisible() and name in (b.accessibleName(), b.text().replace("&", "")))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self._target(), key, modifiers)
        spin()

    def type(self, text: str) -> None:
        for character in text:
            if character.isascii():
                QTest.keyClick(self._target(), character)  # pyright: ignore[reportCallIssue, reportArgumentType]
            else:  # which QTest takes for another
                key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(QApplication.focusWidget() or self.window, key)
        spin()

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        if self.window.form.isAncestorOf(widget):
            self.window.form.ensureWidgetVisible(widget)
        point = at_rest(lambda: widget.mapTo(self.window, place or widget.rect().center()))
        handle = self.window.windowHandle()
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        spin()

    def drag(self, ticks: Ticks, row: int, to: int) -> None:
        """Drag a row onto another with the mouse."""
        start, end = (ticks.visualItemRect(ticks.item(at)).center() for at in (row, to))
        end += QPoint(0, 4 if to > row else -4)
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(ticks.viewport(), left, none, start)
        for step in (1, 2, 3):
            QTest.mouseMove(ticks.viewport(), start + (end - start) * step / 3)
            spin()
        QTest.mouseRelease(ticks.viewport(), left, none, end)
        spin()

    def drop(self, widget: QWidget, file: Path) -> None:
        """Drop a file on a widget, as a file manager does."""
        data, place = mime_of_files(file), widget.rect().center()
        left, none, copying = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
        over = QDragEnterEvent(place, copying, data, left, none)
        QApplication.sendEvent(widget, over)
        assert over.isAccepted(), "it can't be dropped there"
        QApplication.sendEvent(widget, QDropEvent(place.toPointF(), copying, data, left, none))
        spin()

    def close(self) -> None:
        self.window.close()
        spin(1)

    def _target(self):
        return QApplication.focusWindow() or self.window.windowHandle()
