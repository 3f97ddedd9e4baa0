"""A Word file of any origin as chapters: a heading, what stands under it, and the chapters within it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from briefer.exchange.word.text import Block, Para

_INNERMOST = 9
_LONGEST = 90
"""A paragraph longer than this is text, however bold."""


@dataclass(eq=False)
class Chapter:
    """A chapter. The first one of a file has no heading: it is what stands before all headings."""

    heading: str
    level: int
    blocks: list[Block] = field(default_factory=list[Block])
    chapters: "list[Chapter]" = field(default_factory=list["Chapter"])


def chapters(blocks: Sequence[Block], is_known: Callable[[str], bool]) -> tuple[str, Chapter]:
    """The title of a file and its chapters, all within one that has no heading.

    Headings are those of Word's styles. Who has no use for styles sets a short line in bold or in capitals: it counts
    as a heading too, of the outermost kind if ``is_known`` knows its words or no heading has a style, else of the
    innermost.
    """
    title, rest = _title(blocks, is_known)
    levels = [block.heading for block in rest if isinstance(block, Para) and block.heading]
    outermost, innermost = (min(levels), _INNERMOST) if levels else (1, 1)
    root = Chapter("", 0)
    open_chapters = [root]
    for block in rest:
        level = _level(block, is_known, outermost, innermost)
        if not level:
            open_chapters[-1].blocks.append(block)
            continue
        assert isinstance(block, Para)
        while open_chapters[-1].level >= level:
            open_chapters.pop()
        made = Chapter(block.text.strip(), level)
        open_chapters[-1].chapters.append(made)
        open_chapters.append(made)
    return title, root


def _title(blocks: Sequence[Block], is_known: Callable[[str], bool]) -> tuple[str, list[Block]]:
    """The paragraph in the style Title, else a first line that is set as a heading and names no section."""
    said = [block for block in blocks if not isinstance(block, Para) or block.text.strip()]
    for block in said:
        if isinstance(block, Para) and block.style.casefold() == "title":
            return block.text.strip(), [other for other in said if other is not block]
    first = said[0] if said else None
    if isinstance(first, Para) and not is_known(first.text):
        levels = [block.heading for block in said[1:] if isinstance(block, Para) and block.heading]
        stands_over = first.heading and levels and min(levels) > first.heading
        if stands_over or (not first.heading and _is_set_as_heading(first)):
            return first.text.strip(), said[1:]
    return "", said


def _level(block: Block, is_known: Callable[[str], bool], outermost: int, innermost: int) -> int:
    if not isinstance(block, Para) or not block.text.strip():
        return 0
    if block.heading:
        return block.heading
    if not _is_set_as_heading(block):
        return 0
    return outermost if is_known(block.text) else innermost


def _is_set_as_heading(paragraph: Para) -> bool:
    """Whether a paragraph is a short line in bold or capitals that ends as no sentence does."""
    words = paragraph.text.strip()
    if not words or len(words) > _LONGEST or words[-1] in ".;,?!" or "\n" in words:
        return False
    bold = all(span.bold for span in paragraph.spans if span.text.strip())
    return bold or (words.isupper() and paragraph.kind == "p" and len(words) > 3)
