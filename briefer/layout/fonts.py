"""Fonts: which characters each has, and words measured and encoded once.

A code in a line is a glyph's number, so an encoded word depends on no document. A glyph that stands for several
characters, such as the space and the unbreakable space, stands under its own number for one of them and under a number
past the last glyph for each other: then a reader can tell them apart.
"""

import unicodedata
from collections.abc import Iterable
from functools import cached_property

from briefer.document.theme import Face, Family, Theme
from briefer.layout.brackets import mirror
from briefer.layout.shaping import Glyph, Outlines

_RIGHT_TO_LEFT = {"R", "AL", "AN", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "FSI", "PDF", "PDI"}
SOFT_HYPHEN = "\u00ad"


class Font:
    """A face ready to set type. ``name`` is its name in a page, from its place in the theme."""

    def __init__(self, name: str, outlines: Outlines) -> None:
        self.name = name
        self.outlines = outlines
        self._glyphs = outlines.cmap()
        self.characters = frozenset(map(chr, self._glyphs))
        self.words = Words(self)

    @cached_property
    def simple(self) -> frozenset[str]:
        """Characters that stand one after the other, a glyph each, and break at spaces and hyphens only."""
        return frozenset(filter(is_simple, self.characters))

    @cached_property
    def texts(self) -> dict[int, str]:
        """The character that each glyph stands for under its own number: the lowest one, compatibility forms last."""
        texts: dict[int, str] = {}
        for point in sorted(self._glyphs, key=lambda point: (_is_compatibility(point), point)):
            texts.setdefault(self._glyphs[point], chr(point))
        return texts

    @cached_property
    def aliases(self) -> dict[int, tuple[int, str]]:
        """Codes past the last glyph: the glyph that each shows and the character it stands for.

        PostScript outlines are reached by their own numbers only, so they have none.
        """
        if self.outlines.has_cff:
            return {}
        pairs = [(glyph, chr(point)) for point, glyph in sorted(self._glyphs.items())]
        shown = [(self._glyphs[ord(other)], char) for char, other in self._mirrored()]
        extra = [(glyph, char) for glyph, char in pairs + shown if self.texts[glyph] != char]
        first = self.outlines.glyph_count
        return {first + place: pair for place, pair in enumerate(dict.fromkeys(extra))}

    def _mirrored(self) -> Iterable[tuple[str, str]]:
        for point in sorted(self._glyphs):
            other = mirror(chr(point))
            if other and ord(other) in self._glyphs:
                yield chr(point), other

    @cached_property
    def _codes(self) -> dict[tuple[int, str], int]:
        own = {(glyph, char): glyph for glyph, char in self.texts.items()}
        return own | {pair: code for code, pair in self.aliases.items()}

    def code(self, glyph: int, text: str) -> str:
        """The code of a glyph that stands for a text, as it is written in a line.

        A glyph that no character leads to, such as the form of a letter inside a word, gets its code in each file
        anew, so that no file depends on those made before it: until then it is written as `later` has it. Empty when
        nothing but the whole word can say what the glyph stands for.
        """
        found = self._codes.get((glyph, text))
        if found is not None:
            return f"{found:04X}"
        if not text or (self.outlines.has_cff and glyph in self.texts):
            return ""
        return later(self.name, glyph, text)

    def any_code(self, glyph: int) -> str:
        """A code of a glyph in a word whose text is said as a whole."""
        if glyph in self.texts or self.outlines.has_cff:
            return f"{glyph:04X}"
        return later(self.name, glyph, "\ufffd")

    def glyph_of(self, code: int) -> int:
        """The glyph that a code shows."""
        return self.aliases[code][0] if code >= self.outlines.glyph_count else code

    def width(self, text: str) -> float:
        """The width of a simple text, in thousandths of the size."""
        return self.words.advances[text] - self.words.space

    def shape(self, text: str, backwards: bool = False, language: str = "") -> list[Glyph]:
        """Glyphs from left to right."""
        return self.outlines.shape(text, backwards, language)


