"""Names of the files that a library is exported to."""

from collections.abc import Iterable, Iterator

from briefer.compose.filename import name_part, whole_name
from briefer.library.values import Entry

_LONGEST = 80
"""Characters of the title; a date and an id stand beside it."""


def file_names(entries: Iterable[Entry]) -> Iterator[str]:
    """A name for each brief that any system takes and that sorts by date: date, title and id, with a number if taken.

    Names that differ in case only count as one, as they do on Windows and macOS.
    """
    taken: set[str] = set()
    for entry in entries:
        name = stem = _stem(entry)
        while name.casefold() in taken:
            name = f"{stem} ({len(taken)})"
        taken.add(name.casefold())
        yield f"{name}.brief"


def _stem(entry: Entry) -> str:
    parts = (entry.date, name_part(entry.title, _LONGEST), entry.id)
    return whole_name(" ".join(filter(None, parts)))
