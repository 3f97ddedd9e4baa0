"""A box to tick, with an outline that can be seen in both schemes: 3:1 on its ground (WCAG 2.2, 1.4.11)."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from briefer.ui import style
from briefer.ui.icons import icon


class TickBox(QCheckBox):
    """A check box that paints its own box: Fusion's outline is darker than a dark ground."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_tick(painter, place, self.isChecked(), self.isEnabled())
        painter.end()


def paint_tick(painter: QPainter, place: QRect, is_ticked: bool, is_enabled: bool = True) -> None:
    """Paint a box, ticked or not; one that can't be ticked is faint."""
    colours = style.colours()
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.card))
    painter.drawRect(place)  # over what the style has painted
    painter.setOpacity(1.0 if is_enabled else 0.5)
    painter.setPen(QPen(QColor(colours.accent if is_ticked else colours.outline), 1))
    painter.setBrush(QColor(colours.accent) if is_ticked else QColor(colours.card))
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if is_ticked:
        icon("check", "on_accent").paint(painter, place.adjusted(2, 2, -2, -2))
    painter.restore()
