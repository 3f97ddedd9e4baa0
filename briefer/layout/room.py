"""Room: where blocks stand."""

from typing import NamedTuple

from briefer.layout.boxes import Frame

_NARROWEST = 20.0


class Room(NamedTuple):
    """Where blocks stand: left edge, width, the style of body text there, and how many lists are around it."""

    x: float
    width: float
    body: str = "body"
    depth: int = 0
    bullet_depth: int = 0
    frames: tuple[Frame, ...] = ()
    divides: bool = True
    """Whether words may be divided at line ends, where the theme allows it at all."""

    def inside(self, indent: float, right: float = 0.0) -> "Room":
        """The room that an indent leaves. Where that would be less than a few letters, the indent is cut instead."""
        left = max(min(indent, self.width - right - _NARROWEST), 0.0)
        return self._replace(x=self.x + left, width=max(self.width - left - right, _NARROWEST))
