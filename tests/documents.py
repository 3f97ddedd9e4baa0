"""Documents for the tests of layout and writers, built by hand so that they rest on no brief and no template."""

import base64
from dataclasses import replace
from typing import Any

from briefer import settings
from briefer.document.blocks import (
    Band,
    Banner,
    Block,
    Callout,
    Cell,
    Column,
    Contents,
    Document,
    Heading,
    Image,
    KeyValue,
    KeyValues,
    List,
    ListItem,
    Metadata,
    PageBreak,
    Paragraph,
    Picture,
    Row,
    Table,
)
from briefer.document.runs import LineBreak, PageCount, PageNumber, Runs, Text
from briefer.document.theme import CalloutLook, Face, Family, FontFile, TextStyle, Theme

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR42mOQj5pyQk6OUT5qCgMDAwAa1gMgEV35oQAAAABJRU5ErkJggg=="
)
"""A picture of two by two pixels."""


def words(text: str, **look: Any) -> Runs:
    """One run."""
    return (Text(text, **look),)


def paragraph(text: str, **changes: Any) -> Paragraph:
    return Paragraph(words(text), **changes)


def heading(text: str, level: Any = 1, **changes: Any) -> Heading:
    return Heading(level, words(text), **changes)


def bullets(*entries: "str | tuple[Block, ...]", **changes: Any) -> List:
    """A list with an item for each text, or for each tuple of blocks."""
    return List(tuple(ListItem(_blocks(entry)) for entry in entries), **changes)


def row(*cells: "str | tuple[Block, ...]", heading: bool = False, **changes: Any) -> Row:
    """A row with a cell for each text, or for each tuple of blocks."""
    return Row(tuple(Cell(_blocks(cell), heading=heading) for cell in cells), **changes)


def _blocks(content: "str | tuple[Block, ...]") -> tuple[Block, ...]:
    return (paragraph(content),) if isinstance(content, str) else content


def make_document(*body: Block, **changes: Any) -> Document:
    """A document of some blocks, in British English, with nothing else said."""
    return replace(Document("Talks in Kuala Lumpur", "en-GB", body), **changes)


def make_theme(**changes: Any) -> Theme:
    """A theme as an office might have it, with the fonts that come with Briefer."""
    return replace(_THEME, **changes)


def _family(name: str, regular: str, bold: str, italic: str, bold_italic: str) -> Family:
    faces = (Face(_file(file)) for file in (regular, bold, italic, bold_italic))
    return Family(name, *faces, faces_of="")


def _file(name: str) -> FontFile:
    return FontFile(name, (settings.resources() / "fonts" / name).read_bytes)


def _noto_sans() -> Family:
    upright, slanted = _file("NotoSans.ttf"), _file("NotoSans-Italic.ttf")
    regular, bold = {"wght": 400.0}, {"wght": 700.0}
    return Family("Noto Sans", Face(upright, regular), Face(upright, bold), Face(slanted, regular), Face(slanted, bold))


_THEME = Theme(
    families=(
        _noto_sans(),
        _family("Sarabun", *(f"Sarabun-{face}.ttf" for face in ("Regular", "Bold", "Italic", "BoldItalic"))),
        _family("Amiri", *(f"Amiri-{face}.ttf" for face in ("Regular", "Bold", "Italic", "BoldItalic"))),
        Family("Noto Sans CJK JP", Face(_file("NotoSansCJKjp-Regular.otf"))),
        Family("Noto Sans Tamil", Face(_file("NotoSansTamil.ttf"))),
        Family("Noto Sans Hebrew", Face(_file("NotoSansHebrew-Regular.ttf")), Face(_file("NotoSansHebrew-Bold.ttf"))),
    ),
    styles={
        "title": TextStyle(20, 25, "#12304f", bold=True, after=4),
        "subtitle": TextStyle(12, 16, "#44546a", after=6),
        "reference": TextStyle(9, 12, "#566270"),
        "heading1": TextStyle(14, 18, "#12304f", bold=True, before=16, after=6, keep_next=True),
        "heading2": TextStyle(11.5, 15, "#12304f", bold=True, before=11, after=4, keep_next=True),
        "heading3": TextStyle(10, 14, "#12304f", bold=True, before=8, after=3, keep_next=True),
        "heading4": TextStyle(10, 14, "#12304f", italic=True, before=6, after=2, keep_next=True),
        "body": TextStyle(10, 14, after=6),
        "lead": TextStyle(10, 14, bold=True, after=3, keep_next=True),
        "particulars": TextStyle(8.5, 12, "#566270", after=4, keep_next=True),
        "note": TextStyle(8.5, 12, "#566270", after=4),
        "label": TextStyle(8.5, 12, "#1f5a94", bold=True, before=4, after=2, keep_next=True),
        "attribution": TextStyle(9, 12, "#566270", after=4, align="end"),
        "empty": TextStyle(10, 14, "#566270", italic=True, after=6),
        "to_confirm": TextStyle(9, 12, "#8a5300", bold=True, after=4),
        "cell": TextStyle(9, 12, after=2),
        "column_heading": TextStyle(9, 12, "#ffffff", bold=True),
        "key": TextStyle(9, 13, "#566270", bold=True),
        "caption": TextStyle(9, 12, "#566270", italic=True, before=6, after=4, keep_next=True),
        "header": TextStyle(8, 10, "#566270"),
        "footer": TextStyle(8, 10, "#566270"),
        "banner": TextStyle(11, 14, bold=True, align="centre", capitals=True),
        "contents_title": TextStyle(14, 18, "#12304f", bold=True, before=12, after=6, keep_next=True),
        "contents": TextStyle(10, 14, after=3),
    },
    callouts={
        "decision": CalloutLook("#1f5a94", "#eef4fa"),
        "quotation": CalloutLook("#8a98a8"),
        "warning": CalloutLook("#b36b00", "#fdf5e6"),
    },
)


