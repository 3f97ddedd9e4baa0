"""In which order items stand that were moved, and which of them stand in another list now."""

from collections import Counter
from collections.abc import Iterator, Sequence

from briefer.document.anchor import Anchor
from briefer.exchange.word.anchors import anchors_of, list_of, point_of
from briefer.exchange.word.found import Shapes, Transfer
from briefer.exchange.word.text import Para, Reading
from briefer.model.changes import unmoved
from briefer.model.paths import last_step


def moved_items(before: Reading, after: Reading, shapes: Shapes) -> list[tuple[str, str]]:
    """Items that stand elsewhere, as few as tell the new order, each with the one after it, empty for none.

    They are in the order in which to move them: the last one first, so that what follows it is in its place already.
    """
    old, new = list(anchors_of(before)), list(anchors_of(after))
    common = set(old) & set(new)
    was_in, now_in = (_orders([anchor for anchor in side if anchor in common], shapes) for side in (old, new))
    moved: list[tuple[str, str]] = []
    for list_path in sorted(was_in):
        was, now = was_in[list_path], now_in[list_path]
        stays = unmoved(now, was)
        following = [*now[1:], ""][: len(now)]
        pairs = list(zip(now, following, strict=True))
        moved += [(item, after_it) for item, after_it in reversed(pairs) if item not in stays]
    return moved


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
            item = shapes.item_of(list_of(item))
    found: dict[str, list[str]] = {}
    for item in sorted(first, key=lambda item: first[item][1]):
        found.setdefault(list_of(item), []).append(item)
    return found


def gone_over(before: Reading, after: Reading, shapes: Shapes) -> list[Transfer]:
    """Points that stand among those of another list now, such as a point to make that became an objective."""
    mixed = {frozenset(map(list_of, group)) for group in _together(before, shapes)}
    found: list[Transfer] = []
    for group in _together(after, shapes):
        counts = Counter(map(list_of, group))
        if len(counts) == 1 or frozenset(counts) in mixed:
            continue
        here = max(counts, key=lambda list_path: counts[list_path])
        earlier = ""
        for point in group:
            if list_of(point) != here:
                found.append(Transfer(point, here, last_step(earlier)))
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
    return list(dict.fromkeys(point for anchor in begun if (point := point_of(anchor, shapes))))
