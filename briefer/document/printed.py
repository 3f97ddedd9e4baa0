"""Words that every writer adds to those of the blocks: one rule for all, so that all files say the same.

They stand in the order number, portion mark, text: “3. (TERHAD) Both sides …”.
"""

from collections.abc import Iterator
from dataclasses import replace

from briefer.document.blocks import Block, Document, Heading, Paragraph
from briefer.document.runs import Runs, Text


def portion(marking: str, runs: Runs) -> Runs:
    """Runs with the portion mark before them, in brackets; unchanged when there is none."""
    return (Text(f"({marking}) "), *runs) if marking else runs


def marked(marking: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Blocks of a list item, row or callout with its portion mark before their first words.

    Where the first block is no paragraph or heading, the mark becomes a paragraph of its own.
    """
    match blocks:
        case _ if not marking:
            return blocks
        case [Paragraph() | Heading() as first, *rest]:
            return (replace(first, runs=portion(first.marking, first.runs), marking=marking), *rest)
        case _:
            return (Paragraph((Text(f"({marking})"),)), *blocks)


def ordinal(number: int, depth: int) -> str:
    """The number before an entry of a numbered list: 1. at the outside, a. within it, i. within that, then again.

    ``depth`` counts the lists around it, bulleted ones too.
    Letters after z are doubled, aa bb cc, as word processors count.
    """
    match depth % 3:
        case 1:
            return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1) + "."
        case 2:
            return _roman(number) + "."
        case _:
            return f"{number}."


_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def _roman(number: int) -> str:
    letters = ""
    for value, sign in _ROMAN:
        letters += sign * (number // value)
        number %= value
    return letters


def contents(document: Document, depth: int) -> Iterator[Heading]:
    """The headings that a contents page lists: those of the document's own blocks, down to a level."""
    return (block for block in document.blocks if isinstance(block, Heading) and block.level <= depth)
