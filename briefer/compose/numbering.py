"""Numbers of paragraphs: through the whole brief, so that a reply can name any of them."""

from collections.abc import Hashable
from dataclasses import replace

from briefer.compose.memo import Memo
from briefer.compose.text import Blocks
from briefer.document.blocks import Block, Paragraph


def numbered(blocks: Blocks, first: int, memo: Memo, key: Hashable) -> tuple[Blocks, int]:
    """Blocks with their paragraphs numbered from ``first``, and the number after the last."""
    made: list[Block] = []
    number = first
    for index, block in enumerate(blocks):
        if isinstance(block, Paragraph) and block.role == "body":
            paragraph, text = block, f"{number}."
            block = memo.of((key, index), (paragraph, text), lambda p=paragraph, t=text: replace(p, number=t))
            number += 1
        made.append(block)
    return tuple(made), number
