"""Lines and grounds around a paragraph, as a letterhead's styles have them."""

from collections.abc import Iterator

from briefer.layout.boxes import Border
from briefer.layout.letterhead_items import Area, surrounded
from briefer.render.pdf import canvas


def around(border: Border, top: float, height: float) -> Iterator[str]:
    """What is painted around a paragraph of a height, whose top edge is at a place; y runs up."""
    surround = border.surround
    area = Area(border.x, border.x + border.width, 0.0)
    for it in surrounded(surround.edges, surround.fill, area, height):
        yield canvas.ground(it.x, top - it.y - it.height, it.width, it.height, it.colour)
