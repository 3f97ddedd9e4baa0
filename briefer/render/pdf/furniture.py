"""What stands on every page: the marking, header and footer. All of it is an artifact in the tagged file."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple, assert_never

from briefer.document.blocks import Band, Document
from briefer.document.runs import LineBreak, PageCount, PageNumber, Run, Runs, Tab, Text
from briefer.document.theme import TextStyle
from briefer.layout.boxes import Line
from briefer.layout.fonts import Font
from briefer.layout.text import Place, Typesetter, aligned, replace_align
from briefer.render.pdf import canvas
from briefer.render.pdf.stationery import Stationery
from briefer.render.pdf.stencil import line_operators

_EDGE = 10.0
_GAP = 3.0
_CLEAR = 8.0
_CLEAR_OF_LETTERHEAD = 1.5
"""Between a letterhead that reaches into the text's room and the text, whose letters stand lower in Word."""
_SMALLER = 0.9
_SMALLEST = 0.1
"""Of its size: type that nobody reads, where a marking is as long as a page."""

_NEAR = 0.01
"""Less than can be seen."""

_WIDEST = "888"
"""Stands for a page number while heights are measured."""

_TOP = "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n"
_BOTTOM = "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n"
_END = "EMC\n"


class _Slot(NamedTuple):
    """A part of a band and where it stands; the lines of one without page numbers are made once."""

    runs: Runs
    place: Place
    fixed: tuple[Line, ...]


class _Band(NamedTuple):
    """A band that has been measured."""

    slots: tuple[_Slot, ...]
    height: float


