"""Tables: columns sized by their content, rows, headers and cells."""

import pytest

from briefer.document.blocks import Cell, Column, KeyValue, KeyValues, Row, Table
from briefer.layout.boxes import RowBox, TextBox
from briefer.layout.tables import share
from tests.documents import bullets, paragraph, row, words
from tests.layout.setting import box_of, shown

_SENTENCE = "Both sides agreed to continue the exchange of views at working level before the next meeting."


def _rows(table: Table | KeyValues) -> list[RowBox]:
    return [slab for slab in box_of(table).slabs if isinstance(slab, RowBox)]


def _table(*rows: Row, columns: int = 3, **changes: object) -> Table:
    return Table(tuple(Column() for _ in range(columns)), (), rows, **changes)  # type: ignore[arg-type]


def _text(box: object) -> TextBox:
    assert isinstance(box, TextBox)
    return box


def test_a_short_column_is_never_broken_while_a_long_one_has_room() -> None:
    (only,) = _rows(_table(row(_SENTENCE * 2, "1 May 2026", "Policy")))
    assert [len(_text(cell.parts[0].box).lines) for cell in only.cells[1:]] == [1, 1]


def test_columns_fill_the_text_area() -> None:
    for table in (_table(row("a", "b", "c")), _table(row(_SENTENCE, _SENTENCE, _SENTENCE))):
        (only,) = _rows(table)
        assert sum(cell.width for cell in only.cells) == pytest.approx(only.width)


@pytest.mark.parametrize(
    ("least", "natural", "expected"),
    [
        ([10, 10], [40, 40], [50, 50]),
        ([10, 10], [30, 10], [75, 25]),
        ([20, 20], [20, 500], [20, 80]),
        ([80, 80], [90, 90], [50, 50]),
    ],
)
def test_widths_are_shared_out(least: list[float], natural: list[float], expected: list[float]) -> None:
    assert share(100, least, natural, [1, 1]) == pytest.approx(expected)


def test_a_date_is_not_broken_to_make_a_long_text_wider() -> None:
    table = Table((Column(weight=3), Column(), Column()), (), (row(_SENTENCE * 3, "Policy Division", "1 May 2026"),))
    (only,) = _rows(table)
    assert [len(_text(cell.parts[0].box).lines) for cell in only.cells[1:]] == [1, 1]


def test_many_short_paragraphs_count_as_much_text_as_a_long_one() -> None:
    (only,) = _rows(_table(row(_SENTENCE * 12, tuple(paragraph(_SENTENCE) for _ in range(12))), columns=2))
    first, second = (cell.width for cell in only.cells)
    assert first == pytest.approx(second, rel=0.2)


def test_weight_says_which_column_gets_more_of_what_is_left() -> None:
    heavy, light = share(200, [20, 20], [400, 400], [3, 1])
    assert heavy > 2 * light


def test_a_column_keeps_to_its_side() -> None:
    table = Table((Column(), Column("end")), (), (row("Total", "12"), row("Exercises", "1,024")))
    ends = [cell.parts[0].box for box in _rows(table) for cell in box.cells[1:]]
    assert len({round(_right(box), 3) for box in ends}) == 1


def _right(box: object) -> float:
    piece = _text(box).lines[0].pieces[-1]
    return piece.x + piece.width


def test_digits_are_equally_wide_so_that_numbers_stand_below_each_other() -> None:
    from tests.layout.setting import width_of

    assert len({round(width_of(digit * 4), 3) for digit in "0123456789"}) == 1


def test_a_cell_that_spans_columns_has_the_width_of_all() -> None:
    wide = Row((Cell((paragraph("Group"),), span=3, heading=True),))
    first, _ = _rows(_table(wide, row("a", "b", "c")))
    assert first.cells[0].width == pytest.approx(first.width)
    assert first.keep_next, "a row that names a group is not left behind"


def test_rows_carry_the_header_that_is_repeated_above_them() -> None:
    table = Table((Column(),), (row("Head", heading=True),), (row("one"), row("two")))
    head, *body = _rows(table)
    assert head.keep_next
    assert all(box.header == (head,) for box in body)


def test_a_cell_may_hold_lists_and_tables() -> None:
    inner = Table((Column(),), (), (row("inside"),))
    (only,) = _rows(_table(row((bullets("one", "two"), inner), "b", "c")))
    assert [type(part.box).__name__ for part in only.cells[0].parts] == ["TextBox", "TextBox", "RowBox"]


def test_a_label_and_its_value_stand_on_one_baseline() -> None:
    (only,) = _rows(KeyValues((KeyValue(words("For"), (paragraph("The Minister"),)),)))
    key, value = (cell.parts[0] for cell in only.cells)
    assert key.y + _text(key.box).baseline == pytest.approx(value.y + _text(value.box).baseline)


def test_the_mark_of_a_row_stands_before_its_first_words() -> None:
    (only,) = _rows(_table(row("Send it", "b", "c", marking="TERHAD")))
    assert shown(_text(only.cells[0].parts[0].box).lines[0]) == "(TERHAD) Send it"


def test_an_empty_table_takes_no_room() -> None:
    assert box_of(Table((Column(),), (), ())).slabs == ()
    assert box_of(KeyValues(())).slabs == ()


_URL = "https://www.example.org/News/Releases/Article/4321098/two-states-sign-a-memorandum-of-understanding/"


@pytest.mark.parametrize("long", [_URL, "W" * 300, f"Publish {_URL}"], ids=["address", "letters", "address in words"])
def test_what_can_be_broken_never_crushes_times_dates_and_short_words(long: str) -> None:
    (only,) = _rows(_table(row("10:00", long, long, "1 December 2025", "Status"), columns=5))
    assert [len(_text(only.cells[at].parts[0].box).lines) for at in (0, 4)] == [1, 1]
    said = [word for line in _text(only.cells[3].parts[0].box).lines for word in shown(line).split()]
    assert said == ["1", "December", "2025"]
    assert sum(cell.width for cell in only.cells) == pytest.approx(only.width)


def test_the_widest_columns_give_up_first() -> None:
    assert share(100, [10, 300, 20, 200], [10, 300, 20, 200], [1, 1, 1, 1]) == pytest.approx([10, 35, 20, 35])
