"""Entries of a zip, counted as they unpack, whatever its headers claim."""

import zipfile
import zlib

DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError, KeyError, IndexError)
"""What is raised for a zip that is damaged, or is none."""

_CHUNK = 2**16


def content_of(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes | None:
    """The bytes of an entry, None where they are more than so many."""
    content = bytearray()
    with archive.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            content += chunk
            if len(content) > most:
                return None
    return bytes(content)
