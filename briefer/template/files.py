"""The files of a template: what a picture must be, and which fonts may stand in a file that is sent out."""

import struct
from functools import lru_cache
from pathlib import Path

from briefer.pictures.cleaning import clean_picture
from briefer.template.word_file import open_word

_FONTS = (b"\x00\x01\x00\x00", b"OTTO", b"true")

_NEEDED = frozenset({b"cmap", b"head", b"hhea", b"hmtx", b"maxp"})
_FS_TYPE_ENDS = 10

_RESTRICTED, _LICENCE = 0x0002, 0x000F
_WHOLE_OR_BITMAPS = 0x0300
"""Bits of fsType (OpenType, OS/2 table): that forbids embedding, those of its kind, and those that forbid embedding a
part of a font, or its outlines."""


def read_file(name: str) -> bytes:
    """The bytes of a template's file; “letterhead.docx#word/media/image1.png” is a file inside a Word file."""
    if "#" in name and not Path(name).is_file():
        outer, _, inner = name.rpartition("#")
        return open_word(Path(outer)).parts.get(inner, b"")
    return Path(name).read_bytes()


def read_picture(name: str) -> tuple[bytes, str]:
    """A picture of a template as it goes out (PNG or JPEG, bare), and its media type. A drawing (SVG) becomes a PNG.

    Raises:
        FileRefused: it can't be read, or is a drawing that refers to something else.
    """
    return _clean(read_file(name))


@lru_cache(maxsize=4)
def _clean(data: bytes) -> tuple[bytes, str]:
    """A picture made clean once: a template is tried with every key that is pressed in its window."""
    return clean_picture(data)


def font_problem(file: Path) -> str:
    """Why a font file can't be used, or nothing."""
    data = file.read_bytes()
    if not data.startswith(_FONTS):
        return "is no TrueType or OpenType font"
    tables = _tables(data)
    if not tables.keys() >= _NEEDED or any(start + length > len(data) for start, length in tables.values()):
        return "is a damaged font; copy it again"
    return ""


def may_be_embedded(file: Path) -> bool:
    """Whether a font's maker lets its outlines stand in a file that is sent out, of the letters that are used."""
    rights = _embedding_rights(file.read_bytes()) if file.is_file() else None
    return rights is None or not (rights & _LICENCE == _RESTRICTED or rights & _WHOLE_OR_BITMAPS)


def _embedding_rights(data: bytes) -> int | None:
    """fsType in the OS/2 table, or None where there is none (OpenType 1.9, OS/2 at offset 8)."""
    start, length = _tables(data).get(b"OS/2", (0, 0))
    return int.from_bytes(data[start + 8 : start + 10], "big") if length >= _FS_TYPE_ENDS else None


def _tables(data: bytes) -> dict[bytes, tuple[int, int]]:
    """Where each table of a font starts, and its length; none of a file that ends before its list of them."""
    try:
        (count,) = struct.unpack_from(">H", data, 4)
        entries = [struct.unpack_from(">4sLLL", data, 12 + 16 * index) for index in range(count)]
    except struct.error:
        return {}
    return {tag: (start, length) for tag, _, start, length in entries}
