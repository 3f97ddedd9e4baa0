"""What stands on the sheet of a letterhead, at its place: points from the sheet's top left corner."""

from collections.abc import Iterator
from typing import NamedTuple

from briefer.document.letterhead import Edge, Edges, StripParagraph
from briefer.layout.boxes import Line


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


Item = SetLine | SetPicture | SetGround


class Area(NamedTuple):
    """Where blocks are set: from ``left`` to ``right``, beginning at ``top``."""

    left: float
    right: float
    top: float


def framed(block: StripParagraph, area: Area, height: float) -> Iterator[Item]:
    """The ground and the lines around a paragraph, which stand out of its text to both sides."""
    gaps = {side: edge.gap for side, edge in block.edges.items()}
    left, right = area.left - gaps.get("left", 0.0), area.right + gaps.get("right", 0.0)
    if block.fill:
        yield SetGround(left, area.top, right - left, height, block.fill)
    yield from sides(block.edges, left, area.top, right, area.top + height)


def sides(edges: Edges, left: float, top: float, right: float, bottom: float) -> Iterator[Item]:
    """Lines along the sides of a rectangle: those above and below inside it, the others astride."""
    for side, edge in edges.items():
        width = edge.width
        match side:
            case "top":
                yield SetGround(left, top, right - left, width, edge.colour)
            case "bottom":
                yield SetGround(left, bottom - width, right - left, width, edge.colour)
            case "left":
                yield SetGround(left - width / 2, top, width, bottom - top, edge.colour)
            case "right":
                yield SetGround(right - width / 2, top, width, bottom - top, edge.colour)


def outlined(x: float, y: float, width: float, height: float, edge: Edge) -> Iterator[Item]:
    """The outline of a shape; one without width or height is a line."""
    half = edge.width / 2
    yield SetGround(x, y - half, max(width, edge.width), edge.width, edge.colour)
    if height > 0:
        yield SetGround(x, y + height - half, max(width, edge.width), edge.width, edge.colour)
        yield SetGround(x - half, y, edge.width, height, edge.colour)
        yield SetGround(x + width - half, y, edge.width, height, edge.colour)
