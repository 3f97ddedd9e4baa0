"""Cards with tables: a list of parts, and below it the form of the row that is current."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefer.model.item import Item
from briefer.ui import style
from briefer.ui.binding import touches
from briefer.ui.card import Card, Fold, link
from briefer.ui.fields import item_type
from briefer.ui.form import Form, table_of
from briefer.ui.layouts import DELEGATION, DELEGATION_MORE, details
from briefer.ui.session import Session


class PartsList(QWidget):
    """A table and, folded under it, the fields of the current row that the table doesn't show."""

    def __init__(
        self,
        session: Session,
        list_path: str,
        name: str,
        prompt: str,
        opened: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._list_path = session, list_path
        self.table = table_of(session, list_path, name, self, prompt)
        self._form: Form | None = None
        self._shown = ""
        self.fold = Fold(self, self.tr("Details of the row"), _empty, opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.table)
        column.addWidget(self.fold)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show_details)
        self.table.current_moved.connect(self._later.start)
        self.table.parts.rows_changed.connect(self._later.start)
        self.fold.button.toggled.connect(lambda _: self._show_details())
        if opened and self.table.parts.items:
            self.table.setCurrentIndex(self.table.parts.index(0, 0))
        self._show_details()

    def go_to(self, path: str) -> bool:
        """Put the focus where a path is shown, unfolding the details when it is there."""
        if not self.table.parts.index_of(path).isValid():
            return False
        self.table.go_to(path)
        if path.removeprefix(self._list_path + "/").count("/") and self.table.current_path() != path:
            self.fold.open()
            self._show_details()
            if self._form:
                self._form.go_to(path)
        return True

    def _show_details(self) -> None:
        row = self.table.currentIndex().row()
        items = self.table.parts.items
        item: Item | None = items[row] if 0 <= row < len(items) else None
        self.fold.setVisible(item is not None)
        wanted = f"{self._list_path}/{item.id}" if item and self.fold.is_open else ""
        if wanted == self._shown:
            return
        self._shown = wanted
        if self._form:
            self._form.hide()
            self._form.deleteLater()
        self._form = self._make_form(wanted) if wanted else None

    def _make_form(self, path: str) -> Form:
        content = self.fold.content
        form = Form(self._session, path, details(item_type(self._list_path)), None, content)
        place = content.layout()
        assert place is not None
        place.addWidget(form)
        return form


def _empty(parent: QWidget) -> QWidget:
    content = QWidget(parent)
    QVBoxLayout(content).setContentsMargins(0, 0, 0, 0)
    return content


class ListCard(Card):
    """A card with one list of parts."""

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        key: str,
        title: str,
        hint: str,
        list_path: str,
        prompt: str,
        opened: bool = False,
    ) -> None:
        super().__init__(parent, key, title, hint)
        self.list = PartsList(session, list_path, title, prompt, opened, self)
        self.body.addWidget(self.list)

    def go_to(self, path: str) -> bool:
        return self.list.go_to(path)

    def enter(self) -> None:
        self.list.table.setFocus()


class DelegationsCard(Card):
    """Participants by delegation: who the side is, and its table."""

    def __init__(self, parent: QWidget, session: Session, key: str, title: str, hint: str) -> None:
        super().__init__(parent, key, title, hint)
        self._session = session
        self._sides: dict[str, Side] = {}
        self._place = QVBoxLayout()
        self._place.setSpacing(style.INSIDE)
        self.body.addLayout(self._place)
        add = self.add_link(self.tr("Add a delegation"), "plus")
        add.clicked.connect(self.add_delegation)
        session.changed.connect(self._on_changed)
        self._arrange()

    def add_delegation(self) -> None:
        """Add a side at the end and put the focus on its name."""
        new = item_type("delegations")()
        side = self._session.insert("delegations", new, self.tr("Add a delegation"))
        self.go_to(f"delegations/{side}/party")

    def go_to(self, path: str) -> bool:
        return any(side.go_to(path) for side in self._sides.values())

    def enter(self) -> None:
        first = next(iter(self._session.brief.delegations), None)
        if first:
            self._sides[first.id].list.table.setFocus()
        else:
            super().enter()

    def _on_changed(self, path: str) -> None:
        if touches(path, "delegations") and list(self._sides) != [side.id for side in self._session.brief.delegations]:
            self._arrange()

    def _arrange(self) -> None:
        """Keep the sides that stay, make the new ones, and put all in order."""
        ids = [side.id for side in self._session.brief.delegations]
        for gone in [known for known in self._sides if known not in ids]:
            side = self._sides.pop(gone)
            side.hide()
            side.deleteLater()
        kept, self._sides = self._sides, {}
        for place, side_id in enumerate(ids):
            side = kept.get(side_id) or Side(self._session, side_id, self)
            self._place.insertWidget(place, side)
            self._sides[side_id] = side


class Side(QWidget):
    """One delegation."""

    def __init__(self, session: Session, side_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._id = session, side_id
        base = f"delegations/{side_id}"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._form = Form(session, base, DELEGATION, {"party": self.tr("Delegation")}, self)
        column.addWidget(self._form)
        self.list = PartsList(
            session, f"{base}/participants", self.tr("Participants"), self.tr("Type a name"), parent=self
        )
        column.addWidget(self.list)
        self._more = Fold(self, self.tr("More about this delegation"), self._make_more)
        column.addWidget(self._more)

    def go_to(self, path: str) -> bool:
        """Put the focus where a path is shown."""
        if not path.startswith(f"delegations/{self._id}"):
            return False
        if self._form.go_to(path) or self.list.go_to(path):
            return True
        if path.count("/") == 2 and self._more_form_at(path):
            return True
        return self._form.go_to(f"delegations/{self._id}/party")

    def _more_form_at(self, path: str) -> bool:
        content = self._more.open()
        return any(form.go_to(path) for form in content.findChildren(Form))

    def _make_more(self, parent: QWidget) -> QWidget:
        content = QWidget(parent)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Form(self._session, f"delegations/{self._id}", DELEGATION_MORE, None, content))
        remove = link(self.tr("Delete this delegation"), "trash-2", content)
        remove.clicked.connect(self._delete)
        column.addWidget(remove)
        return content

    def _delete(self) -> None:
        self._session.remove("delegations", [self._id], self.tr("Delete a delegation"))
