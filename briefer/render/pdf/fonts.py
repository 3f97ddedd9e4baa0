"""Fonts in the file: composite fonts whose codes are glyph numbers (ISO 32000-1, 9.7), subset to what is used.

Codes past the last glyph show a glyph in a second meaning; for outlines of the TrueType kind a table leads from code
to glyph.
"""

import re
from collections.abc import Iterable, Mapping
from hashlib import sha256
from itertools import chain, count
from typing import NamedTuple

from briefer.layout.fonts import Font
from briefer.render.pdf.file import File

_JUMPS = re.compile(r">[^<]*<|\{[^}]*\}")
_LATER = re.compile(r"\{(\w+) ([0-9A-F]{4}) ([0-9A-F]*)\}")
_CODE = re.compile("....")
_SILENT = (*range(0xFE00, 0xFE10), *range(0x2060, 0x2065), *range(0x206A, 0x2070), *range(0x200B, 0x2010))
"""Codes for glyphs that say nothing: a reader who takes them for characters shows nothing either."""
_PER_RANGE = 100
_MOST_PROGRAMS = 64


class Meaning(NamedTuple):
    """What a code shows and what it stands for."""

    glyph: int
    text: str


class LateCodes:
    """Codes for glyphs that no character leads to, in the order in which a file shows them.

    Such a glyph keeps its own number for the first text that it stands for, and gets a number past all others for each
    further one. PostScript outlines have no such numbers: there the first text stands for all.
    """

    def __init__(self) -> None:
        self._codes: dict[tuple[str, int, str], int] = {}
        self._meanings: dict[str, dict[int, Meaning]] = {}

    def resolve(self, content: bytes, fonts: Mapping[str, Font]) -> bytes:
        """Content in which every glyph has its code."""
        if b"{" not in content:
            return content
        return _LATER.sub(lambda match: self._code(match, fonts), content.decode("latin-1")).encode("latin-1")

    def _code(self, match: re.Match[str], fonts: Mapping[str, Font]) -> str:
        key = match[1], int(match[2], 16), match[3]
        if key not in self._codes:
            self._codes[key] = self._new(fonts[match[1]], Meaning(key[1], bytes.fromhex(key[2]).decode("utf-16-be")))
        return f"{self._codes[key]:04X}"

    def _new(self, font: Font, meaning: Meaning) -> int:
        taken = self._meanings.setdefault(font.name, {})
        code = meaning.glyph
        if font.outlines.has_cff and code in taken:
            return code
        if not meaning.text or code in font.characters.texts or code in taken:
            code = self._free(font, taken, meaning)
        taken[code] = meaning
        return code

    @staticmethod
    def _free(font: Font, taken: Mapping[int, Meaning], meaning: Meaning) -> int:
        """A number past all others; where there is nothing to say, one that readers don't show as a character."""
        past = font.outlines.glyph_count + len(font.characters.aliases)
        silent = () if meaning.text else (code for code in _SILENT if code >= past)
        return next(code for code in chain(silent, count(past + len(taken))) if code not in taken)

    def of(self, font: Font) -> dict[int, Meaning]:
        """The codes that were handed out for a font."""
        return self._meanings.get(font.name, {})


def codes_in(font: Font, strings: Iterable[str]) -> dict[int, Meaning]:
    """What the codes that encoded words hold show and mean; those that come later are left out."""
    codes = sorted(int(code, 16) for code in set(_CODE.findall(_JUMPS.sub("", "".join(strings)))))
    return {code: _meaning(font, code) for code in codes}


def _meaning(font: Font, code: int) -> Meaning:
    alias = font.characters.aliases.get(code)
    return Meaning(*alias) if alias else Meaning(code, font.characters.texts.get(code, "\ufffd"))


class Programs:
    """Font programs by the glyphs that they hold: the pages of a preview mostly need the same ones again."""

    def __init__(self) -> None:
        self._known: dict[tuple[Font, frozenset[int]], bytes] = {}

    def program(self, font: Font, glyphs: frozenset[int]) -> bytes:
        """The font file, or for PostScript outlines the one table of it that a PDF needs."""
        key = font, glyphs
        if key not in self._known:
            if len(self._known) == _MOST_PROGRAMS:
                self._known.clear()
            program = font.outlines.subset(glyphs)
            self._known[key] = _table(program, b"CFF ") if font.outlines.has_cff else program
        return self._known[key]


