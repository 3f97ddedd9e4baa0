"""Dates as people write them in Word: more ways than our own pages have."""

import re

from briefer.exchange.word.values import Values
from briefer.model.dates import Date, is_edtf

_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|isnin|selasa|rabu|khamis|jumaat|sabtu|ahad"


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
    match = re.fullmatch(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})", words.strip())
    if not match:
        return ""
    first, second, year = map(int, match.groups())
    readings = {f"{year:04}-{month:02}-{day:02}" for day, month in ((first, second), (second, first))}
    days = [reading for reading in readings if is_edtf(reading)]
    return days[0] if len(days) == 1 else ""
