"""What a cell from elsewhere means in a field. Words are taken as they are; nothing in them is interpreted."""

import re
from difflib import get_close_matches

from briefer.exchange.tables_columns import plain
from briefer.exchange.tables_names import words_for
from briefer.model import clock
from briefer.model.ids import new_id
from briefer.model.item import Item, Point
from briefer.model.parts import Party
from briefer.model.richtext import plain_text
from briefer.ui import date_words, words
from briefer.ui.editors import amount_of
from briefer.ui.fields import FieldSpec, Kind

_NEAR = 0.84
LISTED: dict[type[Item], str] = {Party: "name", Point: "text"}
"""Parts of which a cell may hold several, and the field that its words are."""
_ALSO = frozenset(
    "bosnia and herzegovina, trinidad and tobago, antigua and barbuda, saint kitts and nevis, st kitts and nevis, "
    "saint vincent and the grenadines, st vincent and the grenadines, sao tome and principe".split(", ")
)
"""Countries with two names."""
_AND = re.compile(r",\s+(?:dan|and)\s+|,\s+|\s+(?:dan|and|&)\s+", re.IGNORECASE)


class Unreadable(ValueError):
    """A cell that says nothing a field can hold, such as a word where a closed list is."""


def value_of(text: str, field: FieldSpec) -> object:
    """The value that a cell's text is in a field; None for an empty cell.

    Raises:
        Unreadable: the field takes numbers or a closed list, and the text is neither.
    """
    if not text.strip():
        return None
    match field.kind:
        case Kind.RICH:
            return plain_text(text)
        case Kind.PARTS if field.part in LISTED:
            return _listed(text, field)
        case Kind.LINES:
            return tuple(line for line in text.splitlines() if line.strip())
        case Kind.CHOICE:
            return _choice(text, field.choices, field)
        case Kind.DATE:
            return date_words.read(text)
        case Kind.TIME:
            return clock.shown(text.strip())
        case Kind.FLAG:
            return _choice(text, ("yes", "no")) == "yes"
        case Kind.NUMBER:
            return found if field.name == "minutes" and (found := clock.length(text)) is not None else _number(text)
        case Kind.AMOUNT:
            return amount_of(text)
        case _:
            return " ".join(text.split("\n"))


def _listed(text: str, field: FieldSpec) -> tuple[Item, ...]:
    """The parts that a cell names: a line each, or parties in one line, as “Malaysia dan Norway” has them."""
    part = field.part
    assert part is not None and issubclass(part, Item)  # noqa: PT018
    pieces = _parties(text) if part is Party else text.splitlines()
    taken, made = set[str](), list[Item]()
    for piece in filter(str.strip, pieces):
        taken.add(name := new_id(taken))
        said = plain_text(piece) if part is Point else piece
        made.append(part.model_validate({"id": name, LISTED[part]: said}))
    return tuple(made)


def _parties(text: str) -> list[str]:
    """Names of parties. One that has “and” within it, as a ministry does, stays whole: parties are alike in length."""
    pieces = [piece.strip() for piece in re.split(r"[\n;]|\s/\s", text)]
    if len(pieces) > 1 or plain(text) in _ALSO:
        return pieces
    several = [piece.strip() for piece in _AND.split(text)]
    firsts = {piece.removeprefix("the ").split(" ")[0].casefold() for piece in several}
    is_short = all(len(piece.split()) < 4 for piece in several)
    return several if is_short or len(firsts) == 1 else pieces


def _number(text: str) -> int:
    try:
        return int(text.strip().removesuffix("."))
    except ValueError as error:
        raise Unreadable(text) from error


def _choice(text: str, choices: tuple[str, ...], field: FieldSpec | None = None) -> str:
    names = {choice: (words.choice(choice, field), words.choice(choice), choice) for choice in choices}
    named = {plain(word): choice for choice in choices for word in (*names[choice], *words_for(choice))}
    found = get_close_matches(plain(text), named, 1, _NEAR)
    if not found and text.strip() in "✓✔xX" and "yes" in choices:
        return "yes"
    if not found:
        raise Unreadable(text)
    return named[found[0]]
