"""Blocks to boxes: pure, and remembered by the identity of the block."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import assert_never

from briefer.document.blocks import (
    Block,
    Callout,
    Contents,
    Heading,
    Image,
    KeyValues,
    List,
    ListItem,
    PageBreak,
    Paragraph,
    Picture,
    Table,
)
from briefer.document.letterhead import Surround
from briefer.document.printed import marked, ordinal, portion
from briefer.document.runs import Runs, Text, plain
from briefer.document.theme import CalloutLook, TextStyle, Theme
from briefer.layout import tables
from briefer.layout.boxes import (
    BlockBox,
    Border,
    BreakBox,
    Frame,
    Line,
    Node,
    PictureBox,
    Role,
    RowBox,
    Slab,
    TextBox,
    is_one_line,
)
from briefer.layout.fonts import Font
from briefer.layout.mirror import Mirror
from briefer.layout.pictures import size
from briefer.layout.room import Room
from briefer.layout.text import Measured, Place, SimpleText, Typesetter, Used


@dataclass(slots=True)
class Entry:
    """A line of the contents: a heading of the document, and the place of its block."""

    heading: Heading
    block: int

    @property
    def title(self) -> str:
        """Its words."""
        return f"{self.heading.number}{plain(self.heading.runs)}"


@dataclass(slots=True)
class Setting:
    """The work of laying out one block: it collects the structure as it goes."""

    setter: Typesetter
    images: dict[str, Image]
    entries: tuple[Entry, ...] = ()
    nodes: list[Node] = field(default_factory=list[Node])
    used: dict[Font, list[str]] = field(default_factory=dict[Font, list[str]])

    @property
    def theme(self) -> Theme:
        """The theme in which everything is set."""
        return self.setter.theme

    def add(self, node: Node) -> int:
        """A new structure element's place."""
        self.nodes.append(node)
        return len(self.nodes) - 1

    # text

    def measure(self, runs: Runs, style: TextStyle, node: int, hyphenate: bool = False) -> Measured:
        """Runs in a style, their links under a node."""
        return self.setter.measure(runs, style, lambda href: self.add(Node("Link", node, href=href)), hyphenate)

    def text(self, measured: Measured, style: TextStyle, node: int, room: Room, origin: str = "") -> TextBox:
        """Measured text as a box in a room."""
        lines, used = measured.lines(Place(room.x, room.width, style.align))
        self.use(used)
        box = TextBox(
            node=node,
            lines=lines,
            plain=style.align == "start" and isinstance(measured, SimpleText) and measured.is_plain,
            leading=style.leading,
            baseline=self.setter.baseline(style),
            x=room.x,
            width=room.width,
            height=len(lines) * style.leading,
            before=style.before,
            after=style.after,
            keep_next=style.keep_next,
            origin=origin,
            frames=room.frames,
            underlined=style.underline,
        )
        if style.surround:
            _surround(box, style.surround)
        return box

    def use(self, used: Used) -> None:
        """Keeps account of the codes that are shown."""
        for font, codes in used:
            kept = self.used.get(font)
            if kept is None:
                kept = self.used[font] = [font.words.space_code]
            kept += codes

    # blocks

    def lay(self, block: Block, room: Room, parent: int) -> list[Slab]:
        """The slabs of a block."""
        match block:
            case Heading():
                return [self._heading(block, room, parent)]
            case Paragraph():
                return [self.paragraph(block, room, self._paragraph_node(block, parent))]
            case List():
                return self._list(block, room, parent)
            case Table():
                return tables.table(self, block, room, parent)
            case KeyValues():
                return tables.key_values(self, block, room, parent)
            case Picture():
                return [self._picture(block, room, parent)]
            case Callout():
                return self._callout(block, room, parent)
            case Contents():
                return self._contents(block, room, parent)
            case PageBreak():
                return [BreakBox()]
            case _:
                assert_never(block)

    def lay_all(self, blocks: tuple[Block, ...], room: Room, parent: int) -> list[Slab]:
        """The slabs of blocks one after the other."""
        return [slab for block in blocks for slab in self.lay(block, room, parent)]

    def _heading(self, block: Heading, room: Room, parent: int) -> TextBox:
        style = self.theme.styles[f"heading{block.level}"]
        node = self.add(Node(_HEADINGS[block.level], parent))
        runs = portion(block.marking, block.runs)
        if block.number and style.hanging is not None:
            box = self._hanging(block, style, node, room)
        else:
            runs = (Text(f"{block.number} "), *runs) if block.number else runs
            box = self.text(self.measure(runs, style, node), style, node, room.inside(style.indent), block.origin)
        box.is_heading = True
        return box

    def _hanging(self, block: Heading, style: TextStyle, node: int, room: Room) -> TextBox:
        """A heading whose words begin at its indent, or at the next tab stop where its number reaches beyond."""
        number = self.measure((Text(block.number),), style, node)
        start = room.inside(style.indent - (style.hanging or 0.0))
        end = start.x - room.x + number.natural
        at = style.indent if end < style.indent else (end // _TAB + 1) * _TAB
        runs = portion(block.marking, block.runs)
        inner = room.inside(at)
        box = self.text(self.measure(runs, style, node), style, node, inner, block.origin)
        if box.border:
            box.border = box.border._replace(x=start.x, width=start.width)
        return self._with_number(box, number, style, start)

    def _paragraph_node(self, block: Paragraph, parent: int) -> int:
        role: Role = "Title" if block.role == "title" else "P"
        return self.add(Node(role, parent, language=common_language(block.runs)))

    def paragraph(self, block: Paragraph, room: Room, node: int) -> TextBox:
        """A paragraph whose words belong to a node; its number hangs in a column of its own."""
        style = self.theme.styles[self.style_name(block, room)]
        inner = room.inside(style.indent)
        runs = portion(block.marking, block.runs)
        number = self.measure((Text(block.number),), style, node) if block.number else None
        column = max(self.theme.number_width, number.natural + 6.0) if number else 0.0
        if column > inner.width / 2:
            number, column, runs = None, 0.0, (Text(f"{block.number} "), *runs)
        measured = self.measure(runs, style, node, hyphenate=room.divides and block.role == "body")
        box = self.text(measured, style, node, inner.inside(column) if column else inner, block.origin)
        box.keep_previous = block.role == "attribution"
        return self._with_number(box, number, style, inner) if number else box

    def style_name(self, block: Paragraph, room: Room) -> str:
        """The style of a paragraph: that of its role; body text takes the style of the room it stands in."""
        return room.body if block.role == "body" else block.role

    def _with_number(self, box: TextBox, number: Measured, style: TextStyle, room: Room) -> TextBox:
        """The number as the first piece of the first line, with a space after it for whoever copies the text."""
        (line, *_), used = number.lines(Place(room.x, room.width, "start"))
        if not line.pieces:  # nothing but control characters
            return box
        self.use(used)
        last = line.pieces[-1]
        spaced = last._replace(codes=last.codes + last.ink.font.words.space_code)
        first = Line((*line.pieces[:-1], spaced, *box.lines[0].pieces), placed=True, apart=len(line.pieces))
        box.lines, box.plain = (first, *box.lines[1:]), False
        return box

    def _list(self, block: List, room: Room, parent: int) -> list[Slab]:
        bullet = self.theme.bullets[min(room.bullet_depth, len(self.theme.bullets) - 1)]
        numbering = _NUMBERING[room.depth % 3] if block.ordered else "Disc"
        node = self.add(Node("L", parent, numbering=numbering))
        inset = self.theme.number_width if block.inset else 0.0
        inner = room.inside(inset + self.theme.list_indent)._replace(
            depth=room.depth + 1,
            bullet_depth=room.bullet_depth + (not block.ordered),
        )
        slabs: list[Slab] = []
        for place, item in enumerate(block.items):
            label = ordinal(block.start + place, room.depth) if block.ordered else bullet
            slabs += self._item(item, label, inner, node)
        _tighten(slabs)
        _keep_ends(slabs)
        return slabs

    def _item(self, item: ListItem, label: str, room: Room, parent: int) -> list[Slab]:
        node = self.add(Node("LI", parent))
        style = self.theme.styles[room.body]
        tag = self.add(Node("Lbl", node))
        labelled = self._label(label, style, tag, room)
        body = self.add(Node("LBody", node))
        blocks = marked(item.marking, item.blocks) or (Paragraph(()),)
        slabs = list(self.alone_or_all(blocks, room, body, item.origin))
        first = slabs[0] if slabs else None
        if isinstance(first, TextBox) and first.label is None:
            labelled.baseline = first.baseline
            first.label = labelled
        else:
            labelled.keep_next = True
            slabs.insert(0, labelled)
        return slabs

    def _label(self, label: str, style: TextStyle, node: int, room: Room) -> TextBox:
        measured = self.measure((Text(label + " "),), style, node)
        indent = max(self.theme.list_indent, measured.natural)
        column = room._replace(x=room.x - indent, width=indent)
        return self.text(measured, style if style.align == "start" else replace(style, align="start"), node, column)

    def alone_or_all(self, blocks: tuple[Block, ...], room: Room, node: int, origin: str = "") -> Iterator[Slab]:
        """Blocks of an item or a cell: a paragraph that stands alone belongs to the item or cell itself."""
        match blocks:
            case (Paragraph() as only,):
                box = self.paragraph(only, room, node)
                box.origin = box.origin or origin
                yield box
            case _:
                yield from self.lay_all(blocks, room, node)

    def _picture(self, block: Picture, room: Room, parent: int) -> PictureBox:
        node = (
            self.add(Node("Figure", parent, alt=block.alt)) if block.alt.strip() else -1
        )  # without words it decorates
        width, height = size(self.images.get(block.image), block.width, min(block.height, self._tallest()), room.width)
        x = {"start": room.x, "centre": room.x + (room.width - width) / 2, "end": room.x + room.width - width}
        return PictureBox(
            node=node,
            image=block.image,
            x=x[block.align],
            width=width,
            picture_height=height,
            height=height,
            before=4.0,
            after=8.0,
            origin=block.origin,
            frames=room.frames,
        )

    def _tallest(self) -> float:
        page = self.theme.page
        return max(page.height - page.top - page.bottom - 40.0, 40.0)

    def _callout(self, block: Callout, room: Room, parent: int) -> list[Slab]:
        look = self.theme.callouts.get(block.role, CalloutLook())
        node = self.add(Node("BlockQuote" if block.role == "quotation" else "Div", parent))
        frame = Frame(room.x, room.width, look.fill, look.bar)
        pad = look.pad
        inner = room.inside(pad + 3.0, pad)._replace(frames=(*room.frames, frame))
        slabs = self.lay_all(marked(block.marking, block.blocks), inner, node)
        if not slabs:
            return []
        _inset(slabs[0], pad * 0.75, 0.0)
        _inset(slabs[-1], 0.0, pad * 0.75)
        slabs[0].before, slabs[-1].after = 6.0, 8.0
        _keep_ends(slabs)
        return slabs

    def _contents(self, block: Contents, room: Room, parent: int) -> list[Slab]:
        style = self.theme.styles["contents_title"]
        node = self.add(Node("P", parent))
        slabs: list[Slab] = []
        if block.title:
            slabs.append(self.text(self.measure(block.title, style, node), style, node, room))
        shown = [entry for entry in self.entries if entry.heading.level <= block.depth and entry.title.strip()]
        if shown:
            toc = self.add(Node("TOC", parent))
            slabs += [self._contents_line(entry, room, toc) for entry in shown]
        return slabs

    def _contents_line(self, entry: Entry, room: Room, parent: int) -> TextBox:
        item = self.add(Node("TOCI", parent))
        link = self.add(Node("Link", self.add(Node("Reference", item)), reference=entry.block))
        style = self.theme.styles["contents"]
        heading = entry.heading
        runs = portion(heading.marking, tuple(_unlinked(heading.runs)))
        if heading.number:
            runs = (Text(f"{heading.number} "), *runs)
        inner = room.inside((heading.level - 1) * self.theme.list_indent, 4 * style.size)
        box = self.text(self.measure(runs, style, link), style, link, inner)
        box.reference = entry.block
        self.use(self._digits(style))
        return box

    def _digits(self, style: TextStyle) -> Used:
        font = self.setter.fonts.font(self.setter.fonts.place(style.family), style.bold, style.italic)
        for digit in "0123456789":
            font.width(digit)
        return ((font, [font.words.codes[digit] for digit in "0123456789"]),)


_TAB = 36.0
"""Points between tab stops that nobody set."""
_HEADINGS: dict[int, Role] = {1: "H1", 2: "H2", 3: "H3", 4: "H4"}
_NUMBERING = ("Decimal", "LowerAlpha", "LowerRoman")


def lay_out(setter: Typesetter, block: Block, images: dict[str, Image], entries: tuple[Entry, ...] = ()) -> BlockBox:
    """A block of the document in the text area of the page."""
    page = setter.theme.page
    setting = Setting(setter, images, entries)
    slabs = setting.lay(block, Room(page.left, page.width - page.left - page.right), -1)
    if setter.backwards:
        slabs = list(map(Mirror(page.left + page.width - page.right).slab, slabs))
    used = {font: frozenset(codes) for font, codes in setting.used.items()}
    return BlockBox(block, tuple(slabs), tuple(setting.nodes), used)


def common_language(runs: Runs) -> str:
    """The language of a paragraph when all its words are in one other than the document's."""
    languages = {run.language for run in runs if isinstance(run, Text) and run.text.strip()}
    return languages.pop() if len(languages) == 1 else ""


def _unlinked(runs: Runs) -> Iterator[Text]:
    for run in runs:
        yield replace(run, href="", origin="") if isinstance(run, Text) else Text(" ")


def _surround(box: TextBox, surround: Surround) -> None:
    """Sets lines and a ground around a paragraph: those above and below it take room of their own."""
    box.border = Border(box.x, box.width, surround)
    above, below = (surround.edges.get(side) for side in ("top", "bottom"))
    _inset(box, above.gap + above.width if above else 0.0, below.gap + below.width if below else 0.0)


def _inset(slab: Slab, top: float, bottom: float) -> None:
    slab.top += top
    slab.bottom += bottom
    slab.height += top + bottom


def _keep_ends(slabs: list[Slab]) -> None:
    """Neither the first nor the last line of a list or callout stands on a page alone."""
    if len(slabs) > 1:
        first, last = slabs[0], slabs[-1]
        first.keep_next = first.keep_next or is_one_line(first)
        if isinstance(last, TextBox):
            last.keep_previous = last.keep_previous or is_one_line(last)


def _tighten(slabs: list[Slab]) -> None:
    """Entries of a list stand closer than paragraphs, the last as far from what follows as a paragraph would."""
    for slab in slabs[:-1]:
        if not isinstance(slab, RowBox):
            slab.after *= 0.5
