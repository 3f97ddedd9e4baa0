"""A widget for each kind of field: it shows a value, gives it back, and says when a person changed it."""

from collections.abc import Callable
from datetime import date
from typing import Any, Protocol, cast

from PySide6.QtCore import QDate, QMimeData, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPaintEvent, QShowEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QFrame,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
    QWidgetAction,
)

from briefer.model import clock
from briefer.model.dates import Date
from briefer.ui import date_words, style, words
from briefer.ui.drop_place import files_of
from briefer.ui.fields import FieldSpec, Kind
from briefer.ui.icons import icon
from briefer.ui.rich_field import RichField
from briefer.ui.tick import TickBox
from briefer.ui.typing_run import TypingRun, place_in
from briefer.ui.viewport import leave_unstyled
from briefer.ui.window_keys import leave_keys_to_window


class Editor(Protocol):
    """What all editors offer beside being a widget."""

    edited: SignalInstance

    def value(self) -> Any: ...
    def show_value(self, value: object) -> None: ...


class TextField(QLineEdit):
    """One line of text."""

    edited = Signal()
    stepped = Signal()
    """What comes now is a step of its own, not a part of what was typed before it."""
    is_for_words = True
    """Whether it may be completed with words written before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = TypingRun()
        self.textEdited.connect(self._on_typed)
        leave_keys_to_window(self)

    def value(self) -> Any:
        return self.text()

    def show_value(self, value: object) -> None:
        text = "" if value is None else str(value)
        if text != self.text():
            self._replace(text)

    def setText(self, text: str | None) -> None:
        super().setText(text)
        self._run.see(self.text())

    def take(self, text: str) -> None:
        """Put in a text that a person chose, in one step."""
        self.stepped.emit()
        self.complete_with(text)

    def complete_with(self, text: str) -> None:
        """Put in the whole of what a person began to type: with it, one step."""
        self.setText(text)
        self.edited.emit()

    def _on_typed(self, text: str) -> None:
        if not self._run.goes_on(text, self.cursorPosition()):
            self.stepped.emit()
        self.edited.emit()

    def _replace(self, text: str) -> None:
        place = place_in(text, self.text(), self.cursorPosition()) if self.hasFocus() else 0
        self.setText(text)
        self.setCursorPosition(place)


def amount_of(text: str) -> int | float | str | None:
    """A number, or words for it. A number keeps the way it is written when it can't be read as one exactly."""
    text = text.strip()
    for reading in (int, float):
        try:
            number = reading(text)
        except ValueError:
            continue
        if str(number) == text:
            return number
    return text or None


def whole_number(text: str) -> int | None:
    """A whole number; None for anything else."""
    text = text.strip()
    return int(text) if text.removeprefix("-").isdecimal() else None


class NumberField(TextField):
    """A whole number, or nothing. What is no number is kept to oneself until it is one, and `refusal` says so."""

    is_for_words = False

    def __init__(self, parent: QWidget | None = None, read: Callable[[str], int | None] = whole_number) -> None:
        super().__init__(parent)
        self._read = read
        self.editingFinished.connect(lambda: self.value() is None or self.setText(str(self.value())))

    def value(self) -> int | None:
        return self._read(self.text())

    def show_value(self, value: object) -> None:
        if value != self.value():
            super().show_value(value)

    @property
    def refusal(self) -> str:
        """Why what was typed is not taken; empty when it is."""
        typed = self.text().strip()
        if not typed or self.value() is not None:
            return ""
        return self.tr("“{0}” is no whole number, and was not put in. Write one, such as 45.").format(typed)


class AmountField(TextField):
    """A number, or words for it."""

    is_for_words = False

    def value(self) -> int | float | str | None:
        return amount_of(self.text())


