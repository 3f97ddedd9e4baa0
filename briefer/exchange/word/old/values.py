"""Values as old briefs write them: more ways to say a date, a time or a status than our own pages have."""

import re
from typing import Any, get_origin

from briefer.exchange.tables_names import words_for
from briefer.exchange.word.dates import read_date
from briefer.exchange.word.old.record import Data
from briefer.exchange.word.values import Unreadable, Values
from briefer.model.base import Part
from briefer.model.shape import shapes
from briefer.template.labels import closed_list

_BY_NAME = frozenset({"venue", "prepared_for", "prepared_by"})
"""Parts of which an old brief gives the name."""

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
    if shape == "items" or get_origin(part.model_fields[name].annotation) is tuple:
        words = re.sub(r"\s*;\s*", "\n", words)
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
