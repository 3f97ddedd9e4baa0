"""The history page where there is nothing to show."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QToolButton

from briefer.ui.library_history import HistoryPage
from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until
from tests.ui.shelf import Shelf, house, page

Drive = Callable[..., Driver]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def test_the_history_is_one_press_away_from_the_brief(drive: Drive, shelf: Shelf):
    shelf.put(id="kept", title="Defence talks")
    driver = drive(make_brief(id="other"), librarian=shelf)
    house(driver)._verbs.open("kept")
    wait_until(lambda: driver.brief.id == "kept", "for the brief")
    tool = next(t for t in driver.view.top.findChildren(QToolButton) if t.accessibleName() == "History of this brief")
    driver.click(tool)
    shown = driver.window.findChildren(HistoryPage)
    wait_until(lambda: shown and shown[0].isVisible() and shown[0].list.count(), "for its history")


def test_a_brief_that_the_library_does_not_hold_has_no_history_and_is_told_why(drive: Drive, shelf: Shelf):
    driver = drive(make_brief(id="other"), librarian=shelf)
    house(driver)._show_history()
    shown = page(driver, HistoryPage)
    wait_until(lambda: shown.problem.isVisible(), "for the sentence")
    assert "no state of this brief yet" in shown.problem.text()
    assert "other" not in shown.problem.text(), "its id is not for people"
    assert not shown.restore_button.isEnabled()


def steady_work(shelf: Shelf) -> None:
    """A state every three minutes from nine o'clock to a quarter to ten, without a rest."""
    for count in range(16):
        shelf.put(count / 20, "mei", id="typed", title=f"Talks {count}")


def history_of(driver: Driver, brief_id: str) -> HistoryPage:
    house(driver)._verbs.open(brief_id)
    wait_until(lambda: driver.brief.id == brief_id, "for the brief")
    house(driver)._show_history()
    shown = page(driver, HistoryPage)
    wait_until(lambda: shown.list.count() and shown.table.rowCount(), "for the history")
    return shown


def lines(shown: HistoryPage) -> list[str]:
    return [shown.list.item(row).text().strip() for row in range(shown.list.count())]


def test_steady_work_is_told_by_the_half_hour_in_words(drive: Drive, shelf: Shelf):
    steady_work(shelf)
    shown = history_of(drive(make_brief(id="other"), librarian=shelf), "typed")
    assert [line.split(" · ")[-1] for line in lines(shown)] == ["saved 6 times", "saved 10 times"]


def test_one_goes_back_to_a_state_within_a_sitting(drive: Drive, shelf: Shelf):
    steady_work(shelf)
    driver = drive(make_brief(id="other"), librarian=shelf)
    shown = history_of(driver, "typed")
    assert not shown.restore_button.isEnabled(), "it is the present state"
    assert shown.fold_button.text() == "Show its 6 states"
    driver.click(shown.fold_button)
    assert shown.list.count() == 8
    assert shown.fold_button.text() == "Hide its states"
    assert shown.list.hasFocus(), "one goes on among the states"
    driver.press(*["Down"] * 4)
    wait_until(lambda: shown._chosen and shown._chosen.title == "Talks 12", "for the state")
    assert shown.restore_button.isEnabled()
    driver.click(shown.restore_button)
    assert driver.brief.title == "Talks 12"


def test_right_and_left_unfold_a_sitting_and_fold_it(drive: Drive, shelf: Shelf):
    steady_work(shelf)
    driver = drive(make_brief(id="other"), librarian=shelf)
    shown = history_of(driver, "typed")
    assert shown.list.hasFocus()
    driver.press("Right", "Down", "Down")
    assert (shown.list.count(), shown.list.currentRow()) == (8, 2)
    driver.press("Left")
    assert (shown.list.count(), shown.list.currentRow()) == (2, 0)


def test_the_stamp_of_a_save_is_no_change_and_a_new_version_of_a_template_is(drive: Drive, shelf: Shelf):
    shelf.put(0, id="b", title="Talks")
    shelf.put(1, id="b", title="Talks on", template_version="1+86621084")
    shelf.put(2, id="b", title="Talks on", template_version="2+0a1b2c3d")
    shown = history_of(drive(make_brief(id="other"), librarian=shelf), "b")

    def row() -> list[str]:
        assert shown.table.rowCount() == 1
        items = [shown.table.item(0, column) for column in range(3)]
        return [item.text() for item in items if item]

    assert row() == ["Version of the template", "1", "2"]
    shown.list.setCurrentRow(1)
    wait_until(lambda: row()[0] == "Title", "for the comparison")
