"""Reads the brief back out of a PDF that was exported from it."""

import zlib
from io import BytesIO
from pathlib import Path

import pikepdf

from briefer.errors import FileRefused
from briefer.exchange.reading import read_as
from briefer.model.brief import Brief
from briefer.model.plain import from_json

ATTACHED = "brief.json"
"""Name of the attachment that holds the brief as the edition shows it (relationship Source, ISO 32000-2, 7.11.3)."""

LIMIT = 64 * 2**20
"""The most bytes that an attached brief may have."""


def read_pdf(path: Path) -> Brief:
    """The brief that a circulated PDF carries. Raises `FileRefused` for a PDF that carries none."""
    return read_as(path, _brief_in)


def _brief_in(data: bytes) -> Brief:
    attached = _attached(data)
    if attached is None:
        raise FileRefused("It carries no brief. Only a PDF that Briefer exported can be opened again.")
    if len(attached) > LIMIT:
        raise FileRefused(f"The brief inside it is larger than {LIMIT // 2**20} MB. Ask for the file it came from.")
    return from_json(attached)


def _attached(data: bytes) -> bytes | None:
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            attachment = pdf.attachments.get(ATTACHED)
            return _inflated(attachment.get_file().obj) if attachment else None
    except pikepdf.PasswordError as error:
        raise FileRefused("It is protected by a password. Open the file it was exported from.") from error
    except (pikepdf.PdfError, zlib.error) as error:
        raise FileRefused("It is damaged, or is not a PDF. Ask for it again.") from error


def _inflated(stream: pikepdf.Object) -> bytes:
    """The stream's bytes; of too many, one more than the limit: a small stream can inflate to any size."""
    filters = stream.get("/Filter", [])
    data = stream.read_raw_bytes()
    for name in filters if isinstance(filters, list | pikepdf.Array) else (filters,):
        if name != pikepdf.Name.FlateDecode:
            return stream.read_bytes()
        data = zlib.decompressobj().decompress(data, LIMIT + 1)
    return stream.read_bytes() if "/DecodeParms" in stream and len(data) <= LIMIT else data
