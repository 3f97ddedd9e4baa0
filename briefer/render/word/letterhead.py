"""The office's letterhead as the file that a DOCX is built on: its styles, header, footer and theme are used.

What the theme settles stands over the letterhead's styles, so that Word and PDF agree; all else in a style (fonts,
borders, shading) stays the letterhead's. What is not used is its body, and numberings in its styles.
"""

import io
import posixpath
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from typing import Literal, NamedTuple
from zipfile import ZipFile

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from briefer.document.blocks import Document
from briefer.document.letterhead import Letterhead
from briefer.document.theme import Theme
from briefer.errors import TemplateError
from briefer.render.word.letterhead_parts import fit, without_ignorable
from briefer.render.word.package import Package, Relationships
from briefer.render.word.xml import NAMESPACES, Xml, join, part, w
from briefer.render.word.xml import R as R_NAME
from briefer.render.word.xml import W as W_NAME

_W, _R = f"{{{W_NAME}}}", f"{{{R_NAME}}}"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_TEXT = "LetterheadText"
_HEADINGS = tuple(f"Heading{level}" for level in (1, 2, 3, 4))
_MOST_LEVELS = 9
_FONT_KEYS = ("ascii", "hAnsi", "eastAsia", "cs")
_ABSTRACT, _NUMBER = 9000, 9000
"""Numbers that no numbering of ours has."""

Side = Literal["header", "footer"]
PageKind = Literal["default", "first", "even"]


