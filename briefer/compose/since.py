"""What changed since the last meeting, as the readers of an edition may see it.

What became of a promise is found in the two briefs as they are, so that it is true; it is told only where both the
promise and what it became are shown, in the words that are shown.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from briefer.model.brief import Brief
from briefer.model.since import Promise, Since, since
from briefer.template.editions import Disclosure

_TOLD_BY = {f"{part}{field}" for field in ("status", "due") for part in ("", "follow_up.")}
"""Fields from which it is told what became of a promise: an edition that withholds one withholds that too."""


@dataclass(frozen=True)
class TwoMeetings:
    """The brief of the last meeting and the one being written, each as it is and as an edition shows it."""

    last: Brief
    earlier: Brief
    brief: Brief
    shown: Brief


def changed_since(meetings: TwoMeetings, disclosure: Disclosure, today: date) -> Since | None:
    """What changed, None when nothing did that may be seen."""
    promises = () if _TOLD_BY & disclosure.withhold else tuple(_promises(meetings, today))
    told = replace(since(meetings.earlier, meetings.shown, today), promises=promises)
    return told if told.promises or told.language else None


def _promises(meetings: TwoMeetings, today: date) -> Iterator[Promise]:
    then, now = ({item.id: item for item in brief.follow_ups} for brief in (meetings.earlier, meetings.shown))
    for promise in since(meetings.last, meetings.brief, today).promises:
        before = then.get(promise.before.id)
        after = now.get(promise.now.id) if promise.now else None
        if before and (after or promise.now is None):
            yield replace(promise, before=before, now=after)
