"""The numbering by which a letterhead's own styles count headings, taken along into a DOCX."""

from copy import deepcopy

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from briefer.render.word.letterhead_source import Source, data, style_name
from briefer.render.word.xml import W as W_NAME

_W = f"{{{W_NAME}}}"
_HEADINGS = tuple(f"Heading{level}" for level in (1, 2, 3, 4))
_MOST_LEVELS = 9
_ABSTRACT, _NUMBER = 9000, 9000
"""Numbers that no numbering of ours has."""


def with_heading_numbers(source: Source, ours: bytes) -> bytes:
    """Our numberings, and the letterhead's own by which its headings count."""
    found = _heading_numbering(source)
    if found is None:
        return ours
    root = etree.fromstring(ours)
    found.set(f"{_W}abstractNumId", str(_ABSTRACT))
    instance = etree.SubElement(root, f"{_W}num", {f"{_W}numId": str(_NUMBER)})
    etree.SubElement(instance, f"{_W}abstractNumId", {f"{_W}val": str(_ABSTRACT)})
    root.findall(f"{_W}num")[0].addprevious(found)
    return data(root)


def _heading_numbering(source: Source) -> etree._Element | None:
    root, styles = source.xml("word/numbering.xml"), source.xml("word/styles.xml")
    if not source.letterhead.numbers or root is None or styles is None:
        return None
    first = next((style for style in styles.iter(f"{_W}style") if style_name(style) == "heading 1"), None)
    number = first.find(f"{_W}pPr/{_W}numPr/{_W}numId") if first is not None else None
    wanted = number.get(f"{_W}val") if number is not None else ""
    instances = (it for it in root.findall(f"{_W}num") if it.get(f"{_W}numId") == wanted)
    named = next((it.find(f"{_W}abstractNumId") for it in instances), None)
    if named is None:
        return None
    scheme = next((it for it in root.findall(f"{_W}abstractNum")
                   if it.get(f"{_W}abstractNumId") == named.get(f"{_W}val")), None)  # fmt: skip
    return _of_headings(deepcopy(scheme), source.letterhead.numbers) if scheme is not None else None


def _of_headings(scheme: etree._Element, count: int) -> etree._Element:
    """A numbering whose levels belong to our headings, as far as the letterhead numbers them."""
    for gone in list(scheme.iter(f"{_W}styleLink", f"{_W}lvlPicBulletId", f"{_W}nsid", f"{_W}tmpl", f"{_W}pStyle")):
        holder = gone.getparent()
        if holder is not None:
            holder.remove(gone)
    for level in scheme.findall(f"{_W}lvl"):
        text = level.get(f"{_W}ilvl", "")
        place = int(text) if text.isdecimal() else _MOST_LEVELS
        before = level.find(f"{_W}numFmt")
        if place < count and before is not None:
            before.addnext(etree.Element(f"{_W}pStyle", {f"{_W}val": f"Heading{place + 1}"}))
    return scheme


def with_number(style: etree._Element, count: int) -> etree._Element:
    """A style of headings that counts where the letterhead numbers it; no other style of its own does."""
    id_ = style.get(f"{_W}styleId", "")
    level = int(id_[-1]) if id_ in _HEADINGS else 0
    numbered = 0 < level <= count
    if not numbered and not (count and (level or id_ == "TOCHeading")):
        return style
    properties = style.find(f"{_W}pPr")
    if properties is None:
        properties = etree.SubElement(style, f"{_W}pPr")
    number = etree.SubElement(properties, f"{_W}numPr")
    if numbered:
        etree.SubElement(number, f"{_W}ilvl", {f"{_W}val": str(level - 1)})
    etree.SubElement(number, f"{_W}numId", {f"{_W}val": str(_NUMBER if numbered else 0)})
    return style
