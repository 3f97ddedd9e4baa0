"""What a template may ask of each kind of section: layouts, and the fields that can be columns of its table."""

from collections.abc import Mapping

from briefer.model.base import Part
from briefer.model.item import Item
from briefer.model.meeting import AgendaItem, Meeting, Participant
from briefer.model.parts import Agreement, Annex, Clearance, Figure, FollowUp, Issue, Mechanism, Recipient

LAYOUTS: Mapping[str, tuple[str, ...]] = {
    "participants": ("table", "by_delegation", "list"),
    "issues": ("side_by_side", "cards", "prose"),
    "follow_ups": ("table", "by_owner"),
}
"""Layouts of the kinds that have several, the usual one first."""

ROWS: Mapping[str, type[Item]] = {
    "participants": Participant,
    "agenda": AgendaItem,
    "agreements": Agreement,
    "figures": Figure,
    "mechanisms": Mechanism,
    "follow_ups": FollowUp,
    "annexes": Annex,
    "distribution": Recipient,
    "clearances": Clearance,
}
"""The items that the kinds with tables have a row for."""

_PARTS: Mapping[str, type[Part]] = {"meeting": Meeting, "issues": Issue, "if_raised": Issue, **ROWS}


def part_of(kind: str) -> type[Part] | None:
    """The part whose fields a kind of section shows, where it can leave some out."""
    return _PARTS.get(kind)
