"""Values as old briefs write them: more ways to say a date, a time or a status than our own pages have."""

import re
from typing import Any

from briefer.exchange.tables_names import words_for
from briefer.exchange.word.old.record import Data
from briefer.exchange.word.values import Unreadable, Values
from briefer.model.base import Part
from briefer.model.dates import Date, is_edtf
from briefer.model.shape import shapes
from briefer.template.labels import closed_list

_BY_NAME = frozenset({"venue", "prepared_for", "prepared_by"})
"""Parts of which an old brief gives the name."""

_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|isnin|selasa|rabu|khamis|jumaat|sabtu|ahad"
_HOURS = r"(?:hrs|h\b|jam)"
_CLOCK = (
    rf"(?:\d{{1,2}}[:.]\d{{2}}|\d{{1,2}}(?=\s*[ap]\.?m)|\d{{4}}(?=\s*(?:(?:-|–|to|hingga)\s*\d{{4}}\s*)?{_HOURS}))"
    rf"\s*(?:[ap]\.?m\.?|{_HOURS}|pagi|petang|tengah hari|malam)?"
)
_SPAN = re.compile(
    rf"(?P<start>{_CLOCK})(?:\s*(?:-|–|—|to|until|hingga|sehingga|ke)\s*(?P<end>{_CLOCK}))?(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)


def read_value(values: Values, part: type[Part], name: str, words: str) -> object:
    """The value of a field that is no rich text, as plain data.

    Raises:
        Unreadable: the words are none of those that the field may hold.
    """
    if name in _BY_NAME:
        return {"name": words}
    shape = shapes(part)[name].kind
    if shape == "date":
        return read_date(values, words).model_dump(exclude_defaults=True)
    try:
        read: Any = values.read(part, name, words)
    except (Unreadable, KeyError):
        read = _choice(part, name, words)
    return read.model_dump(exclude_defaults=True) if isinstance(read, Part) else read


def _choice(part: type[Part], name: str, words: str) -> str:
    """One of a closed list, by the words that tables have for it."""
    said = words.strip(" .").casefold()
    for choice in closed_list(part, name) if name in part.model_fields else ():
        if said in words_for(choice):
            return choice
    raise Unreadable(words)


def read_date(values: Values, words: str) -> Date:
    """A date, in more ways of writing: ordinals, weekdays before and after it, spans of days, and 25/03/2026.

    A date in numbers is read where it can mean one day only; no year is ever guessed.
    """
    found = values.date(words)
    if found.edtf:
        return found
    edtf = _span(values, _simple(words)) or _in_numbers(words)
    return Date(edtf=edtf, as_written=words) if edtf else found


def _simple(words: str) -> str:
    """A date without weekdays, ordinals and the Malay word for a day of the month."""
    said = re.sub(rf"[(,]?\s*\b(?:{_WEEKDAY})\b\.?\s*[),]?", " ", words, flags=re.IGNORECASE)
    said = re.sub(r"(?<=\d)(?:st|nd|rd|th|hb\.?)\b|\bhari\s*bulan\b", " ", said, flags=re.IGNORECASE)
    said = re.sub(r"(?<=\d)\s*(?:-|–|—|\bto\b|\band\b|\bhingga\b|\bdan\b|&)\s*(?=\d)", "–", said)
    return " ".join(said.split()).strip(" ,.")


def _span(values: Values, words: str) -> str:
    """The days from the one date to the other, where each is one; the first may leave its year to the second."""
    if found := values.date(words).edtf:
        return found
    dashed = re.sub(r"\s*(?:—|\s-\s|\bto\b|\buntil\b|\bhingga\b)\s*", "–", words, flags=re.IGNORECASE)
    first, dash, last = (part.strip() for part in dashed.partition("–"))
    end = values.date(last).edtf
    if not (dash and end and re.fullmatch(r"\d{4}-\d\d-\d\d", end)):
        return ""
    start = values.date(first).edtf or values.date(f"{first} {end[:4]}").edtf
    return f"{start}/{end}" if len(start) == len(end) and start < end else ""


def _in_numbers(words: str) -> str:
    """A date such as 25/03/2026, where it can't be read the other way round."""
    match = re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", words.strip())
    if not match:
        return ""
    first, second, year = map(int, match.groups())
    readings = {f"{year:04}-{month:02}-{day:02}" for day, month in ((first, second), (second, first))}
    days = [reading for reading in readings if is_edtf(reading)]
    return days[0] if len(days) == 1 else ""


def times(words: str) -> tuple[str, str, str]:
    """When something starts and ends, and the words after that; all empty where words don't begin with a time."""
    match = _SPAN.match(words.strip())
    if not match:
        return "", "", ""
    start, end, rest = (" ".join((match[name] or "").split()) for name in ("start", "end", "rest"))
    return start, end, rest.strip(" :–-,;|")


def put(values: Values, part: type[Part], name: str, words: str, into: Data) -> bool:
    """Give a field its value by its words; tells whether it could hold them and had none."""
    if name in into:
        return False
    try:
        into[name] = read_value(values, part, name, words)
    except Unreadable:
        return False
    return True
