"""Chapters of an old file as rich text and as points."""

from collections.abc import Iterator, Sequence

from briefer.exchange.word.old.chapters import Chapter
from briefer.exchange.word.old.record import Data
from briefer.exchange.word.old.words import para_data, rich, row_words, without_number
from briefer.exchange.word.text import Block, Para, Span


def whole(chapter: Chapter) -> list[Data]:
    """All that stands under a heading as rich text, the headings within it in bold."""
    return [*rich(chapter.blocks), *(entry for inner in chapter.chapters for entry in _headed(inner))]


def _headed(chapter: Chapter) -> Iterator[Data]:
    yield para_data(chapter.heading, bold=True)
    yield from whole(chapter)


def points(chapter: Chapter) -> list[list[Data]]:
    """The points of a chapter, each a rich text. A heading within it begins one, and so does what follows it."""
    found = _points(chapter.blocks)
    for inner in chapter.chapters:
        found += [[para_data(inner.heading, bold=True)], *points(inner)]
    return found


def _lines(block: Block) -> list[Para]:
    """A paragraph, or the rows of a table as paragraphs."""
    if isinstance(block, Para):
        return [block]
    return [Para(0, spans=[Span(words)]) for row in block.rows if (words := row_words(row))]


def _points(blocks: Sequence[Block]) -> list[list[Data]]:
    """Each entry of the outermost list is a point; what is deeper or between entries belongs to the one before.

    Where nothing is a list, each paragraph is a point.
    """
    body = rich([without_number(line) for block in blocks for line in _lines(block)])
    depths = [entry.get("depth", 0) for entry in body if entry.get("kind", "p") != "p"]
    found: list[list[Data]] = []
    for entry in body:
        in_list = entry.get("kind", "p") != "p"
        begins = entry.get("depth", 0) == min(depths) if in_list else not depths
        if begins or not found:
            found.append([{"runs": entry.get("runs", [])}])
        else:
            found[-1].append(entry)
    return found
