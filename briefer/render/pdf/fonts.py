"""Fonts in the file: composite fonts whose codes are glyph numbers (ISO 32000-1, 9.7), subset to what is used.

Codes past the last glyph show a glyph in a second meaning; for outlines of the TrueType kind a table leads from code
to glyph.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256

from briefer.layout.fonts import Font
from briefer.render.pdf.file import File

_JUMPS = re.compile(r">[^<]*<")
_PER_RANGE = 100


def codes_in(strings: Iterable[str]) -> frozenset[int]:
    """The codes that encoded words hold."""
    found: set[str] = set()
    for text in strings:
        plain = _JUMPS.sub("", text) if ">" in text else text
        found.update(plain[at : at + 4] for at in range(0, len(plain), 4))
    return frozenset(int(code, 16) for code in found)


def embed(file: File, font: Font, codes: frozenset[int]) -> int:
    """The object of a font that shows some codes."""
    program = _program(font, frozenset(font.glyph_of(code) for code in codes))
    base = f"{_tag(program)}+Briefer-{font.name}"
    cff = font.outlines.has_cff
    descriptor = file.add(_descriptor(font, base, _file_entry(file, program, cff)))
    kind = "CIDFontType0" if cff else "CIDFontType2"
    mapping = "" if cff else f"/CIDToGIDMap {_glyph_map(file, font, codes)}"
    descendant = file.add(
        f"<</Type/Font/Subtype/{kind}/BaseFont/{base}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        f"/FontDescriptor {descriptor} 0 R/DW 0/W[{_widths(font, codes)}]{mapping}>>"
    )
    unicode = file.add_stream("", _to_unicode(font, codes))
    return file.add(
        f"<</Type/Font/Subtype/Type0/BaseFont/{base}/Encoding/Identity-H"
        f"/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode} 0 R>>"
    )


@lru_cache(maxsize=64)
def _program(font: Font, glyphs: frozenset[int]) -> bytes:
    program = font.outlines.subset(glyphs)
    return _table(program, b"CFF ") if font.outlines.has_cff else program


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


def _glyph_map(file: File, font: Font, codes: frozenset[int]) -> str:
    if max(codes, default=0) < font.outlines.glyph_count:
        return "/Identity"
    table = bytearray(2 * (max(codes) + 1))
    for code in codes:
        table[2 * code : 2 * code + 2] = font.glyph_of(code).to_bytes(2, "big")
    return f"{file.add_stream('', bytes(table))} 0 R"


def _widths(font: Font, codes: frozenset[int]) -> str:
    """Runs of codes with their widths."""
    parts: list[str] = []
    before = -2
    for code in sorted(codes):
        width = f"{font.outlines.advance(font.glyph_of(code)):g}"
        parts.append(f" {width}" if code == before + 1 else f"{']' if parts else ''}{code}[{width}")
        before = code
    return "".join(parts) + ("]" if parts else "")


def _to_unicode(font: Font, codes: frozenset[int]) -> bytes:
    """What each code means, for whoever copies, searches or reads aloud."""
    pairs = [f"<{code:04X}><{_utf16(font.meaning(code) or chr(0xFFFD))}>" for code in sorted(codes)]
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
