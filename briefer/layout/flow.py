"""The long way from runs to lines: several looks, several fonts, several scripts, both directions."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple, assert_never

from briefer.document.runs import LineBreak, PageCount, PageNumber, Runs, Tab, Text
from briefer.document.theme import TextStyle
from briefer.layout import bidi, breaks, clusters
from briefer.layout.boxes import Ink, Line, Piece
from briefer.layout.clusters import Shape
from briefer.layout.fonts import SOFT_HYPHEN, Font
from briefer.layout.text import Place, Typesetter, Used, aligned, replace_align

_TRACE = 0.05
"""Points: less than the width of any letter."""

_BEYOND = 0.2
"""Points: where the marks on the last letter of a word, and the signs after it, are said."""


class Token(NamedTuple):
    """Shaped text of one ink and one direction: a word or a part of one, or the spaces after it."""

    ink: Ink
    shape: Shape
    width: float
    level: int
    space: bool


@dataclass(slots=True)
class Unit:
    """What is never broken, and the spaces after it. ``must_break`` ends the line."""

    word: list[Token]
    spaces: list[Token]
    must_break: bool = False
    hyphen: Token | None = None
    """What is shown when the line ends after it, in the middle of a word."""

    @property
    def room(self) -> float:
        """The width that must be left for it on a line."""
        return self.width + (self.hyphen.width if self.hyphen else 0.0)

    @property
    def width(self) -> float:
        """Without the spaces after it."""
        return sum(token.width for token in self.word)


class _Char(NamedTuple):
    """A character, and the look it is set in. A missing one is shown by its number."""

    text: str
    ink: Ink
    missing: bool = False


class _Links:
    """The nodes of links: one goes on over words that only change their look, and ends with other words between."""

    def __init__(self, new: Callable[[str], int]) -> None:
        self._new = new
        self._href = ""
        self._node = 0

    def pass_on(self, run: Text) -> None:
        """Goes to a run."""
        if run.text and run.href != self._href:
            self._href = ""

    def node(self, href: str) -> int:
        """The node for an address."""
        if href != self._href:
            self._href, self._node = href, self._new(href)
        return self._node


class Flow:
    """Measured text of any look and script."""

    def __init__(self, setter: Typesetter, runs: Runs, style: TextStyle, link: Callable[[str], int]) -> None:
        self._setter = setter
        self._style = style
        self._chars = list(self._characters(runs, link))
        text = "".join(char.text for char in self._chars)
        self._levels, self.base = bidi.levels(text, setter.language)
        self._units = list(self._split(text))

    @property
    def natural(self) -> float:
        """The width that it takes on one line."""
        widest = width = 0.0
        for unit in self._units:
            width += unit.width
            widest = max(widest, width)
            width = 0.0 if unit.must_break else width + sum(token.width for token in unit.spaces)
        return widest

    @property
    def longest(self) -> float:
        """The width of its longest part that does not break."""
        return max((unit.width for unit in self._units), default=0.0)

    def lines(self, place: Place) -> tuple[tuple[Line, ...], Used]:
        """Each line takes as many units as fit."""
        filled = list(self._fill(place.width)) or [[]]
        lines = tuple(self._line(tokens, place) for tokens in filled)
        return lines, _used(lines)

    # characters

    def _characters(self, runs: Runs, link: Callable[[str], int]) -> Iterator[_Char]:
        links = _Links(link)
        for run in runs:
            match run:
                case Text():
                    links.pass_on(run)
                    yield from self._of_text(run, links.node)
                case LineBreak():
                    yield from self._of_text(Text("\u2028"), links.node)
                case Tab():
                    yield from self._of_text(Text(" "), links.node)
                case PageNumber() | PageCount():
                    yield from self._of_text(Text("–"), links.node)
                case _:
                    assert_never(run)

    def _of_text(self, run: Text, link: Callable[[str], int]) -> Iterator[_Char]:
        style, setter = self._style, self._setter
        bold, italic = style.bold or run.strong, style.italic or run.emphasis
        family = setter.fonts.place(style.family)
        first = setter.fonts.font(family, bold, italic)
        here = setter.ink(first, style, run, link)
        text = run.text.upper() if style.capitals else run.shown
        for char in clusters.clean(text):
            font = self._font(char, here.font, bold, italic, family)
            if font is not None and font is not here.font:
                here = here._replace(font=font)
            yield _Char(char, here if font else here._replace(font=first), font is None)

    def _font(self, char: str, here: Font, bold: bool, italic: bool, family: int) -> Font | None:
        """The font of a character: the one in use for signs that go with any script, else the first that has it."""
        if char in " \u2028" or clusters.is_ignorable(char):
            return here
        if char in here.characters.all and not char.isalpha():
            return here
        return self._setter.fonts.covering(char, bold, italic, family)

    # units

    def _split(self, text: str) -> Iterator[Unit]:
        at = 0
        while at < len(text):
            end = at
            while end < len(text) and text[end] not in " \u2028":
                end += 1
            after = end
            while after < len(text) and text[after] == " ":
                after += 1
            must_break = after < len(text) and text[after] == "\u2028"
            yield from self._chunk(at, end, after, must_break)
            at = after + must_break

    def _chunk(self, start: int, end: int, after: int, must_break: bool) -> Iterator[Unit]:
        text = "".join(char.text for char in self._chars[start:end])
        places = [start, *(start + place for place in breaks.inside(text)), end]
        spaces = list(self._tokens(end, after, space=True))
        for left, right in pairwise(places):
            unit = Unit(list(self._tokens(left, right)), [])
            if right == end:
                unit.spaces, unit.must_break = spaces, must_break
            elif self._chars[right - 1].text == SOFT_HYPHEN:
                unit.hyphen = self._hyphen(self._chars[right - 1].ink, self._levels[right - 1])
            yield unit

    def _tokens(self, start: int, end: int, space: bool = False) -> Iterator[Token]:
        at = start
        while at < end:
            ink, level, missing = self._chars[at].ink, self._levels[at], self._chars[at].missing
            stop = at + 1
            while stop < end and not missing and self._same(stop, ink, level):
                stop += 1
            text = "".join(char.text for char in self._chars[at:stop])
            yield self._token(text, ink, level, missing, space)
            at = stop

    def _same(self, at: int, ink: Ink, level: int) -> bool:
        char = self._chars[at]
        if char.ink != ink or self._levels[at] != level or char.missing:
            return False
        return not (level % 2 and bidi.goes_with_numbers(self._chars[at - 1].text))

    def _token(self, text: str, ink: Ink, level: int, missing: bool, space: bool) -> Token:
        shapes = self._setter.shapes
        shape = None if missing else shapes.shape(ink.font, text, bool(level % 2), ink.language)
        if shape is None or shape.lacking:
            plain = self._setter.fonts.font(0, False, False)
            shape, ink = shapes.stand_in(plain, text), ink._replace(font=plain)
        return Token(ink, shape, shape.width * ink.size / 1000, level, space)

    def _hyphen(self, ink: Ink, level: int) -> Token:
        code, width = ink.font.soft_hyphen
        return Token(ink, Shape(SOFT_HYPHEN, code, width), width * ink.size / 1000, level, False)

    # lines

    def _fill(self, limit: float) -> Iterator[list[Token]]:
        line: list[Token] = []
        width = 0.0
        hyphen: Token | None = None
        for unit in self._fitting(limit):
            if line and width + unit.room > limit + 0.01:
                yield [*line, hyphen] if hyphen else line
                line, width = [], 0.0
            hyphen = unit.hyphen
            line += unit.word
            line += unit.spaces
            width += unit.width + sum(token.width for token in unit.spaces)
            if unit.must_break:
                yield [*line, *self._line_end(line)]
                line, width = [], 0.0
        if line:
            yield line

    def _fitting(self, limit: float) -> Iterator[Unit]:
        """Units, those wider than a line cut into letters."""
        for unit in self._units:
            if unit.width <= limit + 0.01:
                yield unit
                continue
            letters = [letter for token in unit.word for letter in self._letters(token)]
            yield from (Unit([letter], []) for letter in letters[:-1])
            yield Unit(letters[-1:], unit.spaces, unit.must_break)

    def _letters(self, token: Token) -> Iterator[Token]:
        if token.shape.whole:
            yield token
            return
        for cluster in clusters.graphemes(token.shape.text):
            yield self._token(cluster, token.ink, token.level, False, False)

    def _line_end(self, line: list[Token]) -> list[Token]:
        """A space where a line is ended by hand, so that copied words don't run together."""
        if not line or line[-1].space:
            return []
        return [self._token(" ", line[-1].ink, self.base, False, True)]

    def _line(self, tokens: list[Token], place: Place) -> Line:
        end = len(tokens)
        while end and tokens[end - 1].space:
            end -= 1
        width = sum(token.width for token in tokens[:end])
        if self.base % 2 and not self._setter.backwards:
            place = replace_align(place)
        x = aligned(place, width)
        if self.base % 2 or any(token.level for token in tokens):
            return Line(tuple(self._reordered(tokens, end, x)), placed=True)
        return Line(tuple(_in_order(tokens, end, x)))

    def _reordered(self, tokens: list[Token], end: int, x: float) -> list[Piece]:
        """Pieces in reading order, each at its place on the line (UAX 9, L1 and L2)."""
        levels = [token.level for token in tokens[:end]] + [self.base] * (len(tokens) - end)
        order = bidi.visual_order(levels)
        places: dict[int, float] = {}
        for at in order:
            places[at] = x
            x += tokens[at].width if at < end else 0.0
        pieces = [_piece(token, places[at], at < end) for at, token in enumerate(tokens)]
        return list(self._with_marks(tokens, pieces, end))

    def _with_marks(self, tokens: list[Token], pieces: list[Piece], end: int) -> Iterator[Piece]:
        """Pieces with marks of direction where runs against the paragraph's direction end, and at the end of the line.

        Readers of pages put words into order by where they stand, and count brackets and spaces next to a run as parts
        of it; a mark, which shows nothing, holds them where they were typed.
        """
        backwards = bool(self.base % 2)
        start = 0
        for at, piece in enumerate(pieces):
            yield piece
            if tokens[at].level == self.base:
                start = at + 1
            if at < end and self._needs_mark(tokens, at, end):
                run = pieces[min(start, at) : at + 1]
                left, right = min(it.x for it in run), max(it.x + it.width for it in run)
                if tokens[at].level % 2 and not backwards and not bidi.is_strong(tokens[at].shape.text[-1:], 1):
                    yield from self._mark(piece.ink, left - _BEYOND, "\u200f")
                yield from self._mark(piece.ink, left if backwards else right, "\u200f" if backwards else "\u200e")

    def _needs_mark(self, tokens: list[Token], at: int, end: int) -> bool:
        """Whether a reader of pages would take what comes next for a part of the run that a token ends."""
        token = tokens[at]
        if at + 1 == end:
            return not self._ends_strong(token)
        if token.level != self.base:
            return tokens[at + 1].level == self.base
        return bool(self.base % 2) and bidi.goes_with_numbers(token.shape.text[-1:])

    def _ends_strong(self, token: Token) -> bool:
        """Whether a token ends with a letter of the paragraph's own direction."""
        return token.level == self.base and bidi.is_strong(token.shape.text[-1:], self.base)

    def _mark(self, ink: Ink, edge: float, char: str) -> Iterator[Piece]:
        """A mark of direction, a trace before an edge; none when no font has it."""
        font = ink.font if char in ink.font.characters.all else self._setter.fonts.covering(char, False, False)
        if font is None:
            return
        glyph = font.characters.glyphs[ord(char)]
        code = font.characters.codes[glyph, char]
        if code and not font.outlines.advance(glyph):
            yield Piece(ink._replace(font=font), code, edge - _TRACE, 0.0, hidden=True)


