"""No date is cut where the window is small: it has a row of its own then."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QStyle, QStyleOptionFrame

from briefer.ui.card import FormCard
from briefer.ui.editors import DateField
from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until

Drive = Callable[..., Driver]

LONGEST = "28 September 2026"


def room(field: DateField) -> int:
    """The width that a field has for its text."""
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    inner = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    return inner.width() - 26 - 4  # the calendar, and Qt's own margins


@pytest.mark.parametrize("size", [(900, 560), (1100, 700), (1440, 900)])
def test_no_date_of_the_meeting_is_cut(drive: Drive, size: tuple[int, int]):
    day = "2026-09-28"
    meeting = {"date": day, "start": "10:00", "previous": {"date": day}, "next": {"date": day}}
    driver = drive(make_brief(dated=day, meeting=meeting), size=size)
    driver.bench.go_to("dated")
    fields = [field for field in driver.bench.cards[0].findChildren(DateField) if field.isVisible()]
    assert [field.text() for field in fields] == [LONGEST] * 4
    needed = fields[0].fontMetrics().horizontalAdvance(LONGEST)
    wait_until(lambda: min(room(field) for field in fields) >= needed, f"for {needed} px for each date")


def test_the_date_stands_beside_the_times_where_there_is_room(drive: Drive):
    for width, is_beside in ((1440, True), (1100, False)):
        driver = drive(make_brief(), size=(width, 800))
        card = driver.bench.cards[0]
        assert isinstance(card, FormCard)
        driver.bench.go_to("meeting/start")
        start = driver.focus
        driver.bench.go_to("meeting/date")
        date = driver.focus
        wait_until(lambda date=date, start=start, beside=is_beside: (date.y() == start.y()) is beside, "for the rows")
