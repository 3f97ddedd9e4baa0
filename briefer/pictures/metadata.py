"""What a picture file holds beside its picture, taken out: camera, place, comments, thumbnails, what trails the end.

The picture's own bytes stay as they are, so that nothing is lost and a second time changes nothing.
"""

import struct
from collections.abc import Iterator

ORIENTATION = 0x0112
"""The tag of EXIF that says how a camera was held: 1 upright, from 5 on, on its side."""

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
_JFIF, _ADOBE = 0xE0, 0xEE
_APPLICATIONS, _COMMENT = range(0xE0, 0xF0), 0xFE
_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_RESTARTS = range(0xD0, 0xD8)


def bare_png(data: bytes) -> bytes:
    """A PNG with the chunks that show its picture and no others (PNG, 11.2 and 11.3.1).

    Raises:
        ValueError: it breaks off.
    """
    return _PNG + b"".join(chunk for kind, chunk in _chunks(data) if kind in _PNG_KEPT)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = len(_PNG)
    while place + 12 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, place)
        chunk = data[place : place + 12 + length]
        if len(chunk) < 12 + length:
            break
        yield kind, chunk
        if kind == b"IEND":
            return
        place += len(chunk)
    raise ValueError("The PNG breaks off.")


def bare_jpeg(data: bytes) -> bytes:
    """A JPEG without application data and comments (ITU-T T.81, B.1.1.3 and B.2.4).

    The marker of Adobe stays, since it says what the colours mean.

    Raises:
        ValueError: it breaks off, or is built otherwise.
    """
    return b"".join(segment for marker, segment in _segments(data) if _is_picture(marker, segment))


def _is_picture(marker: int, segment: bytes) -> bool:
    if marker in (_JFIF, _ADOBE):
        return segment[4:9] in (b"JFIF\0", b"Adobe")
    return marker not in _APPLICATIONS and marker != _COMMENT


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Each segment with its marker. Coded data is in its scan's segment; what follows the picture's end is in none."""
    place = 0
    while place + 2 <= len(data) and data[place] == 0xFF:
        marker = data[place + 1]
        if marker == 0xFF:  # any marker may be preceded by fill bytes
            place += 1
            continue
        end = _end_of(data, place, marker)
        yield marker, data[place:end]
        if marker == _END:
            return
        place = end
    raise ValueError("The JPEG breaks off.")


def _end_of(data: bytes, place: int, marker: int) -> int:
    if marker in (_START, _END):
        return place + 2
    if place + 4 > len(data):
        raise ValueError("The JPEG breaks off.")
    (length,) = struct.unpack_from(">H", data, place + 2)
    end = place + 2 + length
    return _end_of_scan(data, end) if marker == _SCAN else end


def _end_of_scan(data: bytes, place: int) -> int:
    """Where coded data ends: at a marker that is neither a stuffed zero nor a restart."""
    while (found := data.find(b"\xff", place)) >= 0 and found + 1 < len(data):
        if data[found + 1] not in (0, 0xFF) and data[found + 1] not in _RESTARTS:
            return found
        place = found + 1 if data[found + 1] == 0xFF else found + 2
    raise ValueError("The JPEG breaks off.")
