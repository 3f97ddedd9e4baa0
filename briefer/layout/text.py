"""Runs to lines: the short way, for words of one look that only need spaces, and the long way for everything else."""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple, Protocol

from briefer.document.blocks import Align
from briefer.document.runs import Runs, Text, is_address
from briefer.document.theme import TextStyle, Theme
from briefer.layout import breaks
from briefer.layout.bidi import is_right_to_left
from briefer.layout.boxes import Ink, Line, Piece
from briefer.layout.clusters import Shapes
from briefer.layout.fonts import Font, Fonts
from briefer.layout.hyphens import Hyphenator
from briefer.layout.row_memory import RowMemory

_SLACK = 0.01
"""What a line may be too wide by: less than can be seen, more than sums of floats differ by."""

Used = Iterable[tuple[Font, Iterable[str]]]
"""The codes that lines show, by font."""


class Place(NamedTuple):
    """Where lines stand across the page: left edge, width, and which side they keep to."""

    x: float
    width: float
    align: Align


class Measured(Protocol):
    """Text that has been measured and waits for a width. Lengths are points."""

    @property
    def natural(self) -> float:
        """The width that it takes on one line."""
        ...

    @property
    def longest(self) -> float:
        """The width of its longest part that does not break."""
        ...

    def lines(self, place: Place) -> tuple[tuple[Line, ...], Used]:
        """Lines no wider than a place, and the codes they use."""
        ...


@dataclass(slots=True)
class SimpleText:
    """Words of one ink with a space between them."""

    ink: Ink
    words: list[str]
    ends: list[float]
    hyphenator: Hyphenator | None

    @property
    def is_plain(self) -> bool:
        """Whether nothing but its look is to be said of its words."""
        return not self.ink.link and not self.ink.language

    @property
    def natural(self) -> float:
        """The width that it takes on one line."""
        return (self.ends[-1] - self.ink.font.words.space) * self.ink.size / 1000

    @property
    def longest(self) -> float:
        """The width of its longest word, or of the longest part of one where words may be broken."""
        words = self.ink.font.words
        advances = words.advances.__getitem__
        widest = max(self.words, key=advances)
        width = advances(widest)
        if breaks.inside(widest):
            width = max(advances(part) for word in self.words for part in breaks.pieces(word))
        return (width - words.space) * self.ink.size / 1000

    def lines(self, place: Place) -> tuple[tuple[Line, ...], Used]:
        """Each line takes as many words as fit."""
        ink, ends = self.ink, self.ends
        size, words = ink.size, ink.font.words
        limit = place.width * 1000 / size + words.space + _SLACK
        if ends[-1] <= limit:
            return self._one_line(place)
        join, broken = words.space_code.join, self._break(limit)
        lines = [self._line(join(codes), width, place) for codes, width in broken]
        return tuple(lines), [(ink.font, codes) for codes, _ in broken]

    def _one_line(self, place: Place) -> tuple[tuple[Line, ...], Used]:
        words = self.ink.font.words
        codes = list(map(words.codes.__getitem__, self.words))
        line = self._line(words.space_code.join(codes), self.ends[-1] - words.space, place)
        return (line,), [(self.ink.font, codes)]

    def _line(self, codes: str, width: float, place: Place) -> Line:
        points = width * self.ink.size / 1000
        x = place.x if place.align == "start" else aligned(place, points)
        return Line((Piece(self.ink, codes, x, points),))

    def _break(self, limit: float) -> list[tuple[list[str], float]]:
        """The codes of each line's words, with an empty one after the last where a space belongs, and its width."""
        font = self.ink.font
        code, advances, space = font.words.codes.__getitem__, font.words.advances, font.words.space
        words, ends = list(self.words), self.ends
        lines: list[tuple[list[str], float]] = []
        first, start, count = 0, 0.0, len(words)
        while first < count:
            stop = bisect_right(ends, start + limit, first)
            if stop == count:
                lines.append((list(map(code, words[first:])), ends[-1] - start - space))
                break
            filled = ends[stop - 1] if stop > first else start
            split = self._split(words[stop], start + limit - space - filled, stop == first)
            if split:
                head, tail = split
                width = filled - start + advances[head] - space
                lines.append(([*map(code, words[first:stop]), code(head)], width))
                words[stop], start = tail, ends[stop] - advances[tail]
            else:
                if stop == first:  # a letter wider than the line
                    stop, filled = first + 1, ends[first]
                lines.append(([*map(code, words[first:stop]), ""], filled - start - space))
                start = filled
            first = stop
        return lines

    def _split(self, word: str, room: float, must: bool) -> tuple[str, str] | None:
        """A word in two, so that the first part fits into the room; ``must`` for one that is too long for any line."""
        font = self.ink.font
        for place in reversed(breaks.inside(word)):
            if font.width(word[:place]) <= room:
                return word[:place], word[place:]
        if self.hyphenator and not must:
            for head, tail in self.hyphenator.split(word):
                if font.width(head) <= room:
                    return head, tail
        if must and font.width(word) > room:
            return _cut(font, word, room)
        return None


