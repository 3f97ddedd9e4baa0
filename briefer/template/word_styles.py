"""The styles of a Word file, each with what it is based on (ECMA-376, part 1, 17.7)."""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from typing import Literal
from xml.etree.ElementTree import Element

from briefer.document.blocks import Align
from briefer.document.letterhead import Edge, Side, Stop
from briefer.template.word_file import DOCUMENT, W, WordFile, number
from briefer.template.word_theme import ThemeParts, hexadecimal

_MOST_STEPS = 20
ALIGN: dict[str, Align] = {
    "left": "start", "start": "start", "both": "start", "distribute": "start", "center": "centre", "right": "end",
    "end": "end",
}  # fmt: skip
"""Sides by their names in Word."""
_STOPS: dict[str, Literal["start", "centre", "end"]] = {
    "center": "centre", "right": "end", "end": "end", "decimal": "end"
}  # fmt: skip
_THIN = 0.75
"""Points: the thin stroke of a line with a small gap, and the gap."""
_LIFTED = {"superscript": 0.33, "subscript": -0.14}


@dataclass(frozen=True)
class Look:
    """How a style looks. Sizes, spaces and indents are points; None is what the style leaves open."""

    font: str | None = None
    size: float | None = None
    complex_font: str | None = None
    complex_size: float | None = None
    complex_bold: bool | None = None
    """Of letters of complex scripts, such as Arabic: Word keeps these apart (ECMA-376, part 1, 17.3.2.26)."""
    colour: str | None = None
    bold: bool | None = None
    italic: bool | None = None
    capitals: bool | None = None
    small: bool | None = None
    """Whether capitals stand for small letters only, smaller ones."""
    spaced: float | None = None
    """How much further apart letters are."""
    underline: bool | None = None
    hidden: bool | None = None
    lifted: float | None = None
    before: float | None = None
    after: float | None = None
    leading: float | None = None
    """In lines when ``rule`` is auto, else in points."""
    rule: Literal["auto", "exact", "least"] | None = None
    align: Align | None = None
    left: float | None = None
    right: float | None = None
    first: float | None = None
    close: bool | None = None
    backwards: bool | None = None
    fill: str | None = None
    stops: tuple[Stop, ...] = ()
    cleared: tuple[float, ...] = ()
    edges: dict[Side, Edge | None] = field(default_factory=dict[Side, Edge | None])
    number: tuple[str, int] | None = None
    """A numbering and a level in it; a numbering of 0 is none."""

    def over(self, base: "Look") -> "Look":
        """This look, with what it leaves open taken from another."""
        joined = ("stops", "cleared", "edges")
        stated = {it.name: getattr(self, it.name) for it in fields(self) if it.name not in joined}
        found = replace(base, **{name: value for name, value in stated.items() if value is not None})
        gone = {*self.cleared, *(stop.at for stop in self.stops)}
        kept = [stop for stop in base.stops if not any(abs(stop.at - at) < 1 for at in gone)]
        stops = tuple(sorted((*kept, *self.stops), key=lambda stop: stop.at))
        return replace(found, stops=stops, cleared=(), edges=base.edges | self.edges)


