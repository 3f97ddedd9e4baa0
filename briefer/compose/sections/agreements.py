"""Agreements: those that came out of this meeting first, those that are only cited apart from them."""

from briefer.compose.fields import inline, labelled, shown
from briefer.compose.scope import Scope
from briefer.compose.tables import Grid
from briefer.compose.text import Blocks
from briefer.compose.voice import Voice
from briefer.document.blocks import Block, Heading, Paragraph
from briefer.document.runs import Text
from briefer.model.parts import Agreement

_GROUPS = (("yes", "outcomes"), ("unknown", "outcome_unknown"), ("no", "cited"))
_WITH_STATUS = ("signed", "in_force", "expires")
"""Dates that stand under the status, where they have no column."""


def agreements(scope: Scope) -> Blocks:
    """A table for each: outcomes of the meeting, those of which it isn't known, those cited."""
    made: list[Block] = []
    for outcome, phrase in _GROUPS:
        some = [agreement for agreement in scope.brief.agreements if agreement.outcome == outcome]
        if some:
            made.append(Heading(2, scope.voice.say(scope.voice.phrase(phrase))))
            made.append(_grid(scope).table(some))
    return tuple(made)


def _grid(scope: Scope) -> Grid:
    columns = scope.columns()
    fields = {column.field for column in columns}
    dates = tuple(field for field in _WITH_STATUS if field not in fields) if "status" in fields else ()

    def cell(agreement: Agreement, field: str, path: str) -> Blocks | None:
        if field == "title" and agreement.short_title and "short_title" not in fields:
            return (_title(scope.voice, agreement, path),)
        if field == "status":
            under = (block for date in dates for block in labelled(scope.voice, agreement, date, path))
            return (*shown(scope.voice, agreement, "status", path), *under)
        return None

    return Grid(scope, "agreements", columns, ("short_title", "outcome", *dates), "title", cell)


def _title(voice: Voice, agreement: Agreement, path: str) -> Paragraph:
    """Title and, in brackets, the short title."""
    title = inline(voice, agreement, "title", path)
    short = inline(voice, agreement, "short_title", path)
    return Paragraph((*title, Text(" ("), *short, Text(")")) if title else short, origin=f"{path}/title")
