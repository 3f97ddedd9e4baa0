"""From what a person typed to runs and blocks: cleaned of what can't be shown, otherwise as typed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from briefer.document.blocks import Block, List, ListItem, Paragraph
from briefer.document.runs import LineBreak, Run, Runs, Text, is_address
from briefer.model.richtext import TextBlock

Blocks = tuple[Block, ...]

NO_BREAK_SPACE = "\u00a0"

_LINE_ENDS = re.compile("\r\n|[\n\r\v\f\u0085\u2028\u2029]")
_CONTROLS = re.compile("[\u0000-\u0008\u000e-\u001f\u007f-\u009f]")
_PLANES = "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
_UNSAYABLE = re.compile(f"[\ud800-\udfff\ufdd0-\ufdef{_PLANES}]")


def clean(text: str) -> str:
    """Text without control characters; a tab becomes a space, and what no file can show becomes U+FFFD.

    That are lone surrogates and noncharacters (Unicode, 23.7).
    """
    if text.isascii() and text.isprintable():
        return text
    return _UNSAYABLE.sub("\ufffd", _CONTROLS.sub("", text.replace("\t", " ")))


def words(text: str, origin: str = "", *, strong: bool = False, emphasis: bool = False, href: str = "") -> Runs:
    """One field's text as runs; the ends of lines in it become line breaks."""
    link = href if is_address(href) else ""
    lines = (clean(line) for line in _LINE_ENDS.split(text))
    runs: list[Run] = []
    for index, line in enumerate(lines):
        if index:
            runs.append(LineBreak())
        if line:
            runs.append(Text(line, strong=strong, emphasis=emphasis, href=link, origin=origin))
    return tuple(runs)


def unbroken(text: str) -> str:
    """Text that stays on one line: its spaces don't break."""
    return text.replace(" ", NO_BREAK_SPACE)


def joined(parts: Iterable[Runs], separator: str) -> Runs:
    """Runs joined by a separator that belongs to none of them; empty ones are left out."""
    made: list[Run] = []
    for part in parts:
        if part and made:
            made.append(Text(separator))
        made.extend(part)
    return tuple(made)


def paragraphs_of(blocks: Iterable[TextBlock], path: str) -> Blocks:
    """Rich text as paragraphs and lists within lists. Entries that hold no word are left out."""
    said = [block for block in blocks if block.text.strip()]
    return tuple(_read(said, path))


def _read(blocks: Sequence[TextBlock], path: str) -> Iterator[Block]:
    position = 0
    while position < len(blocks):
        if blocks[position].kind == "p":
            yield Paragraph(rich_runs(blocks[position], path), origin=path)
            position += 1
        else:
            end = position
            while end < len(blocks) and blocks[end].kind != "p":
                end += 1
            yield from _lists(blocks[position:end], path)
            position = end


def _lists(entries: Sequence[TextBlock], path: str) -> Iterator[Block]:
    """Lists at the depth of the first entry: a deeper entry goes into the one before it, another kind starts anew."""
    items: list[ListItem] = []
    kind: Literal["p", "ul", "ol"] = entries[0].kind
    position = 0
    while position < len(entries):
        entry = entries[position]
        if entry.kind != kind and items:
            yield List(tuple(items), ordered=kind == "ol", origin=path)
            items = []
        kind = entry.kind
        end = position + 1
        while end < len(entries) and entries[end].depth > entry.depth:
            end += 1
        inner = tuple(_lists(entries[position + 1 : end], path)) if end > position + 1 else ()
        items.append(ListItem((Paragraph(rich_runs(entry, path), origin=path), *inner), origin=path))
        position = end
    yield List(tuple(items), ordered=kind == "ol", origin=path)


def rich_runs(block: TextBlock, path: str) -> Runs:
    """The runs of one block of rich text."""
    return tuple(
        made
        for run in block.runs
        for made in words(run.text, path, strong=run.bold, emphasis=run.italic, href=run.href)
    )