def embed(file: File, font: Font, codes: Mapping[int, Meaning], programs: Programs) -> int:
    """The object of a font that shows some codes."""
    program = programs.program(font, frozenset(meaning.glyph for meaning in codes.values()))
    base = f"{_tag(program)}+{font.title}"
    cff = font.outlines.has_cff
    descriptor = file.add(_descriptor(font, base, _file_entry(file, program, cff)))
    kind = "CIDFontType0" if cff else "CIDFontType2"
    mapping = "" if cff else f"/CIDToGIDMap {_glyph_map(file, codes)}"
    descendant = file.add(
        f"<</Type/Font/Subtype/{kind}/BaseFont/{base}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        f"/FontDescriptor {descriptor} 0 R/DW 0/W[{_widths(font, codes)}]{mapping}>>"
    )
    unicode = file.add_stream("", _to_unicode(codes))
    return file.add(
        f"<</Type/Font/Subtype/Type0/BaseFont/{base}/Encoding/Identity-H"
        f"/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode} 0 R>>"
    )


def _table(program: bytes, tag: bytes) -> bytes:
    """One table of a font file."""
    for at in range(12, 12 + 16 * int.from_bytes(program[4:6], "big"), 16):
        if program[at : at + 4] == tag:
            start, length = (int.from_bytes(program[at + place : at + place + 4], "big") for place in (8, 12))
            return program[start : start + length]
    raise ValueError(f"a font without a table {tag!r}")


def _tag(program: bytes) -> str:
    """Six capitals that tell one subset from another."""
    return "".join(chr(ord("A") + byte % 26) for byte in sha256(program).digest()[:6])


def _file_entry(file: File, program: bytes, cff: bool) -> str:
    if cff:
        return f"/FontFile3 {file.add_stream('/Subtype/CIDFontType0C', program)} 0 R"
    return f"/FontFile2 {file.add_stream(f'/Length1 {len(program)}', program)} 0 R"


def _descriptor(font: Font, base: str, program: str) -> str:
    outlines = font.outlines
    box = " ".join(f"{side:.0f}" for side in outlines.bounds())
    italic = -12 if font.name.endswith(("I", "Z")) else 0
    return (
        f"<</Type/FontDescriptor/FontName/{base}/Flags {4 | (64 if italic else 0)}/FontBBox[{box}]/ItalicAngle {italic}"
        f"/Ascent {outlines.ascent:.0f}/Descent {outlines.descent:.0f}/CapHeight {outlines.cap_height():.0f}"
        f"/StemV {120 if font.name.endswith(('B', 'Z')) else 80}{program}>>"
    )


def _glyph_map(file: File, codes: Mapping[int, Meaning]) -> str:
    """From code to glyph, where they differ."""
    if all(code == meaning.glyph for code, meaning in codes.items()):
        return "/Identity"
    table = bytearray(2 * (max(codes) + 1))
    for code, meaning in codes.items():
        table[2 * code : 2 * code + 2] = meaning.glyph.to_bytes(2, "big")
    return f"{file.add_stream('', bytes(table))} 0 R"


def _widths(font: Font, codes: Mapping[int, Meaning]) -> str:
    """Runs of codes with their widths."""
    parts: list[str] = []
    before = -2
    for code in sorted(codes):
        width = f"{font.outlines.advance(codes[code].glyph):g}"
        parts.append(f" {width}" if code == before + 1 else f"{']' if parts else ''}{code}[{width}")
        before = code
    return "".join(parts) + ("]" if parts else "")


def _to_unicode(codes: Mapping[int, Meaning]) -> bytes:
    """What each code means, for whoever copies, searches or reads aloud."""
    pairs = [f"<{code:04X}><{_utf16(codes[code].text)}>" for code in sorted(codes)]
    ranges = (pairs[at : at + _PER_RANGE] for at in range(0, len(pairs), _PER_RANGE))
    body = "".join("{} beginbfchar\n{}\nendbfchar\n".format(len(chunk), "\n".join(chunk)) for chunk in ranges)
    return (
        "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
        "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"
        f"{body}endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n"
    ).encode()


def _utf16(text: str) -> str:
    return text.encode("utf-16-be").hex().upper()
