"""A choice of another item of the brief, by its title."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from briefer.model.brief import Brief
from briefer.ui.editors import ChoiceField
from briefer.ui.fields import FieldSpec
from briefer.ui.session import Session


class ReferenceField(ChoiceField):
    """Offers the agenda items, agreements and issues of the brief. What is chosen is the item's id."""

    def __init__(self, session: Session, field: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._session = session

    def show_value(self, value: object) -> None:
        self._offer(str(value or ""))
        super().show_value(str(value or ""))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.show_value(self.value())
        super().focusInEvent(event)

    def _offer(self, chosen: str) -> None:
        """Offer what the brief has now, and what is chosen though the brief has it no more."""
        offered = [("", "–"), *_items(self._session.brief)]
        if chosen and chosen not in dict(offered):
            offered.append((chosen, chosen))
        if offered != [(self.itemData(place), self.itemText(place)) for place in range(self.count())]:
            self.clear()
            for item_id, title in offered:
                self.addItem(title, item_id)


def _items(brief: Brief) -> list[tuple[str, str]]:
    agenda = [(item.id, item.title) for item in brief.agenda]
    agreements = [(item.id, item.short_title or item.title) for item in brief.agreements]
    issues = [(item.id, item.topic) for item in brief.issues]
    return [(item_id, title or item_id) for item_id, title in (*agenda, *agreements, *issues)]
