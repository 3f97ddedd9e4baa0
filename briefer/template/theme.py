"""From an office's settings to a theme: millimetres become points, and every style gets its size and colour."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from briefer.document.letterhead import Letterhead
from briefer.document.theme import (
    STYLE_NAMES,
    CalloutLook,
    Family,
    Page,
    TableLook,
    TextStyle,
    Theme,
)
from briefer.template import fonts
from briefer.template.letterhead import families, letterhead, read_letterhead
from briefer.template.schema import OfficeTemplate, PageSetting

POINTS_PER_MM = 72 / 25.4
_HANGING = 22.0
"""Points from the margin to the text of a numbered paragraph, and of a list's entry: the same, so that both line up."""
_SIZES = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4), "A5": (148.0, 210.0)}


def theme(template: OfficeTemplate) -> Theme:
    """The theme that a template asks for."""
    colours, own = template.colours, _letterhead(template)
    return Theme(
        families=_families(template, own),
        styles=_styles(template, own),
        page=page(template.page),
        table=TableLook(header_fill=colours.table_head, rule=colours.rule, stripe=colours.stripe),
        callouts={
            "decision": CalloutLook(bar=colours.accent, fill=colours.decision),
            "quotation": CalloutLook(bar=colours.rule, fill=colours.quotation),
            "warning": CalloutLook(bar=colours.confirm, fill=colours.warning),
        },
        link=colours.accent,
        rule=colours.rule,
        number_width=_HANGING,
        list_indent=_HANGING,
        hyphenate=template.type.hyphenate,
        letterhead=own,
    )


def _letterhead(template: OfficeTemplate) -> Letterhead | None:
    """The Word file to build on. What the template states in place of the letterhead's lines is not the file's."""
    if not template.letterhead:
        return None
    path = Path(template.letterhead)
    stated, found = OfficeTemplate.model_validate(read_letterhead(path)), letterhead(path)
    header, footer = len(stated.header), len(stated.footer)
    has_header, has_footer = has_header_of(template, stated), has_footer_of(template, stated)
    numbering, own_formats = template.numbering, stated.numbering.heading_formats
    return replace(
        found,
        own_fonts=frozenset(_own_fonts(template, stated)),
        header=has_header,
        footer=has_footer,
        header_lines=header if has_header else 0,
        footer_lines=footer if has_footer else 0,
        has_logo=has_header and template.logo == stated.logo and found.prints(template.logo.file.rpartition("#")[2]),
        numbers=len(own_formats) if numbering.headings and numbering.heading_formats == own_formats else 0,
    )  # fmt: skip


def has_header_of(template: OfficeTemplate, letterhead: OfficeTemplate) -> bool:
    """Whether a header begins with a letterhead's lines as they are; else the letterhead's look is not printed."""
    return template.header[: len(letterhead.header)] == letterhead.header


def has_footer_of(template: OfficeTemplate, letterhead: OfficeTemplate) -> bool:
    """Whether a footer ends with a letterhead's lines as they are."""
    return template.footer[len(template.footer) - len(letterhead.footer) :] == letterhead.footer


def _own_fonts(template: OfficeTemplate, stated: OfficeTemplate) -> Iterator[str]:
    """The styles whose font is the letterhead's own."""
    if template.type.families[0] == stated.type.families[0]:
        yield "body"
    for name, style in stated.type.styles.items():
        if name in template.type.styles and template.type.styles[name].family == style.family:
            yield name


def page(setting: PageSetting) -> Page:
    """The sheet in points."""
    width, height = _SIZES[setting.size]
    if setting.orientation == "landscape":
        width, height = height, width
    margins = setting.margins
    return Page(
        width=_points(width),
        height=_points(height),
        top=_points(margins.top),
        bottom=_points(margins.bottom),
        left=_points(margins.left),
        right=_points(margins.right),
        header=_points(margins.header),
        footer=_points(margins.footer),
    )


def _points(millimetres: float) -> float:
    return round(millimetres * POINTS_PER_MM, 2)


