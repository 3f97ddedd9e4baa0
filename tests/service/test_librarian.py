"""The librarian: a library's verbs, on the user's own library or on another."""

import sqlite3
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from briefer import settings
from briefer.errors import BrieferError
from briefer.exchange.brief_file import read_brief
from briefer.library.memory import MemoryLibrary
from briefer.library.values import LibraryUnreachable, Query
from briefer.model import edit
from briefer.model.brief import Brief
from briefer.service.library import FollowUpsWanted, Librarian
from tests.briefs import full_brief, make_brief

NOON = datetime(2025, 10, 30, 12, tzinfo=UTC)
TODAY = date(2025, 11, 3)


def own(*briefs: Brief) -> Librarian:
    """The user's own library with some briefs."""
    librarian = Librarian()
    for brief in briefs:
        librarian.library.save(brief, 0, "mei", NOON)
    return librarian


def ids(librarian: Librarian) -> list[str]:
    return [entry.id for entry in librarian.library.entries()]


def test_without_settings_the_library_is_a_file_among_the_users_data(home: Path):
    with own(make_brief()) as librarian:
        assert librarian.library.find(Query(words="defence"))
    assert (home / "data" / "library.db").is_file()


def test_the_environment_names_a_library_before_the_settings_do(home: Path, monkeypatch: pytest.MonkeyPatch):
    file = settings.settings_file()
    file.parent.mkdir(parents=True)
    file.write_text('library = "sqlite:////settings.db"', encoding="utf-8")
    assert Librarian().url == "sqlite:////settings.db"
    monkeypatch.setenv(settings.LIBRARY, "sqlite:////environment.db")
    assert Librarian().url == "sqlite:////environment.db"
    assert Librarian("sqlite:////chosen.db").url == "sqlite:////chosen.db"


def test_a_relative_path_is_made_whole_when_the_library_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    with own(make_brief()) as librarian:
        librarian.move("sqlite:///office/there.db")
    monkeypatch.chdir(tmp_path.parent)
    with Librarian() as moved:
        assert moved.url == f"sqlite:///{tmp_path / 'office' / 'there.db'}"
        assert ids(moved) == ["b1"]


def test_settings_that_name_another_file_in_every_folder_are_refused():
    file = settings.settings_file()
    file.parent.mkdir(parents=True)
    file.write_text('library = "sqlite:///office.db"', encoding="utf-8")
    with pytest.raises(BrieferError, match=r"settings\.toml.*office\.db.*whole path"):
        Librarian()
    file.write_text('library = "sqlite:///~/office.db"', encoding="utf-8")
    assert Librarian().url == f"sqlite:///{Path('~/office.db').expanduser()}"


def test_who_only_reads_makes_no_library_but_the_users_own(tmp_path: Path):
    there = tmp_path / "mistyped" / "there.db"
    reader = Librarian(f"sqlite:///{there}", creates=False)
    with pytest.raises(BrieferError, match=f"no library at {there}.*Correct the name"):
        ids(reader)
    with pytest.raises(BrieferError, match="no library"):
        reader.meeting_before(make_brief())
    assert not there.parent.exists()
    assert ids(Librarian(creates=False)) == []


@pytest.mark.parametrize("wrong", ["library = ", "library = 5", "\udcff"])
def test_settings_that_cannot_be_read_are_a_sentence(wrong: str):
    file = settings.settings_file()
    file.parent.mkdir(parents=True)
    file.write_bytes(wrong.encode("utf-8", "surrogateescape"))
    with pytest.raises(BrieferError, match=r"settings\.toml"):
        Librarian()


def test_nothing_of_a_database_is_imported_before_a_library_is_opened():
    asks = "import sys, briefer.service, briefer.cli; briefer.service.Librarian('sqlite:///x')\n"
    asks += "print([name for name in ('sqlalchemy', 'alembic', 'psycopg', 'sqlite3') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def promises(*follow_ups: dict[str, Any]) -> Librarian:
    sides = [{"party": "Ruritania"}]
    library = MemoryLibrary()
    library.save(make_brief(follow_ups=list(follow_ups), delegations=sides), 0, "mei", NOON)
    return Librarian("memory:", library)


@pytest.mark.parametrize(
    ("wanted", "actions"),
    [
        (FollowUpsWanted(), ["late", "soon", "done"]),
        (FollowUpsWanted(open=True), ["late", "soon"]),
        (FollowUpsWanted(overdue_on=TODAY), ["late"]),
        (FollowUpsWanted(owner="navy"), ["soon"]),
        (FollowUpsWanted(country="ruritania"), ["late", "soon", "done"]),
        (FollowUpsWanted(country="Zenda"), []),
    ],
)
def test_follow_ups_are_those_asked_for_the_earliest_due_first(wanted: FollowUpsWanted, actions: list[str]):
    librarian = promises(
        {"action": "done", "status": "done"},
        {"action": "soon", "due": "2026", "owner": "The Navy's staff"},
        {"action": "late", "due": "2025-10", "status": "in_progress"},
    )
    assert [promise.action for promise in librarian.follow_ups(wanted)] == actions


