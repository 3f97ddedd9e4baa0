"""Reading a file whole, with one sentence for whatever stands in the way."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from briefer.errors import FileRefused

MAX_BYTES = 256 * 2**20
"""Most bytes that a file may have."""

T = TypeVar("T")


def read_as(path: Path, read: Callable[[bytes], T]) -> T:
    """What a reader makes of a file's bytes. The file is closed before it is read.

    Raises:
        FileRefused: the file can't be read, or the reader refuses it; the sentence begins with its path as given.
    """
    try:
        return read(_bytes_of(path))
    except FileRefused as error:
        raise FileRefused(f"{path}: {error}") from error


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise FileRefused("There is no such file.") from error
    except (IsADirectoryError, PermissionError) as error:
        reason = "It is a folder" if path.is_dir() else "You may not read it"
        raise FileRefused(f"{reason}. Choose another file.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise FileRefused(f"It can't be read ({reason}). Choose another file.") from error
    if len(data) > MAX_BYTES:
        raise FileRefused(f"It is larger than {MAX_BYTES // 2**20} MB. Its pictures are too large, or it is no brief.")
    return data
