"""Pictures, boxes of text and lines in a Word file: DrawingML, and VML as older versions of Word wrote it.

ECMA-376, part 1: 20.4 (where a drawing stands), 20.1 (what it shows), and part 4: 19 (VML). An English metric unit is
the 12,700th part of a point.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Literal
from xml.etree.ElementTree import Element

from briefer.document.blocks import Align, Image
from briefer.document.letterhead import Edge, Figure, Float, Letters, Reference, Spot, StripBlock, Words
from briefer.errors import FileRefused
from briefer.pictures.cleaning import clean_picture
from briefer.template.word_file import MC, WP, A, R, W, WordFile, number
from briefer.template.word_theme import ThemeParts, hexadecimal, lighter

PIC = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
WPG = "{http://schemas.microsoft.com/office/word/2010/wordprocessingGroup}"
V = "{urn:schemas-microsoft-com:vml}"

_PER_POINT = 12_700
_DRAWN_ELSEWHERE = (".emf", ".wmf", ".emz", ".wmz")
_UNITS = {"pt": 1.0, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4, "px": 0.75, "pc": 12.0, "": 0.75}
_LENGTH = re.compile(r"(-?\d*\.?\d+)\s*(pt|in|cm|mm|px|pc|)")
_NAMED = {
    "black": "#000000", "silver": "#c0c0c0", "gray": "#808080", "white": "#ffffff", "maroon": "#800000",
    "red": "#ff0000", "navy": "#000080", "blue": "#0000ff", "green": "#008000", "teal": "#008080",
}  # fmt: skip
"""Colours that VML knows by name."""
_SIDES: Mapping[str, Align] = {
    "left": "start", "inside": "start", "top": "start", "center": "centre", "right": "end", "outside": "end",
    "bottom": "end",
}  # fmt: skip
_WRAPS: Mapping[str, Literal["none", "beside", "below"]] = {
    "wrapSquare": "beside", "wrapTight": "beside", "wrapThrough": "beside", "wrapTopAndBottom": "below",
}  # fmt: skip

Read = Callable[[Element], tuple[StripBlock, ...]]
"""Reads the paragraphs of a box."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet that places count from, in points."""

    width: float
    height: float
    right: float
    bottom: float
    """Margins."""
    text_width: float
    """What the margins leave."""


