import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from briefer.errors import BrieferError
from briefer.library import opening, tables
from briefer.library.opening import open_library
from briefer.library.shares import network_share, share_in, share_on_macos
from briefer.library.values import LibraryUnreachable, Query, Visitor
from tests.briefs import make_brief
from tests.library.postgres import Server

NOON = datetime(2025, 10, 30, 12, tzinfo=UTC)

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/local ext4 rw 0 0
//server/share /mnt/my\\040share cifs rw 0 0
"""


@pytest.mark.parametrize(
    "url", ["library.db", "mysql://host/x", "sqlite://", "sqlite:///:memory:", "", "postgresql", "sqlite:/x"]
)
def test_a_url_that_names_no_library_is_refused(url: str):
    with pytest.raises(BrieferError, match=r"is no library|names no file"):
        open_library(url)


def test_a_library_is_made_with_its_folder_and_found_again(tmp_path: Path):
    url = f"sqlite:///{tmp_path / 'new' / 'library.db'}"
    library = open_library(url)
    library.save(make_brief(), 0, "mei", NOON)
    library.close()
    library = open_library(url)
    assert library.get("b1").brief.title == "Defence talks"
    library.close()


def test_a_path_may_hold_any_sign(tmp_path: Path):
    path = tmp_path / "what? 100% #1 @home" / "library.db"
    open_library(f"sqlite:///{path}").close()
    assert path.is_file()


def test_the_tables_are_what_the_steps_made(url: str):
    library = open_library(url)
    with library.reading() as connection:
        found = sa.inspect(connection)
        for table in (*tables.metadata.sorted_tables, *tables.passing.sorted_tables):
            columns = {column["name"]: (column["type"].compile(connection.dialect), column["nullable"]) for column in
                       found.get_columns(table.name)}  # fmt: skip
            expected = {c.name: (c.type.compile(connection.dialect), c.nullable) for c in table.columns}
            assert columns == expected, table.name
    library.close()


def test_what_is_no_database_is_a_sentence(tmp_path: Path):
    (tmp_path / "x.db").write_bytes(b"just some words, and no database at all" * 100)
    with pytest.raises(BrieferError, match=r"no library.*not a database.*Correct its name"):
        open_library(f"sqlite:///{tmp_path / 'x.db'}")


@pytest.mark.parametrize("table", ["briefs", "songs"])
def test_a_file_of_another_program_is_refused_and_left_as_it_is(tmp_path: Path, table: str):
    file = tmp_path / "x.db"
    with sqlite3.connect(file) as connection:
        connection.execute(f"CREATE TABLE {table} (name TEXT)")
    connection.close()
    with pytest.raises(BrieferError, match=r"x\.db holds the tables of another program") as caught:
        open_library(f"sqlite:///{file}")
    assert not isinstance(caught.value, LibraryUnreachable)
    with sqlite3.connect(file) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [(table,)]
    connection.close()


@pytest.mark.parametrize(
    "url",
    [
        "postgres://briefer:secret@host/x",
        "mysql://briefer:sec:secret@ret@host/x",
        "postgresql://briefer:secret@host:port/x",
        "briefer:secret@host",
        "mysql://briefer:x@host/x?password=secret&a=b",
    ],
)
def test_a_url_that_is_refused_is_told_without_its_password(url: str):
    with pytest.raises(BrieferError, match=r"\*\*\*@host") as caught:
        open_library(url)
    assert "secret" not in str(caught.value)


def test_a_server_that_does_not_answer_is_a_sentence_without_the_password():
    with pytest.raises(LibraryUnreachable, match="doesn't answer") as caught:
        open_library("postgresql://briefer:secret@127.0.0.1:1/library")
    assert "secret" not in str(caught.value)


def test_a_server_that_was_gone_is_used_again_when_it_is_back(postgres: Server):
    library = open_library(postgres.url("pattern"))
    postgres.stop("fast")
    try:
        with pytest.raises(LibraryUnreachable):
            library.info()
    finally:
        postgres.start()
    assert library.info().engine == "postgresql"
    library.close()


def test_a_library_of_a_newer_version_is_refused(url: str):
    library = open_library(url)
    with library.writing() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    library.close()
    with pytest.raises(BrieferError, match=r"newer Briefer\. Update"):
        open_library(url)


def test_an_older_library_is_backed_up_before_it_is_migrated(url: str, monkeypatch: pytest.MonkeyPatch):
    _make_old(url, monkeypatch)
    seen: list[str] = []
    monkeypatch.setattr(opening.command, "upgrade", lambda config, to: seen.append("migrated"))
    open_library(url, lambda library: seen.append("backed up")).close()
    assert seen == ["backed up", "migrated"]


def test_a_migration_that_fails_leaves_the_library_as_it_was(url: str, monkeypatch: pytest.MonkeyPatch):
    _make_old(url, monkeypatch)

    def fails(config: object, to: str) -> None:
        connection = config.attributes["connection"]  # pyright: ignore[reportAttributeAccessIssue]
        connection.execute(sa.text("DROP TABLE register"))
        raise BrieferError("the step failed")

    monkeypatch.setattr(opening.command, "upgrade", fails)
    with pytest.raises(BrieferError, match="the step failed"):
        open_library(url)
    monkeypatch.undo()
    library = open_library(url)
    assert library.rows("person") == ()
    assert library.info().briefs == 1
    library.close()


def _make_old(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A library that says it is of a version before the present one."""
    library = open_library(url)
    library.save(make_brief(), 0, "mei", NOON)
    library.close()
    known = opening.versions
    monkeypatch.setattr(opening, "versions", lambda scripts: ["next", *known(scripts)])


