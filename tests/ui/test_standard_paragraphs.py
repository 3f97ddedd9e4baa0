"""Standard paragraphs of the library, in the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from briefer.library.values import Paragraph
from briefer.model.richtext import text_of
from briefer.ui.library_register import RegisterPage
from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until
from tests.ui.shelf import Shelf, button, house, page

Drive = Callable[..., Driver]


def test_what_the_library_keeps_can_be_put_in_by_the_keyboard(drive: Drive, tmp_path: Path):
    shelf = Shelf(tmp_path)
    shelf.library.put_paragraph(Paragraph("p1", "Non-alignment", "Malaysia stays friends with all."))
    driver = drive(make_brief(summary="Before. "), librarian=shelf)
    driver.view.paragraphs.refresh()
    wait_until(lambda: driver.view.paragraphs.there, "for the paragraphs")
    driver.bench.go_to("summary")
    driver.press("Ctrl+End", "Ctrl+Shift+P")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    driver.press("Down", "Return")
    assert text_of(driver.brief.summary) == "Before. Malaysia stays friends with all."


def table(driver: Driver) -> RegisterPage:
    house(driver).show_room("paragraphs")
    return page(driver, RegisterPage)


def kept(shelf: Shelf) -> list[tuple[str, str]]:
    return [(paragraph.title, paragraph.text) for paragraph in shelf.library.paragraphs()]


def test_one_that_is_typed_cell_after_cell_is_one_entry(drive: Drive, tmp_path: Path):
    shelf = Shelf(tmp_path)
    driver = drive(make_brief(), librarian=shelf)
    shown = table(driver)
    driver.click(button(shown, "New paragraph"))
    driver.type("One China")
    driver.press("Tab")
    driver.type("Malaysia holds to it.")
    driver.press("Return")
    wait_until(lambda: kept(shelf) == [("One China", "Malaysia holds to it.")], "for the paragraph")
    wait_until(lambda: [line.cells[:2] for line in shown.model.lines] == kept(shelf), "for the table")


@pytest.mark.parametrize("key", ["Delete", "Ctrl+Del", "Menu"])
def test_one_is_taken_out_and_can_be_brought_back(drive: Drive, tmp_path: Path, key: str):
    shelf = Shelf(tmp_path)
    for name in ("a", "b"):
        shelf.library.put_paragraph(Paragraph(name, f"Title {name}", "Text"))
    driver = drive(make_brief(), librarian=shelf)
    shown = table(driver)
    wait_until(lambda: len(shown.model.lines) == 2, "for the table")
    shown.table.setFocus()
    driver.press("Home", "Down")
    if key == "Menu":
        place = shown.table.visualRect(shown.table.currentIndex()).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, shown.table.mapToGlobal(place))
        QApplication.sendEvent(shown.table, event)
        driver.press("D")
    else:
        driver.press(key)
    wait_until(lambda: kept(shelf) == [("Title a", "Text")], "for it to go")
    wait_until(lambda: len(shown.model.lines) == 1, "for the table")
    driver.click(button(shown, "Take back: Title b"))
    wait_until(lambda: kept(shelf) == [("Title a", "Text"), ("Title b", "Text")], "for it to come back")


def test_nothing_can_be_copied_or_deleted_where_there_is_nothing(drive: Drive, tmp_path: Path):
    driver = drive(make_brief(), librarian=Shelf(tmp_path))
    shown = table(driver)
    assert not shown.copy_button.isEnabled()
    assert not shown.remove_button.isEnabled()


def test_a_new_one_is_offered_as_soon_as_one_is_back_in_the_brief(drive: Drive, tmp_path: Path):
    shelf = Shelf(tmp_path)
    driver = drive(make_brief(), librarian=shelf)
    shown = table(driver)
    shelf.library.put_paragraph(Paragraph("p1", "Non-alignment", "Malaysia stays friends with all."))
    shown.table.setFocus()
    driver.press("Escape")
    wait_until(lambda: driver.view.paragraphs.there, "for the paragraphs")
