"""Issues: what each side holds, side by side; what was agreed, word for word; what to say, and what to answer."""

from briefer.compose.fields import inline, is_rich, marking_of, remarks, run_in, shown
from briefer.compose.scope import Scope
from briefer.compose.sections.answers import answers
from briefer.compose.sections.statements import point_list
from briefer.compose.tables import header_row
from briefer.compose.text import Blocks, joined, paragraphs_of
from briefer.document.blocks import (
    Block,
    Callout,
    Cell,
    Column,
    Heading,
    KeyValue,
    KeyValues,
    Paragraph,
    ParagraphRole,
    Row,
    Table,
)
from briefer.model.parts import AgreedLanguage, Issue


def issues(scope: Scope) -> Blocks:
    """Each issue under a heading of its own."""
    return tuple(
        block
        for issue in scope.brief.issues
        for block in scope.once(("issue", issue.id), (issue,), lambda issue=issue: _issue(scope, issue))
    )


def _issue(scope: Scope, issue: Issue) -> Blocks:
    path = f"issues/{issue.id}"
    topic = inline(scope.voice, issue, "topic", path) or scope.voice.say(scope.voice.field(Issue, "topic"))
    said = (*_said(scope, issue, path), *remarks(scope.voice, issue, path))
    return (
        Heading(2, topic, origin=f"{path}/topic", marking=marking_of(scope.voice, issue)),
        *_particulars(scope, issue, path, "particulars" if said else "note"),
        *said,
    )


def _particulars(scope: Scope, issue: Issue, path: str, role: ParagraphRole) -> Blocks:
    """Region and likelihood in one line, which stays with what follows it, where anything does."""
    parts = [
        (*scope.voice.say(f"{scope.voice.field(Issue, field)}: "), *runs)
        for field in ("region", "likelihood")
        if (runs := inline(scope.voice, issue, field, path))
    ]
    return (Paragraph(joined(parts, " · "), role, origin=path),) if parts else ()


def _said(scope: Scope, issue: Issue, path: str) -> Blocks:
    layout = scope.section.layout
    if layout == "cards":
        return (
            *_cards(scope, issue, path),
            *_language(scope, issue, path),
            *_answers(scope, issue, path),
            *_inside(scope, issue, path),
        )
    positions = _prose(scope, issue, path) if layout == "prose" else _side_by_side(scope, issue, path)
    return (
        *shown(scope.voice, issue, "background", path),
        *positions,
        *run_in(scope.voice, issue, "third_party_view", path),
        *_language(scope, issue, path),
        *_to_say(scope, issue, path),
        *_answers(scope, issue, path),
        *_inside(scope, issue, path),
    )


def _prose(scope: Scope, issue: Issue, path: str) -> Blocks:
    return (*run_in(scope.voice, issue, "our_position", path), *run_in(scope.voice, issue, "their_position", path))


def _side_by_side(scope: Scope, issue: Issue, path: str) -> Blocks:
    """The two positions in a table of two columns; one alone needs none."""
    fields = ("our_position", "their_position")
    if not all(is_rich(getattr(issue, field)) for field in fields):
        return _prose(scope, issue, path)
    header = header_row(scope.voice, *(scope.voice.field(Issue, field) for field in fields))
    row = Row(
        tuple(Cell(shown(scope.voice, issue, field, path), origin=f"{path}/{field}") for field in fields), origin=path
    )
    return (Table((Column(), Column()), (header,), (row,), origin=path),)


def _cards(scope: Scope, issue: Issue, path: str) -> Blocks:
    rows: list[KeyValue] = []
    for field in ("background", "our_position", "their_position", "third_party_view"):
        if blocks := shown(scope.voice, issue, field, path):
            rows.append(KeyValue(scope.voice.say(scope.voice.field(Issue, field)), blocks, origin=f"{path}/{field}"))
    if issue.points:
        said = (point_list(scope, issue.points, f"{path}/points"),)
        rows.append(KeyValue(scope.voice.say(scope.voice.field(Issue, "points")), said, origin=f"{path}/points"))
    return (KeyValues(tuple(rows), origin=path),) if rows else ()


def _language(scope: Scope, issue: Issue, path: str) -> Blocks:
    """Agreed language: exactly as agreed, and whose words it is."""
    agreed = issue.agreed_language
    if agreed is None or not agreed.said():
        return ()
    own = f"{path}/agreed_language"
    blocks: list[Block] = list(paragraphs_of(agreed.text, f"{own}/text"))
    if whose := inline(scope.voice, agreed, "attributed_to", own):
        blocks.append(Paragraph((*scope.voice.say("— "), *whose), "attribution", origin=f"{own}/attributed_to"))
    label = Paragraph(scope.voice.say(scope.voice.field(AgreedLanguage, "text")), "label")
    return (label, Callout("quotation", tuple(blocks), origin=own))


def _to_say(scope: Scope, issue: Issue, path: str) -> Blocks:
    if not issue.points:
        return ()
    label = Paragraph(scope.voice.say(scope.voice.field(Issue, "points")), "label")
    return (label, point_list(scope, issue.points, f"{path}/points"))


def _answers(scope: Scope, issue: Issue, path: str) -> Blocks:
    if not issue.if_raised:
        return ()
    label = Paragraph(scope.voice.say(scope.voice.phrase("if_raised")), "label")
    return (label, answers(scope, issue, f"{path}/if_raised"))


def _inside(scope: Scope, issue: Issue, path: str) -> Blocks:
    """What stays inside the office, set apart so that nobody reads it out."""
    blocks = [block for field in ("sensitivities", "red_line") for block in run_in(scope.voice, issue, field, path)]
    return (Callout("warning", tuple(blocks), origin=path),) if blocks else ()