class Styles:
    """The styles of a Word file, by name in small letters, and its theme."""

    def __init__(self, word: WordFile) -> None:
        styles = word.xml(word.related(DOCUMENT, "styles"))
        self.theme = ThemeParts(word.xml(word.related(DOCUMENT, "theme")))
        self._by_id: dict[str, Element] = {}
        self._ids: dict[str, str] = {}
        self._usual: dict[str, str] = {}
        self._looks: dict[str, Look] = {}
        self._default = Look()
        if styles is None:
            return
        for style in styles.findall(f"{W}style"):
            self._add(style)
        self._default = self.stated(
            styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"), styles.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr")
        )

    def _add(self, style: Element) -> None:
        name, id_, kind = style.find(f"{W}name"), style.get(f"{W}styleId", ""), style.get(f"{W}type", "")
        self._by_id[id_] = style
        if name is not None and kind == "paragraph":
            self._ids[name.get(f"{W}val", "").lower()] = id_
        if style.get(f"{W}default") in ("1", "true", "on"):
            self._usual[kind] = id_

    @property
    def accent(self) -> str | None:
        """The first accent of the theme."""
        return self.theme.colour("accent1")

    def has(self, name: str) -> bool:
        """Whether the file has a style of this name."""
        return name in self._ids

    def look(self, name: str) -> Look:
        """How a style looks, with all that it is based on."""
        return self.of_paragraph(self._ids.get(name, ""))

    def of_paragraph(self, id_: str, table: str = "") -> Look:
        """How paragraphs in a style look, by its id (the usual one for none), in a table of a style."""
        key = f"{id_}/{table}"
        if key not in self._looks:
            look = self._default
            for stated in (*self._chain(table), *self._chain(id_ or self._usual.get("paragraph", ""))):
                look = stated.over(look)
            self._looks[key] = look
        return self._looks[key]

    def of_letters(self, id_: str) -> Look:
        """What a style of letters states, with all that it is based on."""
        look = Look()
        for stated in self._chain(id_):
            look = stated.over(look)
        return look

    def table_properties(self, id_: str) -> list[Element]:
        """The properties of a style of tables and of those it is based on, the first stated least."""
        found = [style.find(f"{W}tblPr") for style in self._styles(id_ or self._usual.get("table", ""))]
        return [it for it in reversed(found) if it is not None]

    def _chain(self, id_: str) -> list[Look]:
        """What a style states, after what it is based on."""
        styles = list(self._styles(id_))
        return [self.stated(style.find(f"{W}rPr"), style.find(f"{W}pPr")) for style in reversed(styles)]

    def _styles(self, id_: str) -> Iterator[Element]:
        style, steps = self._by_id.get(id_), 0
        while style is not None and steps < _MOST_STEPS:
            yield style
            base = style.find(f"{W}basedOn")
            style = self._by_id.get(base.get(f"{W}val", "")) if base is not None else None
            steps += 1

    def stated(self, runs: Element | None, paragraph: Element | None) -> Look:
        """What properties of letters and of a paragraph state."""
        look = _of_paragraph(paragraph) if paragraph is not None else Look()
        if runs is None:
            return look
        raised = runs.find(f"{W}vertAlign")
        colour = runs.find(f"{W}color")
        return replace(
            look,
            font=self._font(runs.find(f"{W}rFonts")),
            size=_points(runs.find(f"{W}sz"), "val", 2),
            complex_font=self._complex_font(runs.find(f"{W}rFonts")),
            complex_size=_points(runs.find(f"{W}szCs"), "val", 2),
            complex_bold=_switch(runs.find(f"{W}bCs")),
            colour=self.theme.said(colour) if colour is not None else None,
            bold=_switch(runs.find(f"{W}b")),
            italic=_switch(runs.find(f"{W}i")),
            capitals=_either(_switch(runs.find(f"{W}caps")), _switch(runs.find(f"{W}smallCaps"))),
            small=_switch(runs.find(f"{W}smallCaps")),
            spaced=_points(runs.find(f"{W}spacing"), "val", 20),
            underline=_switch(runs.find(f"{W}u")),
            hidden=_switch(runs.find(f"{W}vanish")),
            lifted=_LIFTED.get(raised.get(f"{W}val", ""), 0.0) if raised is not None else None,
        )

    def _font(self, fonts: Element | None) -> str | None:
        if fonts is None:
            return None
        theme = fonts.get(f"{W}asciiTheme", "")
        return self.theme.font("major" if theme.startswith("major") else "minor") if theme else fonts.get(f"{W}ascii")

    def _complex_font(self, fonts: Element | None) -> str | None:
        if fonts is None:
            return None
        theme = fonts.get(f"{W}cstheme", "")
        kind = "major" if theme.startswith("major") else "minor"
        return self.theme.font(kind, "cs") if theme else fonts.get(f"{W}cs")


