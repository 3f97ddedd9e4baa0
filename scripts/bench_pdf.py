"""PDF side by side: ours, tagged and archival, against those a reader may know, with equal text in equal fonts.

Prints medians of five for 2, 20 and 200 pages, the time of each stage, the peak of memory and the sizes of the files,
and what one changed paragraph costs in the preview of a short and a long brief.
"""

import contextlib
import io
import re
import shutil
import subprocess
import sys
import tempfile
import tracemalloc
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from statistics import median
from time import perf_counter
from xml.sax.saxutils import escape

import pypdfium2

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from briefer.document.blocks import (  # the path above comes first
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
from briefer.document.runs import PageCount, PageNumber, Text, plain
from briefer.document.theme import Face, Theme
from briefer.layout.memory import Memory
from briefer.layout.shaping import Outlines
from briefer.render.pdf import Press, pdf
from briefer.render.pdf.furniture import Furniture
from tests.documents import make_theme

ROUNDS = 5
SECTIONS = {2: 2, 20: 22, 200: 226}
"""How many sections make so many pages."""


# what is set


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
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph as Flowable, Spacer
    from reportlab.platypus import Table as Grid

    page = theme.page
    styles = {name: _platypus_style(theme, name) for name in ("heading1", "body", "cell", "column_heading")}
    numbered = styles["body"].clone("numbered", leftIndent=theme.number_width)
    item = styles["body"].clone("item", leftIndent=theme.list_indent, spaceAfter=3)

    def furniture(canvas: object, template: object) -> None:
        canvas.setFont("Bench", 8)  # type: ignore[attr-defined]
        canvas.drawString(page.left, page.height - page.header, "MINDEF")  # type: ignore[attr-defined]
        canvas.drawRightString(page.width - page.right, page.height - page.header, "Version 1")  # type: ignore[attr-defined]
        canvas.drawString(page.left, page.footer, "DRAFT")  # type: ignore[attr-defined]
        canvas.drawRightString(page.width - page.right, page.footer, f"Page {template.page}")  # type: ignore[attr-defined]
        canvas.drawCentredString(page.width / 2, page.height - 20, "TERHAD")  # type: ignore[attr-defined]
        canvas.drawCentredString(page.width / 2, 20, "TERHAD")  # type: ignore[attr-defined]

    width = page.width - page.left - page.right
    story: list[object] = []
    for place, (title, paragraphs, entries, rows) in enumerate(sections(count)):
        story.append(Flowable(title, styles["heading1"]))
        story += [
            Flowable(text, numbered, bulletText=f"{place * 3 + at + 1}.") for at, text in enumerate(paragraphs)
        ]
        story += [Flowable(entry, item, bulletText="•") for entry in entries]
        cells = [[Flowable(text, styles["column_heading"]) for text in HEADER]]
        cells += [[Flowable(text, styles["cell"]) for text in row] for row in rows]
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


def _platypus_style(theme: Theme, name: str):
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
    outlines = Outlines(face.file.read(), face.axes)
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
        rows += [f"#grid(columns: (24pt, 1fr), [{place * 3 + at + 1}.], [{say(it)}])\n" for at, it in enumerate(paragraphs)]
        rows += [f"- {say(entry)}" for entry in entries]
        cells = "".join(f"[{say(text)}]," for row in table for text in row)
        head = "".join(f"[{say(text)}]," for text in HEADER)
        rows.append(f"\n#table(columns: (2fr, 1fr, 2fr, auto), table.header({head}), {cells})\n")
    return (
        f'#set document(title: "Bench", date: none)\n#set page(width: {page.width}pt, height: {page.height}pt, margin: {page.top}pt, '
        'header: [MINDEF #h(1fr) Version 1], footer: context [DRAFT #h(1fr) Page #counter(page).display("1 of 1", both: true)])\n'
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


# measuring


def timed(make: Callable[[], bytes], rounds: int = ROUNDS) -> tuple[float, bytes]:
    """The median of some rounds in seconds, and the last result."""
    times: list[float] = []
    result = b""
    for _ in range(rounds):
        start = perf_counter()
        result = make()
        times.append(perf_counter() - start)
    return median(times), result


def words_of(data: bytes, folder: Path) -> Counter[str]:
    """The words of a file, without those of headers, footers and rows that are repeated."""
    path = folder / "text.pdf"
    path.write_bytes(data)
    text = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, check=True).stdout.decode()
    text = re.sub(r"Page \d+( of \d+)?|MINDEF|Version 1|DRAFT|TERHAD|Action|Owner|Remark|Due|•", " ", text)
    return Counter(text.split())


def pages_in(data: bytes) -> int:
    """How many pages a file has."""
    with contextlib.closing(pypdfium2.PdfDocument(data)) as opened:
        return len(opened)


def missing(name: str) -> str:
    return f"{name}: not installed, left out (pip install 'briefer[bench]')"


def main() -> int:
    """Prints everything; returns 1 when the text of a peer differs from ours."""
    theme = make_theme()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        regular, bold = folder / "NotoSans-Regular.ttf", folder / "NotoSans-Bold.ttf"
        family = theme.families[0]
        regular.write_bytes(static_font(family.regular))
        bold.write_bytes(static_font(family.bold or family.regular))
        register_fonts(regular, bold)
        wrong = side_by_side(theme, folder, regular, bold)
    stages(theme)
    preview(theme)
    return wrong


def side_by_side(theme: Theme, folder: Path, regular: Path, bold: Path) -> int:
    """Ours and the peers, at each length."""
    wrong = 0
    ours: dict[int, float] = {}
    for pages, count in SECTIONS.items():
        built = document(count)
        seconds, data = timed(lambda built=built: pdf(built, theme))
        ours[pages] = seconds
        print(f"{pages:>3} pages  briefer     {seconds:7.3f} s  {len(data) / 1024:7.0f} KB  ({pages_in(data)} pages)")
        peer, other = timed(lambda count=count: platypus(count, theme))
        same = not shutil.which("pdftotext") or words_of(data, folder) == words_of(other, folder)
        wrong |= not same
        verdict = "same text" if same else "TEXT DIFFERS"
        _report(pages, "platypus", peer, other, seconds, verdict)
        others(pages, count, theme, folder, regular, bold, seconds)
    print(f"ten times the content: {ours[200] / ours[20]:.1f} times the time (at most 12)")
    return int(wrong)


def _report(pages: int, name: str, peer: float, data: bytes, ours: float, remark: str = "") -> None:
    size = f"{len(data) / 1024:7.0f} KB  ({pages_in(data)} pages)" if data else ""
    print(f"{pages:>3} pages  {name:<11} {peer:7.3f} s  {size}  ours takes {ours / peer:.2f} of it  {remark}", flush=True)


def others(pages: int, count: int, theme: Theme, folder: Path, regular: Path, bold: Path, ours: float) -> None:
    """Peers that may be missing; slow ones get fewer rounds."""
    rounds = ROUNDS if pages < 200 else 3
    try:
        import typst
    except ImportError:
        print(missing("typst"))
    else:
        source = folder / "bench.typ"
        source.write_text(typst_source(count, theme), encoding="utf-8")
        compiler = typst.Compiler(str(source), font_paths=[str(folder)], ignore_system_fonts=True)
        _report(pages, "typst", *timed(lambda: compiler.compile(format="pdf"), rounds), ours)
    try:
        import weasyprint
    except ImportError:
        print(missing("weasyprint"))
    else:
        page = web_page(count, theme, regular, bold)
        _report(pages, "weasyprint", *timed(lambda: weasyprint.HTML(string=page).write_pdf(), 1 if pages == 200 else 3), ours)
    libreoffice(pages, count, theme, folder, ours)


def libreoffice(pages: int, count: int, theme: Theme, folder: Path, ours: float) -> None:
    """LibreOffice on our DOCX, the start of the program included."""
    program = shutil.which("soffice")
    try:
        from briefer.render.word import word
    except ImportError:
        print("libreoffice: no DOCX writer, left out")
        return
    if program is None:
        print("libreoffice: not installed, left out")
        return
    source = folder / "bench.docx"
    source.write_bytes(word(document(count), theme))
    command = [program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "pdf"]

    def convert() -> bytes:
        subprocess.run([*command, "--outdir", str(folder), str(source)], capture_output=True, check=True)
        return source.with_suffix(".pdf").read_bytes()

    _report(pages, "libreoffice", *timed(convert, 1 if pages == 200 else 3), ours)


def stages(theme: Theme) -> None:
    """The time of each stage at 200 pages, and the peak of memory."""
    built = document(SECTIONS[200])
    memory = Memory()
    start = perf_counter()
    furniture = Furniture(built, memory.setter(built, theme))
    memory.lay_out(built, theme, furniture.height)
    layout = perf_counter() - start
    start = perf_counter()
    memory.lay_out(built, theme, furniture.height)
    pages = perf_counter() - start
    press = Press()
    press.pdf(built, theme)
    start = perf_counter()
    press.pdf(built, theme)
    again = perf_counter() - start
    print(f"stages at 200 pages: text and layout {layout - pages:.3f} s, pages {pages:.3f} s; ")
    print(f"the same document once more from a warm press: {again:.3f} s")
    tracemalloc.start()
    pdf(built, theme)
    print(f"peak of memory at 200 pages: {tracemalloc.get_traced_memory()[1] / 2**20:.0f} MB")
    tracemalloc.stop()


def preview(theme: Theme) -> None:
    """One paragraph changed: laid out, paginated, its page painted and rendered."""
    short, long = (_keystroke(document(SECTIONS[pages]), theme) for pages in (2, 200))
    print(f"one changed paragraph, to pixels: {short * 1000:.1f} ms of 2 pages, {long * 1000:.1f} ms of 200 pages")
    print(f"the long one takes {long / short:.2f} of the short one (at most 1.5)")


def _keystroke(built: Document, theme: Theme) -> float:
    press = Press()
    press.preview(built, theme).page_pdf(0)
    blocks = list(built.body)
    place = next(at for at in range(len(blocks) // 2, len(blocks)) if isinstance(blocks[at], Paragraph))
    times: list[float] = []
    for turn in range(21):
        old = blocks[place]
        assert isinstance(old, Paragraph)
        blocks[place] = replace(old, runs=(Text(f"{plain(old.runs)} {turn}"),))
        changed = replace(built, body=tuple(blocks))
        start = perf_counter()
        shown = press.preview(changed, theme)
        page = shown.pages_of(old.origin)[0]
        with contextlib.closing(pypdfium2.PdfDocument(shown.page_pdf(page))) as opened:
            opened[0].render(scale=1.5)
        times.append(perf_counter() - start)
    return median(times)


if __name__ == "__main__":
    sys.exit(main())
