"""Which meeting of the library came before another: the one that its brief is compared with."""

from collections.abc import Iterator
from datetime import date, timedelta

from briefer.library.protocol import Library
from briefer.library.values import Entry, Query
from briefer.model.brief import Brief
from briefer.model.names import folded

_MOST = 50
"""How many meetings of a party or a series are looked at, newest first."""


def meeting_before(library: Library, brief: Brief) -> Brief | None:
    """The latest brief before this one's date that is of the same series, or between the same parties."""
    found = {entry.id: entry for entry in _candidates(library, brief) if entry.id != brief.id}
    for entry in sorted(found.values(), key=lambda entry: entry.date, reverse=True):
        if _is_before(earlier := library.get(entry.id).brief, brief):
            return earlier
    return None


def _candidates(library: Library, brief: Brief) -> Iterator[Entry]:
    parties, until = _parties(brief), _day_before(brief)
    for party in sorted(parties) if len(parties) > 1 else ():
        for hit in library.find(Query(country=party, until=until, limit=_MOST)):
            if parties <= {folded(country) for country in hit.entry.countries}:
                yield hit.entry
    if folded(brief.meeting.series):
        yield from (hit.entry for hit in library.find(Query(words=brief.meeting.series, until=until, limit=_MOST)))


def _day_before(brief: Brief) -> date | None:
    day = _day(brief)
    return day - timedelta(days=1) if day and day > date.min else None


def _is_before(earlier: Brief, brief: Brief) -> bool:
    """Whether one meeting came before another: of one series or between the same parties, and on an earlier day."""
    then, now = _day(earlier), _day(brief)
    if then and now and then >= now:
        return False
    series, parties = folded(brief.meeting.series), _parties(brief)
    same_series = bool(series) and folded(earlier.meeting.series) == series
    return same_series or (len(parties) > 1 and _parties(earlier) == parties)


def _day(brief: Brief) -> date | None:
    return brief.meeting.date.earliest() if brief.meeting.date else None


def _parties(brief: Brief) -> frozenset[str]:
    return frozenset(folded(side.party) for side in brief.delegations if folded(side.party))
