"""In which order items stand: those that were moved, with their anchors or without, and points that were joined."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise

from briefer.document.anchor import Anchor
from briefer.exchange.word.found import Shapes, Transfer
from briefer.exchange.word.lines import paragraphs_in, row_text
from briefer.exchange.word.pairing import rising
from briefer.exchange.word.text import Block, Mark, Para, Reading, Row, Table


def moved_items(before: Reading, after: Reading, shapes: Shapes) -> list[tuple[str, str]]:
    """Items that stand elsewhere, as few as tell the new order, each with the one after it, empty for none.

    They are in the order in which to move them: the last one first, so that what follows it is in its place already.
    """
    old, new = list(_anchors(before)), list(_anchors(after))
    common = set(old) & set(new)
    was_in, now_in = (_orders([anchor for anchor in side if anchor in common], shapes) for side in (old, new))
    moved: list[tuple[str, str]] = []
    for list_path in sorted(was_in):
        was, now = was_in[list_path], now_in[list_path]
        stays = {was[place] for place, _ in rising([(place, now.index(item)) for place, item in enumerate(was)])}
        following = [*now[1:], ""][: len(now)]
        pairs = list(zip(now, following, strict=True))
        moved += [(item, after_it) for item, after_it in reversed(pairs) if item not in stays]
    return moved


def _anchors(reading: Reading) -> Iterator[Anchor]:
    for paragraph in reading.paragraphs:
        begun = [(mark.start, mark.anchor) for mark in paragraph.marks if mark.start is not None]
        yield from (anchor for _, anchor in sorted(begun, key=lambda entry: entry[0]))


def _orders(anchors: Sequence[Anchor], shapes: Shapes) -> dict[str, list[str]]:
    """The items of each list in the order in which they first stand.

    An empty anchor may stay behind when the words after it move: it counts only for an item that has no other.
    """
    first: dict[str, tuple[int, int]] = {}
    for place, anchor in enumerate(anchors):
        item = shapes.item_of(shapes.paths.get(anchor.digest, ""))
        while item:
            here = (anchor.kind == "place", place)
            first[item] = min(here, first.get(item, here))
            item = shapes.item_of(_list(item))
    found: dict[str, list[str]] = {}
    for item in sorted(first, key=lambda item: first[item][1]):
        found.setdefault(_list(item), []).append(item)
    return found


def ended_in_time(before: Reading, after: Reading) -> None:
    """Ends anchors where another field or words of the template begin: the paragraph that they ended in was moved."""
    ours = set(_words_of_the_template(before))
    opened: dict[Anchor, Para] = {}
    last: Para | None = None
    for paragraph in after.paragraphs:
        ends = {mark.anchor for mark in paragraph.marks if mark.start is None}
        begins = any(mark.start is not None and mark.anchor.kind == "text" for mark in paragraph.marks)
        if last is not None and opened and (_look(paragraph) in ours or (begins and ends.isdisjoint(opened))):
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


def _look(paragraph: Para) -> tuple[str, str]:
    """A paragraph's style, whose id has no spaces and may begin with a capital, and its words."""
    return paragraph.style.replace(" ", "").casefold(), paragraph.text


def _words_of_the_template(reading: Reading) -> Iterator[tuple[str, str]]:
    """Paragraphs that are no field's, with their styles."""
    opened: set[Anchor] = set()
    for paragraph in reading.paragraphs:
        if not paragraph.marks and not opened and paragraph.text.strip():
            yield _look(paragraph)
        opened |= {mark.anchor for mark in paragraph.marks if mark.end is None}
        opened -= {mark.anchor for mark in paragraph.marks if mark.start is None}


def _end_at(anchor: Anchor, first: Para, last: Para) -> None:
    """Ends an anchor with a paragraph."""
    if first is last:
        marks = (mark._replace(end=len(first.text)) if mark.anchor == anchor else mark for mark in first.marks)
        first.marks = list(marks)
    else:
        last.marks.append(Mark(anchor, None, len(last.text)))


def copies_apart(before: Reading, after: Reading) -> None:
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


def anchored_again(before: Reading, after: Reading) -> None:
    """Gives rows and paragraphs that stand there word for word the anchors that they lost, wherever they stand now.

    A paragraph in a cell is none of its own: other rows may say the same there.
    """
    for units in (_row_units, _paragraph_units):
        _give_back(units(before), units(after), after)


Known = tuple[str, Sequence[Para]]
"""Words, and the paragraphs that say them."""


def _row_units(reading: Reading) -> list[Known]:
    return [(row_text(row), list(paragraphs_in([row]))) for row in _rows(reading.blocks)]


def _paragraph_units(reading: Reading) -> list[Known]:
    return [(block.text, [block]) for block in reading.blocks if isinstance(block, Para)]


