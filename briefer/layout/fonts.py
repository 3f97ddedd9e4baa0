"""Fonts: which characters each has, and words measured and encoded once.

A code in a line is a glyph's number, so an encoded word depends on no document. A glyph that stands for several
characters, such as the space and the unbreakable space, stands under its own number for one of them and under a number
past the last glyph for each other: then a reader can tell them apart.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache, cached_property

from briefer.document.theme import Face, Family, FontFile, Theme
from briefer.layout.brackets import mirror
from briefer.layout.shaping import Glyph, Outlines, Source

SOFT_HYPHEN = "\u00ad"

_MOST_WORDS = 6_000
"""Words remembered of a font: one that is typed letter by letter leaves each of its beginnings."""

_BLANKS = (0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0xFEFF)
"""Characters that show nothing: spaces without width, joiners, marks of direction."""


class Characters:
    """The characters of a font file, the same for all its faces: which there are, and which code each glyph has.

    Code points for private use are none: what they show is known to nobody but the font (ISO 19005-3, 6.2.11.7.3).
    """

    def __init__(self, outlines: Outlines) -> None:
        self.glyphs = {point: glyph for point, glyph in outlines.cmap().items() if not _is_private(point)}
        self.all = frozenset(map(chr, self.glyphs))
        self.count = outlines.glyph_count
        self.has_cff = outlines.has_cff

    @cached_property
    def simple(self) -> frozenset[str]:
        """Characters that stand one after the other, a glyph each, and break at spaces and hyphens only."""
        return self.all & simple_characters()

    @cached_property
    def texts(self) -> dict[int, str]:
        """The character that each glyph stands for under its own number: the lowest one, compatibility forms last."""
        points = sorted(self.glyphs)
        compatible, usual = _parted(points)
        falling = [*reversed(compatible), *reversed(usual)]  # of two for one glyph, the one named last stays
        return dict(zip(map(self.glyphs.__getitem__, falling), map(chr, falling), strict=True))

    @cached_property
    def aliases(self) -> dict[int, tuple[int, str]]:
        """Codes past the last glyph: the glyph that each shows and the character it stands for.

        PostScript outlines are reached by their own numbers only, so they have none.
        """
        if self.has_cff:
            return {}
        texts = self.texts
        others = sorted(self.all.difference(texts.values()))
        pairs = [(self.glyphs[ord(char)], char) for char in others]
        pairs += [(glyph, char) for glyph, char in self._mirrored() if texts[glyph] != char]
        if SOFT_HYPHEN not in self.all and "-" in self.all:
            pairs.append((self.glyphs[ord("-")], SOFT_HYPHEN))
        return {self.count + place: pair for place, pair in enumerate(dict.fromkeys(pairs))}

    def _mirrored(self) -> Iterable[tuple[int, str]]:
        for char in filter(unicodedata.mirrored, map(chr, self.glyphs)):
            other = mirror(char)
            if other and ord(other) in self.glyphs:
                yield self.glyphs[ord(other)], char

    @cached_property
    def _alias_codes(self) -> dict[tuple[int, str], int]:
        return {pair: code for code, pair in self.aliases.items()}

    @cached_property
    def codes(self) -> "_Codes":
        """The code of a glyph in one of its meanings, as it is written in a line; empty when it has none."""
        return _Codes(self)

    def find_code(self, glyph: int, char: str) -> str:
        """What `codes` remembers."""
        if self.texts.get(glyph) == char:
            return f"{glyph:04X}"
        alias = self._alias_codes.get((glyph, char))
        return "" if alias is None else f"{alias:04X}"


def _is_private(point: int) -> bool:
    return 0xE000 <= point <= 0xF8FF or point >= 0xF0000


class _Codes(dict[tuple[int, str], str]):
    def __init__(self, characters: Characters) -> None:
        super().__init__()
        self._characters = characters

    def __missing__(self, key: tuple[int, str]) -> str:
        code = self[key] = self._characters.find_code(*key)
        return code


class Font:
    """A face ready to set type.

    ``name`` is its name in a page, from its place in the theme; ``title`` is what it is called, such as NotoSans-Bold.
    """

    def __init__(self, name: str, title: str, outlines: Outlines, characters: Characters) -> None:
        self.name = name
        self.title = title
        self.outlines = outlines
        self.characters = characters
        self.words = Words(self)

    def code(self, glyph: int, text: str) -> str:
        """The code of a glyph that stands for a text, as it is written in a line.

        A glyph that no character leads to, such as the form of a letter inside a word, gets its code in each file
        anew, so that no file depends on those made before it: until then it is written as `later` has it. Empty when
        nothing but the whole word can say what the glyph stands for.
        """
        found = self.characters.codes[glyph, text]
        if found or (self.outlines.has_cff and (not text or glyph in self.characters.texts)):
            return found
        return later(self.name, glyph, text)

    def any_code(self, glyph: int) -> str:
        """A code of a glyph in a word whose text is said as a whole."""
        if glyph in self.characters.texts or self.outlines.has_cff:
            return f"{glyph:04X}"
        return later(self.name, glyph, "\ufffd")

    @cached_property
    def blank(self) -> int | None:
        """A glyph that shows nothing and takes no room; none in fonts without one, and in those of PostScript outlines.

        There a glyph has one code, and so one meaning.
        """
        glyphs, outlines = self.characters.glyphs, self.outlines
        known = (glyphs[point] for point in _BLANKS if point in glyphs)
        blanks = (glyph for glyph in known if glyph and not outlines.advance(glyph) and outlines.is_empty(glyph))
        return None if outlines.has_cff else next(blanks, None)

    @cached_property
    def soft_hyphen(self) -> tuple[str, float]:
        """What stands where a word is divided: its code, and its width in thousandths of the size.

        Copied, it is U+00AD, so that a divided word can be put together again (ISO 32000-1, 14.8.2.2.3).
        """
        glyphs = self.characters.glyphs
        glyph = glyphs.get(ord(SOFT_HYPHEN), glyphs.get(ord("-"), 0))
        code = self.characters.codes[glyph, SOFT_HYPHEN] or self.characters.codes[glyph, "-"]
        return code or f"{glyph:04X}", self.outlines.advance(glyph)

    def width(self, text: str) -> float:
        """The width of a simple text, in thousandths of the size."""
        return self.words.advances[text] - self.words.space

    def shape(self, text: str, backwards: bool = False, language: str = "") -> list[Glyph]:
        """Glyphs from left to right."""
        composed = not backwards and self.characters.simple.issuperset(text)
        return self.outlines.shape(text, backwards, language, composed)


class Words:
    """Words of one font, each measured and encoded the first time it is met."""

    def __init__(self, font: Font) -> None:
        self._font = font
        self._space_glyph = font.characters.glyphs.get(32, 0)
        self.space = font.outlines.advance(self._space_glyph)
        self.advances = _Advances(self)
        self.codes = _Encoded(self)
        self.odd: set[str] = set()
        """Words in which a glyph is shifted, or is not the usual one of its character: they need the long way."""
        self._letters = _Letters(font)

    @cached_property
    def space_code(self) -> str:
        """The code of a space."""
        return self._font.code(self._space_glyph, " ")

    def forget_if_many(self) -> None:
        """Begin anew when there are many; between two documents, for within one what is odd must stay known."""
        if len(self.codes) > _MOST_WORDS:
            self.advances.clear()
            self.codes.clear()
            self.odd.clear()

    def measure(self, word: str) -> float:
        """The width of a word; its codes are remembered by the way."""
        font = self._font
        if word.endswith(SOFT_HYPHEN):
            return self._divided(word)
        glyphs = font.outlines.word(word)
        if len(glyphs) != len(word):
            return self._give_up(word)
        letters, scale = self._letters, font.outlines.scale
        parts: list[str] = []
        width = 0.0
        for char, (glyph, (dx, dy, advance, _)) in zip(word, glyphs, strict=True):
            usual, code, own = letters[char]
            if glyph != usual or dx or dy or not code:
                return self._give_up(word)
            parts.append(code)
            width += own
            if advance * scale != own:
                kern = round(own - advance * scale)
                width -= kern
                parts.append(f">{kern}<" if kern else "")
        self.codes[word] = "".join(parts)
        return width

    def _give_up(self, word: str) -> float:
        """Leaves a word to the long way: it has no codes of its own here."""
        self.odd.add(word)
        self.codes[word] = ""
        return 0.0

    def _divided(self, word: str) -> float:
        code, width = self._font.soft_hyphen
        whole = self.advances[word[:-1]] - self.space
        self.codes[word] = self.codes[word[:-1]] + code
        return whole + width


class _Letters(dict[str, tuple[int, str, float]]):
    """The usual glyph of each character, its code, and how far it moves the pen."""

    def __init__(self, font: Font) -> None:
        super().__init__()
        self._font = font

    def __missing__(self, char: str) -> tuple[int, str, float]:
        glyph = self._font.characters.glyphs[ord(char)]
        found = self[char] = glyph, self._font.characters.codes[glyph, char], self._font.outlines.advance(glyph)
        return found


class _Advances(dict[str, float]):
    """The width of each word with the space after it, in thousandths of the size."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def __missing__(self, word: str) -> float:
        width = self[word] = self._words.measure(word) + self._words.space
        return width


