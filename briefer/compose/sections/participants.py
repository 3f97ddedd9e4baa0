"""Who comes, by delegation. Persons who are only mentioned, or absent, stand apart, never among those present."""

from collections.abc import Iterable, Sequence

from briefer.compose.fields import inline, remarks
from briefer.compose.names import full_name
from briefer.compose.scope import Scope
from briefer.compose.sections.biographies import biographies, photograph
from briefer.compose.tables import Grid, group_row
from briefer.compose.text import Blocks, joined, words
from briefer.document.blocks import Heading, Paragraph, Row
from briefer.document.runs import Runs
from briefer.model.meeting import Delegation, Participant
from briefer.template.schema import ColumnSetting

Sides = Sequence[tuple[Delegation, Sequence[Participant]]]
Columns = tuple[ColumnSetting, ...]


def participants(scope: Scope) -> Blocks:
    """Those present, in the layout that the template wants; then those who are not."""
    sides = scope.brief.delegations
    present = [(side, _in_order(scope, [one for one in side.participants if one.is_present])) for side in sides]
    apart = [(side, [one for one in side.participants if not one.is_present]) for side in sides]
    if scope.section.layout in ("by_delegation", "list"):
        made = tuple(block for side, persons in present for block in _side(scope, side, persons))
    else:
        made = _one_table(scope, present)
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
    rows = tuple(row for side, persons in sides for row in _group(scope, side, persons, columns))
    return (Grid(scope, "delegations", columns).framed(Participant, columns, rows),)


def _group(scope: Scope, side: Delegation, persons: Sequence[Participant], columns: Columns) -> Iterable[Row]:
    said = (side.party, side.role, side.level, side.to_confirm, side.internal, side.source)
    parts = (*said, bool(persons), len(columns))
    yield scope.once(("group", side.id), parts, lambda: _group_row(scope, side, len(columns), named=bool(persons)))
    yield from _grid(scope, side).rows(persons, columns)


def _group_row(scope: Scope, side: Delegation, span: int, *, named: bool) -> Row:
    path = f"delegations/{side.id}"
    notes = (*remarks(scope.voice, side, path), *(() if named else (_unnamed(scope, path),)))
    return group_row(_named(scope, side, path), span, f"{path}/party", notes)


def _apart(scope: Scope, sides: Sides) -> Blocks:
    """Those who are not present, in one table, under the name of their side."""
    if not sides:
        return ()
    columns = _columns(scope, sides)
    rows: list[Row] = []
    for side, persons in sides:
        rows.append(group_row(words(side.party), len(columns)))
        rows.extend(_grid(scope, side).rows(persons, columns))
    heading = Heading(2, scope.voice.say(scope.voice.phrase("not_present")))
    return (heading, Grid(scope, "delegations", columns).framed(Participant, columns, tuple(rows)))


def _columns(scope: Scope, sides: Sides) -> Columns:
    """The columns in which something stands for any delegation."""
    used = {column.field for side, persons in sides if persons for column in _grid(scope, side).used(persons)}
    return tuple(column for column in scope.columns() if column.field in used) or scope.columns()[:1]


def _grid(scope: Scope, side: Delegation) -> Grid:
    columns = scope.columns()
    apart = {column.field for column in columns}

    def cell(person: Participant, field: str, own: str) -> Blocks | None:
        if field == "name":
            return (Paragraph(full_name(scope.voice, person, own, side.party, apart), origin=f"{own}/name"),)
        if field == "role" and person.role == "member":
            return ()
        return None

    def silent(person: Participant) -> tuple[str, ...]:
        return ("country",) if person.country.casefold() == side.party.casefold() else ()

    return Grid(
        scope,
        f"delegations/{side.id}/participants",
        columns,
        (*scope.voice.template.names.order, "family_name", "photo"),
        "name",
        cell,
        silent=silent,
        more=lambda person, own: photograph(scope, person, own),
        reads=lambda person: (side.party, scope.brief.files.get(person.photo)),
    )
