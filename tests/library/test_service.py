"""The service and the command line on each engine: what one engine answers, the other does too."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefer import cli
from briefer.exchange.brief_file import write_brief
from briefer.model import edit
from briefer.service.library import Librarian
from tests.briefs import full_brief, make_brief
from tests.library.postgres import Server

NOON = datetime(2025, 10, 30, 12, tzinfo=UTC)


def test_the_command_line_answers_the_same_on_each_engine(url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    write_brief(full_brief(), tmp_path / "full.brief")

    def answer(*arguments: str) -> str:
        assert cli.run(["library", *arguments, "--library", url], lambda _: 0) == 0
        return capsys.readouterr().out

    assert answer("add", str(tmp_path)).endswith("1 file: 1 added.\n")
    assert answer("add", str(tmp_path)).endswith("1 file: 1 unchanged.\n")
    assert [found["id"] for found in json.loads(answer("find", "ruritania", "--json"))] == ["full"]
    assert answer("find", "nothing", "--json") == "[]\n"
    for register in ("follow-ups", "agreements", "people", "mechanisms"):
        assert len(json.loads(answer(register, "--json"))) == 1, register
    answer("backup", str(tmp_path / "backup"))
    answer("restore", str(tmp_path / "backup"))
    answer("get", "full", "-o", str(tmp_path / "got.brief"))
    assert (tmp_path / "got.brief").read_bytes() == (tmp_path / "full.brief").read_bytes()
    assert answer("check") == "Nothing found.\n"


def test_a_library_moves_to_a_server_and_back(postgres_url: str, tmp_path: Path):
    here, back = (f"sqlite:///{tmp_path / name}" for name in ("here.db", "back.db"))
    with Librarian(here) as librarian:
        librarian.library.save(full_brief(), 0, "mei", NOON)
        librarian.move(postgres_url)
    with Librarian(postgres_url) as office:
        office.library.save(make_brief(), 0, "omar", NOON)
        office.move(back)
    with Librarian(back) as moved:
        assert moved.library.get("full").brief == full_brief()
        assert [state.by for state in moved.library.history("b1")] == ["omar"]


def test_edits_made_while_the_server_is_gone_are_merged_when_it_is_back(
    postgres: Server, postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("briefer.settings.user_data", lambda: tmp_path)
    with Librarian(postgres_url) as mine, Librarian(postgres_url) as theirs:
        mine.library.save(make_brief(), 0, "mei", NOON)
        theirs.library.save(edit.set_value(make_brief(), "reference", "Theirs"), 1, "omar", NOON)
        postgres.stop("fast")
        try:
            assert mine.save(edit.set_value(make_brief(), "title", "Mine"), 1, "mei", NOON) is None
            with Librarian(postgres_url) as begun_meanwhile:
                late = edit.set_value(make_brief(), "title", "Mine, later")
                assert begun_meanwhile.save(late, 1, "mei", NOON) is None
        finally:
            postgres.start()
        (saved,) = mine.send_waiting().saved
        assert (saved.merged, saved.brief.title, saved.brief.reference) == (True, "Mine, later", "Theirs")
        assert mine.waiting() == ()
