"""Blocks as Word's paragraphs, each in a style of its own. Tables stand in `tables`."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple, assert_never

from briefer.document.blocks import (
    Block,
    Callout,
    Contents,
    Heading,
    KeyValues,
    List,
    ListItem,
    PageBreak,
    Paragraph,
    ParagraphRole,
    Picture,
    Table,
)
from briefer.document.printed import marked, portion
from briefer.document.progress import Progress, silent
from briefer.document.runs import Runs, Text, plain
from briefer.document.theme import CalloutLook
from briefer.layout.pictures import pixels
from briefer.layout.pictures import size as pictures_size
from briefer.render.word import contents, picture, tables
from briefer.render.word.inline import inline
from briefer.render.word.look import Look, callout_indent
from briefer.render.word.numbering import Kind
from briefer.render.word.scripts import starts_rtl
from briefer.render.word.shared import Shared
from briefer.render.word.styles import CALLOUTS, PARAGRAPHS, list_style
from briefer.render.word.writing import Place
from briefer.render.word.xml import NOTHING, Xml, join, w

_END = "</w:p>"
_TABLE_END = "</w:tbl>"
_DEEPEST = 8


class _Marker(NamedTuple):
    """The bullet or number that the next paragraph takes: of which kind, numbering and level."""

    ordered: bool
    number: int
    level: int


@dataclass(slots=True)
class Writer:
    """Writes blocks in reading order.

    What belongs to the start of a block waits for its first paragraph, wherever in tables and lists that is.
    """

    shared: Shared
    progress: Progress = silent
    """Told before each of the document's own blocks."""
    opening: Xml = NOTHING
    """Anchors that the next paragraph begins with."""
    _begins_page: bool = False
    _marker: _Marker | None = None
    _headings: int = 0
    _done: int = 0
    _known: dict[Look, Xml] = field(default_factory=dict[Look, Xml])

    def body(self) -> Xml:
        """All blocks of the document."""
        made = self.blocks(self.shared.document.blocks, Place(self.shared.text_width, top=True))
        return made if made and not self._begins_page else join((made, self.paragraph(NOTHING, Look("BodyText"))))

    def blocks(self, blocks: Iterable[Block], place: Place) -> Xml:
        """Blocks one after the other. Those that show one field together stand in one anchor."""
        made: list[Xml] = []
        said = [block for block in blocks if _prints(block)]
        if len(said) == 1 and isinstance(said[0], Paragraph):  # most cells
            return self._text(said[0], place._replace(first=True, last=True) if place.in_cell else place)
        for origin, group in groupby(zip(said, _places(said, place), strict=True), lambda pair: whole(pair[0])):
            members = list(group)
            if origin in ("", place.within) or (len(members) == 1 and isinstance(members[0][0], Paragraph)):
                for block, own in members:
                    self._close_table(made, block)
                    made.append(self._block(block, own))
                continue
            self._close_table(made, None)
            start, end = self.shared.anchors.text(origin)
            self.opening = join((self.opening, start))
            content = join(self._block(block, own._replace(within=origin)) for block, own in members)
            made.append(Xml(content.removesuffix(_END) + end + _END))
        self._close_table(made, None)
        return join(made)

    def _close_table(self, made: list[Xml], following: Block | None) -> None:
        """Sets a table off from what follows but a heading: Word joins tables that touch, and ends no cell in one."""
        if made and made[-1].endswith(_TABLE_END) and not isinstance(following, Heading):
            made.append(self.paragraph(NOTHING, Look("TableGap")))

    def paragraph(self, content: Xml, look: Look) -> Xml:
        """A paragraph, with what waited for it. It keeps to the side of its document, whatever script it is in."""
        if self.shared.rtl:
            look = look._replace(rtl=True)
        if self._begins_page:
            look = look._replace(begins_page=True)
            self._begins_page = False
        if look not in self._known:
            self._known[look] = look.xml()
        opening, self.opening = self.opening, NOTHING
        return Xml(f"<w:p>{self._known[look]}{opening}{content}{_END}")

    def mark_place(self, origin: str, blocks: Iterable[Block] = ()) -> None:
        """Let the next paragraph begin with the place of an origin, unless its words have an anchor of their own."""
        if not origin:
            return
        for run in texts(blocks):
            if run.origin == origin:
                return
        self.opening = Xml(self.opening + self.shared.anchors.place(origin))

    def _block(self, block: Block, place: Place) -> Xml:
        if place.top:
            self.progress(self._done / len(self.shared.document.blocks))
            self._done += 1
        match block:
            case Heading():
                return self._heading(block, place)
            case Paragraph():
                return self._text(block, place)
            case List():
                return self._list(block, place)
            case Table():
                return tables.table(self, block, place)
            case KeyValues():
                return tables.key_values(self, block, place)
            case Picture():
                return self._picture(block, place)
            case Callout():
                return self._callout(block, place)
            case Contents():
                return contents.contents(self, block)
            case PageBreak():
                self._begins_page = True
                return NOTHING
            case _:
                assert_never(block)

    def _heading(self, block: Heading, place: Place) -> Xml:
        runs = portion(block.marking, block.runs)
        self.mark_place(block.origin, (block,))
        own = self.shared.theme.letterhead
        counts = own is not None and block.level <= own.numbers  # its style has the number
        number, label = self._number("heading", "" if counts else block.number, " ")
        rtl = self._is_rtl(runs)
        content = join((label, inline(self.shared, runs, rtl, place.within)))
        if place.top:
            start, end = self.shared.anchors.named(contents.heading_name(self._headings))
            self._headings += 1
            content = join((start, content, end))
        return self.paragraph(content, Look(f"Heading{block.level}", number, rtl=rtl))

    def _text(self, block: Paragraph, place: Place) -> Xml:
        runs = portion(block.marking, block.runs)
        self.mark_place(block.origin, (block,))
        marker, self._marker = self._marker, None
        number, label = self._number("paragraph", block.number, "\t") if not marker else (None, NOTHING)
        if marker and block.number:
            label = inline(self.shared, (Text(f"{block.number} "),))
        rtl = self._is_rtl(runs)
        content = join((label, inline(self.shared, runs, rtl, place.within)))
        look = self._look(block.role, place, marker, number, hangs=bool(label) and not marker)
        if rtl or self.shared.rtl:
            look = look._replace(rtl=True, callout=self._around(place))  # the style's bar is on the other side
        return self.paragraph(content, look)

    def _is_rtl(self, runs: Runs) -> bool:
        return starts_rtl(plain(runs), self.shared.rtl)

    def _number(self, kind: Kind, label: str, after: str) -> tuple[tuple[int, int] | None, Xml]:
        """Word's own number, or the label as text when Word can't count to it."""
        number = self.shared.numbering.label(kind, label) if label else None
        if number or not label:
            return number, NOTHING
        end = w("r", w("tab")) if after == "\t" else NOTHING
        return None, join((inline(self.shared, (Text(label + after.strip("\t")),)), end))

    def _look(
        self, role: ParagraphRole, place: Place, marker: _Marker | None, number: tuple[int, int] | None, hangs: bool
    ) -> Look:
        """The style of a paragraph here, and the indents that neither style nor numbering gives it."""
        theme = self.shared.theme
        style = self._style(role, place, marker, numbered=bool(number))
        left, hanging = theme.styles["cell" if place.in_cell and role == "body" else role].indent, 0.0
        if marker:
            number = (marker.number, marker.level)
            left, hanging = theme.list_indent * (marker.level + 1), theme.list_indent
        elif place.depth:
            left = theme.list_indent * place.depth
        elif number or hangs:
            left = hanging = theme.number_width
        if place.inset:
            left += theme.number_width
        framed = place.callout is not None and style != CALLOUTS[place.callout]
        around = self._around(place) if framed else None
        farther = left - hanging
        if around:
            left += callout_indent(around)
        needed = framed or hangs or place.inset or (place.depth and not marker)
        indents = (left, hanging) if needed else None
        return Look(
            style,
            number,
            around,
            indents,
            align=place.align,
            keep_next=place.keep_next,
            close_above=bool(place.first and role != "body" and theme.styles[role].before),
            close_below=bool(place.last and role != "body" and theme.styles[role].after),
            farther=farther if framed else 0.0,
        )

    def _around(self, place: Place) -> CalloutLook | None:
        """How the callout looks that is around, None where there is none."""
        return self.shared.theme.callouts.get(place.callout, CalloutLook()) if place.callout else None

    def _style(self, role: ParagraphRole, place: Place, marker: _Marker | None, numbered: bool) -> str:
        if role != "body":
            return PARAGRAPHS[role]
        if place.in_cell:
            return ("TableNumber" if marker.ordered else "TableBullet") if marker else place.body
        if marker:
            return list_style(marker.ordered, place.depth - 1)
        if place.depth:
            return f"ListContinue{place.depth if 1 < place.depth <= 3 else ''}"
        return "NumberedParagraph" if numbered and not place.callout else place.body

    def _list(self, block: List, place: Place) -> Xml:
        self.mark_place(block.origin, (block,))
        level = min(place.depth, _DEEPEST)
        numbering = self.shared.numbering
        number = numbering.ordered(level, block.start) if block.ordered else numbering.bullets(place.ordered)
        marker = _Marker(block.ordered, number, level)
        inset = place.inset or block.inset
        inner = place._replace(depth=place.depth + 1, ordered=place.ordered + block.ordered, inset=inset, top=False)
        return join(self._item(item, marker, inner) for item in block.items)

    def _item(self, item: ListItem, marker: _Marker, place: Place) -> Xml:
        """An entry. Where it begins with no paragraph, its bullet stands in one of its own."""
        self.mark_place(item.origin, item.blocks)
        blocks = [block for block in marked(item.marking, item.blocks) if _prints(block)]
        if not blocks or not isinstance(blocks[0], Paragraph):
            blocks.insert(0, Paragraph(()))
        self._marker = marker
        return self.blocks(blocks, place)

    def _callout(self, block: Callout, place: Place) -> Xml:
        self.mark_place(block.origin, block.blocks)
        blocks = marked(block.marking, block.blocks)
        if not (place.depth or place.within or place.callout or all(map(_is_body, blocks))):
            return tables.callout(self, blocks, self.shared.theme.callouts.get(block.role, CalloutLook()), place)
        return self.blocks(blocks, place._replace(body=CALLOUTS[block.role], callout=block.role, top=False))

    def _picture(self, block: Picture, place: Place) -> Xml:
        self.mark_place(block.origin)
        pictures, image = self.shared.pictures, self.shared.document.images.get(block.image)
        size = pictures_size(image, block.width, block.height, place.width)
        shown = NOTHING
        if image and not all(pixels(image)):  # its bytes might be anything
            shown = inline(self.shared, (Text(block.alt, emphasis=True),))
        elif image and min(size) > 0:
            shown = picture.drawing(block.alt, size, pictures.id(block.image), pictures.next_number())
        return self.paragraph(shown, Look(place.body, align=block.align))


