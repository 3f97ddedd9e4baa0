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


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("45", 45),
        ("45 min", 45),
        ("45 minit", 45),
        ("90'", 90),
        ("1h", 60),
        ("1h30", 90),
        ("1 hr 15 mins", 75),
        ("1 hour and 5 minutes", 65),
        ("1.5 hours", 90),
        ("1½ jam", 90),
        ("2 jam", 120),
    ],
)
def test_a_length_of_time_is_read_as_it_is_written(written: str, minutes: int):
    assert clock.length(written) == minutes


@pytest.mark.parametrize("written", ["", "Z", "until lunch", "45 max", "h", "-5", "1:30"])
def test_what_is_no_length_of_time_is_none(written: str):
    assert clock.length(written) is None