def full_document() -> Document:
    """A document with every block, role and run, in five scripts, with links, markings and origins."""
    header = row("Action", "Owner", "Due", heading=True)
    return make_document(
        heading("Purpose", origin="purpose"),
        paragraph("To prepare the Minister.", number="1.", origin="purpose"),
        Callout("decision", (paragraph("Agree to the text."), bullets("First", "Second", ordered=True))),
        heading("Positions", 2, number="2", marking="TERHAD"),
        Paragraph(
            (
                Text("Both sides "),
                Text("agreed", strong=True),
                Text(" to "),
                Text("continue", emphasis=True),
                LineBreak(),
                Text("and said so", href="https://example.org/talks"),
            ),
            number="2.",
            origin="summary",
        ),
        bullets(
            "Exercises",
            (paragraph("Visits"), bullets("of ships", (paragraph("of staff"), bullets("each year")))),
            (paragraph("Numbers"), bullets("one", "two", ordered=True)),
        ),
        bullets("Third", "Fourth", ordered=True, start=3),
        Callout(
            "quotation",
            (paragraph("We shall meet again."), paragraph("Joint statement", role="attribution")),
            origin="issues/i1/agreed_language",
            marking="SULIT",
        ),
        Callout("warning", (paragraph("Not for release."),)),
        Table(
            columns=(Column(weight=3), Column(), Column("end")),
            header=(header,),
            rows=(
                row("Send the draft & <b>{{x}}</b>", "Policy", "1 May 2026", origin="follow_ups/f1", marking="TERHAD"),
                Row((Cell((paragraph("Group"),), span=3, heading=True),)),
                row((bullets("one", "two"),), "", "–"),
            ),
            caption=words("Follow-ups"),
            origin="follow_ups",
        ),
        heading("Third level", 3),
        heading("Fourth level", 4),
        *(
            paragraph(f"A {role} paragraph.", role=role)
            for role in ("reference", "lead", "particulars", "note", "label", "empty", "to_confirm")
        ),
        Picture("p", "Two pixels", 40, 40, "centre"),
        paragraph("กระทรวงกลาโหมแห่งราชอาณาจักรไทย"),
        Paragraph(words("وزارة الدفاع (2026) ABC", language="ar")),
        Paragraph(words("国防部与马来西亚会谈", language="zh")),
        paragraph("Đối thoại chính sách quốc phòng"),
        PageBreak(),
        heading("Annexes"),
        paragraph("The end."),
        front=(
            paragraph("Talks in Kuala Lumpur", role="title", origin="title"),
            paragraph("30 October 2025", role="subtitle"),
            KeyValues(
                (
                    KeyValue(words("For"), (paragraph("The Minister"), paragraph("of Defence"))),
                    KeyValue(words("Where"), (paragraph("Kuala\u00a0Lumpur", origin="meeting/venue/city"),)),
                ),
                origin="meeting",
            ),
            Contents(words("Contents")),
        ),
        metadata=Metadata("Policy Division", "Defence talks", ("talks", "defence"), "2025-10-20", "b1"),
        header=(Band(words("MINDEF 1/2"), (), words("Version 3")),),
        footer=(
            Band(words("DRAFT"), words("20 October 2025"), (Text("Page "), PageNumber(), Text(" of "), PageCount())),
        ),
        marking=Banner("TERHAD", "#b00020"),
        images={"p": Image(PNG, "image/png")},
    )
