"""A section of a brief for the clipboard: as HTML, and as plain text beside it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from briefer.document.blocks import Block, Document, Heading


def about(document: Document, fields: Iterable[str]) -> Document:
    """What of a document came from some fields or items of the brief, each group of blocks under its heading.

    The protective marking goes with it, since what is marked on paper is marked in a mail.
    """
    wanted = frozenset(fields)
    kept = [block for group in _groups(document.blocks) if wanted & _fields(group) for block in group]
    marking = document.marking if kept else None
    return replace(document, front=(), body=tuple(kept), header=(), footer=(), marking=marking)


def _groups(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """A heading of the first level and what stands under it; what comes before the first stands alone."""
    group: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            yield group
            group = []
        group.append(block)
    yield group


def _fields(blocks: Iterable[Block]) -> set[str]:
    """The paths in the brief that blocks came from, and those around them."""
    found = {origin for block in blocks for origin in _origins(block)}
    return {origin[:end] for origin in found for end in _ends(origin)} - {""}


def _ends(path: str) -> Iterator[int]:
    """Where a path, and each path around it, ends."""
    return (place for place in range(1, len(path) + 1) if path[place : place + 1] in ("/", ""))


def _origins(part: Any) -> Iterator[str]:
    """The origins in a block and in the blocks, items, rows and cells within it."""
    yield getattr(part, "origin", "")
    for name in ("blocks", "items", "rows", "cells", "runs"):
        for inner in getattr(part, name, ()):
            yield from _origins(inner)
