"""A Word file in the window: its edits are listed, accepted or refused, one by one or all; an old brief is a copy."""

from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt

from briefer.model import edit
from briefer.model.brief import Brief
from briefer.model.changes import changes
from briefer.model.richtext import text_of
from briefer.ui import keeping
from briefer.ui.library_cells import MarkedRole
from briefer.ui.library_word_edits import WordEditsPage, is_made, made, unmade
from briefer.ui.word_placed import PlacedPage
from briefer.ui.workshop import WorkshopService
from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until
from tests.ui.shelf import Shelf, button, house, page

Drive = Callable[..., Driver]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "SAVE_AFTER", 30)


BRIEF = make_brief(
    id="b1",
    title="Defence talks",
    template="base",
    summary="The ministers met.",
    points=["Welcome them", "Thank them"],
    follow_ups=[{"id": "f1", "action": "Send the chart", "owner": "Navy"}],
)


def word_file(folder: Path, **words: str) -> Path:
    """An export in which a reviewer typed other words."""
    file = folder / "talks.docx"
    WorkshopService().export(BRIEF, file, lambda _: None)
    document = Document(str(file))
    for paragraph in document.element.body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"):
        for old, new in words.items():
            paragraph.text = (paragraph.text or "").replace(old, new)
    document.save(str(file))
    return file


def edits(drive: Drive, shelf: Shelf, folder: Path) -> tuple[Driver, WordEditsPage]:
    driver = drive(service=WorkshopService(), librarian=shelf)
    driver.window.open(word_file(folder, ministers="two ministers", Navy="Coast Guard"))
    wait_until(lambda: driver.window.view and driver.window.findChildren(WordEditsPage), "for the list")
    return driver, page(driver, WordEditsPage)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path, BRIEF)


def test_the_edits_are_listed_over_the_brief_of_the_library(drive: Drive, shelf: Shelf, tmp_path: Path):
    driver, shown = edits(drive, shelf, tmp_path)
    assert [change.path for change in shown.changes] == ["summary", "follow_ups/f1/owner"]
    assert driver.brief == shelf.library.get("b1").brief
    assert "2 of 2 edits to decide" in shown._hint.text()


def test_one_edit_is_accepted_by_a_key_and_saved_and_taken_back_by_undo(drive: Drive, shelf: Shelf, tmp_path: Path):
    driver, shown = edits(drive, shelf, tmp_path)
    driver.press("Return")
    assert text_of(driver.brief.summary) == "The two ministers met."
    assert driver.brief.follow_ups[0].owner == "Navy"
    wait_until(lambda: text_of(shelf.library.get("b1").brief.summary) == "The two ministers met.", "for the save")
    assert (shown.state(0), shown.state(1)) == ("accepted", "open")
    driver.session.undo()
    assert (text_of(driver.brief.summary), shown.state(0)) == ("The ministers met.", "open")


def test_the_word_that_differs_stands_out_and_is_told_in_words(drive: Drive, shelf: Shelf, tmp_path: Path):
    _, shown = edits(drive, shelf, tmp_path)
    after = shown.table.item(0, 3)
    assert after is not None
    assert after.data(MarkedRole).spans == ((4, 7),)
    assert after.data(Qt.ItemDataRole.AccessibleTextRole).endswith("put in: “two”")


def test_what_is_done_is_not_offered_and_undo_stays_in_the_list(drive: Drive, shelf: Shelf, tmp_path: Path):
    driver, shown = edits(drive, shelf, tmp_path)
    assert (shown.accept_button.isEnabled(), shown.refuse_button.isEnabled()) == (True, True)
    driver.press("Return", "Return")
    assert [shown.state(number) for number in (0, 1)] == ["accepted", "accepted"]
    assert (shown.accept_button.isEnabled(), shown.refuse_button.isEnabled()) == (False, True)
    assert not button(shown, "Accept all").isEnabled()
    driver.press("Ctrl+Z")
    assert shown.isVisible()
    assert shown.state(1) == "open"
    assert shown.accept_button.isEnabled()


