"""Undo and redo lead to the place that they changed, one step that a person would call one at a time."""

from collections.abc import Callable

import pytest

from briefer.model.brief import Brief
from briefer.ui.parts_table import PartsTable
from tests.briefs import full_brief, make_brief
from tests.ui.driver import Driver, spin

Drive = Callable[..., Driver]


def away(driver: Driver) -> None:
    """Go elsewhere, so that coming back says something."""
    driver.bench.go_to("clearances/e1/name")


@pytest.mark.parametrize(
    ("path", "typed"),
    [
        ("title", "New title"),
        ("meeting/previous/note", "Short"),
        ("delegations/d1/level", "ministers"),
        ("delegations/d1/participants/p1/pronunciation", "AH"),
        ("agreements/g1/parties/y2/source/document", "Minutes"),
        ("issues/s1/if_raised/r1/to_confirm", "all"),
        ("issues/s1/red_line", "None"),
    ],
)
def test_undo_unfolds_what_hides_the_field_it_changed(drive: Drive, path: str, typed: str):
    driver = drive(full_brief())
    driver.bench.go_to(path)
    driver.press("Ctrl+A")
    driver.type(typed)
    away(driver)
    spin(20)
    driver.press("Ctrl+Z")
    assert driver.brief == full_brief()
    assert driver.bench.focused_path() == path
    away(driver)
    driver.press("Ctrl+Y")
    assert driver.bench.focused_path() == path


def rows(driver: Driver) -> list[str]:
    return [figure.label for figure in driver.brief.figures]


def figures() -> Brief:
    return make_brief(figures=[{"id": letter, "label": letter} for letter in "abcd"])


@pytest.mark.parametrize(
    ("keys", "row"),
    [
        (("Ctrl+Del",), 2),
        (("Ctrl+Shift+D",), 3),
        (("Alt+Up",), 1),
        (("Ctrl+Shift+I",), 2),
        (("Shift+Space", "Ctrl+X"), 2),
    ],
)
def test_undo_of_what_was_done_to_a_row_leads_to_the_row(drive: Drive, keys: tuple[str, ...], row: int):
    driver = drive(figures())
    driver.bench.go_to("figures/c/label")
    driver.press(*keys)
    assert rows(driver) != list("abcd")
    driver.bench.go_to("title")
    driver.press("Ctrl+Z")
    assert rows(driver) == list("abcd")
    assert isinstance(driver.focus, PartsTable)
    assert driver.focus.currentIndex().row() == row
    assert not driver.session.stack.canUndo(), "one step was made, and one taken back"


def test_a_row_typed_cell_by_cell_is_a_step_for_each_cell(drive: Drive):
    driver = drive(make_brief())
    driver.table("figures").setFocus()
    driver.type("Visits")
    driver.press("Tab")
    driver.type("about")
    driver.press("Tab")
    driver.type("24")
    driver.press("Return")
    figure = driver.brief.figures[0]
    assert (figure.label, figure.qualifier, figure.value) == ("Visits", "about", 24)
    driver.press("Ctrl+Z")
    assert driver.brief.figures[0].value is None
    driver.press("Ctrl+Z", "Ctrl+Z")
    assert driver.brief.figures == ()


def test_emptying_several_cells_is_one_step(drive: Drive):
    driver = drive(figures())
    driver.bench.go_to("figures/b/label")
    driver.press("Shift+Down", "Delete")
    assert rows(driver) == ["a", "", "", "d"]
    driver.press("Ctrl+Z")
    assert rows(driver) == list("abcd")
    assert not driver.session.stack.canUndo()


def test_a_delegation_taken_back_is_gone_and_one_brought_back_is_shown(drive: Drive):
    driver = drive(full_brief())
    driver.session.remove("delegations", ["d1"], "Delete a delegation")
    driver.bench.go_to("title")
    driver.press("Ctrl+Z")
    assert driver.bench.focused_path() == "delegations/d1/party"