class LinesField(QPlainTextEdit):
    """A list of plain strings, a line each."""

    edited = Signal()
    stepped = Signal()
    """What comes now is a step of its own, not a part of what was typed before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = TypingRun()
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(3)
        self.is_in_cell = False
        """Whether a table's cell says how high it is."""
        self._filling = False
        self.textChanged.connect(self._on_text_changed)
        leave_keys_to_window(self)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        leave_unstyled(self)

    def value(self) -> tuple[str, ...]:
        return tuple(line for line in self.toPlainText().splitlines() if line.strip())

    def show_value(self, value: object) -> None:
        lines = cast("tuple[str, ...]", value or ())
        if lines == self.value():
            return
        text, cursor = "\n".join(lines), self.textCursor()
        place = place_in(text, self.toPlainText(), cursor.position())
        self._filling = True
        self.setPlainText(text)
        self._run.see(text)
        self._filling = False
        cursor.setPosition(place)
        self.setTextCursor(cursor)

    def complete_with(self, line: str) -> None:
        """Put a whole line in the place of what a person began to type: with it, one step."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self._filling = True
        cursor.insertText(line)
        self._run.see(self.toPlainText())
        self._filling = False
        self.edited.emit()

    def _on_text_changed(self) -> None:
        self._fit()
        if self._filling:
            return
        if not self._run.goes_on(self.toPlainText(), self.textCursor().position()):
            self.stepped.emit()
        self.edited.emit()

    def _fit(self) -> None:
        if self.is_in_cell:
            return
        lines = max(2, self.document().lineCount())
        self.setFixedHeight(QFontMetrics(self.font()).lineSpacing() * lines + 18)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not files_of(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.canInsertFromMimeData(source):
            super().insertFromMimeData(source)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceField(QComboBox):
    """One of a closed list; an optional one may be left open. Without a field, its owner fills the list."""

    edited = Signal()

    def __init__(self, field: FieldSpec | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        if field and field.optional:
            self.addItem("–", None)
        for choice in field.choices if field else ():
            self.addItem(words.choice(choice, field), choice)
        self.dropped = False
        """Whether the list was dropped down: what is chosen in it is chosen for good."""
        self.activated.connect(lambda _: self.edited.emit())

    def showPopup(self) -> None:
        self.dropped = True
        super().showPopup()

    def value(self) -> str | None:
        return cast("str | None", self.currentData())

    def show_value(self, value: object) -> None:
        self.setCurrentIndex(max(self.findData(value), 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a wheel that passes over a form must not change it

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        place = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, self
        )
        painter = QPainter(self)
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        arrow = QRect(place.right() - 24, place.center().y() - 8, 16, 16)
        icon("chevron-down").paint(painter, arrow, Qt.AlignmentFlag.AlignCenter, mode)
        painter.end()


class FlagField(TickBox):
    """Yes or no."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clicked.connect(lambda _: self.edited.emit())

    def value(self) -> bool:
        return self.isChecked()

    def show_value(self, value: object) -> None:
        self.setChecked(bool(value))


class DateField(TextField):
    """A date in words or as EDTF, or any wording; with a calendar at its end (Alt+Down)."""

    is_for_words = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._date: Date | None = None
        self._calendar = self.addAction(icon("calendar"), QLineEdit.ActionPosition.TrailingPosition)
        self._calendar.setText(self.tr("Calendar"))
        self._calendar.setShortcut("Alt+Down")
        self._calendar.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._calendar.triggered.connect(self.open_calendar)
        self.editingFinished.connect(self._show_meaning)

    def value(self) -> Date | None:
        return self._date if self.text() == date_words.show(self._date) else date_words.read(self.text())

    def show_value(self, value: object) -> None:
        shown = self.value()
        self._date = value if isinstance(value, Date) else None
        if shown != self._date:
            self._replace(date_words.show(self._date))
        self.setToolTip(style.tip(self._date.edtf) if self._date and self._date.as_written else "")

    def _show_meaning(self) -> None:
        """Show how what was typed is understood, once it is typed."""
        typed = self.value()
        value = date_words.settled(typed)
        if (shown := date_words.show(value)) != self.text():
            self._date = value
            self.setText(shown)
            if value != typed:
                self.edited.emit()

    def choose(self, day: date) -> None:
        """Take a day from the calendar."""
        self._date = date_words.of_day(day, self.value())
        self.take(date_words.show(self._date))

    def open_calendar(self) -> None:
        """Show the calendar under the field, at the date in it."""
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        value = self.value()
        if value and (day := value.earliest()):
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)

        def take(chosen: QDate) -> None:
            menu.close()
            self.choose(date(chosen.year(), chosen.month(), chosen.day()))

        calendar.activated.connect(take)
        calendar.clicked.connect(take)
        calendar.setFocus()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def minimumSizeHint(self) -> QSize:
        return QSize(110, super().minimumSizeHint().height())


class TimeField(TextField):
    """A time of day, however it is written, or any wording. How it is understood is shown once it is typed."""

    is_for_words = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editingFinished.connect(lambda: self.text() == self.value() or self.setText(self.value()))

    def value(self) -> str:
        return clock.shown(self.text())

    def show_value(self, value: object) -> None:
        text = str(value or "")
        if text != self.value():
            self._replace(text)


def editor_for(field: FieldSpec, parent: QWidget | None = None) -> QWidget:
    """A widget that edits a field of a kind: an `Editor`."""
    match field.kind:
        case Kind.LINES:
            return LinesField(parent)
        case Kind.RICH:
            return RichField(parent)
        case Kind.CHOICE:
            return ChoiceField(field, parent)
        case Kind.DATE:
            return DateField(parent)
        case Kind.TIME:
            return TimeField(parent)
        case Kind.FLAG:
            return FlagField(parent)
        case Kind.NUMBER:
            return NumberField(parent, clock.length if field.name == "minutes" else whole_number)
        case Kind.AMOUNT:
            return AmountField(parent)
        case _:
            return TextField(parent)
