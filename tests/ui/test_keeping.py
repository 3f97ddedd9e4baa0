"""Nothing is lost: saved as one types, and a way out of whatever is in the way."""

import errno
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from briefer.errors import BrieferError
from briefer.exchange import atomic
from briefer.exchange.brief_file import read_brief, write_brief
from briefer.library.values import LibraryUnreachable
from briefer.model import edit
from briefer.model.brief import Brief
from briefer.ui import keeping
from briefer.ui.keeping_homes import digest_of
from briefer.ui.keeping_journal import Journal, Place
from briefer.ui.keeping_presence import FOLDER, FilePresence
from tests.briefs import make_brief
from tests.ui.driver import Driver, spin, wait_until
from tests.ui.fake_service import FakeService
from tests.ui.shelf import MORNING, Shelf

Drive = Callable[..., Driver]


pytestmark = pytest.mark.usefixtures("quick_keeping")


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def of_file(drive: Drive, shelf: Shelf, brief: Brief) -> Driver:
    """A window on a real file, with the real reader and writer."""
    driver = drive(librarian=shelf)
    driver.fake.open = read_brief  # pyright: ignore[reportAttributeAccessIssue]
    driver.fake.save = write_brief  # pyright: ignore[reportAttributeAccessIssue]
    driver.file = driver.folder / "talks.brief"
    write_brief(brief, driver.file)
    driver.open(driver.file)
    return driver


def state(driver: Driver) -> str:
    return driver.view.top.state.text()


def is_saved(driver: Driver) -> bool:
    return state(driver) == "All changes saved"


def message(driver: Driver) -> str:
    return driver.window.messages.text.text() if driver.window.messages.isVisible() else ""


def choose(driver: Driver, words: str) -> None:
    (button,) = (b for b in driver.window.messages.findChildren(QPushButton) if b.text() == words and b.isVisible())
    driver.click(button)


# -- saved as one types ------------------------------------------------------------------------------------------------


def test_what_is_typed_into_a_file_is_in_the_file_a_moment_later(drive: Drive, shelf: Shelf):
    driver = of_file(drive, shelf, make_brief(title="Talks"))
    driver.press("End")
    driver.type(" in Kuching")
    assert state(driver) == "Saving…"
    wait_until(lambda: is_saved(driver), "for the save")
    assert read_brief(driver.file).title == "Talks in Kuching"
    assert driver.answers.asked == []


def test_a_new_brief_goes_into_the_library(drive: Drive, shelf: Shelf):
    driver = drive(librarian=shelf)
    driver.press("Return")
    wait_until(lambda: driver.window.view, "for the workbench")
    assert shelf.titles() == [], "an empty brief is not worth keeping"
    driver.type("Talks")
    wait_until(lambda: is_saved(driver), "for the save")
    assert shelf.titles() == ["Talks"]


def test_saving_while_one_types_does_not_cut_typing_into_steps(drive: Drive, shelf: Shelf):
    driver = of_file(drive, shelf, make_brief(title=""))
    driver.type("Talks")
    wait_until(lambda: is_saved(driver), "for the save")
    driver.type(" in Kuching")
    wait_until(lambda: is_saved(driver), "for the save")
    driver.press("Ctrl+Z")
    assert driver.brief.title == ""


def test_an_undone_step_is_saved_too(drive: Drive, shelf: Shelf):
    driver = of_file(drive, shelf, make_brief(title="Talks"))
    driver.type("More talks")
    wait_until(lambda: is_saved(driver), "for the save")
    driver.press("Ctrl+Z")
    wait_until(lambda: read_brief(driver.file).title == "Talks", "for the save")


def test_leaving_waits_for_the_last_save_and_asks_nothing(drive: Drive, shelf: Shelf):
    driver = of_file(drive, shelf, make_brief(title="Talks"))
    driver.press("End")
    driver.type("!")
    driver.window.close()
    assert not driver.window.isVisible()
    assert read_brief(driver.file).title == "Talks!"
    assert driver.answers.asked == []