def _families(template: OfficeTemplate, own: Letterhead | None) -> tuple[Family, ...]:
    """The families that the template prefers, then the usual ones, so that no script is left without a font."""
    of_styles = [style.family for style in template.type.styles.values() if style.family]
    parts = [strips for strips in (own.usual, own.first, own.even) if strips] if own else []
    of_letterhead = [name for part in parts for strip in (part.header, part.footer) for name in families(strip)]
    names = dict.fromkeys((*template.type.families, *of_styles, *of_letterhead, *fonts.USUAL))
    made = (_family(template, name) for name in names if name)
    return tuple(family for family in made if family)


def _family(template: OfficeTemplate, name: str) -> Family | None:
    own = template.fonts.get(name)
    if own is not None:
        return fonts.family(name, Path(), (own.regular, own.bold, own.italic, own.bold_italic))
    if name in fonts.shipped_names():
        return fonts.shipped(name)
    other = template.substitutes.get(name)
    return replace(fonts.shipped(other), name=name, faces_of=other) if other else None


def _styles(template: OfficeTemplate, own: Letterhead | None) -> Mapping[str, TextStyle]:
    usual = _usual_styles(template)
    changed = template.type.styles
    stated = {
        name: replace(usual[name], **changed[name].model_dump(exclude_none=True)) if name in changed else usual[name]
        for name in STYLE_NAMES
    }
    return stated | dict(_as_in_letterhead(stated, own)) if own else stated


def _as_in_letterhead(styles: Mapping[str, TextStyle], own: Letterhead) -> Iterator[tuple[str, TextStyle]]:
    """Title and headings with the lines around them, their ground and their indents, as the letterhead has them."""
    for name, look in own.looks.items():
        counts = name.startswith("heading") and int(name[-1]) <= own.numbers
        indent, hanging = look.numbered if counts and look.numbered else (look.indent, None)
        yield (
            name,
            replace(
                styles[name], surround=look.surround, underline=look.underline, indent=max(indent, 0.0), hanging=hanging
            ),
        )


def _usual_styles(template: OfficeTemplate) -> dict[str, TextStyle]:
    size, ratio, small = template.type.size, template.type.leading, template.type.table_size
    ink, secondary, heading = template.colours.ink, template.colours.secondary, template.colours.heading

    def text(points: float, colour: str, **more: float | bool) -> TextStyle:
        return replace(TextStyle(size=points, leading=round(points * ratio, 2), colour=colour), **more)

    def head(points: float, before: float, after: float) -> TextStyle:
        look = TextStyle(size=points, leading=round(points * 1.25, 2), colour=heading, bold=True)
        return replace(look, before=before, after=after, keep_next=True)

    return {
        "title": head(size * 1.8, 0, 4),
        "subtitle": text(size * 1.05, secondary, after=10),
        "reference": text(small, secondary, after=6),
        "heading1": head(size * 1.3, 16, 5),
        "heading2": head(size * 1.1, 11, 4),
        "heading3": head(size, 8, 3),
        "heading4": replace(head(size, 6, 3), italic=True),
        "body": text(size, ink, after=size * 0.55),
        "lead": text(size, ink, bold=True, after=2, keep_next=True),
        "particulars": text(small, secondary, after=2, keep_next=True),
        "note": text(small, secondary, after=2),
        "label": text(small, secondary, bold=True, before=4, after=2, keep_next=True),
        "attribution": text(small, secondary),
        "empty": text(size, secondary, italic=True, after=size * 0.55),
        "to_confirm": text(small, template.colours.confirm, after=2),
        "cell": text(small, ink),
        "column_heading": text(small, template.colours.table_head_ink, bold=True),
        "key": text(small, secondary),
        "caption": text(small, secondary, bold=True, before=6, after=3, keep_next=True),
        "header": text(small * 0.9, secondary),
        "footer": text(small * 0.9, secondary),
        "banner": TextStyle(size=size * 1.05, leading=size * 1.4, colour=ink, bold=True, align="centre"),
        "contents_title": head(size * 1.3, 0, 6),
        "contents": text(size, ink, after=2),
    }
