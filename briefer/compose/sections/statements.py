"""Sections that say something in words: purpose, summary, the decision sought, and lists of points."""

from collections.abc import Iterable

from briefer.compose.fields import marking_of, remarks
from briefer.compose.scope import Scope
from briefer.compose.text import Blocks, paragraphs_of
from briefer.document.blocks import Callout, List, ListItem
from briefer.model.item import Point


def rich_text(scope: Scope) -> Blocks:
    """A section that is one rich text: purpose, summary."""
    return paragraphs_of(getattr(scope.brief, scope.section.kind), scope.section.kind)


def points(scope: Scope) -> Blocks:
    """A bulleted list of points: objectives, talking points, lines for the media."""
    said: tuple[Point, ...] = getattr(scope.brief, scope.section.kind)
    return (point_list(scope, said, scope.section.kind),)


def recommendations(scope: Scope) -> Blocks:
    """The decision sought, set apart and numbered, so that a reply can name each."""
    sought = point_list(scope, scope.brief.recommendations, "recommendations", ordered=True)
    return (Callout("decision", (sought,), origin="recommendations"),)


def point_list(scope: Scope, said: Iterable[Point], path: str, *, ordered: bool = False) -> List:
    """Points as a list."""
    entries = (scope.once((path, point.id), (point,), lambda point=point: _entry(scope, point, path)) for point in said)
    return List(tuple(entries), ordered=ordered, origin=path)


def _entry(scope: Scope, point: Point, path: str) -> ListItem:
    own = f"{path}/{point.id}"
    blocks = (*paragraphs_of(point.text, f"{own}/text"), *remarks(scope.voice, point, own))
    return ListItem(blocks, origin=own, marking=marking_of(scope.voice, point))
