"""What two people said in one place, side by side, to choose from."""

from html import escape

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QLabel, QRadioButton, QWidget

from briefer.ui import style
from briefer.ui.library_page import plain_label
from briefer.ui.tick import ChoiceDot
from briefer.ui.word_difference import Spans, differing


class Pick(QFrame):
    """One place that both changed, by its name, and the two sides in words. Mine is chosen until a person says so."""

    def __init__(self, where: str, mine: str, theirs: str, parent: QWidget) -> None:
        super().__init__(parent)
        style.give_role(self, "card")
        self.mine = _radio(self.tr("Mine"), where, mine)
        self.theirs = _radio(self.tr("Theirs"), where, theirs)
        group = QButtonGroup(self)
        group.addButton(self.mine)
        group.addButton(self.theirs)
        self.mine.setChecked(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(style.BETWEEN, style.BETWEEN - 4, style.BETWEEN, style.BETWEEN)
        grid.setHorizontalSpacing(style.INSIDE)
        grid.setVerticalSpacing(4)
        grid.addWidget(_wrapped(where, "heading"), 0, 0, 1, 2)
        sides = zip((self.mine, self.theirs), (mine, theirs), differing(mine, theirs), strict=True)
        for column, (radio, text, spans) in enumerate(sides):
            label = _wrapped(text, "")
            if spans:
                label.setTextFormat(Qt.TextFormat.RichText)
                label.setText(_marked(text, spans))
            label.mousePressEvent = lambda _, radio=radio: radio.setChecked(True)
            grid.addWidget(radio, 1, column)
            grid.addWidget(label, 2, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)


class _Side(ChoiceDot):
    """A choice that is taken by a click anywhere in its row."""

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)


def _radio(side: str, where: str, text: str) -> QRadioButton:
    radio = _Side(side)
    radio.setAccessibleName(f"{where}, {side}: {text}")
    return radio


def _marked(text: str, spans: Spans) -> str:
    """A text as Qt reads rich text, with the words in bold that the other side has not."""
    pieces, end = list[str](), 0
    for first, last in spans:
        pieces += [escape(text[end:first]), f"<b>{escape(text[first:last])}</b>"]
        end = last
    return "".join([*pieces, escape(text[end:])]).replace("\n", "<br>")


def _wrapped(text: str, role: str) -> QLabel:
    label = plain_label(text, role)
    label.setWordWrap(True)
    return label
