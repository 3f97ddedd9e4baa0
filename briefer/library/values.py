"""What a library is asked and what it answers: plain frozen values."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from briefer.errors import BrieferError
from briefer.model.brief import Brief
from briefer.model.merge import Merged

RegisterKind = Literal["person", "agreement", "follow_up", "mechanism"]


@dataclass(frozen=True)
class State:
    """One saved state of a brief: its number from 1, when and by whom it was saved, and a name such as “as cleared”."""

    number: int
    at: datetime
    by: str
    name: str = ""


@dataclass(frozen=True)
class Stored:
    """A brief as the library holds it, and the number of that state: the base of the next save."""

    brief: Brief
    state: int
    merged: bool = False
    """Whether a save merged it with what others had saved meanwhile."""


@dataclass(frozen=True)
class Visitor:
    """A window that has a brief open: what tells it from others, who sits at it, where, and since when, in words."""

    visit: str
    name: str
    host: str = ""
    since: str = ""


class LibraryUnreachable(BrieferError):
    """The database doesn't answer, or is busy for too long. Nothing was saved; trying again later may help.

    ``why`` is the reason alone, as the database tells it.
    """

    def __init__(self, sentence: str, why: str = "") -> None:
        super().__init__(sentence)
        self.why = why


class SaveConflict(BrieferError):
    """Someone else changed the same fields meanwhile. Holds both: `merged` has mine in its brief, theirs beside it."""

    def __init__(self, merged: Merged, state: int) -> None:
        count = len(merged.conflicts)
        what = f"{count} fields were" if count > 1 else "One field was"
        super().__init__(f"{what} changed by someone else too. Choose which to keep, then save again.")
        self.merged, self.state = merged, state


@dataclass(frozen=True)
class Query:
    """What to look for. Empty fields ask for nothing.

    Words match from their beginning, in any case and with or without diacritics, and all of them must be there. The
    answer is newest meeting first; ``ranked`` puts the best match first instead, which takes longer.
    """

    words: str = ""
    country: str = ""
    since: date | None = None
    until: date | None = None
    status: str = ""
    template: str = ""
    marking: str = ""
    ranked: bool = False
    deleted: bool = False
    """Whether to look among those that were deleted, and nowhere else."""
    limit: int = 50
    offset: int = 0


@dataclass(frozen=True)
class Entry:
    """A line about a brief in the library. ``date`` is the first day of its meeting in ISO 8601, or empty."""

    id: str
    title: str
    date: str
    status: str
    template: str
    marking: str
    countries: tuple[str, ...]
    state: int


@dataclass(frozen=True)
class Hit:
    """A brief found, with the words around the first match."""

    entry: Entry
    extract: str


@dataclass(frozen=True)
class Row:
    """What one brief says about one entry of a register: the raw material that registers are read from."""

    kind: RegisterKind
    key: str
    brief: str
    title: str
    date: str
    path: str
    data: dict[str, Any] = field(hash=False)


@dataclass(frozen=True)
class Correction:
    """What a person put right about an entry of a register, in one place for all briefs.

    ``data`` holds the corrected fields; ``same_as`` in it is the key of the entry that this one is the same as. Of the
    kind ``brief``, the key is a brief's id, and ``deleted`` says that it is neither found nor counted any more.
    """

    kind: RegisterKind | Literal["brief"]
    key: str
    data: dict[str, str] = field(hash=False)
    by: str
    at: datetime


@dataclass(frozen=True)
class Paragraph:
    """A standard paragraph, with its source and date. One that another supersedes names it."""

    id: str
    title: str
    text: str
    source: str = ""
    dated: str = ""
    superseded_by: str = ""


@dataclass(frozen=True)
class Info:
    """What a library is: where, on which engine, and how much it holds."""

    url: str
    engine: str
    version: str
    briefs: int
    states: int
    bytes: int
