"""Since we last met: what became of each promise, and where agreed language changed word by word.

Compares the brief of the last meeting with the one being written. Follow-ups and issues are the same when they have one
id, or say the same action or topic.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from typing import Literal, TypeVar

from briefer.model.brief import Brief
from briefer.model.dates import Date
from briefer.model.names import folded
from briefer.model.parts import FollowUp, Issue
from briefer.model.richtext import text_of

Became = Literal["kept", "dropped", "moved", "slipped", "open", "not_mentioned"]

_TOKEN = re.compile(r"\s*(?:\w+|[^\w\s])|\s+")  # a word or a sign, with the space before it

_LONG = 2_000
"""Words from which frequent ones are no longer matched by themselves: each would be compared with each of its kind."""


@dataclass(frozen=True)
class Promise:
    """A follow-up of the last meeting and what became of it; ``now`` is None when the new brief has it no more."""

    became: Became
    before: FollowUp
    now: FollowUp | None


@dataclass(frozen=True)
class Span:
    """A stretch of agreed language that stayed, is gone, or is new."""

    change: Literal["same", "removed", "added"]
    text: str


@dataclass(frozen=True)
class Language:
    """The agreed language on one issue, then and now, word by word."""

    topic: str
    before: Issue
    now: Issue
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Since:
    """All that changed since the last meeting, in its brief's order; and which meeting that was."""

    promises: tuple[Promise, ...]
    language: tuple[Language, ...]
    title: str
    date: Date | None


def since(last: Brief, brief: Brief, today: date) -> Since:
    """What became of the last meeting's open promises, and of its agreed language."""
    open_then = (known for known in last.follow_ups if known.status in ("open", "in_progress"))
    promises = tuple(_promise(known, _match(known, brief.follow_ups, known.action), today) for known in open_then)
    title = last.meeting.title or last.title
    return Since(promises, tuple(_languages(last, brief)), title, last.meeting.date)


T = TypeVar("T", FollowUp, Issue)


def _match(known: T, items: Sequence[T], said: str) -> T | None:
    """The item with the same id that still says something alike, or else the one that says the same."""
    for item in items:
        if item.id == known.id and (_said(item) == folded(said) or _is_carried(item)):
            return item
    return next((item for item in items if _said(item) == folded(said) and folded(said)), None)


def _said(item: FollowUp | Issue) -> str:
    return folded(item.action if isinstance(item, FollowUp) else item.topic)


def _is_carried(item: FollowUp | Issue) -> bool:
    """Whether an item is known to come from an earlier meeting, so that its id is no coincidence."""
    return isinstance(item, Issue) or bool(item.carried_from)


def _promise(before: FollowUp, now: FollowUp | None, today: date) -> Promise:
    return Promise(_became(before, now, today), before, now)


def _became(before: FollowUp, now: FollowUp | None, today: date) -> Became:
    if now is None:
        return "not_mentioned"
    if now.status in ("done", "dropped"):
        return "kept" if now.status == "done" else "dropped"
    due, was = now.due or Date(), before.due or Date()
    if _is_other_day(due, was):
        return "moved"
    last = due.latest()
    return "slipped" if last and last < today else "open"


def _is_other_day(one: Date, other: Date) -> bool:
    """Whether two dates mean different days; the wording counts only where one of them has no EDTF."""
    if one.edtf and other.edtf:
        return one.edtf != other.edtf
    return (one.edtf, one.as_written) != (other.edtf, other.as_written)


def _languages(last: Brief, brief: Brief) -> Iterator[Language]:
    for before in last.issues:
        now = _match(before, brief.issues, before.topic)
        then, words = (_agreed(issue) for issue in (before, now))
        if now and then and words and then != words:
            yield Language(now.topic or before.topic, before, now, word_changes(then, words))


def _agreed(issue: Issue | None) -> str:
    return text_of(issue.agreed_language.text) if issue and issue.agreed_language else ""


def word_changes(before: str, now: str) -> tuple[Span, ...]:
    """Two texts as one, each stretch marked as the same, removed or added; whole words, never parts of one."""
    old, new = _TOKEN.findall(before), _TOKEN.findall(now)
    spans: list[Span] = []
    matcher = SequenceMatcher(None, old, new, autojunk=len(new) > _LONG)
    for kind, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if kind == "equal":
            spans.append(Span("same", "".join(old[old_from:old_to])))
            continue
        gone, come = "".join(old[old_from:old_to]), "".join(new[new_from:new_to])
        spans += [Span("removed", gone)] * bool(gone) + [Span("added", come)] * bool(come)
    return tuple(spans)
