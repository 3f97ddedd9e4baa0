"""Disks for tests that are really full, and folders that can really not be written into."""

import errno
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from briefer.exchange import atomic


class SmallDisk:
    """A disk that can be filled to the last byte, and emptied again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filler = folder / "filler"

    def fill(self) -> None:
        with self._filler.open("ab", buffering=0) as file:
            for size in (65_536, 4096, 512, 1):
                with suppress(OSError):
                    while True:
                        file.write(b"x" * size)

    def make_room(self) -> None:
        self._filler.unlink()


class PretendedDisk(SmallDisk):
    """Where no disk can be mounted: the one place of writing says that it is full."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__(folder)
        self._patch, self._write = monkeypatch, atomic._write_through

    def fill(self) -> None:
        def refuse(path: Path, data: bytes) -> None:
            if path.is_relative_to(self.folder):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            self._write(path, data)

        self._patch.setattr(atomic, "_write_through", refuse)

    def make_room(self) -> None:
        self._patch.setattr(atomic, "_write_through", self._write)


@contextmanager
def mounted(folder: Path) -> Iterator[SmallDisk | None]:
    """A disk of a megabyte in memory; None for those who may not mount one."""
    folder.mkdir()
    mount = shutil.which("mount")
    is_mounted = bool(mount) and not _fails("mount", "-t", "tmpfs", "-o", "size=1m", "briefer-test", str(folder))
    try:
        yield SmallDisk(folder) if is_mounted else None
    finally:
        if is_mounted:
            _fails("umount", "-l", str(folder))


@contextmanager
def read_only(folder: Path) -> Iterator[bool]:
    """Lets nobody write into a folder; tells whether that could be done. Root is stopped by nothing but a flag."""
    if hasattr(os, "geteuid") and os.geteuid() != 0:
        folder.chmod(0o555)
        yield True
        folder.chmod(0o755)
        return
    done = bool(shutil.which("chattr")) and not _fails("chattr", "+i", str(folder))
    try:
        yield done
    finally:
        if done:
            _fails("chattr", "-i", str(folder))


def _fails(*command: str) -> bool:
    return subprocess.run(command, capture_output=True).returncode != 0
