"""Dates as they are typed and shown: a calendar date in words, or the wording as written.

A year is never guessed. Of two numbers that may both be the month the second is, as British and Malaysian offices
write: `3/4/2026` is 3 April, and stays beside that as it was written until a person has seen how it was read. A wording
and what it means stand side by side as `next year [2026]`, unless the wording says it itself.
"""

import re
from datetime import date

from PySide6.QtCore import QLocale

from briefer.model.calendar_names import MONTH_OF, WEEKDAY_OF, WEEKDAYS
from briefer.model.dates import Date, is_edtf

_NUMBERS = MONTH_OF | {"ogo": 8, "ogs": 8}
_PARTS = "early|mid|middle of|late|end of|the end of|beginning of|awal|pertengahan|akhir|hujung"
"""Words before a month that mean some of it: the month is then what the date means, and the words stay."""
_LEAD = rf"(?:(?P<lead>{'|'.join(sorted(WEEKDAY_OF, key=len, reverse=True))}|{_PARTS})(?:\.|,)?[\s-]+)?"
_DAY = r"(?:the\s+)?(?P<day>[0-9]{1,2})(?:st|nd|rd|th|\s?hb\.?)?"
_MONTH, _YEAR = r"(?P<month>[^\W\d]+)\.?", r"(?P<year>[0-9]{4})"
_WORDS = (
    re.compile(rf"{_LEAD}(?:{_DAY}[\s./-]+(?:of\s+)?)?{_MONTH}[\s,./-]+{_YEAR}", re.IGNORECASE),
    re.compile(rf"{_LEAD}{_MONTH}\s+{_DAY},?\s+{_YEAR}", re.IGNORECASE),
    re.compile(rf"{_LEAD}{_DAY}[\s./-]+{_MONTH}[\s,./-]+(?P<year>[0-9]{{2}})", re.IGNORECASE),
)
"""5 March 2026, March 5, 2026, and 5-Mar-26 as Excel shows it."""
_MEANING = re.compile(r"(?P<wording>.*\S)\s*\[(?P<meaning>[^\[\]]+)\]")
_FIGURES = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})[./](\d{1,2})[./](\d{1,2})", re.ASCII)
_WHOLE = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?")


def show(value: Date | None) -> str:
    """A date as a field shows it: the wording and in brackets what it means, or the calendar date in words."""
    if value is None:
        return ""
    meaning = in_words(value.edtf)
    if not value.as_written:
        return meaning
    is_plain = not value.edtf or _edtf(value.as_written) == value.edtf
    return value.as_written if is_plain else f"{value.as_written} [{meaning}]"


def in_words(edtf: str) -> str:
    """An EDTF date in words where it is a day or a month, such as 30 October 2025; else as it is.

    The month has its name in the language of the interface; `read` knows the names in all of them.
    """
    match = _WHOLE.fullmatch(edtf)
    if not match or not 1 <= int(match[2]) <= 12:
        return edtf
    month = f"{QLocale().standaloneMonthName(int(match[2]))} {match[1]}"
    return f"{int(match[3])} {month}" if match[3] else month


def read(text: str) -> Date | None:
    """The date that a person typed, or None for nothing.

    A weekday is kept as the wording, since it can be wrong.
    """
    text = " ".join(text.split())
    if not text:
        return None
    if (match := _MEANING.fullmatch(text)) and (edtf := _edtf(match["meaning"])):
        return Date(edtf=edtf, as_written=match["wording"])
    if edtf := _edtf(text):
        return Date(edtf=edtf, as_written=text if (match := _in_letters(text)) and match["lead"] else "")
    return Date(edtf=_day_first(text), as_written=text)


def settled(value: Date | None) -> Date | None:
    """A date as it stands once it is typed: figures give way to the words that a person sees in their place."""
    if value is not None and value.edtf and _FIGURES.fullmatch(value.as_written):
        return Date(edtf=value.edtf)
    return value


def of_day(day: date, before: Date | None) -> Date:
    """A day chosen in the calendar. A wording such as `next spring` stays beside it; one that is a date gives way."""
    wording = before.as_written if before else ""
    lead = match["lead"] if (match := _in_letters(wording)) else None
    if lead and lead.lower() in WEEKDAY_OF:
        wording = _with_weekday(day, lead.lower())
    elif _edtf(wording) or _FIGURES.fullmatch(wording):
        wording = ""
    return Date(edtf=day.isoformat(), as_written=wording)


def _with_weekday(day: date, like: str) -> str:
    """A day with its weekday, in the language of another weekday: Malay, or else English."""
    is_malay = like in {names[-1] for names in WEEKDAYS}
    words = QLocale(QLocale.Language.Malay if is_malay else QLocale.Language.English)
    return f"{words.dayName(day.isoweekday())} {day.day} {words.standaloneMonthName(day.month)} {day.year}"


def _edtf(text: str) -> str:
    if is_edtf(text):
        return text
    if match := _in_letters(text):
        month = _NUMBERS.get(match["month"].lower())
        return _valid(_year(match["year"]), month, match["day"]) if month else ""
    if match := _YEAR_FIRST.fullmatch(text):
        return _valid(int(match[1]), int(match[2]), match[3])
    if (match := _FIGURES.fullmatch(text)) and len(match[3]) == 4:
        return _from_figures(int(match[1]), int(match[2]), int(match[3]))
    return ""


def _in_letters(text: str) -> re.Match[str] | None:
    """The parts of a date with the month in letters."""
    return next((match for pattern in _WORDS if (match := pattern.fullmatch(text))), None)


def _day_first(text: str) -> str:
    """What figures mean in which the day comes before the month; nothing when it is no such date."""
    match = _FIGURES.fullmatch(text)
    return _valid(_year(match[3]), int(match[2]), match[1]) if match else ""


def _year(figures: str) -> int:
    """A year of two figures is one of this century: briefs are about what is, and what is to come."""
    return int(figures) + (2000 if len(figures) == 2 else 0)


def _from_figures(first: int, second: int, year: int) -> str:
    if first > 12 or first == second:
        return _valid(year, second, str(first))
    return _valid(year, first, str(second)) if second > 12 else ""


def _valid(year: int, month: int, day: str | None) -> str:
    text = f"{year:04}-{month:02}" + (f"-{int(day):02}" if day else "")
    return text if is_edtf(text) else ""