def test_agreements_people_and_mechanisms_are_those_of_all_briefs():
    librarian = own(full_brief())
    assert [agreement.status for agreement in librarian.agreements("Ruritania")] == ["signed"]
    assert [person.name for person in librarian.people("malaysia")] == ["Aminah binti Hassan"]
    assert librarian.people("Zenda") == librarian.agreements("Zenda") == ()
    assert [channel.name for channel in librarian.mechanisms()] == ["Working Group on Exercises"]
    librarian.close()


def test_every_brief_is_exported_whole_under_a_name_of_its_own(tmp_path: Path):
    hostile = make_brief(id="b2", title='../..\\up: "x" <y>|?*\n\0', meeting={})
    long = make_brief(id="b" * 64, title="การประชุมคณะกรรมการความมั่นคง" * 4)
    briefs = (full_brief(), make_brief(), hostile, make_brief(id="B1"), long)
    with own(*briefs) as librarian:
        assert librarian.export(tmp_path / "all") == 5
    files = sorted((tmp_path / "all").iterdir())
    assert {read_brief(file).id: read_brief(file) for file in files} == {brief.id: brief for brief in briefs}
    assert len({file.name.casefold() for file in files}) == 5
    assert "2025-10-30 Strategic talks with Ruritania full.brief" in [file.name for file in files]
    assert all(file.parent == tmp_path / "all" for file in tmp_path.rglob("*.brief"))


def test_two_states_are_compared():
    with own(make_brief()) as librarian:
        later = edit.set_value(make_brief(), "title", "Later")
        librarian.library.save(later, 1, "omar", NOON)
        (change,) = librarian.compare("b1", 1, 2)
        assert (change.path, change.before, change.after) == ("title", "Defence talks", "Later")


def test_a_duplicate_says_the_same_under_an_id_of_its_own_and_is_yet_to_be_cleared():
    with own(full_brief()) as librarian:
        duplicate = librarian.duplicate("full")
        librarian.library.save(duplicate, 0, "mei", NOON)
        assert len(ids(librarian)) == 2
    assert (duplicate.status, duplicate.clearances, duplicate.version) == ("draft", (), "")
    assert duplicate.agreements == full_brief().agreements


def test_two_new_briefs_never_have_one_id():
    with own(make_brief(delegations=[{"party": "Ruritania"}])) as librarian:
        first, second = librarian.new_from_last("Ruritania"), librarian.new_from_last("Ruritania")
    assert first.id != second.id


def test_a_save_waits_while_the_library_is_gone_and_is_sent_when_it_is_back(monkeypatch: pytest.MonkeyPatch):
    own(make_brief()).close()
    with Librarian() as librarian:
        with monkeypatch.context() as gone:
            gone.setattr(Librarian, "library", property(_refuse))
            assert librarian.save(edit.set_value(make_brief(), "title", "Mine"), 1, "mei", NOON) is None
        assert Librarian().waiting() == ("b1",)
        assert [stored.state for stored in librarian.send_waiting().saved] == [2]
        assert librarian.library.get("b1").brief.title == "Mine"
        assert librarian.waiting() == ()


def _refuse(librarian: Librarian) -> None:
    raise LibraryUnreachable("gone")


def test_a_backup_of_each_day_lies_beside_the_library(home: Path):
    with own(make_brief()) as librarian:
        made = librarian.back_up_daily(TODAY)
        assert made is not None
        assert made.parent == home / "data" / "library.db.backups"
        assert librarian.back_up_daily(TODAY) is None


def test_a_backup_restores_everything_and_what_was_there_is_kept(tmp_path: Path):
    with own(make_brief()) as librarian:
        librarian.back_up(tmp_path / "backup")
        librarian.library.save(make_brief(id="b2"), 0, "mei", NOON)
        kept = librarian.restore(tmp_path / "backup")
        assert ids(librarian) == ["b1"]
        assert kept is not None
        librarian.restore(kept)
        assert set(ids(librarian)) == {"b1", "b2"}


def _damaged(file: Path) -> bytes:
    """Overwrites the middle of a library's file, and gives what it holds then."""
    data = bytearray(file.read_bytes())
    data[4096 : 4096 + 8192] = b"x" * 8192
    file.write_bytes(data)
    return bytes(data)


