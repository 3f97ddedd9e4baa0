"""Trouble with real disks: full, not to be written to, and a library that was taken away underneath."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from briefer import settings
from briefer.exchange.brief_file import read_brief, write_brief
from briefer.library.opening import open_library
from briefer.service import Librarian
from tests.briefs import make_brief
from tests.ui.disks import PretendedDisk, SmallDisk, mounted, read_only
from tests.ui.driver import Driver, wait_until
from tests.ui.shelf import Shelf
from tests.ui.test_keeping import choose, is_saved, message, state

Drive = Callable[..., Driver]


pytestmark = pytest.mark.usefixtures("quick_keeping", "own_data")


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SmallDisk]:
    """A small disk; where none can be mounted, a folder that says it is full."""
    with mounted(tmp_path / "disk") as found:
        yield found or PretendedDisk(tmp_path / "disk", monkeypatch)


def of_file(drive: Drive, folder: Path, tmp_path: Path) -> Driver:
    driver = drive(librarian=Shelf(tmp_path))
    driver.fake.open, driver.fake.save = read_brief, write_brief  # pyright: ignore[reportAttributeAccessIssue]
    driver.file = folder / "talks.brief"
    write_brief(make_brief(title="Talks"), driver.file)
    driver.open(driver.file)
    driver.press("End")
    return driver


def of_library(drive: Drive, url: str) -> Driver:
    driver = drive(librarian=lambda: Librarian(url))
    driver.press("Return")
    wait_until(lambda: driver.window.view, "for the workbench")
    driver.type("Talks")
    wait_until(lambda: is_saved(driver), "for the first save")
    return driver


def titles(url: str) -> list[str]:
    library = open_library(url)
    try:
        return [entry.title for entry in library.entries()]
    finally:
        library.close()


def test_a_full_disk_is_told_the_file_stays_whole_and_all_is_saved_when_there_is_room(
    drive: Drive, disk: SmallDisk, tmp_path: Path
):
    driver = of_file(drive, disk.folder, tmp_path)
    wait_until(lambda: is_saved(driver), "for the beginning")
    disk.fill()
    driver.type(" in Kuching")
    wait_until(lambda: "the disk is full. Make room" in message(driver), "for the message")
    assert read_brief(driver.file).title == "Talks"
    driver.type(", 2026")
    assert driver.brief.title == "Talks in Kuching, 2026"
    disk.make_room()
    choose(driver, "Try again")
    wait_until(lambda: is_saved(driver), "for the save")
    assert (read_brief(driver.file).title, message(driver)) == ("Talks in Kuching, 2026", "")
    assert [file.name for file in disk.folder.glob(".briefer-*.tmp")] == [], "nothing half-written is left"


def test_a_library_on_a_full_disk_tells_it_and_takes_all_when_there_is_room(
    drive: Drive, disk: SmallDisk, monkeypatch: pytest.MonkeyPatch
):
    if isinstance(disk, PretendedDisk):
        pytest.skip("needs the right to mount a disk in memory")
    monkeypatch.setattr(settings, "user_data", lambda: disk.folder / "data")
    url = f"sqlite:///{disk.folder / 'library.db'}"
    driver = of_library(drive, url)
    disk.fill()
    driver.type(" in Kuching")
    wait_until(lambda: "disk is full" in message(driver), "for the message")
    assert "Save" in message(driver), "it names a way out"
    driver.type(", 2026")
    disk.make_room()
    wait_until(lambda: is_saved(driver), "for the save")
    assert (titles(url), message(driver)) == (["Talks in Kuching, 2026"], "")


def test_a_folder_that_can_only_be_read_is_told_and_the_way_out_is_another_place(drive: Drive, tmp_path: Path):
    folder = tmp_path / "sealed"
    folder.mkdir()
    driver = of_file(drive, folder, tmp_path)
    with read_only(folder) as done:
        if not done:
            pytest.skip("needs a folder that even root can't write into")
        driver.type("!")
        wait_until(lambda: "you may not write there" in message(driver), "for the message")
        driver.type("!")
        driver.answers.to_save = tmp_path / "elsewhere.brief"
        choose(driver, "Save elsewhere…")
        wait_until(lambda: is_saved(driver), "for the save")
    assert (read_brief(driver.file).title, read_brief(tmp_path / "elsewhere.brief").title) == ("Talks", "Talks!!")


def test_a_library_in_a_folder_that_can_only_be_read_keeps_the_brief_here(drive: Drive, tmp_path: Path):
    folder = tmp_path / "sealed"
    url = f"sqlite:///{folder / 'library.db'}"
    driver = of_library(drive, url)
    (folder / "library.db").rename(tmp_path / "library.db")
    with read_only(folder) as done:
        if not done:
            pytest.skip("needs a folder that even root can't write into")
        driver.type("!")
        wait_until(lambda: "until the library answers" in state(driver), "for the outbox")
        assert "kept on this computer" in message(driver)
    (tmp_path / "library.db").rename(folder / "library.db")
    wait_until(lambda: is_saved(driver), "for the library")
    assert titles(url) == ["Talks!"]


def test_a_library_that_is_deleted_underneath_is_told_and_gets_all_when_it_is_put_back(drive: Drive, tmp_path: Path):
    url = f"sqlite:///{tmp_path / 'office' / 'library.db'}"
    driver = of_library(drive, url)
    away = tmp_path / "away"
    (tmp_path / "office").rename(away)
    driver.type(" in Kuching")
    wait_until(lambda: "library.db is no longer there" in message(driver), "for the message")
    assert state(driver) == "Kept on this computer until the library answers"
    driver.type(", 2026")
    away.rename(tmp_path / "office")
    wait_until(lambda: is_saved(driver), "for the library")
    assert (titles(url), message(driver)) == (["Talks in Kuching, 2026"], "")
