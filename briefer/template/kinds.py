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

USUAL_COLUMNS: Mapping[str, tuple[tuple[str, float], ...]] = {
    "participants": (("name", 1.6), ("posts", 1.4), ("organisation", 1.3), ("role", 1.0), ("attendance", 0.8)),
    "agenda": (("start", 0.7), ("title", 4.0), ("minutes", 0.8), ("lead", 1.2), ("press", 0.7)),
    "agreements": (("title", 3.0), ("type", 1.5), ("parties", 1.3), ("status", 1.5)),
    "figures": (("label", 3.0), ("value", 1.6), ("as_of", 1.0)),
    "mechanisms": (("name", 2.4), ("kind", 1.4), ("last_met", 1.0), ("next", 1.0)),
    "follow_ups": (("action", 3.2), ("owner", 1.3), ("due", 1.3), ("strength", 0.9), ("status", 0.9)),
    "annexes": (("number", 0.5), ("title", 3.0), ("file", 1.5)),
    "distribution": (("name", 1.0), ("post", 1.6)),
    "clearances": (("name", 1.6), ("role", 1.3), ("decision", 1.1), ("date", 1.1), ("comment", 2.2)),
}
"""The columns of a table for which the template states none, each with its share of the width."""

_PARTS: Mapping[str, type[Part]] = {"meeting": Meeting, "issues": Issue, "if_raised": Issue, **ROWS}


def part_of(kind: str) -> type[Part] | None:
    """The part whose fields a kind of section shows, where it can leave some out."""
    return _PARTS.get(kind)