def _marks(paragraphs: Sequence[Para]) -> list[Mark]:
    return [mark for paragraph in paragraphs for mark in paragraph.marks]


def _give_back(before: Sequence[Known], after: Sequence[Known], reading: Reading) -> None:
    there = set(_anchors(reading))
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


def _rows(blocks: Sequence[Block]) -> Iterator[Row]:
    for block in blocks:
        if isinstance(block, Table):
            for row in block.rows:
                yield row
                for cell in row.cells:
                    yield from _rows(cell.blocks)


def gone_over(before: Reading, after: Reading, shapes: Shapes) -> list[Transfer]:
    """Points that stand among those of another list now, such as a point to make that became an objective."""
    mixed = {frozenset(map(_list, group)) for group in _together(before, shapes)}
    found: list[Transfer] = []
    for group in _together(after, shapes):
        counts = Counter(map(_list, group))
        if len(counts) == 1 or frozenset(counts) in mixed:
            continue
        here = max(counts, key=lambda list_path: counts[list_path])
        earlier = ""
        for point in group:
            if _list(point) != here:
                found.append(Transfer(point, here, earlier.rpartition("/")[2]))
            earlier = point
    return found


def _together(reading: Reading, shapes: Shapes) -> Iterator[list[str]]:
    """Points with nothing between them."""
    group: list[str] = []
    opened: set[Anchor] = set()
    for paragraph in reading.paragraphs:
        paths = [shapes.paths.get(mark.anchor.digest, "") for mark in paragraph.marks]
        points = [point for point in _begun_points(paragraph, shapes) if point not in group]
        goes_on = bool(opened) or any(path.startswith(f"{group[-1]}/") for path in paths if group)
        if not points and not goes_on and paragraph.text.strip() and group:
            yield group
            group = []
        group += points
        opened |= {mark.anchor for mark in paragraph.marks if mark.end is None}
        opened -= {mark.anchor for mark in paragraph.marks if mark.start is None}
    if group:
        yield group


def _begun_points(paragraph: Para, shapes: Shapes) -> list[str]:
    """The points whose words begin in a paragraph."""
    begun = (mark.anchor for mark in paragraph.marks if mark.start is not None and mark.anchor.kind == "text")
    return list(dict.fromkeys(point for anchor in begun if (point := _point(anchor, shapes))))


def joined_apart(before: Reading, after: Reading, shapes: Shapes) -> None:
    """Takes the later points' anchors out of a paragraph that points were joined in: all of it is the first one's."""
    together = {
        frozenset(pair) for paragraph in before.paragraphs for pair in combinations(_points(paragraph, shapes), 2)
    }
    _anchor_first(before, after, shapes)
    for paragraph in after.paragraphs:
        first, *others = _points(paragraph, shapes) or [""]
        gone = {other for other in others if _list(other) == _list(first) and frozenset((first, other)) not in together}
        paragraph.marks = [mark for mark in paragraph.marks if _point(mark.anchor, shapes) not in gone]


def _anchor_first(before: Reading, after: Reading, shapes: Shapes) -> None:
    """Gives the first of two joined points its anchor back, where it lost it and its words stand before the other's."""
    there = {_point(anchor, shapes) for anchor in _anchors(after)}
    said = [(points[0], paragraph) for paragraph in before.paragraphs if len(points := _points(paragraph, shapes)) == 1]
    earlier = {point: was for was, (point, _) in pairwise(said) if _list(was[0]) == _list(point)}
    for paragraph in after.paragraphs:
        for point in _points(paragraph, shapes)[:1]:
            first, was = earlier.get(point, ("", paragraph))
            starts = (mark.start for mark in paragraph.marks if mark.anchor.kind == "text")
            start = min((start for start in starts if start is not None), default=0)
            if first and first not in there and 0 < len(was.text) <= start and paragraph.text.startswith(was.text):
                paragraph.marks += [mark for mark in was.marks if _point(mark.anchor, shapes) == first]


def _points(paragraph: Para, shapes: Shapes) -> list[str]:
    """The points that begin and end in a paragraph, in order."""
    marks: Iterable[Mark] = (mark for mark in paragraph.marks if mark.end is not None)
    begun = sorted((mark.start, mark.anchor) for mark in marks if mark.start is not None)
    return list(dict.fromkeys(point for _, anchor in begun if (point := _point(anchor, shapes))))


def _point(anchor: Anchor, shapes: Shapes) -> str:
    """The path of the point that an anchor is of, empty for none."""
    path = shapes.paths.get(anchor.digest, "")
    item = path.removesuffix("/text")
    return item if _list(item) in shapes.point_lists else ""


def _list(item: str) -> str:
    return item.rpartition("/")[0]
