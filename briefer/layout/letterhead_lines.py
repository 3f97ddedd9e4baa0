"""Lines of a letterhead: words, fields, pictures and tabs, broken and placed as Word does it.

The height of a line is what its fonts ask for (ascent, descent and gap); a spacing of several lines adds below it,
an exact one has its baseline at four fifths.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise
from typing import NamedTuple

from briefer.document.blocks import Align
from briefer.document.letterhead import Field, FieldName, Figure, Jump, Letters, Piece, StripParagraph, Words
from briefer.document.runs import Text
from briefer.document.theme import TextStyle
from briefer.layout.clusters import graphemes
from briefer.layout.fonts import Font
from briefer.layout.glyph_paths import path
from briefer.layout.letterhead_items import Area, Item, SetGround, SetLine, SetOutline, SetPicture, shifted
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


class Atom(NamedTuple):
    """A word, spaces, a picture or a jump, and how much room it takes."""

    piece: Piece
    text: str
    width: float

    @property
    def is_space(self) -> bool:
        """Whether it is nothing but spaces."""
        return bool(self.text) and not self.text.strip(" ")


@dataclass
class LineSetter:
    """Sets lines. ``used`` collects the codes that they show; ``fills`` says whether a page's number is shown."""

    setter: Typesetter
    values: Mapping[FieldName, str]
    used: dict[Font, set[str]] = field(default_factory=dict[Font, set[str]])
    fills: bool = False
    taken: list[tuple[float, float, float, float]] = field(default_factory=list[tuple[float, float, float, float]])
    """Rectangles that lines give way to."""

    def _atoms(self, block: StripParagraph) -> Iterator[Atom]:
        for piece in block.pieces:
            match piece:
                case Words():
                    yield from (Atom(piece, text, self._width(text, piece.letters)) for text in _words(piece.text))
                case Field():
                    self.fills = self.fills or piece.name in ("page", "pages")
                    text = self.values.get(piece.name, "")
                    yield Atom(piece, text, self._width(text, piece.letters))
                case Figure():
                    yield Atom(piece, "", piece.width)
                case Jump():
                    yield Atom(piece, "", 0.0)

    def broken(self, block: StripParagraph, room: float) -> Iterator[list[Atom]]:
        """Lines: broken by hand, and at spaces where they are too wide; one with tabs stays a line."""
        line: list[Atom] = []
        for atom in self._atoms(block):
            if isinstance(atom.piece, Jump) and atom.piece.kind == "line":
                yield from self._wrapped(line, room - block.first, room)
                line = []
            else:
                line.append(atom)
        yield from self._wrapped(line, room - block.first, room)

    @staticmethod
    def _wrapped(line: list[Atom], first: float, room: float) -> Iterator[list[Atom]]:
        if any(isinstance(atom.piece, Jump) for atom in line):
            yield line
            return
        made: list[Atom] = []
        limit = first
        for word in _chunks(line):
            width = sum(atom.width for atom in word if not atom.is_space)
            if made and sum(atom.width for atom in made) + width > limit + 0.1:
                yield made
                made, limit = [], room
            made += word
        yield made

    def line(self, block: StripParagraph, atoms: list[Atom], area: Area, origin: float) -> tuple[list[Item], float]:
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

    def _extents(self, block: StripParagraph, atoms: list[Atom]) -> tuple[float, float]:
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
        for _ in range(len(self.taken) + 1):
            left, right, lowest = area.left, area.right, 0.0
            for x, y, width, tall in self.taken:
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
        self, block: StripParagraph, atoms: list[Atom], area: Area, origin: float
    ) -> Iterator[tuple[float, list[Atom]]]:
        """Stretches of a line between tabs, and where each begins."""
        stretches = list(_stretches(atoms))
        if len(stretches) == 1:
            yield aligned(block.align, area.left, area.right, _width(stretches[0][1])), stretches[0][1]
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

    def _stretch(self, atoms: list[Atom], x: float, baseline: float) -> Iterator[Item]:
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

    def stretched(self, words: Words, area: Area, height: float, turn: float) -> Iterator[Item]:
        """Words that fill a rectangle."""
        fonts, look = self.setter.fonts, words.letters
        covering = fonts.covering(words.text.strip()[:1] or "x", look.bold, look.italic, fonts.place(look.family))
        found = path((covering or self._font(look)).outlines, words.text)
        if found.strokes:
            yield SetOutline(found, area.left, area.top, area.right - area.left, height, turn, look.colour)

    def _words(self, text: str, letters: Letters, x: float, baseline: float) -> Iterator[Item]:
        if not text.strip():
            return
        if letters.spaced:
            plain = replace(letters, spaced=0.0)
            for cluster in graphemes(text):
                yield from self._words(cluster, plain, x, baseline)
                x += self._width(cluster, letters)
            return
        measured = self.setter.measure((_run(text, letters),), _style(letters), _no_link)
        lines, used = measured.lines(Place(x, _WIDE, "start"))
        for font, codes in used:
            self.used.setdefault(font, {font.words.space_code}).update(codes)
        y = baseline - letters.lifted * letters.size
        for line in lines:  # words from right to left keep to the other side of a place
            yield SetLine(shifted(line, x - min((piece.x for piece in line.pieces), default=x)), y)
        if letters.underline:
            yield SetGround(x, y + letters.size * 0.1, measured.natural, letters.size * 0.05, letters.colour)

    def _width(self, text: str, letters: Letters) -> float:
        if not text:
            return 0.0
        natural = self.setter.measure((_run(text, letters),), _style(letters), _no_link).natural
        return natural + letters.spaced * len(text)

    def _font(self, letters: Letters) -> Font:
        fonts = self.setter.fonts
        return fonts.font(fonts.place(letters.family), letters.bold, letters.italic)


def _chunks(line: list[Atom]) -> Iterator[list[Atom]]:
    """What is never broken, with the spaces after it."""
    chunk: list[Atom] = []
    for last, atom in pairwise([None, *line]):
        if last is not None and last.is_space and atom is not None and not atom.is_space:
            yield chunk
            chunk = []
        if atom is not None:
            chunk.append(atom)
    if chunk:
        yield chunk


def _stretches(atoms: list[Atom]) -> Iterator[tuple[Jump | None, list[Atom]]]:
    jump: Jump | None = None
    stretch: list[Atom] = []
    for atom in atoms:
        if isinstance(atom.piece, Jump):
            yield jump, stretch
            jump, stretch = atom.piece, []
        else:
            stretch.append(atom)
    yield jump, stretch


def _width(atoms: list[Atom]) -> float:
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


def aligned(align: Align, left: float, right: float, width: float) -> float:
    """Where something of a width begins between two edges."""
    return {"start": left, "centre": (left + right - width) / 2, "end": right - width}[align]


def _run(text: str, letters: Letters) -> Text:
    return Text(text, strong=letters.bold, emphasis=letters.italic)


def _style(letters: Letters) -> TextStyle:
    size = letters.size * (_LIFTED if letters.lifted else 1.0)
    return TextStyle(size, size, letters.colour, capitals=letters.capitals, family=letters.family)


def _no_link(_: str) -> int:
    return 0
