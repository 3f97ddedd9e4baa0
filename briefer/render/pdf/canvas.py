"""Everything that rests on ReportLab: the operators of a page are collected by its canvas.

Its public drawing calls are used for rules and grounds. Of its internals one is used, the list of operators
(`Canvas._code`), and a test guards it: text, structure and the file are ours, since ReportLab can tag neither.
"""

import io
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas


class Sheet:
    """A page under the pen. Lengths are points, y runs up from the sheet's bottom edge."""

    def __init__(self, width: float, height: float) -> None:
        self._canvas: Any = Canvas(io.BytesIO(), pagesize=(width, height), invariant=1, pageCompression=0)

    def write(self, operators: str) -> None:
        """Operators that were made before."""
        self._canvas._code.append(operators)

    def rule(self, left: float, right: float, y: float, colour: str, width: float) -> None:
        """A horizontal line."""
        self._canvas.setStrokeColor(HexColor(colour))
        self._canvas.setLineWidth(width)
        self._canvas.line(left, y, right, y)

    def take(self) -> bytes:
        """The operators since the last time, as one content stream."""
        content = "\n".join(self._canvas._code)
        self._canvas._code = []
        return content.encode("latin-1")


@lru_cache(maxsize=8192)
def number(value: float) -> str:
    """A number as a PDF has it: two decimals at most, no exponent."""
    return f"{round(value, 2):g}"


@cache
def ink(colour: str) -> str:
    """The operator that sets the colour of what is filled, text included."""
    return _recorded(lambda canvas: canvas.setFillColor(HexColor(colour)))


@cache
def stroke(colour: str, width: float) -> str:
    """The operators that set the colour and width of lines."""

    def draw(canvas: Any) -> None:
        canvas.setStrokeColor(HexColor(colour))
        canvas.setLineWidth(width)

    return _recorded(draw)


def _recorded(draw: Callable[[Any], None]) -> str:
    canvas: Any = Canvas(io.BytesIO(), invariant=1, pageCompression=0)
    canvas._code = []
    draw(canvas)
    return " ".join(canvas._code)


def ground(x: float, y: float, width: float, height: float, colour: str) -> str:
    """A filled rectangle; y is that of its lower edge."""
    return f"{ink(colour)} {number(x)} {number(y)} {number(width)} {number(height)} re f\n"


def line(left: float, right: float, y: float, colour: str, width: float) -> str:
    """A horizontal line."""
    return f"{stroke(colour, width)} {number(left)} {number(y)} m {number(right)} {number(y)} l S\n"
