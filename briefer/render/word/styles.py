"""The styles of the file: Word's own where Word has one, set from the theme, so that a reviewer can change them.

Lengths in WordprocessingML are twentieths of a point, sizes of type half points, widths of rules eighths.
"""

from dataclasses import dataclass, replace

from briefer.document.blocks import CalloutRole, Document, ParagraphRole
from briefer.document.theme import CalloutLook, TextStyle, Theme
from briefer.layout.bidi import is_right_to_left
from briefer.layout.tables import PAIR_PAD
from briefer.render.word.look import (
    JUSTIFICATION,
    MARKING_GAP,
    bar_and_ground,
    callout_indent,
    colour,
    ground,
    indent,
    numbering,
    twips,
)
from briefer.render.word.xml import NOTHING, Xml, join, part, w

PARAGRAPHS: dict[ParagraphRole, str] = {
    "title": "Title", "subtitle": "Subtitle", "reference": "Reference", "body": "BodyText", "lead": "Lead",
    "particulars": "Particulars", "note": "Note", "label": "Label",
    "attribution": "Attribution", "empty": "Empty", "to_confirm": "ToConfirm",
}  # fmt: skip
"""The style of each role of paragraph."""

CALLOUTS: dict[CalloutRole, str] = {"decision": "Decision", "quotation": "Quote", "warning": "Warning"}
"""The style of a body paragraph within each callout."""

NUMBERED, BULLETS, ORDERED = 1, 2, 3
"""Numberings (`w:num`) that styles refer to: numbered paragraphs, bulleted and numbered lists."""

_DESCENT = 0.22
"""How far letters reach below their line, in sizes."""
LIST_LEVELS = 3
"""Word has List Bullet, List Bullet 2, and so on; deeper entries keep the last of ours."""


def list_style(ordered: bool, depth: int) -> str:
    """The style of a list's entry at a depth from 0."""
    number = min(depth, LIST_LEVELS - 1) + 1
    return ("ListNumber" if ordered else "ListBullet") + ("" if number == 1 else str(number))


def styles(document: Document, theme: Theme) -> bytes:
    """The styles part."""
    return part("styles", _defaults(document, theme), *(_style(style) for style in _all(document, theme)))


@dataclass(frozen=True, slots=True)
class _Style:
    """One style. ``look`` gives its letters and spacing; ``extra`` is what else stands in its properties."""

    id: str
    name: str
    look: TextStyle | None = None
    based_on: str = "Normal"
    following: str = ""
    outline: int | None = None
    numbering: tuple[int, int] | None = None
    """A numbering and a level in it."""
    extra: "_Extra | None" = None
    kind: str = "paragraph"
    whole: Xml = NOTHING
    """Properties in full, of a style that is no paragraph's."""


@dataclass(frozen=True, slots=True)
class _Extra:
    frame: Xml = NOTHING
    """Borders and shading."""
    tabs: Xml = NOTHING
    indent: Xml = NOTHING
    keep_lines: bool = False


def _defaults(document: Document, theme: Theme) -> Xml:
    family = theme.families[0].name
    body = theme.styles["body"]
    fonts = w("rFonts", ascii=family, hAnsi=family, eastAsia=family, cs=family)
    language = document.language or "en-GB"
    rtl = language if is_right_to_left(language) else "ar-SA"
    run = w(
        "rPr", fonts, *_letters(TextStyle(body.size, body.leading, body.colour)),
        w("lang", val=language, eastAsia="zh-CN", bidi=rtl),
    )  # fmt: skip
    paragraph = w("pPr", w("spacing", before=0, after=0, line=twips(body.leading), lineRule="atLeast"))
    return w("docDefaults", w("rPrDefault", run), w("pPrDefault", paragraph))


def _all(document: Document, theme: Theme) -> list[_Style]:
    return [
        _Style("Normal", "Normal", replace(theme.styles["body"], before=0, after=0, indent=0), based_on=""),
        _Style("DefaultParagraphFont", "Default Paragraph Font", kind="character", based_on=""),
        _Style("TableNormal", "Normal Table", kind="table", based_on="", whole=_plain_table()),
        _Style("NoList", "No List", kind="numbering", based_on=""),
        *_text_styles(theme),
        *_heading_styles(theme),
        *_list_styles(theme),
        *_callout_styles(theme),
        *_table_text_styles(theme),
        *_page_styles(document, theme),
        *_contents_styles(theme),
        _Style("Hyperlink", "Hyperlink", kind="character", based_on="DefaultParagraphFont", whole=_link(theme)),
        _Style("BriefTable", "Brief Table", kind="table", based_on="TableNormal", whole=_table(theme)),
        _Style(
            "BriefParticulars", "Brief Particulars", kind="table", based_on="TableNormal", whole=_particulars(theme)
        ),
    ]


