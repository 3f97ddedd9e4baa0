"""Shaped text: glyphs of one font and direction, and what they stand for."""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from briefer.layout.fonts import Font
from briefer.layout.shaping import Glyph


class Shape(NamedTuple):
    """Text ready to be set; width and rise in thousandths of the size. ``whole`` is never cut into letters.

    ``lacking`` says that the font turned out to have no glyph for a part of it.
    """

    text: str
    codes: str
    width: float
    actual: str = ""
    raised: tuple[tuple[float, str], ...] = ()
    whole: bool = False
    lacking: bool = False


def clean(text: str) -> str:
    """Text without control characters; line and paragraph separators become spaces, except U+2028, a new line."""
    return "".join(
        " " if char in "\t\n\r\x0b\x0c\x85\u2029" else char
        for char in text
        if unicodedata.category(char) not in ("Cc", "Cs") or char in "\t\n\r\x0b\x0c\x85"
    )


_IGNORABLE = (
    (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
    (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
)  # fmt: skip
"""Default_Ignorable_Code_Point of the Unicode Character Database."""


def is_ignorable(char: str) -> bool:
    """Whether a character shows nothing by itself: joiners, direction marks, variation selectors, the soft hyphen."""
    point = ord(char)
    return point >= 0xAD and any(first <= point <= last for first, last in _IGNORABLE)


def is_noncharacter(char: str) -> bool:
    """Whether a code point will never stand for a character (Unicode, 23.7)."""
    point = ord(char)
    return 0xFDD0 <= point <= 0xFDEF or point & 0xFFFE == 0xFFFE


def _is_mark(char: str) -> bool:
    """Whether a character stands on, under or around the one before it."""
    return unicodedata.category(char) in ("Mn", "Me", "Mc")


def follows(char: str) -> bool:
    """Whether a character goes with the one before it, and is never cut off from it."""
    return char in " \u2028" or _is_mark(char) or is_ignorable(char)


def graphemes(text: str) -> Iterator[str]:
    """Letters with the marks that belong to them."""
    start = 0
    for at in range(1, len(text)):
        if not follows(text[at]) or text[at] == " ":
            yield text[start:at]
            start = at
    if text:
        yield text[start:]


_MOST_SHAPES = 6_000


class Shapes:
    """Shaped texts, each remembered from the first time it is met; with many, all are forgotten."""

    def __init__(self) -> None:
        self._known: dict[tuple[Font, str, bool, str], Shape] = {}

    def shape(self, font: Font, text: str, backwards: bool, language: str) -> Shape:
        """Text of one font and one direction."""
        key = font, text, backwards, language
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= _MOST_SHAPES:
                self._known = {}
            found = self._known[key] = _shape(*key)
        return found

    def stand_in(self, font: Font, text: str) -> Shape:
        """What is shown for characters that no font has: their numbers in brackets; copied, it is the text itself.

        Of what is no character at all, U+FFFD is copied: a file may not hold it.
        """
        shown = " ".join(f"{ord(char):X}" for char in text)
        plain = self.shape(font, f"[{shown}]", False, "")
        actual = "".join("\ufffd" if is_noncharacter(char) else char for char in text)
        return plain._replace(text=text, actual=actual, whole=True)


def _shape(font: Font, text: str, backwards: bool, language: str) -> Shape:
    glyphs = [_shown(glyph, text) for glyph in font.shape(text, backwards, language)]
    places = _placed(glyphs)
    width = sum(glyph.advance for glyph in glyphs)
    order = sorted(range(len(glyphs)), key=lambda at: (glyphs[at].cluster, -at if backwards else at))
    said = _Said(font, text, glyphs, backwards)
    stream = _Stream()
    edge = 0.0
    for at in order:
        glyph = glyphs[at]
        unseen = not glyph.advance and is_ignorable(text[glyph.cluster]) and said.is_alone(glyph)
        if unseen and text[glyph.cluster] not in _JOINERS:
            continue
        if glyph.advance:
            edge = places[at][0]
        code, carried = said.codes(glyph)
        if not unseen:
            stream.show(code, places[at], font.outlines.advance(glyph.number))
        for carrier in carried:
            edge -= _TRACE
            stream.show(carrier, (edge, 0.0), 0.0)
            stream.show(said.silence, (edge - _APART, 0.0), 0.0)
    stream.move(width)
    codes, raised = stream.done()
    lacking = any(glyph.number == 0 and not is_ignorable(text[glyph.cluster]) for glyph in glyphs)
    return Shape(text, codes, width, said.actual, raised, lacking=lacking)


def _shown(glyph: Glyph, text: str) -> Glyph:
    """A glyph as it is set: what shows nothing by itself takes no room where the font has nothing for it."""
    return glyph._replace(advance=0.0) if glyph.number == 0 and is_ignorable(text[glyph.cluster]) else glyph


def _placed(glyphs: list[Glyph]) -> list[tuple[float, float]]:
    """Where each glyph stands: along the line, and above it."""
    places: list[tuple[float, float]] = []
    x = 0.0
    for glyph in glyphs:
        places.append((x + glyph.dx, glyph.dy))
        x += glyph.advance
    return places


_JOINERS = "\u200c\u200d"
"""They show nothing, and part or join letters: a word of Persian or Hindi without them is another word."""

_TRACE = 3.0
"""Thousandths of the size: less than the width of any letter, more than rounding takes away."""

_APART = 500.0
"""Thousandths of the size. Poppler takes what stands less than 200 to the left of a word's end for a part of it."""


class _Said:
    """What the glyphs of a text say, in the order in which it was typed: the letters of a cluster one after the other.

    Where a cluster has more glyphs than letters, the last ones say nothing. Poppler puts letters that run from right to
    left into order by where their pens stand, and those of one code from left to right: there each letter has a code,
    and marks, whose pens stand anywhere, and the further letters of a ligature are said by a glyph that shows nothing,
    next to the letter that they follow.

    ``actual`` is the whole text where readers need it: those that know no code without a meaning show the code itself.
    """

    def __init__(self, font: Font, text: str, glyphs: list[Glyph], backwards: bool) -> None:
        self._font = font
        self._carrier = font.blank if backwards else None
        starts = sorted({glyph.cluster for glyph in glyphs})
        ends = [*starts[1:], len(text)]
        self._texts = {start: list(text[start:end]) for start, end in zip(starts, ends, strict=True)}
        self._left = Counter(glyph.cluster for glyph in glyphs)
        self._count = dict(self._left)
        unequal = any(count > 1 for count in self._count.values())
        moved = any(glyph.dx and not glyph.advance for glyph in glyphs)  # a mark that poppler takes for the next word
        joined = any(joiner in text for joiner in _JOINERS)
        self.actual = text if (unequal or moved or joined) and not backwards else ""
        self._text = text

    @property
    def silence(self) -> str:
        """The code of a glyph that shows and says nothing."""
        return self._code(self._carrier or 0, "")

    def is_alone(self, glyph: Glyph) -> bool:
        """Whether a glyph is the only one of its cluster."""
        return self._count[glyph.cluster] == 1

    def codes(self, glyph: Glyph) -> tuple[str, list[str]]:
        """The code of the next glyph of a cluster, and the codes of glyphs that show nothing and speak after it."""
        letters = self._texts[glyph.cluster]
        self._left[glyph.cluster] -= 1
        is_last = not self._left[glyph.cluster]
        take = len(letters) if is_last else min(1, len(letters))
        said, self._texts[glyph.cluster] = letters[:take], letters[take:]
        if self._carrier is None:
            return self._code(glyph.number, "".join(said)), []
        own = 1 if glyph.advance else 0
        carried = [self._code(self._carrier, letter) for letter in said[own:]]
        return self._code(glyph.number, "".join(said[:own])), carried

    def _code(self, glyph: int, text: str) -> str:
        code = self._font.code(glyph, text)
        if not code:
            self.actual = self._text
        return code or self._font.any_code(glyph)


class _Stream:
    """Codes as they are written: the pen jumps where glyphs don't simply follow each other."""

    def __init__(self) -> None:
        self._runs: list[tuple[float, list[str]]] = [(0.0, [])]
        self._pen = 0.0

    def show(self, code: str, place: tuple[float, float], advance: float) -> None:
        """A glyph at a place."""
        x, rise = place
        if rise != self._runs[-1][0]:
            self._runs.append((rise, []))
        self.move(x)
        self._runs[-1][1].append(code)
        self._pen += advance

    def move(self, x: float) -> None:
        """The pen to a place, when it isn't there already."""
        back = round(self._pen - x)
        if back:
            self._runs[-1][1].append(f">{back}<")
            self._pen -= back

    def done(self) -> tuple[str, tuple[tuple[float, str], ...]]:
        """All codes, or runs of them by their rise."""
        runs = [(rise, "".join(codes)) for rise, codes in self._runs if codes]
        if len(runs) == 1 and not runs[0][0]:
            return runs[0][1], ()
        return "", tuple(runs)
