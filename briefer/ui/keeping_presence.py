"""Who else has a brief open, while a window lives: a small file beside the brief, or a line in a library on a server.

All of it may hang with its share or its server, and is done in a thread of its own.
"""

import getpass
import json
import platform
import secrets
import time
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Protocol

from briefer.library.values import Visitor
from briefer.service import Librarian

FOLDER = ".briefer-open"
_LIVES = 35.0
"""Seconds after which a window that has not shown itself is taken to be gone. It shows itself three times as often."""


@dataclass(frozen=True, slots=True)
class Someone:
    """A person at a computer who has the brief open, and since when (hours and minutes of that computer's clock)."""

    by: str
    host: str
    since: str

    def __str__(self) -> str:
        return f"{self.by} ({self.host}, {self.since})" if self.host else self.by


def whoami() -> str:
    """The name a person is logged in by, for the history; empty for a service without an account."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


class Presence(Protocol):
    """Shows that a window has a brief open, from the first `meet` to `leave`."""

    name: str
    """What tells the window from others; it keeps the name when it is brought back after a crash."""

    def meet(self) -> tuple[Someone, ...]:
        """Be seen from now on, and tell who else has it open. Raises `BrieferError` when a library doesn't answer."""
        ...

    def leave(self) -> None:
        """Be seen no more."""
        ...


class LibraryPresence:
    """Shows it to all who use a library on a server, in the library itself."""

    def __init__(self, librarian: Librarian, brief_id: str, name: str = "") -> None:
        self._librarian, self._brief_id = librarian, brief_id
        self.name = name or secrets.token_hex(4)
        self._visitor = Visitor(self.name, whoami(), platform.node(), time.strftime("%H:%M"))

    def meet(self) -> tuple[Someone, ...]:
        """See `Presence.meet`."""
        others = self._librarian.library.visit(self._brief_id, self._visitor, _LIVES)
        return tuple(Someone(other.name, other.host, other.since) for other in others)

    def leave(self) -> None:
        """See `Presence.leave`."""
        self._librarian.library.depart(self._brief_id, self.name)


class FilePresence:
    """Shows it beside the brief, from `enter` to `leave`. Where nothing can be written, it only looks."""

    def __init__(self, folder: Path, key: str, name: str = "") -> None:
        self._folder = folder / FOLDER
        self._key = sha256(key.encode()).hexdigest()[:16]
        self.name = name or secrets.token_hex(4)

    @property
    def _file(self) -> Path:
        return self._folder / f"{self._key}.{self.name}.json"

    def meet(self) -> tuple[Someone, ...]:
        """See `Presence.meet`."""
        self.enter()
        return self.others()

    def enter(self) -> None:
        """Be seen from now on, and go on being seen."""
        try:
            if self._file.exists():
                self._file.touch()
                return
            self._folder.mkdir(exist_ok=True)
            said = {"by": whoami(), "host": platform.node(), "since": time.strftime("%H:%M")}
            self._file.write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")
        except OSError:  # a folder that can only be read: others can't be told, but nothing else is lost
            return

    def leave(self) -> None:
        """Be seen no more."""
        try:
            self._file.unlink(missing_ok=True)
            self._folder.rmdir()
        except OSError:  # others are still there
            return

    def others(self) -> tuple[Someone, ...]:
        """Who else has it open."""
        files = sorted(self._folder.glob(f"{self._key}.*.json")) if self._folder.is_dir() else []
        found = [_read(file) for file in files if file != self._file]
        return tuple(someone for someone in found if someone)


def _read(file: Path) -> Someone | None:
    try:
        if time.time() - file.stat().st_mtime > _LIVES:
            file.unlink(missing_ok=True)
            return None
        said: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        return Someone(*(str(said.get(name, "")) for name in ("by", "host", "since")))
    except (OSError, ValueError, AttributeError):
        return None