@pytest.mark.parametrize("length", [None, 40_000])
def test_a_damaged_library_is_told_with_its_newest_backup_and_restored_from_it(home: Path, length: int | None):
    with own(make_brief()) as librarian:
        backup = librarian.back_up_daily(TODAY)
    file = home / "data" / "library.db"
    if length:
        file.write_bytes(file.read_bytes()[:length])
    else:
        _damaged(file)
    damaged = file.read_bytes()
    with Librarian() as librarian:
        told = librarian.check()[0]
        assert str(backup) in told
        assert "briefer library check" not in told
        assert file.read_bytes() == damaged
        assert backup is not None
        kept = librarian.restore(backup)
        assert ids(librarian) == ["b1"]
    assert Librarian().check() == ()
    assert kept is not None
    assert kept.read_bytes() == damaged


def test_a_truncated_backup_is_called_damaged_and_the_damaged_library_stays_where_it_is(tmp_path: Path, home: Path):
    with own(make_brief()) as librarian:
        librarian.back_up(tmp_path / "b")
    (tmp_path / "b").write_bytes((tmp_path / "b").read_bytes()[:40_000])
    damaged = _damaged(file := home / "data" / "library.db")
    with Librarian() as librarian, pytest.raises(BrieferError, match=r"backup .*b is damaged .*Take another"):
        librarian.restore(tmp_path / "b")
    assert file.read_bytes() == damaged
    assert not list(file.parent.glob("*.damaged-*"))


def test_a_library_too_damaged_to_open_is_set_aside_when_a_backup_is_restored(tmp_path: Path, home: Path):
    with own(make_brief()) as librarian:
        librarian.back_up(tmp_path / "backup")
    file = home / "data" / "library.db"
    file.write_bytes(b"no database at all" * 100)
    with Librarian() as librarian:
        with pytest.raises(BrieferError):
            ids(librarian)
        kept = librarian.restore(tmp_path / "backup")
        assert ids(librarian) == ["b1"]
    assert kept is not None
    assert kept.read_bytes().startswith(b"no database")


def test_what_is_no_backup_changes_nothing(tmp_path: Path):
    (tmp_path / "junk").write_bytes(b"junk")
    with own(make_brief()) as librarian:
        with pytest.raises(BrieferError, match="no backup"):
            librarian.restore(tmp_path / "junk")
        assert ids(librarian) == ["b1"]


def test_a_moved_library_is_the_one_that_the_settings_name(tmp_path: Path):
    there = f"sqlite:///{tmp_path / 'there.db'}"
    file = settings.settings_file()
    file.parent.mkdir(parents=True)
    file.write_text('# mine\nother = 1\n\n[window]\nlibrary = "no"\n', encoding="utf-8")
    with own(make_brief()) as librarian:
        assert librarian.move(there) == file
    assert Librarian().url == there
    assert "other = 1" in file.read_text(encoding="utf-8")
    assert '[window]\nlibrary = "no"' in file.read_text(encoding="utf-8")
    with Librarian() as moved:
        assert ids(moved) == ["b1"]
        assert moved.move(f"sqlite:///{tmp_path / 'third.db'}")
    assert file.read_text(encoding="utf-8").count("sqlite:///") == 1


def test_moving_a_library_that_was_named_by_hand_leaves_the_settings_alone(tmp_path: Path):
    with Librarian(f"sqlite:///{tmp_path / 'one.db'}") as librarian:
        assert librarian.move(f"sqlite:///{tmp_path / 'two.db'}") is None
    assert not settings.settings_file().exists()


def test_of_a_damaged_library_no_backup_is_made(tmp_path: Path, home: Path):
    own(make_brief()).close()
    file = home / "data" / "library.db"
    with file.open("r+b") as damaged:
        damaged.seek(3 * 4096)
        damaged.write(b"\xff" * 4096)
    with Librarian() as librarian, pytest.raises(BrieferError, match="library is damaged"):
        librarian.back_up(tmp_path / "b")
    assert not (tmp_path / "b").exists()


def test_a_library_in_memory_has_no_backup(tmp_path: Path):
    with pytest.raises(BrieferError, match="memory"):
        Librarian("memory:", MemoryLibrary()).back_up(tmp_path / "backup")


def test_an_older_library_is_backed_up_before_it_is_migrated(home: Path):
    own(make_brief()).close()
    from briefer.library.opening import open_library

    file = home / "data" / "library.db"
    library = open_library(f"sqlite:///{file}")
    Librarian()._back_up_before_migration(library)  # pyright: ignore[reportPrivateUsage]
    library.close()
    (backup,) = (home / "data" / "library.db.backups").glob("before-migration-*")
    with sqlite3.connect(backup) as connection:
        assert connection.execute("SELECT id FROM briefs").fetchall() == [("b1",)]
