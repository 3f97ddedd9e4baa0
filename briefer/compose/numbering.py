"""Numbers of paragraphs and headings: through the whole brief, so that a reply can name any of them."""

from collections.abc import Hashable, Sequence
from dataclasses import replace

from briefer.compose.memo import Memo
from briefer.compose.text import Blocks
from briefer.document.blocks import Block, Heading, List, Paragraph
from briefer.template.heading_numbers import heading_number
from briefer.template.schema import Numbering


def numbered(blocks: Blocks, first: int, memo: Memo, key: Hashable) -> tuple[Blocks, int]:
    """Blocks with their paragraphs numbered from ``first``, lists below them inset, and the number after the last."""
    made: list[Block] = []
    number, is_below = first, False
    for index, block in enumerate(blocks):
        if isinstance(block, Paragraph) and block.role == "body":
            paragraph, text = block, f"{number}."
            block = memo.of((key, index), (paragraph, text), lambda p=paragraph, t=text: replace(p, number=t))
            number, is_below = number + 1, True
        elif isinstance(block, List) and is_below:
            block = memo.of((key, index), (block,), lambda entries=block: replace(entries, inset=True))
        else:
            is_below = False
        made.append(block)
    return tuple(made), number


def with_heading_numbers(blocks: Sequence[Block], numbering: Numbering, memo: Memo) -> Blocks:
    """Blocks with their headings numbered after the template's formats, where it has any."""
    formats = numbering.heading_formats if numbering.headings else ()
    counted = [0] * len(formats)
    made: list[Block] = []
    for index, block in enumerate(blocks):
        if isinstance(block, Heading) and block.level <= len(formats):
            place = block.level - 1
            above = [max(count, 1) for count in counted[:place]]
            counted = [*above, counted[place] + 1, *[0] * (len(counted) - place - 1)]
            heading, text = block, heading_number(formats[place], counted)
            block = memo.of(("heading number", index), (heading, text), lambda h=heading, t=text: replace(h, number=t))
        made.append(block)
    return tuple(made)