def _piece(token: Token, x: float, counts: bool) -> Piece:
    """A piece; spaces at the end of a line count for nothing."""
    shape = token.shape
    return Piece(token.ink, shape.codes, x, token.width if counts else 0.0, shape.actual, shape.raised)


def _with_space(piece: Piece, space: Token, width: float) -> Piece:
    """A piece whose text is said as a whole, and the space after it.

    Readers of pages find the end of a word where its last glyph ends, which for a mark is beyond its letter: they would
    not see the space.
    """
    codes, raised = piece.codes + space.shape.codes, piece.raised
    if raised:
        codes, raised = "", (*raised, (0.0, space.shape.codes))
    return piece._replace(codes=codes, raised=raised, width=piece.width + width, actual=piece.actual + space.shape.text)


def _in_order(tokens: list[Token], end: int, x: float) -> Iterator[Piece]:
    """Pieces from left to right; neighbours of one ink become one."""
    joined: Piece | None = None
    for at, token in enumerate(tokens):
        piece = _piece(token, x, at < end)
        x += piece.width
        if joined and joined.actual and token.space and piece.ink == joined.ink:
            joined = _with_space(joined, token, piece.width)
            continue
        if joined and joined.ink == piece.ink and not (joined.actual or joined.raised or piece.actual or piece.raised):
            joined = joined._replace(codes=joined.codes + piece.codes, width=joined.width + piece.width)
            continue
        if joined:
            yield joined
        joined = piece
    if joined:
        yield joined


def _used(lines: tuple[Line, ...]) -> Used:
    found: dict[Font, set[str]] = {}
    for line in lines:
        for piece in line.pieces:
            codes = found.setdefault(piece.ink.font, set())
            codes.add(piece.codes)
            codes.update(raised for _, raised in piece.raised)
    return tuple(found.items())
