"""The file: numbered objects, packed into object streams and found through a cross-reference stream.

It is written in one pass (ISO 32000-1, 7.5.7 and 7.5.8). The identifier is a digest of the content, so that the same
content gives the same bytes.
"""

import struct
import zlib
from collections.abc import Callable
from hashlib import md5
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_PER_STREAM = 256
_LEVEL = 5
"""Two thirds of the time of the usual level 6, for five in a hundred more bytes."""

_FREE = struct.pack(">BIH", 0, 0, 65535)


_FEW = 20
"""Streams that a file may have before another thread is worth its start."""


class _Stream(NamedTuple):
    """The entries of a stream's dictionary, and what gives its data."""

    entries: str
    data: Callable[[], bytes]

    def written(self) -> bytes:
        """The stream as it stands in the file."""
        data = self.data()
        head = f"<<{self.entries}/Length {len(data)}>>stream\n".encode("latin-1")
        return b"".join((head, data, b"\nendstream"))


class File:
    """Objects by number. Numbers are handed out first, so that objects can refer to each other in any order."""

    def __init__(self) -> None:
        self._next = 1
        self._objects: dict[int, str] = {}
        self._streams: dict[int, _Stream] = {}
        self._pool: ThreadPoolExecutor | None = None

    def reserve(self, count: int = 1) -> int:
        """The first of some new numbers."""
        first = self._next
        self._next += count
        return first

    def put(self, number: int, content: str) -> None:
        """An object that is no stream."""
        self._objects[number] = content

    def add(self, content: str) -> int:
        """An object under a new number."""
        number = self.reserve()
        self._objects[number] = content
        return number

    def stream(self, number: int, entries: str, data: bytes, compress: bool = True) -> None:
        """A stream with further entries of its dictionary."""
        if compress:
            self._streams[number] = _Stream(f"{entries}/Filter/FlateDecode", self._compressed(data))
        else:
            self._streams[number] = _Stream(entries, lambda: data)

    def _compressed(self, data: bytes) -> Callable[[], bytes]:
        """What gives data compressed. In a long file another thread does it, while pages go on being painted."""
        if len(self._streams) < _FEW:
            return lambda: zlib.compress(data, _LEVEL)
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # a file of two pages must not wait for the import

            self._pool = ThreadPoolExecutor(max_workers=1)
        return self._pool.submit(zlib.compress, data, _LEVEL).result

    def add_stream(self, entries: str, data: bytes, compress: bool = True) -> int:
        """A stream under a new number."""
        number = self.reserve()
        self.stream(number, entries, data, compress)
        return number

    def finish(self, root: int, info: int) -> bytes:
        """The whole file."""
        places = self._pack()
        parts, at = [_HEADER], len(_HEADER)
        digest = md5(usedforsecurity=False)
        for number in sorted(self._streams):
            body = b"%d 0 obj\n%b\nendobj\n" % (number, self._streams[number].written())
            places[number] = struct.pack(">BIH", 1, at, 0)
            digest.update(body)
            parts.append(body)
            at += len(body)
        if self._pool:
            self._pool.shutdown()
        table = self.reserve()
        places[table] = struct.pack(">BIH", 1, at, 0)
        parts += (self._table(places, table, root, info, digest.hexdigest()), f"startxref\n{at}\n%%EOF\n".encode())
        return b"".join(parts)

    def _pack(self) -> dict[int, bytes]:
        """Object streams with everything that is no stream, and where each object is found."""
        places: dict[int, bytes] = {}
        numbers = sorted(self._objects)
        for first in range(0, len(numbers), _PER_STREAM):
            chunk = numbers[first : first + _PER_STREAM]
            container = self.reserve()
            heads: list[str] = []
            bodies: list[str] = []
            at = 0
            for index, number in enumerate(chunk):
                content = self._objects[number]
                heads.append(f"{number} {at}")
                bodies.append(content)
                at += len(content) + 1
                places[number] = struct.pack(">BIH", 2, container, index)
            head = " ".join(heads) + "\n"
            data = (head + "\n".join(bodies)).encode("latin-1")
            self.stream(container, f"/Type/ObjStm/N {len(chunk)}/First {len(head)}", data)
        return places

    def _table(self, places: dict[int, bytes], number: int, root: int, info: int, digest: str) -> bytes:
        size = self._next
        rows = b"".join([_FREE, *(places.get(at, _FREE) for at in range(1, size))])
        data = zlib.compress(rows, _LEVEL)
        head = (
            f"{number} 0 obj\n<</Type/XRef/Size {size}/W[1 4 2]/Root {root} 0 R/Info {info} 0 R"
            f"/ID[<{digest}><{digest}>]/Filter/FlateDecode/Length {len(data)}>>stream\n"
        )
        return b"".join((head.encode(), data, b"\nendstream\nendobj\n"))