def test_a_library_of_the_first_version_is_brought_up_to_date_and_keeps_what_it_holds(url: str):
    library = open_library(url)
    library.save(make_brief(), 0, "mei", NOON)
    with library.writing() as connection:
        connection.execute(sa.text("DROP TABLE visitors"))
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '0001'"))
    library.close()
    library = open_library(url)
    assert library.visit("b1", Visitor("m", "mei"), 30) == ()
    assert (library.get("b1").brief, library.check()) == (make_brief(), ())
    library.close()


def test_an_older_library_is_indexed_anew_where_its_briefs_can_be_read(url: str):
    library = open_library(url)
    for name in ("b1", "b2"):
        library.save(make_brief(id=name, title=f"Talks {name}"), 0, "mei", NOON)
    with library.writing() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '0002'"))
        connection.execute(sa.text("UPDATE briefs SET text = 'stale'"))
        connection.execute(sa.text("DELETE FROM words"))
        connection.execute(sa.text("UPDATE states SET content = 'x' WHERE brief = 'b2'"))
    library.close()
    library = open_library(url)
    assert [(hit.entry.id, hit.extract) for hit in library.find(Query(words="talks"))] == [("b1", "Talks b1")]
    assert len(library.find(Query())) == 2
    library.close()


def test_a_library_that_is_only_to_be_read_is_not_made(url: str, tmp_path: Path):
    with pytest.raises(BrieferError, match="no library at"):
        open_library(f"sqlite:///{tmp_path / 'typo' / 'a.db'}", creates=False)
    assert not (tmp_path / "typo").exists()
    library = open_library(url)
    with library.writing() as connection:
        connection.execute(sa.text("DROP TABLE alembic_version"))
        for table in reversed((*tables.metadata.sorted_tables, tables.visitors)):
            table.drop(connection)
        connection.execute(sa.text("DROP TABLE words"))
    library.close()
    with pytest.raises(BrieferError, match="no library at"):
        open_library(url, creates=False)


