"""A letterhead read from a Word file: sheet, margins, type, colours, header and footer become settings of a template.

What the template itself states goes before what its letterhead says, and that before what the template extends.
Sizes in Word are twentieths of a point (twips), half points and English metric units: ECMA-376, part 1, 17.18 and
20.1.2.1.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from briefer.document.letterhead import (
    Edges,
    Figure,
    Letterhead,
    ParagraphLook,
    Strip,
    StripBlock,
    StripGrid,
    StripParagraph,
    Strips,
    Surround,
)
from briefer.errors import TemplateError
from briefer.template import fonts
from briefer.template.colours import readable
from briefer.template.merging import Settings, merge
from briefer.template.word_drawings import Drawings, Sheet
from briefer.template.word_file import DOCUMENT, W, WordFile, number, open_word
from briefer.template.word_fonts import kinds
from briefer.template.word_lines import lines
from briefer.template.word_numbers import heading_formats, heading_indents
from briefer.template.word_parts import PartReader
from briefer.template.word_sections import PageParts, Sections
from briefer.template.word_styles import Look, Styles

LETTERHEAD = "letterhead.docx"

_SHEETS = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4), "A5": (148.0, 210.0)}
_NEAR = 3.0
"""Millimetres by which a sheet may differ from one that a template knows."""
_MM_PER_TWIP = 25.4 / 1440
_MM_PER_POINT = 25.4 / 72
_LEADING = 1.25
"""From baseline to baseline of headings, in sizes, where their font does not ask for more."""
_SHORT = 60
"""Letters of the letterhead's own text that a note repeats."""

_STYLES = {"title": "title", "header": "header", "footer": "footer"} | {
    f"heading {level}": f"heading{level}" for level in (1, 2, 3, 4)
}
"""Styles of Word that are styles of ours, by Word's names."""


def read_letterhead(path: Path) -> Settings:
    """The settings that a letterhead states. Raises TemplateError when it can't be used."""
    return _Reading(path).settings()


def letterhead(path: Path) -> Letterhead:
    """What a letterhead prints on its pages. Raises TemplateError when it can't be used."""
    return _Reading(path).letterhead()


def over(parent: Settings, letterhead: Settings, known: Collection[str]) -> Settings:
    """A parent's settings with a letterhead's over them.

    The lines of its header stand above the parent's, those of its footer below. A font that is not at hand is named in
    ``notes`` with what stands in for it.
    """
    merged = merge(parent, letterhead)
    merged["notes"] = [*parent.get("notes", []), *letterhead.get("notes", [])]
    merged["header"] = [*letterhead.get("header", []), *parent.get("header", [])]
    merged["footer"] = [*parent.get("footer", []), *letterhead.get("footer", [])]
    usual = list(parent.get("type", {}).get("families", fonts.USUAL))
    merged["type"]["families"] = list(dict.fromkeys([*letterhead.get("type", {}).get("families", []), *usual]))
    absent = {font: other for font, other in letterhead.get("substitutes", {}).items() if font not in known}
    merged["substitutes"] = parent.get("substitutes", {}) | absent
    merged["notes"] += [fonts.stands_in(f"The letterhead's font {font} is not here", font, absent[font])
                        for font in absent]  # fmt: skip
    return merged


