"""A server that is gone for a while: people go on editing, and nothing they did is missing when it is back."""

import os
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefer.library.opening import open_library
from briefer.library.outbox import Outbox
from briefer.library.values import LibraryUnreachable
from briefer.model import edit
from briefer.model.parts import FollowUp
from tests.briefs import make_brief
from tests.library.postgres import Server

SECONDS, PEOPLE = (60.0, 10) if os.environ.get("BRIEFER_SOAK") == "1" else (0.5, 3)
NOON = datetime(2025, 10, 30, 12, tzinfo=UTC)

pytestmark = pytest.mark.soak


class Person(threading.Thread):
    """Adds a follow-up to the shared brief again and again, as the window does: what can't be saved waits."""

    def __init__(self, name: str, url: str, folder: Path, stop: threading.Event) -> None:
        super().__init__(name=name)
        self._url, self._outbox, self._stop_asked = url, Outbox(folder / f"{name}.db"), stop
        self.made: list[str] = []
        self.waited = 0

    def run(self) -> None:
        library = open_library(self._url)
        stored = library.get("b1")
        brief, base = stored.brief, stored.state
        while not self._stop_asked.is_set():
            item = FollowUp(id=f"{self.name}-{len(self.made)}", action=f"Edit {len(self.made)} of {self.name}")
            brief = edit.insert(brief, "follow_ups", item)
            saved = self._outbox.save(library, brief, base, self.name, NOON)
            self.made.append(item.id)
            self.waited += saved is None
            if saved:
                brief, base = saved.brief, saved.state
            time.sleep(0.05)
        while self._outbox.waiting():
            assert not self._outbox.send(library).conflicts
        library.close()


def all_go_on(people: list[Person]) -> None:
    """Returns when each has made some edits more."""
    wanted = {person: len(person.made) + 3 for person in people}
    until(lambda: all(len(person.made) >= count or not person.is_alive() for person, count in wanted.items()))


def until(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not is_so():
        assert time.monotonic() < deadline, "it takes a minute and is not so yet"
        time.sleep(0.02)


def test_edits_made_while_the_server_is_gone_are_all_there_when_it_is_back(
    postgres: Server, postgres_url: str, tmp_path: Path
):
    library = open_library(postgres_url)
    library.save(make_brief(), 0, "mei", NOON)
    done = threading.Event()
    people = [Person(f"p{number}", postgres_url, tmp_path, done) for number in range(PEOPLE)]
    for person in people:
        person.start()
    all_go_on(people)
    postgres.stop("immediate")
    time.sleep(SECONDS)
    until(lambda: all(person.waited for person in people))
    with pytest.raises(LibraryUnreachable):
        library.get("b1")
    postgres.start()
    all_go_on(people)
    done.set()
    for person in people:
        person.join()
    there = {follow_up.id for follow_up in library.get("b1").brief.follow_ups}
    assert there == {name for person in people for name in person.made}
    assert library.check() == ()
    library.close()
