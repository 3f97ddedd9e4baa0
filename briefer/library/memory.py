"""The library that lives as long as the program: for tests, and for work without a library."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from time import monotonic
from typing import Literal

from briefer.library.index import Indexed, extract, indexed, words
from briefer.library.saving import joined, no_such_brief, resolved
from briefer.library.sittings import passed_through
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
from briefer.model.names import folded


class MemoryLibrary:
    """A library in memory."""

    def __init__(self) -> None:
        self._states: dict[str, dict[int, tuple[State, Brief]]] = {}
        self._indexed: dict[str, Indexed] = {}
        self._corrections: dict[tuple[str, str], Correction] = {}
        self._paragraphs: dict[str, Paragraph] = {}
        self._visits: dict[tuple[str, str], tuple[Visitor, float]] = {}

    def save(self, brief: Brief, base: int, by: str, at: datetime) -> Stored:
        """See `Library.save`."""
        current = self.get(brief.id) if brief.id in self._states else None
        saved = resolved(brief, base, current, lambda number: self._base(brief.id, number))
        if current is None or saved.state > current.state:
            self._states.setdefault(saved.brief.id, {})[saved.state] = State(saved.state, at, by), saved.brief
            self._indexed.pop(saved.brief.id, None)  # so that of one day's briefs the last saved is the newest
            self._indexed[saved.brief.id] = indexed(saved.brief, saved.state, at)
        return saved

    def get(self, brief_id: str, state: int = 0) -> Stored:
        """See `Library.get`."""
        states = self._states.get(brief_id, {})
        number = state or max(states, default=0)
        if number not in states:
            raise no_such_brief(brief_id, state)
        return Stored(states[number][1], number)

    def _base(self, brief_id: str, number: int) -> Brief:
        """A state, or where it was dropped the one before it."""
        states = self._states[brief_id]
        return states[max(known for known in states if known <= number)][1]

    def present_state(self, brief_id: str) -> int:
        """See `Library.present_state`."""
        return max(self._states.get(brief_id, {}), default=0)

    def history(self, brief_id: str) -> tuple[State, ...]:
        """See `Library.history`."""
        if brief_id not in self._states:
            raise no_such_brief(brief_id)
        return tuple(state for state, _ in self._states[brief_id].values())

    def name_state(self, brief_id: str, state: int, name: str) -> None:
        """See `Library.name_state`."""
        number = self.get(brief_id, state).state
        known, brief = self._states[brief_id][number]
        self._states[brief_id][number] = (replace(known, name=name), brief)

    def thin(self, before: datetime) -> int:
        """See `Library.thin`."""
        dropped = 0
        for states in self._states.values():
            for state in [*passed_through(state for state, _ in states.values() if state.at < before)]:
                del states[state.number]
                dropped += 1
        return dropped

    def find(self, query: Query) -> tuple[Hit, ...]:
        """See `Library.find`."""
        wanted = words(query.words)
        among = self._newest_first(deleted=query.deleted)
        found = [entry for entry in among if _answers(entry, wanted, query)]
        if query.ranked and wanted:
            found.sort(key=lambda found: -_rank(found, wanted))
        page = found[query.offset : query.offset + query.limit]
        return tuple(Hit(found.entry, extract(found.text, wanted)) for found in page)

    def _newest_first(self, deleted: bool = False) -> list[Indexed]:
        gone = {correction.key for correction in self.corrections("brief") if correction.data}
        kept = (found for found in self._indexed.values() if (found.entry.id in gone) is deleted)
        return sorted(kept, key=lambda found: found.ordinal)[::-1]

    def entries(self) -> Iterator[Entry]:
        """See `Library.entries`."""
        return (found.entry for found in self._newest_first())

    def rows(self, kind: RegisterKind, country: str = "") -> tuple[Row, ...]:
        """See `Library.rows`."""
        oldest_first = self._newest_first()[::-1]
        oldest_first.sort(key=lambda found: bool(found.entry.date))
        return tuple(
            row for found in oldest_first if _meets(found, country) for row in found.rows if row.kind == kind
        )  # fmt: skip

    def corrections(self, kind: RegisterKind | Literal["brief"]) -> tuple[Correction, ...]:
        """See `Library.corrections`."""
        return tuple(self._corrections[key] for key in sorted(self._corrections) if key[0] == kind)

    def correct(self, correction: Correction) -> None:
        """See `Library.correct`."""
        key = (correction.kind, correction.key)
        self._corrections[key] = joined(self._corrections.get(key), correction)

    def paragraphs(self) -> tuple[Paragraph, ...]:
        """See `Library.paragraphs`."""
        return tuple(sorted(self._paragraphs.values(), key=lambda paragraph: (paragraph.title, paragraph.id)))

    def put_paragraph(self, paragraph: Paragraph) -> None:
        """See `Library.put_paragraph`."""
        self._paragraphs[paragraph.id] = paragraph

    def remove_paragraph(self, paragraph_id: str) -> None:
        """See `Library.remove_paragraph`."""
        self._paragraphs.pop(paragraph_id, None)

    def visit(self, brief_id: str, visitor: Visitor, lives: float) -> tuple[Visitor, ...]:
        """See `Library.visit`."""
        now = monotonic()
        others = {key: (who, seen) for key, (who, seen) in self._visits.items() if seen > now - lives}
        self._visits = others | {(brief_id, visitor.visit): (visitor, now)}
        found = [who for (brief, visit), (who, _) in others.items() if brief == brief_id and visit != visitor.visit]
        return tuple(sorted(found, key=lambda who: (who.since, who.visit)))

    def depart(self, brief_id: str, visit: str) -> None:
        """See `Library.depart`."""
        self._visits.pop((brief_id, visit), None)

    def info(self) -> Info:
        """See `Library.info`."""
        states = sum(len(states) for states in self._states.values())
        return Info("memory:", "memory", "", len(self._states), states, 0)

    def check(self) -> tuple[str, ...]:
        """See `Library.check`."""
        return ()

    def close(self) -> None:
        """See `Library.close`."""


def _meets(found: Indexed, country: str) -> bool:
    return not country or folded(country) in {folded(name) for name in found.entry.countries}


def _answers(found: Indexed, wanted: list[str], query: Query) -> bool:
    entry = found.entry
    asked = ((query.status, entry.status), (query.template, entry.template), (query.marking, entry.marking))
    return (
        all(not wish or wish == value for wish, value in asked)
        and _meets(found, query.country)
        and (query.since is None or entry.date >= query.since.isoformat())
        and (query.until is None or "" < entry.date <= query.until.isoformat())
        and all(any(word.startswith(begin) for word in words(found.text)) for begin in wanted)
    )


def _rank(found: Indexed, wanted: list[str]) -> int:
    """Ten for a word of the title, one for a word of the text, as the engines weigh them."""
    weighed = ((words(found.entry.title), 10), (words(found.text), 1))
    return sum(weight for known, weight in weighed for word in known if any(word.startswith(w) for w in wanted))
