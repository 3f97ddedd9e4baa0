"""Files that are dropped go where they belong, and never into a text as an address."""

import base64
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QTimer, QUrl
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from briefer.model.plain import to_json
from briefer.model.richtext import text_of
from briefer.ui.library_import import ImportPage
from briefer.ui.parts_list import PartsList
from briefer.ui.photo_field import PhotoField
from tests.briefs import PNG, full_brief, make_brief
from tests.ui.driver import Driver, mime_of_files, wait_until
from tests.ui.shelf import Shelf

Drive = Callable[..., Driver]


@pytest.fixture
def brief_file(tmp_path: Path) -> Path:
    file = tmp_path / "other.brief"
    file.write_text(to_json(make_brief(title="Dropped")), encoding="utf-8")
    return file


def everything(driver: Driver) -> list[QWidget]:
    """Something of each part of the window."""
    bench = driver.bench
    return [bench.side.list.viewport(), bench.preview.pages.viewport(), driver.view.top, bench.cards[0], driver.focus]


@pytest.mark.parametrize("place", range(5))
def test_a_brief_dropped_anywhere_is_opened(drive: Drive, brief_file: Path, place: int):
    driver = drive(make_brief(title="Before", summary="Words"))
    driver.bench.go_to("summary")
    assert driver.drop(everything(driver)[place], brief_file)
    wait_until(lambda: driver.brief.title == "Dropped", "for the brief")
    assert "leave Before" not in driver.answers.asked


def test_a_brief_dropped_on_the_start_page_is_opened(drive: Drive, brief_file: Path):
    driver = drive()
    assert driver.drop(driver.window.start, brief_file)
    wait_until(lambda: driver.window.view is not None and driver.brief.title == "Dropped", "for the brief")


@pytest.mark.parametrize("path", ["title", "summary", "delegations/d1/participants/p1/posts"])
def test_no_field_takes_the_address_of_a_file(drive: Drive, tmp_path: Path, path: str):
    driver = drive(full_brief())
    driver.bench.go_to(path)
    before = driver.session.brief
    driver.drop(driver.focus, tmp_path / "amina.png")
    assert driver.session.brief is before
    QApplication.clipboard().setMimeData(mime_of_files(tmp_path / "amina.png"))
    driver.press("F2", "Ctrl+V", "Shift+Ins")
    assert driver.session.brief is before
    driver.press("Ctrl+F")
    assert isinstance(driver.focus, QLineEdit)
    driver.drop(driver.focus, tmp_path / "amina.png")
    assert "file:" not in driver.bench.find_panel.words.text()


def menu_of(field: QWidget) -> QMenu:
    """The menu that a click with the right button opens on a field."""
    before = set(field.findChildren(QMenu))
    place = field.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, field.mapToGlobal(place))
    QTimer.singleShot(0, lambda: QApplication.sendEvent(field, event))
    wait_until(lambda: set(field.findChildren(QMenu)) - before, "for the menu")
    return (set(field.findChildren(QMenu)) - before).pop()


@pytest.mark.parametrize(("has_files", "pastes"), [(True, False), (False, True)])
def test_the_menu_of_a_field_pastes_words_and_no_addresses_of_files(
    drive: Drive, tmp_path: Path, has_files: bool, pastes: bool
):
    driver = drive(make_brief())
    driver.bench.go_to("reference")
    data = mime_of_files(tmp_path / "talks.pdf") if has_files else QMimeData()
    if not has_files:
        data.setText("words")
    QApplication.clipboard().setMimeData(data)
    menu = menu_of(driver.focus)
    (paste,) = (action for action in menu.actions() if action.objectName() == "edit-paste")
    wait_until(lambda: paste.isEnabled() is pastes, "for the entry")
    menu.close()


def test_words_and_addresses_of_pages_still_go_into_a_text(drive: Drive):
    driver = drive(make_brief(summary=""))
    driver.bench.go_to("summary")
    page = QMimeData()
    page.setUrls([QUrl("https://example.org/")])
    page.setText("https://example.org/")
    assert driver.drop_data(driver.focus, page)
    assert text_of(driver.brief.summary) == "https://example.org/"


def test_a_picture_dropped_on_a_photograph_becomes_it(drive: Drive, tmp_path: Path):
    file = tmp_path / "amina.png"
    file.write_bytes(base64.b64decode(PNG))
    driver = drive(make_brief(delegations=[{"id": "d1", "participants": [{"id": "p1", "name": "Amina"}]}]))
    driver.bench.go_to("delegations/d1/participants/p1/photo")
    field = next(iter(driver.bench.findChildren(PhotoField)))
    wait_until(lambda: field.visibleRegion().contains(field.rect().center()), "for the photograph")
    assert driver.drop(field, file)
    assert len(driver.brief.files) == 1
    assert driver.brief.participants()[0].photo in driver.brief.files
    driver.press("Ctrl+Z")
    assert not driver.brief.participants()[0].photo


def test_a_picture_dropped_elsewhere_says_where_it_belongs(drive: Drive, tmp_path: Path):
    driver = drive(make_brief(title="Talks"))
    assert driver.drop(driver.focus, tmp_path / "amina.png")
    assert "photograph" in driver.window.messages.text.text()
    assert driver.brief.title == "Talks"


def test_rows_dropped_on_a_table_are_shown_before_they_are_taken_in(drive: Drive, tmp_path: Path):
    file = tmp_path / "figures.csv"
    file.write_text("Label,Value\nVisits,24\n", encoding="utf-8")
    driver = drive(make_brief())
    table = driver.table("figures")
    driver.bench.go_to("figures")
    assert driver.drop(table.viewport(), file)
    rows = table.parentWidget()
    assert isinstance(rows, PartsList)
    wait_until(lambda: hasattr(rows, "importing"), "for the rows")
    rows.importing.accept()
    assert [figure.label for figure in driver.brief.figures] == ["Visits"]


def test_rows_dropped_elsewhere_say_where_they_belong(drive: Drive, tmp_path: Path):
    driver = drive(make_brief())
    assert driver.drop(driver.bench.preview.pages.viewport(), tmp_path / "figures.xlsx")
    assert "table" in driver.window.messages.text.text()


def test_several_files_and_folders_go_into_the_library(drive: Drive, tmp_path: Path, brief_file: Path):
    shelf = Shelf(tmp_path)
    driver = drive(make_brief(title="Talks"), librarian=shelf)
    other = tmp_path / "third.brief"
    other.write_text(to_json(make_brief(title="Third")), encoding="utf-8")
    assert driver.drop(driver.focus, brief_file, other)
    (page,) = driver.window.findChildren(ImportPage)
    wait_until(lambda: page.table.rowCount() == 2, "for the import")
    assert driver.brief.title == "Talks"


def test_without_a_library_several_files_are_told_to_be_too_many(drive: Drive, brief_file: Path, tmp_path: Path):
    driver = drive(make_brief(title="Talks"))
    assert driver.drop(driver.focus, brief_file, tmp_path / "b.brief")
    assert "one file" in driver.window.messages.text.text()