def _text_styles(theme: Theme) -> list[_Style]:
    named = {"to_confirm": "To Confirm", "body": "Body Text"}
    plain = [
        _Style(id_, named.get(role, role.title()), theme.styles[role], following="BodyText")
        for role, id_ in PARAGRAPHS.items()
    ]
    numbered = _Style(
        "NumberedParagraph", "Numbered Paragraph", theme.styles["body"], based_on="BodyText", numbering=(NUMBERED, 0)
    )
    gap = TextStyle(1, 6)
    return [*plain, numbered, _Style("TableGap", "Table Gap", gap, following="BodyText")]


def _heading_styles(theme: Theme) -> list[_Style]:
    return [
        _Style(
            f"Heading{level}", f"heading {level}", theme.styles[f"heading{level}"], following="BodyText",
            outline=level - 1, extra=_Extra(keep_lines=True),
        )
        for level in (1, 2, 3, 4)
    ]  # fmt: skip


def _list_styles(theme: Theme) -> list[_Style]:
    body = theme.styles["body"]
    tight = replace(body, after=body.after / 2)
    found: list[_Style] = []
    for depth in range(LIST_LEVELS):
        suffix = f" {depth + 1}" if depth else ""
        left = indent(theme.list_indent * (depth + 1))
        found += [
            _Style(list_style(False, depth), "List Bullet" + suffix, tight, numbering=(BULLETS, depth)),
            _Style(list_style(True, depth), "List Number" + suffix, tight, numbering=(ORDERED, depth)),
            _Style("ListContinue" + suffix.strip(), "List Continue" + suffix, tight, extra=_Extra(indent=left)),
        ]
    return found


def _callout_styles(theme: Theme) -> list[_Style]:
    return [
        _Style(id_, id_, theme.styles["body"], extra=_callout(theme.callouts.get(role, CalloutLook())))
        for role, id_ in CALLOUTS.items()
    ]


def _callout(look: CalloutLook) -> "_Extra":
    return _Extra(frame=bar_and_ground(look), indent=indent(callout_indent(look)))


def _table_text_styles(theme: Theme) -> list[_Style]:
    cell = replace(theme.styles["cell"], before=0, after=0)  # the padding of cells is space enough
    return [
        _Style("TableText", "Table Text", cell),
        _Style("TableBullet", "Table Bullet", cell, based_on="TableText"),
        _Style("TableNumber", "Table Number", cell, based_on="TableText"),
        _Style("RowHeading", "Row Heading", replace(cell, bold=True), based_on="TableText"),
        _Style("ColumnHeading", "Column Heading", replace(theme.styles["column_heading"], keep_next=True)),
        _Style("Key", "Key", _on_the_line_of(theme.styles["body"], theme.styles["key"])),
        _Style("Value", "Value", replace(theme.styles["body"], before=0, after=0)),
        _Style("Caption", "caption", replace(theme.styles["caption"], keep_next=True), following="BodyText"),
    ]


def _on_the_line_of(value: TextStyle, key: TextStyle) -> TextStyle:
    """A label that stands as much lower as its value's line is higher: Word sets both at the top of their cells."""
    drop = value.leading - key.leading - _DESCENT * (value.size - key.size)
    return replace(key, before=max(drop, 0.0))


def _page_styles(document: Document, theme: Theme) -> list[_Style]:
    width = theme.page.width - theme.page.left - theme.page.right
    stops = _Extra(
        tabs=w(
            "tabs", w("tab", val="center", pos=twips(width / 2)), w("tab", val="right", pos=twips(width))
        )
    )  # fmt: skip
    banner = replace(theme.styles["banner"], before=MARKING_GAP, after=MARKING_GAP)
    if document.marking:
        banner = replace(banner, colour=document.marking.colour)
    return [
        _Style("Header", "header", theme.styles["header"], extra=replace(stops, frame=_rule(theme, "bottom"))),
        _Style("Footer", "footer", theme.styles["footer"], extra=replace(stops, frame=_rule(theme, "top"))),
        _Style("Marking", "Marking", banner),
    ]


def _rule(theme: Theme, side: str) -> Xml:
    """The thin line between header or footer and the text."""
    return w("pBdr", w(side, val="single", sz=4, space=3, color=colour(theme.rule)))