@dataclass
class Drawings:
    """Reads drawings, and keeps the pictures in them by name. What can't be drawn here is said in ``notes``."""

    word: WordFile
    theme: ThemeParts
    sheet: Sheet
    images: dict[str, Image] = field(default_factory=dict[str, Image])
    sources: dict[str, str] = field(default_factory=dict[str, str])
    """The part that each picture comes from."""
    words: dict[str, str] = field(default_factory=dict[str, str])
    """What each picture shows, where its drawing says so."""
    notes: list[str] = field(default_factory=list[str])

    def read(self, element: Element, part: str, read: Read) -> Iterator[Figure | Float]:
        """What stands in a `w:drawing` or `w:pict`."""
        if element.tag == f"{W}pict":
            yield from _Vml(self, part, read).shapes(element)
            return
        for holder in element:
            if holder.tag in (f"{WP}inline", f"{WP}anchor"):
                yield from self._held(holder, part, read)

    def _held(self, holder: Element, part: str, read: Read) -> Iterator[Figure | Float]:
        width, height = _extent(holder.find(f"{WP}extent"))
        properties = holder.find(f"{WP}docPr")
        said = properties.get("descr", "") if properties is not None else ""
        found = list(self._graphics(holder, part, read, said))
        if holder.tag == f"{WP}inline":
            for it, _, _ in found:
                if it.image:
                    yield Figure(it.image, width, height)
            return
        x, y = self._spot(holder.find(f"{WP}positionH")), self._spot(holder.find(f"{WP}positionV"))
        wrap = next((_WRAPS[tag] for child in holder if (tag := child.tag.removeprefix(WP)) in _WRAPS), "none")
        for it, dx, dy in found:
            whole = len(found) == 1 and not (dx or dy)
            size = (width, height) if whole else (it.width, it.height)
            yield replace(it, x=_moved(x, dx), y=_moved(y, dy), width=size[0], height=size[1], wrap=wrap)

    def _graphics(self, holder: Element, part: str, read: Read, said: str) -> Iterator[tuple[Float, float, float]]:
        """What a drawing shows, each with how far it stands from the drawing's left and top edge."""
        data = holder.find(f"{A}graphic/{A}graphicData")
        for child in data if data is not None else ():
            if child.tag in (f"{WPG}wgp",):
                yield from self._group(child, part, read, said)
            else:
                yield from ((it, 0.0, 0.0) for it in self._graphic(child, part, read, said))

    def _group(self, group: Element, part: str, read: Read, said: str) -> Iterator[tuple[Float, float, float]]:
        frame = group.find(f"{WPG}grpSpPr/{A}xfrm")
        size, inner, start = ((frame.find(f"{A}{name}") if frame is not None else None)
                              for name in ("ext", "chExt", "chOff"))  # fmt: skip
        (width, height), (across, down) = _extent(size), _extent(inner)
        scale_x, scale_y = width / across if across else 1.0, height / down if down else 1.0
        left, top = _pair(start, "x", "y")
        for child in group:
            place = next(child.iter(f"{A}xfrm"), None)
            x, y = _pair(place.find(f"{A}off") if place is not None else None, "x", "y")
            wide, high = _extent(place.find(f"{A}ext") if place is not None else None)
            for it in self._graphic(child, part, read, said):
                sized = replace(it, width=wide * scale_x, height=high * scale_y)
                yield sized, (x - left) * scale_x, (y - top) * scale_y

    def _graphic(self, element: Element, part: str, read: Read, said: str) -> Iterator[Float]:
        here = Spot("text")
        if element.tag == f"{PIC}pic":
            blip = element.find(f"{PIC}blipFill/{A}blip")
            relation = blip.get(f"{R}embed", "") if blip is not None else ""
            if image := self.picture(part, relation, said):
                yield Float(here, here, 0, 0, image)
        elif element.tag == f"{WPS}wsp":
            yield self._shape(element, read)
        elif element.tag not in (f"{WPG}grpSpPr", f"{WPG}cNvGrpSpPr"):
            self.note("a drawing (a chart, a diagram or the like)")

    def _shape(self, shape: Element, read: Read) -> Float:
        properties, body = shape.find(f"{WPS}spPr"), shape.find(f"{WPS}bodyPr")
        fill, outline = self._fill(shape, properties), self._outline(shape, properties)
        box = shape.find(f"{WPS}txbx/{W}txbxContent")
        here = Spot("text")
        made = Float(here, here, 0, 0, "", read(box) if box is not None else (), fill, outline, _inset(body))
        return replace(made, middle=body is not None and body.get("anchor") == "ctr")

    def _fill(self, shape: Element, properties: Element | None) -> str:
        if properties is not None and properties.find(f"{A}noFill") is not None:
            return ""
        own = properties.find(f"{A}solidFill") if properties is not None else None
        named = shape.find(f"{WPS}style/{A}fillRef")
        if own is None and named is not None and named.get("idx", "0") != "0":
            return self.theme.drawn(named)
        return self.theme.drawn(own)

    def _outline(self, shape: Element, properties: Element | None) -> Edge | None:
        line = properties.find(f"{A}ln") if properties is not None else None
        named = shape.find(f"{WPS}style/{A}lnRef")
        if line is not None and line.find(f"{A}noFill") is not None:
            return None
        colour = self.theme.drawn(line.find(f"{A}solidFill")) if line is not None else ""
        if not colour and named is not None and named.get("idx", "0") != "0":
            colour = self.theme.drawn(named)
        width = _emu(line.get("w", "9525")) if line is not None else 0.75
        return Edge(colour, max(width, 0.25)) if colour else None

    def _spot(self, position: Element | None) -> Spot:
        """Where a drawing stands along one direction. What counts from a margin of the sheet counts from the sheet."""
        if position is None:
            return Spot("text")
        of, start = self._reference(position.get("relativeFrom", ""))
        align, offset = position.find(f"{WP}align"), position.find(f"{WP}posOffset")
        if align is not None:
            return Spot(of, 0.0, _SIDES.get((align.text or "").strip(), "start"))
        return Spot(of, start + _emu(offset.text if offset is not None else None))

    def _reference(self, name: str) -> tuple[Reference, float]:
        match name:
            case "page" | "leftMargin" | "topMargin" | "insideMargin":
                return "sheet", 0.0
            case "rightMargin" | "outsideMargin":
                return "sheet", self.sheet.width - self.sheet.right
            case "bottomMargin":
                return "sheet", self.sheet.height - self.sheet.bottom
            case "margin":
                return "margin", 0.0
            case _:
                return "text", 0.0

    def picture(self, part: str, relation: str, said: str = "") -> str:
        """The name of a picture of a part, empty when it can't be drawn."""
        name = self.word.target(part, relation)
        data = self.word.parts.get(name)
        if data is None:
            return ""
        if name.lower().endswith(_DRAWN_ELSEWHERE):
            self.note(f"a picture in the format {name.rpartition('.')[2].upper()}")
            return ""
        try:
            clean, kind = clean_picture(data)
        except FileRefused as refusal:
            self.notes.append(f"The letterhead's picture {name.rpartition('/')[2]} is left out: {refusal}")
            return ""
        key = f"letterhead{sha256(clean).hexdigest()[:16]}"
        self.images[key], self.sources[key] = Image(clean, kind), name
        self.words.setdefault(key, said)
        return key

    def note(self, what: str) -> None:
        """Says once that something is not drawn in a PDF."""
        self.notes.append(
            f"The letterhead holds {what}, which is not drawn in a PDF, only in Word; "
            "make it a picture (PNG) in Word to see it in both."
        )


