"""The library on the command line: a public contract."""

import json
import zipfile
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from briefer import cli, settings
from briefer.exchange.brief_file import read_brief, write_brief
from briefer.library.values import Paragraph
from briefer.model.brief import Brief
from briefer.service import Librarian
from tests.briefs import full_brief, make_brief
from tests.program import briefer


class Done(NamedTuple):
    """A finished command: its exit status, and its lines on standard output and standard error."""

    status: int
    lines: list[str]
    errors: list[str]

    @property
    def json(self) -> Any:
        assert self.status == 0, self.errors
        return json.loads("\n".join(self.lines))


class Program:
    """Runs commands in this process, in a folder of the test's own."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys
        self.url = f"sqlite:///{folder / 'office.db'}"

    def __call__(self, *arguments: str | Path) -> Done:
        status = cli.run([str(argument) for argument in arguments], lambda _: 0)
        out, err = self._capsys.readouterr()
        return Done(status, out.splitlines(), err.splitlines())

    def library(self, *arguments: str | Path) -> Done:
        """A verb of the library in this folder."""
        return self("library", *arguments, "--library", self.url)

    def file(self, brief: Brief) -> Path:
        """A brief in a file."""
        path = self.folder / f"{brief.id}.brief"
        write_brief(brief, path)
        return path

    def holding(self, *briefs: Brief) -> None:
        """Takes briefs into the library."""
        assert self.library("add", *map(self.file, briefs)).status == 0


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Program:
    monkeypatch.setattr(settings, "user_data", lambda: tmp_path / "data")
    monkeypatch.setattr(settings, "settings_file", lambda: tmp_path / "settings.toml")
    monkeypatch.delenv(settings.LIBRARY, raising=False)
    return Program(tmp_path, capsys)


def failed_in_one_line(done: Done) -> str:
    assert done.status == 2, done
    assert len(done.errors) == 1, done
    assert done.errors[0].startswith("briefer: ")
    return done.errors[0]


TALKS = make_brief(
    title="Talks with Ruritania",
    delegations=[{"party": "Malaysia"}, {"party": "Ruritania"}],
    follow_ups=[
        {"action": "Send the list", "owner": "Navy", "due": "2025-10-31"},
        {"action": "Thank the host", "status": "done"},
    ],
)
OTHER = make_brief(id="b2", title="Visit to Zenda", meeting={"date": "2024-05"}, status="issued")


def test_what_is_added_is_told_file_by_file(run: Program):
    first, junk = run.file(TALKS), run.folder / "junk.brief"
    junk.write_bytes(b"junk")
    done = run.library("add", first, junk, run.folder / "absent.brief")
    assert done.status == 2
    assert done.lines[0].split("\t")[:3] == ["added", "b1", "Talks with Ruritania"]
    assert done.lines[-1] == "3 files: 1 added, 2 refused."
    assert [line.startswith(f"briefer: {run.folder}") for line in done.errors] == [True, True]
    again = run.library("add", first, "--json")
    assert again.json == [
        {"file": str(first), "outcome": "unchanged", "id": "b1", "title": "Talks with Ruritania", "message": ""}
    ]


def test_one_bad_file_is_one_line(run: Program):
    assert "absent.brief" in failed_in_one_line(run.library("add", "absent.brief"))


def test_find_prints_a_line_a_brief_or_json_newest_first(run: Program):
    run.holding(OTHER, TALKS)
    lines = run.library("find").lines
    assert [line.split("\t")[:3] for line in lines] == [
        ["b1", "2025-10-30", "Talks with Ruritania"],
        ["b2", "2024-05-01", "Visit to Zenda"],
    ]
    (found,) = run.library("find", "rurit", "TALKS", "--json").json
    assert list(found) == ["id", "title", "date", "extract"]
    assert (found["id"], found["title"], found["date"]) == ("b1", "Talks with Ruritania", "2025-10-30")
    assert "Ruritania" in found["extract"]


def test_what_is_not_found_is_an_empty_answer(run: Program):
    run.holding(TALKS)
    assert run.library("find", "nothing", "--json") == Done(0, ["[]"], [])
    assert run.library("find", "nothing") == Done(0, [], [])


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        (["--country", "ruritania"], ["b1"]),
        (["--from", "2025-01-01"], ["b1"]),
        (["--to", "2025-01-01"], ["b2"]),
        (["--status", "issued"], ["b2"]),
        (["--template", "base"], []),
        (["--marking", "Terhad"], []),
        (["--limit", "1"], ["b1"]),
    ],
)
def test_find_is_narrowed_by_options(run: Program, filters: list[str], found: list[str]):
    run.holding(OTHER, TALKS)
    assert [entry["id"] for entry in run.library("find", *filters, "--json").json] == found


def test_the_library_is_named_before_the_verb_or_after_it_and_the_last_counts(run: Program):
    run.holding(TALKS)
    for arguments in (
        ("library", "--library", run.url, "find", "talks", "--json"),
        ("library", "find", "talks", "--json", "--library", run.url),
        ("--library", run.url, "library", "find", "talks", "--json"),
        ("--library", "sqlite:///wrong.db", "library", "find", "talks", "--json", "--library", run.url),
    ):
        assert [entry["id"] for entry in run(*arguments).json] == ["b1"]
    assert run("library", "find", "--json").json == []


def test_the_environment_names_the_library(run: Program, monkeypatch: pytest.MonkeyPatch):
    run.holding(TALKS)
    monkeypatch.setenv("BRIEFER_LIBRARY", run.url)
    assert len(run("library", "find", "--json").json) == 1


def test_get_writes_the_brief_as_it_is_or_was(run: Program):
    run.holding(full_brief())
    target = run.folder / "got.brief"
    assert run.library("get", "full", "-o", target) == Done(0, [], [])
    assert read_brief(target) == full_brief()
    run.library("add", run.file(full_brief().model_copy(update={"title": "Later"})))
    run.library("get", "full", "-o", target, "--state", "1")
    assert read_brief(target).title == "Strategic talks with Ruritania"


def test_history_lists_each_state_with_its_time_and_author(run: Program):
    run.holding(TALKS)
    run.holding(TALKS.model_copy(update={"reference": "7"}))
    states = run.library("history", "b1", "--json").json
    assert [state["state"] for state in states] == [1, 2]
    assert set(states[0]) == {"state", "at", "by", "name"}
    assert len(run.library("history", "b1").lines) == 2


def test_follow_ups_are_narrowed_to_the_open_the_overdue_and_an_owners(run: Program):
    run.holding(TALKS)
    every = run.library("follow-ups", "--json", "--today", "2025-11-03").json
    assert [(entry["action"], entry["status"], entry["overdue"]) for entry in every] == [
        ("Send the list", "open", True),
        ("Thank the host", "done", False),
    ]
    assert every[0] | {"history": []} == {
        "key": every[0]["key"],
        "action": "Send the list",
        "owner": "Navy",
        "due": "2025-10-31",
        "status": "open",
        "overdue": True,
        "strength": "",
        "countries": ["Malaysia", "Ruritania"],
        "brief": "b1",
        "title": "Talks with Ruritania",
        "date": "2025-10-30",
        "path": every[0]["path"],
        "history": [],
    }
    assert len(run.library("follow-ups", "--open").lines) == 1
    assert run.library("follow-ups", "--overdue", "--today", "2025-10-31").lines == []
    assert len(run.library("follow-ups", "--owner", "navy", "--country", "Ruritania").lines) == 1


def test_agreements_people_and_mechanisms_are_listed(run: Program):
    run.holding(full_brief())
    (agreement,) = run.library("agreements", "--json").json
    assert (agreement["title"], agreement["status"], agreement["expires"]) == (
        "Memorandum of Understanding on Defence Cooperation", "signed", "2030-12-31",
    )  # fmt: skip
    assert run.library("agreements", "--expiring", "30", "--today", "2030-12-01").lines != []
    assert run.library("agreements", "--expiring", "30", "--today", "2030-11-01").lines == []
    (person,) = run.library("people", "--json").json
    assert (person["name"], person["honorific"]) == ("Aminah binti Hassan", "Datuk")
    assert person["posts"][0]["post"].startswith("Secretary General")
    assert run.library("people").lines[0].startswith("Datuk\tAminah binti Hassan\tMalaysia\t")
    (mechanism,) = run.library("mechanisms", "--json").json
    assert mechanism["next"] == "2026~"


def test_an_entry_of_a_register_is_put_right_for_all_briefs(run: Program):
    run.holding(TALKS)
    promise = run.library("follow-ups", "--json").json[0]
    assert run.library("correct", "follow-ups", promise["key"], "owner=Army", "due=2026").status == 0
    put_right = run.library("follow-ups", "--json").json
    assert [(entry["owner"], entry["due"]) for entry in put_right if entry["key"] == promise["key"]] == [
        ("Army", "2026")
    ]
    assert run.library("correct", "follow-ups", promise["key"], "owner=", "due=").status == 0
    assert run.library("follow-ups", "--json").json[0]["owner"] == "Navy"


@pytest.mark.parametrize(
    ("said", "named"),
    [
        (["absent", "owner=Army"], "“absent”"),
        (["KEY", "owner"], "FIELD=VALUE"),
        (["KEY", "colour=red"], "owner"),
        (["KEY", "status=perhaps"], "in_progress"),
        (["KEY", "same_as=absent"], "“absent”"),
    ],
)
def test_what_can_not_be_put_right_is_one_line(run: Program, said: list[str], named: str):
    run.holding(TALKS)
    key = run.library("follow-ups", "--json").json[0]["key"]
    arguments = [key if word == "KEY" else word for word in said]
    assert named in failed_in_one_line(run.library("correct", "follow-ups", *arguments))


def test_a_brief_is_deleted_found_among_the_deleted_and_brought_back(run: Program):
    run.holding(TALKS, OTHER)
    found = lambda *options: [line.split("\t")[0] for line in run.library("find", *options).lines]  # noqa: E731
    assert run.library("delete", "b1") == Done(
        0, ["Deleted. “briefer library bring-back b1” lets it be found again."], []
    )
    assert (found(), found("--deleted")) == (["b2"], ["b1"])
    assert len(run.library("history", "b1").lines) == 1, "its history stays"
    assert run.library("bring-back", "b1") == Done(0, ["The brief is among the others again."], [])
    assert (found(), found("--deleted")) == (["b1", "b2"], [])


def test_a_state_is_given_a_name(run: Program):
    run.holding(TALKS)
    assert run.library("name", "b1", "1", "as cleared") == Done(0, [], [])
    assert run.library("history", "b1", "--json").json[0]["name"] == "as cleared"
    assert "state 7" in failed_in_one_line(run.library("name", "b1", "7", "x"))


def test_a_name_that_is_too_long_or_empty_is_one_line(run: Program):
    run.holding(TALKS)
    assert "too long" in run.library("add", "x" * 300).errors[0]
    assert "not nothing" in failed_in_one_line(run.library("add", ""))


def test_standard_paragraphs_are_listed_with_source_and_date_and_superseded_ones_flagged(run: Program):
    with Librarian(run.url) as librarian:
        librarian.library.put_paragraph(Paragraph("old", "The Strait", "Then.", "Cabinet", "2019", "new"))
        librarian.library.put_paragraph(Paragraph("new", "The Strait", "Now.", "Cabinet", "2024"))
    assert run.library("paragraphs").lines == [
        "new\tcurrent\tThe Strait\tCabinet\t2024",
        "old\tsuperseded by new\tThe Strait\tCabinet\t2019",
    ]
    assert [paragraph["text"] for paragraph in run.library("paragraphs", "--json").json] == ["Now.", "Then."]


def test_registers_of_an_empty_library_are_empty(run: Program):
    run.holding(make_brief())
    for register in ("follow-ups", "agreements", "people", "mechanisms", "paragraphs"):
        assert run.library(register, "--json").json == []
        assert run.library(register) == Done(0, [], [])


@pytest.mark.parametrize("verb", [["find"], ["info"], ["check"], ["people"], ["backup", "b"], ["history", "b1"], []])
def test_reading_makes_no_library_where_none_is(run: Program, verb: list[str]):
    assert "There is no library at" in failed_in_one_line(run.library(*verb))
    assert not (run.folder / "office.db").exists()
    assert run("library", "find", "--json").json == []


def test_an_export_and_a_new_brief_refuse_a_library_that_is_not_there(run: Program):
    for command in (["new", "--from-last", "Ruritania"], ["export", run.file(TALKS)]):
        done = run(*command, "-o", run.folder / "out.brief", "--library", run.url)
        assert done.status == 2
        assert not (run.folder / "office.db").exists()


def test_info_says_where_the_library_is_and_what_it_holds(run: Program):
    run.holding(TALKS, OTHER)
    info = run.library("info", "--json").json
    assert (info["url"], info["engine"], info["briefs"], info["states"]) == (run.url, "sqlite", 2, 2)
    assert "briefs\t2" in run.library("info").lines
    assert "briefs\t2" in run.library().lines


def test_a_backup_is_restored(run: Program):
    run.holding(TALKS)
    assert run.library("backup", run.folder / "b").status == 0
    run.holding(OTHER)
    restored = run.library("restore", run.folder / "b")
    assert restored.lines[0].startswith("1 brief restored. What was there before is kept in ")
    assert [entry["id"] for entry in run.library("find", "--json").json] == ["b1"]


def test_a_sound_library_is_found_to_be_so_and_a_damaged_one_not(run: Program):
    run.holding(TALKS)
    assert run.library("check") == Done(0, ["Nothing found."], [])
    file = run.folder / "office.db"
    data = bytearray(file.read_bytes())
    data[2 * 4096 : 6 * 4096] = b"\xff" * (4 * 4096)
    file.write_bytes(data)
    assert run.library("check").status in (1, 2)


def test_move_fills_an_empty_library_elsewhere_and_refuses_one_that_is_not(run: Program):
    run.holding(TALKS)
    there = f"sqlite:///{run.folder / 'there.db'}"
    assert run.library("move", there).lines[0].startswith("1 brief copied.")
    assert [entry["id"] for entry in run("library", "find", "--library", there, "--json").json] == ["b1"]
    assert "empty" in failed_in_one_line(run.library("move", there))


def test_export_writes_every_brief(run: Program):
    run.holding(TALKS, OTHER)
    assert run.library("export", run.folder / "all").status == 0
    assert {read_brief(file).id for file in (run.folder / "all").iterdir()} == {"b1", "b2"}


def test_what_people_typed_steers_no_terminal_and_breaks_no_line(run: Program):
    run.holding(make_brief(title="Talks\x1b[31m\nin\tred"))
    (line,) = run.library("find").lines
    assert line.split("\t")[2] == "Talks [31m in red"


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["find", "--library", "mysql://x"], "mysql://x"),
        (["find", "--library", "nowhere"], "nowhere"),
        (["find", "--from", "October"], "--from"),
        (["find", "--limit", "-1"], "--limit"),
        (["get", "absent", "-o", "x.brief"], "absent"),
        (["get", "absent"], "-o"),
        (["history", "absent"], "absent"),
        (["delete", "absent"], "absent"),
        (["bring-back", "absent"], "absent"),
        (["restore", "absent.backup"], "absent.backup"),
        (["backup", "absent/folder/b"], "absent"),
        (["agreements", "--expiring", "soon"], "--expiring"),
        (["borrow"], "borrow"),
    ],
)
def test_a_failure_is_one_line_that_names_the_place(run: Program, arguments: list[str], named: str):
    assert named in failed_in_one_line(run("library", *arguments))


def test_a_new_brief_is_carried_over_from_the_last_meeting(run: Program):
    run.holding(TALKS)
    target = run.folder / "next.brief"
    assert run("new", "--from-last", "ruritania", "-o", target, "--library", run.url) == Done(0, [], [])
    brief = read_brief(target)
    assert [side.party for side in brief.delegations] == ["Malaysia", "Ruritania"]
    assert [(f.action, f.carried_from) for f in brief.follow_ups] == [
        ("Send the list", ("Talks with Ruritania, 2025-10-30",))
    ]
    assert "is there already" in failed_in_one_line(
        run("new", "--from-last", "Ruritania", "-o", target, "--library", run.url)
    )


@pytest.mark.parametrize("name", ["", " "])
def test_the_last_meeting_with_nobody_is_refused(run: Program, name: str):
    done = run("new", "--from-last", name, "-o", run.folder / "next.brief", "--library", run.url)
    assert (done.status, len(done.errors)) == (2, 1)
    assert not (run.folder / "next.brief").exists()


def test_where_there_was_no_meeting_near_names_are_told(run: Program):
    run.holding(TALKS)
    done = run("new", "--from-last", "Ruritanja", "-o", run.folder / "next.brief", "--library", run.url)
    assert "“Ruritania”" in failed_in_one_line(done)
    assert not (run.folder / "next.brief").exists()


def test_an_export_tells_what_changed_since_the_last_meeting_of_a_file_or_a_library(run: Program):
    run.holding(TALKS)
    target, done = run.folder / "next.brief", run.folder / "next.txt"
    run("new", "--from-last", "Ruritania", "-o", target, "--library", run.url)
    for last in ((), ("--last", run.file(TALKS)), ("--library", run.url)):
        assert run("export", target, "-o", done, "--today", "2025-11-03", *last).status == 0
        assert ("Since we last met" in done.read_text(encoding="utf-8")) == bool(last)


def test_nothing_of_the_last_brief_leaves_the_office_but_what_the_section_tells(run: Program):
    last = full_brief().model_copy(update={"id": "last"})
    promise = {"id": "f1", "action": "Send the list of exercises", "carried_from": ["x"]}
    open_once = make_brief(id="last", follow_ups=[promise, {"action": "Keep quiet", "internal": True}])
    now = run.file(make_brief(follow_ups=[promise | {"status": "done"}]))
    for brief, words in ((open_once, "Kept"), (last, "")):
        done = run.folder / "now.docx"
        assert run("export", now, "-o", done, "--last", run.file(brief), "--today", "2025-11-03").status == 0
        with zipfile.ZipFile(done) as archive:
            inside = "\n".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
        assert words in inside
        assert not [secret for secret in ("Keep quiet", "Ruritania", "Aminah", "lim@example.org") if secret in inside]


def test_the_program_itself_keeps_the_contract(tmp_path: Path):
    write_brief(TALKS, tmp_path / "talks.brief")
    named = ("--library", f"sqlite:///{tmp_path / 'office.db'}")
    assert briefer("library", "add", tmp_path / "talks.brief", *named).returncode == 0
    found = briefer("library", "find", "talks", "--json", *named)
    assert [entry["id"] for entry in json.loads(found.stdout)] == ["b1"]
    refused = briefer("library", "get", "absent", "-o", tmp_path / "x.brief", *named)
    assert (refused.returncode, len(refused.stderr.splitlines())) == (2, 1)