class _Relation(NamedTuple):
    """A relationship of a part; the target is the name of a part, unless it is outside."""

    id: str
    kind: str
    target: str
    external: bool


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

    def __init__(self, letterhead: Letterhead, package: Package, said: Mapping[str, str]) -> None:
        self._letterhead, self._package, self._said = letterhead, package, said
        with ZipFile(io.BytesIO(letterhead.read())) as archive:
            self._parts = {name: archive.read(name) for name in archive.namelist()}
        self._ids = {id_: _our_id(name) or id_ for name, id_ in self._named_styles()}

    @staticmethod
    def of(theme: Theme, package: Package, document: Document) -> "Base | None":
        """The letterhead of a theme, where it has one."""
        return Base(theme.letterhead, package, document.fields) if theme.letterhead else None

    # -- styles ------------------------------------------------------------------------------------------------------

    def styles(self, ours: bytes, theme: Theme) -> bytes:
        """Our styles over the letterhead's of the same name; those that only the letterhead has follow."""
        root = self._xml("word/styles.xml")
        if root is None:
            return ours
        theirs = {_name(style): style for style in root.iter(f"{_W}style")}
        for style in theirs.values():
            self._rename(style)
        merged = etree.fromstring(ours)
        usual = theirs.get("normal")
        for child in list(root.findall(f"{_W}docDefaults")):
            found = merged.find(f"{_W}docDefaults")
            if found is not None:
                merged.replace(found, _with_language(deepcopy(child), found))
        self._settle_fonts(merged, theme)
        for style in list(merged.findall(f"{_W}style")):
            own_id = style.get(f"{_W}styleId", "")
            if own_id in _OWN_BANDS:
                self._keep_beside(merged, style, theirs.pop(_name(style), None), usual)
            elif (base := theirs.pop(_name(style), None)) is not None:
                merged.replace(style, self._with_number(_over(base, style)))
        for style in theirs.values():
            merged.append(_filled(_without_number(deepcopy(style)), usual))
        merged.append(_text_style(usual))
        return _data(merged)

    def _settle_fonts(self, merged: etree._Element, theme: Theme) -> None:
        """Leaves fonts to the letterhead's styles where they are its own, also where another stands in for them."""
        for style in merged.findall(f"{_W}style"):
            id_, letters = style.get(f"{_W}styleId", ""), style.find(f"{_W}rPr")
            if letters is None:
                continue
            if id_.lower() in self._letterhead.own_fonts:
                for found in letters.findall(f"{_W}rFonts"):
                    letters.remove(found)
            elif id_ == "Normal" and "body" not in self._letterhead.own_fonts:
                family = theme.families[0].name
                letters.insert(0, etree.Element(f"{_W}rFonts", {f"{_W}{key}": family for key in _FONT_KEYS}))

    @staticmethod
    def _keep_beside(
        merged: etree._Element, style: etree._Element, theirs: etree._Element | None, usual: etree._Element | None
    ) -> None:
        """Keeps the letterhead's style of a header or footer as it is, and ours under another name."""
        ours = deepcopy(style)
        ours.set(f"{_W}styleId", _OWN_BANDS[style.get(f"{_W}styleId", "")])
        name = ours.find(f"{_W}name")
        if name is not None:
            name.set(f"{_W}val", f"Brief {name.get(f'{_W}val', '').title()}")
        merged.append(ours)
        if theirs is not None:
            merged.replace(style, _filled(_without_number(deepcopy(theirs)), usual))

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
        root = self._xml(name) if name and prints else None
        if root is None:
            return (), Relationships()
        relationships = fit(root, self._relations(name), self._parts, self._package, self._said)
        for reference in root.iter(f"{_W}pStyle", f"{_W}rStyle", f"{_W}tblStyle"):
            reference.set(f"{_W}val", self._ids.get(reference.get(f"{_W}val", ""), reference.get(f"{_W}val", "")))
        for paragraph in root.iter(f"{_W}p"):
            _with_style(paragraph)
        return list(root), relationships

    def _relations(self, name: str) -> Iterator[_Relation]:
        folder, file = posixpath.split(name)
        root = self._xml(f"{folder}/_rels/{file}.rels")
        for found in root.iter(_RELATIONSHIP) if root is not None else ():
            external, target = found.get("TargetMode") == "External", found.get("Target", "")
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            yield _Relation(found.get("Id", ""), found.get("Type", ""), target, external)

    # -- numbers -----------------------------------------------------------------------------------------------------

    def numbering(self, ours: bytes) -> bytes:
        """Our numberings, and the letterhead's own by which its headings count."""
        found = self._heading_numbering()
        if found is None:
            return ours
        root = etree.fromstring(ours)
        found.set(f"{_W}abstractNumId", str(_ABSTRACT))
        instance = etree.SubElement(root, f"{_W}num", {f"{_W}numId": str(_NUMBER)})
        etree.SubElement(instance, f"{_W}abstractNumId", {f"{_W}val": str(_ABSTRACT)})
        root.findall(f"{_W}num")[0].addprevious(found)
        return _data(root)

    def _heading_numbering(self) -> etree._Element | None:
        root, styles = self._xml("word/numbering.xml"), self._xml("word/styles.xml")
        if not self._letterhead.numbers or root is None or styles is None:
            return None
        first = next((style for style in styles.iter(f"{_W}style") if _name(style) == "heading 1"), None)
        number = first.find(f"{_W}pPr/{_W}numPr/{_W}numId") if first is not None else None
        wanted = number.get(f"{_W}val") if number is not None else ""
        instances = (it for it in root.findall(f"{_W}num") if it.get(f"{_W}numId") == wanted)
        named = next((it.find(f"{_W}abstractNumId") for it in instances), None)
        if named is None:
            return None
        scheme = next((it for it in root.findall(f"{_W}abstractNum")
                       if it.get(f"{_W}abstractNumId") == named.get(f"{_W}val")), None)  # fmt: skip
        return self._of_headings(deepcopy(scheme)) if scheme is not None else None

    def _of_headings(self, scheme: etree._Element) -> etree._Element:
        """A numbering whose levels belong to our headings, as far as the letterhead numbers them."""
        for gone in list(scheme.iter(f"{_W}styleLink", f"{_W}lvlPicBulletId", f"{_W}nsid", f"{_W}tmpl", f"{_W}pStyle")):
            holder = gone.getparent()
            if holder is not None:
                holder.remove(gone)
        for level in scheme.findall(f"{_W}lvl"):
            text = level.get(f"{_W}ilvl", "")
            place = int(text) if text.isdecimal() else _MOST_LEVELS
            before = level.find(f"{_W}numFmt")
            if place < self._letterhead.numbers and before is not None:
                before.addnext(etree.Element(f"{_W}pStyle", {f"{_W}val": f"Heading{place + 1}"}))
        return scheme

    def _with_number(self, style: etree._Element) -> etree._Element:
        """A style of headings that counts where the letterhead numbers it; no other style of its own does."""
        id_ = style.get(f"{_W}styleId", "")
        level = int(id_[-1]) if id_ in _HEADINGS else 0
        numbered = 0 < level <= self._letterhead.numbers
        if not numbered and not (self._letterhead.numbers and (level or id_ == "TOCHeading")):
            return style
        properties = style.find(f"{_W}pPr")
        if properties is None:
            properties = etree.SubElement(style, f"{_W}pPr")
        number = etree.SubElement(properties, f"{_W}numPr")
        if numbered:
            etree.SubElement(number, f"{_W}ilvl", {f"{_W}val": str(level - 1)})
        etree.SubElement(number, f"{_W}numId", {f"{_W}val": str(_NUMBER if numbered else 0)})
        properties[:] = list(_ordered(list(properties), properties.tag, _IN_PARAGRAPH))
        return style

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
        return next(root.iter(f"{_W}sectPr"), None) if root is not None else None

    def _xml(self, name: str) -> etree._Element | None:
        """A part as XML; nothing in it is looked up elsewhere."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
        if name not in self._parts:
            return None
        try:
            return without_ignorable(etree.fromstring(self._parts[name], parser))
        except etree.XMLSyntaxError as error:
            raise TemplateError(f"{self._letterhead.name}: {name} is damaged; save it again in Word.") from error


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


def _over(base: etree._Element, ours: etree._Element) -> etree._Element:
    """A style of the letterhead with what ours states over it."""
    merged = _without_number(deepcopy(base))
    for key, value in ours.attrib.items():
        merged.set(key, value)
    _state(merged, ours)
    return merged


def _filled(style: etree._Element, usual: etree._Element | None) -> etree._Element:
    """A style of the letterhead's own that no longer rests on its usual one, whose place ours takes."""
    base = style.find(f"{_W}basedOn")
    if base is None or base.get(f"{_W}val") != "Normal" or style.get(f"{_W}type") != "paragraph":
        return style
    style.remove(base)
    if usual is None:
        return style
    stated = deepcopy(style)
    for name in ("pPr", "rPr"):
        own, theirs = style.find(f"{_W}{name}"), usual.find(f"{_W}{name}")
        if own is not None:
            style.remove(own)
        if theirs is not None:
            style.append(deepcopy(theirs))
    _state(_without_number(style), stated)
    return style


