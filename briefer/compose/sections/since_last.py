"""Since we last met: what became of each promise, and where agreed language changed word by word.

Its words come from another brief, so none of them lead back to a field of this one.
"""

from collections.abc import Iterable

from briefer.compose.scope import Scope
from briefer.compose.tables import header_row
from briefer.compose.text import Blocks, joined, words
from briefer.compose.voice import Voice
from briefer.document.blocks import Block, Cell, Column, Heading, Paragraph, Row, Table
from briefer.document.runs import Runs
from briefer.model.dates import Date
from briefer.model.parts import FollowUp
from briefer.model.since import Language, Promise, Since, Span


def since_last(scope: Scope) -> Blocks:
    """Which meeting it was, its promises in a table, then each agreed text as it was and as it is."""
    if scope.since is None:
        return ()
    promises = (_promises(scope.voice, scope.since.promises),) if scope.since.promises else ()
    languages = (block for language in scope.since.language for block in _language(scope.voice, language))
    return (*_meeting(scope.voice, scope.since), *promises, *languages)


def _meeting(voice: Voice, since: Since) -> Blocks:
    met = joined((words(since.title), words(voice.date(since.date)) if since.date else ()), ", ")
    return (Paragraph(met, "note"),) if met else ()


def _promises(voice: Voice, promises: Iterable[Promise]) -> Table:
    titles = (voice.field(FollowUp, "action"), voice.field(FollowUp, "owner"), voice.phrase("due_then"))
    header = header_row(voice, *titles, voice.phrase("became"))
    rows = tuple(_promise(voice, promise) for promise in promises)
    return Table((Column(weight=3.2), Column(weight=1.3), Column(weight=1.3), Column(weight=1.4)), (header,), rows)


def _promise(voice: Voice, promise: Promise) -> Row:
    before = promise.before
    due = words(voice.date(before.due)) if before.due else ()
    became = [Paragraph(voice.say(voice.phrase(f"became_{promise.became}"), strong=promise.became == "slipped"))]
    if promise.became == "moved" and promise.now:
        became.append(Paragraph(words(voice.date(promise.now.due or Date())), "note"))
    cells = (_cell(words(before.action)), _cell(words(before.owner)), _cell(due), Cell(tuple(became)))
    return Row(cells)


def _language(voice: Voice, language: Language) -> Iterable[Block]:
    """A text then and now, side by side, what is gone or new in bold."""
    yield Heading(2, words(language.topic) or voice.say(voice.phrase("agreed_then")))
    header = header_row(voice, voice.phrase("agreed_then"), voice.phrase("agreed_now"))
    row = Row((_cell(_runs(language.spans, "added")), _cell(_runs(language.spans, "removed"))))
    yield Table((Column(), Column()), (header,), (row,))


def _runs(spans: Iterable[Span], left_out: str) -> Runs:
    return tuple(
        run for span in spans if span.change != left_out for run in words(span.text, strong=span.change != "same")
    )


def _cell(runs: Runs) -> Cell:
    return Cell((Paragraph(runs),) if runs else ())
