"""If they raise it: what the other side may say, and what we answer."""

from briefer.compose.fields import inline, marking_of, remarks, shown
from briefer.compose.scope import Scope
from briefer.compose.tables import header_row
from briefer.compose.text import Blocks
from briefer.document.blocks import Cell, Column, Paragraph, Row, Table
from briefer.model.parts import IfRaised, Issue

_PAIR = ("their_point", "our_answer")


def answers(scope: Scope, issue: Issue, path: str) -> Table:
    """What they may say of one issue beside what we answer."""
    header = header_row(scope.voice, *_titles(scope))
    rows = tuple(
        Row(
            _pair(scope, answer, f"{path}/{answer.id}"),
            origin=f"{path}/{answer.id}",
            marking=marking_of(scope.voice, answer),
        )
        for answer in issue.if_raised
    )
    return Table((Column(), Column(weight=1.4)), (header,), rows, origin=path)


def if_raised(scope: Scope) -> Blocks:
    """What they may say of any issue, in one table, the topic before its first row."""
    header = header_row(scope.voice, scope.voice.field(Issue, "topic"), *_titles(scope))
    rows = tuple(
        row
        for issue in scope.brief.issues
        for row in scope.once(("answers", issue.id), (issue,), lambda issue=issue: _rows(scope, issue))
    )
    columns = (Column(weight=0.8), Column(), Column(weight=1.6))
    return (Table(columns, (header,), rows, origin="issues"),) if rows else ()


def _rows(scope: Scope, issue: Issue) -> tuple[Row, ...]:
    path = f"issues/{issue.id}"
    blank = Cell((), origin=f"{path}/topic")
    topic = Cell((Paragraph(inline(scope.voice, issue, "topic", path)),), origin=f"{path}/topic")
    return tuple(
        Row(
            (
                blank if index else topic,
                *_pair(scope, answer, f"{path}/if_raised/{answer.id}"),
            ),
            origin=f"{path}/if_raised/{answer.id}",
            marking=marking_of(scope.voice, answer),
        )
        for index, answer in enumerate(issue.if_raised)
    )


def _pair(scope: Scope, answer: IfRaised, path: str) -> tuple[Cell, ...]:
    theirs = Cell(shown(scope.voice, answer, "their_point", path), origin=f"{path}/their_point")
    ours = (*shown(scope.voice, answer, "our_answer", path), *remarks(scope.voice, answer, path))
    return theirs, Cell(ours, origin=f"{path}/our_answer")


def _titles(scope: Scope) -> tuple[str, ...]:
    return tuple(scope.voice.field(IfRaised, field) for field in _PAIR)
