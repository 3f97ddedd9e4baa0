"""How columns share a width."""

from hypothesis import given
from hypothesis import strategies as st

from briefer.ui.column_widths import column_widths, column_widths_for


def test_columns_share_by_weight_where_there_is_room():
    assert column_widths(400, [3, 1], [50, 50]) == [300, 100]


def test_a_column_keeps_its_longest_word_and_the_others_give():
    assert column_widths(400, [6, 1, 1], [80, 90, 40]) == [265, 90, 45]


def test_where_nothing_fits_the_widest_give_and_the_narrow_ones_stay_whole():
    assert column_widths(100, [1, 1], [150, 30]) == [70, 30]
    assert column_widths(300, [1, 1, 1], [150, 200, 60]) == [120, 120, 60]
    assert column_widths(90, [1, 1, 1], [150, 200, 60]) == [30, 30, 30]


def test_an_empty_column_lends_to_one_whose_text_would_wrap():
    assert column_widths_for(400, [1, 1], [50, 50], [230, 0]) == [230, 170]
    assert column_widths_for(400, [1, 1], [50, 50], [900, 0]) == [280, 120], "it keeps room for what will be typed"


def test_columns_that_need_no_more_than_their_shares_keep_them():
    assert column_widths_for(400, [3, 1], [50, 50], [200, 90]) == [300, 100]


@given(
    st.lists(
        st.tuples(st.floats(0.5, 6), st.integers(10, 300), st.integers(0, 3000)),
        min_size=1,
        max_size=7,
    ),
    st.integers(100, 2000),
)
def test_what_one_column_lends_another_gets(columns: list[tuple[float, int, int]], width: int):
    weights = [weight for weight, _, _ in columns]
    least, wished = [least for _, least, _ in columns], [wished for _, _, wished in columns]
    widths = column_widths_for(width, weights, least, wished)
    assert sum(widths) == width
    if sum(least) < width:
        assert all(given >= needed - 1 for given, needed in zip(widths, least, strict=True))


@given(st.lists(st.tuples(st.floats(0.5, 6), st.integers(10, 300)), min_size=1, max_size=7), st.integers(100, 2000))
def test_widths_always_add_up(columns: list[tuple[float, int]], width: int):
    weights, least = [w for w, _ in columns], [n for _, n in columns]
    widths = column_widths(width, weights, least)
    assert sum(widths) == width
    if sum(least) < width:
        assert all(given >= needed - 1 for given, needed in zip(widths, least, strict=True))
