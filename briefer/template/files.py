"""The files of a template: what a picture must be, and which fonts may stand in a file that is sent out."""

import struct
from pathlib import Path

from briefer.template.word_file import open_word

_PICTURES = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}
_FONTS = (b"\x00\x01\x00\x00", b"OTTO", b"true")

_RESTRICTED = 0x0002
"""Bit of fsType that forbids embedding: OpenType, OS/2 table."""


def read_file(name: str) -> bytes:
    """The bytes of a template's file; “letterhead.docx#word/media/image1.png” is a file inside a Word file."""
    if "#" in name and not Path(name).is_file():
        outer, _, inner = name.rpartition("#")
        return open_word(Path(outer)).parts.get(inner, b"")
    return Path(name).read_bytes()


def media_type(data: bytes) -> str:
    """The media type of a picture, empty when it is neither PNG nor JPEG."""
    return next((kind for signature, kind in _PICTURES.items() if data.startswith(signature)), "")


def font_problem(file: Path) -> str:
    """Why a font file can't be used, or nothing."""
    data = file.read_bytes()
    if not data.startswith(_FONTS):
        return "is no TrueType or OpenType font"
    rights = _embedding_rights(data)
    if rights is not None and rights & 0x000F == _RESTRICTED:
        return "may not be embedded, says the font; use another, or ask its maker for a licence"
    return ""


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
