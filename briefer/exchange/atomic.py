"""Replaces a file whole: after a crash at any moment there is the old file or the new one, never a mixture.

This is the one place with calls that some systems lack.
"""

import errno
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

from briefer.errors import BrieferError

_REASONS = {
    errno.ENOSPC: "the disk is full. Make room, or save it elsewhere",
    errno.EDQUOT: "your share of the disk is used up. Make room, or save it elsewhere",
    errno.EROFS: "the disk can only be read. Save it elsewhere",
    errno.EACCES: "you may not write there. Save it elsewhere, or ask for the right to",
    errno.EPERM: "you may not write there. Save it elsewhere, or ask for the right to",
    errno.ENOENT: "the folder does not exist. Make it first, or save it elsewhere",
    errno.ENOTDIR: "part of its path is a file, not a folder. Save it elsewhere",
    errno.EISDIR: "there is a folder of that name. Choose another name",
    errno.ENAMETOOLONG: "its name is too long. Choose a shorter one",
}


def replace_file(path: Path, data: bytes) -> None:
    """Writes a file, or leaves the one that is there as it was.

    The bytes go to a temporary file in the same folder, which is flushed to the disk and renamed over the old one. The
    old file's permissions are kept, and a symbolic link goes on leading to the file.

    Raises:
        BrieferError: the file can't be written; says why, and nothing is left behind.
    """
    target = Path(os.path.realpath(path))
    try:
        _refuse_what_is_no_place(target)
        temporary = target.with_name(f".briefer-{secrets.token_hex(8)}.tmp")
        try:
            _write_through(temporary, data)
            _take_permissions(temporary, target)
            temporary.replace(target)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        _flush_folder(target.parent)
    except OSError as error:
        raise BrieferError(f"{path} can't be written: {_reason(error)}.") from error


def _refuse_what_is_no_place(target: Path) -> None:
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "is a folder")
    if target.exists() and not os.access(target, os.W_OK):  # a rename would replace even a file that is read-only
        raise PermissionError(errno.EACCES, "is read-only")


def _write_through(path: Path, data: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _take_permissions(temporary: Path, target: Path) -> None:
    try:
        old = target.stat()
    except FileNotFoundError:
        return
    if hasattr(os, "chown"):
        with suppress(PermissionError):  # only root may give a file to someone else
            os.chown(temporary, old.st_uid, old.st_gid)
    temporary.chmod(stat.S_IMODE(old.st_mode))


def _flush_folder(folder: Path) -> None:
    """Makes the rename itself last, where the system lets a folder be flushed."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with suppress(OSError):  # some network shares refuse; the file itself is safe by now
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _reason(error: OSError) -> str:
    if isinstance(error, PermissionError) and os.name == "nt":
        return "another program has it open, or you may not write there. Close it there, or save it elsewhere"
    return _REASONS.get(error.errno or 0, f"{error.strerror or error}. Save it elsewhere")
