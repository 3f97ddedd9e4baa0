"""The office's letterhead as the file that a DOCX is built on: its styles, header, footer and theme are used.

What the theme settles stands over the letterhead's styles, so that Word and PDF agree; all else in a style (fonts,
borders, shading) stays the letterhead's. What is not used is its body, and numberings in its styles.
"""

import io
import posixpath
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import replace
from zipfile import ZipFile

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from briefer.document.blocks import Document, Picture
from briefer.document.theme import Letterhead, Theme
from briefer.render.word.package import Package, Relationships
from briefer.render.word.xml import NAMESPACES, Xml, join, part
from briefer.render.word.xml import R as R_NAME
from briefer.render.word.xml import W as W_NAME

_W, _R = f"{{{W_NAME}}}", f"{{{R_NAME}}}"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_PICTURES = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif"}
_OWN_BANDS = {"Header": "BriefHeader", "Footer": "BriefFooter"}
"""Our lines of header and footer have styles of their own, since Header and Footer are the letterhead's."""

_IN_PARAGRAPH = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
).split()
_IN_RUN = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish "
    "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang "
    "eastAsianLayout specVanish oMath"
).split()
_IN_STYLE = "pPr rPr tblPr trPr tcPr tblStylePr".split()
"""The order of properties: ISO/IEC 29500-1, 17.3.1.26 and 17.3.2.28."""