def test_all_are_accepted_in_one_step(drive: Drive, shelf: Shelf, tmp_path: Path):
    driver, shown = edits(drive, shelf, tmp_path)
    driver.click(button(shown, "Accept all"))
    assert driver.brief.follow_ups[0].owner == "Coast Guard"
    driver.session.undo()
    assert driver.brief == BRIEF


def test_refusing_changes_nothing(drive: Drive, shelf: Shelf, tmp_path: Path):
    driver, shown = edits(drive, shelf, tmp_path)
    driver.click(button(shown, "Refuse all"))
    assert [shown.state(number) for number in range(2)] == ["refused", "refused"]
    assert (driver.brief, driver.session.stack.count()) == (BRIEF, 0)


def test_a_file_whose_brief_is_not_in_the_library_is_a_copy(drive: Drive, tmp_path: Path):
    driver, _ = edits(drive, Shelf(tmp_path), tmp_path)
    assert (driver.brief.title, driver.brief.id == "b1", driver.session.file) == ("Defence talks", False, None)


def test_edits_go_into_the_brief_that_is_open_already(drive: Drive, shelf: Shelf, tmp_path: Path):
    driver = drive(service=WorkshopService(), librarian=shelf)
    house(driver)._verbs.open("b1")
    wait_until(lambda: driver.window.view, "for the brief")
    driver.session.set("reference", "KPM 1/2", "Change the reference")
    driver.window.open(word_file(tmp_path, ministers="two ministers"))
    wait_until(lambda: driver.window.findChildren(WordEditsPage), "for the list")
    driver.press("Return")
    assert (driver.brief.reference, text_of(driver.brief.summary)) == ("KPM 1/2", "The two ministers met.")


def test_an_old_word_brief_shows_what_went_where(drive: Drive, tmp_path: Path):
    old = Document()
    old.add_heading("Visit of the minister", 0)
    old.add_heading("Summary", 1)
    old.add_paragraph("The minister comes in May.")
    old.add_heading("Gifts", 1)
    old.add_paragraph("A kris.")
    old.sections[0].footer.paragraphs[0].text = "Page 1 of 1"
    file = tmp_path / "old.docx"
    old.save(str(file))
    driver = drive(service=WorkshopService(), librarian=Shelf(tmp_path))
    driver.window.open(file)
    wait_until(lambda: driver.window.view and driver.window.findChildren(PlacedPage), "for the list")
    shown = page(driver, PlacedPage)
    rows = range(shown.table.rowCount())
    cells = [tuple(item.text() for column in (0, 1) if (item := shown.table.item(row, column))) for row in rows]
    assert cells == [
        ("Visit of the minister", "Title"), ("Summary", "Summary"), ("Gifts", "Own sections › Gifts (kept whole)"),
        ("Page 1 of 1", "Left out"),
    ]  # fmt: skip
    assert text_of(driver.brief.summary) == "The minister comes in May."
    driver.click(button(shown, "Go on to the brief"))
    assert driver.bench.instead is None


def test_a_file_that_is_no_word_file_is_a_sentence(drive: Drive, tmp_path: Path):
    bad = tmp_path / "bad.docx"
    bad.write_bytes(b"nothing")
    driver = drive(service=WorkshopService(), librarian=Shelf(tmp_path))
    driver.window.open(bad)
    wait_until(lambda: "bad.docx" in driver.window.messages.text.text(), "for the sentence")
    wait_until(lambda: "Reading" not in driver.window.messages.text.text(), "for the sentence")


@pytest.mark.parametrize(
    "change",
    [
        lambda brief: edit.set_value(brief, "title", "Other"),
        lambda brief: edit.insert(brief, "points", {"id": "new", "text": "Go"}, brief.points[1].id),
        lambda brief: edit.remove(brief, "follow_ups/f1"),
        lambda brief: edit.move(brief, f"points/{brief.points[1].id}", brief.points[0].id),
    ],
)
def test_every_kind_of_edit_is_made_and_taken_out(change: Callable[[Brief], Brief]):
    after = change(BRIEF)
    (one,) = changes(BRIEF, after)
    assert not is_made(BRIEF, one, after)
    assert made(BRIEF, one, after) == after
    assert is_made(after, one, after)
    assert unmade(after, one, BRIEF) == BRIEF
