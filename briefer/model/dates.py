"""Dates as diplomacy writes them: EDTF (ISO 8601-2) beside the wording as written.

Nothing here guesses a missing year. The `edtf` package takes as long to import as a window takes to paint, so it is
imported only for the notations that `_COMMON` does not cover.
"""

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache
from typing import Annotated, Any, Self, cast

from pydantic import BeforeValidator, Field, field_validator

from briefer.model.base import Part

_COMMON = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)  # Thai digits count another era: ๒๕๖๘ is 2025
_DAY_OF = re.compile(r"[\dX]{4}-(\d{2})-(\d{2})", re.ASCII)


class Date(Part):
    """A date: ``edtf`` is what it means, ``as_written`` how the source puts it. Either may be empty."""

    edtf: str = Field(default="", description="The date in EDTF, such as 2025-10-30, 2026~ or XXXX-12-06")
    as_written: str = Field(default="", description="The wording as written, such as “next year”")

    @field_validator("edtf")
    @classmethod
    def _is_edtf(cls, value: str) -> str:
        if value and not is_edtf(value):
            raise ValueError(f"“{value}” is not an EDTF date; write 2025-10-30, or put the wording in as_written")
        return value

    @classmethod
    def read(cls, text: str) -> Self:
        """A date from plain text: EDTF when it is that, else the wording."""
        text = text.strip()
        return cls(edtf=text) if is_edtf(text) else cls(as_written=text)

    def earliest(self) -> date | None:
        """The first day the date can mean, or None when it has no EDTF or no year."""
        return _bounds(self.edtf)[0]

    def latest(self) -> date | None:
        """The last day the date can mean, or None when it has no EDTF, no year or no end."""
        return _bounds(self.edtf)[1]


def is_edtf(text: str) -> bool:
    """Whether a text is an EDTF date of any level, with days that the calendar has."""
    if match := _COMMON.fullmatch(text):
        return _in_calendar(match)
    if not any(character.isdigit() or character == "X" for character in text):
        return False
    return _parse(text) is not None and all(_day_exists(month, day) for month, day in _DAY_OF.findall(text))


def _in_calendar(match: re.Match[str]) -> bool:
    year, month, day = (int(part) if part else 1 for part in match.groups())
    if match[2] and not match[3] and 21 <= month <= 41:  # seasons, quarters, halves: ISO 8601-2, 4.8
        return True
    try:
        date(max(year, 1), month, day)
    except ValueError:
        return False
    return True


def _day_exists(month: str, day: str) -> bool:
    try:
        date(2000, int(month), int(day))
    except ValueError:
        return False
    return True


def _parse(text: str) -> Any:
    from edtf import parse_edtf
    from edtf.parser.edtf_exceptions import EDTFParseException

    try:
        return cast("Any", parse_edtf(text))
    except (EDTFParseException, ValueError, TypeError, AttributeError):
        return None


@lru_cache(maxsize=4096)
def _bounds(edtf: str) -> tuple[date | None, date | None]:
    if not edtf or edtf.startswith("X"):
        return None, None
    match = _COMMON.fullmatch(edtf)
    if match and (not match[2] or match[2] <= "12") and match[1] != "0000":
        return _common_bounds(*(int(part) if part else None for part in match.groups()))
    if (parsed := _parse(edtf)) is None:
        return None, None
    return _day(parsed, "lower_strict"), _day(parsed, "upper_strict")


def _common_bounds(year: int | None, month: int | None, day: int | None) -> tuple[date, date]:
    """The first and last day of a year, a month or a day."""
    assert year is not None
    last = day or monthrange(year, month or 12)[1]
    return date(year, month or 1, day or 1), date(year, month or 12, last)


def _day(parsed: Any, bound: str) -> date | None:
    try:
        year, month, day = getattr(parsed, bound)()[:3]
        return date(year, month, day)
    except (TypeError, ValueError, AttributeError, OverflowError):
        return None


def _read_text(value: object) -> object:
    return Date.read(value) if isinstance(value, str) else value


DateField = Annotated[Date, BeforeValidator(_read_text, json_schema_input_type=str | Date)]
"""A date on input: an object, or plain text that is read as EDTF when it is that, else as wording."""