def test_a_library_that_lost_its_version_is_told_to_be_damaged(url: str):
    library = open_library(url)
    with library.writing() as connection:
        connection.execute(sa.text("DELETE FROM alembic_version"))
    library.close()
    with pytest.raises(BrieferError, match=r"damaged: it has lost its version.*Restore"):
        open_library(url)


def test_a_folder_is_no_library(tmp_path: Path):
    with pytest.raises(BrieferError, match="is a folder"):
        open_library(f"sqlite:///{tmp_path}")


def test_text_that_cannot_be_decoded_is_called_damage(tmp_path: Path):
    library = open_library(f"sqlite:///{tmp_path / 'library.db'}")
    library.save(make_brief(), 0, "mei", NOON)
    with library.writing() as connection:
        connection.execute(sa.text("UPDATE briefs SET text = CAST(x'ff' AS TEXT)"))
    with pytest.raises(BrieferError, match="library is damaged") as told:
        library.find(Query())
    assert not isinstance(told.value, LibraryUnreachable)
    library.close()


def test_the_url_is_told_as_it_is_written(url: str):
    library = open_library(url)
    assert library.info().url.partition(":")[0] in ("sqlite", "postgresql")
    library.close()


@pytest.mark.parametrize(
    ("path", "share"),
    [
        ("/home/mei/library.db", "nfs4"),
        ("/home/local/library.db", ""),
        ("/homes/library.db", ""),
        ("/mnt/my share/library.db", "cifs"),
        ("/var/library.db", ""),
    ],
)
def test_a_network_share_is_recognised_by_the_table_of_mounts(path: str, share: str):
    assert share_in(MOUNTS, Path(path)) == share


@pytest.mark.parametrize(
    "kind", ["fuse.gvfsd-fuse", "vboxsf", "fuse.vmhgfs-fuse", "fuse.smbnetfs", "beegfs", "fuse.sshfs", "9p"]
)
def test_shares_of_desktops_and_virtual_machines_are_recognised(kind: str):
    assert share_in(f"{MOUNTS}share /run/user/1000/gvfs {kind} rw 0 0\n", Path("/run/user/1000/gvfs/a/l.db")) == kind


MACOS = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
//mei@server/office on /Volumes/office (1) (smbfs, nodev, nosuid, mounted by mei)
mei@host:/srv on /Volumes/ssh (macfuse, nodev, nosuid, synchronous, mounted by mei)
/dev/disk4s1 on /Volumes/NTFS (macfuse, local, synchronous)
"""


@pytest.mark.parametrize(
    ("path", "share"),
    [
        ("/Users/mei/library.db", ""),
        ("/System/Volumes/Data/home/mei/library.db", ""),
        ("/Volumes/office (1)/library.db", "smbfs"),
        ("/Volumes/ssh/library.db", "macfuse"),
        ("/Volumes/NTFS/library.db", ""),
    ],
)
def test_a_network_share_is_recognised_on_macos(path: str, share: str):
    assert share_on_macos(MACOS, Path(path)) == share


def test_sqlite_on_a_network_share_is_refused_with_the_reason_and_the_alternative(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(opening, "network_share", lambda path: "nfs4")
    with pytest.raises(BrieferError, match=r"network share \(nfs4\).*use PostgreSQL"):
        open_library(f"sqlite:///{tmp_path / 'library.db'}")


def test_a_disk_of_this_computer_is_no_share(tmp_path: Path):
    assert network_share(tmp_path) == ""


def test_sqlite_is_set_up_to_lose_nothing(tmp_path: Path):
    open_library(f"sqlite:///{tmp_path / 'library.db'}").close()
    with sqlite3.connect(tmp_path / "library.db") as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_disk_that_is_damaged_is_told(tmp_path: Path):
    library = open_library(f"sqlite:///{tmp_path / 'library.db'}")
    library.save(make_brief(), 0, "mei", NOON)
    with library.writing() as connection:
        connection.execute(sa.text("UPDATE states SET content = x'00'"))
    assert "can't be read" in library.check()[0]
    library.close()
