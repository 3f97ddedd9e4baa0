"""Agreements: those that came out of this meeting first, those that are only cited apart from them."""

from briefer.compose.fields import inline
from briefer.compose.scope import Scope
from briefer.compose.tables import Grid
from briefer.compose.text import Blocks
from briefer.document.blocks import Block, Heading, Paragraph
from briefer.document.runs import Text
from briefer.model.parts import Agreement

_GROUPS = (("yes", "outcomes"), ("unknown", "outcome_unknown"), ("no", "cited"))
_USUAL = (
    ("title", 3.0), ("type", 1.5), ("parties", 1.2), ("status", 1.0), ("signed", 1.0), ("in_force", 1.0),
    ("expires", 1.0),
)  # fmt: skip


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
    def cell(agreement: Agreement, field: str, path: str) -> Blocks | None:
        if field == "title" and agreement.short_title:
            title = inline(scope.voice, agreement, "title", path)
            short = inline(scope.voice, agreement, "short_title", path)
            return (Paragraph((*title, Text(" ("), *short, Text(")")) if title else short, origin=f"{path}/title"),)
        return None

    return Grid(scope, "agreements", scope.columns(*_USUAL), ("short_title", "outcome"), cell)
