"""Finds what a person can't read because it does not fit: texts of labels, buttons, fields and headings."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

_ROUNDING = 2
"""Pixels that a text may be wider, since its width is rounded up."""


def cut_off(window: QWidget) -> list[str]:
    """What is cut off in a window as it is shown, in words."""
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible() and widget.window() is window]
    return sorted({fault for widget in shown for fault in _faults(widget, window)})


def _faults(widget: QWidget, window: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() if widget.text() and not _elides(widget):
            yield from _of_label(widget)
            yield from _beyond(widget, widget.text(), window)
        case QToolButton() if widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
            return
        case QAbstractButton() if widget.text() and (isinstance(widget, QCheckBox | QRadioButton) or _is_ours(widget)):
            if widget.sizeHint().width() > widget.width() + _ROUNDING:
                yield f"button “{widget.text()}” needs {widget.sizeHint().width()} px and has {widget.width()}"
            yield from _beyond(widget, widget.text(), window)
        case QComboBox():
            yield from _too_wide("choice", widget, widget.currentText(), _room_in(widget))
        case QLineEdit() if widget.placeholderText() and not widget.text():
            yield from _too_wide("prompt", widget, widget.placeholderText(), widget.width() - 22)
        case QHeaderView() if widget.orientation() is Qt.Orientation.Horizontal:
            yield from _of_header(widget)
        case QMenuBar():
            if widget.sizeHint().width() > widget.width():
                yield "the menu bar is wider than the window"
        case _:
            return


def _room_in(choice: QComboBox) -> int:
    """The width that the style leaves for the text, less the gap that it keeps before and after."""
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    return choice.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, choice).width() - 2


def _is_ours(button: QAbstractButton) -> bool:
    return not (button.objectName() or "").startswith("qt_")


def _elides(label: QLabel) -> bool:
    """Whether a label shortens its text itself, and says all of it in its tool tip."""
    return type(label).paintEvent is not QLabel.paintEvent


def _of_label(label: QLabel) -> Iterator[str]:
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + _ROUNDING:
            yield f"label “{label.text()[:60]}” needs {needed} px of height and has {label.height()}"
        return
    if label.textFormat() is not Qt.TextFormat.RichText and label.minimumSizeHint().width() > label.width() + _ROUNDING:
        yield f"label “{label.text()[:60]}” needs {label.minimumSizeHint().width()} px and has {label.width()}"


def _too_wide(what: str, widget: QWidget, text: str, room: int) -> Iterator[str]:
    needed = widget.fontMetrics().horizontalAdvance(text)
    if needed > room + _ROUNDING:
        yield f"{what} “{text}” needs {needed} px and has {room}"


def _of_header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    bold = QFont(header.font())
    bold.setBold(True)
    metrics = QFontMetrics(bold)
    for place in range(header.count()):
        text = str(model.headerData(place, Qt.Orientation.Horizontal) or "")
        if not header.isSectionHidden(place):
            needed = metrics.horizontalAdvance(text) + 20
            if needed > header.sectionSize(place) + _ROUNDING:
                yield f"heading “{text}” needs {needed} px and has {header.sectionSize(place)}"


def _beyond(widget: QWidget, text: str, window: QWidget) -> Iterator[str]:
    """Whether a widget reaches beyond the left or right of something that it lies in."""
    parent = widget.parentWidget()
    while parent is not None:
        place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        if place.left() < -_ROUNDING or place.right() > parent.width() + _ROUNDING:
            yield f"“{text[:60]}” reaches beyond {type(parent).__name__}"
            return
        if parent is window:
            return
        parent = parent.parentWidget()