def test_a_copy_of_a_circulated_file_is_a_brief_of_its_own(drive: Drive, shelf: Shelf, tmp_path: Path):
    driver = drive(librarian=shelf)
    driver.fake.open = lambda path: make_brief(title="Circulated")  # pyright: ignore[reportAttributeAccessIssue]
    circulated = tmp_path / "circulated.pdf"
    circulated.write_bytes(b"%PDF")
    driver.open(circulated)
    driver.press("End")
    driver.type("!")
    wait_until(lambda: is_saved(driver), "for the save")
    assert circulated.read_bytes() == b"%PDF"
    assert (shelf.titles(), driver.brief.id == "b1") == (["Circulated!"], False)


def test_save_as_goes_on_in_the_new_file(drive: Drive, shelf: Shelf, tmp_path: Path):
    driver = of_file(drive, shelf, make_brief(title="Talks"))
    driver.answers.to_save = tmp_path / "other.brief"
    driver.press("Ctrl+Shift+S", "End")
    driver.type("!")
    wait_until(lambda: is_saved(driver), "for the save")
    assert (read_brief(tmp_path / "other.brief").title, read_brief(driver.file).title) == ("Talks!", "Talks")


# -- what may be in the way --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "words"),
    [(errno.ENOSPC, "the disk is full"), (errno.EROFS, "can only be read"), (errno.EACCES, "may not write there")],
)
def test_a_disk_that_takes_nothing_is_told_and_the_window_goes_on(
    drive: Drive, shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
):
    driver = of_file(drive, shelf, make_brief(title="Talks"))
    write = atomic._write_through

    def refuse(path: Path, data: bytes) -> None:
        if path.parent == tmp_path:  # the journal is elsewhere
            raise OSError(code, os.strerror(code))
        write(path, data)

    monkeypatch.setattr(atomic, "_write_through", refuse)
    driver.press("End")
    driver.type("!")
    wait_until(lambda: words in message(driver), "for the message")
    assert (state(driver), driver.view.top.state.property("role")) == ("Not saved: see the message above", "problem")
    driver.type("!")
    assert driver.brief.title == "Talks!!"
    monkeypatch.setattr(atomic, "_write_through", write)
    choose(driver, "Try again")
    wait_until(lambda: is_saved(driver), "for the save")
    assert (read_brief(driver.file).title, message(driver)) == ("Talks!!", "")


