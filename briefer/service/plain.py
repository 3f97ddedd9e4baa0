"""Values of a brief as plain data, for those who print them."""

from typing import Any, cast

from briefer.exchange.word import OldBrief, WordEdits
from briefer.model.base import Part


def value_as_plain(value: Any) -> Any:
    """A part, a list or a value as dicts, lists, text and numbers."""
    match value:
        case Part():
            return value.plain()
        case tuple():
            return [value_as_plain(entry) for entry in cast("tuple[Any, ...]", value)]
        case _:
            return value


def word_as_plain(word: WordEdits | OldBrief) -> list[dict[str, Any]]:
    """What was read in a Word file, an object for each thing, with its kind, path, and what was there before and after.

    ``set``, ``insert``, ``remove`` and ``move`` are edits; ``read`` is words of an old brief, and the field that they
    went to; ``unplaced`` is words that no field could take, or that say nothing of a brief, as the number of a page;
    ``author`` is someone who made tracked changes.
    """
    listed = [_entry("author", "", None, author) for author in word.authors]
    match word:
        case OldBrief():
            listed += [_entry("read", placed.path, None, placed.words) for placed in word.placed]
        case WordEdits():
            listed += [_entry(change.kind, change.path, change.before, change.after) for change in word.changes]
    return listed + [_entry("unplaced", "", None, words) for words in word.unplaced]


def _entry(kind: str, path: str, before: Any, after: Any) -> dict[str, Any]:
    return {"kind": kind, "path": path, "before": value_as_plain(before), "after": value_as_plain(after)}
