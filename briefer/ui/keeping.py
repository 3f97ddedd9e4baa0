"""Keeps the open brief as one types: in a journal at once, and where it belongs a moment later, in threads."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from briefer.errors import BrieferError
from briefer.library.values import SaveConflict
from briefer.model.brief import Brief
from briefer.model.changes import changes
from briefer.model.merge import merge
from briefer.service import Librarian
from briefer.ui.ending import within
from briefer.ui.keeping_homes import FileHome, Home, HomeGone, Kept, LibraryHome
from briefer.ui.keeping_journal import Journal
from briefer.ui.keeping_left import LeftBehind, Seat
from briefer.ui.keeping_presence import Presence, Someone, whoami
from briefer.ui.service_protocol import Service
from briefer.ui.session import Session
from briefer.ui.waiting import work_a_moment
from briefer.ui.worker import Worker

JOURNAL_EVERY = 350
"""Milliseconds from a change to the moment in which it is in the journal, at most; writing it comes on top."""
SAVE_AFTER, SAVE_WITHIN = 700, 4000
"""Milliseconds without a change before a brief is saved, and the longest that a change waits while typing goes on."""
BEAT = 5000
"""Milliseconds between looks at who else has the brief open, and between attempts to save what could not be saved."""
IDLE = 3.0
"""Seconds without a change after which what others did is taken in: never under the hands of one who types."""
LONG = 8.0
"""Seconds after which a library that has not answered a save is told to be away."""
_PATIENCE = 10.0
"""Seconds that going on to another brief waits for the last save."""
_MOMENT, _LAST_MOMENT = 1.2, 0.3
"""Seconds that closing the window waits for the last save, and then for the threads."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a brief could not be saved where it belongs."""

    sentence: str
    error: BrieferError
    sent: Brief | None = None
    """The brief that was to be saved."""


