from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from briefer.errors import BrieferError
from briefer.library.copying import KEPT_DAYS, back_up, back_up_daily, copy_all, opened_backup
from briefer.library.opening import open_library
from briefer.library.sql import SqlLibrary
from briefer.library.values import Correction, Paragraph, Query
from tests.briefs import full_brief, make_brief

NOON = datetime(2025, 10, 30, 12, tzinfo=UTC)


def filled(url: str) -> SqlLibrary:
    library = open_library(url)
    library.save(full_brief(), 0, "mei", NOON)
    library.save(make_brief(title="One"), 0, "mei", NOON)
    library.save(make_brief(title="Two"), 1, "omar", NOON)
    library.name_state("b1", 1, "as cleared")
    library.correct(Correction("person", "aminah", {"name": "Aminah"}, "mei", NOON))
    library.put_paragraph(Paragraph("p", "Sea", "The sea is shared."))
    return library


def told(library: SqlLibrary) -> list[object]:
    """All that a library answers, but where it is."""
    searches = [library.find(Query(words=words)) for words in ("strategic", "two", "")]
    states = [(state, library.get(entry.id, state.number)) for entry in library.entries()
              for state in library.history(entry.id)]  # fmt: skip
    registers = [library.rows(kind) for kind in ("person", "agreement", "follow_up", "mechanism")]
    return [searches, states, registers, library.corrections("person"), library.paragraphs()]


def restore(library: SqlLibrary, file: Path) -> None:
    with opened_backup(file) as backup:
        copy_all(backup, library, lambda done, of: None, replace=True)


def test_what_was_backed_up_is_restored(url: str, tmp_path: Path):
    library = filled(url)
    before = told(library)
    back_up(library, tmp_path / "copy.backup")
    library.save(make_brief(title="Three"), 2, "mei", NOON)
    library.save(make_brief(id="new"), 0, "mei", NOON)
    restore(library, tmp_path / "copy.backup")
    assert told(library) == before
    assert library.check() == ()
    library.close()


def test_a_backup_is_one_file_that_opens_as_a_library(url: str, tmp_path: Path):
    library = filled(url)
    back_up(library, tmp_path / "backups.db")
    assert [entry.name for entry in tmp_path.glob("backups*")] == ["backups.db"]
    backup = open_library(f"sqlite:///{tmp_path / 'backups.db'}")
    assert told(backup) == told(library)
    backup.close()
    library.close()


def test_a_temporary_folder_may_have_any_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (odd := tmp_path / "what?&mode=50%").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(odd))
    library = filled(f"sqlite:///{tmp_path / 'a.db'}")
    back_up(library, tmp_path / "a.backup")
    restore(library, tmp_path / "a.backup")
    assert library.check() == ()
    assert list(odd.iterdir()) == []
    library.close()


def test_a_library_moves_to_the_other_engine_and_back(url: str, tmp_path: Path):
    library, desk = filled(url), open_library(f"sqlite:///{tmp_path / 'desk.db'}")
    copy_all(library, desk, lambda done, of: None)
    assert told(desk) == told(library)
    copy_all(desk, library, lambda done, of: None, replace=True)
    assert told(desk) == told(library)
    with pytest.raises(BrieferError, match="holds briefs already"):
        copy_all(library, desk, lambda done, of: None)
    library.close()
    desk.close()


def test_progress_is_told(url: str, tmp_path: Path):
    library, seen = filled(url), []
    back_up(library, tmp_path / "b.db", lambda done, of: seen.append((done, of)))
    assert seen[-1] == (2, 2)
    library.close()


@pytest.mark.parametrize("content", [b"", b"no library", None])
def test_what_is_no_backup_is_refused_and_the_library_stays_as_it_was(tmp_path: Path, content: bytes | None):
    library = filled(f"sqlite:///{tmp_path / 'a.db'}")
    before = told(library)
    if content is not None:
        (tmp_path / "b.backup").write_bytes(content)
    with pytest.raises(BrieferError, match=r"no backup|can't be read"):
        restore(library, tmp_path / "b.backup")
    assert told(library) == before


def test_a_damaged_backup_is_refused(tmp_path: Path):
    library = filled(f"sqlite:///{tmp_path / 'a.db'}")
    back_up(library, tmp_path / "b.backup")
    whole = bytearray((tmp_path / "b.backup").read_bytes())
    whole[8192:] = b"\xff" * (len(whole) - 8192)
    (tmp_path / "b.backup").write_bytes(whole)
    with pytest.raises(BrieferError):
        restore(library, tmp_path / "b.backup")
    assert library.check() == ()


def test_a_backup_that_cannot_be_written_is_a_sentence(tmp_path: Path):
    library = filled(f"sqlite:///{tmp_path / 'a.db'}")
    with pytest.raises(BrieferError, match="can't be written"):
        back_up(library, tmp_path / "nowhere" / "b.backup")


def test_a_backup_is_made_each_day_and_kept_for_fourteen(tmp_path: Path):
    library, folder = filled(f"sqlite:///{tmp_path / 'a.db'}"), tmp_path / "backups"
    for day in range(1, 17):
        assert back_up_daily(library, folder, date(2025, 10, day))
        assert back_up_daily(library, folder, date(2025, 10, day)) is None
    names = sorted(entry.name for entry in folder.iterdir())
    assert len(names) == KEPT_DAYS
    assert names[0] == "library-2025-10-03.backup"