def _contents_styles(theme: Theme) -> list[_Style]:
    width = twips(theme.page.width - theme.page.left - theme.page.right)
    tabs = w("tabs", w("tab", val="right", leader="dot", pos=width))
    entries = [
        _Style(
            f"TOC{level}", f"toc {level}", replace(theme.styles["contents"], indent=12.0 * (level - 1)),
            following="BodyText", extra=_Extra(tabs=tabs),
        )
        for level in (1, 2, 3, 4)
    ]  # fmt: skip
    return [_Style("TOCHeading", "TOC Heading", theme.styles["contents_title"], following="BodyText"), *entries]


def _link(theme: Theme) -> Xml:
    return w("rPr", w("color", val=colour(theme.link)), w("u", val="single"))


def _plain_table() -> Xml:
    sides = (w(side, w=0, type="dxa") if side in ("top", "bottom") else w(side, w=108, type="dxa")
             for side in ("top", "left", "bottom", "right"))  # fmt: skip
    return w("tblPr", w("tblInd", w=0, type="dxa"), w("tblCellMar", *sides))


def _table(theme: Theme) -> Xml:
    look = theme.table
    rule = {"val": "single", "sz": max(round(look.rule_width * 8), 2), "space": 0, "color": colour(look.rule)}
    borders = w("tblBorders", w("top", **rule), w("bottom", **rule), w("insideH", **rule))
    head = w("tblStylePr", w("tcPr", ground(look.header_fill)), type="firstRow")
    stripe = w("tblStylePr", w("tcPr", ground(look.stripe)), type="band2Horz")
    properties = w("tblPr", w("tblStyleRowBandSize", val=1), borders, _padding(look.pad_x, look.pad_y))
    return join((properties, head, stripe if look.stripe else NOTHING))


def _particulars(theme: Theme) -> Xml:
    """Labels begin at the margin."""
    return w("tblPr", _padding(0, PAIR_PAD))


def _padding(x: float, y: float) -> Xml:
    return w(
        "tblCellMar",
        *(w(side, w=twips(pad), type="dxa") for side, pad in (("top", y), ("left", x), ("bottom", y), ("right", x))),
    )


def _style(style: _Style) -> Xml:
    default = style.id in ("Normal", "DefaultParagraphFont", "TableNormal", "NoList")
    hidden = default and style.id != "Normal"
    return w(
        "style",
        w("name", val=style.name),
        w("basedOn", val=style.based_on) if style.based_on else NOTHING,
        w("next", val=style.following) if style.following else NOTHING,
        join((w("uiPriority", val=99), w("semiHidden"), w("unhideWhenUsed"))) if hidden else NOTHING,
        NOTHING if hidden else w("qFormat"),
        _properties(style) if style.look else style.whole,
        type=style.kind,
        **({"default": 1} if default else {}),
        styleId=style.id,
    )


def _properties(style: _Style) -> Xml:
    look, extra = style.look or TextStyle(10, 14), style.extra or _Extra()
    return join(
        (
            w(
                "pPr",
                w("keepNext") if look.keep_next else NOTHING,
                w("keepLines") if extra.keep_lines else NOTHING,
                numbering(style.numbering),
                extra.frame,
                extra.tabs,
                _spacing(look),
                extra.indent or _indented(look),
                w("jc", val=JUSTIFICATION[look.align]),
                w("outlineLvl", val=style.outline) if style.outline is not None else NOTHING,
            ),
            w("rPr", *_letters(look)),
        )
    )


def _indented(look: TextStyle) -> Xml:
    if look.hanging is None:
        return indent(look.indent) if look.indent else NOTHING
    return indent(look.indent, look.hanging)


def _spacing(look: TextStyle) -> Xml:
    """``atLeast`` lets a script that stands taller than Latin, or a picture, have its room."""
    rule = "exact" if look.size < 2 else "atLeast"
    return w(
        "spacing", before=twips(look.before), after=twips(look.after), line=twips(look.leading), lineRule=rule
    )  # fmt: skip


def _letters(look: TextStyle) -> tuple[Xml, ...]:
    size = round(look.size * 2)
    bold, italic = int(look.bold), int(look.italic)
    family = look.family
    return (
        w("rFonts", ascii=family, hAnsi=family, eastAsia=family, cs=family) if family else NOTHING,
        w("b", val=bold), w("bCs", val=bold), w("i", val=italic), w("iCs", val=italic),
        w("caps") if look.capitals else NOTHING,
        w("color", val=colour(look.colour)),
        w("sz", val=size), w("szCs", val=size),
        w("u", val="single") if look.underline else NOTHING,
    )  # fmt: skip
