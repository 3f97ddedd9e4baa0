"""The journal: what is being typed, on this computer's own disk, until it is safe where it belongs.

One file for each open brief, replaced whole. A lock beside it lives as long as its window: a journal whose lock is free
belongs to a window that ended before it could say so, and is brought back by the next one.
"""

import json
import secrets
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile

from briefer.errors import BrieferError
from briefer.exchange.atomic import replace_file
from briefer.model.brief import Brief
from briefer.model.plain import from_json, to_json

_ENDING = ".journal"
_WRITTEN_WITHIN = 60.0
"""Seconds that writing a journal takes at the very most."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a brief belongs: a file with the digest it last had, or a library with the state it was made from."""

    file: str = ""
    digest: str = ""
    library: str = ""
    base: int = 0
    presence: str = ""
    """The name by which others see the window, so that it never meets itself after a crash."""


@dataclass(frozen=True, slots=True)
class Orphan:
    """What a window left behind that ended without closing: its brief, where it belongs, and when it was written."""

    name: str
    brief: Brief
    place: Place
    at: str
    is_closed: bool = False
    """Whether a person closed the window, and what hung could not take the brief any more."""


class Journal:
    """The journal of one open brief. A lock goes with it, from the first `write` to `clear`."""

    def __init__(self, folder: Path, name: str = "", lock: QLockFile | None = None) -> None:
        self._folder, self._lock = folder, lock
        self._file = folder / f"{name or secrets.token_hex(8)}{_ENDING}"

    @property
    def is_written(self) -> bool:
        """Whether it holds a state of the brief."""
        return self._lock is not None

    def write(self, brief: Brief, place: Place, at: str, is_closed: bool = False) -> None:
        """Write the state of a brief. Raises `BrieferError` when that can't be done."""
        if self._lock is None:
            self._lock = self._locked()
        head = json.dumps({"at": at, "place": asdict(place), "closed": is_closed}, ensure_ascii=False)
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
        self.release()

    def release(self) -> None:
        """Leave what was written to the next window."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None


def orphans(folder: Path) -> tuple[Orphan, ...]:
    """What windows left that ended without closing, the newest first. The journals stay until `adopt` takes them."""
    return tuple(sorted(_orphans(folder), key=lambda orphan: orphan.at, reverse=True))


def _orphans(folder: Path) -> Iterator[Orphan]:
    _sweep(folder)
    for file in sorted(folder.glob(f"*{_ENDING}")):
        lock = _lock(file)
        if lock.tryLock(0):
            if orphan := _read(file):
                yield orphan
            lock.unlock()


def _sweep(folder: Path) -> None:
    """Take away what a window was writing in the moment of its death: whoever writes still is done within a minute."""
    for file in folder.glob(".briefer-*.tmp"):
        with suppress(OSError):
            if time.time() - file.stat().st_mtime > _WRITTEN_WITHIN:
                file.unlink()


def adopt(folder: Path, orphan: Orphan) -> Journal | None:
    """The journal of a window that is gone, as one's own; None when another window was quicker."""
    file = folder / f"{orphan.name}{_ENDING}"
    lock = _lock(file)
    if not lock.tryLock(0):
        return None
    if not file.exists():
        lock.unlock()
        return None
    return Journal(folder, orphan.name, lock)


def _lock(journal: Path) -> QLockFile:
    lock = QLockFile(str(journal.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # it is stale when its process is gone, never because of its age
    return lock


def _read(file: Path) -> Orphan | None:
    """What a journal says. One that can't be read is put aside: it may still hold words that a person can find."""
    try:
        head, _, brief = file.read_bytes().partition(b"\n")
        said: dict[str, Any] = json.loads(head)
        return Orphan(file.stem, from_json(brief), Place(**said["place"]), said["at"], said.get("closed", False))
    except (OSError, ValueError, KeyError, TypeError, BrieferError):
        if file.exists():
            file.replace(file.with_suffix(".unreadable"))
        return None
