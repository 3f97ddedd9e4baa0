"""Headers and footers of a Word file as strips: paragraphs and grids with all that their styles say.

What can't be drawn on our pages is left out and named in ``notes``. Revisions are read as accepted, and of two ways in
which a file tells the same thing the first is read (ECMA-376, part 3, 10.2).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby
from xml.etree.ElementTree import Element

from briefer.document.blocks import Align
from briefer.document.letterhead import (
    FIELDS,
    SILENT_FIELDS,
    Field,
    Figure,
    Float,
    Jump,
    Letters,
    Piece,
    Reference,
    Spot,
    Strip,
    StripBlock,
    StripGrid,
    StripParagraph,
    Words,
    shows_title,
)
from briefer.template.word_drawings import Drawings
from briefer.template.word_file import MC, W, WordFile, length, said, switched_on
from briefer.template.word_styles import ALIGN, Look, Styles
from briefer.template.word_tables import TableReader

_DEEPEST = 40
"""Elements within elements: no letterhead needs as many, and a page has no room for them."""
_WRAPPERS = frozenset(("ins", "moveTo", "smartTag", "customXml", "sdtContent", "fldSimple", "hyperlink", "dir", "bdo"))
_GONE = frozenset(("del", "moveFrom"))
_SMALL = 0.8
"""Size of small capitals, in sizes of the letters that they stand for."""
_NO_HEIGHT = 0.05
"""Points: of a paragraph that nothing but floats belong to."""
_SIDES: dict[str, Align] = {
    "left": "start", "inside": "start", "center": "centre", "right": "end", "outside": "end"
}  # fmt: skip
_FRAME = 200.0
"""Width of a frame that is as wide as its words, which keep to the side that it stands at."""


@dataclass
class _Open:
    """A field that has begun: its instruction so far, and whether what it last showed is read."""

    instruction: str = ""
    shows: bool = False
    told: bool = False


@dataclass
class _Paragraph:
    """A paragraph in the making."""

    look: Look
    pieces: list[Piece] = field(default_factory=list[Piece])
    floats: list[Float] = field(default_factory=list[Float])
    fields: list[_Open] = field(default_factory=list[_Open])

    @property
    def hidden(self) -> bool:
        """Whether words are those of a field's instruction, or of a result that is filled in anew."""
        return any(not it.shows for it in self.fields)


