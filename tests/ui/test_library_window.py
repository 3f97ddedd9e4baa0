"""The library in the window: search, registers, history, conflicts, carry-over, import."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QLabel, QTableWidget, QWidget

from briefer.exchange.brief_file import write_brief
from briefer.model import edit
from briefer.ui import library_side
from briefer.ui.library_conflicts import ConflictPage
from briefer.ui.library_history import HistoryPage
from briefer.ui.library_import import ImportPage
from briefer.ui.library_register import RegisterPage
from briefer.ui.library_results import ResultsPage
from tests.briefs import make_brief
from tests.ui.driver import Driver, spin, wait_until
from tests.ui.shelf import MORNING, Shelf, button, house, page

Drive = Callable[..., Driver]


pytestmark = pytest.mark.usefixtures("quick_keeping")


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    shelf = Shelf(tmp_path)
    aminah = {"name": "Aminah binti Hassan", "honorific": "Datuk", "posts": ["Secretary General"]}
    shelf.put(
        id="old",
        title="Maritime talks",
        meeting={"date": "2024-05-03", "series": "Maritime Dialogue"},
        delegations=[{"party": "Malaysia", "participants": [aminah]}, {"party": "Ruritania"}],
        agreements=[{"title": "MoU on maritime safety", "status": "signed", "signed": "2024-05-03"}],
        follow_ups=[{"action": "Send the chart", "owner": "Navy", "due": "2024-06-01", "status": "open"}],
    )
    shelf.put(id="new", title="Defence talks", meeting={"date": "2025-10-30"}, summary="Patrols in the strait.")
    return shelf


def searched(driver: Driver, words: str) -> ResultsPage:
    driver.press("Ctrl+Shift+L")
    driver.type(words)
    results = page(driver, ResultsPage)
    wait_until(lambda: results.list.count(), "for results")
    return results


def titles(results: ResultsPage) -> list[str]:
    role = Qt.ItemDataRole.UserRole
    return [results.list.item(row).data(role).entry.title for row in range(results.list.count())]


def register(driver: Driver, key: str) -> RegisterPage:
    house(driver).show_room(key)
    shown = page(driver, RegisterPage)
    wait_until(lambda: shown.model.lines, "for the register")
    return shown


def cells(shown: RegisterPage) -> list[str]:
    model = shown.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def choose_row(shown: RegisterPage, row: int) -> None:
    index = shown.table.model().index(row, 0)
    shown.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def text_at(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    return item.text() if item else ""


# -- search ------------------------------------------------------------------------------------------------------------


def test_what_is_typed_finds_briefs_newest_first_and_ranked_after_a_pause(
    drive: Drive, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(library_side, "RANK_AFTER", 40)
    asked: list[bool] = []
    find = shelf.library.find
    monkeypatch.setattr(shelf.library, "find", lambda query: asked.append(query.ranked) or find(query))
    driver = drive(make_brief(), librarian=shelf)
    results = searched(driver, "talks")
    assert titles(results) == ["Defence talks", "Maritime talks"]
    wait_until(lambda: asked and asked[-1], "for the ranking")
    assert asked[0] is False


def test_the_best_of_what_was_found_is_chosen_whatever_stood_first_before(
    drive: Drive, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(library_side, "RANK_AFTER", 40)
    for number in range(30):
        shelf.put(id=f"b{number}", title=f"Round {number}", summary="It was about herring, and other fish.")
    shelf.put(id="best", title="Herring")
    driver = drive(make_brief(), librarian=shelf)
    results = searched(driver, "herring")
    wait_until(lambda: titles(results)[:1] == ["Herring"], "for the ranking")
    assert results.list.currentRow() == 0
    assert results.list.verticalScrollBar().value() == 0


def test_a_brief_is_found_by_keys_alone_and_opened_where_it_was_kept(drive: Drive, shelf: Shelf):
    driver = drive(make_brief(id="other"), librarian=shelf)
    results = searched(driver, "strait")
    assert "Patrols in the strait" in results.list.item(0).data(Qt.ItemDataRole.UserRole).extract
    driver.press("Down", "Return")
    wait_until(lambda: driver.brief.id == "new", "for the brief")
    driver.press("End")
    driver.type("!")
    wait_until(lambda: shelf.library.get("new").brief.title == "Defence talks!", "for the save")


def test_escape_leads_back_to_the_brief(drive: Drive, shelf: Shelf):
    driver = drive(make_brief(), librarian=shelf)
    searched(driver, "talks")
    driver.press("Down", "Escape")
    assert driver.bench.instead is None
    driver.type("X")
    assert driver.brief.title.endswith("X") or driver.brief.title.startswith("X")


def test_the_library_is_there_before_a_brief_is_open(drive: Drive, shelf: Shelf):
    driver = drive(librarian=shelf)
    results = searched(driver, "maritime")
    wait_until(lambda: titles(results) == ["Maritime talks"], "for what was found")
    driver.press("Return", "Return")
    wait_until(lambda: driver.window.view and driver.brief.id == "old", "for the brief")


def test_nothing_found_says_so(drive: Drive, shelf: Shelf):
    driver = drive(make_brief(), librarian=shelf)
    driver.press("Ctrl+Shift+L")
    driver.type("zzz")
    wait_until(lambda: "Nothing found for “zzz”" in page(driver, ResultsPage)._hint.text(), "for the words")


# -- more than opening -------------------------------------------------------------------------------------------------


def test_a_duplicate_is_a_draft_of_its_own(drive: Drive, shelf: Shelf):
    driver = drive(make_brief(id="other"), librarian=shelf)
    results = searched(driver, "strait")
    driver.click(button(results, "Duplicate"))
    wait_until(lambda: driver.brief.title == "Defence talks", "for the copy")
    wait_until(lambda: "a copy of “Defence talks”" in driver.window.messages.text.text(), "for the message")
    wait_until(lambda: shelf.titles().count("Defence talks") == 2, "for the save")
    assert driver.brief.id != "new"


def test_the_next_meeting_begins_from_the_last(drive: Drive, shelf: Shelf):
    driver = drive(librarian=shelf)
    house(driver).ask_for_next()
    driver.type("Ruritania")
    driver.press("Return")
    wait_until(lambda: driver.window.view, "for the brief")
    assert [follow_up.action for follow_up in driver.brief.follow_ups] == ["Send the chart"]
    assert driver.brief.follow_ups[0].carried_from == ("Maritime talks, 2024-05-03",)


def test_a_meeting_that_never_was_is_a_sentence(drive: Drive, shelf: Shelf):
    driver = drive(librarian=shelf)
    house(driver).ask_for_next()
    driver.type("Atlantis")
    driver.press("Return")
    wait_until(lambda: "no meeting with or of “Atlantis”" in driver.window.messages.text.text(), "for the sentence")


# -- registers ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "place"), [("people", "delegations"), ("agreements", "agreements"), ("follow_ups", "follow_ups")]
)
def test_a_row_of_a_register_is_added_to_the_open_brief_shown_and_taken_out_by_undo(
    drive: Drive, shelf: Shelf, key: str, place: str
):
    driver = drive(make_brief(id="open"), librarian=shelf)
    shown = register(driver, key)
    choose_row(shown, 0)
    driver.click(shown.take_button)
    wait_until(lambda: driver.session.get(place), "for the row")
    driver.click(button(driver.window.messages, "Show it"))
    assert driver.bench.focused_path().startswith(place)
    driver.press("Ctrl+Z")
    assert driver.session.get(place) == ()


def test_where_no_brief_is_open_none_can_be_added_to(drive: Drive, shelf: Shelf):
    driver = drive(librarian=shelf)
    assert not register(driver, "people").take_button.isVisible()


def test_a_promise_that_was_kept_is_added_to_no_brief(drive: Drive, shelf: Shelf):
    shelf.put(id="done", title="Done", follow_ups=[{"action": "Done", "status": "done"}])
    driver = drive(make_brief(id="open"), librarian=shelf)
    shown = register(driver, "follow_ups")
    wait_until(lambda: "Done" in cells(shown), "for the row")
    for row, is_open in ((cells(shown).index("Done"), False), (cells(shown).index("Send the chart"), True)):
        choose_row(shown, row)
        assert shown.take_button.isEnabled() is is_open


def test_a_register_is_filtered_and_sorted(drive: Drive, shelf: Shelf):
    shelf.put(id="x", agreements=[{"title": "Arrangement on charts"}])
    driver = drive(make_brief(), librarian=shelf)
    shown = register(driver, "agreements")
    assert cells(shown) == ["Arrangement on charts", "MoU on maritime safety"]
    shown.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert cells(shown) == ["MoU on maritime safety", "Arrangement on charts"]
    driver.type("CHART")
    assert cells(shown) == ["Arrangement on charts"]
    shown.filter.clear()
    shown.choice.setCurrentIndex(shown.choice.findData("live"))
    assert cells(shown) == ["MoU on maritime safety"]


def test_a_name_is_put_right_in_one_place_and_taken_back(drive: Drive, shelf: Shelf):
    driver = drive(make_brief(id="other"), librarian=shelf)
    shown = register(driver, "people")
    shown.table.setFocus()
    driver.press("F2", "Ctrl+A")
    driver.type("Aminah Hassan")
    driver.press("Return")
    wait_until(lambda: shelf.library.corrections("person"), "for the correction")
    wait_until(lambda: cells(shown) == ["Aminah Hassan"], "for the table")
    assert shelf.library.get("old").brief.participants()[0].name == "Aminah binti Hassan"
    driver.click(button(shown, "Take back: Aminah binti Hassan"))
    wait_until(lambda: cells(shown) == ["Aminah binti Hassan"], "for the table")


def test_a_status_is_chosen_from_the_ones_there_are(drive: Drive, shelf: Shelf):
    driver = drive(make_brief(id="other"), librarian=shelf)
    shown = register(driver, "agreements")
    model = shown.table.model()
    assert model.setData(model.index(0, 2), "In force")
    wait_until(lambda: shelf.library.corrections("agreement"), "for the correction")
    assert shelf.library.corrections("agreement")[0].data == {"status": "in_force"}


def test_rows_are_copied_for_excel_and_for_word(drive: Drive, shelf: Shelf):
    driver = drive(make_brief(), librarian=shelf)
    shown = register(driver, "follow_ups")
    shown.table.setFocus()
    driver.press("Ctrl+C")
    data = QApplication.clipboard().mimeData()
    assert data.text() == "Send the chart\tNavy\t1 June 2024\tOpen\tMaritime talks\n"
    assert "<td>Navy</td>" in data.html()


def test_what_is_left_by_a_filter_is_copied_and_nothing_copied_leaves_the_clipboard_alone(drive: Drive, shelf: Shelf):
    driver = drive(make_brief(), librarian=shelf)
    shown = register(driver, "follow_ups")
    driver.type("chart")
    shown.table.setFocus()
    driver.press("Ctrl+C")
    assert QApplication.clipboard().text() == "Send the chart\tNavy\t1 June 2024\tOpen\tMaritime talks\n"
    shown.filter.setText("no such thing")
    shown.table.copy()
    assert QApplication.clipboard().text().startswith("Send the chart")


def test_one_goes_on_in_the_column_in_which_something_was_put_right(drive: Drive, shelf: Shelf):
    driver = drive(make_brief(id="other"), librarian=shelf)
    shown = register(driver, "people")
    shown.table.setFocus()
    driver.press("Right", "F2", "Ctrl+A")
    driver.type("Tan Sri")
    driver.press("Return")
    wait_until(lambda: shelf.library.corrections("person"), "for the correction")
    wait_until(lambda: "Tan Sri" in shown.model.lines[0].cells, "for the table")
    assert shown.table.currentIndex().column() == 1


def test_a_standard_paragraph_is_added_and_changed_in_its_table(drive: Drive, shelf: Shelf):
    driver = drive(make_brief(), librarian=shelf)
    house(driver).show_room("paragraphs")
    shown = page(driver, RegisterPage)
    wait_until(lambda: shown._count.text() == "Nothing here yet.", "for the register")
    driver.click(button(shown, "New paragraph"))
    assert shown._count.text() == "1 entry"
    driver.type("One China")
    driver.press("Return")
    wait_until(lambda: shelf.library.paragraphs(), "for the paragraph")
    wait_until(lambda: shown.model.lines[0].key, "for the table")
    model = shown.table.model()
    model.setData(model.index(0, 1), "Malaysia holds to the One China policy.")
    wait_until(lambda: shelf.library.paragraphs()[0].text, "for the text")
    assert [paragraph.title for paragraph in shelf.library.paragraphs()] == ["One China"]


def test_a_library_that_does_not_answer_is_a_sentence_in_its_place(
    drive: Drive, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
):
    from briefer.library.values import LibraryUnreachable

    def refuse(*_: object) -> object:
        raise LibraryUnreachable("The server is gone.")

    driver = drive(make_brief(), librarian=shelf)
    monkeypatch.setattr(shelf.library, "rows", refuse)
    house(driver).show_room("people")
    wait_until(lambda: page(driver, RegisterPage).problem.text() == "The server is gone.", "for the sentence")


# -- history -----------------------------------------------------------------------------------------------------------


def history_of(driver: Driver) -> HistoryPage:
    house(driver)._show_history()
    shown = page(driver, HistoryPage)
    wait_until(lambda: shown.list.count() and shown.table.rowCount(), "for the history")
    return shown


def opened(drive: Drive, shelf: Shelf) -> Driver:
    shelf.put(1, id="new", title="Defence talks", summary="Patrols and exercises.")
    shelf.put(2, "azman", id="new", title="Defence talks, second draft", summary="Patrols and exercises.")
    driver = drive(make_brief(id="other"), librarian=shelf)
    house(driver)._verbs.open("new")
    wait_until(lambda: driver.brief.id == "new", "for the brief")
    return driver


def test_the_history_tells_field_by_field_what_changed(drive: Drive, shelf: Shelf):
    shown = history_of(opened(drive, shelf))
    row = [text_at(shown.table, 0, column) for column in range(3)]
    assert row == ["Title", "Defence talks", "Defence talks, second draft"]
    shown.list.setCurrentRow(1)
    wait_until(lambda: text_at(shown.table, 0, 0) == "Summary", "for the comparison")


def test_going_back_to_a_state_can_be_undone(drive: Drive, shelf: Shelf):
    driver = opened(drive, shelf)
    shown = history_of(driver)
    shown.list.setCurrentRow(1)
    wait_until(lambda: shown._chosen and shown._chosen.title == "Defence talks", "for the state")
    driver.click(button(shown, "Go back to this state"))
    assert driver.brief.title == "Defence talks"
    wait_until(lambda: shelf.library.get("new").brief.title == "Defence talks", "for the save")
    driver.press("Ctrl+Z")
    assert driver.brief.title == "Defence talks, second draft"


def test_a_state_gets_a_name(drive: Drive, shelf: Shelf):
    driver = opened(drive, shelf)
    shown = history_of(driver)
    shown.name.setFocus()
    driver.type("as cleared")
    driver.press("Return")
    wait_until(lambda: shelf.library.history("new")[-1].name == "as cleared", "for the name")
    wait_until(lambda: shown.list.item(0).text().startswith("as cleared"), "for the list")


def test_what_was_saved_as_one_typed_is_one_line_of_the_history(drive: Drive, shelf: Shelf):
    for minute in range(1, 6):
        shelf.put(minute / 60, "mei", id="typed", title=f"Talks {minute}")
    shelf.put(3, "mei", id="typed", title="Talks 6")
    driver = drive(make_brief(id="other"), librarian=shelf)
    house(driver)._verbs.open("typed")
    wait_until(lambda: driver.brief.id == "typed", "for the brief")
    assert history_of(driver).list.count() == 2


# -- conflicts ---------------------------------------------------------------------------------------------------------


def in_conflict(drive: Drive, shelf: Shelf) -> tuple[Driver, ConflictPage]:
    driver = opened(drive, shelf)
    theirs = edit.set_value(driver.brief, "title", "Their title")
    shelf.library.save(edit.set_value(theirs, "meeting/host", "Malaysia"), 3, "azman", MORNING)
    driver.session.set("title", "My title", "Change the title")
    wait_until(lambda: house(driver)._verbs.conflict, "for the conflict")
    driver.click(button(driver.window.messages, "Choose…"))
    return driver, page(driver, ConflictPage)


def test_both_sides_of_a_conflict_stand_side_by_side(drive: Drive, shelf: Shelf):
    _, shown = in_conflict(drive, shelf)
    (pick,) = shown.picks
    assert pick.mine.accessibleName() == "Title, Mine: My title"
    assert pick.theirs.accessibleName() == "Title, Theirs: Their title"
    assert pick.mine.hasFocus()
    labels = [label.text() for label in pick.findChildren(QLabel)]
    assert labels == ["Title", "<b>My</b> title", "<b>Their</b> title"], "what differs is marked"


@pytest.mark.parametrize(("side", "title"), [("mine", "My title"), ("theirs", "Their title")])
def test_what_was_chosen_is_saved_and_can_be_undone(drive: Drive, shelf: Shelf, side: str, title: str):
    driver, shown = in_conflict(drive, shelf)
    driver.session.set("reference", "KPM 1/2", "Typed while choosing")
    driver.click(getattr(shown.picks[0], side))
    driver.click(button(shown, "Keep what is chosen"))
    wait_until(lambda: driver.view.top.state.text() == "All changes saved", "for the save")
    kept = shelf.library.get("new").brief
    assert (kept.title, kept.meeting.host, kept.reference) == (title, "Malaysia", "KPM 1/2")
    assert driver.bench.instead is None
    driver.press("Ctrl+Z")
    assert (driver.brief.title, driver.brief.meeting.host) == ("My title", "")


# -- import ------------------------------------------------------------------------------------------------------------


class Chosen:
    def __init__(self, *paths: Path) -> None:
        self.paths = list(paths)

    def files(self, parent: QWidget) -> list[Path]:
        return self.paths

    def folder(self, parent: QWidget) -> Path | None:
        return self.paths[0]


def test_a_folder_is_taken_in_and_every_file_reported(drive: Drive, shelf: Shelf, tmp_path: Path):
    folder = tmp_path / "briefs"
    folder.mkdir()
    write_brief(make_brief(id="i1", title="Imported"), folder / "one.brief")
    (folder / "two.brief").write_text("{", encoding="utf-8")
    driver = drive(make_brief(), librarian=shelf)
    house(driver).view().show_import()
    shown = page(driver, ImportPage)
    shown.ask = Chosen(folder)
    driver.click(button(shown, "A folder…"))
    wait_until(lambda: "1 taken in, 1 refused" in shown.count.text(), "for the report")
    rows = [[text_at(shown.table, row, column) for column in (0, 1)] for row in range(2)]
    assert rows == [["one.brief", "Added"], ["two.brief", "Refused"]]
    assert "Imported" in shelf.titles()


def test_an_import_can_be_stopped(drive: Drive, shelf: Shelf, tmp_path: Path):
    import time

    files = [tmp_path / f"{number}.brief" for number in range(40)]
    for number, file in enumerate(files):
        write_brief(make_brief(id=f"i{number}"), file)
    save = shelf.library.save
    shelf.library.save = lambda *arguments: time.sleep(0.02) or save(*arguments)  # pyright: ignore
    driver = drive(make_brief(id="other"), librarian=shelf)
    house(driver).view().show_import()
    shown = page(driver, ImportPage)
    shown.ask = Chosen(*files)
    driver.click(button(shown, "Files…"))
    wait_until(lambda: shown.table.rowCount() > 2, "for progress")
    driver.click(button(shown, "Stop"))
    wait_until(lambda: "stopped" in shown.problem.text(), "for the end")
    assert 2 < shown.table.rowCount() < 40
    spin(1)


def test_an_answer_that_comes_when_its_view_is_gone_disturbs_nobody(
    drive: Drive, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
):
    import time

    find = shelf.library.find
    driver = drive(make_brief(id="other"), librarian=shelf)
    searched(driver, "talks")
    monkeypatch.setattr(shelf.library, "find", lambda query: time.sleep(0.2) or find(query))
    driver.press("Ctrl+Shift+L")
    driver.type("talk")
    driver.window.open(driver.file)
    spin(500)
    assert not driver.window.messages.isVisible()