@dataclass
class _Vml:
    """Drawings as VML has them: the place of each in its style, as in a web page."""

    drawings: Drawings
    part: str
    read: Read

    def shapes(self, element: Element) -> Iterator[Figure | Float]:
        for child in element:
            if child.tag == f"{V}group":
                yield from self.shapes(child)
            elif child.tag in (f"{V}shape", f"{V}rect", f"{V}roundrect"):
                yield from self._shape(child)
            elif child.tag == f"{V}line":
                self.drawings.note("a line of an old kind (VML)")

    def _shape(self, shape: Element) -> Iterator[Figure | Float]:
        style = dict(_declared(shape.get("style", "")))
        width, height = _css(style.get("width")), _css(style.get("height"))
        words = shape.find(f"{V}textpath")
        if words is not None and words.get("string"):
            yield self._watermark(shape, words, style)
            return
        data = shape.find(f"{V}imagedata")
        image = ""
        if data is not None:
            relation = data.get(f"{R}id") or data.get(f"{R}pict") or ""
            image = self.drawings.picture(self.part, relation, shape.get("alt", ""))
            if not image:
                return
        if image and style.get("position") != "absolute":
            yield Figure(image, width, height)
            return
        box = shape.find(f"{V}textbox/{W}txbxContent")
        x, y = self._spot(style, "horizontal", "left"), self._spot(style, "vertical", "top")
        wrap = "below" if any(it.get("type") == "topAndBottom" for it in shape) else "none"
        plain = image or (shape.get("filled") == "f" and shape.get("stroked") == "f")
        fill = "" if plain or shape.get("filled") == "f" else _colour(shape.get("fillcolor", ""))
        stroke = None if plain or shape.get("stroked") == "f" else Edge("#000000", 0.75)
        blocks = self.read(box) if box is not None else ()
        yield Float(x, y, width, height, image, blocks, fill, stroke, wrap=wrap)

    def _watermark(self, shape: Element, words: Element, style: Mapping[str, str]) -> Float:
        look, fill = dict(_declared(words.get("style", ""))), shape.find(f"{V}fill")
        pale = 1 - _share(fill.get("opacity") if fill is not None else None)
        colour = lighter(_colour(shape.get("fillcolor", "silver")) or "#c0c0c0", 1 - pale, pale)
        family = look.get("font-family", "").strip("\"' ")
        letters = Letters(family, colour=colour, bold="bold" in look.get("font-weight", ""))
        x, y = self._spot(style, "horizontal", "left"), self._spot(style, "vertical", "top")
        said = Words(words.get("string", ""), letters)
        turn = number(style.get("rotation", "0").removesuffix("fd"), 65_536 if "fd" in style.get("rotation", "") else 1)
        width, height = _css(style.get("width")), _css(style.get("height"))
        return Float(x, y, width, height, stretched=said, turn=turn or 0.0)

    def _spot(self, style: Mapping[str, str], direction: str, side: str) -> Spot:
        names: Mapping[str, Reference] = {"page": "sheet", "margin": "margin"}
        of: Reference = names.get(style.get(f"mso-position-{direction}-relative", ""), "text")
        align = style.get(f"mso-position-{direction}", "absolute")
        if align in _SIDES:
            return Spot(of, 0.0, _SIDES[align])
        return Spot(of, _css(style.get(f"margin-{side}") or style.get(side)))


def _declared(style: str) -> Iterator[tuple[str, str]]:
    for entry in style.split(";"):
        name, colon, value = entry.partition(":")
        if colon:
            yield name.strip().lower(), value.strip()


def _colour(text: str) -> str:
    """A colour by its name or its digits, empty for another; what Word says of it in brackets is the theme's."""
    name = text.split(" ")[0].lower()
    return _NAMED.get(name) or hexadecimal(name.removeprefix("#")) or ""


def _share(text: str | None) -> float:
    """A part of the whole: as a number, or in parts of 65,536."""
    if text is None:
        return 1.0
    found = number(text.removesuffix("f"), 65_536 if text.endswith("f") else 1)
    return 1.0 if found is None else min(max(found, 0.0), 1.0)


def _css(text: str | None) -> float:
    found = _LENGTH.fullmatch(text or "")
    return float(found[1]) * _UNITS[found[2]] if found else 0.0


def _moved(spot: Spot, by: float) -> Spot:
    return replace(spot, offset=spot.offset + by)


def _inset(body: Element | None) -> tuple[float, float, float, float]:
    usual = {"lIns": 7.2, "tIns": 3.6, "rIns": 7.2, "bIns": 3.6}
    left, top, right, bottom = (
        _emu(body.get(name)) if body is not None and body.get(name) else value for name, value in usual.items()
    )
    return left, top, right, bottom


def _extent(element: Element | None) -> tuple[float, float]:
    return _pair(element, "cx", "cy")


def _pair(element: Element | None, one: str, other: str) -> tuple[float, float]:
    return (_emu(element.get(one)), _emu(element.get(other))) if element is not None else (0.0, 0.0)


def _emu(text: str | None) -> float:
    try:
        return max(min(float(text or 0) / _PER_POINT, 3000.0), -3000.0)
    except ValueError:
        return 0.0


__all__ = ["MC", "Drawings", "Read", "Sheet"]
