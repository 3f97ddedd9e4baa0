"""Labels: the words that a template adds of its own, by language. Which there must be follows from the model."""

from collections.abc import Iterator
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field

from briefer.model.base import Part
from briefer.model.brief import Brief
from briefer.model.parts import KNOWN_AGREEMENT_TYPES

PHRASES = {
    "page_of": "number of the page, with {page} and {pages}",
    "draft": "printed until the brief is cleared",
    "untitled": "in place of a title that is still missing",
    "nothing": "in place of a section that holds nothing",
    "prepared_for": "before whom the brief is for",
    "prepared_by": "before whom it is from",
    "to_confirm": "before what is still to be checked",
    "internal": "on an item that is never disclosed outside the office",
    "source": "before where something was stated",
    "outcomes": "over agreements that came out of the meeting",
    "cited": "over agreements that are only cited",
    "outcome_unknown": "over agreements of which it is not known",
    "not_present": "over persons who are mentioned or absent",
    "unnamed": "in place of the names of a delegation",
    "minutes": "after a length of time, with {minutes}",
    "if_raised": "over what the other side may say",
    "both_positions": "over the two positions, for those who can't see the table",
    "due_then": "over what was due when the sides last met",
    "became": "over what became of a promise",
    "became_kept": "a promise that was kept",
    "became_dropped": "a promise that was given up",
    "became_moved": "a promise with another date now",
    "became_slipped": "a promise whose day is past",
    "became_open": "a promise that is still open",
    "became_not_mentioned": "a promise that the brief no longer mentions",
    "agreed_then": "over agreed language as it was",
    "agreed_now": "over agreed language as it is",
    "contents": "over the contents page",
    "about": "a date that is approximate, with {date}",
    "uncertain": "a date that is uncertain, with {date}",
    "from_date": "a time without an end, with {date}",
    "until_date": "a time without a beginning, with {date}",
    "before_year_1": "a year before the year 1, with {year}",
    "month_unknown": "a day of a month that is not known, with {day} and {year}",
    "decade": "a decade, with {year}",
    "carried_from": "before the meetings that a follow-up was carried over from",
    "arises_from": "before what a follow-up comes from",
    "photo_of": "what a photograph shows, with {name}",
    "time_in": "a time zone that is named after a city, with {city}",
    "yes": "yes, in a field of the office's own",
    "no": "no, in a field of the office's own",
}
"""Phrases of a template, each with what it is for."""

SEASONS = ("spring", "summer", "autumn", "winter", "q1", "q2", "q3", "q4", "h1", "h2")
"""Parts of a year, in the order of EDTF's numbers 21–24, 33–36 and 40–41; each label holds {year}."""


class Labels(BaseModel):
    """The words of one language."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    headings: dict[str, str] = Field(default={}, description="Headings of sections, by kind")
    fields: dict[str, dict[str, str]] = Field(default={}, description="Names of fields and columns, by part and field")
    values: dict[str, dict[str, dict[str, str]]] = Field(
        default={}, description="Words for closed lists, by part, field and value"
    )
    phrases: dict[str, str] = Field(default={}, description="Phrases")
    months: tuple[str, ...] = Field(default=(), description="Names of the months, January first")
    short_months: tuple[str, ...] = Field(default=(), description="Short names of the months")
    weekdays: tuple[str, ...] = Field(default=(), description="Names of the days, Monday first")
    seasons: dict[str, str] = Field(default={}, description="Parts of a year, with {year}")


def part_key(part: type[Part]) -> str:
    """The name of a part in labels: FollowUp is follow_up."""
    letters = (f"_{letter.lower()}" if letter.isupper() else letter for letter in part.__name__)
    return "".join(letters).lstrip("_")


@cache
def parts() -> tuple[type[Part], ...]:
    """Every kind of part that a brief holds, the brief first."""
    found: dict[type[Part], None] = {Brief: None}
    for part in _reachable(Brief):
        found.setdefault(part)
    return tuple(found)


def _reachable(part: type[Part]) -> Iterator[type[Part]]:
    for field in part.model_fields.values():
        for found in _classes(field.annotation):
            yield found
            yield from _reachable(found)


def _classes(annotation: Any) -> Iterator[type[Part]]:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        yield annotation
    for argument in get_args(annotation) if get_origin(annotation) is not Literal else ():
        yield from _classes(argument)


@cache
def closed_list(part: type[Part], field: str) -> tuple[str, ...]:
    """The values that a field may have, when it is a closed list (or has known values, as an agreement's type has)."""
    if (part_key(part), field) == ("agreement", "type"):
        return KNOWN_AGREEMENT_TYPES
    return _literals(part.model_fields[field].annotation)


def _literals(annotation: Any) -> tuple[str, ...]:
    origin = get_origin(annotation)
    if origin is Literal:
        return tuple(str(value) for value in get_args(annotation))
    if origin in (Union, UnionType, Annotated):
        return next((found for argument in get_args(annotation) if (found := _literals(argument))), ())
    return ()
