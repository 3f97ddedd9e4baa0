"""Files, and folders of them, taken into a library: what became of each is told, and a bad one stops nothing."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Literal

from briefer.errors import BrieferError
from briefer.exchange.word import WORD_SUFFIXES, OldBrief
from briefer.library.protocol import Library
from briefer.library.values import Correction, LibraryUnreachable, SaveConflict, Stored
from briefer.model.brief import Brief
from briefer.model.changes import changes, differs
from briefer.model.ids import with_ids
from briefer.model.merge import merge
from briefer.model.names import folded
from briefer.service.workshop import Workshop

_WHOLE, _EXPORTED = (".brief", ".json"), (".docx", ".docm", ".pdf")
"""Endings of files that are taken from a folder. Exports hold what their readers may see only, so they come last."""

_DAYS_APART = 60
"""From how many days on two dates are those of two meetings, not of one that was put off."""


@dataclass(frozen=True)
class Added:
    """What became of a file. A file that was refused has no id; the sentence says why, or what else to know."""

    file: Path
    outcome: Literal["added", "updated", "merged", "unchanged", "refused"]
    id: str = ""
    title: str = ""
    sentence: str = ""


@dataclass(frozen=True)
class Opened:
    """A file's brief, for an export also the brief as it was exported, and what to know about how it was read."""

    brief: Brief
    exported: Brief | None = None
    note: str = ""


def opened(workshop: Workshop, path: Path) -> Opened:
    """A file as what it is: a whole brief, or what some readers were given of one."""
    match path.suffix.lower():
        case ".pdf":
            brief = workshop.open(path)
            return Opened(brief, exported=brief)
        case suffix if suffix in WORD_SUFFIXES:
            found = workshop.open_word(path)
            if isinstance(found, OldBrief):
                whole = len(found.brief.sections)
                return Opened(found.brief, note=f"Sections that were kept whole: {whole}." if whole else "")
            left = len(found.unplaced)
            return Opened(found.brief, found.exported, f"Words that were not placed: {left}." if left else "")
        case _:
            return Opened(workshop.open(path))


Progress = Callable[[int, int, Added], None]
"""Told how many files are done, of how many, and what became of the last. It may raise to stop."""


