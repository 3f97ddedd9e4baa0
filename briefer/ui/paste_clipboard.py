"""Rows of a table on the clipboard: whole for Briefer, as cells for spreadsheets and word processors."""

import csv
import html
import io
import json
from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import QMimeData

from briefer.errors import BrieferError
from briefer.exchange.tables import Table
from briefer.model.item import Item
from briefer.model.plain import check_plain

ROWS = "application/x-briefer-rows"
"""Whole rows, with what the table doesn't show of them."""


def mime_of(cells: Sequence[Sequence[str]], items: Sequence[Item] = ()) -> QMimeData:
    """Cells, and the whole items when whole rows are copied.

    A spreadsheet is told that each cell is text: what begins with “=” is no formula there either.
    """
    data = QMimeData()
    text = io.StringIO(newline="")
    csv.writer(text, delimiter="\t", lineterminator="\r\n").writerows(cells)
    data.setText(text.getvalue())
    rows = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in cells)
    data.setHtml(f'<meta charset="utf-8"><table>{rows}</table>')
    if items:
        whole = {"type": type(items[0]).__name__, "items": [item.plain() for item in items]}
        data.setData(ROWS, json.dumps(whole, ensure_ascii=False).encode())
    return data


def _cell(text: str) -> str:
    words = html.escape(text).replace("\n", '<br style="mso-data-placement:same-cell">')
    return f"<td style='mso-number-format:\"\\@\"'>{words}</td>"


def items_of(data: QMimeData, part: type[Item]) -> tuple[Item, ...]:
    """The whole rows on a clipboard, when they are of a kind; without their ids, since a copy has its own."""
    if not data.hasFormat(ROWS):
        return ()
    try:
        whole: dict[str, Any] = json.loads(bytes(cast("bytes", data.data(ROWS).data())))
        check_plain(whole, "")
        if whole["type"] != part.__name__:
            return ()
        return tuple(part.model_validate(item).model_copy(update={"id": ""}) for item in whole["items"])
    except (ValueError, KeyError, TypeError, BrieferError):
        return ()


def is_single(table: Table) -> bool:
    """Whether a table is one cell: plain words, which go into the cell that is current."""
    return len(table) == 1 and len(table[0]) == 1