class PartReader:
    """Reads one header or footer of a Word file."""

    def __init__(self, word: WordFile, styles: Styles, drawings: Drawings) -> None:
        self._word, self._styles, self._drawings = word, styles, drawings

    def strip(self, part: str) -> Strip:
        """What stands in a part, from the top down."""
        root = self._word.xml(part) if part else None
        return self.blocks(root, part) if root is not None else ()

    def blocks(self, element: Element, part: str, table: str = "", depth: int = 0) -> tuple[StripBlock, ...]:
        """The paragraphs and tables within an element."""
        return tuple(self._blocks(element, part, table, depth))

    def _blocks(self, element: Element, part: str, table: str, depth: int) -> Iterator[StripBlock]:
        if depth > _DEEPEST:
            return
        framed: list[Float] = []
        for child in element:
            match child.tag.removeprefix(W):
                case "p" if (frame := child.find(f"{W}pPr/{W}framePr")) is not None and _side(frame):
                    framed.append(_framed(self._paragraph(child, part, table, depth), frame))
                case "p":
                    found = self._paragraph(child, part, table, depth)
                    yield replace(found, floats=(*framed, *found.floats)) if framed else found
                    framed = []
                case "tbl" if (place := child.find(f"{W}tblPr/{W}tblpPr")) is not None:
                    framed.append(_floating(self._tables(part, depth).grid(child), place))
                case "tbl":
                    yield self._tables(part, depth).grid(child)
                case "sdt" if child.find(f"{W}sdtPr/{W}showingPlcHdr") is not None:
                    yield from map(_without_words, self._blocks(child, part, table, depth + 1))
                case "sdt" | "sdtContent" | "ins" | "customXml" | "smartTag" | "moveTo":
                    yield from self._blocks(child, part, table, depth + 1)
                case _ if child.tag == f"{MC}AlternateContent":
                    yield from self._blocks(chosen(child), part, table, depth + 1)
                case _:
                    pass
        if framed:
            yield StripParagraph((), floats=tuple(framed), leading=_NO_HEIGHT, rule="exact")

    def _tables(self, part: str, depth: int) -> TableReader:
        room = self._drawings.sheet.text_width
        return TableReader(self._styles, lambda cell, style: self.blocks(cell, part, style, depth + 1), room)

    # paragraphs

    def _paragraph(self, element: Element, part: str, table: str, depth: int) -> StripParagraph:
        properties = element.find(f"{W}pPr")
        style = said(properties, "pStyle")
        look = self._styles.stated(None, properties).over(self._styles.of_paragraph(style, table))
        made = _Paragraph(look)
        self._inside(element, made, part, depth)
        mark = self._styles.stated(properties.find(f"{W}rPr") if properties is not None else None, None)
        found = _with_look(look, letters(mark.over(look)))
        return replace(found, pieces=_joined(made.pieces), floats=tuple(made.floats), style=style)

    def _inside(self, element: Element, made: _Paragraph, part: str, depth: int) -> None:
        if depth > _DEEPEST:
            return
        for child in element:
            name = child.tag.removeprefix(W)
            if name == "r":
                self._run(child, made, part, depth)
            elif name == "fldSimple":
                self._simple_field(child, made, part, depth)
            elif name == "sdt":
                self._control(child, made, part, depth)
            elif name in _WRAPPERS:
                self._inside(child, made, part, depth + 1)
            elif child.tag == f"{MC}AlternateContent":
                self._inside(chosen(child), made, part, depth + 1)

    def _control(self, element: Element, made: _Paragraph, part: str, depth: int) -> None:
        """A content control: the title is the brief's, words that only ask for words are none."""
        properties, content = element.find(f"{W}sdtPr"), element.find(f"{W}sdtContent")
        bound = properties.find(f"{W}dataBinding") if properties is not None else None
        if bound is not None and shows_title(bound.get(f"{W}xpath", "")):
            made.pieces.append(Field("title", letters(made.look)))
        elif content is not None and (properties is None or properties.find(f"{W}showingPlcHdr") is None):
            self._inside(content, made, part, depth + 1)

    def _simple_field(self, element: Element, made: _Paragraph, part: str, depth: int) -> None:
        name = field_name(element.get(f"{W}instr", ""))
        if name in FIELDS:
            run = element.find(f"{W}r")
            made.pieces.append(Field(FIELDS[name], letters(self._look(run, made) if run is not None else made.look)))
        elif name not in SILENT_FIELDS:
            self._inside(element, made, part, depth + 1)

    def _look(self, run: Element, made: _Paragraph) -> Look:
        properties = run.find(f"{W}rPr")
        named = self._styles.of_letters(said(properties, "rStyle"))
        return self._styles.stated(properties, None).over(named.over(made.look))

    def _run(self, run: Element, made: _Paragraph, part: str, depth: int) -> None:
        look = self._look(run, made)
        if look.hidden:
            return
        shown = letters(_complex(run, look))
        for child in run:
            name = child.tag.removeprefix(W)
            if name in ("fldChar", "instrText"):
                self._field(child, made, shown)
            elif not made.hidden:
                self._content(child, made, shown, (part, depth, bool(look.small)))

    def _content(self, child: Element, made: _Paragraph, shown: Letters, context: tuple[str, int, bool]) -> None:
        part, depth, small = context
        match child.tag.removeprefix(W):
            case "t":
                made.pieces += _words(child.text or "", shown, small)
            case "noBreakHyphen":
                made.pieces.append(Words("\u2011", shown))
            case "tab":
                made.pieces.append(Jump("tab", shown))
            case "ptab":
                made.pieces.append(Jump("tab", shown, ALIGN.get(child.get(f"{W}alignment", ""), "start")))
            case "br" | "cr":
                made.pieces.append(Jump("line", shown))
            case "pgNum":
                made.pieces.append(Field("page", shown))
            case "sym":
                self._drawings.note(f"a sign of the font {child.get(f'{W}font', 'Symbol')}")
            case "drawing" | "pict":
                self._drawing(child, made, part, depth)
            case _ if child.tag == f"{MC}AlternateContent":
                for inner in chosen(child):
                    self._content(inner, made, shown, context)
            case _:
                pass

    def _drawing(self, element: Element, made: _Paragraph, part: str, depth: int) -> None:
        for found in self._drawings.read(element, part, lambda box: self.blocks(box, part, "", depth + 1)):
            if isinstance(found, Figure):
                made.pieces.append(found)
            else:
                made.floats.append(found)

    def _field(self, element: Element, made: _Paragraph, shown: Letters) -> None:
        """The steps of a field that is spread over runs (ECMA-376, part 1, 17.16.18)."""
        kind = element.get(f"{W}fldCharType")
        if element.tag == f"{W}instrText":
            if made.fields:
                made.fields[-1].instruction += element.text or ""
        elif kind == "begin":
            made.fields.append(_Open())
        elif made.fields and kind in ("separate", "end"):
            now = made.fields[-1]
            name = field_name(now.instruction)
            outer = any(not it.shows for it in made.fields[:-1])
            if name in FIELDS and not now.told and not outer:
                made.pieces.append(Field(FIELDS[name], shown))
            now.told, now.shows = True, name not in FIELDS and name not in SILENT_FIELDS
            if kind == "end":
                made.fields.pop()


