"""A Word file of any origin as chapters: a heading, what stands under it, and the chapters within it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Protocol

from briefer.exchange.word.old.blocks import Look, Styles, is_set_as_heading, is_short_line, look_of
from briefer.exchange.word.old.words import number_of
from briefer.exchange.word.text import Block, Para, Table

_INNERMOST = 9
_LONGEST = 90
"""The name of an office is no longer than this."""
_LABEL = 40
"""Letters of a heading at most that is known by the colon after it."""
_PROMISING = ("issues", "participants")
"""Sections that hardly ever say anything of their own before their first topic or side."""


@dataclass(eq=False)
class Chapter:
    """A chapter. The first one of a file has no heading: it is what stands before all headings."""

    heading: str
    level: int
    blocks: list[Block] = field(default_factory=list[Block])
    chapters: "list[Chapter]" = field(default_factory=list["Chapter"])


class Sense(Protocol):
    """What words mean, as far as chapters go by it."""

    def kind(self, heading: str) -> str:
        """The kind of section that a heading names, empty for none."""
        ...

    def begins(self, heading: str) -> bool:
        """Whether a heading surely begins a section."""
        ...

    def is_of_issue(self, heading: str) -> bool:
        """Whether a heading names what is said of an issue, such as a side's position."""
        ...

    def is_heading(self, words: str) -> bool:
        """Whether words may be a heading at all; a date, a marking and “Venue: Kuala Lumpur” are none."""
        ...


def chapters(blocks: Sequence[Block], styles: Styles, sense: Sense) -> Chapter:
    """The chapters of a file, all within one that has no heading.

    Headings are those of Word's styles. Who has no use for styles sets a short line in bold or in capitals, or writes
    a number before it. Such a heading is of the outermost kind if its words are known or if it looks like those of
    that kind; what names a side's position, or the like, belongs to the issue that it stands under.
    """
    styled = [level for block in blocks if isinstance(block, Para) and (level := styles.level(block))]
    builder = (
        _Styled(styles, sense, min(styled))
        if styled
        else _Typed(styles, sense, _first_look(blocks, styles, sense), _numbered(blocks, sense))
    )
    for block in blocks:
        builder.take(block)
    return builder.root


def is_heading_line(block: Block, styles: Styles, sense: Sense) -> bool:
    """Whether a block is a heading by its style or its look."""
    return isinstance(block, Para) and sense.is_heading(block.text) and (
        bool(styles.level(block)) or is_set_as_heading(block, styles)
    )  # fmt: skip


def _first_look(blocks: Sequence[Block], styles: Styles, sense: Sense) -> Look | None:
    """The look of the first heading whose words are known, in bold or capitals if there is one."""
    known = [block for block in blocks if isinstance(block, Para) and is_short_line(block) and sense.begins(block.text)]
    set_apart = [block for block in known if is_set_as_heading(block, styles)]
    return look_of((set_apart or known)[0]) if known else None


def _numbered(blocks: Sequence[Block], sense: Sense) -> frozenset[int]:
    """The places of short lines that are headings since they are numbered as known headings are, and stand alone."""
    forms = [_form(block) for block in blocks]
    known = {
        form
        for block, form in zip(blocks, forms, strict=True)
        if form and isinstance(block, Para) and is_short_line(block) and sense.begins(block.text)
    }
    around = zip(["", *forms], forms, [*forms[1:], ""], blocks, strict=False)
    return frozenset(
        block.index
        for before, form, after, block in around
        if form in known and form not in (before, after) and isinstance(block, Para) and is_short_line(block)
    )


def _form(block: Block) -> str:
    if not isinstance(block, Para):
        return ""
    if block.kind == "p" and len(block.text) <= _LABEL and block.text.rstrip().endswith(":"):
        return "label"
    return "list" if block.kind == "ol" and not block.depth else number_of(block.text)


class _Builder:
    """Puts blocks under the headings before them."""

    def __init__(self, styles: Styles, sense: Sense) -> None:
        self.styles = styles
        self.sense = sense
        self.root = Chapter("", 0)
        self.open = [self.root]

    def take(self, block: Block) -> None:
        level = self.level(block) if isinstance(block, Para) else 0
        if not isinstance(block, Para) or not level or not self.sense.is_heading(block.text):
            self.open[-1].blocks.append(block)
            return
        while self.open[-1].level >= level:
            self.open.pop()
        made = Chapter(block.text.strip(), level)
        self.open[-1].chapters.append(made)
        self.open.append(made)

    def level(self, block: Para) -> int:
        """The level of a heading, 0 for text."""
        raise NotImplementedError

    def under_issue(self) -> bool:
        """Whether an issue is open: a chapter within the issues."""
        kinds = [self.sense.kind(chapter.heading) for chapter in self.open]
        return "issues" in kinds[:-1]


class _Styled(_Builder):
    """Where headings have styles, a line that is only set as one is within them, unless its words are known."""

    def __init__(self, styles: Styles, sense: Sense, outermost: int) -> None:
        super().__init__(styles, sense)
        self._outermost = outermost

    def level(self, block: Para) -> int:
        if level := self.styles.level(block):
            return level
        if not is_set_as_heading(block, self.styles):
            return 0
        known = self.sense.begins(block.text) or self.sense.is_of_issue(block.text)
        if not known and not self.styles.is_bold(block):  # capitals alone: a list of offices by their initials
            return 0
        if self.under_issue() and self.sense.is_of_issue(block.text):
            return _INNERMOST
        return self._outermost if self.sense.begins(block.text) else _INNERMOST


