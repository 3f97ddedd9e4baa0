"""A row of a form: fields side by side where none then cuts what it says, else in as many lines as it takes."""

from collections.abc import Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from PySide6.QtWidgets import QBoxLayout, QCheckBox, QComboBox, QHBoxLayout, QLayout, QLineEdit, QVBoxLayout, QWidget

from briefer.ui import date_words, style
from briefer.ui.editors import DateField

_AROUND = 28
"""Pixels of a field beside its text: the space at both ends, and that of the cursor."""
_BUTTON = 28
"""Pixels of the calendar, or of another button, at the end of a field."""


class Placed(NamedTuple):
    """A field with what stands over it, and how it shares the width with others."""

    layout: QBoxLayout
    editor: QWidget
    weight: int

    def need(self) -> int:
        """The width below which its label, its prompt, or what is in it is cut."""
        head = self.layout.itemAt(0)
        label = head.sizeHint().width() if head else 0
        return max(label, _need(self.editor), self.editor.minimumSizeHint().width())


def _need(editor: QWidget) -> int:
    editor.ensurePolished()
    metrics = editor.fontMetrics()
    match editor:
        case QLineEdit():
            texts = [editor.text(), editor.placeholderText()]
            if isinstance(editor, DateField):  # whichever day is chosen, nothing moves
                texts += [date_words.in_words(f"2028-{month:02}-28") for month in range(1, 13)]
            return max(map(metrics.horizontalAdvance, texts)) + _AROUND + _BUTTON * bool(editor.actions())
        case QComboBox():
            texts = [editor.itemText(place) for place in range(editor.count())]
            return max(map(metrics.horizontalAdvance, texts), default=0) + _AROUND + _BUTTON
        case QCheckBox():
            return editor.sizeHint().width()
        case _:
            return 0


class FormRow(QVBoxLayout):
    """The fields of a row, in lines that are made when the width of the form changes, and not as one types."""

    def __init__(self, fields: Sequence[Placed]) -> None:
        super().__init__()
        self.setSpacing(style.GAP)
        self._fields = fields
        self._ends = [len(fields)]
        self._lines = [QHBoxLayout() for _ in fields]
        for line in self._lines:
            line.setSpacing(style.BETWEEN)
            self.addLayout(line)
        for field in fields:
            self._lines[0].addLayout(field.layout, field.weight)

    def fit(self, width: int) -> None:
        """Lay the fields out for the width that the form has."""
        if len(self._fields) == 1:
            return
        needs = [field.need() for field in self._fields]
        ends = _ends(needs, width)
        if ends != self._ends:
            self._ends = ends
            self._arrange()
        for line, (start, end) in zip(self._lines, pairwise([0, *ends]), strict=False):
            weights = [field.weight for field in self._fields[start:end]]
            for place, share in enumerate(_shares(needs[start:end], weights, width)):
                line.setStretch(place, share)

    def _arrange(self) -> None:
        for line in self._lines:
            while (item := line.takeAt(0)) is not None:
                layout = item.layout()
                assert isinstance(layout, QLayout)
                layout.setParent(None)
        for line, (start, end) in zip(self._lines, pairwise([0, *self._ends]), strict=False):
            for field in self._fields[start:end]:
                line.addLayout(field.layout)


def _ends(needs: Sequence[int], width: int) -> list[int]:
    """Where each line ends: as few lines as hold all that is needed, and of those the ones with most room to spare."""
    every = len(needs)

    def fullest(ends: list[int]) -> int:
        return max(sum(needs[start:end]) + style.BETWEEN * (end - start - 1) for start, end in pairwise([0, *ends]))

    for count in range(1, every):
        choices = [[*cuts, every] for cuts in combinations(range(1, every), count - 1)]
        best = min(choices, key=fullest)
        if fullest(best) <= width:
            return best
    return list(range(1, every + 1))


def _shares(needs: Sequence[int], weights: Sequence[int], width: int) -> list[int]:
    """The width of each field in a line: by weight, but none below its need as long as there is room."""
    room = width - style.BETWEEN * (len(needs) - 1)
    shares = list(weights)
    held: set[int] = set()
    while len(held) < len(needs):
        free = [place for place in range(len(needs)) if place not in held]
        left = room - sum(needs[place] for place in held)
        every = sum(weights[place] for place in free)
        for place in free:
            shares[place] = max(left * weights[place] // every, 1)
        short = {place for place in free if shares[place] < needs[place]}
        if not short or sum(needs) > room:
            break
        held |= short
        for place in short:
            shares[place] = needs[place]
    return shares
