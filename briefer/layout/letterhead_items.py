"""What stands on the sheet of a letterhead, at its place: points from the sheet's top left corner."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefer.document.letterhead import Edge, Edges
from briefer.layout.boxes import Line
from briefer.layout.glyph_paths import Path


class SetLine(NamedTuple):
    """A line of text on its baseline."""

    line: Line
    y: float


class SetPicture(NamedTuple):
    """A picture at its place."""

    image: str
    x: float
    y: float
    width: float
    height: float


class SetGround(NamedTuple):
    """A filled rectangle: the ground of something, or a line along its side."""

    x: float
    y: float
    width: float
    height: float
    colour: str


class SetOutline(NamedTuple):
    """Words drawn as an outline that fills a rectangle, turned around its middle by degrees, clockwise."""

    path: Path
    x: float
    y: float
    width: float
    height: float
    turn: float
    colour: str


Item = SetLine | SetPicture | SetGround | SetOutline


class Area(NamedTuple):
    """Where blocks are set: from ``left`` to ``right``, beginning at ``top``."""

    left: float
    right: float
    top: float


def mirrored(items: Iterable[Item], axis: float) -> Iterator[Item]:
    """Items on the other side; ``axis`` is the sum of the left and right edge. Words are not turned round."""
    for it in items:
        if isinstance(it, SetLine):
            yield it._replace(line=_moved(it.line, axis))
        else:
            yield it._replace(x=axis - it.x - it.width)


def _moved(line: Line, axis: float) -> Line:
    left = min((piece.x for piece in line.pieces), default=0.0)
    right = max((piece.x + piece.width for piece in line.pieces), default=0.0)
    return shifted(line, axis - right - left)


def shifted(line: Line, by: float) -> Line:
    """A line further right."""
    return line._replace(pieces=tuple([piece._replace(x=piece.x + by) for piece in line.pieces]))


def surrounded(edges: Edges, fill: str, area: Area, height: float) -> Iterator[SetGround]:
    """The ground and the lines around a paragraph, which stand out of its text to both sides."""
    gaps = {side: edge.gap for side, edge in edges.items()}
    left, right = area.left - gaps.get("left", 0.0), area.right + gaps.get("right", 0.0)
    if fill:
        yield SetGround(left, area.top, right - left, height, fill)
    yield from sides(edges, left, area.top, right, area.top + height)


def sides(edges: Edges, left: float, top: float, right: float, bottom: float) -> Iterator[SetGround]:
    """Lines along the sides of a rectangle: those above and below inside it, the others astride."""
    for side, edge in edges.items():
        half = edge.width / 2
        start = {"top": top, "bottom": bottom - edge.width, "left": left - half, "right": right - half}[side]
        for at, width in _strokes(edge):
            if side in ("top", "bottom"):
                yield SetGround(left, start + at, right - left, width, edge.colour)
            else:
                yield SetGround(start + at, top, width, bottom - top, edge.colour)


def _strokes(edge: Edge) -> Iterator[tuple[float, float]]:
    """Where each stroke of a line begins across it, and its width."""
    at = 0.0
    for place, width in enumerate(edge.strokes or (edge.width,)):
        if place % 2 == 0:
            yield at, width
        at += width


def outlined(x: float, y: float, width: float, height: float, edge: Edge) -> Iterator[SetGround]:
    """The outline of a shape; one without width or height is a line."""
    half = edge.width / 2
    yield SetGround(x, y - half, max(width, edge.width), edge.width, edge.colour)
    if height > 0:
        yield SetGround(x, y + height - half, max(width, edge.width), edge.width, edge.colour)
        yield SetGround(x - half, y, edge.width, height, edge.colour)
        yield SetGround(x + width - half, y, edge.width, height, edge.colour)
