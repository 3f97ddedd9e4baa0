"""Who comes, by delegation. Persons who are only mentioned, or absent, stand apart, never among those present."""

from briefer.compose.fields import inline, remarks
from briefer.compose.names import full_name
from briefer.compose.scope import Scope
from briefer.compose.tables import Grid
from briefer.compose.text import Blocks, joined, words
from briefer.document.blocks import Block, Heading, Paragraph
from briefer.model.meeting import Delegation, Participant

_USUAL = (("name", 1.3), ("posts", 1.4), ("organisation", 1.3), ("role", 1.0), ("attendance", 0.8))
_NAME = ("honorific", "rank", "post_nominals")


def participants(scope: Scope) -> Blocks:
    """A table for each delegation, then those who are not present."""
    sides = scope.brief.delegations
    made = [
        block
        for side in sides
        for block in scope.once(("side", side.id), (side,), lambda side=side: _side(scope, side))
    ]
    apart = [(side, person) for side in sides for person in side.participants if not person.is_present]
    return (*made, *_apart(scope, apart))


def _side(scope: Scope, side: Delegation) -> Blocks:
    path = f"delegations/{side.id}"
    present = [person for person in side.participants if person.is_present]
    blocks: list[Block] = [_heading(scope, side, path), *remarks(scope.voice, side, path)]
    if present:
        blocks.append(_grid(scope, side, path).table(_in_order(scope, present)))
    else:
        blocks.append(Paragraph(scope.voice.say(scope.voice.phrase("unnamed")), "empty", origin=f"{path}/participants"))
    return tuple(blocks)


def _heading(scope: Scope, side: Delegation, path: str) -> Heading:
    party = inline(scope.voice, side, "party", path) or scope.voice.say(scope.voice.field(Delegation, "party"))
    more = (inline(scope.voice, side, field, path) for field in ("role", "level"))
    return Heading(2, joined([party, *more], " · "), origin=f"{path}/party")


def _in_order(scope: Scope, persons: list[Participant]) -> list[Participant]:
    if not scope.voice.template.names.by_precedence:
        return persons
    return sorted(persons, key=lambda person: (person.precedence is None, person.precedence or 0))


def _grid(scope: Scope, side: Delegation, path: str) -> Grid:
    def cell(person: Participant, field: str, own: str) -> Blocks | None:
        if field == "name":
            return (Paragraph(full_name(scope.voice, person, own), origin=f"{own}/name"),)
        if field == "role" and person.role == "member":
            return ()
        return None

    def silent(person: Participant) -> tuple[str, ...]:
        return ("country",) if person.country.casefold() == side.party.casefold() else ()

    columns = scope.columns(*_USUAL)
    return Grid(
        scope, f"{path}/participants", columns, (*_NAME, "photo"), cell, silent=silent, reads=lambda _: (side.party,)
    )


def _apart(scope: Scope, persons: list[tuple[Delegation, Participant]]) -> Blocks:
    if not persons:
        return ()
    made: list[Block] = [Heading(2, scope.voice.say(scope.voice.phrase("not_present")))]
    for side in dict.fromkeys(side for side, _ in persons):
        path = f"delegations/{side.id}"
        theirs = [person for other, person in persons if other is side]
        caption = words(side.party)
        made.append(_grid(scope, side, path).table(theirs, caption))
    return tuple(made)
