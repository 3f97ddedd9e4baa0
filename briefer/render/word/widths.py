"""Widths of columns by what stands in them, since a fixed table looks the same in every word processor.

Words are measured by a table of usual widths, which is close enough to share out a line: the fonts are the reader's.
"""

from collections.abc import Iterable, Iterator
from itertools import accumulate, pairwise
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
from briefer.layout.breaks import pieces
from briefer.layout.tables import share, wishes
from briefer.render.word.scripts import is_plain

_LETTER = 0.55
"""The usual width of a letter of sans serif text, in the size of the type."""
_WIDTHS = (
    dict.fromkeys("ijl.,:;'|!I·()[]", 0.3)
    | dict.fromkeys('frt-/\\"“”', 0.42)
    | dict.fromkeys("ABCDEFGHJKLNOPQRSTUVXYZ", 0.68)
    | dict.fromkeys("mwMW@%", 0.94)
)
_WIDEST = 1.05
_BOLD = 1.09
_SUBSTITUTE = 1.1
"""Room for the wider font of a reader who lacks ours, so that no word is cut in two."""
_CELL_INDENT = 3
"""Letters that the bullet of a list takes."""
_NARROWEST = 24.0
_TWIP = 0.05


def columns(table: Table, available: float, size: float, padding: float) -> list[float]:
    """The widths in points of a table's columns: full twentieths, which fill the available width."""
    least, natural, amount = ([_NARROWEST] * len(table.columns) for _ in range(3))
    for row in table.header + table.rows:
        for column, cell in _single(row, len(table.columns)):
            scale = size * _SUBSTITUTE * (_BOLD if cell.heading else 1.0)
            long = 0.0
            for words in lines(cell.blocks):
                rough = _rough(words) * scale
                natural[column], long = max(natural[column], rough + 2 * padding + 1), long + rough
                longest = max(_unbroken(words), key=len)
                if len(longest) * _WIDEST * scale > least[column]:
                    least[column] = max(least[column], width(longest) * scale + 2 * padding + 1)
            amount[column] = max(amount[column], long)
    asked = wishes(amount, [column.weight for column in table.columns])
    return in_twips(share(available, least, natural, asked))


def in_twips(shares: list[float]) -> list[float]:
    """Widths whose edges stand at full twentieths of a point, as Word stores them, so that columns meet."""
    edges = [round(edge / _TWIP) for edge in accumulate(shares, initial=0.0)]
    return [(right - left) * _TWIP for left, right in pairwise(edges)]


def width(words: str) -> float:
    """The width of words in the size of the type."""
    if not is_plain(words):
        return sum(_WIDEST if not is_plain(sign) and not "\u0590" <= sign < "\u0f00" else _LETTER for sign in words)
    return sum(_WIDTHS.get(sign, _LETTER) for sign in words)


def _single(row: Row, count: int) -> Iterator[tuple[int, Cell]]:
    """The cells that stand in one column, with its number."""
    column = 0
    for cell in row.cells:
        if cell.span == 1 and column < count:
            yield column, cell
        column += cell.span


def _unbroken(words: str) -> Iterable[str]:
    """The parts of a line that are never broken."""
    split = words.split(" ")
    if words.isascii() and "-" not in words and "/" not in words:  # most lines: nothing breaks inside a word
        return split
    return (piece for word in split for piece in pieces(word))


def _rough(words: str) -> float:
    """The width of a line; letters even out where there are many."""
    return len(words) * _LETTER if len(words) > 12 else width(words)


def lines(blocks: Iterable[Block], indent: int = 0) -> Iterator[str]:
    """The words of each paragraph, with unbreakable spaces for what stands before it."""
    for block in blocks:
        match block:
            case Heading() | Paragraph():
                yield "\u00a0" * indent + f"{block.number} {plain(block.runs)}".strip()
            case List():
                for item in block.items:
                    yield from lines(item.blocks, indent + _CELL_INDENT)
            case Callout():
                yield from lines(block.blocks, indent + 1)
            case KeyValues():
                for row in block.rows:
                    yield plain(row.key)
                    yield from lines(row.blocks, indent)
            case Table():
                for row in block.header + block.rows:
                    yield " ".join(line for cell in row.cells for line in lines(cell.blocks))
            case Picture():
                yield "\u00a0" * round(block.width / 6)
            case Contents() | PageBreak():
                pass
            case _:
                assert_never(block)
