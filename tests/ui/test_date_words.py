"""Dates as they are typed and shown."""

from datetime import date

import pytest

from briefer.model.dates import Date
from briefer.ui.date_words import of_day, read, show


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("30 October 2025", "2025-10-30"),
        ("30 Oct 2025", "2025-10-30"),
        ("3  ogos  2026", "2026-08-03"),
        ("October 2025", "2025-10"),
        ("30/10/2025", "2025-10-30"),
        ("10/30/2025", "2025-10-30"),
        ("7.7.2026", "2026-07-07"),
        ("5-Mar-2026", "2026-03-05"),
        ("5-Mar-26", "2026-03-05"),
        ("5th March 2026", "2026-03-05"),
        ("the 5th of March 2026", "2026-03-05"),
        ("March 5, 2026", "2026-03-05"),
        ("Mar. 5 2026", "2026-03-05"),
        ("5hb Mac 2026", "2026-03-05"),
        ("5 hb. Mac 2026", "2026-03-05"),
        ("5 Ogo 2026", "2026-08-05"),
        ("5 Ogs 2026", "2026-08-05"),
        ("5 Okt 2026", "2026-10-05"),
        ("Dis 2026", "2026-12"),
        ("2026/03/05", "2026-03-05"),
        ("2025-10-30/2025-10-31", "2025-10-30/2025-10-31"),
        ("2026~", "2026~"),
        ("XXXX-12-06", "XXXX-12-06"),
    ],
)
def test_a_date_is_read_as_it_is_meant(typed: str, edtf: str):
    assert read(typed) == Date(edtf=edtf)


@pytest.mark.parametrize(
    "typed",
    ["next year", "6 December", "31/2/2026", "31 February 2026", "the 30th", "Oct", "March 26", "before March 2026"],
)
def test_what_leaves_a_doubt_stays_as_it_is_written(typed: str):
    assert read(typed) == Date(as_written=typed)


@pytest.mark.parametrize("typed", ["3/4/2026", "03-04-2026", "3.4.2026", "3/4/26"])
def test_of_two_figures_the_day_comes_first_and_what_was_written_stays_beside_it(typed: str):
    read_as = read(typed)
    assert read_as == Date(edtf="2026-04-03", as_written=typed)
    assert show(read_as) == f"{typed} [3 April 2026]"
    assert read(show(read_as)) == read_as


def test_a_weekday_is_kept_since_it_can_be_wrong():
    assert read("Friday 30 October 2025") == Date(edtf="2025-10-30", as_written="Friday 30 October 2025")


@pytest.mark.parametrize("typed", ["hujung Mac 2026", "end of March 2026", "mid-March 2026", "Early March 2026"])
def test_a_part_of_a_month_means_the_month_in_its_own_words(typed: str):
    assert read(typed) == Date(edtf="2026-03", as_written=typed)


def test_nothing_typed_is_no_date():
    assert read("  ") is None


def test_a_wording_may_say_in_brackets_what_it_means():
    assert read("next year [2026]") == Date(edtf="2026", as_written="next year")
    assert read("by the end of it [30 November 2025]") == Date(edtf="2025-11-30", as_written="by the end of it")
    assert read("next year [sic]") == Date(as_written="next year [sic]")


@pytest.mark.parametrize(
    ("date", "shown"),
    [
        (None, ""),
        (Date(edtf="2025-10-30"), "30 October 2025"),
        (Date(edtf="2025-10"), "October 2025"),
        (Date(edtf="2025-33"), "2025-33"),
        (Date(edtf="2026", as_written="next year"), "next year [2026]"),
        (Date(edtf="2025-10-30", as_written="Thursday 30 October 2025"), "Thursday 30 October 2025"),
        (Date(as_written="next year"), "next year"),
    ],
)
def test_a_date_is_shown_in_words(date: Date | None, shown: str):
    assert show(date) == shown


@pytest.mark.parametrize(
    ("wording", "expected"),
    [
        ("", ""),
        ("next spring", "next spring"),
        ("30 October 2025", ""),
        ("3/4/2026", ""),
        ("Thursday 30 October 2025", "Friday 31 October 2025"),
        ("Khamis, 30 Oktober 2025", "Jumaat 31 Oktober 2025"),
    ],
)
def test_a_day_from_the_calendar_takes_the_place_of_a_wording_that_is_a_date(wording: str, expected: str):
    before = Date(edtf="2025-10-30", as_written=wording)
    assert of_day(date(2025, 10, 31), before) == Date(edtf="2025-10-31", as_written=expected)