@dataclass
class _Reading:
    """A letterhead being read."""

    path: Path

    @cached_property
    def _word(self) -> WordFile:
        return open_word(self.path)

    @cached_property
    def _styles(self) -> Styles:
        return Styles(self._word)

    @cached_property
    def _sections(self) -> Sections:
        return Sections(self._word)

    @cached_property
    def _drawings(self) -> Drawings:
        section = self._sections.sheet
        width, height = (_length(section, "pgSz", side) / _MM_PER_POINT for side in ("w", "h"))
        margins = {side: margin / _MM_PER_POINT for side, margin in _margins(section).items()}
        room = width - margins["left"] - margins["right"]
        return Drawings(self._word, self._styles.theme, Sheet(width, height, margins["right"], margins["bottom"], room))

    @cached_property
    def _reader(self) -> PartReader:
        return PartReader(self._word, self._styles, self._drawings)

    @cached_property
    def _usual(self) -> Strips:
        return self._strips(self._sections.usual())

    @cached_property
    def _first(self) -> Strips | None:
        parts = self._sections.first()
        return self._strips(parts) if parts is not None else None

    @cached_property
    def _even(self) -> Strips | None:
        parts = self._sections.even()
        return self._strips(parts) if parts is not None else None

    def _strips(self, parts: PageParts) -> Strips:
        header, footer = (self._reader.strip(part) for part in parts)
        return Strips(header, footer, parts.header, parts.footer)

    @cached_property
    def _body(self) -> Strip:
        document = self._word.xml(DOCUMENT)
        body = document.find(f"{W}body") if document is not None else None
        return self._reader.blocks(body, DOCUMENT) if body is not None else ()

    def letterhead(self) -> Letterhead:
        """What it prints on its pages."""
        strips = self._usual, self._first, self._even
        pictures = self._drawings
        return Letterhead(
            self.path.name,
            self.path.read_bytes,
            *strips,
            images=pictures.images,
            sources=pictures.sources,
            looks=dict(self._looks()),
        )

    def _looks(self) -> Iterator[tuple[str, ParagraphLook]]:
        """What its title and its headings look like beside their type."""
        count = len(heading_formats(self._word, self._styles))
        numbered = dict(enumerate(heading_indents(self._word, self._styles, count), 1))
        for theirs, ours in _STYLES.items():
            if self._styles.has(theirs) and ours not in ("header", "footer"):
                level = int(ours[-1]) if ours[-1].isdecimal() else 0
                yield ours, _look(self._styles.look(theirs), numbered.get(level))

    def settings(self) -> Settings:
        """What it states, in the keys of a template."""
        page = self._page()
        settings: Settings = {"letterhead": str(self.path), "page": page}
        settings |= {"type": _type(self._styles), "colours": _colours(self._styles)}
        settings["notes"] = [
            *_made_readable(settings["colours"]), *_made_readable_styles(settings["type"]["styles"])
        ]  # fmt: skip
        for kind, strip in (("header", self._usual.header), ("footer", self._usual.footer)):
            if found := [*lines(strip)]:
                settings[kind] = found
        settings |= self._logo()
        if formats := heading_formats(self._word, self._styles):
            settings["numbering"] = {"headings": True, "heading_formats": formats}
        settings["substitutes"] = self._substitutes()
        settings["notes"] += [*self._left_out(), *dict.fromkeys(self._drawings.notes)]
        return settings

    def _page(self) -> Settings:
        section = self._sections.sheet
        width, height = (_length(section, "pgSz", side) for side in ("w", "h"))
        name = next((name for name, sheet in _SHEETS.items() if _is_near(sheet, (width, height))), "")
        if not name:
            known = ", ".join(_SHEETS)
            size = f"{width:.0f} by {height:.0f} mm"
            raise TemplateError(f"{self.path}: its sheet is {size}; set it to one of {known} in Word.")
        margins = _margins(section)
        return {"size": name, "orientation": "landscape" if width > height else "portrait", "margins": margins}

    @cached_property
    def _pictures(self) -> tuple[Figure, ...]:
        """The pictures of the header, the first page's before all others', then those of the text."""
        headers = [strips.header for strips in (self._first, self._usual) if strips]
        return tuple(figure for strip in (*headers, self._body) for block in strip for figure in _figures(block))

    def _logo(self) -> Settings:
        """The first picture, which stands above the title where the letterhead itself does not print it."""
        if not self._pictures:
            return {}
        first = self._pictures[0]
        alt = self._drawings.words.get(first.image) or "Letterhead"
        width, height = (round(side * _MM_PER_POINT, 1) for side in (first.width, first.height))
        sizes = {"width": min(width, 200), "height": min(height, 100)} if width > 0 and height > 0 else {}
        return {"logo": {"file": f"{self.path}#{self._drawings.sources[first.image]}", "alt": alt} | sizes}

    def _substitutes(self) -> dict[str, str]:
        """What stands in for each font that is used and does not come with Briefer."""
        looks = [self._styles.look(name).font for name in ("normal", *_STYLES) if self._styles.has(name)]
        strips = [strips for strips in (self._usual, self._first, self._even) if strips]
        parts = [part for both in strips for part in (both.header, both.footer)]
        names = [font for font in (*looks, *(name for part in parts for name in families(part))) if font]
        told = kinds(self._word)
        shipped = fonts.shipped_names()
        return {name: fonts.nearest(name, told.get(name, "")) for name in dict.fromkeys(names) if name not in shipped}

    def _left_out(self) -> Iterator[str]:
        words = " ".join(
            piece for line in lines(self._body) for pieces in line.values() for piece in pieces
        ).strip()  # fmt: skip
        if words:
            said = words if len(words) <= _SHORT else f"{words[:_SHORT].rstrip()}…"
            yield (
                f"The letterhead holds text of its own (“{said}”), which is left out: the brief takes its place. "
                "Put what every brief shall show into the header or footer in Word."
            )
        if self._sections.mirrors:
            yield "The letterhead mirrors its margins on even pages; here all pages have those of the first."
        if self._sections.count > 2 or (self._sections.count == 2 and self._sections.usual() == PageParts()):
            yield "The letterhead has several sections; the sheet and margins of the first one hold."


