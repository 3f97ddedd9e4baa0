"""Nothing in a form is cut where a line of its own would hold it: rows become lines as the window becomes narrow."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyleOptionFrame, QToolButton

from briefer import settings
from briefer.exchange.brief_file import read_brief
from briefer.ui import language
from briefer.ui.binding import PATH
from briefer.ui.card import Card, FormCard
from briefer.ui.editors import DateField
from briefer.ui.fold import Fold
from briefer.ui.form import Form
from tests.briefs import make_brief
from tests.ui.cut_off import cut_off
from tests.ui.driver import Driver, at_rest, spin, wait_until

Drive = Callable[..., Driver]

LONGEST = "28 September 2026"
MARGIN = 4
"""Pixels that Qt leaves around the text in a field."""


@pytest.fixture(params=["en", "ms"])
def spoken(application: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    language.speak(application, request.param)
    yield request.param
    language.speak(application, "en")


def room(field: QLineEdit) -> int:
    """The width that a field has for its text."""
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    inner = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    return inner.width() - sum(button.width() for button in field.findChildren(QToolButton)) - MARGIN


def form_of(field: QLineEdit) -> Form:
    parent = field.parentWidget()
    while not isinstance(parent, Form):
        assert parent is not None
        parent = parent.parentWidget()
    return parent


def cut(card: Card) -> list[str]:
    """The fields whose text is cut though the form is wide enough for it, by their paths."""
    found: list[str] = []
    for form in card.findChildren(Form):
        for field in form.findChildren(QLineEdit):
            if field.property(PATH) and field.isVisible() and form_of(field) is form:
                needed = field.fontMetrics().horizontalAdvance(field.text())
                if room(field) < needed <= form.width() - (field.width() - room(field)):
                    found.append(f"{field.property(PATH)}: {needed} px, has {room(field)}")
    return found


def unfold(card: Card) -> None:
    """Open all that is folded, and what is folded in that."""
    while closed := [fold for fold in card.findChildren(Fold) if fold.isVisible() and not fold.is_open]:
        for fold in closed:
            fold.open()
        spin()


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("size", [(1100, 700), (1440, 900)])
def test_no_field_label_prompt_or_choice_of_the_sample_is_cut(drive: Drive, size: tuple[int, int]):
    driver = drive(read_brief(settings.sample()), size=size)
    for place, card in enumerate(driver.bench.cards):
        driver.bench.enter_section(place)
        unfold(card)
        at_rest(lambda card=card: QPoint(card.width(), card.height()))
        assert [*cut(card), *cut_off(driver.window)] == [], card.key


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


def beside(driver: Driver, one: str, other: str) -> bool:
    """Whether two fields stand in one line."""
    places: list[int] = []
    for path in (one, other):
        driver.bench.go_to(path)
        places.append(driver.focus.y())
    return places[0] == places[1]


def test_the_date_stands_beside_the_times_where_there_is_room(drive: Drive):
    for width, is_beside in ((1440, True), (1040, False)):
        driver = drive(make_brief(), size=(width, 800))
        assert isinstance(driver.bench.cards[0], FormCard)
        wait_until(lambda d=driver, so=is_beside: beside(d, "meeting/date", "meeting/start") is so, "for the rows")


def test_nothing_moves_while_one_types(drive: Drive):
    driver = drive(make_brief(), size=(1440, 900))
    driver.bench.go_to("meeting/occasion")
    driver.type("On the margins of the ministerial meeting and of all that comes with it, as every year in November")
    assert beside(driver, "meeting/occasion", "meeting/kind")


def test_the_next_time_the_long_words_have_a_line_of_their_own(drive: Drive):
    occasion = "On the margins of the ministerial meeting and of all that comes with it, each November"
    driver = drive(make_brief(meeting={"occasion": occasion}), size=(1440, 900))
    wait_until(lambda: not beside(driver, "meeting/occasion", "meeting/kind"), "for the rows")
