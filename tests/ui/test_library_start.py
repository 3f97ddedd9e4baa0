"""The first start: templates with pictures, briefs that were open last, the last meeting, a page from the start."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from briefer.service import Librarian
from briefer.ui import keeping, library_household
from briefer.ui.library_results import ResultsPage
from briefer.ui.library_side import LibrarySide
from briefer.ui.start_gallery import TemplateButton
from briefer.ui.workshop import WorkshopService
from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until
from tests.ui.shelf import Shelf, page

Drive = Callable[..., Driver]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "SAVE_AFTER", 30)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    shelf = Shelf(tmp_path)
    shelf.put(id="old", title="Maritime talks", delegations=[{"party": "Malaysia"}, {"party": "Ruritania"}])
    return shelf


def templates(driver: Driver) -> list[TemplateButton]:
    wait_until(lambda: driver.window.start.findChildren(TemplateButton), "for the templates")
    return driver.window.start.findChildren(TemplateButton)


def test_the_library_is_backed_up_and_then_thinned_out_once_the_window_is_idle(
    drive: Drive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(library_household, "BACK_UP_AFTER", 0)
    url = f"sqlite:///{tmp_path / 'office.db'}"
    with Librarian(url) as librarian:
        for state, minutes in enumerate((0, 1, 2)):
            at = datetime(2025, 10, 30, 12, minutes, tzinfo=UTC)
            librarian.library.save(make_brief(title=f"Talks {minutes}"), state, "mei", at)
    drive(librarian=lambda: Librarian(url))
    backups = tmp_path / "office.db.backups"
    wait_until(lambda: list(backups.glob("library-*.backup")), "for the backup")
    with Librarian(url) as librarian:
        wait_until(lambda: len(librarian.library.history("b1")) == 2, "for the history to be thinned out")
    with Librarian(f"sqlite:///{next(backups.glob('library-*.backup'))}") as backup:
        assert len(backup.library.history("b1")) == 3, "the backup has all that was thinned out"


def test_a_new_brief_begins_in_the_template_that_is_chosen(drive: Drive, shelf: Shelf):
    driver = drive(librarian=shelf)
    buttons = templates(driver)
    assert [button.text() for button in buttons] == ["Plain", "An office's own"]
    buttons[1].setFocus(Qt.FocusReason.TabFocusReason)
    driver.press("Space")
    wait_until(lambda: driver.window.view, "for the brief")
    assert driver.brief.template == "office"


def test_every_shipped_template_has_its_picture(drive: Drive, shelf: Shelf):
    driver = drive(service=WorkshopService(), librarian=shelf)
    buttons = templates(driver)
    assert len(buttons) >= 4
    assert [button.text() for button in buttons if button._picture.isNull()] == []


def test_an_empty_brief_already_looks_like_a_page(drive: Drive, shelf: Shelf):
    driver = drive(service=WorkshopService(), librarian=shelf)
    driver.press("Return")
    wait_until(lambda: driver.window.view and driver.bench.preview.page_count, "for the page")
    pages = driver.bench.preview.pages
    wait_until(lambda: not pages.missing(), "for the page")
    picture = pages.grab().toImage()
    middle = [picture.pixelColor(picture.width() // 2, y).lightness() for y in range(0, picture.height(), 2)]
    assert max(middle) == 255, "the page is white"
    assert driver.view.top.state.text() == "Saved in the library as you type"


def test_the_briefs_of_the_library_that_were_open_last_stand_on_the_start_page(drive: Drive, shelf: Shelf):
    driver = drive(librarian=shelf)
    driver.press("Return")
    wait_until(lambda: driver.window.view, "for the brief")
    driver.type("Talks & tea")
    wait_until(lambda: driver.view.top.state.text() == "All changes saved", "for the save")
    driver.window.close()
    driver.household.close()
    again = drive(librarian=shelf)
    (recent,) = (b for b in again.window.start.findChildren(QPushButton) if b.text() == "Talks && tea")
    again.click(recent)
    wait_until(lambda: again.window.view and again.brief.title == "Talks & tea", "for the brief")


def test_the_library_stands_beside_each_brief_that_is_begun_from_the_start_page(drive: Drive, shelf: Shelf):
    driver = drive(librarian=shelf)
    for begun in range(3):
        driver.press("Ctrl+N")
        wait_until(lambda: driver.window.view, "for the brief")
        assert driver.bench.side.findChild(LibrarySide), begun
        driver.press("Ctrl+W")
        wait_until(lambda: driver.window.view is None, "for the start page")
    assert not driver.window.messages.isVisible()


def test_the_last_meeting_is_a_way_to_begin(drive: Drive, shelf: Shelf):
    driver = drive(librarian=shelf)
    driver.click(driver.window.start.last)
    shown = page(driver, ResultsPage)
    assert shown.next_field.hasFocus()
    wait_until(lambda: shown.next_field.completer(), "for the suggestions")
    driver.type("Ruri")
    completer = shown.next_field.completer()
    popup = completer.popup() if completer else None
    assert popup is not None
    wait_until(popup.isVisible, "for the suggestions")
    driver.press("Down", "Return")
    assert shown.next_field.text() == "Ruritania"
    driver.press("Return")
    wait_until(lambda: driver.window.view, "for the brief")
    assert [side.party for side in driver.brief.delegations] == ["Malaysia", "Ruritania"]


def test_escape_leads_from_the_library_back_to_the_start_page(drive: Drive, shelf: Shelf):
    driver = drive(librarian=shelf)
    driver.click(driver.window.start.library)
    page(driver, ResultsPage)
    driver.press("Escape")
    assert driver.window.stack.currentWidget() is driver.window.start
