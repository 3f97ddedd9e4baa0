"""Rows of tables laid out before."""

from dataclasses import replace

import pytest

from briefer.document.blocks import Cell, Column, Document, List, ListItem, Paragraph, Row, Table
from briefer.document.runs import Text
from briefer.layout import tables
from briefer.layout.memory import Memory
from briefer.render.pdf import Press, pdf
from tests.documents import make_theme


def paragraph(words: str, href: str = "") -> Paragraph:
    return Paragraph((Text(words, href=href),))


def row(*cells: str) -> Row:
    return Row(tuple(Cell((paragraph(words),), origin=f"o/{words[:9]}") for words in cells), origin=f"o/{cells[0]}")


LONG = "and the working groups report to the next meeting on what each of them has done " * 3
ROWS = tuple(row(f"Action {number}", LONG if number % 3 else "short") for number in range(60))
LISTED = Row((Cell((List((ListItem((paragraph("one"),)), ListItem((paragraph("two"),)))),)), Cell(())))
LINKED = Row((Cell((paragraph("see", "https://example.org/a"),)), Cell((paragraph("more", "https://example.org/b"),))))


HEADER = Row((Cell((paragraph("What"),), heading=True), Cell((paragraph("Notes"),), heading=True)))


def document(*rows: Row) -> Document:
    table = Table((Column(), Column()), (HEADER,), rows)
    return Document("Talks", "en", (table,))


@pytest.mark.parametrize(
    "rows",
    [
        ROWS,
        (row("Changed", "short"), *ROWS[1:]),
        (*ROWS[:30], row("Changed", LONG), *ROWS[31:]),
        (*ROWS[:30], row("A word of an uncommonlygreatlengthindeed", LONG), *ROWS[31:]),
        ROWS[:-1],
        (*ROWS, row("Added", "short")),
        tuple(reversed(ROWS)),
        (ROWS[0], ROWS[0], ROWS[1], ROWS[0]),
        (*ROWS[:5], LISTED, LINKED, *ROWS[5:], LISTED, LINKED),
        (*ROWS[:5], replace(ROWS[5], marking="SECRET"), *ROWS[6:]),
    ],
)
def test_a_table_laid_out_again_is_the_same_as_one_laid_out_for_the_first_time(rows: tuple[Row, ...]):
    theme, press = make_theme(), Press()
    press.pdf(document(*ROWS[:5], LISTED, LINKED, *ROWS[5:]), theme)
    press.pdf(document(*ROWS), theme)
    for _ in range(2):
        assert press.pdf(document(*rows), theme) == pdf(document(*rows), theme)


@pytest.fixture
def laid(monkeypatch: pytest.MonkeyPatch) -> list[Row]:
    """The rows that were not known."""
    rows: list[Row] = []
    original = tables._TableSetting._lay_row

    def lay(self: tables._TableSetting, row: Row, *rest: object):
        rows.append(row)
        return original(self, row, *rest)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(tables._TableSetting, "_lay_row", lay)
    return rows


def test_only_the_row_that_changed_is_laid_out(laid: list[Row]):
    theme, press = make_theme(), Press()
    press.preview(document(*ROWS), theme)
    laid.clear()
    changed = row("Action 7", LONG)
    press.preview(document(*ROWS[:7], changed, *ROWS[8:]), theme)
    assert [laid_row for laid_row in laid if laid_row in ROWS or laid_row is changed] == [changed]


def test_what_a_row_was_before_is_forgotten_while_one_types_and_the_other_rows_are_not(laid: list[Row]):
    theme, memory = make_theme(), Memory()
    for _ in range(500):
        known = memory.lay_out(document(row("Changed", LONG), *ROWS), theme, 700.0).setter.rows
        assert len(known) < 300
    assert len(laid) == len([HEADER, *ROWS]) + 500
