"""Widths of columns by what stands in them, since a fixed table looks the same in every word processor.

Words are measured by their number of letters, which is close enough to share out a line: the fonts are the reader's.
"""

from collections.abc import Iterable, Iterator
from typing import assert_never

from briefer.document.blocks import (
    Block,
    Callout,
    Cell,
    Contents,
    Heading,
    KeyValues,
    List,
    PageBreak,
    Paragraph,
    Picture,
    Row,
    Table,
)
from briefer.document.runs import plain
from briefer.render.word.scripts import is_plain

_LETTER = 0.56
"""The width of a letter in the size of the type: the middle of sans serif text, with room for wide words."""
_LIST_INDENT = 3
"""Letters that the bullet of a list takes."""


def columns(table: Table, available: float, size: float, padding: float) -> list[float]:
    """The widths in points of a table's columns, which fill the available width."""
    needs = [_Need() for _ in table.columns]
    for row in table.header + table.rows:
        _measure(row, needs)
    letter = size * _LETTER
    least = [need.word * letter + 2 * padding + 1 for need in needs]
    most = [need.line * letter + 2 * padding + 1 for need in needs]
    return shared_out(least, most, [column.weight for column in table.columns], available)


def shared_out(least: list[float], most: list[float], weights: list[float], available: float) -> list[float]:
    """Widths between the longest word and the longest line of each column.

    What is left over beyond all lines is shared in proportion to them. Where not even the words fit, all give way.
    """
    if sum(least) >= available:
        return _scaled(least, available)
    if sum(most) <= available:
        return _scaled(most, available)
    wishes = [(high - low) * weight for low, high, weight in zip(least, most, weights, strict=True)]
    widths, left = list(least), available - sum(least)
    while left > 0.01 and any(wishes):
        total = sum(wishes)
        for place, wish in enumerate(wishes):
            widths[place] = min(widths[place] + left * wish / total, most[place])
            wishes[place] = wish if widths[place] < most[place] - 0.01 else 0.0
        left = available - sum(widths)
    return _scaled(widths, available)


def _scaled(widths: list[float], total: float) -> list[float]:
    factor = total / (sum(widths) or 1)
    return [width * factor for width in widths]


class _Need:
    """The longest word and the longest line of a column, in letters."""

    def __init__(self) -> None:
        self.word = 1.0
        self.line = 1.0


def _measure(row: Row, needs: list[_Need]) -> None:
    column = 0
    for cell in row.cells:
        if cell.span == 1 and column < len(needs):
            need = needs[column]
            for line in _lines(cell):
                need.line = max(need.line, _letters(line))
                need.word = max(need.word, *map(_letters, line.split(" ")))
        column += cell.span


def _letters(words: str) -> float:
    if is_plain(words):
        return len(words)
    return sum(1.0 if is_plain(sign) or "\u0e00" <= sign < "\u0f00" else 1.8 for sign in words)


def _lines(cell: Cell) -> Iterator[str]:
    return lines(cell.blocks)


def lines(blocks: Iterable[Block], indent: int = 0) -> Iterator[str]:
    """The words of each paragraph, with what stands before it as unbreakable space."""
    for block in blocks:
        match block:
            case Heading() | Paragraph():
                yield "\u00a0" * indent + f"{block.number} {plain(block.runs)}".strip()
            case List():
                for item in block.items:
                    yield from lines(item.blocks, indent + _LIST_INDENT)
            case Callout():
                yield from lines(block.blocks, indent + 1)
            case KeyValues():
                for row in block.rows:
                    yield plain(row.key)
                    yield from lines(row.blocks, indent)
            case Table():
                for row in block.header + block.rows:
                    yield " ".join(line for cell in row.cells for line in _lines(cell))
            case Picture():
                yield "\u00a0" * round(block.width / 6)
            case Contents() | PageBreak():
                pass
            case _:
                assert_never(block)
