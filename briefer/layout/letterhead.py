"""What a letterhead prints, set on the sheet: lines, pictures, grounds and rules at their places, as Word sets them.

Places are points from the sheet's top left corner. The height of a line is what its fonts ask for (ascent, descent and
gap); a spacing of several lines adds below the line, an exact one has its baseline at four fifths.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from typing import NamedTuple

from briefer.document.blocks import Align
from briefer.document.letterhead import (
    Field,
    FieldName,
    Figure,
    Float,
    Jump,
    Letters,
    Piece,
    Spot,
    Strip,
    StripBlock,
    StripCell,
    StripGrid,
    StripParagraph,
    Words,
)
from briefer.document.runs import Text
from briefer.document.theme import TextStyle
from briefer.layout.fonts import Font
from briefer.layout.letterhead_items import Area, Item, SetGround, SetLine, SetPicture, framed, outlined, sides
from briefer.layout.text import Place, Typesetter

_WIDE = 100_000.0
_TAB = 36.0
"""Between tab stops that nobody set."""
_EXACT = 0.8
_LIFTED = 0.65
"""Size of letters that stand above or below the line."""
_LEAST = 24.0
"""Width of a line beside a picture: with less room it stands below."""
_WORD = re.compile(r"[ ]+|[^ ]+")


class _Atom(NamedTuple):
    """A word, spaces, a picture or a jump, and how much room it takes."""

    piece: Piece
    text: str
    width: float

    @property
    def is_space(self) -> bool:
        return bool(self.text) and not self.text.strip(" ")


@dataclass
class Setting:
    """Strips being set. ``used`` collects the codes that they show; ``fills`` says whether a page's number is shown."""

    setter: Typesetter
    values: Mapping[FieldName, str]
    used: dict[Font, set[str]] = field(default_factory=dict[Font, set[str]])
    fills: bool = False
    _taken: list[tuple[float, float, float, float]] = field(default_factory=list[tuple[float, float, float, float]])

    def strip(self, strip: Strip, area: Area) -> tuple[list[Item], float]:
        """What a strip shows, and its height."""
        self._taken = []
        return self._blocks(strip, area)

    def _blocks(self, blocks: Sequence[StripBlock], area: Area) -> tuple[list[Item], float]:
        items: list[Item] = []
        y, after, style = area.top, 0.0, None
        for block in blocks:
            if isinstance(block, StripGrid):
                made, height = self._grid(block, area._replace(top=y + after))
                y, after, style = y + after + height, 0.0, None
            else:
                same = block.close and block.style == style
                y += 0.0 if same else max(after, block.before)
                made, height = self._paragraph(block, area._replace(top=y))
                y, after, style = y + height, block.after, block.style
            items += made
        return items, y + after - area.top

    # paragraphs

    def _paragraph(self, block: StripParagraph, area: Area) -> tuple[list[Item], float]:
        floats = [item for it in block.floats for item in self._float(it, area)]
        left, right = area.left + block.left, area.right - block.right
        pad = block.edges["top"].gap + block.edges["top"].width if "top" in block.edges else 0.0
        y = area.top + pad
        lines: list[Item] = []
        for number, atoms in enumerate(self._broken(block, right - left)):
            start = left + (block.first if number == 0 else 0.0)
            made, height = self._line(block, atoms, area._replace(left=start, right=right, top=y), area.left)
            lines += made
            y += height
        bottom = block.edges["bottom"].gap + block.edges["bottom"].width if "bottom" in block.edges else 0.0
        frame = Area(left, right, area.top), y + bottom - area.top
        behind = [item for item in floats if isinstance(item, SetGround)]
        before = [item for item in floats if not isinstance(item, SetGround)]
        return [*behind, *framed(block, *frame), *before, *lines], frame[1]

    def _atoms(self, block: StripParagraph) -> Iterator[_Atom]:
        for piece in block.pieces:
            match piece:
                case Words():
                    yield from (_Atom(piece, text, self._width(text, piece.letters)) for text in _words(piece.text))
                case Field():
                    self.fills = self.fills or piece.name in ("page", "pages")
                    text = self.values.get(piece.name, "")
                    yield _Atom(piece, text, self._width(text, piece.letters))
                case Figure():
                    yield _Atom(piece, "", piece.width)
                case Jump():
                    yield _Atom(piece, "", 0.0)

    def _broken(self, block: StripParagraph, room: float) -> Iterator[list[_Atom]]:
        """Lines: broken by hand, and at spaces where they are too wide; one with tabs stays a line."""
        line: list[_Atom] = []
        for atom in self._atoms(block):
            if isinstance(atom.piece, Jump) and atom.piece.kind == "line":
                yield from self._wrapped(line, room - block.first, room)
                line = []
            else:
                line.append(atom)
        yield from self._wrapped(line, room - block.first, room)

    @staticmethod
    def _wrapped(line: list[_Atom], first: float, room: float) -> Iterator[list[_Atom]]:
        if any(isinstance(atom.piece, Jump) for atom in line):
            yield line
            return
        made: list[_Atom] = []
        limit = first
        for word in _chunks(line):
            width = sum(atom.width for atom in word if not atom.is_space)
            if made and sum(atom.width for atom in made) + width > limit + 0.1:
                yield made
                made, limit = [], room
            made += word
        yield made

    def _line(self, block: StripParagraph, atoms: list[_Atom], area: Area, origin: float) -> tuple[list[Item], float]:
        """A line, its baseline where its fonts and the spacing of the paragraph want it."""
        ascent, descent = self._extents(block, atoms)
        natural = ascent + descent
        height = _spaced(block, natural)
        baseline = _baseline(block, height, ascent, descent)
        room = self._beside(area, height)
        items: list[Item] = []
        for x, stretch in self._placed(block, atoms, room, origin):
            items += self._stretch(stretch, x, room.top + baseline)
        return items, room.top + height - area.top

    def _extents(self, block: StripParagraph, atoms: list[_Atom]) -> tuple[float, float]:
        """How far a line reaches above and below its baseline."""
        figures = [atom.piece.height for atom in atoms if isinstance(atom.piece, Figure)]
        letters = [atom.piece.letters for atom in atoms if not isinstance(atom.piece, Figure)]
        reaches = [self._reach(it) for it in dict.fromkeys(letters or ([] if figures else [block.letters]))]
        return max([up for up, _ in reaches] + figures), max((down for _, down in reaches), default=0.0)

    def _reach(self, letters: Letters) -> tuple[float, float]:
        outlines = self._font(letters).outlines
        size = letters.size / 1000
        return (outlines.ascent + outlines.line_gap) * size, -outlines.descent * size

    def _beside(self, area: Area, height: float) -> Area:
        """The room for a line beside what is in its way, or below it."""
        for _ in range(len(self._taken) + 1):
            left, right, lowest = area.left, area.right, 0.0
            for x, y, width, tall in self._taken:
                if y < area.top + height and y + tall > area.top and x < right and x + width > left:
                    lowest = max(lowest, y + tall)
                    if x - left >= right - (x + width):
                        right = x
                    else:
                        left = x + width
            if right - left >= _LEAST or not lowest:
                return Area(left, right, area.top)
            area = area._replace(top=lowest)
        return area

    def _placed(
        self, block: StripParagraph, atoms: list[_Atom], area: Area, origin: float
    ) -> Iterator[tuple[float, list[_Atom]]]:
        """Stretches of a line between tabs, and where each begins."""
        stretches = list(_stretches(atoms))
        if len(stretches) == 1:
            yield _aligned(block.align, area.left, area.right, _width(stretches[0][1])), stretches[0][1]
            return
        x = area.left
        for jump, stretch in stretches:
            if jump is not None:
                at, kind = self._stop(block, jump, x - origin, area.right - origin)
                wide = _width(stretch)
                x = max(x, origin + at - {"start": 0.0, "centre": wide / 2, "end": wide}[kind])
            yield x, stretch
            x += sum(atom.width for atom in stretch)

    @staticmethod
    def _stop(block: StripParagraph, jump: Jump, x: float, right: float) -> tuple[float, Align]:
        """The next tab stop after a place, and what stands at it."""
        if jump.to:
            return {"start": 0.0, "centre": right / 2, "end": right}[jump.to], jump.to
        for stop in block.stops:
            if stop.at > x + 0.5:
                return stop.at, stop.kind
        if block.first < 0 and x < block.left - 0.5:
            return block.left, "start"
        return (x // _TAB + 1) * _TAB, "start"

    def _stretch(self, atoms: list[_Atom], x: float, baseline: float) -> Iterator[Item]:
        for letters, group in groupby(atoms, lambda it: None if isinstance(it.piece, Figure) else it.piece.letters):
            found = list(group)
            if letters is None:
                for atom in found:
                    if isinstance(atom.piece, Figure):
                        it = atom.piece
                        yield SetPicture(it.image, x, baseline - it.height, it.width, it.height)
                        x += it.width
                continue
            text = "".join(atom.text for atom in found)
            yield from self._words(text, letters, x, baseline)
            x += self._width(text, letters)

    def _words(self, text: str, letters: Letters, x: float, baseline: float) -> Iterator[Item]:
        if not text.strip():
            return
        measured = self.setter.measure((_run(text, letters),), _style(letters), _no_link)
        lines, used = measured.lines(Place(x, _WIDE, "start"))
        for font, codes in used:
            self.used.setdefault(font, {font.words.space_code}).update(codes)
        y = baseline - letters.lifted * letters.size
        yield from (SetLine(line, y) for line in lines)
        if letters.underline:
            yield SetGround(x, y + letters.size * 0.1, measured.natural, letters.size * 0.05, letters.colour)

    def _width(self, text: str, letters: Letters) -> float:
        return self.setter.measure((_run(text, letters),), _style(letters), _no_link).natural if text else 0.0

    def _font(self, letters: Letters) -> Font:
        fonts = self.setter.fonts
        return fonts.font(fonts.place(letters.family), letters.bold, letters.italic)

    # floats

    def _float(self, it: Float, area: Area) -> Iterator[Item]:
        page = self.setter.theme.page
        across = {"sheet": (0.0, page.width), "margin": (page.left, page.width - page.right),
                  "text": (area.left, area.right)}  # fmt: skip
        down = {"sheet": (0.0, page.height), "margin": (page.top, page.height - page.bottom),
                "text": (area.top, area.top)}  # fmt: skip
        x, y = _at(it.x, it.width, across[it.x.of]), _at(it.y, it.height, down[it.y.of])
        if it.wrap == "beside":
            self._taken.append((x, y, it.width, it.height))
        elif it.wrap == "below":
            self._taken.append((0.0, y, page.width, it.height))
        if it.fill:
            yield SetGround(x, y, it.width, it.height, it.fill)
        if it.outline:
            yield from outlined(x, y, it.width, it.height, it.outline)
        if it.image:
            yield SetPicture(it.image, x, y, it.width, it.height)
        if it.blocks:
            yield from self._box(it, x, y)

    def _box(self, it: Float, x: float, y: float) -> Iterator[Item]:
        left, top, right, bottom = it.inset
        taken, self._taken = self._taken, []
        area = Area(x + left, x + it.width - right, y + top)
        items, height = self._blocks(it.blocks, area)
        if it.middle and (spare := it.height - top - bottom - height) > 0:
            items, _ = self._blocks(it.blocks, area._replace(top=y + top + spare / 2))
        self._taken = taken
        yield from items

    # tables

    def _grid(self, grid: StripGrid, area: Area) -> tuple[list[Item], float]:
        across = sum(grid.widths)
        start = _aligned(grid.align, area.left, area.right, across) + (grid.left if grid.align == "start" else 0.0)
        edges = [start, *(start + sum(grid.widths[: at + 1]) for at in range(len(grid.widths)))]
        heights = [self._row_height(grid, row, edges) for row in range(len(grid.rows))]
        items: list[Item] = []
        y = area.top
        for at, row in enumerate(grid.rows):
            column = 0
            for cell in row.cells:
                left, right = edges[column], edges[min(column + cell.span, len(edges) - 1)]
                tall = heights[at] + sum(heights[at + 1 : at + 1 + _joined_below(grid, at, column)])
                items += self._cell(cell, Area(left, right, y), heights[at], tall)
                column += cell.span
            y += heights[at]
        return items, y - area.top

    def _row_height(self, grid: StripGrid, at: int, edges: list[float]) -> float:
        row = grid.rows[at]
        if row.exact:
            return row.height
        heights = [row.height]
        column = 0
        for cell in row.cells:
            if not cell.joins_above and not _joined_below(grid, at, column):
                left, right = edges[column], edges[min(column + cell.span, len(edges) - 1)]
                heights.append(self._inside(cell, Area(left, right, 0.0))[1] + cell.padding[1] + cell.padding[3])
            column += cell.span
        return max(heights)

    def _inside(self, cell: StripCell, area: Area) -> tuple[list[Item], float]:
        left, top, right, _ = cell.padding
        taken, self._taken = self._taken, []
        found = self._blocks(cell.blocks, Area(area.left + left, area.right - right, area.top + top))
        self._taken = taken
        return found

    def _cell(self, cell: StripCell, area: Area, height: float, whole: float) -> Iterator[Item]:
        if cell.fill:
            yield SetGround(area.left, area.top, area.right - area.left, height, cell.fill)
        if not cell.joins_above:
            items, tall = self._inside(cell, area)
            spare = whole - tall - cell.padding[1] - cell.padding[3]
            if cell.stands != "top" and spare > 0:
                down = spare / 2 if cell.stands == "middle" else spare
                items, _ = self._inside(cell, area._replace(top=area.top + down))
            yield from items
        yield from sides(cell.edges, area.left, area.top, area.right, area.top + height)


def _joined_below(grid: StripGrid, at: int, column: int) -> int:
    """How many of the rows below go on with the cell that begins in a column."""
    count = 0
    for row in grid.rows[at + 1 :]:
        begins = 0
        for cell in row.cells:
            if begins == column and cell.joins_above:
                break
            begins += cell.span
        else:
            return count
        count += 1
    return count


def _chunks(line: list[_Atom]) -> Iterator[list[_Atom]]:
    """What is never broken, with the spaces after it."""
    chunk: list[_Atom] = []
    for last, atom in pairwise([None, *line]):
        if last is not None and last.is_space and atom is not None and not atom.is_space:
            yield chunk
            chunk = []
        if atom is not None:
            chunk.append(atom)
    if chunk:
        yield chunk


def _stretches(atoms: list[_Atom]) -> Iterator[tuple[Jump | None, list[_Atom]]]:
    jump: Jump | None = None
    stretch: list[_Atom] = []
    for atom in atoms:
        if isinstance(atom.piece, Jump):
            yield jump, stretch
            jump, stretch = atom.piece, []
        else:
            stretch.append(atom)
    yield jump, stretch


def _width(atoms: list[_Atom]) -> float:
    """Of a stretch, without the spaces at its end."""
    end = len(atoms)
    while end and atoms[end - 1].is_space:
        end -= 1
    return sum(atom.width for atom in atoms[:end])


def _words(text: str) -> list[str]:
    return _WORD.findall(text.replace("\n", " ").replace("\r", " ").replace("\t", " "))


def _spaced(block: StripParagraph, natural: float) -> float:
    if block.rule == "exact":
        return block.leading
    return max(natural, block.leading) if block.rule == "least" else natural * block.leading


def _baseline(block: StripParagraph, height: float, ascent: float, descent: float) -> float:
    """From the top of a line to its baseline."""
    match block.rule:
        case "exact":
            return height * _EXACT
        case "least":
            return height - descent
        case "auto":
            return min(ascent, height - descent)


def _aligned(align: Align, left: float, right: float, width: float) -> float:
    return {"start": left, "centre": (left + right - width) / 2, "end": right - width}[align]


def _at(spot: Spot, size: float, between: tuple[float, float]) -> float:
    return _aligned(spot.align, *between, size) + spot.offset if spot.align else between[0] + spot.offset


def _run(text: str, letters: Letters) -> Text:
    return Text(text, strong=letters.bold, emphasis=letters.italic)


def _style(letters: Letters) -> TextStyle:
    size = letters.size * (_LIFTED if letters.lifted else 1.0)
    return TextStyle(size, size, letters.colour, capitals=letters.capitals, family=letters.family)


def _no_link(_: str) -> int:
    return 0