def _side(frame: Element) -> Align | None:
    """The side of the margins at which a frame stands, None for one at a place of its own."""
    return _SIDES.get(frame.get(f"{W}xAlign", ""))


def _without_words(block: StripBlock) -> StripBlock:
    """A paragraph that keeps its room, without words that only ask for words."""
    return replace(block, pieces=()) if isinstance(block, StripParagraph) else block


def _framed(paragraph: StripParagraph, frame: Element) -> Float:
    """A paragraph in a frame, such as the number of the page: it stands beside the one that follows."""
    x = Spot("sheet" if frame.get(f"{W}hAnchor") == "page" else "margin", 0.0, _side(frame))
    y = Spot("sheet" if frame.get(f"{W}vAnchor") == "page" else "text", length(frame.get(f"{W}y")))
    width = length(frame.get(f"{W}w")) or _FRAME
    aligned = replace(paragraph, align=_side(frame) or "start", left=0.0, right=0.0, first=0.0)
    return Float(x, y, width, 0.0, blocks=(aligned,), inset=(0.0, 0.0, 0.0, 0.0))


def _floating(grid: StripGrid, place: Element) -> Float:
    """A table at a place of its own (ECMA-376, part 1, 17.4.57): it stands beside the paragraph that follows."""
    references: dict[str, Reference] = {"page": "sheet", "margin": "margin", "text": "text"}
    x = Spot(references.get(place.get(f"{W}horzAnchor", ""), "text"), length(place.get(f"{W}tblpX")))
    y = Spot(references.get(place.get(f"{W}vertAnchor", ""), "margin"), length(place.get(f"{W}tblpY")))
    side = _SIDES.get(place.get(f"{W}tblpXSpec", ""))
    blocks = (replace(grid, left=0.0, align="start"),)
    x = replace(x, offset=0.0, align=side) if side else x
    return Float(x, y, sum(grid.widths), 0.0, blocks=blocks, inset=(0.0, 0.0, 0.0, 0.0))


def chosen(alternatives: Element) -> Element:
    """Of the ways in which a file tells the same thing, the first that says what it needs."""
    first = alternatives.find(f"{MC}Choice")
    other = alternatives.find(f"{MC}Fallback")
    return first if first is not None else other if other is not None else alternatives


def field_name(instruction: str) -> str:
    """The name of a field, in capitals."""
    words = instruction.split()
    return words[0].upper() if words else ""


def _words(text: str, shown: Letters, small: bool) -> Iterator[Words]:
    """Words in one look, or in two where small letters are shown as small capitals."""
    if not small:
        yield Words(text, shown)
        return
    for is_small, group in groupby(text, str.islower):
        size = shown.size * (_SMALL if is_small else 1.0)
        yield Words("".join(group), replace(shown, size=size, capitals=True))


def _complex(run: Element, look: Look) -> Look:
    """The look of a run's letters: those of complex scripts have a font, a size and a weight of their own."""
    if not any(switched_on(run.find(f"{W}rPr/{W}{name}")) for name in ("rtl", "cs")):
        return look
    own = look.complex_font or look.font, look.complex_size or look.size
    return replace(look, font=own[0], size=own[1], bold=look.complex_bold)


def letters(look: Look) -> Letters:
    """The letters of a look; what no style states is as Word has it then."""
    return Letters(
        look.font or "", look.size or 10.0, look.colour or "#000000", bool(look.bold), bool(look.italic),
        bool(look.capitals), bool(look.underline), look.lifted or 0.0, look.spaced or 0.0,
    )  # fmt: skip


def _with_look(look: Look, mark: Letters) -> StripParagraph:
    return StripParagraph(
        (),
        mark,
        look.align or "start",
        look.left or 0.0,
        look.right or 0.0,
        look.first or 0.0,
        look.before or 0.0,
        look.after or 0.0,
        look.leading or 1.0,
        (look.rule or "auto") if look.leading else "auto",
        look.stops,
        {side: edge for side, edge in look.edges.items() if edge},
        look.fill or "",
        close=bool(look.close),
        backwards=bool(look.backwards),
    )


def _joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Pieces with neighbouring words of one look joined: Word breaks runs wherever somebody typed."""
    made: list[Piece] = []
    for piece in pieces:
        last = made[-1] if made else None
        if isinstance(piece, Words) and isinstance(last, Words) and piece.letters == last.letters:
            made[-1] = replace(last, text=last.text + piece.text)
        elif not isinstance(piece, Words) or piece.text:
            made.append(piece)
    return tuple(made)
