"""Tables by mouse and keyboard, and participants by delegation."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from briefer.model.finding import Finding
from briefer.ui import style
from briefer.ui.delegate import PartsDelegate
from briefer.ui.editors import ChoiceField
from briefer.ui.grip import DropLine
from briefer.ui.list_card import DelegationsCard
from briefer.ui.parts_table import PartsTable
from tests.briefs import make_brief
from tests.ui.driver import Driver, spin, wait_until

Drive = Callable[..., Driver]


def texts(driver: Driver) -> list[str]:
    return [point.text[0].text for point in driver.brief.points]


def handle(table: PartsTable, row: int) -> QPoint:
    """The middle of a row's handle, in its header."""
    header = table.verticalHeader()
    return QPoint(header.width() // 2, header.sectionViewportPosition(row) + header.sectionSize(row) // 2)


def drag(driver: Driver, table: PartsTable, row: int, to: int) -> None:
    viewport = table.verticalHeader().viewport()
    start, end = handle(table, row), handle(table, to) + QPoint(0, 10)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(viewport, start + (end - start) * (step / 5))
        spin(5)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    spin()


def test_a_row_is_dragged_by_its_handle(drive: Drive):
    driver = drive(make_brief(points=["one", "two", "three"]))
    driver.bench.go_to(f"points/{driver.brief.points[0].id}/text")
    table = driver.table("points")
    drag(driver, table, 0, 1)
    assert texts(driver) == ["two", "one", "three"]
    drag(driver, table, 2, 0)
    assert texts(driver) == ["two", "three", "one"]
    driver.press("Ctrl+Z", "Ctrl+Z")
    assert texts(driver) == ["one", "two", "three"]


def test_a_choice_is_taken_from_the_keyboard(drive: Drive):
    driver = drive(make_brief(agreements=[{"title": "Accord"}]))
    driver.bench.go_to(f"agreements/{driver.brief.agreements[0].id}/status")
    driver.press("F2")
    editor = driver.focus
    assert isinstance(editor, ChoiceField)
    driver.press("I", "Return")
    assert driver.brief.agreements[0].status == "negotiating", "“In negotiation” is the first that begins so"


def test_undo_works_while_a_cell_is_being_edited(drive: Drive):
    driver = drive(make_brief(figures=[{"label": "Visits"}]))
    driver.bench.go_to(f"figures/{driver.brief.figures[0].id}/label")
    driver.press("F2", "End")
    driver.type(" a year")
    assert driver.brief.figures[0].label == "Visits a year"
    driver.press("Ctrl+Z")
    assert driver.brief.figures[0].label == "Visits"
    focus = QApplication.focusWidget()
    assert not isinstance(focus, QLineEdit) or focus.text() == "Visits"


def test_a_line_break_in_a_cell_is_typed_with_alt_enter(drive: Drive):
    driver = drive(make_brief(delegations=[{"party": "Malaysia", "participants": [{"name": "A"}]}]))
    side = driver.brief.delegations[0]
    driver.bench.go_to(f"delegations/{side.id}/participants/{side.participants[0].id}/posts")
    driver.type("Secretary General")
    driver.press("Alt+Return")
    driver.type("Chair")
    driver.press("Return")
    assert driver.brief.participants()[0].posts == ("Secretary General", "Chair")


def test_the_row_grows_with_its_text(drive: Drive):
    driver = drive(make_brief(points=["one"]))
    driver.bench.go_to(f"points/{driver.brief.points[0].id}/text")
    table = driver.table("points")
    before = table.rowHeight(0)
    driver.press("F2", "End")
    driver.type(" and many more words" * 12)
    assert table.rowHeight(0) > before
    assert table.height() >= table.rowHeight(0) + table.rowHeight(1)


def test_a_delegation_is_added_named_filled_and_deleted(drive: Drive):
    driver = drive(make_brief())
    card = next(card for card in driver.bench.cards if isinstance(card, DelegationsCard))
    driver.bench.enter_section(driver.bench.cards.index(card))
    (add,) = (button for button in card.findChildren(QPushButton) if button.text() == "Add a delegation")
    driver.click(add)
    driver.type("Norway")
    driver.press("Tab", "Tab", "Tab")
    driver.type("Lars Nygaard")
    driver.press("Return")
    (side,) = driver.brief.delegations
    assert (side.party, [person.name for person in side.participants]) == ("Norway", ["Lars Nygaard"])
    driver.session.remove("delegations", [side.id], "Delete")
    assert driver.brief.delegations == ()
    driver.session.undo()
    spin(20)
    driver.bench.go_to(f"delegations/{side.id}/participants/{side.participants[0].id}/name")
    assert driver.bench.focused_path().endswith("/name")


def test_details_of_a_row_hold_what_the_table_does_not_show(drive: Drive):
    driver = drive(make_brief(agreements=[{"title": "Accord"}, {"title": "Roadmap"}]))
    second = driver.brief.agreements[1].id
    driver.bench.go_to(f"agreements/{second}/next_step")
    assert driver.bench.focused_path() == f"agreements/{second}/next_step"
    driver.type("Name an officer")
    assert driver.brief.agreements[1].next_step == "Name an officer"


def test_a_key_leads_from_a_row_into_its_details(drive: Drive):
    driver = drive(make_brief(agreements=[{"title": "Accord"}], issues=[{"topic": "Fisheries"}]))
    for section, field in (("agreements", "short_title"), ("issues", "background")):
        (item,) = driver.session.get(section)
        driver.bench.go_to(f"{section}/{item.id}")
        driver.press("Ctrl+Return")
        assert driver.bench.focused_path() == f"{section}/{item.id}/{field}"
        driver.type("words")
        assert driver.session.get(f"{section}/{item.id}/{field}")


def test_a_table_in_the_details_can_be_reached(drive: Drive):
    driver = drive(make_brief(issues=[{"topic": "Fisheries", "points": ["first", "second"]}]))
    issue = driver.brief.issues[0]
    path = f"issues/{issue.id}/points/{issue.points[1].id}/text"
    driver.bench.go_to(path)
    assert driver.bench.focused_path() == path


def test_only_the_table_at_hand_shows_what_is_chosen_in_it(drive: Drive):
    driver = drive(make_brief(points=["one"], objectives=["two"]))
    points, objectives = driver.table("points"), driver.table("objectives")
    for table, other in ((points, objectives), (objectives, points)):
        driver.bench.go_to(f"{table.parts.list_path}/{table.parts.items[0].id}/text")
        spin()
        assert (shows_choice(table), shows_choice(other)) == (True, False)


def shows_choice(table: PartsTable) -> bool:
    image, chosen = table.viewport().grab().toImage(), QColor(style.colours().chosen).rgb()
    return any(image.pixel(x, 16) == chosen for x in range(image.width()))


def test_where_a_dragged_row_goes_is_shown_across_the_whole_table(drive: Drive):
    driver = drive(make_brief(points=["one", "two", "three"]))
    table = driver.table("points")
    viewport, below = table.verticalHeader().viewport(), handle(table, 1) + QPoint(0, 10)
    line = table.findChild(DropLine)
    assert line is not None
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=handle(table, 0))
    QTest.mouseMove(viewport, below)
    wait_until(line.isVisible, "for the line")
    assert line.width() >= table.viewport().width()
    assert abs(line.geometry().center().y() - viewport.mapTo(table, handle(table, 2)).y()) < table.rowHeight(2)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=below)
    wait_until(lambda: not line.isVisible(), "for its end")
    assert texts(driver) == ["two", "one", "three"]


