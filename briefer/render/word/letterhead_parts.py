"""A header or footer of the office's letterhead, made fit for another file: nothing in it leads back to where it was.

Revisions are accepted, names of persons and folders taken out, pictures cleaned; what refers to parts left behind
(comments, notes, bookmarks, bindings to data) is left out. A date is the brief's, as on our own pages.
"""

import posixpath
from collections.abc import Iterator, Mapping
from typing import Protocol

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from briefer.document.letterhead import FIELDS, SILENT_FIELDS, shows_title
from briefer.errors import FileRefused
from briefer.pictures.cleaning import clean_picture
from briefer.render.word.package import Package, Relationships
from briefer.render.word.xml import R as R_NAME
from briefer.render.word.xml import W as W_NAME

_W, _R = f"{{{W_NAME}}}", f"{{{R_NAME}}}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_ENDINGS = {"image/png": ".png", "image/jpeg": ".jpeg"}
_KEPT_AS_THEY_ARE = {
    ".emf": "image/x-emf", ".wmf": "image/x-wmf", ".emz": "image/x-emz", ".wmz": "image/x-wmz"
}  # fmt: skip
_UNWRAPPED = ("ins", "moveTo", "smartTag", "customXml")
_DROPPED = (
    "del moveFrom rPrChange pPrChange tblPrChange tcPrChange trPrChange tblGridChange numberingChange bookmarkStart "
    "bookmarkEnd commentRangeStart commentRangeEnd commentReference footnoteReference endnoteReference proofErr "
    "permStart permEnd dataBinding lastRenderedPageBreak numPr moveFromRangeStart moveFromRangeEnd moveToRangeStart "
    "moveToRangeEnd annotationRef object docPartObj"
).split()
_PAGE_FIELDS = ("page", "pages")


class Relation(Protocol):
    """A relationship of a part."""

    @property
    def id(self) -> str:
        """Its id."""
        ...

    @property
    def kind(self) -> str:
        """Its type."""
        ...

    @property
    def target(self) -> str:
        """The name of a part, or an address outside."""
        ...

    @property
    def external(self) -> bool:
        """Whether it leads out of the file."""
        ...


def fit(
    root: etree._Element,
    relations: Iterator[Relation],
    parts: Mapping[str, bytes],
    package: Package,
    said: Mapping[str, str],
) -> Relationships:
    """Makes a part fit for another package, and gives its relationships there. ``said`` is what fields show."""
    _settle_controls(root, said)
    _accept(root)
    _settle_simple_fields(root, said)
    _settle_fields(root, said)
    _forget_folders(root)
    relationships = Relationships()
    new: dict[str, str] = {}
    for relation in relations:
        if found := _taken_along(relation, parts, package, relationships):
            new[relation.id] = found
    _refer(root, new)
    return relationships


def _taken_along(relation: Relation, parts: Mapping[str, bytes], package: Package, relationships: Relationships) -> str:
    """The id under which a picture or a link comes along, empty for what does not."""
    if relation.external:
        return relationships.to(relation.kind, relation.target, external=True) if _is_link(relation.kind) else ""
    data = parts.get(relation.target)
    if data is None or not relation.kind.endswith("/image"):
        return ""
    stem, ending = posixpath.splitext(posixpath.basename(relation.target))
    media_type = _KEPT_AS_THEY_ARE.get(ending.lower(), "")
    if media_type:
        ending = ending.lower()
    else:
        try:
            data, media_type = clean_picture(data)
        except FileRefused:
            return ""
        ending = _ENDINGS[media_type]
    place = f"letterhead/{stem}{ending}"
    package.add_picture(f"word/{place}", data, media_type)
    return relationships.to(relation.kind, place)


def _is_link(kind: str) -> bool:
    return kind.endswith("/hyperlink")


def without_ignorable(root: etree._Element) -> etree._Element:
    """A part without what it says itself may be ignored (ECMA-376, part 3, 10.1): what only newer programs know."""
    names = root.attrib.pop(f"{_MC}Ignorable", "").split()
    spaces = tuple(f"{{{root.nsmap[name]}}}" for name in names if name in root.nsmap)
    if spaces:
        for element in list(root.iter("*")):
            for key in [key for key in element.attrib if str(key).startswith(spaces)]:
                del element.attrib[key]
            if str(element.tag).startswith(spaces):
                _remove(element)
    return root


def _accept(root: etree._Element) -> None:
    for element in list(root.iter(*(f"{_W}{name}" for name in _DROPPED))):
        _remove(element)
    for element in list(root.iter(*(f"{_W}{name}" for name in _UNWRAPPED))):
        _unwrap(element)
    for element in root.iter("*"):
        for key in [key for key in element.attrib if str(key).startswith(f"{_W}rsid")]:
            del element.attrib[key]


def _forget_folders(root: etree._Element) -> None:
    """Word writes where a picture came from into its name: a folder tells who made the letterhead."""
    for element in root.iter("*"):
        for key in ("descr", "title", "name", "alt", "{urn:schemas-microsoft-com:office:office}title"):
            words = element.get(key, "")
            if "\\" in words or "file:" in words.casefold():
                element.set(key, "Picture" if key == "name" else "")


