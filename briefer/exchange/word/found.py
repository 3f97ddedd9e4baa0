"""What a comparison finds, and what it asks of the brief that was exported."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from briefer.exchange.word.text import Para, Row, Span
from briefer.exchange.word.values import Paragraphs, plain
from briefer.model.paths import parent

Words = list[tuple[Para, Sequence[Span]]]
"""Paragraphs that more may be added to."""


@dataclass(eq=False)
class RowWords(Para):
    """The words of a row as a paragraph, with the row itself."""

    row: Row = field(default_factory=lambda: Row([]))


@dataclass
class Found:
    """What was found of one field in one place: its words before and after, None after when the place is gone."""

    path: str
    before: Paragraphs
    after: Words | None


@dataclass
class NewItem:
    """An item of a list that was not there: the words of its fields."""

    list_path: str
    after_item: str
    """The id of the item before it, empty for none."""
    fields: dict[str, Words]
    text: str
    before_item: str = ""
    """The id of the item after it, where no item stands before it."""


class Transfer(NamedTuple):
    """An item whose row stands in a table of another list now, after the item with an id."""

    path: str
    list_path: str
    after_item: str


@dataclass
class Comparison:
    """Everything that was found, in the order of the document."""

    fields: list[Found] = field(default_factory=list[Found])
    items: list[NewItem] = field(default_factory=list[NewItem])
    transfers: list[Transfer] = field(default_factory=list[Transfer])
    unplaced: list[str] = field(default_factory=list[str])
    moved: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    """Items that stand elsewhere, each with the item that follows it now, empty for none."""
    seen: set[str] = field(default_factory=set[str])
    """Paths of which something is still there."""

    def list_words(self, words: str) -> None:
        """Keeps words that no field takes."""
        if said := plain(words):
            self.unplaced.append(said)


class Shapes(NamedTuple):
    """What the comparison asks of the brief that was exported."""

    paths: Mapping[str, str]
    """Paths by the digests in the names of anchors."""
    is_rich: "dict[str, bool]"
    """Whether each field is a rich text, by path."""
    point_lists: frozenset[str]
    """Paths of lists whose items are points."""
    item_lists: frozenset[str]
    """Paths of all lists of items."""
    plain_lists: frozenset[str]
    """Paths of fields that hold plain words, a line for each."""
    levels: Mapping[str, int]
    """The level of the heading that shows an item, by the item's path."""

    def item_of(self, path: str) -> str:
        """The innermost item that a path leads through, empty for none."""
        while path and parent(path) not in self.item_lists:
            path = parent(path)
        return path


def changed(found: Found, rich: bool) -> bool:
    """Whether a field's words changed, or in a rich text their look."""
    if found.after is None:
        return True
    if not rich:
        return _said(found.before) != _said(found.after)
    return [_shape(entry) for entry in found.before] != [_shape(entry) for entry in found.after]


def _said(paragraphs: Paragraphs) -> str:
    return plain("\n".join("".join(span.text for span in spans) for _, spans in paragraphs))


def _shape(entry: tuple[Para, Sequence[Span]]) -> object:
    """A paragraph as far as it matters: each letter with its look, and the kind of the paragraph."""
    paragraph, spans = entry
    letters = [(sign, span.bold, span.italic) for span in spans for sign in span.text]
    return paragraph.kind, paragraph.depth, bool(paragraph.heading), letters
