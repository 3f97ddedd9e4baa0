"""Cards: the parts of the form, a section each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefer.ui import style
from briefer.ui.form import Form
from briefer.ui.icons import icon
from briefer.ui.layouts import Rows
from briefer.ui.parts_table import PartsTable
from briefer.ui.session import Session


class Card(QFrame):
    """A white card with a title, a hint, a badge for problems, and whatever its section holds."""

    def __init__(self, key: str, title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        style.give_role(self, "card")
        self.setAccessibleName(title)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(style.INSIDE, style.INSIDE - 4, style.INSIDE, style.INSIDE)
        self.body.setSpacing(style.BETWEEN)
        self.badge = _label("", "badge")
        self.badge.hide()
        self.head = QHBoxLayout()
        self.head.setSpacing(style.GAP)
        self.head.addWidget(_label(title, "title"))
        self.head.addWidget(self.badge)
        self.head.addStretch(1)
        top = QVBoxLayout()
        top.setSpacing(2)
        top.addLayout(self.head)
        if hint:
            line = _label(hint, "hint")
            line.setWordWrap(True)
            top.addWidget(line)
        self.body.addLayout(top)

    def add_link(self, text: str, picture: str) -> QPushButton:
        """Put a button at the end of the card's head."""
        button = link(text, picture)
        self.head.addWidget(button)
        return button

    def go_to(self, path: str) -> bool:
        """Put the focus where a path is shown; False when it isn't in this card."""
        return any(form.go_to(path) for form in self.findChildren(Form))

    def enter(self) -> None:
        """Put the focus on the card's first field."""
        for widget in self.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(self) and not _is_link(widget):
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def show_problems(self, problems: dict[str, str], badge: str) -> None:
        """Show what findings say of this card: a badge, and marks at the cells."""
        self.badge.setText(badge)
        self.badge.setVisible(bool(badge))
        for table in self.findChildren(PartsTable):
            table.parts.show_problems(problems)

    def show_current(self, is_current: bool) -> None:
        """Mark the card in which the focus is."""
        style.change(self, "current", is_current)


class FormCard(Card):
    """A card with a form, and rarer fields folded away."""

    def __init__(
        self,
        session: Session,
        key: str,
        title: str,
        hint: str,
        rows: Rows,
        more: Rows = (),
        labels: dict[str, str] | None = None,
    ) -> None:
        super().__init__(key, title, hint)
        self.body.addWidget(Form(session, "", rows, labels, self))
        if more:
            self._fold = Fold(self.tr("More about this"), Form(session, "", more, labels, self))
            self.body.addWidget(self._fold)

    def go_to(self, path: str) -> bool:
        for form in self.findChildren(Form):
            if form.go_to(path):
                parent = form.parentWidget()
                if isinstance(parent, Fold):
                    parent.open()
                    form.go_to(path)
                return True
        return False


class Fold(QWidget):
    """Something folded away under a button."""

    def __init__(self, text: str, content: QWidget, opened: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.BETWEEN)
        self.button = link(text, "chevron-right")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._show)
        self.button.setProperty("flush", True)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(content)
        self._content = content
        content.setVisible(opened)
        self.button.setChecked(opened)

    def open(self) -> None:
        """Unfold it."""
        self.button.setChecked(True)

    @property
    def is_open(self) -> bool:
        """Whether the content shows."""
        return self.button.isChecked()

    def _show(self, opened: bool) -> None:
        self.button.setIcon(icon("chevron-down" if opened else "chevron-right", "accent"))
        self._content.setVisible(opened)


def link(text: str, picture: str) -> QPushButton:
    """A button that looks like a link, with an icon."""
    button = QPushButton(icon(picture, "accent"), text)
    style.give_role(button, "link")
    return button


def _is_link(widget: QWidget) -> bool:
    return widget.property("role") == "link"


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    style.give_role(label, role)
    return label
