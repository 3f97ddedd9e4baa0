"""Which function composes which kind of section, and which fields of the brief it reads."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from briefer.compose.scope import Scope
from briefer.compose.sections import (
    agreements,
    answers,
    custom,
    issues,
    lists,
    meeting,
    papers,
    participants,
    since_last,
    statements,
)
from briefer.compose.text import Blocks


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of section. ``field`` is what it prints, ``also`` what else it reads."""

    compose: Callable[[Scope], Blocks]
    field: str
    also: tuple[str, ...] = ()


KINDS: Mapping[str, Kind] = {
    "meeting": Kind(meeting.meeting, "meeting"),
    "purpose": Kind(statements.rich_text, "purpose"),
    "summary": Kind(statements.rich_text, "summary"),
    "recommendations": Kind(statements.recommendations, "recommendations"),
    "objectives": Kind(statements.points, "objectives"),
    "points": Kind(statements.points, "points"),
    "media_lines": Kind(statements.points, "media_lines"),
    "participants": Kind(participants.participants, "delegations", also=("files",)),
    "agenda": Kind(lists.agenda, "agenda"),
    "agreements": Kind(agreements.agreements, "agreements"),
    "issues": Kind(issues.issues, "issues"),
    "if_raised": Kind(answers.if_raised, "issues"),
    "figures": Kind(lists.figures, "figures"),
    "mechanisms": Kind(lists.mechanisms, "mechanisms"),
    "follow_ups": Kind(lists.follow_ups, "follow_ups", also=("agenda", "agreements", "issues")),
    "since_last": Kind(since_last.since_last, "since"),
    "sections": Kind(custom.others, "sections"),
    "custom": Kind(custom.one, "sections"),
    "annexes": Kind(papers.annexes, "annexes"),
    "distribution": Kind(papers.distribution, "distribution"),
    "clearances": Kind(papers.clearances, "clearances"),
}
