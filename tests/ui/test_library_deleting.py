"""A brief is deleted from the library, and comes back with its history."""

from collections.abc import Callable
from pathlib import Path

import pytest

from briefer.ui.library_results import ResultsPage
from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until
from tests.ui.shelf import Shelf, button, house, page

Drive = Callable[..., Driver]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    shelf = Shelf(tmp_path)
    shelf.put(0, id="a", title="Maritime talks", agreements=[{"title": "Accord"}])
    shelf.put(1, id="b", title="Trade talks")
    return shelf


def titles(shown: ResultsPage) -> list[str]:
    return [shown.list.item(row).text().partition(",")[0] for row in range(shown.list.count())]


def past_briefs(driver: Driver) -> ResultsPage:
    house(driver).show_room("briefs")
    shown = page(driver, ResultsPage)
    wait_until(lambda: shown.list.count() == 2, "for the briefs")
    return shown


def choose(shown: ResultsPage, title: str) -> None:
    shown.list.setCurrentRow(titles(shown).index(title))


def test_a_deleted_brief_is_found_no_more_and_comes_back_at_once(drive: Drive, shelf: Shelf):
    driver = drive(librarian=shelf)
    shown = past_briefs(driver)
    choose(shown, "Maritime talks")
    driver.click(button(shown, "Delete"))
    wait_until(lambda: titles(shown) == ["Trade talks"], "for the deletion")
    assert shelf.library.rows("agreement") == ()
    assert "“Maritime talks” was deleted" in driver.window.messages.text.text()
    driver.click(button(driver.window.messages, "Bring it back"))
    wait_until(lambda: len(titles(shown)) == 2, "for the brief")
    assert len(shelf.library.rows("agreement")) == 1


def test_a_deleted_brief_comes_back_later_with_its_history(drive: Drive, shelf: Shelf):
    shelf.put(2, id="b", title="Trade talks, cleared")
    driver = drive(librarian=shelf)
    shown = past_briefs(driver)
    choose(shown, "Trade talks")
    driver.click(button(shown, "Delete"))
    wait_until(lambda: len(titles(shown)) == 1, "for the deletion")
    driver.click(button(shown, "Deleted briefs"))
    wait_until(lambda: titles(shown) == ["Trade talks"], "for those that were deleted")
    driver.click(button(shown, "Bring it back"))
    wait_until(lambda: titles(shown) == [], "for the brief to leave them")
    driver.click(button(shown, "All briefs"))
    wait_until(lambda: len(titles(shown)) == 2, "for all briefs")
    assert len(shelf.library.history("b")) == 2


def test_the_open_brief_is_not_deleted_under_ones_hands(drive: Drive, shelf: Shelf):
    driver = drive(make_brief(id="other"), librarian=shelf)
    house(driver)._verbs.open("a")
    wait_until(lambda: driver.brief.id == "a", "for the brief")
    shown = past_briefs(driver)
    choose(shown, "Maritime talks")
    driver.click(button(shown, "Delete"))
    assert "is open" in driver.window.messages.text.text()
    assert len(shelf.titles()) == 2
