"""What windows left behind that ended before they could save: brought back, or handed on to where it belongs."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from briefer.errors import BrieferError
from briefer.model.brief import Brief
from briefer.model.changes import changes
from briefer.service import Librarian
from briefer.ui import keeping_journal
from briefer.ui.keeping_homes import FileHome, Home, LibraryHome, digest_of
from briefer.ui.keeping_journal import Journal, Orphan
from briefer.ui.keeping_presence import whoami
from briefer.ui.service_protocol import Service


@dataclass(frozen=True, slots=True)
class Seat:
    """What is needed to keep a brief: its home, and when it is brought back the journal and the name of before."""

    home: Home
    journal: Journal | None = None
    presence: str = ""
    unsaved: bool = False
    """Whether the brief is worth saving as it is: a duplicate, or one carried over."""


class LeftBehind:
    """The journals of windows that are gone."""

    def __init__(self, folder: Path, service: Service, librarian: Librarian) -> None:
        self._folder, self._service, self._librarian = folder, service, librarian

    def orphans(self) -> tuple[Orphan, ...]:
        """The briefs of windows that ended before they could close them, newest first."""
        return keeping_journal.orphans(self._folder)

    def hand_over(self) -> None:
        """Let what a library did not take when a window was closed wait for it, as all that is to be sent to it."""
        for orphan in self.orphans():
            if orphan.is_closed and orphan.place.library == self._librarian.url:
                journal = keeping_journal.adopt(self._folder, orphan)
                if journal is not None:
                    self._librarian.keep(orphan.brief, orphan.place.base, whoami(), datetime.now(UTC))
                    journal.clear()

    def adopt(self, orphan: Orphan) -> Seat | None:
        """Take over a brief that another window left; gives its seat, None when another was quicker.

        A file that holds something else by now, or can't be read, is not its place any more: the brief goes into the
        library.
        """
        journal = keeping_journal.adopt(self._folder, orphan)
        return Seat(self._home_of(orphan), journal, orphan.place.presence) if journal else None

    def _home_of(self, orphan: Orphan) -> Home:
        place, brief = orphan.place, orphan.brief
        if place.file and (home := self._file_of(Path(place.file), brief, place.digest)):
            return home
        base = 0 if place.file else place.base
        return LibraryHome(self._librarian, brief.id, base, whoami(), self._service.stamped)

    def _file_of(self, file: Path, brief: Brief, digest: str) -> FileHome | None:
        """The file as it was when the journal was written, or with what the journal holds: it was saved after that."""
        if not (now := digest_of(file)):
            return FileHome(file, self._service, brief, digest)
        try:
            held = self._service.open(file)
        except BrieferError:
            return None
        is_its_place = now == digest or not changes(held, self._service.stamped(brief))
        return FileHome(file, self._service, held, now) if is_its_place else None