def _places(blocks: list[Block], place: Place) -> list[Place]:
    """Where each of some blocks stands: in a cell the first and the last stand close to its edges.

    What an attribution is said of belongs to it.
    """
    places = [place] * len(blocks)
    for number, following in enumerate(blocks[1:]):
        if isinstance(following, Paragraph) and following.role == "attribution":
            places[number] = place._replace(keep_next=True)
    if not place.in_cell or not blocks:
        return places
    places[0] = places[0]._replace(first=True)
    places[-1] = places[-1]._replace(last=True)
    return places


def _is_body(block: Block) -> bool:
    """Whether a paragraph is set as wide as body text. Word joins the bars of such only."""
    return isinstance(block, Paragraph) and block.role == "body" and not block.number


def _prints(block: Block) -> bool:
    """Whether a block puts anything on the page, or breaks it."""
    match block:
        case List():
            return bool(block.items)
        case Table():
            return bool(block.header or block.rows or block.caption)
        case KeyValues():
            return bool(block.rows)
        case Callout():
            return any(map(_prints, block.blocks)) or bool(block.marking)
        case _:
            return True


def whole(block: Block) -> str:
    """The origin of which a paragraph or list shows nothing but the words, else none."""
    if not isinstance(block, Paragraph | List) or not block.origin:
        return ""
    runs = 0
    for run in texts((block,)):
        if run.origin != block.origin:
            return ""
        runs += 1
    return block.origin if runs else ""


def texts(blocks: Iterable[Block]) -> Iterator[Text]:
    """The words of paragraphs, headings, lists and callouts."""
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                yield from (run for run in block.runs if isinstance(run, Text))
            case List():
                for item in block.items:
                    yield from texts(item.blocks)
            case Callout():
                yield from texts(block.blocks)
            case _:
                pass
