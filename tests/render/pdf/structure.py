"""What a PDF says to whoever has it read aloud, and what the document says, as comparable text."""

import io
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import assert_never
from unicodedata import category

import pikepdf

from briefer.document.blocks import (
    Block,
    Callout,
    Contents,
    Document,
    Heading,
    KeyValues,
    List,
    PageBreak,
    Paragraph,
    Picture,
    Table,
)
from briefer.document.printed import contents, marked, ordinal, portion
from briefer.document.runs import LineBreak, Runs, Text
from briefer.document.theme import Theme
from briefer.layout.clusters import is_ignorable, is_noncharacter

_UNSEEN = ("Cc", "Cs")


def spoken(data: bytes) -> str:
    """The text of a PDF in the order of its structure, white space evened out."""
    with pikepdf.open(_stream(data)) as opened:
        return _even(" ".join(_of_element(opened.Root.StructTreeRoot.K, _Marks(opened))))


def page_contents(data: bytes) -> list[str]:
    """The operators of each page."""
    with pikepdf.open(_stream(data)) as opened:
        return [page.Contents.read_bytes().decode("latin-1") for page in opened.pages]


def elements(data: bytes) -> list[str]:
    """The types of all elements in reading order, each with the depth at which it stands."""
    with pikepdf.open(_stream(data)) as opened:
        return list(_types(opened.Root.StructTreeRoot.K, 0))


def said(document: Document, theme: Theme) -> str:
    """The words of a document in reading order, as they should be spoken."""
    return _even(" ".join(_words(document, theme)))


def extracted(data: bytes, *options: str) -> str:
    """What pdftotext makes of a file, without marks of direction and hyphenation."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "file.pdf"
        path.write_bytes(data)
        done = subprocess.run(["pdftotext", *options, str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode()


def struct_text(data: bytes) -> str:
    """The text that poppler finds in the structure tree, in order, white space evened out."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "file.pdf"
        path.write_bytes(data)
        done = subprocess.run(["pdfinfo", "-struct-text", str(path)], capture_output=True, check=True)
    lines = [line.strip() for line in done.stdout.decode().splitlines()]
    return _even(" ".join(line[1:-1] for line in lines if line.startswith('"')))


def _stream(data: bytes) -> io.BytesIO:
    return io.BytesIO(data)


def _even(text: str) -> str:
    """Without white space and characters that show nothing: lines are broken where they were not typed."""
    text = "".join("\ufffd" if is_noncharacter(char) else char for char in text)
    return "".join(char for char in text if not (char.isspace() or is_ignorable(char) or category(char) in _UNSEEN))


# the file


class _Marks:
    """The text of each mark of each page, from its operators and the ToUnicode tables of its fonts."""

    def __init__(self, opened: pikepdf.Pdf) -> None:
        self._texts = {page.obj.objgen: _marks(page) for page in opened.pages}

    def text(self, page: pikepdf.Object, number: int) -> str:
        return self._texts[page.objgen][number]


def _marks(page: pikepdf.Page) -> dict[int, str]:
    fonts = {name: _meanings(font) for name, font in page.Resources.Font.items()}
    found: dict[int, str] = {}
    number, actual, font = -1, None, {}
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC" if isinstance(operands[1], pikepdf.Dictionary) and "/MCID" in operands[1]:
                number = int(operands[1].MCID)
                actual = str(operands[1].ActualText) if "/ActualText" in operands[1] else None
                found[number] = actual or ""
            case "EMC":
                number, actual = -1, None
            case "Tf":
                font = fonts[str(operands[0])]
            case "TJ" if number >= 0 and actual is None:
                found[number] += "".join(_shown(bytes(part), font) for part in operands[0] if _is_text(part))
            case _:
                pass
    return found


def _is_text(part: object) -> bool:
    return isinstance(part, pikepdf.String)


def _shown(codes: bytes, font: dict[int, str]) -> str:
    return "".join(font[int.from_bytes(codes[at : at + 2], "big")] for at in range(0, len(codes), 2))


def _meanings(font: pikepdf.Object) -> dict[int, str]:
    table = font.ToUnicode.read_bytes().decode()
    pairs = [line[1:-1].split("><") for line in table.splitlines() if line.startswith("<") and "><" in line]
    return {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in pairs if len(code) == 4}


def _of_element(element: pikepdf.Object, marks: _Marks) -> Iterator[str]:
    for kid in _kids(element):
        if isinstance(kid, int):
            yield marks.text(element.Pg, kid)
        elif kid.get("/Type") == "/MCR":
            yield marks.text(kid.Pg, int(kid.MCID))
        elif kid.get("/Type") != "/OBJR":
            yield from _of_element(kid, marks)


def _types(element: pikepdf.Object, depth: int) -> Iterator[str]:
    yield f"{'  ' * depth}{str(element.S)[1:]}"
    for kid in _kids(element):
        if not isinstance(kid, int) and "/S" in kid:
            yield from _types(kid, depth + 1)


def _kids(element: pikepdf.Object):
    kids = element.get("/K")
    if kids is None:
        return []
    return [kids] if isinstance(kids, int | pikepdf.Dictionary) else list(kids)


# the document


def _words(document: Document, theme: Theme) -> Iterator[str]:
    teller = _Teller(document, theme)
    for block in document.blocks:
        yield from teller.block(block, 0, 0)


class _Teller:
    def __init__(self, document: Document, theme: Theme) -> None:
        self._document = document
        self._theme = theme

    def block(self, block: Block, depth: int, bullets: int) -> Iterator[str]:
        match block:
            case Heading() | Paragraph():
                yield f"{block.number} {_plain(portion(block.marking, block.runs))}"
            case List():
                yield from self._list(block, depth, bullets)
            case Table():
                yield from self._table(block)
            case KeyValues():
                for pair in block.rows:
                    yield _plain(pair.key)
                    yield from self._all(pair.blocks, 0, 0)
            case Callout():
                yield from self._all(marked(block.marking, block.blocks), depth, bullets)
            case Contents():
                yield _plain(block.title)
                for heading in contents(self._document, block.depth):
                    yield f"{heading.number} {_plain(portion(heading.marking, heading.runs))} PAGE"
            case Picture() | PageBreak():
                pass
            case _:
                assert_never(block)

    def _all(self, blocks: tuple[Block, ...], depth: int, bullets: int) -> Iterator[str]:
        for block in blocks:
            yield from self.block(block, depth, bullets)

    def _list(self, block: List, depth: int, bullets: int) -> Iterator[str]:
        for place, item in enumerate(block.items):
            bullet = self._theme.bullets[min(bullets, len(self._theme.bullets) - 1)]
            yield ordinal(block.start + place, depth) if block.ordered else bullet
            yield from self._all(marked(item.marking, item.blocks), depth + 1, bullets + (not block.ordered))

    def _table(self, block: Table) -> Iterator[str]:
        yield _plain(block.caption)
        for row in (*block.header, *block.rows):
            for place, cell in enumerate(row.cells):
                yield from self._all(marked(row.marking, cell.blocks) if place == 0 else cell.blocks, 0, 0)


def _plain(runs: Runs) -> str:
    return "".join(run.text if isinstance(run, Text) else " " for run in runs if isinstance(run, Text | LineBreak))
