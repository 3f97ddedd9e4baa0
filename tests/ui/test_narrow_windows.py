"""A small screen, or a large scale: a window of 704 by 406 shows everything, one thing at a time where it must."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QPushButton, QToolButton

from briefer import settings
from briefer.exchange.brief_file import read_brief
from briefer.ui import style
from briefer.ui.top_bar import TopBar
from briefer.ui.workshop import WorkshopService
from tests.briefs import make_brief
from tests.ui.cut_off import cut_off
from tests.ui.driver import Driver, at_rest, wait_until
from tests.ui.test_forms_in_narrow_windows import cut, spoken, unfold

Drive = Callable[..., Driver]

__all__ = ["spoken"]

SMALL = (704, 406)
"""What a screen of 1440 by 900 has room for at 200 %, with the frame of a window around it."""


def shows(driver: Driver) -> tuple[bool, bool]:
    """Whether the form is shown, and whether the pages are."""
    return driver.bench._scroll.isVisible(), driver.bench.preview.isVisible()


def resize(driver: Driver, width: int, height: int) -> None:
    driver.window.resize(width, height)
    wait_until(lambda: driver.window.size() == QSize(width, height), "for the size")
    at_rest(lambda: QPoint(driver.bench.panes.width(), driver.bench.panes.height()))


@pytest.mark.usefixtures("spoken")
def test_nothing_is_cut_in_a_small_window(drive: Drive):
    driver = drive(read_brief(settings.sample()), size=SMALL)
    for place, card in enumerate(driver.bench.cards):
        driver.bench.enter_section(place)
        unfold(card)
        at_rest(lambda card=card: QPoint(card.width(), card.height()))
        assert [*cut(card), *cut_off(driver.window)] == [], card.key


@pytest.mark.usefixtures("spoken")
def test_the_start_page_fits_into_a_small_window(drive: Drive):
    driver = drive(service=WorkshopService(), size=SMALL)
    start = driver.window.start
    wait_until(lambda: start.gallery.layout(), "for the templates")
    at_rest(lambda: start.library.pos())
    for button in (start.new, start.open, start.sample, start.last, start.library):
        right = button.mapTo(driver.window, QPoint(button.width(), 0)).x()
        assert right <= driver.window.width(), button.text()
        assert button.width() >= button.sizeHint().width()


def test_the_pages_stand_in_the_place_of_the_form_and_a_click_in_them_leads_back(drive: Drive):
    driver = drive(make_brief(purpose="To agree."), size=SMALL)
    assert shows(driver) == (True, False)
    driver.press("F9")
    assert shows(driver) == (False, True)
    wait_until(lambda: driver.bench.preview.pages.place_of("purpose") is not None, "for the page")
    driver.bench.preview.pages.clicked.emit("purpose")
    assert shows(driver) == (True, False)
    assert driver.bench.focused_path() == "purpose"
    assert not driver.window.do.pages.isChecked()


def test_a_window_that_grows_shows_both_and_shares_its_width_as_before(drive: Drive):
    driver = drive(make_brief(), size=(1440, 900))
    assert shows(driver) == (True, True)
    before = driver.bench.panes.sizes()
    resize(driver, *SMALL)
    assert shows(driver) == (True, False)
    resize(driver, 1440, 900)
    assert shows(driver) == (True, True)
    assert driver.bench.panes.sizes() == before
    assert driver.bench.cards[0].x() == style.INSIDE


def test_pages_that_a_person_hides_stay_hidden_and_the_form_takes_their_room(drive: Drive):
    driver = drive(make_brief(), size=(1440, 900))
    width = driver.bench._scroll.width()
    driver.window.do.pages.trigger()
    assert shows(driver) == (True, False)
    at_rest(lambda: QPoint(driver.bench._scroll.width(), 0))
    assert driver.bench._scroll.width() > width
    driver.bench.go_to("title")
    assert shows(driver) == (True, False)
    driver.press("F9")
    assert shows(driver) == (True, True)
    assert driver.focus is driver.bench.preview.pages


def test_search_in_the_pages_shows_them_and_f6_brings_the_form_back(drive: Drive):
    driver = drive(make_brief(), size=SMALL)
    driver.press("Ctrl+Shift+F")
    assert shows(driver) == (False, True)
    driver.press("F6", "F6")
    assert shows(driver) == (True, False)
    driver.press("F9", "F8")
    assert shows(driver) == (True, False), "the list of findings stands under the form"


def test_tools_that_have_no_room_are_left_to_the_menus(drive: Drive):
    driver = drive(make_brief(title="A long title, as they often are in a ministry"), size=(1440, 900))
    (bar,) = driver.window.findChildren(TopBar)
    tools = bar.findChildren(QToolButton)
    assert all(tool.isVisible() for tool in tools)
    resize(driver, *SMALL)
    bar.show_to_confirm(12)
    at_rest(lambda: bar.to_confirm.pos())
    assert [tool.defaultAction() for tool in tools if tool.isVisible()] == [driver.window.do.pages]
    assert all(button.width() >= button.sizeHint().width() for button in bar.findChildren(QPushButton))
    resize(driver, 1440, 900)
    assert all(tool.isVisible() for tool in tools)
