"""Documents in a language that runs from right to left: everything on its other side, and read in the same order."""

from dataclasses import replace

import pytest

from briefer.document.blocks import Band, Block, Callout, Column, KeyValue, KeyValues, PageBreak, Table
from briefer.layout.bidi import is_right_to_left
from briefer.layout.boxes import CellBox, Line, OriginArea, RowBox, Slab, TextBox, areas
from briefer.layout.memory import Memory
from briefer.render.pdf import pdf
from briefer.render.pdf.furniture import Furniture
from tests.documents import bullets, full_document, make_document, make_theme, paragraph, row, words
from tests.layout.setting import shown
from tests.render.pdf.structure import elements, spoken

_THEME = make_theme()
_LEFT, _RIGHT = _THEME.page.left, _THEME.page.width - _THEME.page.right
_ARABIC = "اتفق الجانبان على مواصلة تبادل الآراء على مستوى العمل. " * 3


def _slabs(*blocks: Block, language: str = "ar") -> list[Slab]:
    document = replace(make_document(*blocks), language=language)
    return [it.slab for page in Memory().lay_out(document, _THEME, 700.0).pages for it in page]


def _texts(*blocks: Block, language: str = "ar") -> list[TextBox]:
    return [slab for slab in _slabs(*blocks, language=language) if isinstance(slab, TextBox)]


def _edges(box: TextBox) -> tuple[float, float]:
    """The left and right end of all its lines, the number in the margin apart."""
    pieces = [piece for line in box.lines for piece in line.pieces[line.apart :]]
    return min(piece.x for piece in pieces), max(piece.x + piece.width for piece in pieces)


def _rows(*blocks: Block) -> list[tuple[CellBox, ...]]:
    return [slab.cells for slab in _slabs(*blocks) if isinstance(slab, RowBox)]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ar", True),
        ("he-IL", True),
        ("ms-Arab", True),
        ("ms-Arab-BN", True),
        ("ms", False),
        ("ar-Latn", False),
        ("ms-Arab-MY", True),
        ("", False),
    ],
)
def test_the_script_in_a_tag_decides_and_else_the_language(language: str, expected: bool) -> None:
    assert is_right_to_left(language) == expected


def test_paragraphs_of_either_script_keep_to_the_right() -> None:
    for text in (_ARABIC, "وزير", "ASEAN وزير", "A paragraph in English"):
        (box,) = _texts(paragraph(text))
        assert _edges(box)[1] == pytest.approx(_RIGHT, abs=0.1)


def test_the_number_of_a_paragraph_stands_to_the_right_of_it() -> None:
    (box,) = _texts(paragraph(_ARABIC, number="1."))
    first = box.lines[0]
    assert first.pieces[0].x > _edges(box)[1]
    assert shown(first).replace("\u200f", "").startswith("1. ")


def test_bullets_stand_to_the_right_and_deeper_lists_further_left() -> None:
    outer, *_, inner = _texts(bullets("وزير", (bullets("الدفاع"),)))
    assert outer.label
    assert outer.label.x >= _edges(outer)[1]
    assert inner.x + inner.width < outer.x + outer.width


def test_the_first_column_of_a_table_is_the_one_at_the_right_and_numbers_keep_to_the_left() -> None:
    table = Table(
        (Column(weight=3), Column(), Column("end")), (row("أ", "ب", "ج", heading=True),), (row("د", "ه", "12"),)
    )
    for cells in _rows(table):
        assert [cell.x for cell in cells] == sorted((cell.x for cell in cells), reverse=True)
        assert cells[0].x + cells[0].width == pytest.approx(_RIGHT)
    last = _rows(table)[1][2]
    number = last.parts[0].box
    assert isinstance(number, TextBox)
    assert _edges(number)[0] == pytest.approx(last.x + _THEME.table.pad_x, abs=0.1)


def test_labels_stand_to_the_right_of_their_values() -> None:
    ((label, value),) = _rows(KeyValues((KeyValue(words("التاريخ"), (paragraph("30 October 2025"),)),)))
    assert label.x > value.x


def test_the_bar_of_a_callout_stands_at_the_right() -> None:
    first, second = _texts(Callout("warning", (paragraph("وزير"), paragraph("الدفاع"))))
    (frame,) = first.frames
    assert frame.bar_at_right
    assert second.frames == (frame,), "both stand on one ground"


def test_header_rows_that_are_repeated_are_the_same_box() -> None:
    table = Table((Column(),), (row("أ", heading=True),), tuple(row("د") for _ in range(4)))
    rows = [slab for slab in _slabs(table, PageBreak()) if isinstance(slab, RowBox)]
    assert all(it.header[0] is rows[0] for it in rows[1:])


def test_the_words_are_read_in_the_same_order() -> None:
    document = full_document()
    there = replace(document, language="he")
    assert elements(pdf(there, _THEME)) == elements(pdf(document, _THEME))
    assert spoken(pdf(there, _THEME)) == spoken(pdf(document, _THEME))


def test_what_stands_at_the_start_of_a_header_stands_at_the_right() -> None:
    document = replace(make_document(paragraph("x")), language="ar", header=(Band(words("وزارة"), end=words("DRAFT")),))
    furniture = Furniture(document, Memory().setter(document, _THEME))
    start, end = furniture._headers[0].slots
    assert start.place.x + start.place.width == pytest.approx(_RIGHT)
    assert (start.place.align, end.place.x, end.place.align) == ("end", _LEFT, "start")


def test_nothing_leaves_the_text_area() -> None:
    document = replace(full_document(), language="ms-Arab")
    for page in Memory().lay_out(document, _THEME, 700.0).pages:
        found = [area for it in page for area in areas(it.slab, it.y)]
        assert all(_LEFT - 0.1 <= area.x <= _right(area) <= _RIGHT + 0.1 for area in found)


def _right(area: OriginArea) -> float:
    return area.x + area.width


def test_the_stop_after_a_number_stands_where_the_page_goes_on() -> None:
    (box,) = _texts(replace(paragraph(_ARABIC), number="1."))
    pieces = [piece for piece in box.lines[0].pieces[: box.lines[0].apart] if not piece.hidden]
    digit, stop = (min(piece.x for piece in pieces if shown(Line((piece,))) == sign) for sign in "1.")
    assert stop < digit
