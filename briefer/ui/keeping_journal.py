"""The journal: what is being typed, on this computer's own disk, until it is safe where it belongs.

One file for each open brief, replaced whole. A lock beside it lives as long as its window: a journal whose lock is free
belongs to a window that ended before it could say so, and is brought back by the next one.
"""

import json
import secrets
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile

from briefer.errors import BrieferError
from briefer.exchange.atomic import replace_file
from briefer.model.brief import Brief
from briefer.model.plain import from_json, to_json


@dataclass(frozen=True, slots=True)
class Place:
    """Where a brief belongs: a file with the digest it last had, or a library's brief and the state it was made from."""

    file: str = ""
    digest: str = ""
    library: str = ""
    base: int = 0
    presence: str = ""
    """The name by which others see the window, so that it never meets itself after a crash."""


@dataclass(frozen=True, slots=True)
class Orphan:
    """What a window left behind that ended without closing: its brief, where it belongs, and when it was written."""

    brief: Brief
    place: Place
    at: str


class Journal:
    """The journal of one window, and those that other windows left."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._name = secrets.token_hex(8)
        self._lock: QLockFile | None = None

    @property
    def _file(self) -> Path:
        return self._folder / f"{self._name}.journal"

    def write(self, brief: Brief, place: Place, at: str) -> None:
        """Write the state of a brief. Raises `BrieferError` when that can't be done."""
        if self._lock is None:
            self._lock = self._locked()
        head = json.dumps({"at": at, "place": asdict(place)}, ensure_ascii=False)
        replace_file(self._file, f"{head}\n{to_json(brief)}".encode())

    def _locked(self) -> QLockFile:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise BrieferError(f"{self._folder} can't be made: {error.strerror}.") from error
        lock = _lock(self._file)
        lock.tryLock(0)
        return lock

    def clear(self) -> None:
        """Forget what was written: it is where it belongs."""
        self._file.unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def orphans(self) -> tuple[Orphan, ...]:
        """What other windows left, the newest first; each is told once. The journals stay until `adopt` takes them."""
        return tuple(sorted(self._read_orphans(), key=lambda orphan: orphan.at, reverse=True))

    def _read_orphans(self) -> Iterator[Orphan]:
        for file in sorted(self._folder.glob("*.journal")):
            lock = _lock(file)
            if lock.tryLock(0):
                if orphan := _read(file):
                    yield orphan
                lock.unlock()

    def adopt(self, orphan: Orphan) -> bool:
        """Make what a window left one's own; False when another window was quicker. Its journal goes once this one stands."""
        for file in sorted(self._folder.glob("*.journal")):
            lock = _lock(file)
            if file == self._file or not lock.tryLock(0):
                continue
            if _read(file) == orphan:
                self.write(orphan.brief, orphan.place, orphan.at)
                file.unlink(missing_ok=True)
                lock.unlock()
                return True
            lock.unlock()
        return False


def _lock(journal: Path) -> QLockFile:
    lock = QLockFile(str(journal.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # it is stale when its process is gone, never because of its age
    return lock


def _read(file: Path) -> Orphan | None:
    """What a journal says. One that can't be read is put aside: it may still hold words that a person can find."""
    try:
        head, _, brief = file.read_bytes().partition(b"\n")
        said: dict[str, Any] = json.loads(head)
        return Orphan(from_json(brief), Place(**said["place"]), said["at"])
    except (OSError, ValueError, KeyError, TypeError, BrieferError):
        if file.exists():
            file.replace(file.with_suffix(".unreadable"))
        return None
