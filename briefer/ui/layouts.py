"""Which fields stand in a table's columns and in what order the others follow in the form of a row.

A row of a form is a tuple of fields that stand side by side. Fields that no layout names follow at the end, so that
none is out of reach.
"""

from briefer.model.base import Part
from briefer.model.item import Item, Point
from briefer.model.meeting import AgendaItem, Delegation, Participant
from briefer.model.parts import (
    Agreement,
    Annex,
    Clearance,
    Figure,
    FollowUp,
    IfRaised,
    Issue,
    Mechanism,
    Party,
    Recipient,
    Section,
)
from briefer.ui.fields import Kind, fields_of

Rows = tuple[tuple[str, ...], ...]

COLUMNS: dict[type[Item], tuple[tuple[str, float], ...]] = {
    Point: (("text", 1.0),),
    Participant: (("name", 3.0), ("posts", 3.6), ("organisation", 3.0), ("role", 1.9)),
    AgendaItem: (("start", 1.0), ("minutes", 1.2), ("title", 4.0), ("lead", 2.0)),
    Agreement: (("title", 5.0), ("signed", 2.4), ("status", 2.2)),
    Issue: (("topic", 4.0), ("region", 2.0), ("likelihood", 1.6)),
    Figure: (("label", 3.4), ("qualifier", 1.8), ("value", 1.6), ("unit", 1.6), ("period", 1.6)),
    Mechanism: (("name", 3.4), ("kind", 2.0), ("last_met", 2.0), ("next", 2.0)),
    FollowUp: (("action", 4.6), ("owner", 2.4), ("due", 2.2), ("status", 1.7)),
    Annex: (("number", 1.0), ("title", 4.0), ("file", 2.4)),
    Section: (("title", 3.0), ("key", 1.6)),
    Recipient: (("name", 2.0), ("post", 3.0)),
    Clearance: (("name", 2.2), ("role", 2.2), ("decision", 1.6), ("date", 2.0)),
    Party: (("name", 2.0), ("status", 3.0)),
    IfRaised: (("their_point", 1.0), ("our_answer", 1.0)),
}
"""Columns of tables, and how they share the width."""

_DETAILS: dict[type[Part], Rows] = {
    Participant: (
        ("honorific", "rank", "post_nominals"),
        ("country", "attendance", "precedence"),
        ("family_name", "pronunciation", "contact"),
        ("photo",),
        ("bio",),
    ),
    AgendaItem: (("press",), ("notes",), ("points",)),
    Agreement: (
        ("short_title", "type"),
        ("outcome", "binding", "place"),
        ("in_force", "expires", "renewal_notice"),
        ("parties",),
        ("signatories", "witnesses"),
        ("scope",),
        ("condition", "predecessor"),
        ("next_step", "owner"),
        ("note",),
    ),
    Issue: (
        ("background",),
        ("our_position", "their_position"),
        ("third_party_view",),
        ("agreed_language/text", "agreed_language/attributed_to"),
        ("points",),
        ("if_raised",),
        ("sensitivities", "red_line"),
    ),
    Figure: (("as_of",),),
    FollowUp: (("strength", "group", "origin"), ("carried_from", "note")),
    Section: (("body",),),
    Clearance: (("comment",),),
}

_MAIN: Rows = (("to_confirm",), ("internal",))
"""What any item may carry, after its own fields."""
_RARE: Rows = (
    ("marking/level", "marking/caveats"),
    ("source/document", "source/issued_by"),
    ("source/sentence",),
    ("source/url", "source/date"),
)
"""What any item may carry and few do: folded away."""


def details(part: type[Item]) -> Rows:
    """The form of a row: all fields that the table doesn't show, but for the rare ones."""
    if part is Delegation:
        return _MAIN
    own = _DETAILS.get(part, ())
    shown = {name for name, _ in COLUMNS.get(part, ())} | {name for row in (*own, *_MAIN, *_RARE) for name in row}
    return (*own, *_rest(part, shown), *_MAIN)


def rare_details(part: type[Item]) -> Rows:
    """The fields of a row that are folded away."""
    shown = {name for name, _ in COLUMNS.get(part, ())}
    return tuple(row for row in _RARE if not shown & set(row))


def _rest(part: type[Part], shown: set[str], prefix: str = "") -> Rows:
    rows: list[tuple[str, ...]] = []
    for field in fields_of(part):
        path = f"{prefix}{field.name}"
        if field.kind is Kind.PART and field.part:
            rows += _rest(field.part, shown, f"{path}/")
        elif path not in shown:
            rows.append((path,))
    return tuple(rows)


DELEGATION: Rows = (("party", "role", "level"),)
"""What a delegation shows above its participants; its details hold the rest."""
