"""The blocks of an old file, as a person sees them: which look like headings, which like entries of a list."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefer.exchange.word.old.words import cut, number_of, without_sign
from briefer.exchange.word.package import W, WordFile, as_int, value
from briefer.exchange.word.text import Block, Para, Span

_LONGEST = 90
"""A paragraph longer than this is text, however bold."""

_FEWEST = 3
"""Letters that a line in capitals has at least, to be a heading."""


@dataclass(frozen=True)
class Styles:
    """What the styles of a file say of headings, by their names; a style takes from the one it is based on."""

    levels: Mapping[str, int]
    bold: frozenset[str]

    @classmethod
    def of(cls, file: WordFile) -> "Styles":
        """What a file says. Levels are those of an outline, which count from 0 in the file and from 1 here."""
        nodes = {
            node.get(f"{W}styleId", ""): node for root in file.related("styles") for node in root.iter(f"{W}style")
        }
        levels: dict[str, int] = {}
        bold: set[str] = set()
        for style, node in nodes.items():
            name = value(node, "name") or style
            line = list(_line_of(style, nodes))
            if level := next((found for one in line if (found := _level_of(nodes[one]))), 0):
                levels[name] = level
            weights = (nodes[one].find(f"{W}rPr/{W}b") for one in line)
            weight = next((found for found in weights if found is not None), None)
            if weight is not None and weight.get(f"{W}val", "1") not in ("0", "false"):
                bold.add(name)
        return cls(levels, frozenset(bold))

    def level(self, paragraph: Para) -> int:
        """The level of a heading, 0 for what is none by its style."""
        return 0 if _is_title(paragraph) else paragraph.heading or self.levels.get(paragraph.style, 0)

    def is_bold(self, paragraph: Para) -> bool:
        """Whether all of a paragraph is in bold."""
        said = [span for span in paragraph.spans if span.text.strip()]
        return bool(said) and (paragraph.style in self.bold or all(span.bold for span in said))


def _is_title(paragraph: Para) -> bool:
    return paragraph.style.casefold() in ("title", "subtitle")


def _line_of(style: str, nodes: Mapping[str, object]) -> Iterator[str]:
    """A style and those it is based on, the nearest first."""
    seen: set[str] = set()
    while style in nodes and style not in seen:
        seen.add(style)
        yield style
        style = value(nodes[style], "basedOn")


def _level_of(style: object) -> int:
    """The level of a style: by its name, else by its place in the outline, where 9 means text."""
    name = value(style, "name").casefold()
    if name.startswith("heading ") and name[8:].isdigit():
        return int(name[8:])
    outline = value(style, "pPr/outlineLvl")
    return as_int(outline) + 1 if outline and as_int(outline) < 9 else 0


@dataclass(frozen=True)
class Look:
    """How a heading looks that has no style: its number's form, and whether it is in capitals."""

    number: str
    capitals: bool


def look_of(paragraph: Para) -> Look:
    """The look of a paragraph."""
    number = number_of(paragraph.text) or ("1" if paragraph.kind == "ol" else "")
    return Look(number, paragraph.text.strip().isupper())


def is_set_as_heading(paragraph: Para, styles: Styles) -> bool:
    """Whether a paragraph is a short line in bold or capitals that ends as no sentence does."""
    words = paragraph.text.strip()
    if not _is_short(words) or paragraph.kind == "ul" or paragraph.style.casefold() == "caption":
        return False
    capitals = words.isupper() and paragraph.kind == "p" and sum(map(str.isalpha, words)) > _FEWEST
    return capitals or (styles.is_bold(paragraph) and any(map(str.isalpha, words)))


def _is_short(words: str) -> bool:
    return bool(words) and len(words) <= _LONGEST and words[-1] not in ".;,?!" and "\n" not in words


def is_short_line(paragraph: Para) -> bool:
    """Whether a paragraph is a short line of plain text that could be a heading by what it says."""
    return paragraph.kind != "ul" and not paragraph.depth and _is_short(paragraph.text.strip())


def prepared(blocks: Sequence[Block], begins: Callable[[str], bool]) -> Iterator[Block]:
    """Blocks without empty paragraphs; typed bullets are lists, and a heading that runs into its text stands alone."""
    for block in blocks:
        if not isinstance(block, Para):
            yield block
        elif block.text.strip():
            yield from _apart(without_sign(block), begins)


def _apart(paragraph: Para, begins: Callable[[str], bool]) -> Iterator[Para]:
    """A paragraph, or the heading in bold that it begins with and its text: “**Purpose:** To prepare …”."""
    strong = 0
    for span in paragraph.spans:
        if span.text.strip() and not span.bold:
            break
        strong += len(span.text)
    head, rest = paragraph.text[:strong], paragraph.text[strong:]
    colon = rest.lstrip().startswith(":")
    ends = head.rstrip().endswith((":", ".", "–", "—")) or colon
    if not (paragraph.kind == "p" and rest.strip(" :") and head.strip() and ends and begins(head)):
        yield paragraph
        return
    if colon:
        strong += rest.index(":") + 1
    yield Para(paragraph.index, paragraph.style, spans=[Span(head.strip(), bold=True)])
    left = cut(paragraph.spans, strong)
    left[0] = left[0]._replace(text=left[0].text.lstrip())
    yield Para(paragraph.index, "", spans=[span for span in left if span.text])
