"""What is ticked or chosen, with an outline that can be seen in both schemes: 3:1 on its ground (WCAG 2.2, 1.4.11)."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QStyle, QStyleOptionButton

from briefer.ui import style
from briefer.ui.icons import icon


class TickBox(QCheckBox):
    """A check box that paints its own box: Fusion's outline is darker than a dark ground."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        _paint_over(self, option, QStyle.SubElement.SE_CheckBoxIndicator, paint_tick)


class ChoiceDot(QRadioButton):
    """One of several to choose from, which paints its own circle, as a `TickBox` does its box."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        _paint_over(self, option, QStyle.SubElement.SE_RadioButtonIndicator, _paint_dot)


def _paint_over(
    button: QAbstractButton,
    option: QStyleOptionButton,
    mark: QStyle.SubElement,
    paint: Callable[[QPainter, QRect, bool, bool], None],
) -> None:
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, button.style().subElementRect(mark, option, button), button.isChecked(), button.isEnabled())
    painter.end()


def _begin(painter: QPainter, place: QRect, is_on: bool, is_enabled: bool) -> None:
    """Cover what the style has painted, and take up the pen and the brush of a mark."""
    colours = style.colours()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.card))
    painter.drawRect(place)
    painter.setOpacity(1.0 if is_enabled else 0.5)
    painter.setPen(QPen(QColor(colours.accent if is_on else colours.outline), 1))


def _paint_dot(painter: QPainter, place: QRect, is_chosen: bool, is_enabled: bool) -> None:
    _begin(painter, place, is_chosen, is_enabled)
    side = min(place.width(), place.height())
    circle = QRectF(place.x(), place.center().y() - side / 2 + 0.5, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawEllipse(circle)
    if is_chosen:
        painter.setBrush(QColor(style.colours().accent))
        inner = side * 0.25
        painter.drawEllipse(circle.adjusted(inner, inner, -inner, -inner))


def paint_tick(painter: QPainter, place: QRect, is_ticked: bool, is_enabled: bool = True) -> None:
    """Paint a box, ticked or not; one that can't be ticked is faint."""
    painter.save()
    _begin(painter, place, is_ticked, is_enabled)
    if is_ticked:
        painter.setBrush(QColor(style.colours().accent))
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if is_ticked:
        icon("check", "on_accent").paint(painter, place.adjusted(2, 2, -2, -2))
    painter.restore()
