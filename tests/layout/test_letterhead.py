"""What a letterhead prints, set on the sheet: rows that cells join, lines of tables, words from right to left."""

from dataclasses import replace

import pytest

from briefer.document.letterhead import (
    Edge,
    Float,
    Letters,
    Side,
    Spot,
    Strip,
    StripCell,
    StripGrid,
    StripParagraph,
    StripRow,
    Surround,
    Words,
)
from briefer.layout.blocks import lay_out
from briefer.layout.boxes import TextBox
from briefer.layout.letterhead import Setting
from briefer.layout.letterhead_items import Area, Item, SetGround, SetLine, SetOutline
from briefer.layout.letterhead_lines import LineSetter
from briefer.layout.mirror import Mirror
from briefer.render.pdf.borders import around
from tests.documents import heading, make_theme
from tests.layout.setting import make_setter, shown, width_of

_RED = Edge("#ff0000", 2.0)
_LETTERS = Letters(size=10.0)


def line(words: str, **changes: object) -> StripParagraph:
    return replace(StripParagraph((Words(words, _LETTERS),), _LETTERS), **changes)


def grid(*rows: tuple[StripCell, ...], **changes: object) -> StripGrid:
    return replace(StripGrid((100.0, 100.0), tuple(map(StripRow, rows))), **changes)


def cell(words: str, **changes: object) -> StripCell:
    return replace(StripCell((line(words),)), **changes)


def items(*strip: StripParagraph | StripGrid, language: str = "en") -> tuple[list[Item], float]:
    """What a strip from 50 to 350 points shows, and its height."""
    return Setting(LineSetter(make_setter(language=language), {})).strip(Strip(strip), Area(50.0, 350.0, 0.0))


def places(*strip: StripParagraph | StripGrid) -> dict[str, tuple[float, float, float]]:
    """Where each line of a strip begins, where it ends, and where its baseline is."""
    found: dict[str, tuple[float, float, float]] = {}
    for it in items(*strip)[0]:
        if isinstance(it, SetLine):
            pieces = it.line.pieces
            ends = min(piece.x for piece in pieces), max(piece.x + piece.width for piece in pieces)
            found[shown(it.line)] = (*ends, it.y)
    return found


def test_a_cell_that_joins_rows_makes_the_last_of_them_as_high_as_it_needs() -> None:
    tall = StripCell((line("1"), line("2"), line("3"), line("4")))
    joined = cell("", joins_above=True)
    _, plain = items(grid((cell("a"), cell("b")), (cell("c"), cell("d")), (cell("e"), cell("f"))))
    _, height = items(grid((tall, cell("b")), (joined, cell("d")), (cell("e"), cell("f"))))
    assert height == pytest.approx(plain / 3 * 5)
    found = places(grid((tall, cell("b")), (joined, cell("d")), (cell("e"), cell("f"))))
    assert found["e"][2] - found["4"][2] == pytest.approx(plain / 3)


def test_a_row_makes_room_for_the_line_above_it_and_a_table_for_the_one_below() -> None:
    _, plain = items(grid((cell("a"),), (cell("b"),)))
    edges: dict[Side, Edge] = {"top": _RED, "bottom": _RED}
    _, ruled = items(grid((cell("a", edges=edges),), (cell("b", edges=edges),)))
    assert ruled == pytest.approx(plain + 3 * _RED.width)


def test_a_line_between_two_rows_is_drawn_once() -> None:
    edges: dict[Side, Edge] = {"top": _RED, "bottom": _RED}
    found, _ = items(grid((cell("a", edges=edges),), (cell("b", edges=edges),)))
    assert len({round(it.y, 2) for it in found if isinstance(it, SetGround)}) == 3


def test_no_line_goes_through_a_cell_that_joins_rows() -> None:
    edges: dict[Side, Edge] = {"top": _RED, "bottom": _RED}
    first, second = cell("a", edges=edges), cell("", edges=edges, joins_above=True)
    found, height = items(grid((first,), (second,)))
    assert [round(it.y) for it in found if isinstance(it, SetGround)] == [0, round(height - _RED.width)]


def test_words_from_right_to_left_stand_on_the_sheet_in_a_document_that_runs_the_other_way() -> None:
    left, right, _ = places(line("وزارة الدفاع"))["وزارة الدفاع"]
    assert (left, right < 350) == (pytest.approx(50), True)


