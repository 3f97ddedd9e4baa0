"""A brief as it grows out of an old file, and the account of which words went where."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, cast

from pydantic import ValidationError

from briefer.errors import FileRefused
from briefer.model.base import Part
from briefer.model.brief import Brief
from briefer.model.item import Item
from briefer.model.plain import from_plain

Data = dict[str, Any]
"""A part of a brief as plain data."""

Step = str | int
"""A field, or the place of an item in its list: items have no ids before the brief is whole."""

_LONGEST = 200
"""Letters of a text that are told; what is longer can be known by its beginning."""


@dataclass(frozen=True)
class Placed:
    """Words that led to a field, an item or a section, and the path of what they led to."""

    words: str
    path: str


class Record:
    """What has been read so far. Only what is really put somewhere is told."""

    def __init__(self, start: Mapping[str, Any]) -> None:
        self.data: Data = dict(start)
        self.left: list[str] = []
        """Words that went nowhere."""
        self._told: list[tuple[str, tuple[Step, ...]]] = []

    def tell(self, words: str, *path: Step) -> None:
        """Note where words went."""
        if words := " ".join(words.split()):
            self._told.append((words, path))

    @contextmanager
    def under(self, heading: str, title: str) -> Iterator[None]:
        """While what stands under a heading is read: the heading is told first, and kept if it led to nothing."""
        start = len(self._told)
        yield
        words = " ".join(heading.split())
        at = next((place for place in range(start, len(self._told)) if self._told[place][0] == words), None)
        if at is None:
            self.keep(heading, [], title)
        else:
            self._told.insert(start, self._told.pop(at))

    def leave(self, words: str) -> None:
        """Note words that are no content, each once."""
        if words not in self.left:
            self.left.append(words)

    def set(self, words: str, path: Sequence[str], value: object) -> bool:
        """Give a field its value, unless it has one; tells whether it did."""
        into = self.data
        for step in path[:-1]:
            into = into.setdefault(step, {})
        if path[-1] in into:
            return False
        into[path[-1]] = value
        self.tell(words, *path)
        return True

    def add(self, name: str, item: Data, words: str = "") -> tuple[Step, ...]:
        """Put an item at the end of a list; gives its path."""
        items: list[Data] = self.data.setdefault(name, [])
        items.append(item)
        path = (name, len(items) - 1)
        self.tell(words, *path)
        return path

    def keep(self, heading: str, body: Sequence[Data], title: str | None = None, *, internal: bool = False) -> None:
        """Words that have no field of their own become a section."""
        if not body and not heading:
            return
        section: Data = {"title": heading if title is None else title, "body": list(body)}
        self.add("sections", section | ({"internal": True} if internal else {}), heading or _beginning(body))

    def brief(self) -> Brief:
        """The brief that was read. No file is refused for a value: one that its field can't hold is kept as words."""
        while True:
            try:
                return from_plain(self.data)
            except FileRefused as refused:
                wrong = refused.__cause__
                if not (isinstance(wrong, ValidationError) and self._set_aside(wrong.errors()[0]["loc"])):
                    raise

    def _set_aside(self, place: Sequence[Step]) -> bool:
        """Makes a section of the innermost named value at a place; tells whether there is one."""
        into: Any = self.data
        found: tuple[Data, tuple[Step, ...]] | None = None
        for depth, step in enumerate(place):
            if isinstance(into, dict) and step in into:
                found = cast("Data", into), tuple(place[: depth + 1])
            elif not (isinstance(into, list) and isinstance(step, int)):
                break
            into = cast("Any", into)[step]
        if found is None:
            return False
        owner, path = found
        led = " ".join(said for said, where in self._told if where == path)
        values = [words for words in _words(owner.pop(str(path[-1]))) if words not in led]
        self._told = [(said, where) for said, where in self._told if where[: len(path)] != path]
        words = " ".join(filter(None, [led, *values]))
        self.keep("", [{"runs": [{"text": words}]}] if words else [])
        return True

    def account(self, brief: Brief) -> tuple[Placed, ...]:
        """What went where in the brief that was made of the data; the same words to the same place are told once."""
        return tuple(dict.fromkeys(Placed(words, "/".join(_steps(brief, path))) for words, path in self._told))


def _beginning(body: Sequence[Data]) -> str:
    words = " ".join(run["text"] for entry in body for run in entry["runs"])
    return words if len(words) <= _LONGEST else words[: words.rfind(" ", 0, _LONGEST)] + " …"


def _words(value: object) -> Iterator[str]:
    """The words of a value of any kind."""
    if isinstance(value, Mapping):
        value = list(cast("Mapping[str, object]", value).values())
    if isinstance(value, list | tuple):
        for inner in cast("Sequence[object]", value):
            yield from _words(inner)
    elif value is not None:
        yield str(value)


def _steps(brief: Brief, path: Sequence[Step]) -> list[str]:
    """The steps of a path, with the ids that items have now."""
    found: list[str] = []
    value: Any = brief
    for step in path:
        if isinstance(step, int):
            item = cast("tuple[Item, ...]", value)[step]
            found.append(item.id)
            value = item
        else:
            found.append(step)
            value = getattr(value, step) if isinstance(value, Part) else None
    return found
