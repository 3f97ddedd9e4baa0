"""Grounds and bars of callouts, each from its first to its last box on a page or in a cell."""

from collections.abc import Iterable, Iterator

from briefer.layout.boxes import Frame, Slab
from briefer.render.pdf import canvas

_BAR = 2.5


def art(boxes: Iterable[tuple[float, Slab]], top: float) -> Iterator[str]:
    """What is painted behind boxes; each comes with its distance from a top edge, whose height is given."""
    spans: dict[Frame, tuple[float, float]] = {}
    for y, box in boxes:
        for frame in box.frames:
            first, _ = spans.get(frame, (y, 0.0))
            spans[frame] = first, y + box.height
    for frame, (first, last) in spans.items():
        yield from _frame(frame, top - first, top - last)


def _frame(frame: Frame, top: float, bottom: float) -> Iterator[str]:
    if frame.fill:
        yield canvas.ground(frame.x, bottom, frame.width, top - bottom, frame.fill)
    if frame.bar:
        x = frame.x + frame.width - _BAR if frame.bar_at_right else frame.x
        yield canvas.ground(x, bottom, _BAR, top - bottom, frame.bar)
