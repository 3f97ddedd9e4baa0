"""What a screen reader and a keyboard find in the views of the library."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from briefer.library.values import Paragraph, SaveConflict
from briefer.model import edit
from briefer.model.changes import changes
from briefer.model.merge import merge
from briefer.ui import style
from briefer.ui.library_conflicts import ConflictPage
from briefer.ui.library_side import rooms
from briefer.ui.library_word_edits import WordEditsPage
from tests.briefs import full_brief, make_brief
from tests.ui.driver import Driver, spin
from tests.ui.shelf import Shelf, house
from tests.ui.test_accessibility import describe, focusable, mnemonics, name_of

Drive = Callable[..., Driver]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    shelf = Shelf(tmp_path, full_brief())
    shelf.library.put_paragraph(Paragraph("p1", "Standing position", "As before."))
    return shelf


def views(driver: Driver) -> Iterator[str]:
    """Brings every view of the library into the window, one after another."""
    library = house(driver)
    for room in rooms():
        library.show_room(room.key)
        spin(60)
        yield room.key
    library.ask_for_next()
    yield "next"
    library.view().show_import()
    yield "import"
    library._show_history()
    spin(60)
    yield "history"
    mine, theirs = (edit.set_value(driver.brief, "title", title) for title in ("Mine", "Theirs"))
    page = ConflictPage()
    page.show_conflict(SaveConflict(merge(driver.brief, mine, theirs), 1))
    library.view().show_page("conflict", page)
    yield "conflict"
    word = WordEditsPage(driver.session, driver.brief, theirs, changes(driver.brief, theirs), ["Mei"], ["a comment"])
    library.view_beside_pages().show_page("word", word)
    yield "word"


def test_everything_that_takes_the_focus_has_a_name(drive: Drive, shelf: Shelf):
    driver = drive(make_brief(), librarian=shelf)
    for view in views(driver):
        assert [describe(widget) for widget in focusable(driver.window) if not name_of(widget)] == [], view


def test_no_mnemonic_leads_to_two_places(drive: Drive, shelf: Shelf):
    driver = drive(make_brief(), librarian=shelf)
    bar = driver.window.menuBar()
    for view in views(driver):
        shown = [w for w in driver.window.findChildren(QWidget) if w.isVisibleTo(driver.window)]
        texts = [w.text() for w in shown if isinstance(w, QAbstractButton)]
        assert mnemonics([action.text() for action in bar.actions()] + texts) == [], view
    (menu,) = (menu for menu in bar.findChildren(QMenu) if menu.title() == "&Library")
    assert mnemonics([action.text() for action in menu.actions()]) == []


def test_the_focus_goes_into_each_view_and_escape_out_of_it(drive: Drive, shelf: Shelf):
    driver = drive(make_brief(), librarian=shelf)
    for view in views(driver):
        place = driver.bench.instead
        assert place is not None
        place.enter()
        assert place.isAncestorOf(driver.focus), view
        driver.press("Escape")
        assert driver.bench.instead is None, view


def test_f6_goes_round_the_panes_with_the_library_among_them(drive: Drive, shelf: Shelf):
    driver = drive(make_brief(), librarian=shelf)
    house(driver).show_room("people")
    names: list[str] = []
    for _ in range(3):
        driver.press("F6")
        names.append(name_of(driver.focus))
    assert names == ["Sections", "Filter the table", "Sections"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_states_of_edits_can_be_read_in_both_schemes(drive: Drive, shelf: Shelf, scheme: style.Scheme):
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    style.dress(application, scheme)
    try:
        colours = style.colours()
        for ink in (colours.good, colours.secondary, colours.problem, colours.ink, colours.accent):
            for ground in (colours.card, colours.chosen):
                assert contrast(ink, ground) >= 4.5, (ink, ground)
    finally:
        style.dress(application, "light")


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, 1.4.3."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
