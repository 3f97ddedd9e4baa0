"""Dates in words: EDTF (ISO 8601-2) in the order and language of a template.

The wording as written always stands first. What EDTF says is added in brackets when it says more than the wording
does: “next year (2026)”, but “Thursday 30 October 2025” alone.
"""

import re
from collections.abc import Iterable
from datetime import date

from briefer.compose.text import clean, unbroken
from briefer.model.dates import Date
from briefer.template.labels import SEASONS, Labels
from briefer.template.schema import DateStyle

_SIMPLE = re.compile(r"([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?([~?%]?)")
_PART_OF_YEAR: dict[int, str] = dict(zip((21, 22, 23, 24, 33, 34, 35, 36, 40, 41), SEASONS, strict=True))


def written(value: Date, style: DateStyle, labels: Labels, others: Iterable[Labels] = ()) -> str:
    """A date as it is printed. ``others`` are labels of languages in which its wording may say the same."""
    wording = clean(value.as_written).strip()
    if not value.edtf:
        return wording
    exact = in_words(value.edtf, style, labels)
    if not wording:
        return exact
    ways = (exact, *(in_words(value.edtf, DateStyle(), words) for words in (labels, *others)))
    return wording if any(_says(wording, way) for way in ways) else f"{wording} ({exact})"


def _says(wording: str, exact: str) -> bool:
    """Whether every word of the exact date stands in the wording."""
    return set(re.findall(r"\w+", exact.lower())) <= set(re.findall(r"\w+", wording.lower()))


def in_words(edtf: str, style: DateStyle, labels: Labels) -> str:
    """An EDTF date in words; one of a form that has no usual words is given as it is."""
    if "/" in edtf:
        start, end = edtf.split("/", 1)
        return _interval(start, end, style, labels)
    if (match := _SIMPLE.fullmatch(edtf)) is None:
        return edtf
    year, month, day, doubt = match.groups()
    exact = _exact(year, month, day, style, labels)
    if exact is None:
        return edtf
    if doubt in ("~", "%"):
        exact = labels.phrases["about"].format(date=exact)
    return labels.phrases["uncertain"].format(date=exact) if doubt in ("?", "%") else exact


def _exact(year: str, month: str | None, day: str | None, style: DateStyle, labels: Labels) -> str | None:
    if "X" in f"{month}{day}":
        return None
    shown_year = "" if year == "XXXX" else year
    if "X" in shown_year:
        return labels.phrases["decade"].format(year=f"{year[:3]}0") if re.fullmatch(r"\d{3}X", year) else None
    if month is None:
        return shown_year or None
    if int(month) in _PART_OF_YEAR:
        return unbroken(labels.seasons[_PART_OF_YEAR[int(month)]].format(year=shown_year).strip())
    return _calendar(shown_year, int(month), int(day) if day else 0, style, labels)


def _calendar(year: str, month: int, day: int, style: DateStyle, labels: Labels) -> str:
    if style.order == "iso" and year:
        return f"{year}-{month:02}" + (f"-{day:02}" if day else "")
    name = _month(month, style, labels)
    if style.order == "month_day_year" and day:
        words = f"{name} {day}" + (f", {year}" if year else "")
    else:
        words = " ".join(part for part in (str(day) if day else "", name, year) if part)
    if style.weekday and day and int(year or 0):
        words = f"{labels.weekdays[date(int(year), month, day).weekday()]} {words}"
    return unbroken(words)


def _month(month: int, style: DateStyle, labels: Labels) -> str:
    return (labels.short_months if style.short_months else labels.months)[month - 1]


def _interval(start: str, end: str, style: DateStyle, labels: Labels) -> str:
    if end in ("", ".."):
        return labels.phrases["from_date"].format(date=in_words(start, style, labels))
    if start in ("", ".."):
        return labels.phrases["until_date"].format(date=in_words(end, style, labels))
    return _shortened(start, end, style, labels) or f"{in_words(start, style, labels)} – {in_words(end, style, labels)}"


def _shortened(start: str, end: str, style: DateStyle, labels: Labels) -> str:
    """Two days with what they share said once: 30–31 October 2025."""
    try:
        first, last = date.fromisoformat(start), date.fromisoformat(end)
    except ValueError:
        return ""
    if style.order != "day_month_year" or style.weekday or first.year != last.year:
        return ""
    last_words = f"{last.day} {_month(last.month, style, labels)} {last.year}"
    if first.month == last.month:
        return unbroken(f"{first.day}–{last_words}")
    return unbroken(f"{first.day} {_month(first.month, style, labels)}") + " – " + unbroken(last_words)