class Base:
    """A letterhead being built on. Its files go into the package as they are asked for."""

    def __init__(self, letterhead: Letterhead, package: Package) -> None:
        self._letterhead, self._package = letterhead, package
        with ZipFile(io.BytesIO(letterhead.file.read())) as archive:
            self._parts = {name: archive.read(name) for name in archive.namelist()}
        self._ids = {id_: _our_id(name) or id_ for name, id_ in self._named_styles()}

    @staticmethod
    def of(theme: Theme, package: Package) -> "Base | None":
        """The letterhead of a theme, where it has one."""
        return Base(theme.letterhead, package) if theme.letterhead else None

    def rest_of(self, document: Document) -> Document:
        """The document without what the letterhead itself prints: its lines of header and footer, and its logo."""
        own, front = self._letterhead, document.front
        if own.has_logo and front and isinstance(front[0], Picture):
            front = front[1:]
        footer = document.footer[: len(document.footer) - own.footer_lines] if own.footer_lines else document.footer
        return replace(document, front=front, header=document.header[own.header_lines :], footer=footer)

    # -- styles ------------------------------------------------------------------------------------------------------

    def styles(self, ours: bytes) -> bytes:
        """Our styles over the letterhead's of the same name; those that only the letterhead has follow."""
        root = self._xml("word/styles.xml")
        if root is None:
            return ours
        theirs = {_name(style): style for style in root.iter(f"{_W}style")}
        for style in theirs.values():
            self._rename(style)
        merged = etree.fromstring(ours)
        for child in list(root.findall(f"{_W}docDefaults")):
            found = merged.find(f"{_W}docDefaults")
            if found is not None:
                merged.replace(found, _with_language(deepcopy(child), found))
        for style in list(merged.findall(f"{_W}style")):
            own_id = style.get(f"{_W}styleId", "")
            if own_id in _OWN_BANDS:
                self._keep_beside(merged, style, theirs.pop(_name(style), None))
            elif (base := theirs.pop(_name(style), None)) is not None:
                merged.replace(style, _over(base, style))
        for style in theirs.values():
            merged.append(_without_number(deepcopy(style)))
        return _data(merged)

    @staticmethod
    def _keep_beside(merged: etree._Element, style: etree._Element, theirs: etree._Element | None) -> None:
        """Keeps the letterhead's style of a header or footer, and ours under another name."""
        ours = deepcopy(style)
        ours.set(f"{_W}styleId", _OWN_BANDS[style.get(f"{_W}styleId", "")])
        name = ours.find(f"{_W}name")
        if name is not None:
            name.set(f"{_W}val", f"Brief {name.get(f'{_W}val', '').title()}")
        merged.append(ours)
        if theirs is not None:
            merged.replace(style, _over(theirs, style, letters_only=True))

    def _named_styles(self) -> Iterator[tuple[str, str]]:
        root = self._xml("word/styles.xml")
        for style in root.iter(f"{_W}style") if root is not None else ():
            yield _name(style), style.get(f"{_W}styleId", "")

    def _rename(self, style: etree._Element) -> None:
        """Gives a style our id for its name, in itself and where it refers to others: ids differ by language."""
        style.set(f"{_W}styleId", self._ids.get(style.get(f"{_W}styleId", ""), ""))
        for reference in style.iter(f"{_W}basedOn", f"{_W}next", f"{_W}link"):
            reference.set(f"{_W}val", self._ids.get(reference.get(f"{_W}val", ""), reference.get(f"{_W}val", "")))

    # -- header and footer -------------------------------------------------------------------------------------------

    def lines(self, kind: str, ours: Xml) -> tuple[Xml, Relationships]:
        """What stands in the header or footer: the letterhead's own, with our marking outside and our lines inside."""
        rest = [_with_own_style(line) for line in etree.fromstring(part("x", ours))]
        marking = [line for line in rest if _style_of(line) == "Marking"]
        bands = [line for line in rest if _style_of(line) != "Marking" and "".join(line.itertext()).strip()]
        theirs, relationships = self._part_of(kind)
        ordered = (*marking, *theirs, *bands) if kind == "header" else (*bands, *theirs, *marking)
        return join(Xml(etree.tostring(line, encoding="unicode")) for line in ordered or rest), relationships

    def _part_of(self, kind: str) -> tuple[Sequence[etree._Element], Relationships]:
        relationships = Relationships()
        lines = self._letterhead.header_lines if kind == "header" else self._letterhead.footer_lines
        name = self._referred(kind) if lines or (kind == "header" and self._letterhead.has_logo) else ""
        root = self._xml(name) if name else None
        if root is None:
            return (), relationships
        new = {id_: relationships.to(type_, target) for id_, type_, target in self._taken_along(name)}
        for found in root.iter():
            for key in [key for key in found.attrib if key.startswith(_R) and found.get(key) in new]:
                found.set(key, new[str(found.get(key))])
        for reference in root.iter(f"{_W}pStyle", f"{_W}rStyle", f"{_W}tblStyle"):
            reference.set(f"{_W}val", self._ids.get(reference.get(f"{_W}val", ""), reference.get(f"{_W}val", "")))
        return list(root), relationships

    def _referred(self, kind: str) -> str:
        section = self._section()
        for found in section.findall(f"{_W}{kind}Reference") if section is not None else ():
            if found.get(f"{_W}type", "default") == "default":
                wanted = found.get(f"{_R}id", "")
                return next((target for id_, _, target in self._relations("word/document.xml") if id_ == wanted), "")
        return ""

    def _taken_along(self, name: str) -> Iterator[tuple[str, str, str]]:
        """The pictures of a part: each goes into the package under a name of its own."""
        for id_, kind, target in self._relations(name):
            ending = posixpath.splitext(target)[1].lower()
            if target in self._parts and ending in _PICTURES:
                place = f"letterhead/{posixpath.basename(target)}"
                self._package.add_picture(f"word/{place}", self._parts[target], _PICTURES[ending])
                yield id_, kind, place

    def _relations(self, name: str) -> Iterator[tuple[str, str, str]]:
        """Id, type and target of each relationship of a part, targets as names of parts."""
        folder, file = posixpath.split(name)
        root = self._xml(f"{folder}/_rels/{file}.rels")
        for found in root.iter(_RELATIONSHIP) if root is not None else ():
            target = posixpath.normpath(posixpath.join("/", folder, found.get("Target", ""))).lstrip("/")
            yield found.get("Id", ""), found.get("Type", ""), target

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
        return next((data for name, data in self._parts.items() if name.startswith("word/theme/theme")), ours)

    def _section(self) -> etree._Element | None:
        root = self._xml("word/document.xml")
        return root.find(f"{_W}body/{_W}sectPr") if root is not None else None

    def _xml(self, name: str) -> etree._Element | None:
        """A part as XML; nothing in it is looked up elsewhere."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        return etree.fromstring(self._parts[name], parser) if name in self._parts else None


_OURS = {
    "normal": "Normal", "body text": "BodyText", "title": "Title", "subtitle": "Subtitle", "header": "Header",
    "footer": "Footer", "caption": "Caption", "hyperlink": "Hyperlink", "default paragraph font":
    "DefaultParagraphFont", "normal table": "TableNormal", "no list": "NoList", "quote": "Quote",
    "toc heading": "TOCHeading",
    **{f"heading {level}": f"Heading{level}" for level in (1, 2, 3, 4)},
    **{f"toc {level}": f"TOC{level}" for level in (1, 2, 3, 4)},
}  # fmt: skip
"""Our ids of the styles that Word has too, by name."""


def _our_id(name: str) -> str:
    return _OURS.get(name, "")


def _name(style: etree._Element) -> str:
    found = style.find(f"{_W}name")
    return found.get(f"{_W}val", "").casefold() if found is not None else ""


def _over(base: etree._Element, ours: etree._Element, *, letters_only: bool = False) -> etree._Element:
    """A style of the letterhead with what ours states over it; of a header, with our letters alone."""
    merged = _without_number(deepcopy(base))
    for key, value in ours.attrib.items():
        merged.set(key, value)
    for name, order in (("pPr", _IN_PARAGRAPH), ("rPr", _IN_RUN)):
        stated = ours.find(f"{_W}{name}")
        if stated is None or (letters_only and name == "pPr"):
            continue
        found = merged.find(f"{_W}{name}")
        if found is None:
            merged.append(deepcopy(stated))
        else:
            merged.replace(found, _ordered([*_unstated(found, stated), *deepcopy(list(stated))], found.tag, order))
    places = {f"{_W}{name}": place for place, name in enumerate(_IN_STYLE, 1)}
    merged[:] = sorted(merged, key=lambda child: places.get(child.tag, 0))
    return merged


def _unstated(theirs: etree._Element, ours: etree._Element) -> list[etree._Element]:
    said = {child.tag for child in ours} | {f"{_W}contextualSpacing"}  # it would undo the space that ours states
    return [child for child in theirs if child.tag not in said]


def _ordered(children: Iterable[etree._Element], tag: str, order: Sequence[str]) -> etree._Element:
    made = etree.Element(tag, nsmap=None)
    places = {f"{_W}{name}": place for place, name in enumerate(order)}
    made.extend(sorted(children, key=lambda child: places.get(child.tag, len(places))))
    return made


def _without_number(style: etree._Element) -> etree._Element:
    """A style without its numbering, which would refer to numberings that the file does not have."""
    for number in list(style.iter(f"{_W}numPr")):
        holder = number.getparent()
        if holder is not None:
            holder.remove(number)
    return style


def _with_language(theirs: etree._Element, ours: etree._Element) -> etree._Element:
    """The letterhead's defaults in the language of the brief."""
    properties, language = theirs.find(f"{_W}rPrDefault/{_W}rPr"), ours.find(f".//{_W}lang")
    if properties is None or language is None:
        return ours
    for found in properties.findall(f"{_W}lang"):
        properties.remove(found)
    properties.append(deepcopy(language))
    return theirs


def _with_own_style(line: etree._Element) -> etree._Element:
    style = line.find(f"{_W}pPr/{_W}pStyle")
    if style is not None and style.get(f"{_W}val") in _OWN_BANDS:
        style.set(f"{_W}val", _OWN_BANDS[str(style.get(f"{_W}val"))])
    return line


def _style_of(line: etree._Element) -> str:
    style = line.find(f"{_W}pPr/{_W}pStyle")
    return style.get(f"{_W}val", "") if style is not None else ""


def _data(root: etree._Element) -> bytes:
    etree.cleanup_namespaces(root, keep_ns_prefixes=[name.partition(":")[2] for name in NAMESPACES])
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