class Words:
    """Words of one font, each measured and encoded the first time it is met."""

    def __init__(self, font: Font) -> None:
        self._font = font
        self.space = font.outlines.advance(font.outlines.cmap().get(32, 0))
        self.advances = _Advances(self)
        self.codes: dict[str, str] = {}
        self.odd: set[str] = set()
        """Words that hold a glyph without a code of its own: they need the long way."""

    @cached_property
    def space_code(self) -> str:
        """The code of a space."""
        return self._font.code(self._font.outlines.cmap().get(32, 0), " ")

    def measure(self, word: str) -> float:
        """The width of a word; its codes are remembered by the way."""
        glyphs = self._font.shape(word)
        advance = self._font.outlines.advance
        parts: list[str] = []
        width = 0.0
        for glyph in glyphs:
            code = self._font.code(glyph.index, word[glyph.cluster])
            if not code or glyph.dx or glyph.dy or len(glyphs) != len(word):
                self.odd.add(word)
            own = advance(glyph.index)
            parts.append(code)
            kern = round(own - glyph.advance)
            if kern:
                parts.append(f">{kern}<")
            width += own - kern
        self.codes[word] = "".join(parts)
        return width


class _Advances(dict[str, float]):
    """The width of each word with the space after it, in thousandths of the size."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def __missing__(self, word: str) -> float:
        width = self[word] = self._words.measure(word) + self._words.space
        return width


class Fonts:
    """The fonts of a theme, each loaded when first needed."""

    def __init__(self, theme: Theme, files: "Files") -> None:
        self._families = theme.families
        self._files = files
        self._fonts: dict[tuple[int, bool, bool], Font] = {}

    def font(self, family: int, bold: bool, italic: bool) -> Font:
        """A font of the family at a place of the theme, or the nearest that the family has."""
        key = family, bold, italic
        found = self._fonts.get(key)
        if found is None:
            style, face = _nearest(self._families[family], bold, italic)
            found = self._fonts[key] = self._files.font(f"F{family}{style}", face)
        return found

    def loaded(self) -> dict[str, Font]:
        """Every font that was needed so far, by its name in a page."""
        return {font.name: font for font in self._fonts.values()}

    def covering(self, char: str, bold: bool, italic: bool) -> Font | None:
        """The first font in order of preference that has a character."""
        for family in range(len(self._families)):
            font = self.font(family, bold, italic)
            if char in font.characters:
                return font
        return None


class Files:
    """Fonts by face, kept for as long as the memory that holds them."""

    def __init__(self) -> None:
        self._fonts: dict[tuple[str, int], tuple[Face, Font]] = {}

    def font(self, name: str, face: Face) -> Font:
        """The font of a face, under its name in the page."""
        key = name, id(face)
        if key not in self._fonts:
            self._fonts[key] = face, Font(name, Outlines(face.file.read(), face.axes))
        return self._fonts[key][1]


def _nearest(family: Family, bold: bool, italic: bool) -> tuple[str, Face]:
    wanted = {
        (False, False): ("R",),
        (True, False): ("B", "R"),
        (False, True): ("I", "R"),
        (True, True): ("Z", "B", "I", "R"),
    }[bold, italic]
    faces = {"R": family.regular, "B": family.bold, "I": family.italic, "Z": family.bold_italic}
    for style in wanted:
        face = faces[style]
        if face is not None:
            return style, face
    return "R", family.regular


def is_simple(char: str) -> bool:
    """Whether a character needs no shaping, no reordering, and no rule of its own for line breaks."""
    point = ord(char)
    if point < 0x500:
        return unicodedata.category(char) not in ("Cc", "Cf", "Mn", "Me")
    if 0x1E00 <= point < 0x2000 or 0x20A0 <= point < 0x20D0:
        return True
    return 0x2007 <= point < 0x2060 and unicodedata.category(char) not in ("Cf", "Zl", "Zp") and char != "\u2009"


def _is_compatibility(point: int) -> bool:
    return 0x2E80 <= point < 0x2FE0 or 0xF900 <= point < 0xFB00 or 0xFB50 <= point <= 0xFEFF or point >= 0x2F800


def later(font: str, glyph: int, text: str) -> str:
    """A glyph that waits for its code: font, glyph and text, which holds no bracket since it is in hexadecimal."""
    return f"{{{font} {glyph:04X} {text.encode('utf-16-be').hex().upper()}}}"
