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

_SIMPLE = re.compile(r"([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?")
_MONTH_UNKNOWN = re.compile(r"(\d{4})-XX-(\d{2})")
_DOUBT = re.compile(r"[~?%]")
_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}(?::\d{2})?|)")
_BEFORE_YEAR_1 = re.compile(r"-(\d{4})")
_PART_OF_YEAR: dict[int, str] = dict(zip((21, 22, 23, 24, 33, 34, 35, 36, 40, 41), SEASONS, strict=True))


def written(value: Date, style: DateStyle, labels: Labels, others: Iterable[Labels] = ()) -> str:
    """A date as it is printed. ``others`` are labels of languages in which its wording may say the same."""
    wording = clean(value.as_written).strip()
    if not value.edtf:
        return wording
    exact = _said(value.edtf, style, labels)
    if not wording or not exact:
        return wording or in_words(value.edtf, style, labels)
    ways = (exact, *(in_words(value.edtf, DateStyle(), words) for words in (labels, *others)))
    return wording if any(_says(wording, way) for way in ways) else f"{wording} ({exact})"


def _says(wording: str, exact: str) -> bool:
    """Whether every word of the exact date stands in the wording."""
    return set(re.findall(r"\w+", exact.lower())) <= set(re.findall(r"\w+", wording.lower()))


def in_words(edtf: str, style: DateStyle, labels: Labels) -> str:
    """An EDTF date in words; one of a form that has no usual words is given as it is."""
    if unknown := _MONTH_UNKNOWN.fullmatch(edtf):
        said = labels.phrases.get("month_unknown", edtf)
        return said.format(day=int(unknown[2]), year=int(unknown[1]))
    return _said(edtf, style, labels) or edtf


def _said(edtf: str, style: DateStyle, labels: Labels) -> str:
    """An EDTF date in words, empty when it has no usual ones."""
    if edtf[:1] in ("{", "["):
        return _set(edtf, style, labels)
    if "/" in edtf:
        start, end = edtf.split("/", 1)
        return _interval(start, end, style, labels)
    if moment := _MOMENT.fullmatch(edtf):
        day, clock, zone = moment.groups()
        return f"{_said(day, style, labels)}, {unbroken(f'{clock} {_zone(zone)}'.strip())}"
    if before := _BEFORE_YEAR_1.fullmatch(edtf):  # the year 0 is the one before the year 1
        return unbroken(labels.phrases.get("before_year_1", "{year} BC").format(year=int(before[1]) + 1))
    return _qualified(edtf, style, labels)


def _qualified(edtf: str, style: DateStyle, labels: Labels) -> str:
    """A date of which all, or any part, may be doubted."""
    doubts = set(_DOUBT.findall(edtf))
    if (match := _SIMPLE.fullmatch(_DOUBT.sub("", edtf))) is None:
        return ""
    year, month, day = match.groups()
    if (exact := _exact(year, month, day, style, labels)) is None:
        return ""
    if doubts & {"~", "%"}:
        exact = labels.phrases["about"].format(date=exact)
    return labels.phrases["uncertain"].format(date=exact) if doubts & {"?", "%"} else exact


def _set(edtf: str, style: DateStyle, labels: Labels) -> str:
    """All of several dates, or one of them: between ``{}`` and between ``[]`` (ISO 8601-2, 6.1)."""
    said: list[str] = []
    for member in edtf[1:-1].split(","):
        start, to, end = member.strip().partition("..")
        said.append(_interval(start, end, style, labels) if to else _said(start, style, labels))
    return (", " if edtf[0] == "{" else " / ").join(said) if all(said) else ""


def _zone(zone: str) -> str:
    if zone in ("", "Z"):
        return "UTC" if zone else ""
    hours, _, minutes = zone[1:].partition(":")
    sign = "−" if zone[0] == "-" else "+"
    return f"UTC{sign}{int(hours)}" + (f":{minutes}" if minutes not in ("", "00") else "")


def _exact(year: str, month: str | None, day: str | None, style: DateStyle, labels: Labels) -> str | None:
    day = None if day == "XX" else day  # some day of a month is that month
    month = None if month == "XX" and day is None else month
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
    month_first = style.order == "month_day_year" and day
    if month_first:
        words = f"{name} {day}" + (f", {year}" if year else "")
    else:
        words = " ".join(part for part in (str(day) if day else "", name, year) if part)
    if style.weekday and day and int(year or 0):
        weekday = labels.weekdays[date(int(year), month, day).weekday()]
        words = f"{weekday}, {words}" if month_first else f"{weekday} {words}"
    return unbroken(words)


def _month(month: int, style: DateStyle, labels: Labels) -> str:
    return (labels.short_months if style.short_months else labels.months)[month - 1]


def _interval(start: str, end: str, style: DateStyle, labels: Labels) -> str:
    first, last = (_said(side, style, labels) for side in (start, end))
    if end in ("", ".."):
        return labels.phrases["from_date"].format(date=first) if first else ""
    if start in ("", ".."):
        return labels.phrases["until_date"].format(date=last) if last else ""
    return _shortened(start, end, style, labels) or (f"{first} – {last}" if first and last else "")


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
