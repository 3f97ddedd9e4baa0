"""In which order points stand: those that were moved with their anchors, and those that were joined."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from briefer.document.anchor import Anchor
from briefer.exchange.word.compare import Shapes
from briefer.exchange.word.lines import rising
from briefer.exchange.word.text import Para, Reading


def moved_items(before: Reading, after: Reading, shapes: Shapes) -> list[tuple[str, str]]:
    """Points that stand elsewhere, as few as tell the new order, each with the one after it, empty for none.

    They are in the order in which to move them: the last one first, so that what follows it is in its place already.
    """
    old, new = list(_anchors(before)), list(_anchors(after))
    common = set(old) & set(new)
    moved: list[tuple[str, str]] = []
    for list_path in sorted(shapes.point_lists):
        was, now = (_items(list_path, [anchor for anchor in side if anchor in common], shapes) for side in (old, new))
        stays = {was[place] for place, _ in rising([(place, now.index(item)) for place, item in enumerate(was)])}
        following = [*now[1:], ""][: len(now)]
        pairs = list(zip(now, following, strict=True))
        moved += [(item, after_it) for item, after_it in reversed(pairs) if item not in stays]
    return moved


def _anchors(reading: Reading) -> Iterator[Anchor]:
    for paragraph in reading.paragraphs:
        begun = [(mark.start, mark.anchor) for mark in paragraph.marks if mark.start is not None]
        yield from (anchor for _, anchor in sorted(begun, key=lambda entry: entry[0]))


def _items(list_path: str, anchors: Sequence[Anchor], shapes: Shapes) -> list[str]:
    """The items of a list in the order in which they first stand."""
    paths = (shapes.paths.get(anchor.digest, "") for anchor in anchors)
    depth = len(list_path) + 1
    found = (path[:depth] + path[depth:].partition("/")[0] for path in paths if path.startswith(f"{list_path}/"))
    return list(dict.fromkeys(found))


def joined_apart(before: Reading, after: Reading, shapes: Shapes) -> None:
    """Takes the later points' anchors out of a paragraph that points were joined in: all of it is the first one's."""
    together = {
        frozenset(pair) for paragraph in before.paragraphs for pair in combinations(_points(paragraph, shapes), 2)
    }
    for paragraph in after.paragraphs:
        first, *others = _points(paragraph, shapes) or [""]
        gone = {other for other in others if _list(other) == _list(first) and frozenset((first, other)) not in together}
        paragraph.marks = [mark for mark in paragraph.marks if _point(mark.anchor, shapes) not in gone]


def _points(paragraph: Para, shapes: Shapes) -> list[str]:
    """The points that begin and end in a paragraph, in order."""
    marks = sorted(
        (mark.start, mark.anchor) for mark in paragraph.marks if mark.start is not None and mark.end is not None
    )
    return list(dict.fromkeys(point for _, anchor in marks if (point := _point(anchor, shapes))))


def _point(anchor: Anchor, shapes: Shapes) -> str:
    """The path of the point that an anchor is of, empty for none."""
    path = shapes.paths.get(anchor.digest, "")
    item = path.removesuffix("/text")
    return item if _list(item) in shapes.point_lists else ""


def _list(item: str) -> str:
    return item.rpartition("/")[0]
