"""Tables from elsewhere: the clipboard of a spreadsheet or word processor, CSV and XLSX files. Cells are text.

Nothing in a cell is interpreted: a formula or markup that someone pastes stays the text that it is. Of a workbook's
formulas the value that was saved with them is read, as a person sees it.
"""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from briefer.errors import FileRefused
from briefer.exchange.reading import read_as
from briefer.exchange.tables_html import rows_of_html
from briefer.exchange.tables_xlsx import sheets_of

Row = tuple[str, ...]
Table = tuple[Row, ...]
"""Rows of one length each; blank rows and columns at the end are left out."""

MAX_ROWS, MAX_COLUMNS = 10_000, 200


@dataclass(frozen=True)
class Sheet:
    """A sheet of a workbook; a CSV file is one sheet, named after the file."""

    name: str
    table: Table


def read_clipboard(html: str, text: str) -> Table:
    """The table on a clipboard: its HTML table when it has one, else its text by tabs and lines."""
    return tidy(rows_of_html(html)) or read_tsv(text)


def read_tsv(text: str) -> Table:
    """A table from text with tabs between cells. A quoted cell may hold tabs, quotes and line breaks."""
    return tidy(_parsed(text, "\t"))


def read_table_file(path: Path) -> tuple[Sheet, ...]:
    """The sheets of a CSV, TSV or XLSX file that hold anything.

    Raises:
        FileRefused: it can't be read, is something else, or holds no table.
    """
    is_text = path.suffix.lower() in (".csv", ".tsv", ".txt", ".tab")
    sheets = read_as(path, (lambda data: (Sheet(path.stem, read_csv(data)),)) if is_text else read_xlsx)
    filled = tuple(sheet for sheet in sheets if sheet.table)
    if not filled:
        raise FileRefused(f"{path.name}: There is no table in it. Choose another file.")
    return filled


def read_csv(data: bytes) -> Table:
    """A table from a CSV file, whichever of comma, semicolon and tab stands between its cells.

    Read as UTF-8, as UTF-16 when it begins with a byte order mark, else as Windows-1252, which Excel writes.
    """
    text = _decoded(data)
    return tidy(_parsed(text, _delimiter(text)))


def read_xlsx(data: bytes) -> tuple[Sheet, ...]:
    """The sheets of a workbook as a person sees them: hidden sheets, rows and columns are left out.

    Raises:
        FileRefused: it is no workbook, is protected by a password, or unpacks to too much.
    """
    return tuple(Sheet(name, tidy(rows)) for name, rows in sheets_of(data, MAX_ROWS, MAX_COLUMNS))


def tidy(rows: Iterable[Iterable[str]]) -> Table:
    """Rows made one length, without blank rows, and without blank columns at the end."""
    kept = [cells for row in rows if any(cells := [_cleaned(cell) for cell in row])][:MAX_ROWS]
    width = max((_filled(row) for row in kept), default=0)
    return tuple(tuple((row + [""] * width)[: min(width, MAX_COLUMNS)]) for row in kept)


def _filled(row: list[str]) -> int:
    return max((place for place, cell in enumerate(row, 1) if cell), default=0)


def _cleaned(cell: str) -> str:
    """A cell without spaces around its lines and without characters that no text holds."""
    lines = cell.replace("\x00", "").replace("\u00a0", " ").strip().splitlines()
    return "\n".join(line.strip() for line in lines)


def _parsed(text: str, delimiter: str) -> Iterable[list[str]]:
    lines = io.StringIO(text.replace("\x00", ""), newline="")
    try:
        return list(csv.reader(lines, delimiter=delimiter))
    except csv.Error:
        return [line.split(delimiter) for line in text.splitlines()]


def _decoded(data: bytes) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _delimiter(text: str) -> str:
    """What stands between cells: the one that gives the most columns in the most lines of the beginning."""
    sample = "\n".join(text.splitlines()[:20])

    def evenness(delimiter: str) -> tuple[int, int]:
        widths = [len(row) for row in _parsed(sample, delimiter) if row]
        usual = max(set(widths), key=lambda width: (widths.count(width), width), default=1)
        return (widths.count(usual) if usual > 1 else 0, usual)

    return max((",", ";", "\t"), key=evenness)
