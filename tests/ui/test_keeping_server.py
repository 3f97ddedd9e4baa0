"""A library on a real PostgreSQL server: who else is there, a server that is stopped, and one that hangs."""

import os
import signal
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefer.library.opening import open_library
from briefer.service import Librarian
from briefer.ui import keeping
from tests.briefs import make_brief
from tests.library.conftest import postgres, postgres_url  # noqa: F401
from tests.library.postgres import Server
from tests.ui.driver import Driver, wait_until
from tests.ui.shelf import house
from tests.ui.test_keeping import is_saved, message, state

Drive = Callable[..., Driver]


pytestmark = pytest.mark.usefixtures("quick_keeping", "own_data")


@pytest.fixture
def url(postgres_url: str) -> str:  # noqa: F811
    """A library on the server, with a brief in it."""
    with Librarian(postgres_url) as librarian:
        librarian.library.save(make_brief(title="Talks"), 0, "mei", datetime(2025, 10, 30, tzinfo=UTC))
    return postgres_url


def window(drive: Drive, url: str) -> Driver:
    return drive(librarian=lambda: Librarian(url))


def opened(drive: Drive, url: str) -> Driver:
    driver = window(drive, url)
    house(driver)._verbs.open("b1")
    wait_until(lambda: driver.window.view and driver.brief.title == "Talks", "for the brief")
    driver.bench.go_to("title")
    driver.press("End")
    return driver


def title_in(url: str) -> str:
    library = open_library(url)
    try:
        return library.get("b1").brief.title
    finally:
        library.close()


def test_two_windows_on_a_brief_of_the_server_see_each_other_until_one_closes(drive: Drive, url: str):
    one, other = opened(drive, url), opened(drive, url)
    wait_until(lambda: "Also open" in message(one), "for the message in one")
    wait_until(lambda: "Also open" in message(other), "for the message in the other")
    wait_until(lambda: "also open" in state(one), "for the state")
    other.window.close()
    other.household.close()
    wait_until(lambda: is_saved(one), "for the other to be gone")


def test_what_is_typed_while_the_server_is_stopped_is_saved_when_it_is_back(
    drive: Drive,
    url: str,
    postgres: Server,  # noqa: F811
):
    driver = opened(drive, url)
    postgres.stop("immediate")
    try:
        driver.type(" in Kuching")
        wait_until(lambda: "until the library answers" in state(driver), "for the outbox")
        assert "kept on this computer" in message(driver)
        driver.type(", 2026")
    finally:
        postgres.start()
    wait_until(lambda: is_saved(driver), "for the server")
    assert (title_in(url), message(driver)) == ("Talks in Kuching, 2026", "")


def test_a_server_that_hangs_is_told_and_gets_all_when_it_goes_on(
    drive: Drive,
    url: str,
    postgres: Server,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(keeping, "LONG", 0.2)
    driver = opened(drive, url)
    wait_until(lambda: is_saved(driver), "for the brief")
    with Hung(postgres):
        driver.type(" in Kuching")
        wait_until(lambda: "until the library answers" in state(driver), "for the state")
        assert "kept on this computer" in message(driver)
        driver.type(", 2026")
    wait_until(lambda: is_saved(driver), "for the server")
    assert (title_in(url), message(driver)) == ("Talks in Kuching, 2026", "")


def test_closing_the_window_waits_for_no_hung_server_and_the_next_start_saves_what_was_typed(
    drive: Drive,
    url: str,
    postgres: Server,  # noqa: F811
):
    driver = opened(drive, url)
    wait_until(lambda: is_saved(driver), "for the brief")
    with Hung(postgres):
        driver.type(" in Kuching")
        began = time.monotonic()
        driver.window.close()
        driver.household.close()
        took = time.monotonic() - began
        assert not driver.window.isVisible()
        assert driver.answers.asked == []
        assert took < 2.5, f"closing took {took:.1f} s"
    window(drive, url)
    wait_until(lambda: title_in(url) == "Talks in Kuching", "for the next start to save")


class Hung:
    """Stops every process of the server in its tracks, as a network that swallows all does, and lets them go on."""

    def __init__(self, server: Server) -> None:
        self._postmaster = int((server.folder / "data" / "postmaster.pid").read_text(encoding="utf-8").split()[0])

    def _send(self, number: signal.Signals) -> None:
        children = Path(f"/proc/{self._postmaster}/task/{self._postmaster}/children").read_text(encoding="ascii")
        for process in (self._postmaster, *map(int, children.split())):
            os.kill(process, number)

    def __enter__(self) -> None:
        self._send(signal.SIGSTOP)

    def __exit__(self, *_: object) -> None:
        self._send(signal.SIGCONT)
