"""Boxes to operators: all that a box paints but the numbers of its marked content, which depend on the page.

A stencil is remembered with its box. Its y runs up from the box's top edge, so everything in it stands below 0.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple, assert_never

from briefer.layout.boxes import BreakBox, Ink, Line, Node, PictureBox, Piece, RowBox, Slab, TextBox
from briefer.render.pdf import canvas, frames
from briefer.render.pdf.borders import around
from briefer.render.pdf.canvas import number
from briefer.render.pdf.syntax import text_string


class Mark(NamedTuple):
    """Content of one structure node: what stands before and after the number of its marked content."""

    node: int
    head: str
    tail: str


class Area(NamedTuple):
    """Where words of a link stand, or a picture."""

    node: int
    x: float
    y: float
    width: float
    height: float


@dataclass(slots=True, eq=False)
class Stencil:
    """A box ready to be painted. It holds the box, so that the box's identity stays its own."""

    slab: Slab
    art: str
    marks: tuple[Mark, ...]
    links: tuple[Area, ...]
    figures: tuple[Area, ...]
    images: tuple[str, ...] = ()
    """The keys of the pictures that it paints."""


def stencil(slab: Slab, nodes: tuple[Node, ...]) -> Stencil:
    """The operators of a box, with its top edge at y = 0."""
    cut = _Cut(nodes)
    cut.slab(slab, slab.top)
    return Stencil(slab, "".join(cut.art), tuple(cut.marks), tuple(cut.links), tuple(cut.figures), tuple(cut.images))


class _Cut:
    def __init__(self, nodes: tuple[Node, ...]) -> None:
        self._nodes = nodes
        self.art: list[str] = []
        self.marks: list[Mark] = []
        self.links: list[Area] = []
        self.figures: list[Area] = []
        self.images: list[str] = []

    def slab(self, slab: Slab, top: float) -> None:
        """A box whose content begins so far below y = 0."""
        match slab:
            case TextBox():
                if slab.label:
                    self._text(slab.label, top)
                self._text(slab, top)
            case RowBox():
                self._row(slab, top)
            case PictureBox():
                self._picture(slab, top)
            case BreakBox():
                pass
            case _:
                assert_never(slab)

    # text

    def _text(self, box: TextBox, top: float) -> None:
        if box.border:
            self.art += around(box.border, box.top - top, box.height)
        if box.underlined:
            self._underline_words(box, top)
        first = -(top + box.baseline)
        mark = _plain(box, first, self._nodes[box.node].role) if box.plain else None
        if mark:
            self.marks.append(mark)
            return
        placed = [
            (piece, first - at * box.leading, line.placed)
            for at, line in enumerate(box.lines)
            for piece in line.pieces
            if piece.codes or piece.raised
        ]
        for (node, actual, language), group in groupby(placed, lambda it: self._belongs(it[0], box)):
            self._group(list(group), node, actual, language)
        self._underline(box, top)

    def _belongs(self, piece: Piece, box: TextBox) -> tuple[int, str | int, str]:
        """The node of a piece, and what must be said of it alone."""
        node = piece.ink.link or box.node
        language = piece.ink.language if piece.ink.language != self._nodes[node].language else ""
        return node, piece.actual and id(piece), language

    def _group(self, pieces: "list[tuple[Piece, float, bool]]", node: int, actual: str | int, language: str) -> None:
        said = f"/ActualText{text_string(pieces[0][0].actual)}" if actual else ""
        if language:
            said += f"/Lang{text_string(language)}"
        tag = "Span" if said else self._nodes[node].role
        body = "".join(_shown(pieces))
        self.marks.append(Mark(node, f"/{tag}<<{said}/MCID ", f">>BDC\nBT\n{body}ET\nEMC\n"))

    def _underline_words(self, box: TextBox, top: float) -> None:
        """A line under all words of a paragraph, but not under the number before them."""
        for at, line in enumerate(box.lines):
            words = [piece for piece in line.pieces[line.apart :] if piece.codes or piece.raised]
            if words:
                left, right = min(it.x for it in words), max(it.x + it.width for it in words)
                size, colour = words[0].ink.size, words[0].ink.colour
                under = -(top + at * box.leading + box.baseline + size * 0.13)
                self.art.append(canvas.line(left, right, under, colour, size * 0.06))

    def _underline(self, box: TextBox, top: float) -> None:
        """The places of links, with a line under their words: colour alone would not show them to everyone."""
        for at, line in enumerate(box.lines):
            y = -(top + at * box.leading)
            linked = [piece for piece in line.pieces if piece.ink.link and (piece.codes or piece.raised)]
            for node, group in groupby(linked, lambda piece: piece.ink.link):
                pieces = list(group)
                left = min(piece.x for piece in pieces)
                right = max(piece.x + piece.width for piece in pieces)
                self.links.append(Area(node, left, y - box.leading, right - left, box.leading))
                under = y - box.baseline - pieces[0].ink.size * 0.13
                self.art.append(canvas.line(left, right, under, pieces[0].ink.colour, 0.5))
        node = self._nodes[box.node]
        if node.role == "Link" and placed_pieces(box):
            self.links.append(Area(box.node, box.x, -(top + box.height), box.width, box.height))

    # rows and pictures

    def _row(self, row: RowBox, top: float) -> None:
        bottom = -(top + row.height - row.top - row.bottom)
        if row.fill:
            self.art.append(canvas.ground(row.x, bottom, row.width, -top - bottom, row.fill))
        for cell in row.cells:
            self.art += frames.art(cell.parts, -top)
            for y, box in cell.parts:
                self.slab(box, top + y + box.top)
        if row.rule:
            self.art.append(canvas.line(row.x, row.x + row.width, bottom, row.rule, row.rule_width))

    def _picture(self, box: PictureBox, top: float) -> None:
        self.images.append(box.image)
        width, height = number(box.width), number(box.picture_height)
        y = number(-(top + box.picture_height))
        body = f"q {width} 0 0 {height} {number(box.x)} {y} cm /{image_name(box.image)} Do Q\n"
        if box.node < 0:
            self.art.append(body)
        else:
            self.marks.append(Mark(box.node, "/Figure<</MCID ", f">>BDC\n{body}EMC\n"))
            self.figures.append(Area(box.node, box.x, -(top + box.picture_height), box.width, box.picture_height))


