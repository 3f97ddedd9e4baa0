"""The history page where there is nothing to show."""

from collections.abc import Callable
from pathlib import Path

import pytest

from briefer.ui.library_history import HistoryPage
from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until
from tests.ui.shelf import Shelf, house, page

Drive = Callable[..., Driver]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def test_a_brief_that_the_library_does_not_hold_has_no_history_and_is_told_why(drive: Drive, shelf: Shelf):
    driver = drive(make_brief(id="other"), librarian=shelf)
    house(driver)._show_history()
    shown = page(driver, HistoryPage)
    wait_until(lambda: shown.problem.isVisible(), "for the sentence")
    assert "no state of this brief yet" in shown.problem.text()
    assert "other" not in shown.problem.text(), "its id is not for people"
    assert not shown.restore_button.isEnabled()
