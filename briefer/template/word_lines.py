"""Strips as lines of a template: the words at the start, in the middle and at the end of each, with placeholders."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from briefer.document.blocks import Align
from briefer.document.letterhead import Field, Jump, Strip, StripBlock, StripGrid, StripParagraph, StripRow, Words
from briefer.template.merging import Settings

_SIDES: dict[Align, str] = {"start": "start", "centre": "centre", "end": "end"}


def lines(strip: Strip) -> Iterator[Settings]:
    """The paragraphs of a header or footer that say something, its boxes of text, and the lines in its tables."""
    for block in strip:
        yield from _lines(block)


def _lines(block: StripBlock) -> Iterator[Settings]:
    if isinstance(block, StripGrid):
        for row in block.rows:
            yield from _row(row) if len(row.cells) > 1 else lines(row.cells[0].blocks if row.cells else ())
        return
    for line in _broken(block):
        stops = [_text(stop) for stop in _stops(line)]
        if any(stops):
            yield _placed(block, line, stops)
    for box in block.floats:
        yield from lines(box.blocks)


def _placed(block: StripParagraph, line: Sequence[object], stops: list[str]) -> Settings:
    """Each stretch between tabs at the side of its tab stop; where there are none, they follow each other."""
    sides: list[Align] = [block.align]
    for at, jump in enumerate(it for it in line if isinstance(it, Jump)):
        stop = block.stops[at].kind if at < len(block.stops) else None
        sides.append(jump.to or stop or sides[-1])
    found: Settings = {}
    for side, text in zip(sides, stops, strict=True):
        if text:
            found.setdefault(_SIDES[side], []).append(text)
    return {side: [" ".join(texts)] for side, texts in found.items()}


def _row(row: StripRow) -> Iterator[Settings]:
    """The lines of a row: its first cell at the start, its last at the end, what lies between in the middle."""
    cells = [[_joined(line) for line in lines(cell.blocks)] for cell in row.cells]
    for line in zip_longest(*cells, fillvalue=""):
        first, *middle, last = line
        placed = {"start": [first], "centre": middle, "end": [last]}
        said = {side: words for side, texts in placed.items() if (words := [text for text in texts if text])}
        if said:
            yield said


def _joined(line: Settings) -> str:
    return " ".join(text for side in ("start", "centre", "end") for text in line.get(side, []))


def _broken(block: StripParagraph) -> Iterator[list[object]]:
    """The pieces of each line of a paragraph that is broken by hand."""
    line: list[object] = []
    for piece in block.pieces:
        if isinstance(piece, Jump) and piece.kind == "line":
            yield line
            line = []
        else:
            line.append(piece)
    yield line


def _stops(line: Sequence[object]) -> Iterator[list[object]]:
    stretch: list[object] = []
    for piece in line:
        if isinstance(piece, Jump):
            yield stretch
            stretch = []
        else:
            stretch.append(piece)
    yield stretch


def _text(pieces: Sequence[object]) -> str:
    """Words, with placeholders where a page or a brief fills something in."""
    return re.sub(r"[ \u00a0]+", " ", "".join(_said(piece) for piece in pieces)).strip()


def _said(piece: object) -> str:
    match piece:
        case Words(text):
            return text.replace("{", "{{").replace("}", "}}")
        case Field(name):
            return f"{{{name}}}"
        case _:
            return ""