def files_in(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The files named, and those in the folders named and below that may hold a brief; each once.

    Of a folder, whole briefs come before what was exported or is in Word, both by name. Hidden files, and those that
    Word keeps beside an open one, are left out.
    """
    return tuple(dict.fromkeys(file for path in paths for file in _files_of(path)))


def _files_of(path: Path) -> Iterator[Path]:
    if not _is_folder(path):
        yield path
        return
    below = [file for file in path.rglob("*") if not _is_hidden(file.relative_to(path))]
    for endings in (_WHOLE, _EXPORTED):
        found = (file for file in below if file.suffix.lower() in endings and file.is_file())
        yield from sorted(found, key=lambda file: file.as_posix())


def _is_hidden(path: Path) -> bool:
    return any(part.startswith((".", "~$")) for part in path.parts)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # its name is too long
        return False


@dataclass(frozen=True)
class Adder:
    """Takes files into a library, as a person and at a time, in UTC."""

    library: Library
    open: Callable[[Path], Opened]
    by: str
    at: datetime

    def add(self, file: Path) -> Added:
        """Takes in one file. Raises `LibraryUnreachable` only; whatever else is wrong is told."""
        try:
            return self._brought_back(self._added(file, self.open(file)))
        except LibraryUnreachable:
            raise
        except SaveConflict as conflict:
            return Added(file, "refused", sentence=_told(conflict))
        except BrieferError as error:
            return Added(file, "refused", sentence=str(error))
        except Exception as error:  # one bad file in a thousand must not stop the rest
            return Added(file, "refused", sentence=f"{file}: {type(error).__name__}: {error}")

    def _added(self, file: Path, opened: Opened) -> Added:
        brief = with_ids(opened.brief)
        if file.suffix.lower() == ".json" and _says_nothing(brief):
            return Added(file, "refused", sentence="It holds nothing that a brief says.")
        current = self._current(brief.id)
        if current is None:
            return self._saved(file, brief, 0, opened.note)
        if not differs(current.brief, brief):
            return Added(file, "unchanged", brief.id, brief.title)
        origin = self._origin(brief)
        if _is_other_meeting(origin.brief, brief):
            return self._saved_anew(file, brief)
        if opened.exported:
            return self._edited(file, opened, current)
        if not differs(origin.brief, brief):
            note = f"The library has it as state {origin.state}, and newer."
            return Added(file, "unchanged", brief.id, brief.title, note)
        return self._saved(file, brief, origin.state, "")

    def _brought_back(self, added: Added) -> Added:
        """Lets a brief be found again that was deleted: whoever takes it in wants it there."""
        if added.id not in {correction.key for correction in self.library.corrections("brief") if correction.data}:
            return added
        self.library.correct(Correction("brief", added.id, {"deleted": ""}, self.by, self.at))
        return replace(added, sentence=f"{added.sentence} It had been deleted, and is found again.".strip())

    def _saved_anew(self, file: Path, brief: Brief) -> Added:
        own = with_ids(brief.model_copy(update={"id": ""}))
        known = self._current(own.id)
        return self._saved(
            file, own, known.state if known else 0, "Its id was that of another meeting; it has a new one."
        )

    def _edited(self, file: Path, opened: Opened, current: Stored) -> Added:
        """Takes the edits out of an export: it holds what its readers may see only, so it is no whole state."""
        merged = merge(opened.exported or opened.brief, opened.brief, current.brief)
        if merged.conflicts:
            raise SaveConflict(merged, current.state)
        added = self._saved(file, merged.brief, current.state, opened.note)
        return replace(added, outcome="merged") if added.outcome == "updated" else added

    def _origin(self, brief: Brief) -> Stored:
        """The state that a brief was most likely made from: the one least different from it.

        All are looked at, since a field that was typed in for an hour differs as much in any of its states but one. Of
        states that differ as much it is the last where the same person saved it, who goes on with their own; else the
        first, so that a copy which somebody else changed at the same field is a conflict.
        """
        history = self.library.history(brief.id)
        stored = [self.library.get(brief.id, state.number) for state in history]
        differences = [len(changes(state.brief, brief)) for state in stored]
        nearest = [place for place, count in enumerate(differences) if count == min(differences)]
        last = nearest[-1]
        return stored[last if self.by and history[last].by == self.by else nearest[0]]

    def _current(self, brief_id: str) -> Stored | None:
        try:
            return self.library.get(brief_id)
        except LibraryUnreachable:
            raise
        except BrieferError:
            return None

    def _saved(self, file: Path, brief: Brief, base: int, sentence: str) -> Added:
        saved = self.library.save(brief, base, self.by, self.at)
        outcome = "merged" if saved.merged else "updated" if base else "added"
        return Added(file, "unchanged" if base == saved.state else outcome, saved.brief.id, saved.brief.title, sentence)


def _says_nothing(brief: Brief) -> bool:
    """Whether a file that was read as a brief is likely to be of another kind: it has no title, no day and no lists."""
    has_lists = any(isinstance(value, tuple) for value in brief.said().values())
    return not (brief.title or brief.meeting.said() or has_lists)


def _is_other_meeting(one: Brief, other: Brief) -> bool:
    """Whether two briefs with one id are of two meetings, as when a file was copied to begin the next brief from it.

    Their dates tell: far apart, or other dates under other titles.
    """
    days = [brief.meeting.date and brief.meeting.date.earliest() for brief in (one, other)]
    if not days[0] or not days[1] or days[0] == days[1]:
        return False
    return abs((days[0] - days[1]).days) > _DAYS_APART or folded(one.title) != folded(other.title)


def _told(conflict: SaveConflict) -> str:
    paths = ", ".join(entry.path for entry in conflict.merged.conflicts[:3])
    more = len(conflict.merged.conflicts) - 3
    return (
        f"The file and the library both changed {paths}{f' and {more} more' if more > 0 else ''}."
        " Bring the two together with “briefer merge”, or in the window."
    )
