"""A template is chosen by its title, at any time; the start page is in reach again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from briefer.model.finding import Finding
from briefer.ui import keeping
from briefer.ui.start_gallery import TemplateButton
from briefer.ui.template_field import TemplateChoice, TemplateField
from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until
from tests.ui.shelf import Shelf

Drive = Callable[..., Driver]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "SAVE_AFTER", 30)


def submenu(driver: Driver, title: str) -> list[QAction]:
    """The actions of a submenu, as it fills when it is shown."""
    (menu,) = (menu for menu in driver.window.findChildren(QMenu) if menu.title() == title)
    menu.aboutToShow.emit()
    return menu.actions()


def known(driver: Driver) -> None:
    desk = driver.window.desk
    assert desk is not None
    wait_until(lambda: desk.catalogue.entries, "for the templates")


def template_field(driver: Driver) -> TemplateField:
    driver.bench.go_to("template")
    (field,) = driver.bench.findChildren(TemplateField)
    return field


def test_a_new_brief_is_begun_from_a_template_in_the_file_menu(drive: Drive):
    driver = drive(make_brief())
    known(driver)
    actions = submenu(driver, "New &from template")
    assert [action.text() for action in actions] == ["Plain", "An office's own"]
    actions[1].trigger()
    wait_until(lambda: driver.brief.template == "office", "for the new brief")


def test_the_status_bar_calls_the_template_by_its_title(drive: Drive):
    driver = drive(make_brief(template="office", template_version="3+abcdef"))
    known(driver)
    wait_until(lambda: driver.view.template_button.text() == "Template: An office's own, version 3", "for the title")


def test_a_template_is_chosen_by_its_page_from_the_status_bar_and_undone(drive: Drive):
    driver = drive(make_brief(template="base"))
    known(driver)
    driver.click(driver.view.template_button)
    (choice,) = driver.view.findChildren(TemplateChoice)
    buttons = choice.findChildren(TemplateButton)
    assert [(button.text(), button.isChecked()) for button in buttons] == [("Plain", True), ("An office's own", False)]
    wait_until(choice.isActiveWindow, "for the choice")
    buttons[1].setFocus()
    driver.press("Space")
    wait_until(lambda: driver.brief.template == "office", "for the choice")
    driver.window.activateWindow()
    wait_until(driver.window.isActiveWindow, "for the window")
    driver.window.do.undo.trigger()
    assert driver.brief.template == "base"


def test_the_field_offers_titles_and_keeps_the_name(drive: Drive):
    driver = drive(make_brief(template="base"))
    known(driver)
    field = template_field(driver)
    assert field.hasFocus()
    assert [field.itemText(row) for row in range(field.count())] == ["Plain", "An office's own"]
    driver.press("Down")
    assert driver.brief.template == "office"


def test_a_brief_without_a_template_shows_the_usual_one_and_stays_as_it_is(drive: Drive):
    driver = drive(make_brief(template=""))
    known(driver)
    assert template_field(driver).currentText() == "Plain"
    assert driver.brief.template == ""


def test_a_template_that_is_not_here_stays_visible_and_in_the_brief(drive: Drive):
    driver = drive(make_brief(template="embassy"))
    known(driver)
    field = template_field(driver)
    assert field.currentText() == "embassy (not on this computer)"
    assert driver.brief.template == "embassy"
    driver.click(driver.view.template_button)
    (choice,) = driver.view.findChildren(TemplateChoice)
    assert [button.text() for button in choice.findChildren(TemplateButton) if button.isChecked()] == [
        "embassy (not on this computer)"
    ]


def test_the_start_page_comes_back_with_what_was_open_and_loses_nothing(drive: Drive, tmp_path: Path):
    shelf = Shelf(tmp_path)
    driver = drive(librarian=shelf)
    driver.press("Return")
    wait_until(lambda: driver.window.view, "for the brief")
    driver.type("Talks in Doha")
    driver.press("Ctrl+W")
    wait_until(lambda: driver.window.view is None, "for the start page")
    assert driver.window.stack.currentWidget() is driver.window.start
    assert driver.window.windowTitle() == "Briefer"
    assert shelf.titles() == ["Talks in Doha"]
    assert not driver.window.do.save.isEnabled()
    (recent,) = (b for b in driver.window.start.findChildren(QPushButton) if b.text() == "Talks in Doha")
    driver.click(recent)
    wait_until(lambda: driver.window.view and driver.brief.title == "Talks in Doha", "for the brief")
    driver.press("Ctrl+W")
    wait_until(lambda: driver.window.view is None, "for the start page")
    (found,) = (action for action in submenu(driver, "Open &recent") if action.text() == "Talks in Doha")
    found.trigger()
    wait_until(lambda: driver.window.view and driver.brief.title == "Talks in Doha", "for the brief")


def test_the_library_opens_after_a_brief_was_closed(drive: Drive, tmp_path: Path):
    shelf = Shelf(tmp_path, make_brief(id="old", title="Old talks"))
    driver = drive(make_brief(), librarian=shelf)
    driver.press("Ctrl+W")
    wait_until(lambda: driver.window.view is None, "for the start page")
    driver.click(driver.window.start.library)
    wait_until(lambda: driver.window.stack.currentWidget() is not driver.window.start, "for the library")


def test_a_template_that_is_not_here_is_told_with_the_ways_out(drive: Drive):
    driver = drive(make_brief(template="gone"))
    driver.fake.findings = (Finding("error", "template", "It is not here.", ""),)
    known(driver)
    driver.bench.check()
    ways = {"Choose another template", "Use the plain one for now"}
    wait_until(lambda: ways <= {button.text() for button in driver.window.findChildren(QPushButton)}, "for the buttons")
    [plain] = [button for button in driver.window.findChildren(QPushButton) if button.text() == max(ways)]
    plain.click()
    assert driver.brief.template == "base"
    assert not plain.isVisible()
    driver.session.undo()
    assert driver.brief.template == "gone"
