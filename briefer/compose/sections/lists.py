"""Sections that are one table: agenda, figures, mechanisms, follow-ups."""

from briefer.compose.fields import inline, shown
from briefer.compose.scope import Scope
from briefer.compose.sections.statements import point_list
from briefer.compose.tables import Grid, group_row
from briefer.compose.text import NO_BREAK_SPACE, Blocks, joined, words
from briefer.document.blocks import Block, Heading, Paragraph, Row, Table
from briefer.document.runs import Runs, Text
from briefer.model.meeting import AgendaItem
from briefer.model.parts import Figure, FollowUp


def agenda(scope: Scope) -> Blocks:
    """The agenda by time; what is said under an item stands beneath its subject."""

    def cell(item: AgendaItem, field: str, path: str) -> Blocks | None:
        if field == "minutes" and item.minutes is not None:
            before, _, after = scope.voice.phrase("minutes").partition("{minutes}")
            value = inline(scope.voice, item, field, path)
            return (Paragraph((*scope.voice.say(before), *value, *scope.voice.say(after)), origin=f"{path}/minutes"),)
        if field == "title":
            notes = shown(scope.voice, item, "notes", path) if "notes" not in apart else ()
            points = _points(item, path) if "points" not in apart else ()
            return (*shown(scope.voice, item, "title", path), *notes, *points)
        return _points(item, path) if field == "points" else None

    def _points(item: AgendaItem, path: str) -> Blocks:
        return (point_list(scope, item.points, f"{path}/points"),) if item.points else ()

    columns = scope.columns()
    apart = {column.field for column in columns}
    return (Grid(scope, "agenda", columns, ("notes", "points"), "title", cell).table(scope.brief.agenda),)


def figures(scope: Scope) -> Blocks:
    """Numbers worth having at hand."""

    def cell(figure: Figure, field: str, path: str) -> Blocks | None:
        if field != "value":
            return None
        named = (name for name in ("qualifier", "value", "unit", "period") if name == "value" or name not in apart)
        parts = (inline(scope.voice, figure, name, path) for name in named)
        runs = joined(parts, " ")
        return (Paragraph(_number_kept(runs, f"{path}/value"), origin=f"{path}/value"),) if runs else ()

    columns = scope.columns()
    apart = {column.field for column in columns}
    grid = Grid(scope, "figures", columns, ("qualifier", "unit", "period"), "value", cell)
    return (grid.table(scope.brief.figures),)


def _number_kept(runs: Runs, value: str) -> Runs:
    """A number and the word after it on one line."""
    follows = (isinstance(run, Text) and run.origin == value for run in runs)
    space, kept = Text(" "), Text(NO_BREAK_SPACE)
    return tuple(kept if after and run == space else run for run, after in zip(runs, (False, *follows), strict=False))


def mechanisms(scope: Scope) -> Blocks:
    """Standing bodies and channels."""
    return (Grid(scope, "mechanisms", scope.columns()).table(scope.brief.mechanisms),)


def follow_ups(scope: Scope) -> Blocks:
    """Promises: who does what by when, grouped as the brief groups them or by owner."""
    promises = scope.brief.follow_ups
    if scope.section.layout == "by_owner":
        return _by_owner(scope, promises)
    has_column = any(column.field == "group" for column in scope.section.columns)
    if any(promise.group for promise in promises) and not has_column:
        return (_grouped(scope, promises),)
    return (_grid(scope).table(promises),)


def _grouped(scope: Scope, promises: tuple[FollowUp, ...]) -> Table:
    grid = _grid(scope)
    columns = grid.used(promises)
    rows: list[Row] = []
    for group in dict.fromkeys(promise.group for promise in promises):
        members = [promise for promise in promises if promise.group == group]
        if group:
            rows.append(group_row(words(group, f"follow_ups/{members[0].id}/group", strong=True), len(columns)))
        rows.extend(grid.rows(members, columns))
    return grid.framed(FollowUp, columns, tuple(rows))


def _grid(scope: Scope, *, without: str = "") -> Grid:
    columns = tuple(column for column in scope.columns() if column.field != without)
    sources = {item.id: item for item in (*scope.brief.agenda, *scope.brief.agreements, *scope.brief.issues)}

    def cell(promise: FollowUp, field: str, path: str) -> Blocks | None:
        if field != "action":
            return None
        blocks = list(shown(scope.voice, promise, "action", path))
        source = sources.get(promise.origin)
        if source is not None:
            title = str(getattr(source, "topic", "") or getattr(source, "title", ""))
            runs = (*scope.voice.say(scope.voice.phrase("arises_from") + ": "), *words(title))
            blocks.append(Paragraph(runs, "note", origin=f"{path}/origin"))
        return tuple(blocks)

    return Grid(
        scope,
        "follow_ups",
        columns,
        ("origin", without or "group"),
        "action",
        cell,
        reads=lambda promise: (sources.get(promise.origin),),
    )


def _by_owner(scope: Scope, promises: tuple[FollowUp, ...]) -> Blocks:
    made: list[Block] = []
    for owner in dict.fromkeys(promise.owner for promise in promises):
        theirs = [promise for promise in promises if promise.owner == owner]
        title = words(owner, f"follow_ups/{theirs[0].id}/owner") or scope.voice.say("–")
        made.append(Heading(2, title, origin=f"follow_ups/{theirs[0].id}/owner"))
        made.append(_grid(scope, without="owner").table(theirs))
    return tuple(made)
