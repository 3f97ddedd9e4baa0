"""The one seam between Briefer and where briefs live. Each library passes the same contract tests."""

from collections.abc import Iterator
from datetime import datetime
from typing import Literal, Protocol

from briefer.library.values import (
    Correction,
    Entry,
    Hit,
    Info,
    Paragraph,
    Query,
    RegisterKind,
    Row,
    State,
    Stored,
    Visitor,
)
from briefer.model.brief import Brief


class Library(Protocol):
    """Briefs with their whole history, found by words, and the registers read from them.

    Times are handed in, in UTC; a library reads no clock. What `save` returned is safe: it outlives a crash.
    """

    def save(self, brief: Brief, base: int, by: str, at: datetime) -> Stored:
        """Saves a brief that was made from the state with a number, 0 for a brief that is new here.

        Changes that others saved meanwhile are merged. Saving what is there already adds no state.

        Raises:
            SaveConflict: the same fields were changed meanwhile; nothing was saved.
        """
        ...

    def get(self, brief_id: str, state: int = 0) -> Stored:
        """A brief as it is, or as it was in a state. Raises `BrieferError` when there is none."""
        ...

    def present_state(self, brief_id: str) -> int:
        """The number of a brief's present state, 0 when there is no such brief: quick to ask, and often."""
        ...

    def history(self, brief_id: str) -> tuple[State, ...]:
        """Every saved state that was kept, oldest first."""
        ...

    def name_state(self, brief_id: str, state: int, name: str) -> None:
        """Gives a state a name, such as “as cleared”."""
        ...

    def thin(self, before: datetime) -> int:
        """Drops the states saved before a time that were only passed through in a sitting, and gives their number.

        The first state, the last of each sitting and those with a name stay. A brief that was made from a state that
        is gone is merged from the one before it: what can't be told apart then is a conflict, and nothing is lost.
        """
        ...

    def find(self, query: Query) -> tuple[Hit, ...]:
        """The briefs that a query asks for."""
        ...

    def entries(self) -> Iterator[Entry]:
        """A line for every brief, newest meeting first."""
        ...

    def rows(self, kind: RegisterKind, country: str = "") -> tuple[Row, ...]:
        """What the briefs as they are say for a register, oldest meeting first, before them those without a day."""
        ...

    def corrections(self, kind: RegisterKind | Literal["brief"]) -> tuple[Correction, ...]:
        """Every correction of a register."""
        ...

    def correct(self, correction: Correction) -> None:
        """Adds to what was corrected about an entry; an empty value takes a correction back."""
        ...

    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Every standard paragraph, by title."""
        ...

    def put_paragraph(self, paragraph: Paragraph) -> None:
        """Adds a standard paragraph, or changes the one with its id."""
        ...

    def remove_paragraph(self, paragraph_id: str) -> None:
        """Takes a standard paragraph out; one that is gone already is none."""
        ...

    def visit(self, brief_id: str, visitor: Visitor, lives: float) -> tuple[Visitor, ...]:
        """Shows that somebody has a brief open, and tells who else does: those seen in the last seconds.

        How long ago that was is told by one clock, the database's: those of an office's computers differ.
        """
        ...

    def depart(self, brief_id: str, visit: str) -> None:
        """Shows it no more."""
        ...

    def info(self) -> Info:
        """What this library is and holds."""
        ...

    def check(self) -> tuple[str, ...]:
        """What is wrong with the library, a sentence each; nothing when it is sound."""
        ...

    def close(self) -> None:
        """Lets go of the database."""
        ...
