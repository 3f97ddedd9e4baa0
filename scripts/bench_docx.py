"""DOCX: our writer, with all that brings edits back, against docxtpl rendering the same words. Medians of several runs.

Lengths are about 2, 20 and 200 pages. Prints a line for each, and how the time grows with the content. Needs docxtpl
beside the development packages.
"""

import io
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from docx import Document as OpenedDocx

from briefer.document.blocks import Cell, Column, Document, Heading, List, ListItem, Paragraph, Row, Table
from briefer.document.runs import Text
from briefer.render.word import word

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from tests.documents import make_theme

_SENTENCE = "Both sides noted the progress made since the last meeting and agreed to continue the work. "
_SECTIONS = {2: 2, 20: 20, 200: 200}
_RUNS = 5


def _facts(sections: int) -> list[dict[str, object]]:
    """The content of a brief of about so many pages: text, a list and a table in each section."""
    return [
        {
            "title": f"Section {number}",
            "paragraphs": [f"{number}.{line} {_SENTENCE * 4}" for line in range(4)],
            "bullets": [f"Point {number}.{line}: {_SENTENCE}" for line in range(4)],
            "rows": [[f"Action {number}.{line} {_SENTENCE}", f"Owner {line}", "30 October 2026"] for line in range(8)],
        }
        for number in range(sections)
    ]


def _document(facts: list[dict[str, object]]) -> Document:
    """The facts as `compose` would give them, with an origin for each field, so that anchors are paid for too."""
    blocks: list[object] = []
    for section in facts:
        blocks.append(Heading(1, (Text(str(section["title"])),)))
        blocks += (_paragraph(words) for words in section["paragraphs"])  # type: ignore
        blocks.append(List(tuple(ListItem((_paragraph(words),)) for words in section["bullets"])))  # type: ignore
        header = Row(tuple(Cell((_paragraph(words),), heading=True) for words in ("Action", "Owner", "Due")))
        rows = tuple(Row(tuple(Cell((_paragraph(words),)) for words in row)) for row in section["rows"])  # type: ignore
        blocks.append(Table((Column(), Column(), Column()), (header,), rows))
    return Document("Talks", "en-GB", tuple(blocks))  # type: ignore


def _paragraph(words: str) -> Paragraph:
    return Paragraph((Text(words, origin=words[:12]),), origin=words[:12])


def _peer_template() -> bytes:
    """A template such as an office would make by hand for docxtpl."""
    made = OpenedDocx()
    for words, style in (
        ("{%p for s in sections %}", None),
        ("{{ s.title }}", "Heading 1"),
        ("{%p for p in s.paragraphs %}", None),
        ("{{ p }}", None),
        ("{%p endfor %}", None),
        ("{%p for b in s.bullets %}", None),
        ("{{ b }}", "List Bullet"),
        ("{%p endfor %}", None),
    ):
        made.add_paragraph(words, style)
    table = made.add_table(4, 3, "Table Grid")
    cells = (
        ("Action", "Owner", "Due"),
        ("{%tr for r in s.rows %}", "", ""),
        ("{{ r[0] }}", "{{ r[1] }}", "{{ r[2] }}"),
        ("{%tr endfor %}", "", ""),
    )
    for row, words in zip(table.rows, cells, strict=True):
        for cell, text in zip(row.cells, words, strict=True):
            cell.text = text
    made.add_paragraph("{%p endfor %}")
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def _peer(template: bytes, facts: list[dict[str, object]]) -> bytes:
    from docxtpl import DocxTemplate  # pyright: ignore[reportMissingImports]

    filled = DocxTemplate(io.BytesIO(template))
    filled.render({"sections": facts}, autoescape=True)
    file = io.BytesIO()
    filled.save(file)
    return file.getvalue()


def _medians(*works: Callable[[], object]) -> list[float]:
    """The median time of each work, all in turn, so that a busy machine slows them alike."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(_RUNS + 1):
        for work, measured in zip(works, times, strict=True):
            start = time.perf_counter()
            work()
            measured.append(time.perf_counter() - start)
    return [statistics.median(measured[1:]) for measured in times]


def _words(data: bytes) -> list[str]:
    body = OpenedDocx(io.BytesIO(data)).element.body
    texts: list[str] = [node.text or "" for node in body.iter("{*}t")]
    return " ".join(texts).split()


def main() -> None:
    """Measure, compare and print."""
    template, theme = _peer_template(), make_theme()
    ours: dict[int, float] = {}
    for pages, sections in _SECTIONS.items():
        facts = _facts(sections)
        document = _document(facts)
        if _words(word(document, theme)) != _words(_peer(template, facts)):
            raise SystemExit("The two files don't say the same words, so that comparing them means nothing.")
        ours[pages], peer = _medians(
            lambda document=document: word(document, theme, b"{}"), lambda facts=facts: _peer(template, facts)
        )
        print(f"{pages:4} pages  ours {ours[pages]:.4f} s  docxtpl {peer:.4f} s  ratio {ours[pages] / peer:.2f}")
    print(f"ten times the content costs {ours[200] / ours[20]:.1f} times the time (at most 12)")


if __name__ == "__main__":
    main()