class Furniture:
    """Header, footer and marking of a document. ``used`` collects the codes that they show.

    What a letterhead prints stands outside the document's own lines, and may differ from page to page.

    The text area begins where they end; that of the first page may be lower. Where the document's own would take more
    than half of the sheet, all of their type is made smaller until they don't: of a marking no word may be lost, and it
    may not crowd out what it protects.
    """

    def __init__(self, document: Document, setter: Typesetter) -> None:
        self._document = document
        self._setter = setter
        self._page = setter.theme.page
        self.used: dict[Font, set[str]] = {}
        self._own = Stationery(setter, document.fields, self.used)
        self._measure(1.0)
        scale = 1.0
        while self._too_high and scale > _SMALLEST:
            scale *= _SMALLER
            self._measure(scale)
        self._above, self._below = self._marking(top=True), self._marking(top=False)
        self._own.note_widest()

    def _measure(self, scale: float) -> None:
        """Lines and heights, with type of a part of its size."""
        document, page, styles = self._document, self._page, self._setter.theme.styles
        self._header, self._footer, banner = (_scaled(styles[name], scale) for name in ("header", "footer", "banner"))
        self._banner = replace(banner, colour=document.marking.colour if document.marking else banner.colour)
        self._marks = self._marking_lines()
        self._headers = [self._band(band, self._header) for band in document.header]
        self._footers = [self._band(band, self._footer) for band in document.footer]
        self._header_top = self._start(page.header, document.marking is not None and document.marking.top)
        self._header_height = sum(band.height for band in self._headers)
        self._footer_bottom = self._start(page.footer, document.marking is not None and document.marking.bottom)
        self._footer_height = sum(band.height for band in self._footers)

    def _start(self, wanted: float, marked: bool) -> float:
        """How far from the sheet's edge a header or footer begins: further when the marking needs the room."""
        return max(wanted, _EDGE + self._marking_height + _GAP) if marked else wanted

    @property
    def _too_high(self) -> bool:
        page = self._page
        above = self._clear_of(self._document.header, self._header_top + self._header_height, page.top)
        below = self._clear_of(self._document.footer, self._footer_bottom + self._footer_height, page.bottom)
        return above + below > max(page.height / 2, page.top + page.bottom)

    @staticmethod
    def _clear_of(bands: tuple[Band, ...], end: float, margin: float) -> float:
        """How far from the sheet's edge the text area begins, where bands (if any) end at a place."""
        return max(margin, end + _CLEAR if bands else end)

    def top(self, index: int) -> float:
        """From the sheet's top edge to the text area of a page, counted from 0: the same for all but the first."""
        own = max(self._own.header_height(page) for page in _alike(index))
        end = self._header_top + _with_clear(own, self._document.header) + self._header_height
        return self._clear_of(self._document.header, end, self._page.top)

    def bottom(self, index: int) -> float:
        """From the sheet's bottom edge to the text area of a page."""
        own = max(self._own.footer_height(page) for page in _alike(index))
        end = self._footer_bottom + _with_clear(own, self._document.footer) + self._footer_height
        return self._clear_of(self._document.footer, end, self._page.bottom)

    def height(self, index: int) -> float:
        """Of the text area of a page."""
        return max(self._page.height - self.top(index) - self.bottom(index), 72.0)

    def images(self, index: int) -> frozenset[str]:
        """The keys of the pictures that a letterhead prints on a page."""
        return self._own.images(index + 1)

    def operators(self, number: int, count: int) -> str:
        """What is painted on a page."""
        return "".join(self._parts(number, count))

    def _parts(self, number: int, count: int) -> Iterator[str]:
        own, page = self._own, self._page
        top = page.height - self._header_top - own.header_height(number)
        rule = self._line(self._headers, top - self._header_height - _GAP)
        art = own.header(number, count, self._header_top)
        bands = self._painted(self._headers, self._header, top, number, count)
        above = "".join((self._above, art, rule, *bands))
        bottom = self._footer_bottom + own.footer_height(number)
        art = own.footer(number, count, self._footer_bottom)
        rule = self._line(self._footers, bottom + self._footer_height + _GAP)
        bands = self._painted(self._footers, self._footer, bottom + self._footer_height, number, count)
        below = "".join((self._below, art, rule, *bands))
        if above:
            yield f"{_TOP}{above}{_END}"
        if below:
            yield f"{_BOTTOM}{below}{_END}"

    # marking

    @property
    def _marking_height(self) -> float:
        return len(self._marks) * self._banner.leading

    def _marking_lines(self) -> tuple[Line, ...]:
        banner, style = self._document.marking, self._banner
        if banner is None:
            return ()
        place = Place(self._page.left, self._width, style.align)
        return self._lines((Text(banner.text),), style, replace_align(place) if self._setter.backwards else place)

    def _marking(self, top: bool) -> str:
        banner = self._document.marking
        if banner is None or not (banner.top if top else banner.bottom):
            return ""
        height = self._marking_height
        if top:
            y = self._page.height - max(_EDGE, self._header_top - _GAP - height)
        else:
            y = max(_EDGE, self._footer_bottom - _GAP - height) + height
        return line_operators(self._marks, y - self._setter.baseline(self._banner), self._banner.leading)

    # bands

    @property
    def _width(self) -> float:
        return self._page.width - self._page.left - self._page.right

    def _line(self, bands: list[_Band], y: float) -> str:
        """A thin line between bands and the text."""
        page = self._page
        return canvas.line(page.left, page.width - page.right, y, self._setter.theme.rule, 0.5) if bands else ""

    def _painted(self, bands: list[_Band], style: TextStyle, top: float, number: int, count: int) -> Iterator[str]:
        """Bands from the top down."""
        baseline = top - self._setter.baseline(style)
        for band in bands:
            for slot in band.slots:
                lines = slot.fixed or self._lines(_numbered(slot.runs, str(number), str(count)), style, slot.place)
                yield line_operators(lines, baseline, style.leading)
            baseline -= band.height

    def _band(self, band: Band, style: TextStyle) -> _Band:
        """Start, middle and end; where they are too wide for one line, each gets its share and is broken."""
        parts = _thirds(band)
        count = sum(map(bool, parts))
        wishes = [self._natural(runs, style) if runs else 0.0 for runs in parts]
        gaps = 12.0 * max(count - 1, 0)
        start, middle, end = wishes
        fits = sum(wishes) + gaps <= self._width and (
            not middle or max(start, end) + 12.0 <= (self._width - middle) / 2
        )
        room = self._width if fits else (self._width - gaps) / max(count, 1)
        slots: list[_Slot] = []
        height = style.leading
        for runs, place in zip(parts, self._places(room), strict=True):
            if runs:
                lines = self._lines(_numbered(runs, _WIDEST, _WIDEST), style, place)
                slots.append(_Slot(runs, place, () if _has_numbers(runs) else lines))
                height = max(height, len(lines) * style.leading)
        return _Band(tuple(slots), height)

    def _natural(self, runs: Runs, style: TextStyle) -> float:
        return self._setter.measure(_numbered(runs, _WIDEST, _WIDEST), style).natural

    def _places(self, room: float) -> tuple[Place, Place, Place]:
        page = self._page
        left = Place(page.left, room, "start")
        middle = Place(page.left + (self._width - room) / 2, room, "centre")
        right = Place(page.width - page.right - room, room, "end")
        return (right, middle, left) if self._setter.backwards else (left, middle, right)

    def _lines(self, runs: Runs, style: TextStyle, place: Place) -> tuple[Line, ...]:
        lines, used = self._setter.measure(runs, style).lines(place)
        for font, codes in used:
            self.used.setdefault(font, {font.words.space_code}).update(codes)
        return tuple([_kept_in(place, line) for line in lines])