class _Encoded(dict[str, str]):
    """The codes of each word."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def __missing__(self, word: str) -> str:
        self._words.measure(word)
        return self[word]


class Fonts:
    """The fonts of a theme, each loaded when first needed."""

    def __init__(self, theme: Theme, files: "Files", language: str) -> None:
        self._language = language
        self._families = theme.families
        self._files = files
        self._fonts: dict[tuple[int, bool, bool], Font] = {}

    def font(self, family: int, bold: bool, italic: bool) -> Font:
        """A font of the family at a place of the theme, or the nearest that the family has."""
        key = family, bold, italic
        found = self._fonts.get(key)
        if found is None:
            style, face = _nearest(self._families[family], bold, italic)
            named = self._families[family].faces_of or self._families[family].name
            title = f"{_NOT_IN_NAMES.sub('', named) or 'Font'}-{_STYLES[style]}"
            found = self._fonts[key] = self._files.font(f"F{family}{style}", title, face, self._language)
        return found

    def loaded(self) -> dict[str, Font]:
        """Every font that was needed so far, by its name in a page."""
        return {font.name: font for font in self._fonts.values()}

    def tidy(self) -> None:
        """Before a document: forget what words were measured, when there are many."""
        for font in self._fonts.values():
            font.words.forget_if_many()

    def place(self, family: str) -> int:
        """The place of a family in the theme, by its name; the first where there is none of that name."""
        return next((place for place, known in enumerate(self._families) if known.name == family), 0)

    def covering(self, char: str, bold: bool, italic: bool, preferred: int = 0) -> Font | None:
        """The first font that has a character: of the family preferred, else in the theme's order."""
        others = (place for place in range(len(self._families)) if place != preferred)
        for family in (preferred, *others):
            font = self.font(family, bold, italic)
            if char in font.characters.all:
                return font
        return None


