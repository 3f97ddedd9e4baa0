"""The files of a template: what a picture must be, and which fonts may stand in a file that is sent out."""

import struct
from pathlib import Path

from briefer.pictures.cleaning import clean_picture
from briefer.template.word_file import open_word

_FONTS = (b"\x00\x01\x00\x00", b"OTTO", b"true")

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
    return clean_picture(read_file(name))


def font_problem(file: Path) -> str:
    """Why a font file can't be used, or nothing."""
    data = file.read_bytes()
    if not data.startswith(_FONTS):
        return "is no TrueType or OpenType font"
    return ""


def may_be_embedded(file: Path) -> bool:
    """Whether a font's maker lets its outlines stand in a file that is sent out, of the letters that are used."""
    rights = _embedding_rights(file.read_bytes()) if file.is_file() else None
    return rights is None or not (rights & _LICENCE == _RESTRICTED or rights & _WHOLE_OR_BITMAPS)


def _embedding_rights(data: bytes) -> int | None:
    """fsType in the OS/2 table, or None where there is none (OpenType 1.9, OS/2 at offset 8)."""
    try:
        (count,) = struct.unpack_from(">H", data, 4)
        for index in range(count):
            tag, _, offset, _ = struct.unpack_from(">4sLLL", data, 12 + 16 * index)
            if tag == b"OS/2":
                return int(struct.unpack_from(">H", data, offset + 8)[0])
    except struct.error:
        return None
    return None
