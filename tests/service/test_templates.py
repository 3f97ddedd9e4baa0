"""Templates are the user's own, the office's or the shipped ones, and which one wins is said."""

from pathlib import Path

import pytest

from briefer import settings
from briefer.cli import run
from briefer.errors import TemplateError
from briefer.service import Stationer
from tests.template.offices import CHILD, office


@pytest.fixture
def shared(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(settings.TEMPLATES, str(home / "shared"))
    return home / "shared"


def test_the_offices_folder_is_named_in_the_settings(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(settings.TEMPLATES, raising=False)
    assert settings.template_folders() == (settings.user_templates(), settings.shipped_templates())
    settings.settings_file().parent.mkdir(parents=True)
    settings.settings_file().write_text(f"templates = '{home / 'office'}'\n", encoding="utf-8")
    assert settings.template_folders()[1] == home / "office"


def test_the_users_own_wins_over_the_offices_and_that_over_the_shipped_one(shared: Path) -> None:
    office(shared, CHILD + 'title = "The office"\n', "works")
    office(shared, 'title = "Base of the office"\nextends = ""\n', "uk-submission")
    office(settings.user_templates(), CHILD + 'title = "Mine"\n', "works")
    found = {listed.name: listed for listed in Stationer().listed()}
    assert (found["works"].title, found["works"].place) == ("Mine", "own")
    assert found["works"].hides == (shared / "works",)
    assert found["uk-submission"].place == "shared"
    assert found["base"].place == "shipped"


def test_the_command_line_says_which_one_wins(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    office(shared, CHILD + 'title = "The office"\n', "works")
    office(settings.user_templates(), "title = \n", "works")
    assert run(["templates", "list"], lambda _: 0) == 0
    printed = capsys.readouterr().out
    assert f"\tis used in place of {shared / 'works'}" in printed
    assert "\tcan't be used: " in printed
    assert "one-page\t" in printed, "everything else is listed"


def test_a_copy_stands_alone_and_a_duplicate_follows(shared: Path) -> None:
    stationer = Stationer()
    follows = stationer.duplicate("mindef-policy", "Air Force", settings.user_templates())
    alone = stationer.duplicate("mindef-policy", "Navy", shared, whole=True)
    assert (follows.name, stationer.templates.load("air-force").extends) == ("air-force", "mindef-policy")
    assert stationer.templates.load("navy").extends == "base"
    assert stationer.templates.load("navy").title == "Navy"
    assert (alone / "template.toml").read_text(encoding="utf-8").startswith("# A Malaysian defence policy office")
    with pytest.raises(TemplateError, match="already"):
        stationer.duplicate("base", "Air force!", settings.user_templates())


def test_a_file_is_taken_in_once_and_never_over_another(home: Path, tmp_path: Path) -> None:
    folder = office(home, CHILD, "works")
    (tmp_path / "letterhead.docx").write_bytes(b"one")
    assert Stationer().take_file(folder, tmp_path / "letterhead.docx") == "letterhead-2.docx"
    assert Stationer().take_file(folder, tmp_path / "letterhead.docx") == "letterhead-2.docx"
    (tmp_path / "letterhead.docx").write_bytes(b"another")
    assert Stationer().take_file(folder, tmp_path / "letterhead.docx") == "letterhead-3.docx"