def placed_pieces(box: TextBox) -> bool:
    """Whether a box shows any words."""
    return any(piece.codes or piece.raised for line in box.lines for piece in line.pieces)


def image_name(key: str) -> str:
    """The name of a picture in a page: letters, digits and nothing that a name may not hold."""
    return "I" + "".join(char if char.isascii() and char.isalnum() else f"_{ord(char):x}_" for char in key)


def _plain(box: TextBox, y: float, role: str) -> Mark | None:
    """The quick way for a paragraph in one ink whose lines stand one below the other."""
    first = box.lines[0].pieces[0]
    if not first.codes:
        return None
    ink = first.ink
    body = ">]TJ T*\n[<".join([line.pieces[0].codes for line in box.lines])
    begin = _begin(ink.font.name, ink.size, box.leading, ink.colour)
    return Mark(
        box.node,
        f"/{role}<</MCID ",
        f">>BDC\nBT\n{begin} 1 0 0 1 {number(first.x)} {number(y)} Tm [<{body}>]TJ\nET\nEMC\n",
    )


@lru_cache(maxsize=256)
def _begin(font: str, size: float, leading: float, colour: str) -> str:
    """What a paragraph in one ink begins with."""
    return f"/{font} {number(size)} Tf {number(leading)} TL {canvas.ink(colour)}"


def _shown(pieces: "list[tuple[Piece, float, bool]]") -> Iterator[str]:
    """Text operators for pieces of one mark, each on its baseline."""
    last: Ink | None = None
    y_before, follows = None, False
    for piece, y, placed in pieces:
        ink = piece.ink
        if last is None or ink.font is not last.font or ink.size != last.size:
            yield f"/{ink.font.name} {number(ink.size)} Tf "
        if last is None or ink.colour != last.colour:
            yield f"{canvas.ink(ink.colour)} "
        if not follows or placed or y != y_before:
            yield f"1 0 0 1 {number(piece.x)} {number(y)} Tm "
        yield from _glyphs(piece)
        last, y_before, follows = ink, y, True


def _glyphs(piece: Piece) -> Iterator[str]:
    if piece.hidden:
        yield f"3 Tr [<{piece.codes}>]TJ 0 Tr\n"
        return
    if not piece.raised:
        yield f"[<{piece.codes}>]TJ\n"
        return
    for rise, codes in piece.raised:
        yield f"{number(rise * piece.ink.size / 1000)} Ts [<{codes}>]TJ\n"
    yield "0 Ts\n"


def line_operators(lines: tuple[Line, ...], y: float, leading: float) -> str:
    """Text operators for lines that belong to no structure node: headers, footers and banners."""
    placed = [
        (piece, y - at * leading, line.placed)
        for at, line in enumerate(lines)
        for piece in line.pieces
        if piece.codes or piece.raised
    ]
    return f"BT\n{''.join(_shown(placed))}ET\n" if placed else ""
