"""What tests of composition look at: the runs of a document in reading order, and the words by origin."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from briefer.compose.composer import compose
from briefer.document.blocks import (
    Block,
    Callout,
    Contents,
    Document,
    Heading,
    KeyValues,
    List,
    PageBreak,
    Paragraph,
    Picture,
    Table,
)
from briefer.document.runs import LineBreak, Run, Text
from briefer.model.brief import Brief
from briefer.settings import shipped_templates
from briefer.template.loading import Templates
from briefer.template.schema import OfficeTemplate

TODAY = date(2025, 11, 3)


def template(name: str = "base", **changes: object) -> OfficeTemplate:
    """A shipped template, with some settings changed."""
    return Templates([shipped_templates()]).load(name).model_copy(update=changes)


def pages(brief: Brief, name: str = "base", edition: str = "", **changes: object) -> Document:
    return compose(brief, template(name, **changes), TODAY, edition)


def blocks_in(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Blocks in reading order, each before those inside it."""
    for block in blocks:
        yield block
        match block:
            case List():
                yield from (inner for item in block.items for inner in blocks_in(item.blocks))
            case Table():
                rows = (*block.header, *block.rows)
                yield from (inner for row in rows for cell in row.cells for inner in blocks_in(cell.blocks))
            case KeyValues():
                yield from (inner for row in block.rows for inner in blocks_in(row.blocks))
            case Callout():
                yield from blocks_in(block.blocks)
            case Heading() | Paragraph() | Picture() | Contents() | PageBreak():
                pass


def runs_in(document: Document) -> Iterator[Run]:
    """The runs of paragraphs and headings in reading order."""
    for block in blocks_in(document.blocks):
        if isinstance(block, Heading | Paragraph):
            yield from block.runs
            yield LineBreak()


def words_by_origin(document: Document) -> dict[str, list[str]]:
    """The words of each field, spaces plain: one text for each place in which the field is printed."""
    texts = [run for run in runs_in(document) if isinstance(run, Text)]
    found: dict[str, list[str]] = {}
    for origin, group in groupby(texts, lambda run: run.origin):
        if origin:
            found.setdefault(origin, []).append("".join(run.text for run in group).replace("\u00a0", " "))
    return found


def all_words(document: Document) -> str:
    return "".join(run.text if isinstance(run, Text) else "\n" for run in runs_in(document)).replace("\u00a0", " ")
