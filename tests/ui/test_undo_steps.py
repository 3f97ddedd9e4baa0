"""One Ctrl+Z takes back what a person would call one step, in every kind of field."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from briefer.model.richtext import text_of
from briefer.ui.rich_field import RichField
from tests.briefs import make_brief
from tests.ui.driver import Driver, spin, wait_until

Drive = Callable[..., Driver]


def summary(drive: Drive, text: str = "") -> Driver:
    driver = drive(make_brief(summary=text))
    driver.bench.go_to("summary")
    driver.press("Ctrl+End")
    return driver


def said(driver: Driver) -> str:
    return text_of(driver.brief.summary)


def rest(driver: Driver) -> None:
    driver.time += 2


def undone(driver: Driver, steps: int) -> list[str]:
    """What the summary says after each of so many steps taken back; then nothing is left to take back."""
    texts: list[str] = []
    for _ in range(steps):
        driver.press("Ctrl+Z")
        texts.append(said(driver))
    assert not driver.session.stack.canUndo(), "more steps than a person took"
    return texts


def test_a_rest_in_typing_begins_a_step(drive: Drive):
    driver = summary(drive)
    driver.type("First words")
    rest(driver)
    driver.type(", and more")
    assert undone(driver, 2) == ["First words", ""]
    driver.press("Ctrl+Y", "Ctrl+Y")
    assert said(driver) == "First words, and more"


def test_one_who_types_on_makes_one_step(drive: Drive):
    driver = summary(drive)
    for letter in "slowly but on":
        driver.time += 1
        driver.type(letter)
    assert undone(driver, 1) == [""]


def test_each_paragraph_is_a_step(drive: Drive):
    driver = summary(drive)
    for number, word in enumerate(("one", "two", "three")):
        if number:
            driver.press("Return")
        driver.type(word)
    assert undone(driver, 3) == ["one\ntwo", "one", ""]


def test_a_change_of_looks_is_a_step(drive: Drive):
    driver = summary(drive)
    driver.type("plain ")
    driver.press("Ctrl+B")
    driver.type("bold ")
    driver.press("Ctrl+B")
    driver.press("Ctrl+I")
    driver.type("slanted")
    assert [run.bold for run in driver.brief.summary[0].runs] == [False, True, False]
    assert undone(driver, 3) == ["plain bold ", "plain ", ""]


def test_looks_of_what_is_selected_and_lists_are_steps(drive: Drive):
    driver = summary(drive)
    driver.type("words")
    driver.press("Ctrl+A", "Ctrl+B", "Ctrl+Shift+8")
    assert (driver.brief.summary[0].kind, driver.brief.summary[0].runs[0].bold) == ("ul", True)
    driver.press("Ctrl+Z")
    assert (driver.brief.summary[0].kind, driver.brief.summary[0].runs[0].bold) == ("p", True)
    driver.press("Ctrl+Z")
    assert not driver.brief.summary[0].runs[0].bold
    assert undone(driver, 1) == [""]


def test_a_list_begun_by_a_dash_is_a_step_and_so_is_its_end(drive: Drive):
    driver = summary(drive)
    driver.type("- first")
    driver.press("Return", "Return")
    driver.type("after")
    assert [(block.kind, block.text) for block in driver.brief.summary] == [("ul", "first"), ("p", "after")]
    kinds = lambda: [(block.kind, block.text) for block in driver.brief.summary]  # noqa: E731
    driver.press("Ctrl+Z")
    assert kinds() == [("ul", "first"), ("p", "")]
    driver.press("Ctrl+Z")
    assert kinds() == [("ul", "first"), ("ul", "")]
    driver.press("Ctrl+Z")
    assert kinds() == [("ul", "first")]


def test_what_is_pasted_is_a_step_between_what_is_typed_around_it(drive: Drive):
    QApplication.clipboard().setText("pasted words")
    driver = summary(drive)
    driver.type("before ")
    driver.press("Ctrl+V")
    driver.type(" after")
    assert undone(driver, 3) == ["before pasted words", "before ", ""]


def test_typing_elsewhere_is_a_step_even_without_a_rest(drive: Drive):
    driver = summary(drive)
    driver.type("end")
    driver.press("Home")
    driver.type("begin, ")
    assert undone(driver, 2) == ["end", ""]


def test_taking_away_after_typing_is_a_step(drive: Drive):
    driver = summary(drive)
    driver.type("words too many")
    driver.press(*["Backspace"] * 9)
    driver.type("!")
    assert said(driver) == "words!"
    assert undone(driver, 3) == ["words", "words too many", ""]


def test_another_spelling_is_a_step(drive: Drive):
    driver = summary(drive)
    driver.type("The agreemnt")
    field = driver.focus
    assert isinstance(field, RichField)
    wait_until(lambda: field.unknown_words() == 1, "for the spelling")
    menu = field.menu(field.textCursor().position() - 1)
    menu.actions()[0].trigger()
    driver.type(" stands")
    assert said(driver) == "The agreement stands"
    assert undone(driver, 3) == ["The agreement", "The agreemnt", ""]


@pytest.mark.parametrize("path", ["title", "distribution", "figures"])
def test_so_it_is_in_fields_of_one_line_of_many_and_in_cells(drive: Drive, path: str):
    driver = drive(make_brief(delegations=[{"party": "A", "participants": [{"name": "Amin"}]}], title=""))
    field = {
        "title": "title",
        "distribution": driver_path(driver, "posts"),
        "figures": driver_path(driver, "name"),
    }[path]
    driver.bench.go_to(field)
    before = driver.session.get(field)
    driver.type("one")
    rest(driver)
    driver.type(" two")
    driver.press("Home")
    driver.type("three")
    driver.press("Ctrl+Z", "Ctrl+Z")
    value = driver.session.get(field)
    assert value in ("one", ("one",))
    driver.press("Ctrl+Z")
    assert driver.session.get(field) == before


def driver_path(driver: Driver, name: str) -> str:
    side = driver.brief.delegations[0]
    return f"delegations/{side.id}/participants/{side.participants[0].id}/{name}"


def test_escape_in_a_cell_takes_back_all_that_was_typed_in_it_however_many_steps(drive: Drive):
    driver = drive(make_brief(figures=[{"id": "a", "label": "Visits"}]))
    driver.bench.go_to("figures/a/label")
    driver.type("Talks")
    rest(driver)
    driver.type(" held")
    assert driver.session.stack.count() == 2
    driver.press("Escape")
    assert driver.brief.figures[0].label == "Visits"
    assert driver.session.stack.count() == 0
    driver.press("Down")
    driver.type("New")
    rest(driver)
    driver.type(" row")
    driver.press("Escape")
    assert (len(driver.brief.figures), driver.session.stack.count()) == (1, 0)


def test_words_pasted_into_a_line_are_a_step(drive: Drive):
    QApplication.clipboard().setText("of ministers")
    driver = drive(make_brief(title=""))
    driver.bench.go_to("title")
    driver.type("Talks ")
    driver.press("Ctrl+V")
    assert driver.brief.title == "Talks of ministers"
    driver.press("Ctrl+Z")
    assert driver.brief.title == "Talks "
    assert isinstance(driver.focus, QLineEdit)
    QTest.keyClick(driver.focus, Qt.Key.Key_End)
    spin()
    driver.type("x")
    driver.press("Ctrl+Z", "Ctrl+Z")
    assert driver.brief.title == ""
