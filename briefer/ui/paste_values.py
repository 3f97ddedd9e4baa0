"""What a cell from elsewhere means in a field. Words are taken as they are; nothing in them is interpreted."""

from difflib import get_close_matches

from briefer.exchange.tables_matching import plain
from briefer.exchange.tables_names import words_for
from briefer.model import clock
from briefer.model.richtext import plain_text
from briefer.ui import date_words, words
from briefer.ui.editors import amount_of
from briefer.ui.fields import FieldSpec, Kind

_NEAR = 0.84


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
        case Kind.LINES:
            return tuple(line for line in text.splitlines() if line.strip())
        case Kind.CHOICE:
            return _choice(text, field.choices)
        case Kind.DATE:
            return date_words.read(text)
        case Kind.TIME:
            return clock.shown(text.strip())
        case Kind.FLAG:
            return _choice(text, ("yes", "no")) == "yes"
        case Kind.NUMBER:
            return _number(text)
        case Kind.AMOUNT:
            return amount_of(text)
        case _:
            return " ".join(text.split("\n"))


def _number(text: str) -> int:
    try:
        return int(text.strip().removesuffix("."))
    except ValueError as error:
        raise Unreadable(text) from error


def _choice(text: str, choices: tuple[str, ...]) -> str:
    named = {plain(word): choice for choice in choices for word in (words.choice(choice), choice, *words_for(choice))}
    found = get_close_matches(plain(text), named, 1, _NEAR)
    if not found and text.strip() in "✓✔xX" and "yes" in choices:
        return "yes"
    if not found:
        raise Unreadable(text)
    return named[found[0]]
