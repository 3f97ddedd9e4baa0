"""Words of an old file: without numbers that were typed before them, and as rich text."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from briefer.exchange.word.lines import lines, part_text
from briefer.exchange.word.old.record import Data
from briefer.exchange.word.text import Block, Cell, Para, Row, Span, Table
from briefer.exchange.word.values import plain, read_rich

_NUMBER = re.compile(
    r"^(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]|[ivx]{2,6}|[IVX]{2,6})[.)]\)?(?:\s+|$)"  # 1. | 4.1. | (a) | IV.
    r"|\d{1,2}(?:\.\d)+\s+|\d{1,2}\t\s*)"  # 4.1 | 1.0, but no time of the day | a number and a tab
)
_COUNT = re.compile(r"(\d{1,3})[.)]\s+(?=\S)")
_SIGN = re.compile(r"^(?:[•●▪■◦‣⁃·○➢✓*\uf0b7\uf0a7\uf0d8\uf0fc]\s*|[-–—]\s+|o\t\s*)")


def bare(words: str) -> str:
    """Words without the number or letter that was typed before them."""
    said = words.strip()
    left = _NUMBER.sub("", said)
    return left.strip() if left.strip() else said


def titled(heading: str) -> str:
    """A heading as the title of a section: without its number and the colon after it."""
    return bare(heading).rstrip(" :")


def number_of(words: str) -> str:
    """The form of the number that was typed before words: ``1`` for 4., ``2`` for 4.1, ``I``, ``A``, ``a``, or none."""
    found = _NUMBER.match(words.strip())
    if not found:
        return ""
    said = found[0].strip().strip("().")
    if said[0].isdigit():
        deep = [part for part in said.split(".") if part]
        return str(len(deep) - (len(deep) == 2 and deep[1] == "0"))
    if len(said) > 1 or said in "IV":
        return "I" if said.isupper() else "i"
    return "A" if said.isupper() else "a"


def without_sign(paragraph: Para) -> Para:
    """A paragraph whose bullet was typed as the entry of a list that it is."""
    found = _SIGN.match(paragraph.text)
    if paragraph.kind != "p" or not found or not paragraph.text[found.end() :].strip():
        return paragraph
    return Para(paragraph.index, paragraph.style, "ul", 0, cut(paragraph.spans, found.end()))


def without_number(paragraph: Para) -> Para:
    """A paragraph whose number was typed as the entry of a list that it is."""
    found = _NUMBER.match(paragraph.text)
    if paragraph.kind != "p" or not found or not paragraph.text[found.end() :].strip():
        return paragraph
    return Para(paragraph.index, paragraph.style, "ol", 0, cut(paragraph.spans, found.end()))


@dataclass(eq=False)
class Counted(Para):
    """A paragraph whose typed number counts the paragraphs of the file: no word of it, for pages count them again."""

    number: int = 0
    """How many letters the number takes, with the space after it."""


def counted(blocks: Sequence[Block], is_heading: Callable[[Para], bool]) -> list[Block]:
    """Blocks in which the paragraphs that count 1., 2., 3. are known as such; a list after a colon isn't meant."""
    runs: list[list[int]] = []
    made = list(blocks)
    last, lead = 0, ""
    for place, block in enumerate(blocks):
        found = _COUNT.match(block.text) if isinstance(block, Para) and block.kind == "p" else None
        if found and isinstance(block, Para) and not is_heading(block):
            number = int(found[1])
            if number == 1 and not lead.endswith(":"):
                runs.append([])
            if runs and number == (last + 1 if runs[-1] else 1):
                runs[-1].append(place)
                made[place] = Counted(
                    block.index, block.style, "p", block.depth, block.spans, block.marks, number=found.end()
                )
                last = number
        lead = block.text.rstrip() if isinstance(block, Para) else ""
    alone = {run[0] for run in runs if len(run) == 1}
    return [blocks[place] if place in alone else block for place, block in enumerate(made)]


def cut(spans: Sequence[Span], start: int) -> list[Span]:
    """The spans after so many letters."""
    left: list[Span] = []
    for span in spans:
        words = span.text[start:]
        start = max(start - len(span.text), 0)
        if words:
            left.append(span._replace(text=words))
    return left


def para_data(words: str, *, bold: bool = False) -> Data:
    """A paragraph of a rich text."""
    return {"runs": [{"text": words} | ({"bold": True} if bold else {})]}


def rich(blocks: Sequence[Block]) -> list[Data]:
    """Blocks as a rich text; the rows of a table are paragraphs."""
    body: list[Data] = []
    for block in blocks:
        if isinstance(block, Table):
            body += [para_data(words) for row in block.rows if (words := row_words(row))]
        else:
            spans = cut(block.spans, block.number) if isinstance(block, Counted) else block.spans
            body += [read.model_dump(exclude_defaults=True) for read in read_rich([(block, spans)], (), ())]
    return body


def block_words(block: Block) -> str:
    """All words of a block."""
    return plain(block.text) if isinstance(block, Para) else "\n".join(filter(None, map(row_words, block.rows)))


def cell_words(cell: Cell) -> str:
    """The words of a cell, a line for each paragraph."""
    return "\n".join(filter(None, (plain(part_text(part)) for part in lines(cell.blocks))))


def row_words(row: Row) -> str:
    """The words of a row, with a stroke between cells."""
    return " | ".join(filter(None, map(cell_words, row.cells)))
