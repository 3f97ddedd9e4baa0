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


def test_what_a_template_changes_is_compared_with_what_it_extends(shared: Path) -> None:
    office(settings.user_templates(), 'title = "My base"\nextends = "base"\n[page]\nsize = "A5"\n', "base")
    mine = office(settings.user_templates(), 'extends = "base"\n[page]\nsize = "Letter"\n', "mine")
    theirs = office(shared, 'extends = "base"\n[page]\nsize = "Letter"\n', "theirs")
    stationer = Stationer()
    changed = [
        {one.key: one.before for one in stationer.changes_of_parent(folder, stationer.check(folder))}
        for folder in (mine, theirs)
    ]
    assert changed == [{"page.size": "A5"}, {"page.size": "A4"}], (
        "each follows the base that comes after its own folder"
    )


def test_a_template_of_ones_own_that_is_called_base_follows_the_shipped_one() -> None:
    mine = office(settings.user_templates(), 'extends = "base"\ntitle = "My base"\n[type]\nsize = 12\n', "base")
    stationer = Stationer()
    assert [one.key for one in stationer.changes_of_parent(mine, stationer.check(mine))] == ["type.size"]


def test_the_command_line_says_which_of_two_a_template_extends(
    shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office(settings.user_templates(), 'extends = "base"\n', "base")
    office(shared, CHILD, "theirs")
    run(["templates", "list"], lambda _: 0)
    printed = capsys.readouterr().out.split("\n")
    theirs = next(place for place, line in enumerate(printed) if line.startswith("theirs\t"))
    assert printed[theirs + 1] == f"\textends {settings.shipped_templates() / 'base'}"


def test_a_pack_brings_what_it_needs_and_says_so(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    office(settings.user_templates(), CHILD, "works")
    office(settings.user_templates(), 'extends = "works"\n', "roads")
    file = tmp_path / "roads.brieftemplate"
    assert run(["templates", "pack", "roads", "-o", str(file)], lambda _: 0) == 0
    assert capsys.readouterr().out == "Packed roads, and with it what it extends: works.\n"
    settings.user_templates().rename(tmp_path / "kept")
    monkeypatch.setenv(settings.TEMPLATES, str(tmp_path / "shared"))
    office(tmp_path / "shared", 'title = "Another"\n' + CHILD, "works")
    assert run(["templates", "install", str(file)], lambda _: 0) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Installed roads.",
        "\twith it came works, which it extends",
        f"\tit extends {settings.shipped_templates() / 'base'}",
        f"\tworks is used in place of {tmp_path / 'shared' / 'works'}",
    ]


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


def test_a_folder_is_named_as_every_system_takes_it() -> None:
    titles = ("Défense & Sécurité", "CON", "com1", "Console", "ราชการ")
    names = ["defense-securite", "office-con", "office-com1", "console", "office"]
    assert [Stationer.name_for(title) for title in titles] == names


def test_a_template_of_the_office_does_not_follow_one_that_only_its_maker_has(shared: Path) -> None:
    office(settings.user_templates(), CHILD, "mine")
    office(shared, CHILD, "theirs")
    stationer = Stationer()
    office(settings.user_templates(), 'extends = "mine"\n', "child")
    for name, whole in (("mine", False), ("child", True)):
        with pytest.raises(TemplateError, match=r"can't follow .*mine; choose another place"):
            stationer.duplicate(name, "Roads", shared, whole=whole)
    assert not (shared / "roads").exists()
    assert stationer.duplicate("mine", "Roads", shared, whole=True).is_dir()
    assert stationer.duplicate("theirs", "Bridges", shared).is_dir()
    assert stationer.duplicate("theirs", "Tunnels", settings.user_templates()).is_dir()


def test_files_that_were_taken_in_for_nothing_are_tidied_away(home: Path, tmp_path: Path) -> None:
    folder = office(home, CHILD, "works")
    (folder / "mine.png").write_bytes(b"mine")
    for name in ("mine.png", "used.png", "tried.png"):
        (tmp_path / name).write_bytes(b"mine" if name == "mine.png" else name.encode())
    stationer = Stationer()
    for name in ("mine.png", "used.png", "tried.png"):
        assert stationer.take_file(folder, tmp_path / name) == name
    office(home, CHILD + '[logo]\nalt = "tried.png is not named"\nfile = "us\\u0065d.png"\n', "works")
    stationer.tidy()
    assert {path.name for path in folder.glob("*.png")} == {"mine.png", "used.png"}


def test_a_file_is_taken_in_once_and_never_over_another(home: Path, tmp_path: Path) -> None:
    folder = office(home, CHILD, "works")
    (tmp_path / "letterhead.docx").write_bytes(b"one")
    assert Stationer().take_file(folder, tmp_path / "letterhead.docx") == "letterhead-2.docx"
    assert Stationer().take_file(folder, tmp_path / "letterhead.docx") == "letterhead-2.docx"
    (tmp_path / "letterhead.docx").write_bytes(b"another")
    assert Stationer().take_file(folder, tmp_path / "letterhead.docx") == "letterhead-3.docx"


def test_faults_are_told_in_the_order_of_the_file(tmp_path: Path) -> None:
    wrong = (
        '[sections.issues]\nlayout = "side"\n\n# The ministry\'s.\n[[marking.levels]]\nname = "A"\n'
        '[[marking.levels]]\nname = "B"\ncolour = "red"\n\n[colours]\nink = "#fffffe"\n\n[page]\nsize = "A9"\n'
        'orientation = "up"\n\n[numbering]\nparagraphs = "no"\n'
    )
    folder = office(tmp_path, CHILD + 'titel = "Ours"\n' + wrong)
    told = [problem.partition("template.toml: ")[2].partition(": ")[0] for problem in Stationer().problems(folder)]
    in_order = ["titel", "sections.issues.layout", "marking.levels.2.colour", "colours.ink", "page.size"]
    assert told == [*in_order, "page.orientation", "numbering.paragraphs"]


@pytest.mark.parametrize("parent", ["nobody", "office"])
def test_a_wrong_parent_is_told_first_and_nothing_that_follows_from_it(tmp_path: Path, parent: str) -> None:
    folder = office(tmp_path, f'title = "Ours"\nversion = 2\nextends = "{parent}"\n[page]\nsize = "A9"\n')
    told = [problem.partition("template.toml: ")[2].partition(": ")[0] for problem in Stationer().problems(folder)]
    assert told == ["extends", "version", "page.size"]


def test_what_is_wrong_in_a_file_of_labels_is_told_with_that_file(tmp_path: Path) -> None:
    folder = office(tmp_path, CHILD, id='[fields.meeting]\ndat = "Tanggal"\n')
    [problem] = Stationer().problems(folder)
    assert problem.startswith(f"{folder / 'labels' / 'id.toml'}: fields.meeting.dat: nothing has this label")


def test_a_child_without_a_title_is_listed_by_its_own_name(home: Path) -> None:
    office(settings.user_templates(), CHILD + 'title = "Works"\ndescription = "Roads and bridges"\n', "works")
    office(settings.user_templates(), 'extends = "works"\n', "roads")
    stationer = Stationer()
    assert {listed.name: listed.title for listed in stationer.listed()}["roads"] == "roads"
    assert stationer.templates.load("roads").description == ""
