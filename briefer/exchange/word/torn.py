"""Anchors that reach over several paragraphs, put together again.

LibreOffice writes such a bookmark as two of one name: a beginning without an end in the first paragraph, and a whole
one in the last. When it reads that again it keeps only the second, so that a file which two people saved one after the
other says where a field's last paragraph is, and nothing of those before it. Where all of the first paragraph was
typed over, the anchor begins behind it.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from briefer.document.anchor import Anchor
from briefer.exchange.word.text import Block, Look, Mark, Para, Reading, Table
from briefer.exchange.word.values import bare


def mend(before: Reading, after: Reading) -> None:
    """Lets anchors begin where they began: in paragraphs without one that stand before and say what is missing."""
    said, firsts = dict(_said(before)), dict(_firsts(before.blocks))
    ours = words_of_the_template(before)
    for blocks in _containers(after.blocks):
        for place, block in enumerate(blocks):
            if isinstance(block, Para) and (mark := _torn(block, said)):
                _begin_earlier(mark, block, _free(blocks[:place], ours), said[mark.anchor])
        for anchor, first in _firsts(blocks):
            if was := firsts.get(anchor):
                _take_first(anchor, was, first, _free(blocks[: first.place], ours))


def words_of_the_template(reading: Reading) -> set[Look]:
    """Paragraphs that no anchor reaches over."""
    looks: set[Look] = set()
    opened: set[Anchor] = set()
    for paragraph in reading.paragraphs:
        if not paragraph.marks and not opened and paragraph.text.strip():
            looks.add(paragraph.look)
        opened |= {mark.anchor for mark in paragraph.marks if mark.end is None}
        opened -= {mark.anchor for mark in paragraph.marks if mark.start is None}
    return looks


def _torn(paragraph: Para, said: dict[Anchor, str]) -> Mark | None:
    """The anchor of a field's words at a paragraph's start that holds less than it held."""
    for mark in paragraph.marks:
        if mark.start == 0 and mark.end is not None and mark.anchor.kind == "text":
            known = said.get(mark.anchor, "")
            if len(bare(paragraph.text[: mark.end])) < len(known):
                return mark
    return None


def _free(blocks: Sequence[Block], ours: set[Look]) -> list[Para]:
    """The paragraphs directly before a place that hold no field and are not the template's, nearest first.

    Where an item begins, which a mark of its place says, nothing earlier can belong to it.
    """
    free: list[Para] = []
    for block in reversed(blocks):
        if not isinstance(block, Para) or block.heading or block.look in ours:
            break
        if any(mark.anchor.kind == "text" for mark in block.marks):
            break
        free.append(block)
        if block.marks:
            break
    return free


def _begin_earlier(mark: Mark, paragraph: Para, free: Sequence[Para], known: str) -> None:
    """Lets an anchor begin in the paragraph with which it says most nearly what it said."""
    words = bare(paragraph.text[: mark.end])
    best, first = _likeness(words, known), paragraph
    for earlier in free:
        words = bare(earlier.text) + words
        if (likeness := _likeness(words, known)) > best:
            best, first = likeness, earlier
    if first is paragraph:
        return
    paragraph.marks = [Mark(mark.anchor, None, mark.end) if known == mark else known for known in paragraph.marks]
    first.marks.insert(0, Mark(mark.anchor, 0, None))


class _First(NamedTuple):
    """The paragraph that a field's words begin in, its place among the blocks, and how many blocks they take."""

    paragraph: Para
    place: int
    start: int
    length: int


def _firsts(blocks: Sequence[Block]) -> Iterator[tuple[Anchor, _First]]:
    """Where the words of each field begin."""
    for container in _containers(blocks):
        opened: dict[Anchor, _First] = {}
        for place, block in enumerate(container):
            for mark in block.marks if isinstance(block, Para) else ():
                if isinstance(block, Para) and mark.start is not None and mark.anchor.kind == "text":
                    opened[mark.anchor] = _First(block, place, mark.start, 1)
                if mark.end is not None and (first := opened.pop(mark.anchor, None)):
                    yield mark.anchor, first._replace(length=place - first.place + 1)


def _take_first(anchor: Anchor, was: _First, now: _First, free: Sequence[Para]) -> None:
    """Lets an anchor that misses its first paragraph begin in what stands in that one's place."""
    first = was.paragraph.text[was.start :]
    missing = was.length - now.length
    if now.start or missing < 1 or not free or now.paragraph.text.strip() == first.strip():
        return
    label = was.paragraph.text[: was.start]
    start = next((earlier for earlier in free[:missing][::-1] if earlier.text.startswith(label)), None)
    if start is None:
        return
    marks = now.paragraph.marks
    end = next(mark.end for mark in marks if mark.anchor == anchor and mark.start is not None)
    left = [mark for mark in marks if mark.anchor != anchor or mark.start is None]
    now.paragraph.marks = left if end is None else [*left, Mark(anchor, None, end)]
    start.marks.append(Mark(anchor, len(label), None))


def _likeness(words: str, known: str) -> float:
    return SequenceMatcher(None, words, known, autojunk=False).ratio()


def _said(reading: Reading) -> Iterator[tuple[Anchor, str]]:
    """What each anchor of a field's words holds, without spaces."""
    opened: dict[Anchor, str] = {}
    for paragraph in reading.paragraphs:
        text = paragraph.text
        begun = {mark.anchor: mark.start for mark in paragraph.marks if mark.start is not None}
        for anchor in opened:
            opened[anchor] += text
        opened |= {anchor: text[start:] for anchor, start in begun.items()}
        for mark in paragraph.marks:
            if mark.end is not None and mark.anchor in opened:
                held = opened.pop(mark.anchor)
                yield mark.anchor, bare(held[: len(held) - len(text) + mark.end] if mark.end < len(text) else held)


def _containers(blocks: Sequence[Block]) -> Iterator[Sequence[Block]]:
    """The body, and each cell of each table: an anchor stands within one of them."""
    yield blocks
    for block in blocks:
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from _containers(cell.blocks)
