"""What is done with the open brief as a whole: new, open, save, export."""

from collections.abc import Callable, Sequence
from pathlib import Path
from textwrap import shorten
from typing import Literal

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from briefer import settings
from briefer.errors import BrieferError
from briefer.model.brief import Brief
from briefer.model.ids import new_brief_id
from briefer.ui.ask import Ask
from briefer.ui.catalogue import Catalogue
from briefer.ui.exports import Exports
from briefer.ui.keeping import Keeping
from briefer.ui.keeping_left import Seat
from briefer.ui.message_bar import Action, MessageBar
from briefer.ui.preferences import Preferences
from briefer.ui.service_protocol import Service
from briefer.ui.session import Session
from briefer.ui.standard_paragraphs import Source as ParagraphSource
from briefer.ui.waiting import Waiting
from briefer.ui.worker import Worker

_LONGEST = 80
"""Characters of a suggested file name."""


class Desk(QObject):
    """Carries out the verbs of the File menu and reports in the message bar."""

    opened = Signal(Session)
    saved = Signal()
    closed = Signal()
    """No brief is open any more."""

    def __init__(
        self,
        window: QWidget,
        service: Service,
        worker: Worker,
        ask: Ask,
        preferences: Preferences,
        messages: MessageBar,
    ) -> None:
        super().__init__(window)
        self._window, self.service, self.worker = window, service, worker
        self._ask, self._preferences, self._messages = ask, preferences, messages
        self.session: Session | None = None
        self.keeping: Keeping | None = None
        """Saves as one types; without it, a brief is saved when a person says so."""
        self.paragraphs: ParagraphSource | None = None
        """Where the standard paragraphs come from."""
        self.open_otherwise: Callable[[Path], bool] = lambda _: False
        """Opens files of another kind than a brief in a way of its own; tells whether it did."""
        self.import_files: Callable[[Sequence[Path]], object] | None = None
        """Takes several files into the library, where there is one."""
        self.exports = Exports(window, service, worker, ask, messages)
        self.catalogue = Catalogue(service, worker, self)
        self.catalogue.read()

    # -- new and open ------------------------------------------------------------------------------------------------

    def new(self, template: str = "") -> None:
        """Begin an empty brief, in a template by its name or in the usual one."""
        if self.may_leave():
            self._attempt(lambda: self.show(self.service.new(template), None))

    def open(self, path: Path | None = None) -> None:
        """Open a file, or ask for one."""
        if not self.may_leave():
            return
        path = path or self._ask.file_to_open(self._window)
        if path and not self.open_otherwise(path):
            self._attempt(lambda: self.show(self.service.open(path), path))

    def open_sample(self) -> None:
        """Open the sample."""
        self.open(self.service.sample())

    def show(self, brief: Brief, path: Path | None, seat: Seat | None = None) -> None:
        """Show a brief. What is not a brief's own file, such as the sample or a PDF, is opened as a copy.

        A seat says where else than in its file the brief is kept.
        """
        own = path if path and path.suffix.lower() == ".brief" and not _is_shipped(path) else None
        if own:
            self._preferences.remember(own)
        if own is None and seat is None and self.keeping is not None:
            brief = brief.model_copy(update={"id": new_brief_id()})
        self._messages.clear()
        before, self.session = self.session, Session(brief, own, self)
        self.session.catalogue = self.catalogue
        self.session.places = self._preferences
        if self.keeping is not None:
            self.keeping.follow(self.session, seat)
        self.opened.emit(self.session)
        if before is not None:
            before.deleteLater()

    def close(self) -> bool:
        """Let go of the open brief, which is safe then; False when a person stays with it."""
        if not self.may_leave():
            return False
        before, self.session = self.session, None
        if self.keeping is not None:
            self.keeping.leave()
        self.worker.forget()
        self.catalogue.read()
        self._messages.clear()
        self.closed.emit()
        if before is not None:
            before.deleteLater()
        return True

    # -- save --------------------------------------------------------------------------------------------------------

    def save(self) -> bool:
        """Save into the brief's file, asking for one when it has none yet; tells whether it was saved."""
        if self.session is None:
            return False
        if self.keeping is not None:  # it is saved already, or a moment later; a slow library stops nobody
            self.keeping.save_now(force=True)
            return True
        return self._save_to(self.session.file) if self.session.file else self.save_as()

    def save_as(self) -> bool:
        """Ask for a file and save into it."""
        if self.session is None:
            return False
        path = self._ask.file_to_save(self._window, self.suggestion(".brief"), self.tr("Brief"))
        return self._save_to(path) if path else False

    def _save_to(self, path: Path) -> bool:
        session = self.session
        assert session is not None
        try:
            self.service.save(session.brief, path)
        except BrieferError as error:
            self._messages.warn(str(error), [(self.tr("Save elsewhere…"), self.save_as)])
            return False
        session.saved(path)
        if self.keeping is not None:
            self.keeping.moved_to(session, path)
        self._preferences.remember(path)
        self._messages.clear()
        self.saved.emit()
        return True

    def keep(self, path: Path) -> bool:
        """Write the open brief to a file that is not its own; False when nothing is open."""
        if self.session is None:
            return False
        self.service.save(self.session.brief, path)
        return True

    def may_leave(self, closing: bool = False) -> bool:
        """Whether the open brief may be closed: it is saved, or a person says that it need not be.

        A window that is being closed waits but a moment for a library or a disk that does not answer.
        """
        if self.session is None:
            return True
        if (is_safe := self._is_safe(self.session, closing)) is not None:
            return is_safe
        match self._ask.before_leaving(self._window, self.title()):
            case "save":
                return self.save_as() if self.keeping is not None else self.save()
            case "discard":
                return True
            case _:
                return False

    def left(self) -> tuple[Literal["", "file", "brief", "template"], str]:
        """What is open, so that it can be opened again: a file, a brief of the library, or one yet to be begun."""
        if self.session is None:
            return "", ""
        if self.session.file is not None:
            return "file", str(self.session.file)
        if self.keeping is not None and self.keeping.is_in_library:
            return "brief", self.session.brief.id
        return "template", self.session.brief.template

    def _is_safe(self, session: Session, closing: bool) -> bool | None:
        """Whether the open brief is saved; False where a person rather stays with it, None where to ask."""
        if self.keeping is None:
            return not session.dirty or None
        if closing:
            return self.keeping.settle_to_close() or None
        waiting = Waiting(
            self._window,
            self.tr("Your last changes are being saved. What keeps this brief has not answered yet."),
            self.tr("Stay with this brief"),
        )
        is_saved = self.keeping.settle(go_on=waiting)
        waiting.end()
        return is_saved or (False if waiting.is_over else None)

    # -- export ------------------------------------------------------------------------------------------------------

    def export(self, suffix: str) -> None:
        """Ask for a file and write the brief into it."""
        if self.session is not None:
            self.exports.export(self.session, suffix)

    def warn(self, sentence: str, actions: Sequence[Action] = ()) -> None:
        """Show what went wrong, in one sentence, with the ways out."""
        self._messages.warn(sentence, actions)

    def retract(self, sentence: str) -> None:
        """Take a message away whose cause is gone, if it still stands there."""
        self._messages.retract(sentence)

    def silence(self) -> None:
        """Take the message away."""
        self._messages.clear()

    def tell(self, sentence: str, actions: Sequence[Action] = ()) -> None:
        """Show what was done."""
        self._messages.tell(sentence, actions)

    # -- names -------------------------------------------------------------------------------------------------------

    def title(self) -> str:
        """What the open brief is called: its title, else its file, else a name for an unnamed one."""
        if self.session is None:
            return ""
        brief = self.session.brief
        file = self.session.file.stem if self.session.file else ""
        return brief.title or brief.meeting.title or file or self.tr("New brief")

    def suggestion(self, suffix: str) -> Path:
        """The file to suggest: beside the brief's own, else in the folder for documents, named after the title."""
        if self.session and self.session.file:
            return self.session.file.with_suffix(suffix)
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(place or Path.home()) / f"{file_name(self.title())}{suffix}"

    def _attempt(self, verb: Callable[[], object]) -> None:
        try:
            verb()
        except BrieferError as error:
            self._messages.warn(str(error), [(self.tr("Open another…"), self.open)])


def file_name(title: str) -> str:
    """A title as a file name that every system allows."""
    kept = "".join(character if character.isalnum() or character in " -_.," else " " for character in title)
    return shorten(kept, _LONGEST, placeholder="").strip(". ") or kept.strip(". ")[:_LONGEST] or "brief"


def _is_shipped(path: Path) -> bool:
    return path.resolve().is_relative_to(settings.resources().resolve())
