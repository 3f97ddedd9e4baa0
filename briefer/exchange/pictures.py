"""Picture files as a brief keeps them: `briefer.pictures` says what is left of one."""

from pathlib import Path

from briefer.exchange.reading import read_as
from briefer.model.digest import stored_file
from briefer.model.parts import StoredFile
from briefer.pictures.cleaning import clean_picture

SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".svg")


def read_picture(path: Path, alt: str = "") -> tuple[str, StoredFile]:
    """A picture file as a brief keeps it, and its key.

    Raises:
        FileRefused: it can't be read, is no picture, or is too large.
    """
    data, media_type = read_as(path, clean_picture)
    return stored_file(data, path.name, media_type, alt)