def _cut(font: Font, word: str, room: float) -> tuple[str, str] | None:
    """A word cut where the room ends, after one letter at least."""
    if len(word) < 2:
        return None
    widths = accumulate(font.width(char) for char in word)
    place = min(max(sum(1 for width in widths if width <= room), 1), len(word) - 1)
    while place > 1 and font.width(word[:place]) > room:  # letters that are moved apart
        place -= 1
    return word[:place], word[place:]


def replace_align(place: Place) -> Place:
    """Start and end exchanged, for text that runs from right to left."""
    match place.align:
        case "start":
            return place._replace(align="end")
        case "end":
            return place._replace(align="start")
        case "centre":
            return place


def aligned(place: Place, width: float) -> float:
    """The left edge of something of a width."""
    match place.align:
        case "start":
            return place.x
        case "centre":
            return place.x + (place.width - width) / 2
        case "end":
            return place.x + place.width - width


def _no_link(_: str) -> int:
    return 0


class Typesetter:
    """Measures runs in the fonts and colours of a theme."""

    def __init__(self, theme: Theme, fonts: Fonts, language: str) -> None:
        self.theme = theme
        self.fonts = fonts
        self.language = language
        self.backwards = is_right_to_left(language)
        """Whether pages run from right to left. Lines are set as if they did not, and mirrored in the end."""
        self.shapes = Shapes()
        self.rows = RowMemory()
        self._hyphenator = Hyphenator(language) if theme.hyphenate else None
        outlines = fonts.font(0, False, False).outlines
        self._middle = (outlines.ascent + outlines.descent) / 1000

    def baseline(self, style: TextStyle) -> float:
        """The baseline of a line, from its top: what the type leaves of the leading is shared out above and below."""
        return (style.leading + self._middle * style.size) / 2

    def measure(
        self, runs: Runs, style: TextStyle, link: Callable[[str], int] = _no_link, hyphenate: bool = False
    ) -> Measured:
        """Text in a style. ``link`` gives the node for an address that words lead to; without it they lead nowhere."""
        if len(runs) == 1:
            run = runs[0]
            if isinstance(run, Text):
                measured = self._simple(run, style, link, self._hyphenator if hyphenate else None)
                if measured:
                    return measured
        from briefer.layout.flow import Flow  # the long way: a name in Thai must not slow the start of every export

        return Flow(self, runs, style, link)

    def _simple(
        self, run: Text, style: TextStyle, link: Callable[[str], int], hyphenator: Hyphenator | None
    ) -> SimpleText | None:
        if run.language and run.language != self.language:
            return None
        family = self.fonts.place(style.family) if style.family else 0
        font = self.fonts.font(family, style.bold or run.strong, style.italic or run.emphasis)
        text = run.text.upper() if style.capitals else run.shown
        if not font.characters.simple.issuperset(text):
            return None
        if self.backwards and not any(map(str.isalpha, text)):  # such as “1.”, which runs as the page does
            return None
        words = text.split(" ")
        ends = list(accumulate(map(font.words.advances.__getitem__, words)))
        if font.words.odd and not font.words.odd.isdisjoint(words):
            return None
        ink = self.ink(font, style, run, link)
        return SimpleText(ink, words, ends, hyphenator)

    def ink(self, font: Font, style: TextStyle, run: Text, link: Callable[[str], int]) -> Ink:
        """The look of a run."""
        if run.href and is_address(run.href):
            return Ink(font, style.size, self.theme.link, link(run.href), run.language, run.origin)
        return Ink(font, style.size, style.colour, 0, run.language, run.origin)
