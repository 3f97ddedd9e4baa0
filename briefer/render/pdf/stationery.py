"""What a letterhead prints on a page, as operators: made once for all pages that are alike."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from math import cos, radians, sin

from briefer.document.letterhead import FieldName, Letterhead, Strip, Strips, images
from briefer.layout.fonts import Font
from briefer.layout.glyph_paths import Point
from briefer.layout.letterhead import Setting
from briefer.layout.letterhead_items import Area, Item, SetGround, SetLine, SetOutline, SetPicture
from briefer.layout.letterhead_lines import LineSetter
from briefer.layout.text import Typesetter
from briefer.render.pdf import canvas
from briefer.render.pdf.canvas import number
from briefer.render.pdf.stencil import image_name, line_operators

_WIDEST = "888"
"""Stands for the number of a page while heights are measured."""
_DIGITS = "0123456789"


class Stationery:
    """The header and footer of a letterhead, where the theme has one; nothing else. ``used`` collects its codes."""

    def __init__(self, setter: Typesetter, fields: Mapping[str, str], used: dict[Font, set[str]]) -> None:
        self._setter = setter
        self._said: dict[FieldName, str] = {"date": fields.get("date", ""), "title": fields.get("title", "")}
        self._used = used
        self._heights: dict[int, float] = {}
        self._fixed: dict[tuple[int, float], str] = {}

    @cached_property
    def _letterhead(self) -> Letterhead:
        return self._setter.theme.letterhead or Letterhead("", bytes)

    def _strips(self, page: int) -> Strips:
        return self._letterhead.on(page)

    def header_height(self, page: int) -> float:
        """Of the header of a page, by its number."""
        return self._height(self._strips(page).header)

    def footer_height(self, page: int) -> float:
        """Of the footer of a page."""
        return self._height(self._strips(page).footer)

    def header(self, page: int, count: int, top: float) -> str:
        """A header that begins so far below the sheet's top edge."""
        return self._painted(self._strips(page).header, page, count, top)

    def footer(self, page: int, count: int, bottom: float) -> str:
        """A footer that ends so far above the sheet's bottom edge."""
        strip = self._strips(page).footer
        return self._painted(strip, page, count, self._setter.theme.page.height - bottom - self._height(strip))

    def images(self, page: int) -> frozenset[str]:
        """The keys of the pictures on a page."""
        strips = self._strips(page)
        return frozenset((*images(strips.header), *images(strips.footer)))

    def note_widest(self) -> None:
        """Notes the codes that any page may show: all digits, where pages are counted."""
        for page in (1, 2, 3):
            for strip in (self._strips(page).header, self._strips(page).footer):
                if strip:
                    self._set(strip, 0.0, _DIGITS, _DIGITS)

    def _height(self, strip: Strip) -> float:
        if not strip:
            return 0.0
        if id(strip) not in self._heights:
            _, height = self._set(strip, 0.0, _WIDEST, _WIDEST)[1]
            self._heights[id(strip)] = height
        return self._heights[id(strip)]

    def _set(self, strip: Strip, top: float, page: str, count: str) -> tuple[LineSetter, tuple[list[Item], float]]:
        sheet = self._setter.theme.page
        values: dict[FieldName, str] = {**self._said, "page": page, "pages": count}
        lines = LineSetter(self._setter, values, self._used)
        return lines, Setting(lines).strip(strip, Area(sheet.left, sheet.width - sheet.right, top))

    def _painted(self, strip: Strip, page: int, count: int, top: float) -> str:
        if not strip:
            return ""
        key = id(strip), top
        if key in self._fixed:
            return self._fixed[key]
        lines, (items, _) = self._set(strip, top, str(page), str(count))
        operators = "".join(self._operators(items))
        if not lines.fills:
            self._fixed[key] = operators
        return operators

    def _operators(self, items: list[Item]) -> Iterator[str]:
        height = self._setter.theme.page.height
        for item in items:
            match item:
                case SetLine(line, y):
                    yield line_operators((line,), height - y, 0.0)
                case SetGround(x, y, width, tall, colour):
                    yield canvas.ground(x, height - y - tall, width, tall, colour)
                case SetOutline():
                    yield _outline(item, height)
                case SetPicture(image, x, y, width, tall):
                    matrix = " ".join(map(number, (width, 0.0, 0.0, tall, x, height - y - tall)))
                    yield f"q {matrix} cm /{image_name(image)} Do Q\n"


_OPERATORS = {"move": "m", "line": "l", "curve": "c", "close": "h"}


def _outline(item: SetOutline, height: float) -> str:
    """An outline stretched to its rectangle, and turned around the middle of it."""
    left, low, right, high = item.path.bounds
    across, up = item.width / max(right - left, 1.0), item.height / max(high - low, 1.0)
    turn_x, turn_y = cos(radians(item.turn)), sin(radians(item.turn))
    middle_x, middle_y = item.x + item.width / 2, height - item.y - item.height / 2

    def place(x: float, y: float) -> Point:
        x, y = (x - (left + right) / 2) * across, (y - (low + high) / 2) * up
        return middle_x + x * turn_x + y * turn_y, middle_y - x * turn_y + y * turn_x

    drawn = (
        " ".join((*(number(value) for point in stroke.points for value in point), _OPERATORS[stroke.kind]))
        for stroke in item.path.mapped(place).strokes
    )
    return f"q {canvas.ink(item.colour)} {' '.join(drawn)} f Q\n"
