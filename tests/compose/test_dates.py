"""Dates read as diplomacy writes them, and nothing guesses a missing year."""

from typing import Any

import pytest

from briefer.compose.dates import written
from briefer.model.dates import Date
from briefer.template.schema import DateStyle
from tests.compose.pages import template

ENGLISH = template().labels["en"]


def in_words(edtf: str = "", as_written: str = "", **style: Any) -> str:
    date = Date(edtf=edtf, as_written=as_written)
    return written(date, DateStyle.model_validate(style), ENGLISH).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2025-10-30", "30 October 2025"),
        ("2025-10", "October 2025"),
        ("2026", "2026"),
        ("2026~", "about 2026"),
        ("2026?", "2026, uncertain"),
        ("2026%", "about 2026, uncertain"),
        ("2025-10-30/2025-10-31", "30–31 October 2025"),
        ("2025-10-30/2025-11-02", "30 October – 2 November 2025"),
        ("2025-12-30/2026-01-02", "30 December 2025 – 2 January 2026"),
        ("2025/2027", "2025 – 2027"),
        ("2025-10-30/..", "from 30 October 2025"),
        ("../2025-10-30", "until 30 October 2025"),
        ("2025-33", "first quarter of 2025"),
        ("2025-40", "first half of 2025"),
        ("2025-22", "summer 2025"),
        ("XXXX-12-06", "6 December"),
        ("202X", "2020s"),
        ("2025-10-XX", "October 2025"),
        ("2025-XX", "2025"),
        ("2025-10-~30", "about 30 October 2025"),
        ("?2025-10-30", "30 October 2025, uncertain"),
        ("2025-10-30T10:00:00Z", "30 October 2025, 10:00 UTC"),
        ("2025-10-30T10:00:00+08:00", "30 October 2025, 10:00 UTC+8"),
        ("2025-10-30T10:00:00-03:30", "30 October 2025, 10:00 UTC−3:30"),
        ("2025-10-30T10:00:00", "30 October 2025, 10:00"),
        ("[2025,2026]", "2025 / 2026"),
        ("{2025-10-30,2025-11-02}", "30 October 2025, 2 November 2025"),
        ("{2025-10-30..2025-11-02}", "30 October – 2 November 2025"),
        ("[..2025-10-30]", "until 30 October 2025"),
        ("-0044", "45 BC"),
        ("2025-XX-12", "day 12 of an unknown month, 2025"),
        ("2025-XX-12/2026", "2025-XX-12/2026"),
    ],
)
def test_a_date_is_written_out(edtf: str, expected: str) -> None:
    assert in_words(edtf) == expected


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ({"weekday": True}, "Thursday 30 October 2025"),
        ({"order": "month_day_year"}, "October 30, 2025"),
        ({"order": "month_day_year", "weekday": True}, "Thursday, October 30, 2025"),
        ({"order": "month_day_year", "weekday": True, "short_months": True}, "Thursday, Oct 30, 2025"),
        ({"order": "iso"}, "2025-10-30"),
        ({"short_months": True}, "30 Oct 2025"),
    ],
)
def test_a_template_settles_how_dates_are_written(style: dict[str, Any], expected: str) -> None:
    assert in_words("2025-10-30", **style) == expected


def test_the_wording_as_written_stands_first() -> None:
    assert in_words("2026", "next year") == "next year (2026)"
    assert in_words("", "in due course") == "in due course"


def test_a_date_without_usual_words_is_not_added_to_its_wording() -> None:
    assert in_words("2025-XX-12", "the twelfth of some month") == "the twelfth of some month"


def test_a_year_before_the_first_is_said_in_the_readers_language() -> None:
    assert written(Date(edtf="-0044"), DateStyle(), template().labels["ms"]).replace("\u00a0", " ") == "45 SM"


def test_a_wording_that_says_it_all_stands_alone() -> None:
    assert in_words("2025-10-30", "Thursday 30 October 2025") == "Thursday 30 October 2025"


def test_a_written_date_stays_on_one_line() -> None:
    assert " " not in written(Date(edtf="2025-10-30"), DateStyle(), ENGLISH)


def test_a_wording_in_another_language_says_it_too() -> None:
    date = Date(edtf="2025-10-30", as_written="Thursday 30 October 2025")
    malay = template().labels["ms"]
    assert written(date, DateStyle(), malay, [ENGLISH]) == "Thursday 30 October 2025"