def _of_paragraph(properties: Element) -> Look:
    spacing, indent = properties.find(f"{W}spacing"), properties.find(f"{W}ind")
    align, fill = properties.find(f"{W}jc"), properties.find(f"{W}shd")
    rule = spacing.get(f"{W}lineRule", "auto") if spacing is not None else "auto"
    tabs = properties.findall(f"{W}tabs/{W}tab")
    look = Look(
        before=_space(spacing, "before"),
        after=_space(spacing, "after"),
        leading=_points(spacing, "line", 240 if rule == "auto" else 20),
        align=ALIGN.get(align.get(f"{W}val", ""), "start") if align is not None else None,
        left=_first(_points(indent, "left", 20), _points(indent, "start", 20)),
        right=_first(_points(indent, "right", 20), _points(indent, "end", 20)),
        first=_first_line(indent),
        close=_switch(properties.find(f"{W}contextualSpacing")),
        backwards=_switch(properties.find(f"{W}bidi")),
        fill=_fill(fill) if fill is not None else None,
        stops=tuple(_stop(tab) for tab in tabs if tab.get(f"{W}val") not in ("clear", "bar")),
        cleared=tuple(_points(tab, "pos", 20) or 0.0 for tab in tabs if tab.get(f"{W}val") == "clear"),
        edges=edges(properties.find(f"{W}pBdr")),
        number=_number(properties.find(f"{W}numPr")),
    )
    rules: dict[str, Literal["auto", "exact", "least"]] = {"exact": "exact", "atLeast": "least"}
    return replace(look, rule=rules.get(rule, "auto")) if look.leading else look


def _first(*values: float | None) -> float | None:
    return next((value for value in values if value is not None), None)


def _either(one: bool | None, other: bool | None) -> bool | None:
    return other if one is None else one or bool(other)


def _space(spacing: Element | None, side: str) -> float | None:
    """Above or below; what Word finds by itself for web pages is a line of theirs."""
    if spacing is not None and spacing.get(f"{W}{side}Autospacing") in ("1", "true", "on"):
        return 14.0
    return _points(spacing, side, 20)


def _first_line(indent: Element | None) -> float | None:
    hanging = _points(indent, "hanging", 20)
    return -hanging if hanging else _points(indent, "firstLine", 20)


def _stop(tab: Element) -> Stop:
    return Stop(_points(tab, "pos", 20) or 0.0, _STOPS.get(tab.get(f"{W}val", ""), "start"))


def edges(borders: Element | None) -> dict[Side, Edge | None]:
    """The lines along the sides of a paragraph, a cell or a table; None for a side that has none by its own word."""
    found: dict[Side, Edge | None] = {}
    names: tuple[tuple[Side, str], ...] = (
        ("top", "top"), ("bottom", "bottom"), ("left", "left"), ("left", "start"), ("right", "right"), ("right", "end")
    )  # fmt: skip
    for side, name in names:
        border = borders.find(f"{W}{name}") if borders is not None else None
        if border is not None:
            found[side] = edge(border)
    return found


def edge(border: Element) -> Edge | None:
    """A line; its width is given in eighths of a point."""
    if border.get(f"{W}val", "nil") in ("nil", "none"):
        return None
    width = min(max((_points(border, "sz", 8) or 0.5), 0.25), 12.0)
    colour = hexadecimal(border.get(f"{W}color", "")) or "#000000"
    strokes = _strokes(border.get(f"{W}val", ""), width)
    return Edge(colour, sum(strokes) or width, _points(border, "space", 1) or 0.0, strokes)


def _strokes(kind: str, width: float) -> tuple[float, ...]:
    """The strokes of a line that has several, with the white between them (ECMA-376, part 1, 17.18.2)."""
    between = _THIN if kind.endswith("SmallGap") else width / 2
    match kind:
        case "double":
            return width, width, width
        case "triple":
            return (width,) * 5
        case "thinThickSmallGap" | "thinThickMediumGap" | "thinThickLargeGap":
            return between, between, width
        case "thickThinSmallGap" | "thickThinMediumGap" | "thickThinLargeGap":
            return width, between, between
        case _:
            return ()


def _fill(shading: Element) -> str:
    if shading.get(f"{W}val") == "solid":
        return hexadecimal(shading.get(f"{W}color", "")) or ""
    return hexadecimal(shading.get(f"{W}fill", "")) or ""


def _number(properties: Element | None) -> tuple[str, int] | None:
    if properties is None:
        return None
    number, level = properties.find(f"{W}numId"), properties.find(f"{W}ilvl")
    text = level.get(f"{W}val", "0") if level is not None else "0"
    return (number.get(f"{W}val", "") if number is not None else "", int(text) if text.isdecimal() else 0)


def _points(element: Element | None, attribute: str, per_point: int) -> float | None:
    return number(element.get(f"{W}{attribute}"), per_point) if element is not None else None


def _switch(element: Element | None) -> bool | None:
    return None if element is None else element.get(f"{W}val", "true") not in ("0", "false", "none", "off")
