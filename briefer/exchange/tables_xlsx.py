"""The sheets of a workbook as tables of text, as a person sees them: without hidden sheets, rows and columns."""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import IO, Any

from briefer.errors import FileRefused

_MAX_UNPACKED = 512 * 2**20
"""Bytes that a workbook may unpack to: a few kilobytes can be made to unpack to gigabytes."""
_CHUNK = 2**20
_ELEMENT = re.compile(rb"<(?:\w+:)?(row|col|mergeCell)\b([^>]*)>")
_ATTRIBUTE = re.compile(rb"""\b(r|ref|min|max|hidden)\s*=\s*["']([^"']*)["']""")
_RANGE = re.compile(r"([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})")

Cells = list[str]


@dataclass
class _Shape:
    """What a sheet says beside its cells, in numbers from 1: hidden rows and columns, and cells merged over others."""

    rows: set[int] = field(default_factory=set[int])
    columns: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    merged: list[tuple[int, int, int]] = field(default_factory=list[tuple[int, int, int]])
    """Column, first row and last row."""


def sheets_of(data: bytes, rows: int, columns: int) -> tuple[tuple[str, list[Cells]], ...]:
    """The names and cells of the sheets of a workbook, up to a number of rows and columns.

    A cell merged over several rows says its words in each of them. Of a formula the value that was saved is read.

    Raises:
        FileRefused: it is no workbook, is protected by a password, or unpacks to too much.
    """
    from openpyxl import load_workbook  # it takes 0.2 s to import

    _check_package(data)
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        shown = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return tuple((sheet.title, _cells(sheet, package, rows, columns)) for sheet in shown)
    except Exception as error:  # openpyxl raises whatever a damaged part makes it stumble over
        raise FileRefused("It is damaged. Open it in a spreadsheet and save it anew, or save it as CSV.") from error


def _check_package(data: bytes) -> None:
    if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        raise FileRefused("It has a password, or is of the old kind (.xls). Save it as .xlsx without a password.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            unpacked = sum(entry.file_size for entry in package.infolist())
    except zipfile.BadZipFile as error:
        raise FileRefused("It is no table that can be read here. Save it as .xlsx or CSV.") from error
    if unpacked > _MAX_UNPACKED:
        raise FileRefused("It unpacks to more than 512 MB. Copy the rows you need into a new workbook.")


def _cells(sheet: Any, package: zipfile.ZipFile, rows: int, columns: int) -> list[Cells]:
    table = [list(map(_shown, row)) for row in sheet.iter_rows(max_row=rows, max_col=columns, values_only=True)]
    with package.open(sheet._worksheet_path) as part:  # openpyxl reads rows one by one, and nothing beside them
        shape = _shape(part)
    for column, first, last in shape.merged:
        for row in table[first:last]:
            if column <= len(row) and column <= len(table[first - 1]):
                row[column - 1] = table[first - 1][column - 1]
    for first, last in shape.columns:
        for row in table:
            row[first - 1 : last] = [""] * len(row[first - 1 : last])
    return [row for number, row in enumerate(table, 1) if number not in shape.rows]


def _shape(part: IO[bytes]) -> _Shape:
    shape, number = _Shape(), 0
    for kind, attributes in _elements(part):
        is_hidden = attributes.get("hidden") in ("1", "true")
        if kind == b"row":
            number = int(attributes.get("r") or number + 1)
            if is_hidden:
                shape.rows.add(number)
        elif kind == b"col" and is_hidden:
            shape.columns.append((int(attributes["min"]), int(attributes["max"])))
        elif kind == b"mergeCell" and (found := _RANGE.fullmatch(attributes.get("ref", ""))):
            shape.merged.append((_column(found[1]), int(found[2]), int(found[4])))
    return shape


def _elements(part: IO[bytes]) -> Iterator[tuple[bytes, dict[str, str]]]:
    """The elements of a sheet that tell its shape. They are read piece by piece: a sheet may be large."""
    rest = b""
    while chunk := part.read(_CHUNK):
        text = rest + chunk
        whole = text.rfind(b">") + 1
        rest = text[whole:]
        for match in _ELEMENT.finditer(text, 0, whole):
            pairs = _ATTRIBUTE.findall(match[2])
            yield match[1], {name.decode(): value.decode("utf-8", "replace") for name, value in pairs}


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _shown(value: object) -> str:
    """A cell's value as text: dates in ISO 8601, whole numbers without a decimal point."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case datetime() if not (value.hour or value.minute or value.second):
            return value.date().isoformat()
        case datetime():
            return value.strftime("%Y-%m-%d %H:%M")
        case date():
            return value.isoformat()
        case time():
            return value.strftime("%H:%M")
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case _:
            return str(value)
