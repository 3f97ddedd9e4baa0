import pytest

from briefer.model import clock


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("10:00", "10:00"),
        ("11.30", "11:30"),
        ("1130", "11:30"),
        ("0930", "09:30"),
        ("9.30", "9:30"),
        ("9:30", "9:30"),
        (" 11:30  am ", "11:30"),
        ("2 pm", "14:00"),
        ("02:30 p.m.", "14:30"),
        ("12 noon", "12 noon"),
        ("12 am", "00:00"),
        ("12.15pm", "12:15"),
        ("1430 hrs", "14:30"),
        ("14h30", "14:30"),
        ("24:00", "24:00"),
    ],
)
def test_a_time_is_shown_in_one_way_however_it_was_written(written: str, shown: str):
    assert clock.shown(written) == shown


@pytest.mark.parametrize("written", ["", "after lunch", "25:00", "1175", "10:75", "113", "13 pm", "24:10", "11"])
def test_what_is_no_time_of_day_stays_as_it_is(written: str):
    assert clock.minutes(written) is None
    assert clock.shown(written) == written
