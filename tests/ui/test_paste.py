"""Rows from Excel, Word and files come into a table in one step, by what their columns are called."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from briefer.exchange.tables import Sheet
from briefer.model.brief import Brief
from briefer.model.meeting import Participant
from briefer.ui import table_reading
from briefer.ui.import_dialog import ImportDialog
from briefer.ui.parts_list import PartsList
from briefer.ui.parts_table import PartsTable
from briefer.ui.paste_bar import PasteBar
from briefer.ui.preferences import Preferences
from tests.briefs import make_brief
from tests.ui.driver import Driver, spin, wait_until

Drive = Callable[..., Driver]


def clipboard(text: str = "", html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def excel(rows: list[list[str]]) -> None:
    """Rows on the clipboard as Excel puts them there: HTML, and text with tabs."""
    lines = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    clipboard("\r\n".join("\t".join(row) for row in rows), f"<html><body><table>{lines}</table></body></html>")


def people(driver: Driver) -> tuple[Participant, ...]:
    return driver.brief.participants()


def at_people(drive: Drive, *names: str) -> tuple[Driver, PartsTable]:
    side = {"id": "d1", "party": "Malaysia", "participants": [{"name": name} for name in names]}
    driver = drive(make_brief(delegations=[side]))
    table = driver.table("delegations/d1/participants")
    table.setFocus()
    return driver, table


def choose_headings(driver: Driver, place: PasteBar | ImportDialog, entry: int) -> None:
    """Choose with the keys which row holds the headings: 0 for none, else the number of the row."""
    place.headings.setFocus()
    driver.press("Home", *["Down"] * entry)


def bar_of(table: PartsTable) -> PasteBar:
    parent = table.parentWidget()
    assert isinstance(parent, PartsList)
    return parent.paste_bar


def is_in_view(driver: Driver, widget: QWidget) -> bool:
    return widget.isVisible() and widget.mapTo(driver.bench, widget.rect().bottomLeft()).y() < driver.bench.height()


def test_forty_participants_come_from_excel_in_one_step(drive: Drive):
    driver, table = at_people(drive)
    steps = driver.session.stack.count()
    rows = [[f"{n}", f"Pegawai {n}", "Pengarah", "Kementerian Pertahanan", "Ketua" if n == 1 else "Ahli"]
            for n in range(1, 41)]  # fmt: skip
    excel([["Bil.", "Nama", "Jawatan", "Kementerian", "Peranan"], *rows])
    driver.press("Ctrl+V")
    assert len(people(driver)) == 40
    first, last = people(driver)[0], people(driver)[-1]
    assert (first.name, first.posts, first.organisation, first.role) == (
        "Pegawai 1", ("Pengarah",), "Kementerian Pertahanan", "head",
    )  # fmt: skip
    assert (last.name, last.role) == ("Pegawai 40", "member")
    assert driver.session.stack.count() == steps + 1
    assert bar_of(table).isVisible()
    assert bar_of(table).told.text() == (
        "40 rows pasted: Nama → Name, Jawatan → Posts, Kementerian → Organisation, Peranan → Role. Left out: Bil."
    )
    driver.press("Ctrl+Z")
    assert people(driver) == ()
    assert not bar_of(table).isVisible()


def test_columns_put_right_make_the_same_step_anew(drive: Drive):
    driver, table = at_people(drive)
    excel([["Nama", "Unit"], ["Aminah", "Dasar"], ["Lim", "Undang-undang"]])
    driver.press("Ctrl+V")
    spin(200)
    steps = driver.session.stack.count()
    assert [person.organisation for person in people(driver)] == ["", ""]
    bar = bar_of(table)
    driver.click(bar.more)
    driver.press("Tab")
    spin(200)
    choice = bar.grid.choices[1]
    assert QApplication.focusWidget() is choice
    driver.press("O")
    assert choice.currentText() == "Organisation"
    assert [person.organisation for person in people(driver)] == ["Dasar", "Undang-undang"]
    assert driver.session.stack.count() == steps
    spin(200)
    driver.click(bar.undo)
    assert people(driver) == ()


def test_what_put_nothing_in_takes_nothing_back(drive: Drive):
    driver, table = at_people(drive)
    driver.session.set("title", "Talks", "Title")
    excel([["Bungalow", "Marmalade"]])
    driver.press("Ctrl+V")
    bar = bar_of(table)
    wait_until(lambda: is_in_view(driver, bar.more), "for the page to be scrolled")
    driver.click(bar.more)
    choose_headings(driver, bar, 1)
    assert people(driver) == ()
    wait_until(lambda: is_in_view(driver, bar.undo), "for the page to be scrolled")
    driver.click(bar.undo)
    assert driver.brief.title == "Talks"


def test_a_first_row_taken_for_headings_can_be_data_after_all(drive: Drive):
    driver, table = at_people(drive)
    excel([["Name", "Head"], ["Lim", "Director"]])
    driver.press("Ctrl+V")
    assert [person.name for person in people(driver)] == ["Lim"]
    bar_of(table).show_columns()
    choose_headings(driver, bar_of(table), 0)
    assert [person.name for person in people(driver)] == ["Name", "Lim"]


def test_what_a_cell_can_not_hold_is_named_and_left_empty(drive: Drive):
    driver, table = at_people(drive)
    excel([["Name", "Role", "Precedence"], ["Lim", "Boss", "first"]])
    driver.press("Ctrl+V")
    assert people(driver)[0].name == "Lim"
    trouble = bar_of(table).trouble.words.text()
    assert trouble == "2 cells could not be taken: row 1, Role: “Boss”; row 1, Precedence: “first”"


def test_cells_without_headings_go_over_the_cells_from_the_current_one_on(drive: Drive):
    driver, _ = at_people(drive, "Aminah", "Lim")
    driver.bench.go_to(f"delegations/d1/participants/{people(driver)[1].id}/posts")
    clipboard('Director\tNavy\r\n"Head,\nlegal"\tArmy\r\n')
    driver.press("Ctrl+V")
    assert [(p.name, p.posts, p.organisation) for p in people(driver)] == [
        ("Aminah", (), ""),
        ("Lim", ("Director",), "Navy"),
        ("", ("Head,", "legal"), "Army"),
    ]


def test_formulas_and_markup_stay_text(drive: Drive):
    driver, _ = at_people(drive)
    clipboard("=1+1\t<b>x</b>\r\n@SUM(A1)\t&amp;\r\n")
    driver.press("Ctrl+V")
    assert [(p.name, p.posts) for p in people(driver)] == [("=1+1", ("<b>x</b>",)), ("@SUM(A1)", ("&amp;",))]


def test_one_word_goes_into_the_current_cell(drive: Drive):
    driver, _ = at_people(drive, "Aminah")
    clipboard("Zainal\n")
    driver.press("Ctrl+V")
    assert [person.name for person in people(driver)] == ["Zainal"]


def test_a_word_that_is_no_choice_is_refused_in_a_sentence(drive: Drive):
    driver, _ = at_people(drive, "Aminah")
    told: list[str] = []
    driver.session.refused.connect(told.append)
    driver.bench.go_to(f"delegations/d1/participants/{people(driver)[0].id}/role")
    clipboard("Emperor")
    driver.press("Ctrl+V")
    assert told == ["“Emperor” can't stand in “Role”. Choose one of its words from the list."]


def test_whole_rows_are_copied_with_what_the_table_does_not_show(drive: Drive):
    side = {"id": "d1", "participants": [{"name": "Aminah", "contact": "+60"}, {"name": "Lim"}, {"name": "Zain"}]}
    driver = drive(make_brief(delegations=[side, {"id": "d2", "party": "Norway"}]))
    table = driver.table("delegations/d1/participants")
    table.setFocus()
    table.select_rows(0, 2)
    driver.press("Ctrl+C")
    assert QGuiApplication.clipboard().text() == "Aminah\t\t\tMember\r\nLim\t\t\tMember\r\n"
    driver.table("delegations/d2/participants").setFocus()
    driver.press("Ctrl+V")
    copies = driver.brief.delegations[1].participants
    assert [(person.name, person.contact) for person in copies] == [("Aminah", "+60"), ("Lim", "")]
    assert len({person.id for person in copies}) == 2


def test_rows_are_cut_and_pasted_elsewhere(drive: Drive):
    driver, table = at_people(drive, "Aminah", "Lim", "Zain")
    table.select_rows(0, 2)
    driver.press("Ctrl+X")
    assert [person.name for person in people(driver)] == ["Zain"]
    driver.press("Ctrl+V")
    assert [person.name for person in people(driver)] == ["Zain", "Aminah", "Lim"]


def test_several_rows_are_duplicated_moved_and_deleted_each_in_one_step(drive: Drive):
    driver, table = at_people(drive, "A", "B", "C")
    names = lambda: "".join(person.name for person in people(driver))  # noqa: E731
    table.select_rows(0, 2)
    driver.press("Ctrl+Shift+D")
    assert names() == "ABABC"
    driver.press("Alt+Down")
    assert names() == "ABCAB"
    driver.press("Alt+Up", "Alt+Up")
    assert names() == "AABBC"
    driver.press("Ctrl+Del")
    assert names() == "ABC"
    driver.press(*["Ctrl+Z"] * 5)
    assert names() == "ABC"
    assert not driver.session.stack.canUndo()


def test_delete_empties_cells_and_takes_out_whole_rows(drive: Drive):
    driver, table = at_people(drive, "A", "B")
    driver.press("Delete")
    assert [person.name for person in people(driver)] == ["", "B"]
    driver.press("Shift+Space", "Delete")
    assert [person.name for person in people(driver)] == ["B"]
    driver.press("Ctrl+Z", "Ctrl+Z")
    assert [person.name for person in people(driver)] == ["A", "B"]
    assert table.currentIndex().row() == 0, "undo leads to the row that it changed"


def test_rows_are_sorted_by_a_column_and_back_by_undo(drive: Drive):
    figures = [{"label": label, "value": value} for label, value in
               (("Annex 10", 2), ("annex 9", 10), ("", 1), ("Annex 10", 1))]  # fmt: skip
    driver = drive(make_brief(figures=figures))
    table = driver.table("figures")
    table.setFocus()
    table.verbs.order(False, 0)
    assert [(f.label, f.value) for f in driver.brief.figures] == [
        ("annex 9", 10), ("Annex 10", 2), ("Annex 10", 1), ("", 1),
    ]  # fmt: skip
    table.verbs.order(True, 2)
    assert [f.value for f in driver.brief.figures] == [10, 2, 1, 1]
    driver.press("Ctrl+Z", "Ctrl+Z")
    assert [f.value for f in driver.brief.figures] == [2, 10, 1, 1]


def test_dates_and_choices_are_sorted_by_what_they_mean(drive: Drive):
    agreements = [{"title": "a", "signed": "2026-01-05", "status": "signed"},
                  {"title": "b", "signed": "2025-12-31", "status": "proposed"},
                  {"title": "c", "signed": "next year"}]  # fmt: skip
    driver = drive(make_brief(agreements=agreements))
    table = driver.table("agreements")
    table.verbs.order(False, 1)
    assert [each.title for each in driver.brief.agreements] == ["b", "a", "c"]
    table.verbs.order(True, 2)
    assert [each.title for each in driver.brief.agreements] == ["a", "b", "c"]


def imported(driver: Driver, table: PartsTable, file: Path) -> ImportDialog:
    parts = table.parentWidget()
    assert isinstance(parts, PartsList)
    parts.ask_file = lambda *_: file
    driver.press("Ctrl+Shift+O")
    wait_until(lambda: QApplication.activeModalWidget(), "for the dialog")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ImportDialog)
    wait_until(dialog.isActiveWindow, "for the keys to go to it")
    return dialog


def test_a_csv_file_is_shown_and_then_taken_in(drive: Drive, tmp_path: Path):
    driver, table = at_people(drive, "Aminah")
    file = tmp_path / "list.csv"
    file.write_text("Full name;Position;Tel.\nLim;Director;+60\nZain;Officer;\n", encoding="utf-8")
    dialog = imported(driver, table, file)
    header = [str(dialog.rows.model().headerData(column, Qt.Orientation.Horizontal)) for column in range(3)]
    assert header == ["Name", "Posts", "Contact"]
    assert dialog.told.text() == "Rows to add: 2"
    assert len(people(driver)) == 1, "nothing is taken in before a person says so"
    dialog.grid.choices[2].setCurrentIndex(0)
    dialog.grid.choices[2].activated.emit(0)
    dialog.take.click()
    spin(5)
    assert [(p.name, p.posts, p.contact) for p in people(driver)][1:] == [
        ("Lim", ("Director",), ""), ("Zain", ("Officer",), ""),
    ]  # fmt: skip
    driver.press("Ctrl+Z")
    assert len(people(driver)) == 1


def test_an_import_that_is_cancelled_changes_nothing(drive: Drive, tmp_path: Path):
    driver, table = at_people(drive)
    before: Brief = driver.brief
    file = tmp_path / "list.csv"
    file.write_text("Name\nLim\n", encoding="utf-8")
    dialog = imported(driver, table, file)
    assert isinstance(dialog, QDialog)
    dialog.reject()
    spin(5)
    assert driver.brief is before


def test_a_file_that_is_no_table_is_told_in_a_sentence(drive: Drive, tmp_path: Path):
    driver, table = at_people(drive)
    told: list[str] = []
    driver.session.refused.connect(told.append)
    file = tmp_path / "list.xlsx"
    file.write_bytes(b"nonsense")
    parts = table.parentWidget()
    assert isinstance(parts, PartsList)
    parts.ask_file = lambda *_: file
    driver.press("Ctrl+Shift+O")
    wait_until(lambda: told, "for the sentence")
    assert told == [f"{file}: It is no table that can be read here. Save it as .xlsx or CSV."]


def test_a_large_file_is_read_while_the_window_goes_on(drive: Drive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    driver, table = at_people(drive, "Aminah")
    go = threading.Event()

    def slow(file: Path) -> tuple[Sheet, ...]:
        go.wait(30)
        return (Sheet(file.stem, (("Name",), ("Lim",))),)

    monkeypatch.setattr(table_reading, "read_table_file", slow)
    parts = table.parentWidget()
    assert isinstance(parts, PartsList)
    parts.ask_file = lambda *_: tmp_path / "list.xlsx"
    driver.press("Ctrl+Shift+O")
    wait_until(parts.reading.isVisible, "for the words")
    assert parts.reading.text() == "Reading list.xlsx…"
    driver.type("Zain")
    assert people(driver)[0].name == "Zain"
    driver.press("Return")
    go.set()
    wait_until(lambda: QApplication.activeModalWidget(), "for the dialog")
    assert not parts.reading.isVisible()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ImportDialog)
    dialog.reject()


TITLED = [
    ["SENARAI DELEGASI", "", "", ""],
    ["Bil.", "Nama dan jawatan", "Kementerian / Agensi", "No. Pasport"],
    ["1.", "Aminah<br>Pengarah", "Kementerian Luar", "A123"],
    ["2.", "Lim", "Kementerian Pertahanan", "A124"],
]


def test_a_table_as_an_office_keeps_it_comes_in_whole(drive: Drive):
    driver, table = at_people(drive)
    excel(TITLED)
    driver.press("Ctrl+V")
    assert [(p.name, p.posts, p.organisation) for p in people(driver)] == [
        ("Aminah", ("Pengarah",), "Kementerian Luar"), ("Lim", (), "Kementerian Pertahanan"),
    ]  # fmt: skip
    assert bar_of(table).told.text() == (
        "2 rows pasted: Nama → Name, jawatan → Posts, Kementerian / Agensi → Organisation. Left out: Bil., No. Pasport"
    )


def test_a_person_says_in_which_row_the_headings_are(drive: Drive):
    driver, table = at_people(drive)
    excel([["Pegawai", "Zzyzx", "2026"], ["Aaaa", "Name", "Bbbb"], ["1", "Lim", "Director"]])
    driver.press("Ctrl+V")
    bar = bar_of(table)
    assert len(people(driver)) == 3
    bar.show_columns()
    choose_headings(driver, bar, 2)
    assert bar.headings.choice.currentText() == "Row 2: Aaaa · Name · Bbbb"
    assert [person.name for person in people(driver)] == ["Lim"]


def test_the_parties_of_agreements_are_pasted(drive: Drive):
    driver = drive(make_brief())
    driver.table("agreements").setFocus()
    excel([["Tajuk perjanjian", "Pihak-pihak"], ["MoU A", "Malaysia dan Norway"], ["MoU B", "Malaysia<br>Japan"],
           ["MoU C", "Bosnia and Herzegovina"], ["MoU D", "Ministry of Trade and Industry; Malaysia"]])  # fmt: skip
    driver.press("Ctrl+V")
    assert [[party.name for party in each.parties] for each in driver.brief.agreements] == [
        ["Malaysia", "Norway"], ["Malaysia", "Japan"], ["Bosnia and Herzegovina"],
        ["Ministry of Trade and Industry", "Malaysia"],
    ]  # fmt: skip
    assert all(party.id for each in driver.brief.agreements for party in each.parties)


def test_tab_goes_through_the_import_from_the_headings_to_its_columns(drive: Drive, tmp_path: Path):
    driver, table = at_people(drive)
    file = tmp_path / "list.csv"
    file.write_text("SENARAI;;\nName;Post;Zzyzx\nLim;Director;x\n", encoding="utf-8")
    dialog = imported(driver, table, file)
    choose_headings(driver, dialog, 1)
    choose_headings(driver, dialog, 2)
    visited: list[QWidget | None] = []
    for _ in range(5):
        driver.press("Tab")
        visited.append(QApplication.focusWidget())
    assert visited == [*dialog.grid.choices, dialog.rows, dialog.take]
    driver.press("Return")
    assert [(person.name, person.posts) for person in people(driver)] == [("Lim", ("Director",))]


def test_what_was_imported_is_in_view_with_the_focus_and_said(drive: Drive, tmp_path: Path):
    driver, table = at_people(drive, *(f"Officer {n}" for n in range(20)))
    file = tmp_path / "list.csv"
    file.write_text("Name;Post\n" + "".join(f"Guest {n};Director\n" for n in range(30)), encoding="utf-8")
    dialog = imported(driver, table, file)
    bar, revealed = bar_of(table), list[bool]()
    bar.revealed.connect(lambda: revealed.append(True))
    dialog.take.setFocus()
    driver.press("Space")
    wait_until(bar.isVisible, "for what is said")
    assert bar.told.text() == "30 rows imported: Name → Name, Post → Posts."
    wait_until(table.hasFocus, "for the focus")
    assert table.currentIndex().row() == 20
    wait_until(lambda: revealed, "for the page to be scrolled")
    area = driver.bench.cards[0].parentWidget().parentWidget()  # pyright: ignore[reportOptionalMemberAccess]
    assert isinstance(area, QWidget)

    def is_seen() -> bool:
        cell = table.current_rectangle()
        return area.rect().contains(cell.translated(table.mapTo(area, QPoint(0, 0))))

    wait_until(is_seen, "for the first row that came")
    driver.press("Ctrl+Z")
    assert len(people(driver)) == 20


def test_the_next_import_begins_where_the_last_file_came_from(drive: Drive, tmp_path: Path):
    driver, table = at_people(drive, "Aminah")
    asked: list[str] = []
    place = tmp_path / "lists"
    place.mkdir()
    (place / "list.csv").write_text("Name\nLim\n", encoding="utf-8")
    parts = table.parentWidget()
    assert isinstance(parts, PartsList)

    def ask(_: QWidget, folder: str) -> Path:
        asked.append(folder)
        return place / "list.csv"

    parts.ask_file = ask
    for _ in range(2):
        driver.press("Ctrl+Shift+O")
        wait_until(QApplication.activeModalWidget, "for the dialog")
        driver.press("Escape")
        wait_until(table.hasFocus, "for the table")
    assert asked == [str(driver.file.parent), str(place)]
    assert Preferences(driver.folder / "preferences.ini").import_folder == str(place)
