"""What tests look at in a DOCX: its parts, its words with the numbers that Word would count, its paragraphs."""

import io
import re
import zipfile
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from briefer.document.blocks import Block, Document
from briefer.render.outline import outline
from briefer.render.word import word
from tests.documents import make_document, make_theme

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


class Docx:
    """A DOCX that was written."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.zip = zipfile.ZipFile(io.BytesIO(data))

    def part(self, name: str = "word/document.xml") -> Any:
        """The root element of a part."""
        return parsed(self.zip.read(name))

    @cached_property
    def body(self) -> Any:
        return self.part().find(f"{W}body")

    def all(self, tag: str) -> list[Any]:
        """All elements of the body with a name."""
        return list(self.body.iter(W + tag))

    def paragraphs(self) -> list[tuple[str, str]]:
        """Style and words of each paragraph, in order."""
        return [(style(node), words(node)) for node in self.all("p")]

    def styled(self, name: str) -> list[str]:
        """The words of each paragraph in a style."""
        return [said for found, said in self.paragraphs() if found == name]

    def paragraph(self, said: str) -> Any:
        """The paragraph that says this and nothing else."""
        return next(node for node in self.all("p") if words(node) == said)

    def bookmarks(self) -> dict[str, Any]:
        return {node.get(W + "name"): node for node in self.all("bookmarkStart")}

    def read(self) -> list[str]:
        """Every word as it would be read on paper, the numbers of paragraphs and lists included."""
        counting = _Counting(self)
        return [piece for node in self.all("p") for piece in f"{counting.label(node)} {words(node)}".split()]


def parsed(data: bytes | str) -> Any:
    """The root element of some XML."""
    return etree.fromstring(data)


def written(*blocks: Block, theme: Any = None, **changes: Any) -> Docx:
    """A document of some blocks, written."""
    return Docx(word(make_document(*blocks, **changes), theme or make_theme()))


def words(node: Any) -> str:
    """The words of a paragraph; a line's end is a space."""
    signs = {W + "br": " ", W + "tab": " ", W + "softHyphen": "\u00ad"}
    return "".join(child.text or "" if child.tag == W + "t" else signs.get(child.tag, "") for child in node.iter())


def style(node: Any) -> str:
    """The style of a paragraph."""
    found = node.find(f"{W}pPr/{W}pStyle")
    return "" if found is None else found.get(W + "val")


def value(node: Any, path: str) -> str | None:
    """The value of a property, by its path of names below a node."""
    found = node.find("/".join(W + name for name in path.split("/")))
    return None if found is None else found.get(W + "val")


def expected(document: Document) -> list[str]:
    """The words of a document as the outline has them, without what pages repeat and what stands for pictures."""
    alone = replace(document, header=(), footer=(), marking=None)
    return spoken([piece for line in outline(alone).splitlines() if not _PICTURE.match(line) for piece in line.split()])


_PICTURE = re.compile(r"[\s│]*\[.*\]$")


def spoken(pieces: list[str]) -> list[str]:
    """Words without the rules, bars and bullets between them."""
    return [piece for piece in pieces if re.search(r"\w", piece)]


@dataclass
class _Counting:
    """Counts as Word does: by abstract numbering, a numbering with a start of its own anew where it is first used."""

    docx: Docx
    counters: dict[str, list[int]] = field(default_factory=dict)
    started: set[str] = field(default_factory=set)

    @cached_property
    def numbering(self) -> Any:
        return self.docx.part("word/numbering.xml")

    @cached_property
    def style_numbering(self) -> dict[str, tuple[str, str]]:
        found: dict[str, tuple[str, str]] = {}
        for node in self.docx.part("word/styles.xml").iter(W + "style"):
            number = value(node, "pPr/numPr/numId")
            if number:
                found[node.get(W + "styleId")] = number, value(node, "pPr/numPr/ilvl") or "0"
        return found

    def label(self, node: Any) -> str:
        number, level = self._numbering(node)
        if number is None:
            return ""
        instance = next(item for item in self.numbering.iter(W + "num") if item.get(W + "numId") == number)
        abstract = value(instance, "abstractNumId") or ""
        counter = self.counters.setdefault(abstract, [0] * 9)
        self._start(instance, number, counter)
        counter[level] += 1
        counter[level + 1 :] = [0] * (8 - level)
        return self._written(abstract, counter, level)

    def _numbering(self, node: Any) -> tuple[str | None, int]:
        number, level = value(node, "pPr/numPr/numId"), value(node, "pPr/numPr/ilvl")
        if number is None:
            number, level = self.style_numbering.get(style(node), (None, "0"))
        return number, int(level or 0)

    def _start(self, instance: Any, number: str, counter: list[int]) -> None:
        if number in self.started:
            return
        self.started.add(number)
        for override in instance.iter(W + "lvlOverride"):
            counter[int(override.get(W + "ilvl"))] = int(value(override, "startOverride") or 1) - 1

    def _written(self, abstract: str, counter: list[int], level: int) -> str:
        levels = next(a for a in self.numbering.iter(W + "abstractNum") if a.get(W + "abstractNumId") == abstract)
        formats = [value(node, "numFmt") or "" for node in levels.iter(W + "lvl")]
        template = value(list(levels.iter(W + "lvl"))[level], "lvlText") or ""
        return re.sub(r"%(\d)", lambda m: _formatted(counter[int(m[1]) - 1], formats[int(m[1]) - 1]), template)


def _formatted(number: int, kind: str) -> str:
    match kind:
        case "lowerLetter":
            return chr(96 + number)
        case "lowerRoman":
            return ["", "i", "ii", "iii", "iv", "v"][number]
        case _:
            return str(number)
