"""What a cell shows of a value, and where the value stands in the order of its column."""

import re
from typing import Any, cast

from briefer.model.dates import Date
from briefer.model.richtext import RichText, text_of
from briefer.ui import date_words, words
from briefer.ui.fields import FieldSpec, Kind


def shown(value: Any, field: FieldSpec) -> str:
    """A value as a cell shows it."""
    match field.kind:
        case Kind.RICH:
            return text_of(cast("RichText", value or ()))
        case Kind.LINES:
            return "\n".join(cast("tuple[str, ...]", value or ()))
        case Kind.CHOICE:
            return words.choice(value, field) if value and value != "unknown" else ""
        case Kind.DATE:
            return date_words.show(value)
        case Kind.FLAG:
            return "✓" if value else ""
        case _:
            return "" if value is None else str(value)


def rank(value: Any, field: FieldSpec) -> tuple[Any, ...]:
    """Where a value stands in the order of its column: dates by day, choices as the model lists them, words by letter.

    Numbers in words count as numbers, so that “Annex 9” comes before “Annex 10”.
    """
    if isinstance(value, Date) and (day := value.earliest()):
        return (0, day.toordinal(), ())
    if field.kind is Kind.CHOICE:
        return (0, field.choices.index(value), ())
    if isinstance(value, int | float):
        return (0, value, ())
    pieces = re.split(r"(\d+)", shown(value, field).casefold())
    return (1, 0, tuple((1, int(piece), "") if piece.isdecimal() else (2, 0, piece) for piece in pieces))
