"""Since we last met, in the window: the brief of the meeting before comes from the library."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefer.errors import BrieferError
from briefer.model.brief import Brief
from briefer.model.plain import to_json
from briefer.service import Librarian
from briefer.ui.last_meeting import LastMeeting
from briefer.ui.page_picture import find_on_page
from briefer.ui.workshop import WorkshopService
from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until
from tests.ui.shelf import house

Drive = Callable[..., Driver]

PARTIES = [{"id": "m", "party": "Malaysia"}, {"id": "r", "party": "Ruritania"}]
CHART = {"id": "chart", "action": "Send the chart of the strait", "owner": "Navy", "due": "2024-06-01"}
LAST = make_brief(
    id="last", title="Talks of 2024", meeting={"date": "2024-05-03"}, delegations=PARTIES, follow_ups=[CHART]
)
NOW = make_brief(delegations=PARTIES)
SLIPPED = "Send the chart of the strait"


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'office' / 'library.db'}"


@pytest.fixture
def filled(url: str) -> str:
    with Librarian(url) as librarian:
        librarian.library.save(LAST, 0, "mei", datetime(2024, 5, 4, tzinfo=UTC))
    return url


def window(drive: Drive, url: str, brief: Brief) -> Driver:
    driver = drive(service=WorkshopService(), librarian=lambda: Librarian(url))
    driver.file = driver.folder / "now.brief"
    driver.file.write_text(to_json(brief), encoding="utf-8")
    driver.open(driver.file)
    return driver


def says(driver: Driver, words: str) -> bool:
    """Whether the pages in the preview say some words. Only the worker may paint them."""
    preview, found = driver.bench.preview.pages.preview, list[bool]()
    assert driver.window.desk
    assert preview
    pages = range(preview.page_count)
    driver.window.desk.worker.submit(
        "words", lambda: any(find_on_page(preview.page_pdf(page), words) for page in pages), found.append, pytest.fail
    )
    wait_until(lambda: found, "for the worker")
    return found[0]


def test_the_pages_tell_what_became_of_the_promises_of_the_meeting_before(drive: Drive, filled: str):
    driver = window(drive, filled, NOW)
    wait_until(lambda: says(driver, SLIPPED), "for the section")
    assert says(driver, "Talks of 2024")


def test_an_export_tells_it_too(drive: Drive, filled: str, tmp_path: Path):
    driver = window(drive, filled, NOW)
    wait_until(lambda: says(driver, SLIPPED), "for the section")
    driver.answers.to_save = tmp_path / "now.txt"
    assert driver.window.desk
    driver.window.desk.export(".txt")
    wait_until(driver.answers.to_save.exists, "for the export")
    assert SLIPPED in driver.answers.to_save.read_text(encoding="utf-8")


def test_a_brief_that_becomes_one_of_other_parties_is_compared_no_more(drive: Drive, filled: str):
    driver = window(drive, filled, NOW)
    wait_until(lambda: says(driver, SLIPPED), "for the section")
    driver.session.set("delegations/r/party", "Elbonia", "")
    wait_until(lambda: not says(driver, SLIPPED), "for the section to go")
    driver.session.undo()
    wait_until(lambda: says(driver, SLIPPED), "for the section to come back")


def test_another_brief_is_not_compared_with_the_meeting_before_the_first(drive: Drive, filled: str):
    driver = window(drive, filled, NOW)
    wait_until(lambda: says(driver, SLIPPED), "for the section")
    driver.file.write_text(to_json(make_brief(id="other", title="Elsewhere")), encoding="utf-8")
    driver.open(driver.file)
    wait_until(lambda: says(driver, "Elsewhere"), "for the other brief")
    assert not says(driver, SLIPPED)


def test_looking_for_the_meeting_before_makes_no_library(drive: Drive, url: str, tmp_path: Path):
    driver = window(drive, url, NOW)
    (found,) = driver.window.findChildren(LastMeeting)
    wait_until(lambda: found._asked, "for the question")
    answered: list[bool] = []
    house(driver)._clerk.ask("after", lambda _: True, answered.append, pytest.fail)
    wait_until(lambda: answered, "for the answer to a later one")
    assert not (tmp_path / "office").exists()


def test_a_library_that_does_not_answer_is_asked_once_and_harms_nothing(
    drive: Drive, filled: str, monkeypatch: pytest.MonkeyPatch
):
    asked: list[Brief] = []

    def fail(_: Librarian, brief: Brief) -> Brief:
        asked.append(brief)
        raise BrieferError("It doesn't answer.")

    monkeypatch.setattr(Librarian, "meeting_before", fail)
    driver = window(drive, filled, NOW)
    wait_until(lambda: asked, "for the question")
    driver.press("End")
    driver.type("!")
    driver.settle()
    assert (len(asked), says(driver, "Defence talks!")) == (1, True)
    assert not driver.window.messages.isVisible()