def test_a_paragraph_that_runs_from_right_to_left_begins_at_the_right() -> None:
    left, right, _ = places(line("وزارة الدفاع", backwards=True, left=20.0))["وزارة الدفاع"]
    assert (left > 250, right) == (True, pytest.approx(330))


def test_the_columns_of_a_table_may_follow_each_other_from_the_right() -> None:
    found = places(grid((cell("one"), cell("two")), backwards=True))
    assert found["one"][0] > found["two"][0] > 150


def test_a_line_of_two_strokes_leaves_white_between_them() -> None:
    double = Edge("#000000", 4.0, strokes=(2.0, 1.0, 1.0))
    found, _ = items(line("a", edges={"bottom": double}))
    first, second = (it for it in found if isinstance(it, SetGround))
    assert (second.y - first.y, first.height, second.height) == (3.0, 2.0, 1.0)


def test_neighbours_with_the_same_lines_around_them_stand_within_these_together() -> None:
    edges: dict[Side, Edge] = {"top": _RED, "bottom": _RED}
    found, height = items(line("a", edges=edges), line("b", edges=edges))
    assert height == pytest.approx(items(line("a"), line("b"))[1] + 2 * _RED.width)
    assert [round(it.y) for it in found if isinstance(it, SetGround)] == [0, round(height - _RED.width)]


def test_neighbours_that_stand_in_differently_have_lines_of_their_own() -> None:
    edges: dict[Side, Edge] = {"bottom": _RED}
    found, _ = items(line("a", edges=edges), line("b", edges=edges, left=20.0))
    assert len([it for it in found if isinstance(it, SetGround)]) == 2


def test_letters_may_stand_further_apart() -> None:
    wide = StripParagraph((Words("AHA", replace(_LETTERS, spaced=5.0)), Words("!", _LETTERS)))
    found = [it.line.pieces[0].x for it in items(wide)[0] if isinstance(it, SetLine)]
    plain = width_of("A") * 10 / make_theme().styles["body"].size
    assert len(found) == 4
    assert found[1] - found[0] == pytest.approx(plain + 5, abs=0.1)


def test_words_of_a_watermark_fill_its_place_and_stand_behind_all_else() -> None:
    place = Spot("sheet", 100.0)
    mark = Float(place, place, 200.0, 80.0, stretched=Words("DRAFT", _LETTERS), turn=315.0)
    found, height = items(line("a", floats=(mark,)))
    first = found[0]
    assert isinstance(first, SetOutline)
    assert (first.x, first.y, first.width, first.height, first.turn) == (100, 100, 200, 80, 315)
    assert height == pytest.approx(items(line("a"))[1])


# -- title and headings


def framed(**changes: object) -> TextBox:
    """A heading whose style has a line below it."""
    style = replace(make_theme().styles["heading1"], surround=Surround({"bottom": Edge("#ff0000", 1.5, 3.0)}))
    theme = make_theme()
    setter = make_setter(replace(theme, styles={**theme.styles, "heading1": replace(style, **changes)}))
    (slab,) = lay_out(setter, heading("Purpose", number="10."), {}).slabs
    assert isinstance(slab, TextBox)
    return slab


def test_a_line_below_a_heading_takes_room_and_is_drawn_below_its_words() -> None:
    box = framed()
    assert box.height == pytest.approx(box.leading + 4.5)
    assert box.border
    (drawn,) = around(box.border, 0.0, box.height)
    assert f"{round(-box.height, 2):g}" in drawn


def test_the_number_of_a_heading_hangs_in_front_of_its_words() -> None:
    box = framed(indent=40.0, hanging=40.0)
    (first,) = box.lines
    left = make_theme().page.left
    assert [piece.x for piece in first.pieces] == [left, left + 40]


def test_words_go_on_at_the_next_tab_stop_where_the_number_needs_more_room() -> None:
    (first,) = framed(indent=4.0, hanging=4.0).lines
    assert first.pieces[-1].x == make_theme().page.left + 36


def test_the_line_of_a_heading_is_on_the_other_side_with_it() -> None:
    box = framed(indent=40.0)
    page = make_theme().page
    turned = Mirror(page.left + page.width - page.right).slab(box)
    assert isinstance(turned, TextBox)
    assert box.border
    assert turned.border
    assert turned.border.x + turned.border.width == pytest.approx(page.width - page.right - 40)