class _Typed(_Builder):
    """Where no heading has a style, headings are told by their looks and words."""

    def __init__(self, styles: Styles, sense: Sense, first: Look | None, numbered: frozenset[int]) -> None:
        super().__init__(styles, sense)
        self._numbered = numbered
        self._first = first
        self._promised: Look | None = None

    def level(self, block: Para) -> int:
        known = self.sense.begins(block.text)
        decimal = number_of(block.text) in ("2", "3")
        plain = is_short_line(block) and (known or decimal or block.index in self._numbered)
        if not (plain or is_set_as_heading(block, self.styles)):
            return 0
        if self._first is None:
            return 1
        look = look_of(block)
        return self._in_context(block.text, look, self._by_look(look, self._first))

    def _by_look(self, look: Look, first: Look) -> int:
        """By its number where it has one with points in it, else by how it looks beside the outermost headings."""
        if look.number in ("2", "3"):
            return int(look.number)
        if look == first or (look.capitals and (look.number in ("", first.number) or not first.capitals)):
            return 1
        return 2

    def _in_context(self, words: str, look: Look, level: int) -> int:
        """Where a heading stands tells what its look doesn't.

        What follows a heading that promises topics or sides, and has nothing under it, is the first of them, and what
        looks like that topic and names a side's position belongs to it.
        """
        top = self.open[1] if len(self.open) > 1 else None
        if top is not None and self.sense.is_of_issue(words) and self._may_be_issue(top.heading):
            if level > 1:
                return level
            if self.under_issue() and look == self._promised:
                return 3
        if self.sense.begins(words):
            return 1
        if level == 1 and top is not None and not top.blocks and self.sense.kind(top.heading) in _PROMISING:
            self._promised = look
            return 2
        return level

    def _may_be_issue(self, heading: str) -> bool:
        return self.sense.kind(heading) == "issues" or not self.sense.begins(heading)


def split_title(blocks: Sequence[Block], styles: Styles, sense: Sense) -> tuple[list[Para], list[Block]]:
    """The lines of a file's title, and all else in order.

    The title is what has that style. Without one it is the first lines that are set as headings and name no section.
    """
    for block in blocks:
        if isinstance(block, Para) and block.style.casefold() == "title":
            return [block], [other for other in blocks if other is not block]
    lines: list[Para] = []
    for block in blocks:
        if not isinstance(block, Para) or not is_heading_line(block, styles, sense) or sense.begins(block.text):
            break
        if lines and (styles.level(block) != styles.level(lines[0]) or number_of(block.text)):
            break
        lines.append(block)
    if not lines:
        lines = _plain_title(blocks, sense) or _title_below(blocks, styles, sense)
        return lines, [block for block in blocks if block not in lines]
    rest = list(blocks[len(lines) :])
    return (lines, rest) if _stands_over(lines, rest, styles, sense) else ([], list(blocks))


def _plain_title(blocks: Sequence[Block], sense: Sense) -> list[Para]:
    """One line or two without a look, over the first particulars or a heading that is known."""
    lines = [
        block for block in takewhile(lambda block: _is_plain_line(block, sense), blocks) if isinstance(block, Para)
    ]
    after = blocks[len(lines)] if len(lines) < len(blocks) else None
    stands_over = isinstance(after, Para) and (sense.begins(after.text) or not sense.is_heading(after.text))
    return lines if len(lines) < 3 and (stands_over or isinstance(after, Table)) else []


def _title_below(blocks: Sequence[Block], styles: Styles, sense: Sense) -> list[Para]:
    """The one heading that all others are within, under no more than particulars, as in a letter."""
    top = list(takewhile(lambda block: isinstance(block, Table) or not sense.is_heading(block.text), blocks))
    found = blocks[len(top)] if top and len(top) < len(blocks) else None
    if not isinstance(found, Para) or not styles.level(found) or sense.begins(found.text):
        return []
    others = [level for block in blocks if isinstance(block, Para) and (level := styles.level(block))]
    return [found] if len(others) > 1 and others.count(min(others)) == 1 and min(others) == others[0] else []


def _is_plain_line(block: Block, sense: Sense) -> bool:
    return (
        isinstance(block, Para)
        and block.kind == "p"
        and is_short_line(block)
        and sense.is_heading(block.text)
        and not sense.begins(block.text)
        and not block.text.rstrip().endswith(":")
    )


def split_office(blocks: Sequence[Block]) -> tuple[list[Para], list[Block]]:
    """The lines at the top of a file that name the office it comes from, and all else."""
    lines = list(takewhile(_is_letterhead, blocks))
    return [line for line in lines if isinstance(line, Para)], list(blocks[len(lines) :])


_OFFICES = (
    "ministry", "department", "kementerian", "jabatan", "office of", "embassy", "kedutaan", "high commission",
    "suruhanjaya", "government of", "kerajaan", "division", "bahagian", "directorate", "pejabat", "headquarters",
)  # fmt: skip
"""How the name of an office begins, in the line of a letterhead."""


def is_office(words: str) -> bool:
    """Whether a line names an office and no more, as a letterhead does."""
    return words.strip().casefold().startswith(_OFFICES) and len(words) < _LONGEST and ":" not in words


def _is_letterhead(block: Block) -> bool:
    return isinstance(block, Para) and not block.heading and is_short_line(block) and is_office(block.text)


def _stands_over(lines: Sequence[Para], rest: Sequence[Block], styles: Styles, sense: Sense) -> bool:
    """Whether lines are the title of what follows, and no heading of the text right under them."""
    level = styles.level(lines[0])
    if not level:
        return number_of(lines[0].text) in ("", "A")  # “(U)” marks a portion and numbers nothing
    others = [found for block in rest if isinstance(block, Para) and (found := styles.level(block))]
    follows = rest[0] if rest else None
    is_text = (
        isinstance(follows, Para) and not is_heading_line(follows, styles, sense) and sense.is_heading(follows.text)
    )
    return bool(others) and (min(others) > level or not is_text)