def _refer(root: etree._Element, new: Mapping[str, str]) -> None:
    """Gives relationships their new ids, and takes out what refers to something that did not come along."""
    for element in list(root.iter("*")):
        for key in [key for key in element.attrib if str(key).startswith(_R)]:
            id_ = new.get(str(element.get(key)))
            if id_:
                element.set(key, id_)
                continue
            del element.attrib[key]
            if element.tag == f"{_W}hyperlink":
                _unwrap(element)
            elif (holder := _holder(element)) is not None:
                _remove(holder)


def _holder(element: etree._Element) -> etree._Element | None:
    """What goes when a picture or a link in it has not come along: its extension, its link, or the drawing."""
    for ancestor in (element, *element.iterancestors()):
        if ancestor.tag in (f"{_A}ext", f"{_A}hlinkClick", f"{_W}drawing", f"{_W}pict"):
            return ancestor
    return None


# -- controls --------------------------------------------------------------------------------------------------------


def _settle_controls(root: etree._Element, said: Mapping[str, str]) -> None:
    """What content controls hold takes their place: the brief's title, and no words that only ask for words."""
    for control in list(root.iter(f"{_W}sdt")):
        bound = control.find(f"{_W}sdtPr/{_W}dataBinding")
        words = list(control.iter(f"{_W}t"))
        if bound is not None and shows_title(bound.get(f"{_W}xpath", "")):
            _say(words[0] if words else None, said.get("title", ""))
            words = words[1:]
        elif control.find(f"{_W}sdtPr/{_W}showingPlcHdr") is None:
            words = []
        for gone in (*words, *control.findall(f"{_W}sdtPr"), *control.findall(f"{_W}sdtEndPr")):
            _remove(gone)
        for content in control.findall(f"{_W}sdtContent"):
            _unwrap(content)
        _unwrap(control)


# -- fields ----------------------------------------------------------------------------------------------------------


def _settle_simple_fields(root: etree._Element, said: Mapping[str, str]) -> None:
    for simple in list(root.iter(f"{_W}fldSimple")):
        name = _name(simple.get(f"{_W}instr", ""))
        kind = FIELDS.get(name, "")
        if kind in _PAGE_FIELDS:
            continue
        if kind:
            for run in list(simple)[1:]:
                simple.remove(run)
            for words in list(simple.iter(f"{_W}t"))[1:]:
                _remove(words)
            _say(next(simple.iter(f"{_W}t"), None), said.get(kind, ""))
        if name in SILENT_FIELDS:
            _remove(simple)
        else:
            _unwrap(simple)


def _settle_fields(root: etree._Element, said: Mapping[str, str]) -> None:
    """Fields that are spread over runs; one within another goes with it."""
    field: list[etree._Element] = []
    depth = 0
    for element in list(root.iter(f"{_W}fldChar", f"{_W}instrText", f"{_W}t", f"{_W}tab", f"{_W}br", f"{_W}sym")):
        kind = element.get(f"{_W}fldCharType") if element.tag == f"{_W}fldChar" else ""
        depth += kind == "begin"
        if depth:
            field.append(element)
        depth -= kind == "end" and depth > 0
        if field and not depth:
            _settle(field, said)
            field = []


def _settle(field: list[etree._Element], said: Mapping[str, str]) -> None:
    asked, shown = _halves(field)
    name = _name("".join(it.text or "" for it in asked if it.tag == f"{_W}instrText"))
    kind = FIELDS.get(name, "")
    if kind in _PAGE_FIELDS:
        return
    if kind:
        begin = field[0]
        words = etree.Element(f"{_W}t")
        begin.addprevious(words)
        _say(words, said.get(kind, ""))
    gone = [*asked, *shown] if kind or name in SILENT_FIELDS else [*asked, shown[-1]]
    for element in gone:
        _remove(element)


def _halves(field: list[etree._Element]) -> tuple[list[etree._Element], list[etree._Element]]:
    """What a field asks for (to where its answer begins), and what it shows."""
    depth = 0
    for place, element in enumerate(field):
        kind = element.get(f"{_W}fldCharType") if element.tag == f"{_W}fldChar" else ""
        depth += (kind == "begin") - (kind == "end")
        if kind == "separate" and depth == 1:
            return field[: place + 1], field[place + 1 :]
    return field[:-1], field[-1:]


def _name(instruction: str) -> str:
    words = instruction.split()
    return words[0].upper() if words else ""


def _say(element: etree._Element | None, words: str) -> None:
    if element is not None:
        element.text = words
        element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


# -- trees -----------------------------------------------------------------------------------------------------------


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _unwrap(element: etree._Element) -> None:
    """Puts what an element holds in its place."""
    parent = element.getparent()
    if parent is None:
        return
    for child in list(element):
        element.addprevious(child)
    parent.remove(element)
