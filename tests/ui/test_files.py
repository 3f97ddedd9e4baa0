"""New, open, save, export, and what is said when one of them fails."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from briefer.model.plain import from_json, to_json
from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until

Drive = Callable[..., Driver]


def test_a_new_brief_is_begun_by_one_key_on_the_start_page(drive: Drive):
    driver = drive()
    driver.press("Return")
    wait_until(lambda: driver.window.view, "for the workbench")
    assert driver.brief.title == ""
    assert driver.window.windowTitle().startswith("New brief")


def test_save_writes_the_file_and_says_so(drive: Drive):
    driver = drive(make_brief(title="Talks"))
    driver.press("End")
    driver.type("!")
    assert driver.view.top.state.text() == "Changes not saved"
    driver.press("Ctrl+S")
    assert from_json(driver.file.read_bytes()).title == "Talks!"
    assert driver.view.top.state.text() == "All changes saved"
    assert driver.answers.asked == []


def test_a_brief_without_a_file_asks_for_one(drive: Drive, tmp_path: Path):
    driver = drive()
    driver.press("Return")
    driver.type("Talks: first/second")
    driver.answers.to_save = tmp_path / "talks.brief"
    driver.press("Ctrl+S")
    assert driver.answers.asked == ["save Talks first second.brief"]
    assert from_json((tmp_path / "talks.brief").read_bytes()).title == "Talks: first/second"


def test_a_save_that_fails_leaves_the_changes_and_offers_another_place(drive: Drive, tmp_path: Path):
    driver = drive(make_brief(title="Talks"))
    driver.type("More talks")
    driver.fake.refusal = "The disk is full; save elsewhere."
    driver.press("Ctrl+S")
    assert driver.window.messages.text.text() == "The disk is full; save elsewhere."
    assert driver.session.dirty


def test_a_file_that_cannot_be_read_is_refused_in_one_sentence(drive: Drive, tmp_path: Path):
    driver = drive(make_brief(title="Talks"))
    bad = tmp_path / "bad.brief"
    bad.write_text("{", encoding="utf-8")
    driver.window.open(bad)
    assert driver.window.messages.isVisible()
    assert driver.brief.title == "Talks"


def test_the_sample_is_opened_as_a_copy(drive: Drive):
    from briefer import settings

    driver = drive()
    driver.fake._sample = settings.resources() / "samples" / "malaysia-us-defence-talks.brief"
    driver.fake.open = lambda path: make_brief(title="Sample")  # pyright: ignore[reportAttributeAccessIssue]
    driver.press("Tab", "Tab", "Return")
    wait_until(lambda: driver.window.view, "for the sample")
    assert driver.session.file is None


def test_what_is_not_saved_is_asked_about_before_it_is_left(drive: Drive):
    driver = drive(make_brief(title="Talks"))
    driver.press("Ctrl+A")
    driver.type("More talks")
    driver.answers.leaving = "stay"
    driver.window.close()
    assert driver.window.isVisible()
    assert driver.answers.asked == ["leave More talks"]
    driver.answers.leaving = "save"
    driver.press("Ctrl+N")
    assert from_json(driver.file.read_bytes()).title == "More talks"
    assert driver.brief.title == ""


def test_recent_files_come_back_newest_first(drive: Drive, tmp_path: Path):
    driver = drive(make_brief(title="Talks"))
    other = tmp_path / "other.brief"
    other.write_text(to_json(make_brief(title="Other")), encoding="utf-8")
    driver.open(other)
    assert [file.name for file in driver.preferences.recent()] == ["other.brief", "open.brief"]
    again = drive()
    recent = [button.text() for button in again.window.start.findChildren(type(again.window.start.new))]
    assert recent[5:] == ["other", "open"]


def test_an_export_shows_its_progress_and_where_the_file_is(drive: Drive, tmp_path: Path):
    driver = drive(make_brief(title="Talks"))
    driver.answers.to_save = tmp_path / "talks.pdf"
    driver.press("Ctrl+E")
    wait_until(lambda: (tmp_path / "talks.pdf").exists(), "for the file")
    wait_until(lambda: str(tmp_path / "talks.pdf") in driver.window.messages.text.text(), "for the message")
    assert (tmp_path / "talks.pdf").read_bytes().startswith(b"%PDF")


def test_an_export_can_be_stopped(drive: Drive, tmp_path: Path):
    driver = drive(make_brief(title="Talks"))
    driver.answers.to_save = tmp_path / "talks.pdf"

    def long_export(brief: object, path: Path, progress: Callable[[float], None], edition: str) -> None:
        import time

        for step in range(200):
            time.sleep(0.01)
            progress(step / 200)
        path.write_bytes(b"never")

    driver.fake.export = long_export  # pyright: ignore[reportAttributeAccessIssue]
    driver.press("Ctrl+E")
    wait_until(lambda: driver.window.messages.progress.value() > 2, "for progress")
    (stop,) = (b for b in driver.window.messages.findChildren(QPushButton) if b.text() == "Stop")
    driver.click(stop)
    wait_until(lambda: "stopped" in driver.window.messages.text.text(), "for the end")
    assert not (tmp_path / "talks.pdf").exists()


def test_the_window_takes_keys_while_an_export_runs(drive: Drive, tmp_path: Path):
    driver = drive(make_brief(title="Talks"))
    driver.answers.to_save = tmp_path / "talks.pdf"

    def long_export(brief: object, path: Path, progress: Callable[[float], None], edition: str) -> None:
        import time

        time.sleep(0.3)
        path.write_bytes(b"done")

    driver.fake.export = long_export  # pyright: ignore[reportAttributeAccessIssue]
    driver.press("Ctrl+E", "End")
    driver.type(" go on")
    assert driver.brief.title == "Talks go on"
    assert not (tmp_path / "talks.pdf").exists()
    wait_until(lambda: (tmp_path / "talks.pdf").exists(), "for the file")