def _with_clear(height: float, bands: tuple[Band, ...]) -> float:
    """How much room a letterhead's own header or footer takes: a little more where the text comes right after it."""
    return height + _CLEAR_OF_LETTERHEAD if height and not bands else height


def _alike(index: int) -> tuple[int, ...]:
    """Pages, by their numbers, whose text area is as that of a page: the first alone, or an odd and an even one."""
    return (2, 3) if index else (1,)


def _scaled(style: TextStyle, scale: float) -> TextStyle:
    return replace(style, size=style.size * scale, leading=style.leading * scale)


def _kept_in(place: Place, line: Line) -> Line:
    """A line on the side that its place says: text that runs the other way would go to the other, over a neighbour."""
    if not line.pieces:
        return line
    left = min(piece.x for piece in line.pieces)
    shift = aligned(place, max(piece.x + piece.width for piece in line.pieces) - left) - left
    if abs(shift) < _NEAR:
        return line
    return line._replace(pieces=tuple([piece._replace(x=piece.x + shift) for piece in line.pieces]))


def _thirds(band: Band) -> tuple[Runs, Runs, Runs]:
    """Start, middle and end of a band; tabs in its start lead on to the others."""
    parts: list[list[Run]] = [[], [], []]
    at = 0
    for is_tab, group in groupby(band.start, lambda run: isinstance(run, Tab)):
        runs = list(group)
        if is_tab:
            at = min(at + len(runs), 2)
        else:
            parts[at] += runs
    return tuple(parts[0]), (*parts[1], *band.centre), (*parts[2], *band.end)


def _has_numbers(runs: Runs) -> bool:
    return any(isinstance(run, PageNumber | PageCount) for run in runs)


def _numbered(runs: Runs, number: str, count: str) -> Runs:
    """Runs with the numbers of a page; one run when all of them look alike, which is the quick way to set them."""
    texts = [_as_text(run, number, count) for run in runs]
    if texts and len({(text.strong, text.emphasis, text.language) for text in texts}) == 1:
        return (replace(texts[0], text="".join([text.text for text in texts])),)
    return tuple(texts)


def _as_text(run: Run, number: str, count: str) -> Text:
    match run:
        case Text():
            return replace(run, href="", origin="") if run.href or run.origin else run
        case PageNumber():
            return Text(number)
        case PageCount():
            return Text(count)
        case Tab() | LineBreak():
            return Text(" ")
        case _:
            assert_never(run)