def test_rows_selected_together_are_dragged_together(drive: Drive):
    driver = drive(make_brief(points=["one", "two", "three", "four"]))
    driver.bench.go_to(f"points/{driver.brief.points[0].id}/text")
    table = driver.table("points")
    table.select_rows(0, 2)
    drag(driver, table, 0, 3)
    assert texts(driver) == ["three", "four", "one", "two"]
    assert table.chosen_rows() == [2, 3]
    driver.press("Ctrl+Z")
    assert texts(driver) == ["one", "two", "three", "four"]


def test_shift_and_a_click_select_from_the_current_cell_on(drive: Drive):
    driver = drive(make_brief(figures=[{"label": letter, "value": 1} for letter in "abcd"]))
    driver.bench.go_to(f"figures/{driver.brief.figures[1].id}/label")
    table = driver.table("figures")
    place = table.visualRect(table.parts.index(2, 2)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, place)
    spin()
    assert {(index.row(), index.column()) for index in table.selectedIndexes()} == {
        (row, column) for row in (1, 2) for column in (0, 1, 2)
    }


def test_a_click_on_a_heading_offers_to_sort(drive: Drive):
    driver = drive(make_brief(figures=[{"label": letter} for letter in "cab"]))
    driver.bench.go_to(f"figures/{driver.brief.figures[0].id}/label")
    header = driver.table("figures").horizontalHeader()
    place = QPoint(header.sectionViewportPosition(0) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    spin()
    assert [figure.label for figure in driver.brief.figures] == ["c", "a", "b"], "a click alone changes nothing"
    driver.press("S")
    assert [figure.label for figure in driver.brief.figures] == ["a", "b", "c"]


def test_tab_in_the_last_cell_leads_to_a_new_row_and_out_of_it(drive: Drive):
    driver = drive(make_brief(figures=[{"label": "Visits"}]))
    driver.bench.go_to(f"figures/{driver.brief.figures[0].id}/period")
    driver.type("each year")
    driver.press("Tab")
    driver.type("Exercises")
    driver.press("Return")
    assert [figure.label for figure in driver.brief.figures] == ["Visits", "Exercises"]
    table = driver.table("figures")
    assert table.currentIndex().row() == 2
    driver.press(*["Tab"] * table.parts.columnCount())
    assert driver.focus is not driver.table("figures")


def test_typing_takes_the_place_of_what_is_in_a_cell_of_several_lines(drive: Drive):
    driver = drive(make_brief(points=["Old words"], objectives=["two"]))
    table = driver.table("points")
    driver.bench.go_to(f"points/{driver.brief.points[0].id}/text")
    driver.type("New")
    assert texts(driver) == ["New"]
    driver.type("er")
    assert texts(driver) == ["Newer"]
    driver.press("Return")
    driver.bench.go_to(f"points/{driver.brief.points[0].id}/text")
    driver.press("F2", "End")
    driver.type("!")
    assert texts(driver) == ["Newer!"], "F2 goes on with what is there"
    assert table.currentIndex().row() == 0


def test_ends_are_reached_with_control_and_what_is_framed_is_what_is_deleted(drive: Drive):
    driver = drive(make_brief(points=["one", "two", "three"]))
    table = driver.table("points")
    driver.bench.go_to(f"points/{driver.brief.points[0].id}/text")
    for keys, row in (("Ctrl+End", 2), ("Ctrl+Home", 0), ("Ctrl+Down", 2), ("Ctrl+Up", 0)):
        driver.press(keys)
        assert [index.row() for index in table.selectedIndexes()] == [table.currentIndex().row()] == [row]
    driver.press("Ctrl+Shift+Down")
    assert sorted(index.row() for index in table.selectedIndexes()) == [0, 1, 2]
    driver.press("Down")
    assert table.currentIndex().row() == 1, "arrows go on from where the selection began"
    driver.press("Ctrl+End", "Delete")
    assert [bool(point.text) for point in driver.brief.points] == [True, True, False]


def test_a_cell_being_edited_is_as_high_as_its_row(drive: Drive):
    driver = drive(make_brief(points=["one", "two"]))
    table = driver.table("points")
    driver.bench.go_to(f"points/{driver.brief.points[0].id}/text")
    driver.type("x")
    assert driver.focus.height() == table.rowHeight(0)
    driver.press("Alt+Return")
    driver.type("and a second line")
    assert driver.focus.height() == table.rowHeight(0)
    assert driver.focus.height() > style.FIELD


def test_the_mark_of_a_problem_stands_beside_the_longest_word_and_cuts_nothing_off(drive: Drive):
    driver = drive(make_brief(figures=[{"id": "a", "label": "Konterterrorismuspolitik"}]))
    table = driver.table("figures")
    delegate = table.itemDelegate()
    assert isinstance(delegate, PartsDelegate)
    before = delegate.least_width(0)
    driver.fake.findings = (Finding("error", "figures/a/label", "It is said twice.", ""),)
    driver.bench.check()
    wait_until(lambda: delegate.least_width(0) > before + 16, "for the mark")
    wait_until(lambda: table.columnWidth(0) >= delegate.least_width(0), "for the room")


def test_a_key_brings_the_cell_back_that_somebody_scrolled_away_from(drive: Drive):
    driver = drive(make_brief(points=[f"Point {number}" for number in range(60)]))
    table = driver.table("points")
    driver.bench.go_to(f"points/{driver.brief.points[0].id}/text")
    bar = driver.bench._scroll.verticalScrollBar()
    bar.setValue(bar.value() + 900)
    assert table.mapTo(driver.window, table.current_rectangle().center()).y() < 0
    driver.press("Ctrl+Home")
    wait_until(lambda: table.mapTo(driver.window, table.current_rectangle().center()).y() > 0, "for the cell")


def test_the_blank_row_of_annexes_asks_for_the_number_where_it_stands(drive: Drive):
    table = drive(make_brief()).table("annexes")
    said = [str(table.parts.index(0, column).data()) for column in range(table.parts.columnCount())]
    assert said == ["Type a number or letter", "", ""]
