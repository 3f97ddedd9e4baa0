"""Cards with tables: a list of parts, and below it the form of the row that is current."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefer.ui import style
from briefer.ui.binding import PATH, touches
from briefer.ui.card import Card
from briefer.ui.fields import item_type
from briefer.ui.fold import Fold, link, tab_after
from briefer.ui.form import Form, ItemForm, parts_list
from briefer.ui.layouts import DELEGATION
from briefer.ui.session import Session
from briefer.ui.within import within


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
        self.list = parts_list(session, list_path, title, prompt, opened, self)
        self.body.addWidget(self.list)
        if self.list.table.parts.columnCount() > 1:
            self.add_link(self.tr("Import rows…"), "import").clicked.connect(self.list.import_rows)

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
        self._touched = ""
        """The side that came last, or that stands where one went."""
        self._place = QVBoxLayout()
        self._place.setSpacing(style.INSIDE)
        self.body.addLayout(self._place)
        self._add = self.add_link(self.tr("Add a delegation"), "plus")
        self._add.clicked.connect(self.add_delegation)
        session.changed.connect(self._on_changed)
        self._arrange()

    def add_delegation(self) -> None:
        """Add a side at the end and put the focus on its name."""
        new = item_type("delegations")()
        side = self._session.insert("delegations", new, self.tr("Add a delegation"))
        self.go_to(f"delegations/{side}/party")

    def go_to(self, path: str) -> bool:
        if path.startswith("files/"):
            return self._go_to_photo(path)
        if path == "delegations":
            place = f"delegations/{self._touched}/party"
            return self._touched in self._sides and self._sides[self._touched].go_to(place)
        return any(side.go_to(path) for side in self._sides.values())

    def _go_to_photo(self, path: str) -> bool:
        """Go to the first participant who has a photograph, and there to the field at its path."""
        key = path.split("/")[1]
        for side in self._session.brief.delegations:
            for person in side.participants:
                if person.photo == key and self.go_to(f"delegations/{side.id}/participants/{person.id}/photo"):
                    fields = within(self._sides[side.id], QWidget)
                    named = [field for field in fields if field.property(PATH) == path]
                    for field in named[:1]:
                        field.setFocus()
                    return True
        return False

    def enter(self) -> None:
        self._sides[self._ids()[0]].list.table.setFocus()

    def _ids(self) -> list[str]:
        """The sides that are shown: where there is none yet, the one that begins with what is written in it."""
        return [side.id for side in self._session.brief.delegations] or [self._session.first_side]

    def _on_changed(self, path: str) -> None:
        if touches(path, "delegations") and list(self._sides) != self._ids():
            self._arrange()

    def _arrange(self) -> None:
        """Keep the sides that stay, make the new ones, and put all in order."""
        ids = self._ids()
        for gone in [known for known in self._sides if known not in ids]:
            side = self._sides.pop(gone)
            side.hide()
            side.deleteLater()
        new = [known for known in ids if known not in self._sides]
        self._touched = next(iter(new or ids), "")
        kept, self._sides = self._sides, {}
        before: QWidget = self._add
        for place, side_id in enumerate(ids):
            side = kept.get(side_id) or Side(self._session, side_id, self)
            self._place.insertWidget(place, side)
            tab_after(before, side)
            before = side.last_button
            self._sides[side_id] = side


class Side(QWidget):
    """One delegation."""

    def __init__(self, session: Session, side_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._id = session, side_id
        base = f"delegations/{side_id}"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.GAP)
        self._form = Form(session, base, DELEGATION, {"party": self.tr("Delegation")}, self)
        column.addWidget(self._form)
        self.list = parts_list(
            session,
            f"{base}/participants",
            self.tr("Participants"),
            self.tr("Type a name, or paste rows from Excel"),
            parent=self,
        )
        column.addWidget(self.list)
        take_in = link(self.tr("Import rows…"), "import", self)
        take_in.setProperty("flush", True)
        take_in.clicked.connect(self.list.import_rows)
        column.addWidget(take_in, 0, Qt.AlignmentFlag.AlignLeft)
        self._more = Fold(self, self.tr("More about this delegation"), self._make_more)
        column.addWidget(self._more)

    @property
    def last_button(self) -> QWidget:
        """The last of its own widgets that Tab leads to; what it unfolds follows it."""
        return self._more.button

    def go_to(self, path: str) -> bool:
        """Put the focus where a path is shown."""
        if not path.startswith(f"delegations/{self._id}"):
            return False
        if self._form.go_to(path) or self.list.go_to(path):
            return True
        is_own = path.count("/") > 1 and not path.startswith(f"{self.list.table.parts.list_path}/")
        if is_own and any(form.go_to(path) for form in self._more.open().findChildren(ItemForm)):
            return True
        return self._form.go_to(f"delegations/{self._id}/party")

    def _make_more(self, parent: QWidget) -> QWidget:
        content = QWidget(parent)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ItemForm(self._session, f"delegations/{self._id}", content))
        remove = link(self.tr("Delete this delegation"), "trash-2", content)
        remove.clicked.connect(self._delete)
        verbs = QHBoxLayout()
        for words, picture, by in (
            (self.tr("Move it up"), "arrow-up", -1),
            (self.tr("Move it down"), "arrow-down", 1),
        ):
            move = link(words, picture, content)
            move.clicked.connect(lambda _=False, by=by: self._move(by))
            verbs.addWidget(move)
        verbs.addWidget(remove)
        verbs.addStretch(1)
        column.addLayout(verbs)
        return content

    def _move(self, by: int) -> None:
        """Change places with the delegation before or after it; at an end nothing happens."""
        ids = [side.id for side in self._session.brief.delegations]
        if self._id not in ids or not 0 <= (place := ids.index(self._id) + by) < len(ids):
            return
        rest = [other for other in ids if other != self._id]
        before = rest[place] if place < len(rest) else ""
        self._session.move("delegations", self._id, before, self.tr("Move a delegation"))

    def _delete(self) -> None:
        if self._session.get(f"delegations/{self._id}") is not None:
            self._session.remove("delegations", [self._id], self.tr("Delete a delegation"))