class Files:
    """Fonts by face, kept for as long as the memory that holds them."""

    def __init__(self) -> None:
        self._fonts: dict[tuple[str, int, str], tuple[Face, Font]] = {}
        self._read: dict[int, tuple[FontFile, Source, Characters]] = {}

    def font(self, name: str, title: str, face: Face, language: str) -> Font:
        """The font of a face, under its name in the page and its title, for text in a language."""
        key = name, id(face), language
        if key not in self._fonts:
            _, source, characters = self._open(face.file)
            self._fonts[key] = face, Font(name, title, Outlines(source, face.axes, language), characters)
        return self._fonts[key][1]

    def keep(self, theme: Theme) -> None:
        """Forgets fonts that a theme has no use for."""
        faces = [face for family in theme.families for face in _faces(family).values() if face]
        used, files = {id(face) for face in faces}, {id(face.file) for face in faces}
        self._fonts = {key: found for key, found in self._fonts.items() if id(found[0]) in used}
        self._read = {key: found for key, found in self._read.items() if key in files}

    def _open(self, file: FontFile) -> tuple[FontFile, Source, Characters]:
        found = self._read.get(id(file))
        if found is None:
            source = Source(file.read())
            found = self._read[id(file)] = file, source, Characters(Outlines(source, {}))
        return found


_STYLES = {"R": "Regular", "B": "Bold", "I": "Italic", "Z": "BoldItalic"}
_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9]")
"""What stands in the name of a family and can't stand in that of a PostScript font (ISO 32000-1, 9.6.2.1)."""


def _faces(family: Family) -> dict[str, Face | None]:
    return {"R": family.regular, "B": family.bold, "I": family.italic, "Z": family.bold_italic}


def _nearest(family: Family, bold: bool, italic: bool) -> tuple[str, Face]:
    wanted = {
        (False, False): ("R",),
        (True, False): ("B", "R"),
        (False, True): ("I", "R"),
        (True, True): ("Z", "B", "I", "R"),
    }[bold, italic]
    faces = _faces(family)
    for style in wanted:
        face = faces[style]
        if face is not None:
            return style, face
    return "R", family.regular


@cache
def simple_characters() -> frozenset[str]:
    """Characters that need no shaping, no reordering, and no rule of their own for line breaks."""
    points = (*range(0x20, 0x500), *range(0x1E00, 0x2000), *range(0x2007, 0x2060), *range(0x20A0, 0x20D0))
    complex_ones = ("Cc", "Cf", "Mn", "Me", "Zl", "Zp", "Cn")
    return frozenset(char for char in map(chr, points) if unicodedata.category(char) not in complex_ones)


_COMPATIBILITY = ((0x2E80, 0x2FE0), (0xF900, 0xFB00), (0xFB50, 0xFF00), (0x2F800, 0x110000))
"""Radicals and forms of Unicode's past: the same letter has a better code point elsewhere."""


def _parted(points: list[int]) -> tuple[list[int], list[int]]:
    """Code points in order, parted into compatibility forms and all others."""
    compatible: list[int] = []
    usual: list[int] = []
    at = 0
    for first, last in _COMPATIBILITY:
        start, stop = bisect_left(points, first), bisect_left(points, last)
        usual += points[at:start]
        compatible += points[start:stop]
        at = stop
    return compatible, usual


def later(font: str, glyph: int, text: str) -> str:
    """A glyph that waits for its code: font, glyph and text, which holds no bracket since it is in hexadecimal."""
    return f"{{{font} {glyph:04X} {text.encode('utf-16-be').hex().upper()}}}"
