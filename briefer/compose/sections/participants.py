"""Who comes, by delegation. Persons who are only mentioned, or absent, stand apart, never among those present."""

from collections.abc import Sequence

from briefer.compose.fields import inline, remarks
from briefer.compose.names import full_name
from briefer.compose.scope import Scope
from briefer.compose.sections.biographies import biographies
from briefer.compose.tables import Grid, group_row
from briefer.compose.text import Blocks, joined, words
from briefer.document.blocks import Block, Heading, Paragraph, Row
from briefer.document.runs import Runs
from briefer.model.meeting import Delegation, Participant
from briefer.template.schema import ColumnSetting

_USUAL = (("name", 1.3), ("posts", 1.4), ("organisation", 1.3), ("role", 1.0), ("attendance", 0.8))
_NAME = ("honorific", "rank", "post_nominals")

Sides = Sequence[tuple[Delegation, Sequence[Participant]]]


def participants(scope: Scope) -> Blocks:
    """Those present, in the layout that the template wants; then those who are not."""
    sides = scope.brief.delegations
    present = [(side, _in_order(scope, [one for one in side.participants if one.is_present])) for side in sides]
    apart = [(side, [one for one in side.participants if not one.is_present]) for side in sides]
    if scope.section.layout == "table":
        made = _one_table(scope, present)
    else:
        made = tuple(block for side, persons in present for block in _side(scope, side, persons))
    return (*made, *_apart(scope, [(side, persons) for side, persons in apart if persons]))


def _in_order(scope: Scope, persons: list[Participant]) -> list[Participant]:
    if not scope.voice.template.names.by_precedence:
        return persons
    return sorted(persons, key=lambda person: (person.precedence is None, person.precedence or 0))


def _side(scope: Scope, side: Delegation, persons: Sequence[Participant]) -> Blocks:
    """A delegation under a heading of its own."""
    path = f"delegations/{side.id}"
    heading = scope.once(("heading", side.id), (side,), lambda: _heading(scope, side, path))
    if not persons:
        return (*heading, _unnamed(scope, path))
    if scope.section.layout == "list":
        return (*heading, *biographies(scope, persons, f"{path}/participants", side.party))
    return (*heading, _grid(scope, side).table(persons))


def _heading(scope: Scope, side: Delegation, path: str) -> Blocks:
    return (Heading(2, _named(scope, side, path), origin=f"{path}/party"), *remarks(scope.voice, side, path))


def _named(scope: Scope, side: Delegation, path: str) -> Runs:
    """Party, role and level: Ruritania · Guest · ministers."""
    party = inline(scope.voice, side, "party", path) or scope.voice.say(scope.voice.field(Delegation, "party"))
    return joined([party, *(inline(scope.voice, side, field, path) for field in ("role", "level"))], " · ")


def _unnamed(scope: Scope, path: str) -> Paragraph:
    return Paragraph(scope.voice.say(scope.voice.phrase("unnamed")), "empty", origin=f"{path}/participants")


def _one_table(scope: Scope, sides: Sides) -> Blocks:
    """All delegations in one table, each named in a row of its own."""
    columns = _columns(scope, sides)
    rows: list[Row] = []
    for side, persons in sides:
        path = f"delegations/{side.id}"
        notes = (*remarks(scope.voice, side, path), *(() if persons else (_unnamed(scope, path),)))
        rows.append(group_row(_named(scope, side, path), len(columns), f"{path}/party", notes))
        rows.extend(_grid(scope, side).rows(persons, columns))
    frame = Grid(scope, "delegations", columns)
    return (frame.framed(Participant, columns, tuple(rows), ()),) if rows else ()


def _apart(scope: Scope, sides: Sides) -> Blocks:
    if not sides:
        return ()
    made: list[Block] = [Heading(2, scope.voice.say(scope.voice.phrase("not_present")))]
    made += [_grid(scope, side).table(persons, words(side.party)) for side, persons in sides]
    return tuple(made)


def _columns(scope: Scope, sides: Sides) -> tuple[ColumnSetting, ...]:
    """The columns in which something stands for any delegation."""
    used = {column.field for side, persons in sides if persons for column in _grid(scope, side).used(persons)}
    return tuple(column for column in scope.columns(*_USUAL) if column.field in used) or scope.columns(*_USUAL)[:1]


def _grid(scope: Scope, side: Delegation) -> Grid:
    def cell(person: Participant, field: str, own: str) -> Blocks | None:
        if field == "name":
            return (Paragraph(full_name(scope.voice, person, own), origin=f"{own}/name"),)
        if field == "role" and person.role == "member":
            return ()
        return None

    def silent(person: Participant) -> tuple[str, ...]:
        return ("country",) if person.country.casefold() == side.party.casefold() else ()

    path = f"delegations/{side.id}/participants"
    columns = scope.columns(*_USUAL)
    return Grid(scope, path, columns, (*_NAME, "photo"), cell, silent=silent, reads=lambda _: (side.party,))
