"""A row of a form: fields side by side where there is room for it, else those with a date in rows of their own."""

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QWidget

from briefer.ui import date_words, style

Placed = tuple[QLayout, int, int]
"""A field with its label, how it shares the width with others, and the width below which what it says is cut; 0 for one
that does with any."""


_AROUND = 56
"""Pixels of a field for a date beside its text: the calendar, and the space at both ends."""


def date_width(form: QWidget) -> int:
    """The width at which no day of a year, in the words of the interface, is cut."""
    days = (date_words.in_words(f"2028-{month:02}-28") for month in range(1, 13))
    return max(map(form.fontMetrics().horizontalAdvance, days)) + _AROUND


class FormRow(QBoxLayout):
    """Fields that have no least width stay side by side, whatever becomes of the others."""

    def __init__(self, fields: Sequence[Placed]) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.setSpacing(style.BETWEEN)
        self._needs = [(weight, least) for _, weight, least in fields]
        together: QHBoxLayout | None = None
        for layout, weight, least in fields:
            if least:
                self.addLayout(layout, weight)
                together = None
                continue
            if together is None:
                together = QHBoxLayout()
                together.setSpacing(style.BETWEEN)
                self.addLayout(together)
            together.addLayout(layout, weight)
            place = self.count() - 1
            self.setStretch(place, self.stretch(place) + weight)

    def fit(self, width: int) -> None:
        """Lay the fields out for the width that the form has."""
        room = width - style.BETWEEN * (len(self._needs) - 1)
        every = sum(weight for weight, _ in self._needs)
        is_cut = any(least and room * weight < least * every for weight, least in self._needs)
        below = QBoxLayout.Direction.TopToBottom if is_cut and len(self._needs) > 1 else None
        wanted = below or QBoxLayout.Direction.LeftToRight
        if wanted is not self.direction():
            self.setDirection(wanted)
            self.setSpacing(style.GAP if below else style.BETWEEN)
