"""What stands on every page: the marking, header and footer. All of it is an artifact in the tagged file."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from briefer.document.blocks import Align, Band, Document
from briefer.document.runs import PageCount, PageNumber, Run, Runs, Tab, Text
from briefer.document.theme import TextStyle
from briefer.layout.boxes import Line
from briefer.layout.fonts import Font
from briefer.layout.text import Place, Typesetter
from briefer.render.pdf import canvas
from briefer.render.pdf.stencil import line_operators

_EDGE = 10.0
_GAP = 3.0
_CLEAR = 8.0
_WIDEST = "888"
"""Stands for a page number while heights are measured."""

_TOP = "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n"
_BOTTOM = "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n"
_END = "EMC\n"


class _Slot(NamedTuple):
    """A part of a band: its runs, the side it keeps to, and the width it may take."""

    runs: Runs
    align: Align
    width: float


class Furniture:
    """Header, footer and marking of a document. ``used`` collects the codes that they show."""

    def __init__(self, document: Document, setter: Typesetter) -> None:
        self._document = document
        self._setter = setter
        self._page = setter.theme.page
        self.used: dict[Font, set[str]] = {}
        self._header, self._footer = setter.theme.styles["header"], setter.theme.styles["footer"]
        self._banner = setter.theme.styles["banner"]
        heights = [self._height(band, self._header) for band in document.header]
        self._header_top = self._start(self._page.header, document.marking is not None and document.marking.top)
        self._header_end = self._header_top + sum(heights)
        self._footer_bottom = self._start(self._page.footer, document.marking is not None and document.marking.bottom)
        self._footer_top = self._footer_bottom + sum(self._height(band, self._footer) for band in document.footer)
        self._fixed: dict[tuple[int, int], str] = {}

    def _start(self, wanted: float, marked: bool) -> float:
        """How far from the sheet's edge a header or footer begins: further when the marking needs the room."""
        return max(wanted, _EDGE + self._banner.leading + _GAP) if marked else wanted

    @property
    def top(self) -> float:
        """From the sheet's top edge to the text area."""
        return max(self._page.top, self._header_end + _CLEAR if self._document.header else self._header_top)

    @property
    def bottom(self) -> float:
        """From the sheet's bottom edge to the text area."""
        return max(self._page.bottom, self._footer_top + _CLEAR if self._document.footer else self._footer_bottom)

    @property
    def height(self) -> float:
        """Of the text area."""
        return max(self._page.height - self.top - self.bottom, 72.0)

    def operators(self, number: int, count: int) -> str:
        """What is painted on a page."""
        return "".join(self._parts(number, count))

    def _parts(self, number: int, count: int) -> Iterator[str]:
        above = "".join((self._marking(top=True), *self._bands(self._document.header, self._header, number, count)))
        below = "".join((*self._bands(self._document.footer, self._footer, number, count), self._marking(top=False)))
        if above:
            yield f"{_TOP}{above}{_END}"
        if below:
            yield f"{_BOTTOM}{below}{_END}"

    # marking

    def _marking(self, top: bool) -> str:
        banner = self._document.marking
        if banner is None or not (banner.top if top else banner.bottom):
            return ""
        style = replace(self._banner, colour=banner.colour)
        page = self._page
        if top:
            y = page.height - max(_EDGE, self._header_top - _GAP - style.leading)
        else:
            y = max(_EDGE, self._footer_bottom - _GAP - style.leading) + style.leading
        lines = self._lines((Text(banner.text),), style, Place(page.left, self._width, style.align))
        return line_operators(lines, y - self._setter.baseline(style), style.leading)

    # bands

    @property
    def _width(self) -> float:
        return self._page.width - self._page.left - self._page.right

    def _bands(self, bands: tuple[Band, ...], style: TextStyle, number: int, count: int) -> Iterator[str]:
        """Bands from the top down, with a thin line between them and the text."""
        page = self._page
        header = bands is self._document.header
        y = page.height - self._header_top if header else self._footer_top
        if bands and not header:
            yield canvas.line(page.left, page.width - page.right, y + _GAP, self._setter.theme.rule, 0.5)
        for at, band in enumerate(bands):
            yield self._band(band, (0 if header else 1, at), style, y, number, count)
            y -= self._height(band, style)
        if bands and header:
            yield canvas.line(page.left, page.width - page.right, y - _GAP, self._setter.theme.rule, 0.5)

    def _band(self, band: Band, key: tuple[int, int], style: TextStyle, y: float, number: int, count: int) -> str:
        if any(isinstance(run, PageNumber | PageCount) for part in _thirds(band) for run in part):
            return self._set(band, style, y, number, count)
        if key not in self._fixed:
            self._fixed[key] = self._set(band, style, y, number, count)
        return self._fixed[key]

    def _set(self, band: Band, style: TextStyle, y: float, number: int, count: int) -> str:
        baseline = y - self._setter.baseline(style)
        return "".join(
            line_operators(
                self._lines(slot.runs, style, self._place(slot)),
                baseline,
                style.leading,
            )
            for slot in self._slots(band, style, str(number), str(count))
        )

    def _place(self, slot: _Slot) -> Place:
        page = self._page
        left = {
            "start": page.left,
            "centre": page.left + (self._width - slot.width) / 2,
            "end": page.width - page.right - slot.width,
        }
        return Place(left[slot.align], slot.width, slot.align)

    def _slots(self, band: Band, style: TextStyle, number: str, count: str) -> list[_Slot]:
        """Start, middle and end; where they are too wide for one line, each gets its share and is broken."""
        parts = [_numbered(runs, number, count) for runs in _thirds(band)]
        wishes = [self._setter.measure(runs, style, _no_link).natural if runs else 0.0 for runs in parts]
        gaps = 12.0 * max(sum(map(bool, parts)) - 1, 0)
        start, middle, end = wishes
        fits = sum(wishes) + gaps <= self._width and (
            not middle or max(start, end) + 12.0 <= (self._width - middle) / 2
        )
        if not fits:
            share = (self._width - gaps) / max(sum(map(bool, parts)), 1)
            wishes = [min(wish, share) for wish in wishes]
        aligns: tuple[Align, ...] = ("start", "centre", "end")
        return [_Slot(runs, align, wish + 0.1) for runs, align, wish in zip(parts, aligns, wishes, strict=True) if runs]

    def _height(self, band: Band, style: TextStyle) -> float:
        slots = self._slots(band, style, _WIDEST, _WIDEST)
        return style.leading * max((len(self._lines(it.runs, style, self._place(it))) for it in slots), default=1)

    def _lines(self, runs: Runs, style: TextStyle, place: Place) -> tuple[Line, ...]:
        lines, used = self._setter.measure(runs, style, _no_link).lines(place)
        for font, codes in used:
            self.used.setdefault(font, set()).update(codes)
        return lines


def _no_link(_: str) -> int:
    return 0


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


def _numbered(runs: Runs, number: str, count: str) -> Runs:
    """Runs with the numbers of a page; one run when all of them look alike, which is the quick way to set them."""
    texts = [
        replace(run, href="", origin="")
        if isinstance(run, Text)
        else Text(number if isinstance(run, PageNumber) else count if isinstance(run, PageCount) else " ")
        for run in runs
    ]
    if texts and all(replace(text, text="") == replace(texts[0], text="") for text in texts):
        return (replace(texts[0], text="".join(text.text for text in texts)),)
    return tuple(texts)
