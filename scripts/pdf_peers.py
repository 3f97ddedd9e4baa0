"""What the PDF benchmark sets: one long brief, as a document of ours and in the languages of its peers."""

import io
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from briefer.document.blocks import (
    Band,
    Banner,
    Block,
    Cell,
    Column,
    Document,
    Heading,
    List,
    ListItem,
    Paragraph,
    Row,
    Table,
)
from briefer.document.runs import PageCount, PageNumber, Text
from briefer.document.theme import Face, Theme
from briefer.layout.shaping import Outlines, Source


def vocabulary() -> Iterator[str]:
    """Words without end, common ones often and rare ones seldom, the same in every run."""
    state = 20251030
    syllables = "ba co de fi gu ha ja ke li mo nu pe ra si ta ve wi yo za the ing er al or en is".split()
    while True:
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        rank = int(4000 ** ((state >> 33) / 2**31))
        yield "".join(syllables[(rank * 7 + rank // 26**at) % 26] for at in range(1 + rank % 4))


def sections(count: int) -> Iterator[tuple[str, list[str], list[str], list[tuple[str, ...]]]]:
    """A heading, paragraphs, entries of a list and rows of a table."""
    words = vocabulary()

    def text(length: int) -> str:
        return " ".join(islice(words, length)).capitalize() + "."

    for number in range(count):
        paragraphs = [text(62 + 17 * (number + at) % 40) for at in range(3)]
        entries = [text(16) for _ in range(4)]
        rows = [(text(9), text(3), text(12), f"{at + 1} May 2026") for at in range(6)]
        yield f"Section {number + 1} {text(4)}", paragraphs, entries, rows


HEADER = ("Action", "Owner", "Remark", "Due")


def document(count: int) -> Document:
    """The document that ours is made of."""
    blocks: list[Block] = []
    for place, (title, paragraphs, entries, rows) in enumerate(sections(count)):
        blocks.append(Heading(1, (Text(title),)))
        blocks += [
            Paragraph((Text(text),), number=f"{place * 3 + at + 1}.", origin=f"points/{place}-{at}")
            for at, text in enumerate(paragraphs)
        ]
        blocks.append(List(tuple(ListItem((Paragraph((Text(entry),)),)) for entry in entries)))
        blocks.append(_table(rows))
    return Document(
        "Bench",
        "en-GB",
        tuple(blocks),
        header=(Band((Text("MINDEF"),), (), (Text("Version 1"),)),),
        footer=(Band((Text("DRAFT"),), (), (Text("Page "), PageNumber(), Text(" of "), PageCount())),),
        marking=Banner("TERHAD"),
    )


def _table(rows: list[tuple[str, ...]]) -> Table:
    return Table(
        (Column(weight=2), Column(), Column(weight=2), Column("end")),
        (Row(tuple(_cell(text, heading=True) for text in HEADER)),),
        tuple(Row(tuple(_cell(text) for text in row)) for row in rows),
    )


def _cell(text: str, heading: bool = False) -> Cell:
    return Cell((Paragraph((Text(text),)),), heading=heading)


# the peers


def platypus(count: int, theme: Theme) -> bytes:
    """Plain Platypus: a paragraph for every paragraph, a table for every table, header and footer on each page."""
    from reportlab.lib.colors import HexColor
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Spacer
    from reportlab.platypus import Paragraph as Words
    from reportlab.platypus import Table as Grid

    page = theme.page
    styles = {name: _platypus_style(theme, name) for name in ("heading1", "body", "cell", "column_heading")}
    numbered = styles["body"].clone("numbered", leftIndent=theme.number_width)
    item = styles["body"].clone("item", leftIndent=theme.list_indent, spaceAfter=3)

    def furniture(canvas: Any, template: Any) -> None:
        canvas.setFont("Bench", 8)
        canvas.drawString(page.left, page.height - page.header, "MINDEF")
        canvas.drawRightString(page.width - page.right, page.height - page.header, "Version 1")
        canvas.drawString(page.left, page.footer, "DRAFT")
        canvas.drawRightString(page.width - page.right, page.footer, f"Page {template.page}")
        canvas.drawCentredString(page.width / 2, page.height - 20, "TERHAD")
        canvas.drawCentredString(page.width / 2, 20, "TERHAD")

    width = page.width - page.left - page.right
    story: Any = []
    for place, (title, paragraphs, entries, rows) in enumerate(sections(count)):
        story.append(Words(title, styles["heading1"]))
        story += [Words(text, numbered, bulletText=f"{place * 3 + at + 1}.") for at, text in enumerate(paragraphs)]
        story += [Words(entry, item, bulletText="•") for entry in entries]
        cells = [[Words(text, styles["column_heading"]) for text in HEADER]]
        cells += [[Words(text, styles["cell"]) for text in row] for row in rows]
        grid = Grid(cells, colWidths=[width * part for part in (0.35, 0.15, 0.35, 0.15)], repeatRows=1)
        grid.setStyle(
            [
                ("BACKGROUND", (0, 0), (-1, 0), HexColor(theme.table.header_fill)),
                ("LINEBELOW", (0, 1), (-1, -1), 0.5, HexColor(theme.table.rule)),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ]
        )
        story += [grid, Spacer(1, 10)]
    out = io.BytesIO()
    frame = Frame(page.left, page.bottom, width, page.height - page.top - page.bottom, 0, 0, 0, 0)
    template = BaseDocTemplate(out, pagesize=(page.width, page.height), invariant=1)
    template.addPageTemplates(PageTemplate(frames=[frame], onPage=furniture))
    template.build(story)
    return out.getvalue()


def _platypus_style(theme: Theme, name: str) -> Any:
    from reportlab.lib.colors import HexColor
    from reportlab.lib.styles import ParagraphStyle

    style = theme.styles[name]
    return ParagraphStyle(
        name,
        fontName="BenchBold" if style.bold else "Bench",
        fontSize=style.size,
        leading=style.leading,
        textColor=HexColor(style.colour),
        spaceBefore=style.before,
        spaceAfter=style.after,
    )


def static_font(face: Face) -> bytes:
    """A font file without axes, for peers that know none."""
    outlines = Outlines(Source(face.file.read()), face.axes)
    return outlines.subset(frozenset(range(outlines.glyph_count)), every_table=True)


def register_fonts(regular: Path, bold: Path) -> None:
    """The same fonts for Platypus."""
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    registerFont(TTFont("Bench", str(regular)))
    registerFont(TTFont("BenchBold", str(bold)))


def typst_source(count: int, theme: Theme) -> str:
    """The same for typst."""
    page = theme.page
    rows: list[str] = []

    def say(text: str) -> str:
        return '#"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

    for place, (title, paragraphs, entries, table) in enumerate(sections(count)):
        rows.append(f"= {say(title)}\n")
        rows += [
            f"#grid(columns: (24pt, 1fr), [{place * 3 + at + 1}.], [{say(it)}])\n" for at, it in enumerate(paragraphs)
        ]
        rows += [f"- {say(entry)}" for entry in entries]
        cells = "".join(f"[{say(text)}]," for row in table for text in row)
        head = "".join(f"[{say(text)}]," for text in HEADER)
        rows.append(f"\n#table(columns: (2fr, 1fr, 2fr, auto), table.header({head}), {cells})\n")
    return (
        f'#set document(title: "Bench", date: none)\n#set page(width: {page.width}pt, height: {page.height}pt, '
        f"margin: {page.top}pt, header: [MINDEF #h(1fr) Version 1], "
        'footer: context [DRAFT #h(1fr) Page #counter(page).display("1 of 1", both: true)])\n'
        '#set text(font: "Noto Sans", size: 10pt, lang: "en")\n#set par(leading: 0.6em)\n' + "\n".join(rows)
    )


def web_page(count: int, theme: Theme, regular: Path, bold: Path) -> str:
    """The same for WeasyPrint."""
    page = theme.page
    parts: list[str] = []
    for place, (title, paragraphs, entries, rows) in enumerate(sections(count)):
        parts.append(f"<h1>{escape(title)}</h1>")
        parts += [f"<p>{place * 3 + at + 1}. {escape(text)}</p>" for at, text in enumerate(paragraphs)]
        parts.append(f"<ul>{''.join(f'<li>{escape(entry)}</li>' for entry in entries)}</ul>")
        head = "".join(f"<th>{text}</th>" for text in HEADER)
        body = "".join(f"<tr>{''.join(f'<td>{escape(text)}</td>' for text in row)}</tr>" for row in rows)
        parts.append(f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>")
    style = (
        f"@font-face{{font-family:B;src:url({regular.as_uri()})}}"
        f"@font-face{{font-family:B;font-weight:bold;src:url({bold.as_uri()})}}"
        f"@page{{size:{page.width}pt {page.height}pt;margin:{page.top}pt {page.left}pt;"
        "@top-left{content:'MINDEF'}@bottom-right{content:'Page ' counter(page) ' of ' counter(pages)}}"
        "body{font:10pt/1.4 B}table{width:100%}"
    )
    return f"<html lang=en><head><title>Bench</title><style>{style}</style></head><body>{''.join(parts)}</body></html>"
