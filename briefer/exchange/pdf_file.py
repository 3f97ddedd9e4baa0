"""Reads the brief back out of a PDF that was exported from it."""

import zlib
from pathlib import Path

import pikepdf

from briefer.errors import FileRefused
from briefer.model.brief import Brief
from briefer.model.plain import from_json

ATTACHED = "brief.json"
"""Name of the attachment that holds the brief as the edition shows it (relationship Source, ISO 32000-2, 7.11.3)."""

LIMIT = 64 * 1024 * 1024
"""The most bytes an attached brief may have."""


def read_pdf(path: Path) -> Brief:
    """The brief that a circulated PDF carries. Raises `FileRefused` for a PDF that carries none."""
    data = _attached(path)
    if data is None:
        raise FileRefused(f"{path} carries no brief: only a PDF that Briefer exported can be opened again.")
    if len(data) > LIMIT:
        raise FileRefused(f"The brief inside {path} is larger than {LIMIT // 2**20} MB and is not read.")
    return from_json(data)


def _attached(path: Path) -> bytes | None:
    try:
        with pikepdf.open(path) as pdf:
            attachment = pdf.attachments.get(ATTACHED)
            return _inflated(attachment.get_file().obj) if attachment else None
    except pikepdf.PasswordError as error:
        raise FileRefused(f"{path} is protected by a password; open the file it was exported from.") from error
    except pikepdf.PdfError as error:
        raise FileRefused(f"{path} is damaged, or is not a PDF.") from error
    except OSError as error:
        raise FileRefused(f"{path} cannot be read: {error.strerror or error}.") from error


def _inflated(stream: pikepdf.Object) -> bytes:
    """The stream's bytes, at most one more than the limit: a small stream can inflate to any size."""
    if stream.get("/Filter") != pikepdf.Name.FlateDecode or "/DecodeParms" in stream:
        return stream.read_bytes()
    return zlib.decompressobj().decompress(stream.read_raw_bytes(), LIMIT + 1)
