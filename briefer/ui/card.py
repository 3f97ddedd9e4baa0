"""Cards: the parts of the form, a section each."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefer.ui import mnemonics, style
from briefer.ui.fold import Fold, link
from briefer.ui.form import Form
from briefer.ui.layouts import Rows
from briefer.ui.parts_table import PartsTable
from briefer.ui.problem_lines import ProblemLines
from briefer.ui.session import Session
from briefer.ui.within import within

__all__ = ["Card", "Fold", "FormCard", "link"]

_AROUND_BADGE, _LEAST_BADGE = 20, 44
"""Pixels of a badge beside its words, and of one that has room for no more than a number."""


class Card(QFrame):
    """A white card with a title, a hint, a badge for problems, and whatever its section holds."""

    jump = Signal(str)
    """A path that a person wants to see."""

    def __init__(self, parent: QWidget, key: str, title: str, hint: str) -> None:
        super().__init__(parent)
        self.key = key
        style.give_role(self, "card")
        self.setAccessibleName(title)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(style.INSIDE, style.INSIDE - 4, style.INSIDE, style.INSIDE)
        self.body.setSpacing(style.BETWEEN)
        self.badge = Badge(self)
        self._problems = ProblemLines(self)
        self._problems.jump.connect(self.jump)
        self.head = QHBoxLayout()
        self.head.setSpacing(style.GAP)
        self.head.addWidget(_label(title, "title", self))
        self.head.addWidget(self.badge)
        self.head.addStretch(1)
        top = QVBoxLayout()
        top.setSpacing(2)
        top.addLayout(self.head)
        if hint:
            line = _label(hint, "hint", self)
            line.setWordWrap(True)
            top.addWidget(line)
        self._printed = _label("", "hint", self)
        self._printed.setWordWrap(True)
        self._printed.hide()
        top.addWidget(self._printed)
        self.body.addLayout(top)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._give_letters)

    def _give_letters(self) -> None:
        if self.property("current"):
            mnemonics.give(self)

    def finish(self) -> None:
        """Put the lines for problems below all else, and after it in the order of Tab."""
        self.body.addWidget(self._problems)
        first = self._problems.first
        others = [widget for widget in within(self, QWidget) if _takes_focus(widget) and widget is not first]
        if others:
            QWidget.setTabOrder(_last_of(others), first)

    def show_printed(self, words: str) -> None:
        """Say under the title what the pages call the section; no words where they call it the same."""
        self._printed.setText(words)
        self._printed.setVisible(bool(words))

    def add_link(self, text: str, picture: str) -> QPushButton:
        """Put a button at the end of the card's head."""
        button = link(text, picture, self)
        self.head.addWidget(button)
        return button

    def go_to(self, path: str) -> bool:
        """Put the focus where a path is shown; False when it isn't in this card."""
        return any(form.go_to(path) for form in self.findChildren(Form))

    def enter(self) -> None:
        """Put the focus on the card's first field, or where it has none on its first button."""
        takers = [widget for widget in within(self, QWidget) if _takes_focus(widget) and widget.isVisibleTo(self)]
        takers.sort(key=_is_link)
        if takers:
            takers[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problems(self, problems: dict[str, str], badge: str, told: Sequence[tuple[str, str]]) -> None:
        """Show what findings say of this card: a badge, marks at the cells, and the first few in words at its foot."""
        self.badge.show_words(badge)
        self._problems.show_problems(told)
        for table in self.findChildren(PartsTable):
            if table.parts.show_problems(problems):
                table.fit()  # a mark takes room beside its word

    def show_current(self, is_current: bool) -> None:
        """Mark the card in which the focus is, and give its fields their letters."""
        was_current = bool(self.property("current"))
        if not (is_current or was_current):
            return
        style.change(self, "current", is_current)
        for table in self.findChildren(PartsTable):
            table.viewport().update()
        if is_current:
            self._later.start()
        else:
            mnemonics.take(self)


class FormCard(Card):
    """A card with a form, and rarer fields folded away."""

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        key: str,
        title: str,
        hint: str,
        rows: Rows,
        more: Rows = (),
        labels: dict[str, str] | None = None,
    ) -> None:
        super().__init__(parent, key, title, hint)
        self._form = Form(session, "", rows, labels, self)
        self.body.addWidget(self._form)
        self._more_paths = {name for row in more for name in row}
        self._more: Fold | None = None
        if more:
            self._more = Fold(self, self.tr("More about this"), lambda fold: Form(session, "", more, labels, fold))
            self.body.addWidget(self._more)

    def go_to(self, path: str) -> bool:
        if self._form.go_to(path):
            return True
        is_folded = any(other == path or other.startswith(path + "/") for other in self._more_paths)
        content = self._more.open() if self._more and is_folded else None
        return isinstance(content, Form) and content.go_to(path)


class Badge(QLabel):
    """How much is to be done in a card, beside its title; shortened where the card has no room for it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        style.give_role(self, "badge")
        self._words = ""
        self.hide()

    def show_words(self, words: str) -> None:
        """Show words; none hide it."""
        self._words = words
        self.setToolTip(style.tip(words))
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self._shorten()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self._words) + 1  # which is rounded down
        return QSize(words + _AROUND_BADGE, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_BADGE, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        room = self.width() - _AROUND_BADGE
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))
        self.updateGeometry()


def _last_of(widgets: list[QWidget]) -> QWidget:
    """The one of some widgets to which Tab leads last."""
    window = place = last = widgets[0].window()
    while (following := place.nextInFocusChain()) is not None and following is not window:
        place = following
        last = place if place in widgets else last
    return last


def _takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _is_link(widget: QWidget) -> bool:
    return widget.property("role") == "link"


def _label(text: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    style.give_role(label, role)
    return label
