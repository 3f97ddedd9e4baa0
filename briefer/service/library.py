"""The librarian: the verbs over a library, opened when it is first needed.

SQLAlchemy and Alembic take longer to import than a window takes to paint, so nothing here imports them before then.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Self

from briefer import settings
from briefer.errors import BrieferError
from briefer.exchange.brief_file import write_brief
from briefer.library import registers
from briefer.library.carry_over import from_last
from briefer.library.protocol import Library
from briefer.library.registers import AgreementLife, Channel, Person, Promise
from briefer.library.taking import Taken, taken
from briefer.library.values import Correction, LibraryUnreachable, RegisterKind, Stored
from briefer.model.brief import Brief
from briefer.model.changes import Change, changes
from briefer.model.ids import new_brief_id
from briefer.model.names import folded
from briefer.service.adding import Added, Adder, Progress, files_in, opened
from briefer.service.completion import Completions, completions, latest
from briefer.service.meetings import meeting_before
from briefer.service.names import file_names
from briefer.service.place import (
    absolute,
    backups_of,
    file_of,
    free,
    newest_backup,
    outbox_of,
    put_back,
    set_aside,
    use_library,
)
from briefer.service.workshop import Workshop

if TYPE_CHECKING:
    from briefer.library.outbox import Outbox, Sent
    from briefer.library.sql import SqlLibrary

_MANY = 200
"""Files after which the database is told that it holds much more."""

_KEPT_WHOLE = timedelta(days=2)
"""How long every saved state is kept."""

Count = Callable[[int, int], None]
"""Told how many briefs are done, of how many. It may raise to stop."""


def _silent(done: int, of: int) -> None:
    """Tells nobody."""


@dataclass(frozen=True)
class FollowUpsWanted:
    """Which follow-ups to list. Empty fields ask for nothing; an owner is found by a part of the name."""

    open: bool = False
    overdue_on: date | None = None
    owner: str = ""
    country: str = ""

    def asks_for(self, promise: Promise) -> bool:
        """Whether a follow-up is one of those."""
        return (
            (not self.open or promise.is_open)
            and (self.overdue_on is None or promise.is_overdue(self.overdue_on))
            and folded(self.owner) in folded(promise.owner)
            and (not self.country or folded(self.country) in {folded(country) for country in promise.countries})
        )


EVERY_FOLLOW_UP = FollowUpsWanted()


class Librarian:
    """The verbs over one library: the one at a URL, else the one that the settings name.

    It is opened by the first verb that needs it, which raises `BrieferError` where that can't be done. Several threads
    may use it at once. Who only reads wants none made: then none is, but in the place of the user's own.
    """

    def __init__(self, url: str = "", library: Library | None = None, *, creates: bool = True) -> None:
        self.url = absolute(url or settings.library_url())
        self._is_chosen = bool(url)
        self._creates = creates or self.url == settings.own_library()
        self._library = library
        self._opening = Lock()
        self.why = ""
        """Why the library did not answer the last save; empty when it did."""

    @property
    def library(self) -> Library:
        """The library itself, to find, get, compare and correct."""
        with self._opening:
            if self._library is None:
                from briefer.library.opening import open_library

                self._library = open_library(self.url, self._back_up_before_migration, creates=self._creates)
            return self._library

    @property
    def is_there(self) -> bool:
        """Whether there is a library to ask: opening one in a file that is not there would make it."""
        file = file_of(self.url)
        return self._library is not None or file is None or file.exists()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the database."""
        if self._library is not None:
            self._library.close()
            self._library = None

    # Briefs

    def add(
        self, paths: Iterable[Path], by: str, at: datetime, progress: Progress = lambda done, of, added: None
    ) -> tuple[Added, ...]:
        """Takes in files, and folders of them, and tells what became of each."""
        files, adder = files_in(paths), Adder(self.library, partial(opened, Workshop()), by, at)
        added: list[Added] = []
        for file in files:
            added.append(adder.add(file))
            progress(len(added), len(files), added[-1])
        if len(files) >= _MANY:
            self._tune()
        return tuple(added)

    def _tune(self) -> None:
        """Lets the database count what it holds now, so that it goes on finding quickly."""
        from briefer.library.sql import SqlLibrary

        if isinstance(self.library, SqlLibrary):
            self.library.tune()

    def export(self, folder: Path, progress: Count = _silent) -> int:
        """Writes every brief to a folder as a `.brief` file, and gives their number."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise BrieferError(f"{folder} can't be made: {error.strerror}. Choose another folder.") from error
        entries = tuple(self.library.entries())
        for done, (entry, name) in enumerate(zip(entries, file_names(entries), strict=True), 1):
            write_brief(self.library.get(entry.id).brief, folder / name)
            progress(done, len(entries))
        return len(entries)

    def save(self, brief: Brief, base: int, by: str, at: datetime) -> Stored | None:
        """Saves a brief, or keeps it until the library answers again, which gives None.

        Raises:
            SaveConflict: as `Library.save` does.
        """
        outbox = self._outbox()
        try:
            saved = outbox.save(self.library, brief, base, by, at)
        except LibraryUnreachable as error:  # it was gone before it was ever opened
            self.why = error.why
            outbox.keep(brief, base, by, at)
            return None
        self.why = outbox.why
        return saved

    def keep(self, brief: Brief, base: int, by: str, at: datetime) -> None:
        """Keeps a brief on this computer, until `send_waiting` saves it."""
        self._outbox().keep(brief, base, by, at)

    def send_waiting(self) -> "Sent":
        """Saves what waited while the library didn't answer, merged with what others saved meanwhile."""
        return self._outbox().send(self.library)

    def waiting(self) -> tuple[str, ...]:
        """The ids of the briefs that wait for the library."""
        return self._outbox().waiting()

    def compare(self, brief_id: str, old: int, new: int) -> tuple[Change, ...]:
        """What changed from one state of a brief to another; 0 is the present one."""
        return changes(self.library.get(brief_id, old).brief, self.library.get(brief_id, new).brief)

    def delete(self, brief_id: str, by: str, at: datetime) -> None:
        """Takes a brief out of what is found and counted. It stays in the library with its history."""
        self.library.history(brief_id)  # which refuses a brief that is not there
        self.library.correct(Correction("brief", brief_id, {"deleted": "yes"}, by, at))

    def bring_back(self, brief_id: str, by: str, at: datetime) -> None:
        """Lets a brief that was deleted be found again."""
        self.library.history(brief_id)
        self.library.correct(Correction("brief", brief_id, {"deleted": ""}, by, at))

    def new_from_last(self, country_or_series: str) -> Brief:
        """A brief for the next meeting with a country, or of a series, carried over from the last."""
        return from_last(self.library, country_or_series, new_brief_id())

    def meeting_before(self, brief: Brief) -> Brief | None:
        """The brief of the meeting before, of the same series or between the same parties."""
        if self._creates and not self.is_there:
            return None
        return meeting_before(self.library, brief)

    def duplicate(self, brief_id: str) -> Brief:
        """A brief with all that another one says, under an id of its own and yet to be cleared."""
        brief = self.library.get(brief_id).brief
        return brief.model_copy(update={"id": new_brief_id(), "status": "draft", "version": "", "clearances": ()})

    def completions(self) -> Completions:
        """What was written before in the fields of the latest briefs; takes up to a second."""
        return completions(latest(self.library) if self.is_there else ())

    # Registers

    def follow_ups(self, wanted: FollowUpsWanted = EVERY_FOLLOW_UP) -> tuple[Promise, ...]:
        """Promises, the earliest due first."""
        every = registers.follow_ups(self.library.rows("follow_up"), self.library.corrections("follow_up"))
        return tuple(promise for promise in every if wanted.asks_for(promise))

    def agreements(self, country: str = "") -> tuple[AgreementLife, ...]:
        """Agreements by title, all or those with a country."""
        every = registers.agreements(self.library.rows("agreement"), self.library.corrections("agreement"))
        return tuple(
            agreement
            for agreement in every
            if not country or folded(country) in {folded(party) for party in agreement.parties}
        )

    def people(self, country: str = "") -> tuple[Person, ...]:
        """Everyone named, by name, all or those of a country."""
        every = registers.people(self.library.rows("person"), self.library.corrections("person"))
        return tuple(person for person in every if not country or folded(country) == folded(person.country))

    def mechanisms(self) -> tuple[Channel, ...]:
        """Standing bodies and channels, by name."""
        return registers.mechanisms(self.library.rows("mechanism"), self.library.corrections("mechanism"))

    def taken(self, kind: RegisterKind, key: str) -> Taken:
        """An entry of a register as a brief takes it in; see `briefer.library.taking`."""
        return taken(self.library, kind, key)

    def _outbox(self) -> "Outbox":
        from briefer.library.outbox import Outbox

        return Outbox(outbox_of(self.url))

    # Keeping

    def back_up(self, file: Path, progress: Count = _silent) -> None:
        """Writes a backup of everything to one file."""
        from briefer.library.copying import back_up

        back_up(self._database(), file, progress)

    def back_up_daily(self, today: date) -> Path | None:
        """Makes the day's backup of a library in a file, unless there is one. Gives the new one."""
        from briefer.library.copying import back_up_daily

        database = self._database()
        return back_up_daily(database, backups_of(self.url), today) if database.engine.name == "sqlite" else None

    def thin(self, now: datetime) -> int:
        """Drops what was only passed through while somebody typed, some days ago; see `Library.thin`."""
        return self.library.thin(now - _KEPT_WHOLE)

    def restore(self, file: Path, progress: Count = _silent) -> Path | None:
        """Puts a backup in the place of everything; when that fails, all is as it was.

        What was there before is kept; gives its file, None when there was nothing.
        """
        from briefer.library.copying import copy_all, opened_backup

        with opened_backup(file) as backup:
            if aside := self._set_aside():
                self._restore_anew(partial(copy_all, backup), aside, progress)
                return aside
            kept = self._back_up_before_restore()
            copy_all(backup, self._database(), progress, replace=True)
            return kept

    def _restore_anew(self, copy: Callable[["SqlLibrary", Count], None], aside: Path, progress: Count) -> None:
        """Restores to a new file; when that fails, the damaged one is put back."""
        try:
            copy(self._database(), progress)
        except BaseException:
            self.close()
            if file := file_of(self.url):
                put_back(aside, file)
            raise

    def check(self) -> tuple[str, ...]:
        """What is wrong with the library, in sentences. One that is damaged is neither opened nor changed."""
        if faults := self._damage():
            backup = newest_backup(self.url)
            way_out = f"Restore its newest backup, {backup}" if backup else "It has no backup beside it"
            return (f"The library {file_of(self.url)} is damaged ({faults[0]}). {way_out}.", *faults[1:])
        return self.library.check()

    def _damage(self) -> tuple[str, ...]:
        """What is wrong with the file of a library; nothing for one on a server, which reads its own files."""
        from briefer.library.damage import damage

        file = file_of(self.url)
        return damage(file) if file and self._library is None else ()

    def _set_aside(self) -> Path | None:
        """Takes away the file of a library that is damaged or can't be opened; gives what it is called now."""
        file = file_of(self.url)
        if file and self._damage():
            return set_aside(file)
        try:
            self._database()
        except LibraryUnreachable:
            raise
        except BrieferError as error:
            if error.__cause__ is None or not file:  # it is sound, but must not be opened
                raise
            return set_aside(file)
        return None

    def _back_up_before_restore(self) -> Path | None:
        from briefer.library.copying import back_up

        database = self._database()
        if not database.info().briefs:
            return None
        kept = free(backups_of(self.url), "before-restore-{}.backup")
        kept.parent.mkdir(parents=True, exist_ok=True)
        with suppress(BrieferError):  # of a damaged library there may be no backup
            back_up(database, kept)
            return kept
        return None

    def move(self, url: str, progress: Count = _silent) -> Path | None:
        """Copies everything to an empty library at another URL, and leaves this one as it is.

        When this library is the one that the settings name, they name the other from now on; gives their file then.
        """
        from briefer.library.copying import copy_all

        with Librarian(url) as other:
            copy_all(self._database(), other._database(), progress)
        is_named = not self._is_chosen and self.url == absolute(settings.named_library())
        return use_library(other.url) if is_named else None

    def _database(self) -> "SqlLibrary":
        from briefer.library.sql import SqlLibrary

        if not isinstance(self.library, SqlLibrary):
            raise BrieferError("A library in memory has no backups. Open one in a file or on a server.")
        return self.library

    def _back_up_before_migration(self, library: "SqlLibrary") -> None:
        from briefer.library.copying import back_up

        folder = backups_of(self.url)
        folder.mkdir(parents=True, exist_ok=True)
        back_up(library, folder / f"before-migration-from-{library.info().version}.backup")