def _margins(section: Element) -> dict[str, float]:
    sides = ("top", "bottom", "left", "right", "header", "footer")
    margins = {side: round(abs(_length(section, "pgMar", side)), 1) for side in sides}
    gutter = round(abs(_length(section, "pgMar", "gutter")), 1)
    margins["left"] = round(margins["left"] + gutter, 1)
    return margins


def _length(section: Element, element: str, attribute: str) -> float:
    """A length in millimetres."""
    found = section.find(f"{W}{element}")
    return (number(found.get(f"{W}{attribute}"), 1 / _MM_PER_TWIP) or 0.0) if found is not None else 0.0


def _is_near(sheet: tuple[float, float], found: tuple[float, float]) -> bool:
    return all(abs(one - other) <= _NEAR for one, other in zip(sorted(sheet), sorted(found), strict=True))


def _type(styles: Styles) -> Settings:
    body = styles.look("normal")
    looks = {ours: styles.look(theirs) for theirs, ours in _STYLES.items() if styles.has(theirs)}
    settings: Settings = {"styles": {name: _style(look, body.font) for name, look in looks.items()}}
    if body.size:
        settings |= {"size": body.size, "table_size": max(body.size - 1, 6)}
    if body.leading:
        settings["leading"] = round(min(max(_lines(body, body.size or 10.0), 1.1), 2.0), 2)
    if body.after:
        settings["styles"]["body"] = {"after": min(body.after, 72.0)}
    return settings | ({"families": [body.font]} if body.font else {})


def _lines(look: Look, size: float) -> float:
    """From baseline to baseline, in sizes."""
    if look.rule in ("exact", "least"):
        return (look.leading or 0.0) / size
    return (look.leading or 1.0) * fonts.line_height(look.font or "")


def _style(look: Look, usual: str | None) -> Settings:
    stated: dict[str, Any] = {
        "family": look.font if look.font != usual else None,
        "size": look.size,
        "leading": round(look.size * max(_LEADING, fonts.line_height(look.font or "")), 2) if look.size else None,
        "colour": look.colour,
        "bold": look.bold,
        "italic": look.italic,
        "capitals": look.capitals,
        "before": look.before,
        "after": look.after,
        "align": look.align,
    }
    return {key: value for key, value in stated.items() if value is not None}


def _look(look: Look, numbered: tuple[float, float | None] | None) -> ParagraphLook:
    edges: Edges = {side: edge for side, edge in look.edges.items() if edge}
    surround = Surround(edges, look.fill or "") if edges or look.fill else None
    return ParagraphLook(surround, bool(look.underline), (look.left or 0.0) + min(look.first or 0.0, 0.0), numbered)


def _colours(styles: Styles) -> Settings:
    """Headings in the colour of the first heading, rules and links in the theme's accent."""
    heading = styles.look("heading 1").colour
    found = {"heading": heading, "accent": styles.accent, "table_head": heading, "ink": styles.look("normal").colour}
    on_head = {"table_head_ink": "#ffffff"} if heading else {}
    return {key: colour for key, colour in found.items() if colour} | on_head


def _made_readable(colours: Settings) -> Iterator[str]:
    """Darkens colours that are too pale for text on white, and says so."""
    for name, colour in list(colours.items()):
        if name != "table_head_ink" and (darker := readable(colour)) != colour:
            colours[name] = darker
            yield f"The letterhead's colour {colour} ({name}) is too pale to read on white; {darker} stands in for it."


def _made_readable_styles(styles: dict[str, Settings]) -> Iterator[str]:
    for name, style in styles.items():
        if "colour" in style:
            found = {name: style["colour"]}
            yield from _made_readable(found)
            style["colour"] = found[name]


def _figures(block: StripBlock) -> Iterator[Figure]:
    """The pictures in a block, in reading order."""
    if isinstance(block, StripGrid):
        inner = [it for row in block.rows for cell in row.cells for it in cell.blocks]
        yield from (figure for it in inner for figure in _figures(it))
        return
    yield from (Figure(it.image, it.width, it.height) for it in block.floats if it.image)
    yield from (piece for piece in block.pieces if isinstance(piece, Figure))
    yield from (figure for it in block.floats for inner in it.blocks for figure in _figures(inner))


def families(strip: Strip) -> Iterator[str]:
    """The families that a strip is set in."""
    for block in strip:
        if isinstance(block, StripParagraph):
            yield block.letters.family
            yield from (piece.letters.family for piece in block.pieces if not isinstance(piece, Figure))
            yield from (family for it in block.floats for family in families(it.blocks))
            yield from (it.stretched.letters.family for it in block.floats if it.stretched)
        else:
            yield from (family for row in block.rows for cell in row.cells for family in families(cell.blocks))