def test_the_way_out_of_a_full_disk_is_another_place(
    drive: Drive, shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    driver = of_file(drive, shelf, make_brief(title="Talks"))

    def refuse(brief: Brief, path: Path) -> None:
        if path == driver.file:
            raise BrieferError("The disk is full.")
        write_brief(brief, path)

    driver.fake.save = refuse  # pyright: ignore[reportAttributeAccessIssue]
    driver.press("End")
    driver.type("!")
    wait_until(lambda: message(driver), "for the message")
    driver.answers.to_save = tmp_path / "elsewhere.brief"
    choose(driver, "Save elsewhere…")
    wait_until(lambda: is_saved(driver), "for the save")
    assert read_brief(tmp_path / "elsewhere.brief").title == "Talks!"


def test_a_file_that_was_deleted_is_told_and_written_again(drive: Drive, shelf: Shelf):
    driver = of_file(drive, shelf, make_brief(title="Talks"))
    driver.file.unlink()
    wait_until(lambda: "no longer there" in message(driver), "for the message")
    driver.press("End")
    driver.type("!")
    choose(driver, "Write it again")
    wait_until(lambda: is_saved(driver), "for the save")
    assert read_brief(driver.file).title == "Talks!"


def test_what_another_program_changed_in_the_file_is_taken_in_and_can_be_undone(drive: Drive, shelf: Shelf):
    driver = of_file(drive, shelf, make_brief(title="Talks"))
    write_brief(edit.set_value(read_brief(driver.file), "meeting/host", "Malaysia"), driver.file)
    driver.press("End")
    driver.type("!")
    wait_until(lambda: driver.brief.meeting.host == "Malaysia", "for the change")
    wait_until(lambda: is_saved(driver), "for the save")
    assert "1 change was taken in" in message(driver)
    both = read_brief(driver.file)
    assert (both.title, both.meeting.host) == ("Talks!", "Malaysia")
    driver.press("Ctrl+Z")
    assert (driver.brief.title, driver.brief.meeting.host) == ("Talks!", "")


def test_a_change_underneath_is_seen_without_typing(drive: Drive, shelf: Shelf):
    driver = of_file(drive, shelf, make_brief(title="Talks"))
    write_brief(make_brief(title="Other talks"), driver.file)
    wait_until(lambda: driver.brief.title == "Other talks", "for the change")


def test_the_same_field_changed_underneath_waits_for_a_choice(drive: Drive, shelf: Shelf):
    driver = of_file(drive, shelf, make_brief(title="Talks"))
    write_brief(make_brief(title="Theirs"), driver.file)
    driver.session.set("title", "Mine", "Change the title")
    wait_until(lambda: "changed by someone else too" in message(driver), "for the message")
    assert read_brief(driver.file).title == "Theirs"
    driver.session.set("meeting/host", "Malaysia", "Change the host")
    spin(200)
    assert (driver.brief.title, read_brief(driver.file).title) == ("Mine", "Theirs")


@dataclass
class Gone:
    """Whether the library doesn't answer."""

    is_so: bool = True


@pytest.fixture
def gone(shelf: Shelf, own_data: None, monkeypatch: pytest.MonkeyPatch) -> Gone:
    """A library that takes nothing in until it is told to."""
    save, gone = shelf.library.save, Gone()

    def saves(*arguments: object) -> object:
        if gone.is_so:
            raise LibraryUnreachable("The server is gone.")
        return save(*arguments)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(shelf.library, "save", saves)
    return gone


def written_without_library(drive: Drive, shelf: Shelf) -> Driver:
    """A window with a new brief whose title waits for the library."""
    driver = drive(librarian=shelf)
    driver.press("Return")
    wait_until(lambda: driver.window.view, "for the workbench")
    driver.type("Talks")
    wait_until(lambda: "until the library answers" in state(driver), "for the outbox")
    return driver


def test_a_library_that_does_not_answer_keeps_the_brief_here_until_it_does(drive: Drive, shelf: Shelf, gone: Gone):
    driver = written_without_library(drive, shelf)
    assert "kept on this computer" in message(driver)
    assert shelf().waiting() == (driver.brief.id,)
    driver.type("!")
    gone.is_so = False
    wait_until(lambda: is_saved(driver), "for the library")
    assert (shelf.titles(), shelf().waiting()) == (["Talks!"], ())


def test_what_waits_for_the_library_is_there_the_next_day_and_sent_when_it_answers(
    drive: Drive, shelf: Shelf, gone: Gone
):
    driver = written_without_library(drive, shelf)
    driver.window.close()
    driver.household.close()
    assert driver.answers.asked == [], "it is safe, so nothing is asked"
    again = drive(librarian=shelf)
    (recent,) = (b for b in again.window.start.findChildren(QPushButton) if b.text() == "Talks")
    again.click(recent)
    wait_until(lambda: again.window.view and again.brief.title == "Talks", "for the brief")
    gone.is_so = False
    wait_until(lambda: shelf.titles() == ["Talks"], "for the library")


def test_what_waited_and_was_changed_by_others_too_is_offered_at_the_start(
    drive: Drive, shelf: Shelf, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    from briefer import settings

    monkeypatch.setattr(settings, "user_data", lambda: tmp_path / "data")
    shelf.put(id="b1", title="Talks")
    shelf()._outbox().keep(make_brief(title="Mine"), 1, "mei", MORNING)
    shelf.put(1, id="b1", title="Theirs")
    driver = drive(librarian=shelf)
    wait_until(lambda: "“Mine” waited for the library" in message(driver), "for the message")
    choose(driver, "Open it…")
    wait_until(lambda: driver.window.view and driver.brief.title == "Mine", "for the brief")
    wait_until(lambda: "changed by someone else too" in message(driver), "for the conflict")


# -- others ------------------------------------------------------------------------------------------------------------


def of_library(drive: Drive, shelf: Shelf) -> Driver:
    """A window on a brief of the library, which it has just opened."""
    shelf.put(id="b", title="Talks", summary="Patrols.")
    driver = drive(librarian=shelf)
    driver.window.wish(lambda _: driver.window.start.wanted.emit("brief", "b"))
    wait_until(lambda: driver.window.view and driver.brief.id == "b", "for the brief")
    return driver


def test_what_others_save_in_the_library_comes_in_while_one_only_looks(drive: Drive, shelf: Shelf):
    driver = of_library(drive, shelf)
    shelf.put(1, "azman", id="b", title="Talks in Doha", summary="Patrols.")
    wait_until(lambda: driver.brief.title == "Talks in Doha", "for the other's title")
    assert "1 change was taken in" in message(driver)
    assert len(shelf.library.history("b")) == 2, "taking in is no change of one's own"
    driver.bench.go_to("meeting/host")
    driver.type("Qatar")
    wait_until(lambda: shelf.library.get("b").brief.meeting.host == "Qatar", "for the save")
    assert shelf.library.get("b").brief.title == "Talks in Doha"


def test_nothing_comes_in_under_the_hands_of_one_who_types(drive: Drive, shelf: Shelf, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(keeping, "IDLE", 1_000)
    driver = of_library(drive, shelf)
    looked: list[int] = []
    ask = shelf.library.present_state
    monkeypatch.setattr(shelf.library, "present_state", lambda brief_id: (looked.append(1), ask(brief_id))[1])
    driver.bench.go_to("meeting/host")
    driver.type("Qatar")
    wait_until(lambda: shelf.library.get("b").brief.meeting.host == "Qatar", "for the save")
    shelf.put(1, "azman", id="b", title="Talks in Doha", summary="Patrols.", meeting={"host": "Qatar"})
    looked.clear()
    wait_until(lambda: len(looked) > 3, "for some looks")
    assert driver.brief.title == "Talks"
    monkeypatch.setattr(keeping, "IDLE", 0)
    wait_until(lambda: driver.brief.title == "Talks in Doha", "for the other's title")


def test_the_same_change_made_by_two_does_not_hide_what_else_one_of_them_did(drive: Drive, shelf: Shelf):
    driver = of_library(drive, shelf)
    base = driver.session.brief
    both = edit.set_value(base, "meeting/host", "Qatar")
    shelf.library.save(edit.set_value(both, "meeting/dress", "Uniform"), 1, "azman", MORNING)
    driver.session.set("meeting/host", "Qatar", "Change the host")
    wait_until(lambda: driver.brief.meeting.dress == "Uniform", "for the other's change")
    driver.session.set("title", "Talks in Doha", "Change the title")
    wait_until(lambda: shelf.library.get("b").brief.title == "Talks in Doha", "for the save")
    assert shelf.library.get("b").brief.meeting.dress == "Uniform"


def test_the_line_about_another_goes_when_they_leave(drive: Drive, shelf: Shelf):
    driver = of_file(drive, shelf, make_brief(title="Talks"))
    other = FilePresence(driver.file.parent, driver.file.name)
    other.enter()
    wait_until(lambda: "also open" in state(driver) and "Also open" in message(driver), "for the other")
    other.leave()
    wait_until(lambda: "also open" not in state(driver), "for the other to be gone")
    assert message(driver) == ""


def test_a_second_window_on_a_brief_is_told_who_is_in_it(drive: Drive, shelf: Shelf, tmp_path: Path):
    driver = of_file(drive, shelf, make_brief(title="Talks"))
    other = FilePresence(tmp_path, "talks.brief")
    other.enter()
    (shown,) = (tmp_path / FOLDER).glob(f"*.{other.name}.json")
    shown.write_text(json.dumps({"by": "mei", "host": "PC-12", "since": "09:12"}), encoding="utf-8")
    wait_until(lambda: "Also open: mei (PC-12, 09:12)" in message(driver), "for the message")
    assert [someone.by for someone in other.others()] != []
    assert state(driver) == "All changes saved; also open: mei"
    other.leave()


def test_two_windows_on_one_file_bring_together_what_both_write(drive: Drive, shelf: Shelf):
    one = of_file(drive, shelf, make_brief(title="Talks"))
    other = drive(librarian=shelf)
    other.fake.open, other.fake.save = read_brief, write_brief  # pyright: ignore[reportAttributeAccessIssue]
    other.open(one.file)
    wait_until(lambda: "Also open" in message(one) and "Also open" in message(other), "for the messages")
    one.session.set("title", "Talks in Kuching", "Change the title")
    other.session.set("meeting/host", "Malaysia", "Change the host")
    both = ("Talks in Kuching", "Malaysia")
    for window in (one, other):
        wait_until(lambda window=window: (window.brief.title, window.brief.meeting.host) == both, "for both")
    assert (read_brief(one.file).title, read_brief(one.file).meeting.host) == both


def test_saving_by_hand_waits_for_nobody(drive: Drive, shelf: Shelf, monkeypatch: pytest.MonkeyPatch):
    import time

    monkeypatch.setattr(keeping, "SAVE_AFTER", 100_000)
    driver = of_file(drive, shelf, make_brief(title="Talks"))
    save = driver.fake.save
    monkeypatch.setattr(driver.fake, "save", lambda brief, path: time.sleep(0.3) or save(brief, path))
    driver.press("End")
    driver.type("!")
    began = time.monotonic()
    driver.press("Ctrl+S")
    assert time.monotonic() - began < 0.25
    wait_until(lambda: is_saved(driver), "for the save")
    assert read_brief(driver.file).title == "Talks!"


def test_a_window_leaves_no_trace_of_itself(drive: Drive, shelf: Shelf, tmp_path: Path):
    driver = of_file(drive, shelf, make_brief(title="Talks"))
    wait_until(lambda: (tmp_path / FOLDER).is_dir(), "for the presence")
    driver.press("End")
    driver.type("!")
    wait_until(lambda: is_saved(driver), "for the save")
    driver.window.close()
    driver.household.close()
    assert not (tmp_path / FOLDER).exists()
    assert list((tmp_path / "recovered" / "open").glob("*.journal")) == []


# -- after the end -----------------------------------------------------------------------------------------------------


def written_journal(driver: Driver) -> Path:
    folder = driver.folder / "recovered" / "open"
    wait_until(lambda: list(folder.glob("*.journal")), "for the journal")
    return next(folder.glob("*.journal"))


def leave_behind(driver: Driver) -> None:
    """Ends a window as a power cut would: what is on the disk stays, and its lock is free."""
    written_journal(driver)
    held = driver.window.desk and driver.window.desk.keeping
    assert held
    held._saver.stop()
    held._writer.stop()
    assert held._journal._lock
    held._journal._lock.unlock()
    held._session.changed.disconnect(held._on_changed)  # pyright: ignore[reportOptionalMemberAccess]
    held._session = None


class Stamping(FakeService):
    """Real files, which say with which version of its template a brief was saved, as the real service has them say."""

    def open(self, path: Path) -> Brief:
        return read_brief(path)

    def save(self, brief: Brief, path: Path) -> None:
        write_brief(self.stamped(brief), path)

    def stamped(self, brief: Brief) -> Brief:
        return edit.set_value(brief, "template_version", "2+0a1b2c3d")


def test_the_next_window_brings_the_brief_back_and_says_so(drive: Drive, shelf: Shelf, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(keeping, "SAVE_AFTER", 100_000)
    monkeypatch.setattr(keeping, "BEAT", 100_000)
    driver = of_file(drive, shelf, make_brief(title="Talks"))
    driver.press("End")
    driver.type(" in Kuching")
    leave_behind(driver)
    again = drive(librarian=shelf, service=Stamping())
    wait_until(lambda: again.window.view, "for the brief")
    assert again.brief.title == "Talks in Kuching"
    assert "ended without closing this brief" in message(again)
    assert again.session.file == driver.file


@pytest.mark.parametrize("is_journalled_after", [True, False])
def test_a_file_stays_the_place_of_its_brief_when_the_power_goes_after_a_save(
    drive: Drive, shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_journalled_after: bool
):
    monkeypatch.setattr(keeping, "JOURNAL_EVERY", 10)
    monkeypatch.setattr(keeping, "SAVE_AFTER", 100_000)
    file = tmp_path / "talks.brief"
    write_brief(make_brief(title="Talks"), file)
    driver = drive(librarian=shelf, service=Stamping())
    driver.open(file)
    driver.press("End")
    driver.type("!")
    journal = written_journal(driver)
    before = journal.read_bytes()
    held = driver.window.desk and driver.window.desk.keeping
    assert held
    held._journal_soon.setInterval(10 if is_journalled_after else 100_000)
    held.save_now()
    wait_until(lambda: is_saved(driver), "for the save")
    wait_until(lambda: (journal.read_bytes() != before) is is_journalled_after, "for the journal")
    leave_behind(driver)
    monkeypatch.setattr(keeping, "SAVE_AFTER", 30)
    again = drive(librarian=shelf, service=Stamping())
    wait_until(lambda: again.window.view, "for the brief")
    assert again.session.file == file
    again.press("End")
    again.type("!")
    wait_until(lambda: is_saved(again), "for the save")
    assert read_brief(file).title == "Talks!!"
    assert shelf.titles() == []


def test_a_file_that_someone_else_wrote_meanwhile_is_left_alone_and_that_is_said(
    drive: Drive, shelf: Shelf, tmp_path: Path
):
    driver = of_file(drive, shelf, make_brief(title="Talks"))
    driver.press("End")
    driver.type("!")
    wait_until(lambda: is_saved(driver), "for the save")
    leave_behind(driver)
    write_brief(make_brief(title="Theirs"), driver.file)
    again = drive(librarian=shelf, service=Stamping())
    wait_until(lambda: again.window.view, "for the brief")
    assert again.session.file is None
    assert "talks.brief holds something else by now, so this brief is kept in the library." in message(again)
    wait_until(lambda: is_saved(again), "for the save")
    assert shelf.titles() == ["Talks!"]
    assert read_brief(driver.file).title == "Theirs"


def test_the_offer_to_bring_another_brief_back_outlives_the_messages_that_take_its_place(
    drive: Drive, shelf: Shelf, tmp_path: Path
):
    for name in ("First", "Second"):
        file = tmp_path / f"{name}.brief"
        write_brief(make_brief(title=name), file)
        journal = Journal(tmp_path / "recovered" / "open")
        journal.write(make_brief(title=f"{name}!"), Place(file=str(file), digest=digest_of(file)), f"2025-10-30 {name}")
        journal.release()
    driver = drive(librarian=shelf, service=Stamping())
    wait_until(lambda: driver.window.view and driver.brief.title == "Second!", "for the brief of the newest journal")
    wait_until(lambda: "“First!” was open too" in message(driver), "for the offer")
    driver.window.messages.tell("Something else.")
    driver.window.messages.clear()
    assert "“First!” was open too" in message(driver)
    choose(driver, "Bring it back")
    wait_until(lambda: driver.brief.title == "First!", "for the other brief")
    assert "was open too" not in message(driver)


def test_a_journal_that_cannot_be_read_is_put_aside_and_stops_nothing(drive: Drive, shelf: Shelf, tmp_path: Path):
    folder = tmp_path / "recovered" / "open"
    folder.mkdir(parents=True)
    (folder / "x.journal").write_bytes(b'{"at": "now"}\n{"title": ')
    driver = drive(librarian=shelf)
    spin(50)
    assert driver.window.view is None
    assert [file.name for file in folder.iterdir()] == ["x.unreadable"]