def _text_style(usual: etree._Element | None) -> etree._Element:
    """The letterhead's usual style under a name of its own, for what stands in its headers and footers."""
    made = etree.Element(f"{_W}style", {f"{_W}type": "paragraph", f"{_W}customStyle": "1", f"{_W}styleId": _TEXT})
    etree.SubElement(made, f"{_W}name", {f"{_W}val": "Letterhead Text"})
    for child in usual if usual is not None else ():
        if child.tag in (f"{_W}pPr", f"{_W}rPr"):
            made.append(deepcopy(child))
    return _without_number(made)


def _state(merged: etree._Element, ours: etree._Element) -> None:
    """Puts what a style states over what another states."""
    for name, order in (("pPr", _IN_PARAGRAPH), ("rPr", _IN_RUN)):
        stated = ours.find(f"{_W}{name}")
        if stated is None:
            continue
        found = merged.find(f"{_W}{name}")
        if found is None:
            merged.append(deepcopy(stated))
        else:
            merged.replace(found, _ordered([*_unstated(found, stated), *deepcopy(list(stated))], found.tag, order))
    places = {f"{_W}{name}": place for place, name in enumerate(_IN_STYLE, 1)}
    merged[:] = sorted(merged, key=lambda child: places.get(child.tag, 0))


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
        style.set(f"{_W}val", _TEXT)


def _least_paragraph() -> list[etree._Element]:
    spacing = w("spacing", before=0, after=0, line=20, lineRule="exact")
    return list(etree.fromstring(part("x", w("p", w("pPr", w("pStyle", val=_TEXT), spacing)))))


def _style_of(line: etree._Element) -> str:
    style = line.find(f"{_W}pPr/{_W}pStyle")
    return style.get(f"{_W}val", "") if style is not None else ""


def _data(root: etree._Element) -> bytes:
    etree.cleanup_namespaces(root, keep_ns_prefixes=[name.partition(":")[2] for name in NAMESPACES])
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
