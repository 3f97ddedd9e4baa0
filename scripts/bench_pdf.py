"""PDF side by side: ours, tagged and archival, against those a reader may know, with equal text in equal fonts.

Prints medians of five for 2, 20 and 200 pages, the time of each stage, the peak of memory and the sizes of the files,
and what one changed paragraph costs in the preview of a short and a long brief.
"""

import contextlib
import re
import shutil
import subprocess
import sys
import tempfile
import tracemalloc
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from time import perf_counter

import pypdfium2

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from briefer.document.blocks import Document, Paragraph  # the path above comes first
from briefer.document.runs import Text, plain
from briefer.document.theme import Theme
from briefer.layout.memory import Memory
from briefer.render.pdf import Press, pdf
from briefer.render.pdf.furniture import Furniture
from scripts.pdf_peers import document, platypus, register_fonts, static_font, typst_source, web_page
from tests.documents import make_theme

ROUNDS = 5
SECTIONS = {2: 2, 20: 20, 200: 206}
"""How many sections make so many pages."""


Round = Callable[[], tuple[float, bytes]]
"""Makes a file and says how many seconds that took."""


def clocked(make: Callable[[], object]) -> Round:
    """A maker with a clock beside it."""

    def run() -> tuple[float, bytes]:
        start = perf_counter()
        made = make()
        return perf_counter() - start, made if isinstance(made, bytes) else b""

    return run


def in_turn(rounds: int, *makers: Round) -> list[tuple[float, bytes]]:
    """The medians of some makers that take turns, so that a busy machine is unfair to none, and their results."""
    runs = [[make() for make in makers] for _ in range(rounds)]
    return [(median(seconds for seconds, _ in taken), taken[-1][1]) for taken in zip(*runs, strict=True)]


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
    """A line that says what was left out."""
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
    same = True
    for pages, count in SECTIONS.items():
        built = document(count)
        ours = clocked(lambda built=built: pdf(built, theme))
        peer = clocked(lambda count=count: platypus(count, theme))
        (seconds, data), (_, other) = against(pages, "platypus", ours, peer)
        equal = not shutil.which("pdftotext") or words_of(data, folder) == words_of(other, folder)
        same = same and equal
        print(
            f"{pages:>3} pages  briefer takes {seconds:.3f} s for {len(data) / 1024:.0f} KB on {pages_in(data)} pages"
        )
        print(f"{pages:>3} pages  text of both: {'the same' if equal else 'DIFFERENT'}")
        others(pages, count, theme, folder, regular, bold, ours)
    short, long = (clocked(lambda built=built: pdf(built, theme)) for built in map(document, (20, 200)))
    (some, _), (ten_times, _) = in_turn(ROUNDS, short, long)
    print(f"ten times the content: {ten_times / some:.1f} times the time (at most 12)")
    return int(not same)


def against(pages: int, name: str, ours: Round, peer: Round, rounds: int = ROUNDS) -> list[tuple[float, bytes]]:
    """Ours and a peer in turn; prints the peer's figures and what part of its time ours takes."""
    (seconds, _), (other_seconds, other) = found = in_turn(rounds, ours, peer)
    size = f"{len(other) / 1024:7.0f} KB  ({pages_in(other)} pages)"
    share = f"ours takes {seconds:.3f} s, {seconds / other_seconds:.2f} of it"
    print(f"{pages:>3} pages  {name:<11} {other_seconds:7.3f} s  {size}  {share}", flush=True)
    return found


def others(pages: int, count: int, theme: Theme, folder: Path, regular: Path, bold: Path, ours: Round) -> None:
    """Peers that may be missing; slow ones get fewer rounds."""
    if find_spec("typst") is None:
        print(missing("typst"))
    else:
        source = folder / "bench.typ"
        source.write_text(typst_source(count, theme), encoding="utf-8")
        against(pages, "typst", ours, lambda: typst_in_a_new_process(source))
    few = 1 if pages == 200 else 3
    try:
        import weasyprint  # pyright: ignore[reportMissingImports]
    except ImportError:
        print(missing("weasyprint"))
    else:
        page = web_page(count, theme, regular, bold)
        against(pages, "weasyprint", ours, clocked(lambda: weasyprint.HTML(string=page).write_pdf()), few)
    libreoffice(pages, count, theme, folder, ours, few)


_TYPST = """
import sys, time, typst
compiler = typst.Compiler(sys.argv[1], font_paths=[sys.argv[2]], ignore_system_fonts=True)
start = time.perf_counter()
compiler.compile(output=sys.argv[3], format="pdf")
print(time.perf_counter() - start)
"""


def typst_in_a_new_process(source: Path) -> tuple[float, bytes]:
    """Typst remembers what it set before, so each round gets a process of its own; its start is not counted."""
    out = source.with_suffix(".pdf")
    command = [sys.executable, "-c", _TYPST, str(source), str(source.parent), str(out)]
    seconds = float(subprocess.run(command, capture_output=True, check=True).stdout)
    return seconds, out.read_bytes()


def libreoffice(pages: int, count: int, theme: Theme, folder: Path, ours: Round, rounds: int) -> None:
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

    against(pages, "libreoffice", ours, clocked(convert), rounds)


def stages(theme: Theme) -> None:
    """The time of each stage at 200 pages, and the peak of memory."""
    built = document(SECTIONS[200])
    memory = Memory()
    start = perf_counter()
    furniture = Furniture(built, memory.setter(built, theme))
    memory.lay_out(built, theme, furniture.height(1), first_height=furniture.height(0))
    layout = perf_counter() - start
    start = perf_counter()
    memory.lay_out(built, theme, furniture.height(1), first_height=furniture.height(0))
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
            opened[0].render(scale=2)
        times.append(perf_counter() - start)
    return median(times)


if __name__ == "__main__":
    sys.exit(main())
