"""Going on to another brief while the last changes can't be saved: the window says so, and lets one stay."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QPushButton

from briefer.ui import waiting
from briefer.ui.keeping_homes import Kept, LibraryHome
from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until
from tests.ui.shelf import Shelf, house

Drive = Callable[..., Driver]

pytestmark = pytest.mark.usefixtures("quick_keeping", "own_data")


@pytest.fixture
def hung(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Saving into the library hangs until the event is set."""
    monkeypatch.setattr(waiting, "_TOLD_AFTER", 0.05)
    goes_on, save = Event(), LibraryHome.save

    def hang(home: LibraryHome, brief: object) -> Kept:
        goes_on.wait(60)
        return save(home, brief)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(LibraryHome, "save", hang)
    yield goes_on
    goes_on.set()


@pytest.fixture
def driver(drive: Drive, tmp_path: Path) -> Driver:
    shelf = Shelf(tmp_path, make_brief(title="Talks"), make_brief(id="b2", title="Visit"))
    made = drive(librarian=shelf)
    house(made)._verbs.open("b1")
    wait_until(lambda: made.window.view and made.brief.title == "Talks", "for the brief")
    made.bench.go_to("title")
    made.press("End")
    return made


class Watch:
    """Looks every few milliseconds whether the window waits, and does something when it does."""

    def __init__(self, driver: Driver, verb: Callable[[QDialog], object]) -> None:
        self.seen = 0
        self._driver, self._verb = driver, verb
        self._timer = QTimer(driver.window)
        self._timer.timeout.connect(self._look)
        self._timer.start(5)

    def _look(self) -> None:
        shown = [box for box in self._driver.window.findChildren(QDialog) if box.isVisible()]
        if shown and not self.seen:
            self.seen += 1
            self._verb(shown[0])

    def stop(self) -> None:
        self._timer.stop()


def test_one_may_stay_with_the_brief_and_is_asked_nothing_more(driver: Driver, hung: Event):
    driver.type(" in Kuching")
    watch = Watch(driver, lambda box: [button.click() for button in box.findChildren(QPushButton)])
    house(driver)._verbs.open("b2")
    watch.stop()
    assert watch.seen == 1
    assert (driver.brief.title, driver.answers.asked) == ("Talks in Kuching", [])
    hung.set()
    wait_until(lambda: not house(driver)._keeping.dirty, "for the save")


def test_the_other_brief_opens_when_the_last_changes_are_saved_after_all(driver: Driver, hung: Event):
    driver.type(" in Kuching")
    watch = Watch(driver, lambda _: hung.set())
    house(driver)._verbs.open("b2")
    watch.stop()
    wait_until(lambda: driver.brief.title == "Visit", "for the other brief")
    assert (watch.seen, driver.answers.asked) == (1, [])
    assert [box for box in driver.window.findChildren(QDialog) if box.isVisible()] == []


def test_escape_is_the_way_out(driver: Driver, hung: Event):
    driver.type("!")
    watch = Watch(driver, lambda _: driver.press("Escape"))
    house(driver)._verbs.open("b2")
    watch.stop()
    assert driver.brief.title == "Talks!"


def test_a_save_that_is_quick_shows_nothing(driver: Driver):
    watch = Watch(driver, lambda box: None)
    driver.type("!")
    house(driver)._verbs.open("b2")
    wait_until(lambda: driver.brief.title == "Visit", "for the other brief")
    watch.stop()
    assert watch.seen == 0
