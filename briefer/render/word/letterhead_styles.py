"""The styles of a DOCX on a letterhead: ours over the letterhead's of the same name, then those that only it has."""

from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from briefer.document.theme import Theme
from briefer.render.word.letterhead_numbers import with_number
from briefer.render.word.letterhead_source import Source, data, style_name
from briefer.render.word.xml import W as W_NAME

_W = f"{{{W_NAME}}}"
LETTERHEAD_TEXT = "LetterheadText"
"""The letterhead's usual style under a name of its own, since ours takes its place."""
OWN_BANDS = {"Header": "BriefHeader", "Footer": "BriefFooter"}
"""Our lines of header and footer have styles of their own, since Header and Footer are the letterhead's."""
_FOLLOWED = ("Title", "Heading1", "Heading2", "Heading3", "Heading4")
"""Styles whose lines, ground and indents our pages have too."""
_PLAIN_LETTERS = {
    "caps": "0", "smallCaps": "0", "strike": "0", "dstrike": "0", "outline": "0", "shadow": "0", "emboss": "0",
    "imprint": "0", "spacing": "0", "w": "100", "position": "0", "highlight": "none", "u": "none",
    "vertAlign": "baseline",
}  # fmt: skip
"""What a letterhead may say of letters that our pages don't follow, and how they are without it."""
_FONT_KEYS = ("ascii", "hAnsi", "eastAsia", "cs")

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


def merged_styles(source: Source, ours: bytes, theme: Theme) -> bytes:
    """The styles part."""
    root = source.xml("word/styles.xml")
    if root is None:
        return ours
    theirs = {style_name(style): style for style in root.iter(f"{_W}style")}
    for style in theirs.values():
        style.set(f"{_W}styleId", source.our_id(style.get(f"{_W}styleId", "")))
        source.refer(style, "basedOn", "next", "link")
    merged = etree.fromstring(ours)
    usual, plain = theirs.get("normal"), _plain_letters(root)
    for child in list(root.findall(f"{_W}docDefaults")):
        found = merged.find(f"{_W}docDefaults")
        if found is not None:
            merged.replace(found, _with_language(deepcopy(child), found))
    _settle_fonts(merged, theme, source.letterhead.own_fonts)
    for style in list(merged.findall(f"{_W}style")):
        if style.get(f"{_W}styleId", "") in OWN_BANDS:
            _keep_beside(merged, style, theirs.pop(style_name(style), None), usual)
        elif (base := theirs.pop(style_name(style), None)) is not None:
            numbered = with_number(_over(base, style, plain), source.letterhead.numbers)
            _settle_order(numbered)
            merged.replace(style, numbered)
    for style in theirs.values():
        merged.append(_filled(_without_number(deepcopy(style)), usual))
    merged.append(_text_style(usual))
    return data(merged)


def _settle_fonts(merged: etree._Element, theme: Theme, own_fonts: frozenset[str]) -> None:
    """Leaves fonts to the letterhead's styles where they are its own, also where another stands in for them."""
    for style in merged.findall(f"{_W}style"):
        id_, letters = style.get(f"{_W}styleId", ""), style.find(f"{_W}rPr")
        if letters is None:
            continue
        if id_.lower() in own_fonts:
            for found in letters.findall(f"{_W}rFonts"):
                letters.remove(found)
        elif id_ == "Normal" and "body" not in own_fonts:
            family = theme.families[0].name
            letters.insert(0, etree.Element(f"{_W}rFonts", {f"{_W}{key}": family for key in _FONT_KEYS}))


def _keep_beside(
    merged: etree._Element, style: etree._Element, theirs: etree._Element | None, usual: etree._Element | None
) -> None:
    """Keeps the letterhead's style of a header or footer as it is, and ours under another name."""
    ours = deepcopy(style)
    ours.set(f"{_W}styleId", OWN_BANDS[style.get(f"{_W}styleId", "")])
    name = ours.find(f"{_W}name")
    if name is not None:
        name.set(f"{_W}val", f"Brief {name.get(f'{_W}val', '').title()}")
    merged.append(ours)
    if theirs is not None:
        merged.replace(style, _filled(_without_number(deepcopy(theirs)), usual))


def _settle_order(style: etree._Element) -> None:
    """Puts the properties of a style into the order that the schema has."""
    for name, order in (("pPr", _IN_PARAGRAPH), ("rPr", _IN_RUN)):
        properties = style.find(f"{_W}{name}")
        if properties is not None:
            properties[:] = list(_ordered(list(properties), properties.tag, order))


def _plain_letters(root: etree._Element) -> dict[str, str]:
    """Of what our pages don't follow, that which some style of the letterhead says."""
    said = {etree.QName(child).localname for letters in root.iter(f"{_W}rPr") for child in letters}
    return {name: value for name, value in _PLAIN_LETTERS.items() if name in said}


def _over(base: etree._Element, ours: etree._Element, plain: Mapping[str, str]) -> etree._Element:
    """A style of the letterhead with what ours states over it, and nothing that our pages don't follow."""
    merged, ours = _without_number(deepcopy(base)), deepcopy(ours)
    follows = ours.get(f"{_W}styleId") in _FOLLOWED
    for properties in merged.findall(f"{_W}pPr"):
        for name in ("ind", "pageBreakBefore", *(() if follows else ("pBdr", "shd"))):
            for found in properties.findall(f"{_W}{name}"):
                properties.remove(found)
    paragraph, letters = ours.find(f"{_W}pPr"), ours.find(f"{_W}rPr")
    if follows and paragraph is not None and paragraph.find(f"{_W}ind") is None:
        etree.SubElement(paragraph, f"{_W}ind", {f"{_W}left": "0", f"{_W}firstLine": "0"})
    if letters is not None:
        stated = {etree.QName(child).localname for child in letters}
        for name, value in plain.items():
            if name not in stated:
                etree.SubElement(letters, f"{_W}{name}", {f"{_W}val": value})
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
    made = etree.Element(
        f"{_W}style", {f"{_W}type": "paragraph", f"{_W}customStyle": "1", f"{_W}styleId": LETTERHEAD_TEXT}
    )
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
