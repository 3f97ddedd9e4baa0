"""The first table in a piece of HTML, as Excel, Word, Outlook and browsers put it on the clipboard."""

import re
from html.parser import HTMLParser

from briefer.exchange.html_seen import Attributes, is_hidden, seen

_BLOCKS = frozenset("p div li h1 h2 h3 h4 h5 h6".split())
"""Elements that begin a line of their own in a cell."""
_SILENT = frozenset(("style", "script", "head", "title"))
_MOST = 200
"""Columns or rows that a cell may span; a page could ask for millions."""


def rows_of_html(html: str) -> list[list[str]]:
    """The cells of the first table that has any, a row each; none when there is no table.

    A cell that spans several rows says its words in each, one that spans columns only in the first of them. What is
    hidden or was deleted with tracked changes is left out. White space counts as in a browser; a break or a paragraph
    begins a line. The words of a table within a cell belong to the cell.
    """
    if "<t" not in html and "<T" not in html:
        return []
    reader = _Reader()
    reader.feed(seen(html))
    reader.close()
    return reader.rows


_Hanging = tuple[int, str]
"""How many rows a cell still reaches into, this one counted, and its words."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self._tables = self._silent = 0
        self._done = False
        self._cell: list[str] | None = None
        self._span = (1, 1)
        self._hanging: dict[int, _Hanging] = {}
        """Cells of rows above that reach into this one, by column."""
        self._begun: dict[int, _Hanging] = {}
        self._hidden_columns: list[bool] = []
        self._row_is_open = self._row_is_hidden = self._row_has_cells = self._cell_is_hidden = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "table":
            self._tables += 1
        elif self._tables == 1 and not self._done:
            self._begin(tag, dict(attrs))
        elif self._cell is not None and tag in ("br", "tr", *_BLOCKS):
            self._cell.append("\n")

    def _begin(self, tag: str, attributes: Attributes) -> None:
        if tag == "tr":
            self._end_cell()
            self._end_row()
            self._begin_row(is_hidden(attributes))
        elif tag == "col":
            self._hidden_columns += [is_hidden(attributes)] * _count(attributes.get("span"))
        elif tag in ("td", "th"):
            self._end_cell()
            self._begin_cell(attributes)
        elif self._cell is not None and (tag == "br" or tag in _BLOCKS):
            self._cell.append("\n")

    def _begin_row(self, hidden: bool) -> None:
        self.rows.append([])
        self._row_is_open, self._row_is_hidden, self._row_has_cells = True, hidden, False

    def _begin_cell(self, attributes: Attributes) -> None:
        if not self._row_is_open:
            self._begin_row(hidden=False)
        self._skip_hanging()
        self._cell = []
        self._row_has_cells, self._cell_is_hidden = True, is_hidden(attributes)
        self._span = (_count(attributes.get("colspan")), _count(attributes.get("rowspan")))

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(self._silent - 1, 0)
        elif tag == "table" and self._tables:
            self._tables -= 1
            if not self._tables:
                self._end_cell()
                self._end_row()
                self._done = self._done or any(self.rows)
        elif tag in ("td", "th") and self._tables == 1:
            self._end_cell()
        elif self._cell is not None and tag in _BLOCKS:
            self._cell.append("\n")

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._silent:
            self._cell.append(re.sub(r"[ \t\r\n\f]+", " ", data))

    def close(self) -> None:
        super().close()
        self._end_cell()
        self._end_row()
        self.rows = [row for row in self.rows if row]

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        lines = (" ".join(line.split()) for line in "".join(self._cell).split("\n"))
        words, self._cell = "\n".join(line for line in lines if line), None
        row, (columns, rows) = self.rows[-1], self._span
        if self._cell_is_hidden or any(self._hidden_columns[len(row) : len(row) + 1]):
            words = ""
        for place in range(columns):
            told = "" if place else words
            if rows > 1:
                self._begun[len(row)] = (rows - 1, told)
            row.append(told)

    def _end_row(self) -> None:
        if not self._row_is_open:
            return
        self._skip_hanging()
        if self._row_is_hidden or not self._row_has_cells:
            self.rows.pop()  # where all cells reach down from the row above, it is that row once more
        left = {column: (rows - 1, words) for column, (rows, words) in self._hanging.items() if rows > 1}
        self._hanging, self._begun = left | self._begun, {}
        self._row_is_open = False

    def _skip_hanging(self) -> None:
        """Say in the places that cells of rows above reach into what they say."""
        row = self.rows[-1]
        while len(row) in self._hanging:
            row.append(self._hanging[len(row)][1])


def _count(value: str | None) -> int:
    return min(max(int(value), 1), _MOST) if value and value.isdecimal() and len(value) < 6 else 1
