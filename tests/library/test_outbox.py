from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefer.errors import BrieferError
from briefer.library.memory import MemoryLibrary
from briefer.library.opening import open_library
from briefer.library.outbox import Outbox
from briefer.library.values import LibraryUnreachable, SaveConflict, Stored
from briefer.model import edit
from briefer.model.brief import Brief
from tests.briefs import make_brief
from tests.library.postgres import Server

NOON = datetime(2025, 10, 30, 12, tzinfo=UTC)


class Gone(MemoryLibrary):
    """A library that doesn't answer until it is back."""

    is_back = False

    def save(self, brief: Brief, base: int, by: str, at: datetime) -> Stored:
        if not self.is_back:
            raise LibraryUnreachable("gone")
        return super().save(brief, base, by, at)


@pytest.fixture
def outbox(tmp_path: Path) -> Outbox:
    return Outbox(tmp_path / "settings" / "outbox.db")


def changed(path: str, value: str) -> Brief:
    return edit.set_value(make_brief(), path, value)


def test_a_library_that_answers_is_saved_to_at_once(outbox: Outbox):
    assert outbox.save(MemoryLibrary(), make_brief(), 0, "mei", NOON) == Stored(make_brief(), 1)
    assert outbox.waiting() == ()


def test_an_edit_waits_outlives_the_program_and_is_merged_when_the_library_is_back(outbox: Outbox, tmp_path: Path):
    library = Gone()
    library.is_back = True
    library.save(make_brief(), 0, "mei", NOON)
    library.save(changed("reference", "theirs"), 1, "omar", NOON)
    library.is_back = False
    assert outbox.save(library, changed("title", "first"), 1, "mei", NOON) is None
    assert outbox.save(library, changed("title", "mine"), 1, "mei", NOON) is None
    reopened = Outbox(tmp_path / "settings" / "outbox.db")
    assert reopened.waiting() == ("b1",)
    assert reopened.kept("b1") == Stored(changed("title", "mine"), 1)
    assert reopened.send(library).saved == ()
    library.is_back = True
    (saved,) = reopened.send(library).saved
    assert (saved.brief.title, saved.brief.reference, saved.merged) == ("mine", "theirs", True)
    assert reopened.waiting() == ()


def test_an_edit_in_conflict_goes_on_waiting_until_it_is_settled(outbox: Outbox):
    library = Gone()
    library.is_back = True
    library.save(make_brief(), 0, "mei", NOON)
    library.save(changed("title", "theirs"), 1, "omar", NOON)
    library.is_back = False
    outbox.save(library, changed("title", "mine"), 1, "mei", NOON)
    library.is_back = True
    (conflict,) = outbox.send(library).conflicts
    assert isinstance(conflict, SaveConflict)
    assert outbox.waiting() == ("b1",)
    outbox.save(library, conflict.merged.brief, conflict.state, "mei", NOON)
    assert outbox.waiting() == ()
    assert library.get("b1").brief.title == "mine"


def test_a_server_that_stops_loses_no_edit(outbox: Outbox, postgres: Server, postgres_url: str):
    library = open_library(postgres_url)
    library.save(make_brief(), 0, "mei", NOON)
    postgres.stop("fast")
    try:
        assert outbox.save(library, changed("title", "while it was gone"), 1, "mei", NOON) is None
    finally:
        postgres.start()
    assert [stored.state for stored in outbox.send(library).saved] == [2]
    assert library.get("b1").brief.title == "while it was gone"
    library.close()


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(BrieferError, match="Save the brief as a file"):
        Outbox(tmp_path / "file" / "outbox.db").save(Gone(), make_brief(), 0, "mei", NOON)
