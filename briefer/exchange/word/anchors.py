"""Anchors of a file that came back, put right: those that end too late, were copied, were lost, or were joined."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise

from briefer.document.anchor import Anchor
from briefer.exchange.word.found import Shapes
from briefer.exchange.word.lines import paragraphs_in, row_text, rows_in
from briefer.exchange.word.text import Mark, Para, Reading
from briefer.exchange.word.torn import mend, words_of_the_template
from briefer.model.paths import parent


def put_right(before: Reading, after: Reading, shapes: Shapes) -> None:
    """Gives the anchors of what came back the places that a person would say that they have."""
    mend(before, after)
    _ended_in_time(before, after)
    _copies_apart(before, after)
    _anchored_again(before, after)
    _joined_apart(before, after, shapes)


def anchors_of(reading: Reading) -> Iterator[Anchor]:
    """All anchors in the order in which they begin."""
    for paragraph in reading.paragraphs:
        begun = [(mark.start, mark.anchor) for mark in paragraph.marks if mark.start is not None]
        yield from (anchor for _, anchor in sorted(begun, key=lambda entry: entry[0]))


def _ended_in_time(before: Reading, after: Reading) -> None:
    """Ends anchors where another field or words of the template begin: the paragraph that they ended in was moved."""
    ours = words_of_the_template(before)
    opened: dict[Anchor, Para] = {}
    last: Para | None = None
    for paragraph in after.paragraphs:
        ends = {mark.anchor for mark in paragraph.marks if mark.start is None}
        begins = any(mark.start is not None and mark.anchor.kind == "text" for mark in paragraph.marks)
        if last is not None and opened and (paragraph.look in ours or (begins and ends.isdisjoint(opened))):
            for anchor, first in opened.items():
                _end_at(anchor, first, last)
            late = set(opened)
            for other in after.paragraphs[paragraph.index :]:
                other.marks = [mark for mark in other.marks if mark.start is not None or mark.anchor not in late]
            opened.clear()
        for mark in paragraph.marks:
            if mark.end is None:
                opened[mark.anchor] = paragraph
            elif mark.start is None:
                opened.pop(mark.anchor, None)
        last = paragraph


def _end_at(anchor: Anchor, first: Para, last: Para) -> None:
    """Ends an anchor with a paragraph."""
    if first is last:
        marks = (mark._replace(end=len(first.text)) if mark.anchor == anchor else mark for mark in first.marks)
        first.marks = list(marks)
    else:
        last.marks.append(Mark(anchor, None, len(last.text)))


def _copies_apart(before: Reading, after: Reading) -> None:
    """Takes the anchors out of copies of rows and paragraphs: of two with one anchor, one says what it said before."""
    for units in (_row_units, _paragraph_units):
        was = {mark.anchor: words for words, paragraphs in units(before) for mark in _marks(paragraphs)}
        where: dict[Anchor, list[Known]] = {}
        for words, paragraphs in units(after):
            for anchor in dict.fromkeys(mark.anchor for mark in _marks(paragraphs) if mark.start is not None):
                where.setdefault(anchor, []).append((words, paragraphs))
        for anchor, copies in where.items():
            _, kept = next((unit for unit in copies if unit[0] == was.get(anchor)), copies[0])
            for paragraph in (
                paragraph for _, paragraphs in copies if paragraphs is not kept for paragraph in paragraphs
            ):
                paragraph.marks = [mark for mark in paragraph.marks if mark.anchor != anchor]


def _anchored_again(before: Reading, after: Reading) -> None:
    """Gives rows and paragraphs that stand there word for word the anchors that they lost, wherever they stand now.

    A paragraph in a cell is none of its own: other rows may say the same there.
    """
    for units in (_row_units, _paragraph_units):
        _give_back(units(before), units(after), after)


Known = tuple[str, Sequence[Para]]
"""Words, and the paragraphs that say them."""


def _row_units(reading: Reading) -> list[Known]:
    return [(row_text(row), list(paragraphs_in([row]))) for row in rows_in(reading.blocks)]


def _paragraph_units(reading: Reading) -> list[Known]:
    return [(block.text, [block]) for block in reading.blocks if isinstance(block, Para)]


def _marks(paragraphs: Sequence[Para]) -> list[Mark]:
    return [mark for paragraph in paragraphs for mark in paragraph.marks]


def _give_back(before: Sequence[Known], after: Sequence[Known], reading: Reading) -> None:
    there = set(anchors_of(reading))
    lost: dict[str, list[Sequence[Para]]] = {}
    for words, paragraphs in before:
        marks = _marks(paragraphs)
        whole = all(mark.start is not None and mark.end is not None for mark in marks)
        if marks and whole and words.strip() and there.isdisjoint(mark.anchor for mark in marks):
            lost.setdefault(words, []).append(paragraphs)
    for words, paragraphs in after:
        was = lost.get(words)
        if was and not any(paragraph.marks for paragraph in paragraphs) and _said(was[0]) == _said(paragraphs):
            for old, new in zip(was.pop(0), paragraphs, strict=True):
                new.marks = list(old.marks)


def _said(paragraphs: Sequence[Para]) -> list[str]:
    return [paragraph.text for paragraph in paragraphs]


def _joined_apart(before: Reading, after: Reading, shapes: Shapes) -> None:
    """Takes the later points' anchors out of a paragraph that points were joined in: all of it is the first one's."""
    together = {
        frozenset(pair) for paragraph in before.paragraphs for pair in combinations(_points(paragraph, shapes), 2)
    }
    _anchor_first(before, after, shapes)
    for paragraph in after.paragraphs:
        first, *others = _points(paragraph, shapes) or [""]
        gone = {
            other for other in others if list_of(other) == list_of(first) and frozenset((first, other)) not in together
        }
        paragraph.marks = [mark for mark in paragraph.marks if point_of(mark.anchor, shapes) not in gone]


def _anchor_first(before: Reading, after: Reading, shapes: Shapes) -> None:
    """Gives the first of two joined points its anchor back, where it lost it and its words stand before the other's."""
    there = {point_of(anchor, shapes) for anchor in anchors_of(after)}
    said = [(points[0], paragraph) for paragraph in before.paragraphs if len(points := _points(paragraph, shapes)) == 1]
    earlier = {point: was for was, (point, _) in pairwise(said) if list_of(was[0]) == list_of(point)}
    for paragraph in after.paragraphs:
        for point in _points(paragraph, shapes)[:1]:
            first, was = earlier.get(point, ("", paragraph))
            starts = (mark.start for mark in paragraph.marks if mark.anchor.kind == "text")
            start = min((start for start in starts if start is not None), default=0)
            if first and first not in there and 0 < len(was.text) <= start and paragraph.text.startswith(was.text):
                paragraph.marks += [mark for mark in was.marks if point_of(mark.anchor, shapes) == first]


def _points(paragraph: Para, shapes: Shapes) -> list[str]:
    """The points that begin and end in a paragraph, in order."""
    marks: Iterable[Mark] = (mark for mark in paragraph.marks if mark.end is not None)
    begun = sorted((mark.start, mark.anchor) for mark in marks if mark.start is not None)
    return list(dict.fromkeys(point for _, anchor in begun if (point := point_of(anchor, shapes))))


def point_of(anchor: Anchor, shapes: Shapes) -> str:
    """The path of the point that an anchor is of, empty for none."""
    path = shapes.paths.get(anchor.digest, "")
    item = path.removesuffix("/text")
    return item if list_of(item) in shapes.point_lists else ""


def list_of(item: str) -> str:
    """The path of the list that an item stands in."""
    return parent(item)
