"""Where a brief is kept as one types: its own file, or the library. Homes work in a thread, one call at a time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QLockFile

from briefer.errors import BrieferError
from briefer.library.values import SaveConflict, Stored
from briefer.model.brief import Brief
from briefer.model.changes import differs
from briefer.model.ids import with_ids
from briefer.model.merge import merge
from briefer.service import Librarian
from briefer.service.place import file_of
from briefer.ui.keeping_journal import Place
from briefer.ui.keeping_presence import FOLDER, FilePresence, LibraryPresence, Presence
from briefer.ui.service_protocol import Service
from briefer.ui.style import translate

_LOCKED_AT_MOST = 5000
"""Milliseconds that a window takes to look at a file and write it."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What a home holds after a save: the brief, with what others had changed when ``merged``.

    ``waiting`` is set when a library doesn't answer, ``why`` says why, and the brief waits on this computer.
    """

    brief: Brief
    merged: bool = False
    waiting: bool = False
    why: str = ""


class HomeGone(BrieferError):
    """The file of a brief was deleted, renamed, or taken away with its disk."""


class Home(Protocol):
    """Keeps one brief."""

    @property
    def place(self) -> Place:
        """Where it is, for the journal."""
        ...

    def presence(self, name: str = "") -> Presence:
        """What shows those who have the same brief open, by the name of a window or by a new one."""
        ...

    def save(self, brief: Brief) -> Kept:
        """Save a brief with what others changed. Raises `SaveConflict`, `HomeGone`, or another `BrieferError`."""
        ...

    def stirred(self) -> bool:
        """Whether others changed the brief since it was last saved or read, as far as can be told at once."""
        ...

    def accept(self) -> None:
        """Go on from what the others made of it: what is saved next was chosen by a person who saw both."""
        ...

    def make_again(self) -> None:
        """Write it anew with the next save, though it was taken away."""
        ...


class FileHome:
    """A `.brief` file that a person opened or saved to."""

    def __init__(self, path: Path, service: Service, base: Brief, digest: str | None = None) -> None:
        self.path, self._service, self._base = path, service, base
        self._stamp = _stamp(path)
        self._digest = digest if digest is not None else digest_of(path)
        self._theirs: tuple[Brief, str] | None = None
        self._anew = not self._digest

    @property
    def place(self) -> Place:
        return Place(file=str(self.path), digest=self._digest)

    def presence(self, name: str = "") -> Presence:
        return FilePresence(self.path.parent, self.path.name, name)

    def stirred(self) -> bool:
        return not self._anew and _stamp(self.path) != self._stamp

    def save(self, brief: Brief) -> Kept:
        with _alone(self.path):
            return self._save(brief)

    def _save(self, brief: Brief) -> Kept:
        merged = False
        if self._is_other():
            theirs, digest = self._service.open(self.path), digest_of(self.path)
            both = merge(self._base, brief, theirs)
            if both.conflicts:
                self._theirs = theirs, digest
                raise SaveConflict(both, 0)
            merged, brief = differs(brief, both.brief), both.brief
            if not differs(theirs, brief):
                self._note(brief, digest)
                return Kept(brief, merged)
        self._service.save(brief, self.path)
        self._note(brief, digest_of(self.path))
        return Kept(brief, merged)

    def _is_other(self) -> bool:
        """Whether the file no longer holds what was saved last. Raises `HomeGone` when there is none."""
        if self._anew:
            return False
        if _stamp(self.path) is None:
            text = translate("Keeping", "{0} is no longer there: it was deleted, renamed, or its disk was taken away.")
            raise HomeGone(text.format(self.path))
        return self.stirred() and digest_of(self.path) != self._digest

    def accept(self) -> None:
        if self._theirs:
            self._note(*self._theirs)

    def make_again(self) -> None:
        self._anew = True

    def _note(self, brief: Brief, digest: str) -> None:
        self._base, self._digest, self._stamp = brief, digest, _stamp(self.path)
        self._theirs, self._anew = None, False


class LibraryHome:
    """A brief in the library, which keeps every saved state."""

    def __init__(
        self,
        librarian: Librarian,
        brief_id: str,
        base: int,
        by: str,
        stamped: Callable[[Brief], Brief] = lambda brief: brief,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._librarian, self.brief_id, self.base, self._by, self._now = librarian, brief_id, base, by, now
        self._stamped = stamped
        self._theirs = base

    @property
    def place(self) -> Place:
        return Place(library=self._librarian.url, base=self.base)

    def presence(self, name: str = "") -> Presence:
        """Beside a library in a file, else in the library on its server."""
        if file := file_of(self._librarian.url):
            return FilePresence(file.parent, f"library {self.brief_id}", name)
        return LibraryPresence(self._librarian, self.brief_id, name)

    def stirred(self) -> bool:
        return bool(self.base) and self._librarian.library.present_state(self.brief_id) > self.base

    def save(self, brief: Brief) -> Kept:
        sent = with_ids(self._stamped(brief))
        try:
            stored: Stored | None = self._librarian.save(sent, self.base, self._by, self._now())
        except SaveConflict as conflict:
            self._theirs = conflict.state
            raise
        if stored is None:
            return Kept(brief, waiting=True, why=self._librarian.why)
        self.base = stored.state
        is_other = differs(sent, stored.brief)  # what others have and this one lacks may be all there is to it
        return Kept(stored.brief if is_other else brief, is_other)

    def accept(self) -> None:
        self.base = self._theirs

    def make_again(self) -> None:
        self.base = 0


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Keep other windows from writing a file between the look at it and the write; where no lock can be, without."""
    folder = path.parent / FOLDER
    lock = QLockFile(str(folder / f"{sha256(path.name.encode()).hexdigest()[:16]}.lock"))
    lock.setStaleLockTime(_LOCKED_AT_MOST)
    with suppress(OSError):
        folder.mkdir(exist_ok=True)
    is_locked = lock.tryLock(_LOCKED_AT_MOST)
    try:
        yield
    finally:
        if is_locked:
            lock.unlock()


def digest_of(path: Path) -> str:
    """What tells the content of a file from any other; empty when there is no file."""
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