class Keeping(QObject):
    """Follows one session after another. ``changed`` says that `words` says something else now."""

    changed = Signal()
    troubled = Signal(object)
    """A `Trouble` that was not there before."""
    relieved = Signal()
    """What was troubling is over."""
    waits = Signal(str)
    """The library doesn't answer, and why: the brief is kept on this computer until it does."""
    joined = Signal(object)
    """Changes that others made were taken in; gives their `Change`s."""
    shelved = Signal(object)
    """The `Brief` is in the library now."""
    company = Signal(object)
    """Who else has the brief open has changed; gives the `Someone`s."""

    def __init__(
        self, service: Service, make_librarian: Callable[[], Librarian], folder: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service, self._librarian = service, make_librarian()
        self._folder, self._journal = folder, Journal(folder)
        self.left_behind = LeftBehind(folder, service, self._librarian)
        self._writer, self._saver, self._lookout = Worker(self), Worker(self), Worker(self)
        self._session: Session | None = None
        self._home: Home | None = None
        self._saved: Brief | None = None
        self._presence: Presence | None = None
        self.others: tuple[Someone, ...] = ()
        self.trouble: Trouble | None = None
        self.waiting = False
        self._busy = self._unjournalled = self._is_left = False
        self._unsaved_since: float | None = None
        self._sent_at = self._changed_at = 0.0
        self._journal_soon = self._timer(JOURNAL_EVERY, self._write_journal)
        self._save_soon = self._timer(SAVE_AFTER, self.save_now)
        self._beat = self._timer(BEAT, self._on_beat, once=False)

    def _timer(self, milliseconds: int, verb: Callable[[], object], once: bool = True) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.setSingleShot(once)
        timer.timeout.connect(lambda: verb())
        return timer

    # -- what is followed --------------------------------------------------------------------------------------------

    def follow(self, session: Session, seat: Seat | None = None) -> None:
        """Keep a session: where its seat says, else in its file, else in the library."""
        self.leave()
        own = self.home_in_file(session) if session.file else self.home_in_library(session.brief)
        seat = seat or Seat(own)
        self._session, self._home = session, seat.home
        self._journal = seat.journal or Journal(self._folder)
        is_brought_back = seat.journal is not None or seat.unsaved
        self._saved = None if is_brought_back else session.brief
        self._presence = seat.home.presence(seat.presence)
        session.changed.connect(self._on_changed)
        self._beat.start()
        self._on_beat()
        if is_brought_back:
            self._on_changed("")
        self._tell_shelved(session.brief)
        self.changed.emit()

    def _tell_shelved(self, brief: Brief) -> None:
        if isinstance(self._home, LibraryHome) and (self._home.base or self.waiting):
            self.shelved.emit(brief)

    def home_in_file(self, session: Session) -> Home:
        """The file of a session."""
        assert session.file is not None
        return FileHome(session.file, self._service, session.brief)

    def home_in_library(self, brief: Brief, base: int = 0) -> Home:
        """The library, for a brief that is new there or that was opened from a state of it."""
        return LibraryHome(self._librarian, brief.id, base, whoami(), self._service.stamped)

    def moved_to(self, session: Session, file: Path) -> None:
        """Go on in a file to which a person has just saved."""
        if session is self._session:
            self.follow(session, Seat(FileHome(file, self._service, session.brief)))

    def leave(self) -> None:
        """Let go of the session: it is saved, or a person said that it need not be."""
        presence, journal = self._let_go(), self._journal
        if presence is not None:
            self._lookout.submit(f"leave {presence.name}", presence.leave, _nothing, _nothing)
        self._writer.submit(f"clear {id(journal)}", journal.clear, _nothing, _nothing)

    def _let_go(self) -> Presence | None:
        """Follow nothing any more; gives what still shows the window to others."""
        for timer in (self._journal_soon, self._save_soon, self._beat):
            timer.stop()
        if self._session is not None:
            self._session.changed.disconnect(self._on_changed)
        presence = self._presence
        self._session = self._home = self._presence = None
        self.trouble, self.waiting, self.others, self._unsaved_since = None, False, (), None
        self._busy = self._unjournalled = self._is_left = False
        return presence

    def close(self) -> None:
        """Let go of the session and end the threads; none that hangs is waited for."""
        journal, is_left = self._journal, self._is_left and self.dirty
        presence = self._let_go()

        def end_lookout() -> None:
            self._lookout.stop()
            if presence is not None:
                presence.leave()

        within(_LAST_MOMENT, self._saver.stop, self._writer.stop, end_lookout)
        journal.release() if is_left else journal.clear()
        self._librarian.close()

    @property
    def dirty(self) -> bool:
        """Whether something is not yet where it belongs."""
        return self._session is not None and self._saved is not self._session.brief

    @property
    def is_in_library(self) -> bool:
        """Whether the library has the brief, or is to be given it."""
        return isinstance(self._home, LibraryHome) and bool(self._home.base or self.waiting or self.dirty)

    @property
    def conflict(self) -> SaveConflict | None:
        """The conflict that waits for a choice; nothing is saved meanwhile, but all of it journalled."""
        return self.trouble.error if self.trouble and isinstance(self.trouble.error, SaveConflict) else None

    def words(self) -> tuple[str, str]:
        """What is to be said about the state, and the role of the words: good, hint or problem."""
        if self.trouble is not None:
            return self.tr("Not saved: see the message above"), "problem"
        if self.waiting:
            return self.tr("Kept on this computer until the library answers"), "problem"
        if self.dirty:
            return self.tr("Saving…"), "hint"
        if self._saved is not None and isinstance(self._home, LibraryHome) and not self._home.base:
            return self.tr("Saved in the library as you type"), "hint"
        if self.others:
            names = ", ".join(dict.fromkeys(someone.by for someone in self.others))
            return self.tr("All changes saved; also open: {0}").format(names), "good"
        return self.tr("All changes saved"), "good"

    # -- what is typed -----------------------------------------------------------------------------------------------

    def _on_changed(self, _: str) -> None:
        self._changed_at = monotonic()
        if not self._journal_soon.isActive():
            self._journal_soon.start()
        if self._unsaved_since is None:
            self._unsaved_since = monotonic()
        if (monotonic() - self._unsaved_since) * 1000 < SAVE_WITHIN - SAVE_AFTER or not self._save_soon.isActive():
            self._save_soon.start()
        self.changed.emit()

    def _write_journal(self) -> None:
        if self._session is not None:
            self._writer.submit("journal", self._journal_writing(), _nothing, self._on_no_journal)

    def _journal_writing(self, is_closed: bool = False) -> Callable[[], None]:
        """What writes the present state into the journal, in a thread."""
        assert self._session is not None
        assert self._home is not None
        brief, at, journal = self._session.brief, f"{datetime.now():%Y-%m-%d %H:%M:%S}", self._journal
        place = replace(self._home.place, presence=self._presence.name if self._presence else "")
        return lambda: journal.write(brief, place, at, is_closed)

    def _on_no_journal(self, sentence: str) -> None:
        """Without a journal, what is typed is safe only when it is saved: that is told once."""
        if not self._unjournalled and self.trouble is None:
            self._unjournalled = True
            self.troubled.emit(Trouble(sentence, BrieferError(sentence)))

    def save_now(self, force: bool = False) -> None:
        """Save what is there, unless a save is under way, after which it is looked at again."""
        session, home = self._session, self._home
        if session is None or home is None or self._busy or not (force or self.dirty) or self.conflict:
            return
        self._busy, self._sent_at = True, monotonic()
        self._save_soon.stop()
        self._unsaved_since = None
        sent = session.brief
        take = lambda outcome: self._take(session, sent, outcome)  # noqa: E731
        self._saver.submit(
            "save", lambda: _attempt(home, sent), take, lambda words: take(Trouble(words, BrieferError(words)))
        )

    def _take(self, session: Session, sent: Brief, outcome: Kept | Trouble) -> None:
        """Take what became of a save. The person may have typed on meanwhile."""
        if session is not self._session:
            return
        self._busy = False
        if isinstance(outcome, Trouble):
            self._set_trouble(outcome)
            return
        if self.trouble is not None or (self.waiting and not outcome.waiting):
            self.trouble = None
            self.relieved.emit()
        began_waiting, self.waiting = outcome.waiting and not self.waiting, outcome.waiting
        if began_waiting:
            self.waits.emit(outcome.why)
        self._saved = sent
        if self._journal.is_written:
            self._journal_soon.start()  # it says what its place held last, and that has changed
        self._tell_shelved(outcome.brief)
        if outcome.merged:
            self._join(session, sent, outcome.brief)
        if self.dirty and not self._save_soon.isActive():
            self._save_soon.start()
        self.changed.emit()

    def _join(self, session: Session, sent: Brief, kept: Brief) -> None:
        """Take in what others changed, as one step that can be undone."""
        is_same = session.brief is sent
        joined = kept if is_same else merge(sent, session.brief, kept).brief
        found = changes(session.brief, joined)
        self._saved = kept if is_same else sent
        session.take(joined, self.tr("Changes of others"), found[0].path if found else "")
        self.joined.emit(found)

    def _set_trouble(self, trouble: Trouble) -> None:
        is_new = self.trouble is None or self.trouble.sentence != trouble.sentence
        self.trouble = trouble
        if is_new:
            self.troubled.emit(trouble)
        self.changed.emit()

    # -- ways out ----------------------------------------------------------------------------------------------------

    def retry(self) -> None:
        """Try to save again."""
        self.save_now(force=True)

    def make_again(self) -> None:
        """Write a file anew that was taken away."""
        if self._home is not None:
            self._home.make_again()
        self.retry()

    def settled(self, brief: Brief, label: str) -> None:
        """Go on with what a person chose between two versions, as one step."""
        session, home = self._session, self._home
        if session is None or home is None:
            return
        home.accept()
        self._saved = None
        if self.trouble is not None:
            self.trouble = None
            self.relieved.emit()
        found = changes(session.brief, brief)
        session.take(brief, label, found[0].path if found else "")
        self.save_now()
        self.changed.emit()

    def settle(self, patience: float = _PATIENCE, go_on: Callable[[], bool] = work_a_moment) -> bool:
        """Save and wait until that is done, or until ``go_on``, which lets the window work, says that it is enough.

        Tells whether nothing would be lost now.
        """
        if self._session is None:
            return True
        self.save_now()
        self._wait(lambda: not self._busy, patience, go_on)
        return self.trouble is None and not self.dirty and not self._busy

    def settle_to_close(self) -> bool:
        """Save and wait a moment. What hangs until then is left in the journal, and the next start saves it."""
        if self.settle(_MOMENT):
            return True
        self._is_left = self.trouble is None and (not self.dirty or self._is_journalled())
        return self._is_left

    def _is_journalled(self) -> bool:
        """Write the journal of a window that is being closed; tells whether it could be written."""
        written: list[bool] = []
        write = self._journal_writing(is_closed=True)
        self._writer.submit("journal", write, lambda _: written.append(True), lambda _: written.append(False))
        self._wait(lambda: written, _MOMENT)
        return written == [True]

    def _wait(self, is_done: Callable[[], object], patience: float, go_on: Callable[[], bool] = work_a_moment) -> None:
        """Let the window work until something is done."""
        end = monotonic() + patience
        while not is_done() and monotonic() < end and go_on():
            if not self._busy and self.dirty and self.trouble is None:
                self.save_now()

    # -- others ------------------------------------------------------------------------------------------------------

    def _on_beat(self) -> None:
        """Show oneself, look for others and for what they did, and try again what didn't work."""
        home, presence = self._home, self._presence
        if home is None:
            return

        def look() -> tuple[tuple[Someone, ...], bool]:
            return presence.meet() if presence is not None else (), home.stirred()

        self._lookout.submit("beat", look, lambda found: self._meet(home, *found), _nothing)
        if self._busy and monotonic() - self._sent_at > LONG:
            self._tell_hanging()
        if self.trouble is not None or self.waiting:
            self.save_now(force=True)

    def _tell_hanging(self) -> None:
        """Say that a library hangs; what is typed meanwhile is in the journal, and saved when it goes on."""
        if isinstance(self._home, LibraryHome) and not self.waiting and self.trouble is None:
            self.waiting = True
            self.waits.emit("")
            self.changed.emit()

    def _meet(self, home: Home, others: tuple[Someone, ...], stirred: bool) -> None:
        if home is not self._home:
            return
        if others != self.others:
            self.others = others
            self.company.emit(others)
            self.changed.emit()
        if stirred and self.trouble is None and monotonic() - self._changed_at >= IDLE:
            self.save_now(force=True)


def _attempt(home: Home, brief: Brief) -> Kept | Trouble:
    """Runs in the saver's thread."""
    try:
        return home.save(brief)
    except SaveConflict as conflict:
        return Trouble(str(conflict), conflict, brief)
    except HomeGone as gone:
        return Trouble(str(gone), gone)
    except BrieferError as error:
        return Trouble(str(error), error)


def _nothing(*_: object) -> None:
    """What is done with a result that nobody needs."""
