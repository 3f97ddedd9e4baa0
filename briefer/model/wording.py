"""What the words of a brief say wrongly: weekdays and days that the calendar doesn't have, and text left to fill in.

Weekdays and months are read in English and Malay. A date without a year is not judged, since nothing guesses a year;
only where a date states its year in EDTF beside the wording is the weekday alone compared.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import Any, cast

from briefer.model.brief import Brief
from briefer.model.calendar_names import MONTH_OF, MONTHS, WEEKDAY_OF, WEEKDAYS
from briefer.model.dates import Date
from briefer.model.finding import Finding, quoted
from briefer.model.paths import leaves
from briefer.model.richtext import TextBlock, text_of

_ENGLISH = tuple(group[0].capitalize() for group in WEEKDAYS)
_LONG = {group[0] for group in WEEKDAYS} | {group[-1] for group in WEEKDAYS}


def _one_of(names: dict[str, int]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_GOES_ON = rf"['’]|\s*[-–—/&]|,?\s*(?:\(|\d|(?:the|and|or|to|dan|atau|hingga|{_one_of(MONTH_OF)})\b)"
"""What follows a weekday that belongs to another date, or to no date at all."""

_DAY, _YEAR = "[0-9]{1,2}", "[0-9]{4}"  # no others: Thai digits count the years of another era
_DATE = re.compile(
    rf"""(?:\b(?P<weekday>{_one_of(WEEKDAY_OF)})\b[.,]?\s*\(?\s*(?:the\s+)?)?
    (?:
        \b(?P<day>{_DAY})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_one_of(MONTH_OF)})\b[.,]?\s+(?P<year>{_YEAR})\b
      | \b(?P<month_us>{_one_of(MONTH_OF)})\.?\s+(?P<day_us>{_DAY})(?:st|nd|rd|th)?,?\s+(?P<year_us>{_YEAR})\b
      | \b(?P<year_iso>{_YEAR})-(?P<month_iso>[0-9]{{2}})-(?P<day_iso>[0-9]{{2}})\b
    )
    (?:
        \s*\(\s*(?P<weekday_in_brackets>{_one_of(WEEKDAY_OF)})\.?\s*\)
      | ,?\s+(?P<weekday_after>{"|".join(sorted(_LONG))})\b(?!{_GOES_ON})
    )?""",
    re.IGNORECASE | re.VERBOSE,
)
_FIGURES = re.compile(r"([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(sorted(_LONG))})\b", re.IGNORECASE)
_LEFT_OPEN = re.compile(
    r"\b(?:TBC|TBD|to be confirmed|to be decided|akan disahkan)\b|\?{3,}|lorem ipsum", re.IGNORECASE
)


def wording(brief: Brief) -> Iterator[Finding]:
    """Findings about the words in any field of the brief."""
    for path, value in leaves(brief):
        for text in texts(value):
            yield from _in_text(path, text)
        if isinstance(value, Date):
            yield from _against_date(path, value)


def texts(value: Any) -> Iterator[str]:
    """The texts that a field holds."""
    match value:
        case str():
            yield value
        case Date():
            yield value.as_written
        case tuple():
            entries = cast("tuple[str | TextBlock, ...]", value)
            blocks = [entry for entry in entries if isinstance(entry, TextBlock)]
            yield from [text_of(blocks)] if blocks else [entry for entry in entries if isinstance(entry, str)]
        case _:
            return


def long_date(day: date) -> str:
    """A day in words, such as 30 October 2025, in every locale."""
    return f"{day.day} {MONTHS[day.month - 1][0].capitalize()} {day.year}"


def when(stated: Date) -> str:
    """The time that a date names, with its preposition: “on 30 October 2025”, “in October 2025”, “in 2025”.

    Of any other date it is the last day it can mean, with “by”; empty when it has none.
    """
    last = stated.latest()
    if last is None:
        return ""
    match stated.edtf.split("-"):
        case [year] if year.isdecimal():
            return f"in {last.year}"
        case [_, month] if month.isdecimal() and month <= "12":
            return f"in {MONTHS[last.month - 1][0].capitalize()} {last.year}"
        case [_, _, day] if day.isdecimal():
            return f"on {long_date(last)}"
        case _:
            return f"by {long_date(last)}"


def _in_text(path: str, text: str) -> Iterator[Finding]:
    for match in _DATE.finditer(text):
        yield from _about_date(path, match)
    if controls := dict.fromkeys(_CONTROL.findall(text)):
        shown = ", ".join(f"U+{ord(control):04X}" for control in controls)
        message = f"The text holds control characters ({shown}), which are not printed."
        yield Finding("note", path, message, "Type the text again, or leave it.")
    for match in _LEFT_OPEN.finditer(text):
        yield Finding("warning", path, f"The text still says “{match[0]}”.", "Fill it in, or move it to “to confirm”.")


def _about_date(path: str, match: re.Match[str]) -> Iterator[Finding]:
    words = " ".join(match[0].split())
    day = _day_of(match)
    if day is None:
        yield _no_day(path, words)
    elif any(WEEKDAY_OF[weekday.lower()] != day.weekday() for weekday in _weekdays_of(match)):
        yield _wrong_weekday(path, words, day)


def _weekdays_of(match: re.Match[str]) -> list[str]:
    """The weekdays that stand with a date, before or after it."""
    return [match[name] for name in ("weekday", "weekday_in_brackets", "weekday_after") if match[name]]


def _wrong_weekday(path: str, words: str, day: date) -> Finding:
    right = _ENGLISH[day.weekday()]
    message = f"{quoted(words)} has the wrong weekday: {long_date(day)} is a {right}."
    return Finding("error", path, message, "Correct the weekday or the day.")


def _no_day(path: str, words: str) -> Finding:
    return Finding("error", path, f"The calendar has no {quoted(words)}.", "Look up the day that is meant.")


def _has_calendar(figures: re.Match[str]) -> bool:
    """Whether figures are a day, whichever of the first two is the month."""
    one, other, year = map(int, figures.groups())
    return any(
        1 <= month <= 12 and 1 <= day <= monthrange(max(year, 1), month)[1]
        for day, month in ((one, other), (other, one))
    )


def _day_of(match: re.Match[str]) -> date | None:
    year, month, day = (match[name] or match[f"{name}_us"] or match[f"{name}_iso"] for name in ("year", "month", "day"))
    try:
        return date(int(year), MONTH_OF.get(month.lower(), 0) or int(month), int(day))
    except ValueError:
        return None


def _against_date(path: str, stated: Date) -> Iterator[Finding]:
    """Where the wording and the EDTF beside it disagree."""
    if (match := _FIGURES.fullmatch(stated.as_written.strip())) and not _has_calendar(match):
        yield _no_day(path, match[0])
    first, last = stated.earliest(), stated.latest()
    if first is None or last is None:
        return
    dates = [match for match in _DATE.finditer(stated.as_written) if _day_of(match)]
    said = long_date(first) if first == last else stated.edtf
    for match in dates:
        day = _day_of(match)
        if day and not first <= day <= last:
            message = f"The wording says {quoted(match[0].strip())}, but the date beside it is {said}."
            yield Finding("error", path, message, "Make them agree.")
    weekdays = _WEEKDAY.findall(stated.as_written)
    if not dates and first == last and len(weekdays) == 1 and WEEKDAY_OF[weekdays[0].lower()] != first.weekday():
        yield _wrong_weekday(path, stated.as_written, first)
