"""Finding words in a whole brief, and putting others in their place: in text, lines, rich text and words for dates."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from briefer.model import edit
from briefer.model.brief import Brief
from briefer.model.dates import Date
from briefer.model.paths import leaves
from briefer.model.richtext import RichText, TextBlock, TextRun
from briefer.ui.fields import Kind, field_at

_AROUND = 42
"""Characters shown on each side of a hit."""
_KINDS = frozenset({Kind.TEXT, Kind.LEVEL, Kind.LINES, Kind.RICH, Kind.AMOUNT, Kind.DATE, Kind.TIME})
_SETTINGS = frozenset({"id", "format", "language", "template", "key", "cleared", "photo", "file", "files"})
"""Fields that are no text, though they are kept as such."""


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for: words as they are, never a pattern."""

    words: str
    case: bool = False
    whole: bool = False

    def pattern(self) -> re.Pattern[str]:
        """A pattern that finds the words and nothing else."""
        inner = re.escape(self.words)
        return re.compile(rf"(?<!\w){inner}(?!\w)" if self.whole else inner, 0 if self.case else re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Hit:
    """One place: the field, the line or block in it, where in that line, and what stands around it."""

    path: str
    line: int
    start: int
    before: str
    found: str
    after: str


def hits(brief: Brief, query: Query) -> Iterator[Hit]:
    """Every place where the words stand, in the order of the brief."""
    if not query.words:
        return
    pattern = query.pattern()
    for path, value in leaves(brief):
        if not _is_text(path):
            continue
        for number, line in enumerate(_lines(value)):
            for match in pattern.finditer(line):
                start, end = match.span()
                before, after = line[max(start - _AROUND, 0) : start], line[end : end + _AROUND]
                yield Hit(path, number, start, before, match[0], after)


def replaced(brief: Brief, query: Query, words: str, only: Hit | None = None) -> Brief:
    """The brief with other words in every place, or in one. Rich text keeps its look: that of the first letter."""
    places: dict[str, list[Hit]] = {}
    for hit in [only] if only else hits(brief, query):
        places.setdefault(hit.path, []).append(hit)
    values = dict(leaves(brief))
    for path, found in places.items():
        brief = edit.set_value(brief, path, _with(values[path], found, words))
    return brief


def _is_text(path: str) -> bool:
    if not _SETTINGS.isdisjoint(path.split("/")):
        return False
    try:
        return field_at(path).kind in _KINDS
    except (KeyError, TypeError):  # a key of a later version
        return False


def _lines(value: Any) -> tuple[str, ...]:
    match value:
        case str():
            return (value,)
        case Date():
            return (value.as_written,)
        case tuple():
            entries = cast("tuple[str | TextBlock, ...]", value)
            return tuple(entry.text if isinstance(entry, TextBlock) else entry for entry in entries)
        case _:
            return ()


def _with(value: Any, found: list[Hit], words: str) -> Any:
    """A value with other words in some places of it."""

    def new(line: int, text: str) -> str:
        for hit in reversed([hit for hit in found if hit.line == line]):
            text = text[: hit.start] + words + text[hit.start + len(hit.found) :]
        return text

    match value:
        case str():
            return new(0, value)
        case Date():
            return value.model_copy(update={"as_written": new(0, value.as_written)})
        case (TextBlock(), *_):
            return _with_rich(cast("RichText", value), found, words)
        case _:
            lines = cast("tuple[str, ...]", value)
            return tuple(line for number, text in enumerate(lines) if (line := new(number, text)))


def _with_rich(blocks: RichText, found: list[Hit], words: str) -> RichText:
    changed: list[TextBlock] = []
    for number, block in enumerate(blocks):
        for hit in reversed([hit for hit in found if hit.line == number]):
            block = _with_block(block, hit.start, hit.start + len(hit.found), words)
        changed.append(block)
    return tuple(changed)


def _with_block(block: TextBlock, start: int, end: int, words: str) -> TextBlock:
    """A block with other words from one character to another."""
    runs: list[TextRun] = []
    place, is_in = 0, False
    for run in block.runs:
        first, last = place, place + len(run.text)
        place = last
        head, tail = run.text[: max(start - first, 0)], run.text[max(end - first, 0) :]
        if last <= start or first >= end:
            runs.append(run)
            continue
        middle = "" if is_in else words
        is_in = True
        if text := head + middle + tail:
            runs.append(run.model_copy(update={"text": text}))
    return block.model_copy(update={"runs": tuple(runs)})
