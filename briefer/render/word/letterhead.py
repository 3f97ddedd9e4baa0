"""The office's letterhead as the file that a DOCX is built on: its styles, header, footer and theme are used.

What the theme settles stands over the letterhead's styles, so that Word and PDF agree; all else in a style (fonts,
borders, shading) stays the letterhead's. What is not used is its body, and numberings in its styles.
"""

import posixpath
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from typing import Literal, NamedTuple

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from briefer.document.blocks import Document
from briefer.document.letterhead import Letterhead
from briefer.document.theme import Theme
from briefer.render.word.letterhead_numbers import with_heading_numbers
from briefer.render.word.letterhead_parts import fit
from briefer.render.word.letterhead_source import Source
from briefer.render.word.letterhead_styles import LETTERHEAD_TEXT, OWN_BANDS, merged_styles
from briefer.render.word.package import Package, Relationships
from briefer.render.word.xml import W as W_NAME
from briefer.render.word.xml import Xml, join, part, w

_W = f"{{{W_NAME}}}"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"

Side = Literal["header", "footer"]
PageKind = Literal["default", "first", "even"]


class _Relation(NamedTuple):
    """A relationship of a part; the target is the name of a part, unless it is outside."""

    id: str
    kind: str
    target: str
    external: bool


class Base:
    """A letterhead being built on. Its files go into the package as they are asked for."""

    def __init__(self, letterhead: Letterhead, package: Package, said: Mapping[str, str]) -> None:
        self._letterhead, self._package, self._said = letterhead, package, said
        self._source = Source(letterhead)

    @staticmethod
    def of(theme: Theme, package: Package, document: Document) -> "Base | None":
        """The letterhead of a theme, where it has one."""
        return Base(theme.letterhead, package, document.fields) if theme.letterhead else None

    def styles(self, ours: bytes, theme: Theme) -> bytes:
        """Our styles over the letterhead's of the same name; those that only the letterhead has follow."""
        return merged_styles(self._source, ours, theme)

    def numbering(self, ours: bytes) -> bytes:
        """Our numberings, and the letterhead's own by which its headings count."""
        return with_heading_numbers(self._source, ours)

    # -- header and footer -------------------------------------------------------------------------------------------

    @property
    def kinds(self) -> tuple[PageKind, ...]:
        """The kinds of pages that have a header and footer of their own."""
        own = self._letterhead
        return ("default", *(("first",) if own.first else ()), *(("even",) if own.even else ()))

    def lines(self, side: Side, pages: PageKind, ours: Xml) -> tuple[Xml, Relationships]:
        """What stands in the header or footer: the letterhead's own, with our marking outside and our lines inside."""
        rest = [_with_own_style(line) for line in etree.fromstring(part("x", ours))]
        marking = [line for line in rest if _style_of(line) == "Marking"]
        bands = [line for line in rest if _style_of(line) != "Marking" and "".join(line.itertext()).strip()]
        theirs, relationships = self._part_of(side, pages)
        ordered = (*marking, *theirs, *bands) if side == "header" else (*bands, *theirs, *marking)
        if ordered and ordered[-1].tag == f"{_W}tbl":  # a header ends with a paragraph
            ordered = (*ordered, *_least_paragraph())
        return join(Xml(etree.tostring(line, encoding="unicode")) for line in ordered or rest), relationships

    def _part_of(self, side: Side, pages: PageKind) -> tuple[Sequence[etree._Element], Relationships]:
        own = self._letterhead
        strips = {"default": own.usual, "first": own.first, "even": own.even}[pages]
        prints, name = (
            (own.header, strips.header_part if strips else "")
            if side == "header"
            else (own.footer, strips.footer_part if strips else "")
        )
        root = self._source.xml(name) if name and prints else None
        if root is None:
            return (), Relationships()
        relationships = fit(root, self._relations(name), self._source.parts, self._package, self._said)
        self._source.refer(root, "pStyle", "rStyle", "tblStyle")
        for paragraph in root.iter(f"{_W}p"):
            _with_style(paragraph)
        return list(root), relationships

    def _relations(self, name: str) -> Iterator[_Relation]:
        folder, file = posixpath.split(name)
        root = self._source.xml(f"{folder}/_rels/{file}.rels")
        for found in root.iter(_RELATIONSHIP) if root is not None else ():
            external, target = found.get("TargetMode") == "External", found.get("Target", "")
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            yield _Relation(found.get("Id", ""), found.get("Type", ""), target, external)

    # -- section and theme -------------------------------------------------------------------------------------------

    def section(self, ours: Xml) -> Xml:
        """Our section with the borders of the letterhead's page."""
        own = self._section()
        root = etree.fromstring(part("x", ours))[0]
        margins = root.find(f"{_W}pgMar")
        borders = own.find(f"{_W}pgBorders") if own is not None else None
        if borders is not None and margins is not None:
            margins.addnext(deepcopy(borders))
        return Xml(etree.tostring(root, encoding="unicode"))

    def theme(self, ours: bytes) -> bytes:
        """The letterhead's theme, to which its styles refer; ours where it has none."""
        return next((data for name, data in self._source.parts.items() if name.startswith("word/theme/theme")), ours)

    def _section(self) -> etree._Element | None:
        root = self._source.xml("word/document.xml")
        return next(root.iter(f"{_W}sectPr"), None) if root is not None else None


def _with_own_style(line: etree._Element) -> etree._Element:
    style = line.find(f"{_W}pPr/{_W}pStyle")
    if style is not None and style.get(f"{_W}val") in OWN_BANDS:
        style.set(f"{_W}val", OWN_BANDS[str(style.get(f"{_W}val"))])
    return line


def _with_style(paragraph: etree._Element) -> None:
    """Gives a paragraph in the letterhead's usual style that style under its own name."""
    properties = paragraph.find(f"{_W}pPr")
    if properties is None:
        properties = etree.Element(f"{_W}pPr")
        paragraph.insert(0, properties)
    style = properties.find(f"{_W}pStyle")
    if style is None:
        style = etree.Element(f"{_W}pStyle")
        properties.insert(0, style)
    if style.get(f"{_W}val", "Normal") == "Normal":
        style.set(f"{_W}val", LETTERHEAD_TEXT)


def _least_paragraph() -> list[etree._Element]:
    spacing = w("spacing", before=0, after=0, line=20, lineRule="exact")
    return list(etree.fromstring(part("x", w("p", w("pPr", w("pStyle", val=LETTERHEAD_TEXT), spacing)))))


def _style_of(line: etree._Element) -> str:
    style = line.find(f"{_W}pPr/{_W}pStyle")
    return style.get(f"{_W}val", "") if style is not None else ""
