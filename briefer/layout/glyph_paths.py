"""Words as outlines, for what is seen and not read, such as a watermark: as text it would mingle with what is read."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from briefer.layout.bidi import levels
from briefer.layout.shaping import Outlines

Point = tuple[float, float]


class Stroke(NamedTuple):
    """A step of an outline: to a point, along a line, along a curve (two control points and its end), or back."""

    kind: Literal["move", "line", "curve", "close"]
    points: tuple[Point, ...] = ()


class Path(NamedTuple):
    """An outline; y runs up."""

    strokes: tuple[Stroke, ...]

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """The left, lower, right and upper edge of its points."""
        points = [point for stroke in self.strokes for point in stroke.points] or [(0.0, 0.0)]
        across, up = [x for x, _ in points], [y for _, y in points]
        return min(across), min(up), max(across), max(up)

    def mapped(self, change: Callable[[float, float], Point]) -> "Path":
        """The same outline with every point somewhere else."""
        return Path(
            tuple(Stroke(stroke.kind, tuple(change(x, y) for x, y in stroke.points)) for stroke in self.strokes)
        )


def path(outlines: Outlines, text: str) -> Path:
    """The outline of a line of text in a font, in thousandths of its size."""
    return Path(tuple(_strokes(outlines, text)))


def _strokes(outlines: Outlines, text: str) -> Iterator[Stroke]:
    x = 0.0
    for glyph in outlines.shape(text, backwards=bool(levels(text, "")[1] % 2)):
        pen = _Pen(x + glyph.dx, glyph.dy, outlines.scale)
        outlines.draw(glyph.number, pen)
        yield from pen.strokes
        x += glyph.advance


@dataclass
class _Pen:
    """Takes down what a font draws (the names are those that font tools have for it)."""

    x: float
    y: float
    scale: float
    strokes: list[Stroke] = field(default_factory=list[Stroke])
    _at: Point = (0.0, 0.0)

    def moveTo(self, point: Point) -> None:
        self._add("move", point)

    def lineTo(self, point: Point) -> None:
        self._add("line", point)

    def curveTo(self, *points: Point) -> None:
        self._add("curve", *points)

    def qCurveTo(self, control: Point, end: Point) -> None:
        """A curve with one control point, as one with two."""
        first = tuple(start + (middle - start) * 2 / 3 for start, middle in zip(self._at, control, strict=True))
        second = tuple(last + (middle - last) * 2 / 3 for last, middle in zip(end, control, strict=True))
        self._add("curve", (first[0], first[1]), (second[0], second[1]), end)

    def closePath(self) -> None:
        self.strokes.append(Stroke("close"))

    def _add(self, kind: Literal["move", "line", "curve"], *points: Point) -> None:
        self._at = points[-1]
        self.strokes.append(Stroke(kind, tuple((self.x + x * self.scale, self.y + y * self.scale) for x, y in points)))
