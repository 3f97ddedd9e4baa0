"""Contributors without the library: they get a `.brief`, return it, and `briefer merge` brings the edits together."""

from pathlib import Path

import pytest

from briefer import cli
from briefer.exchange.brief_file import read_brief, write_brief
from briefer.model import edit
from briefer.model.brief import Brief
from tests.briefs import full_brief, make_brief


def merged(folder: Path, base: Brief, mine: Brief, theirs: Brief) -> tuple[int, Brief]:
    """The exit status of a merge, and the brief that it wrote."""
    files = [folder / f"{name}.brief" for name in ("base", "mine", "theirs", "out")]
    for brief, file in zip((base, mine, theirs), files, strict=False):
        write_brief(brief, file)
    *inputs, out = map(str, files)
    status = cli.run(["merge", *inputs, "-o", out], lambda _: 0)
    return status, read_brief(files[-1])


def test_edits_of_different_fields_and_items_come_together(tmp_path: Path):
    base = full_brief()
    mine = edit.set_value(base, "agreements/g1/status", "in_force")
    theirs = edit.set_value(edit.remove(base, "issues/s1"), "agreements/g1/place", "Strelsau")
    status, brief = merged(tmp_path, base, mine, theirs)
    assert status == 0
    assert (brief.agreements[0].status, brief.agreements[0].place, brief.issues) == ("in_force", "Strelsau", ())
    assert brief.files == base.files


def test_the_same_field_changed_twice_is_told_with_both_and_mine_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    base = make_brief()
    mine, theirs = edit.set_value(base, "title", "Mine"), edit.set_value(base, "title", "Theirs")
    status, brief = merged(tmp_path, base, mine, edit.set_value(theirs, "reference", "7"))
    assert (status, brief.title, brief.reference) == (1, "Mine", "7")
    assert capsys.readouterr().out == 'both changed: title: kept "Mine", not "Theirs"\n'


def test_an_item_that_one_removed_and_the_other_edited_is_told_as_kept_whoever_edited(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    base = make_brief(points=[{"id": "t1", "text": "One"}])
    edited, removed = edit.set_value(base, "points/t1/text", "Edited"), edit.remove(base, "points/t1")
    for mine, theirs, remover in ((removed, edited, "mine"), (edited, removed, "theirs")):
        status, brief = merged(tmp_path, base, mine, theirs)
        (line,) = capsys.readouterr().out.splitlines()
        assert (status, len(brief.points)) == (1, 1)
        assert line.startswith(f"removed in {remover}, edited in the other: points/t1: kept {{")
        assert "Edited" in line
        assert "nothing" not in line


def test_whoever_is_merged_first_the_brief_is_the_same(tmp_path: Path):
    base = full_brief()
    mine, theirs = edit.set_value(base, "number", "8"), edit.remove(base, "follow_ups/f1")
    assert merged(tmp_path, base, mine, theirs) == merged(tmp_path, base, theirs, mine)


def test_what_nobody_changed_is_written_as_it_was(tmp_path: Path):
    merged(tmp_path, full_brief(), full_brief(), full_brief())
    assert (tmp_path / "out.brief").read_bytes() == (tmp_path / "base.brief").read_bytes()


def test_a_file_that_cannot_be_read_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    write_brief(make_brief(), tmp_path / "base.brief")
    (tmp_path / "mine.brief").write_bytes(b"junk")
    files = [str(tmp_path / name) for name in ("base.brief", "mine.brief", "base.brief")]
    assert cli.run(["merge", *files, "-o", str(tmp_path / "out.brief")], lambda _: 0) == 2
    assert "mine.brief" in capsys.readouterr().err
    assert not (tmp_path / "out.brief").exists()


def test_files_of_different_briefs_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    for name, brief in (("base", make_brief()), ("other", make_brief(id="other"))):
        write_brief(brief, tmp_path / f"{name}.brief")
    files = [str(tmp_path / f"{name}.brief") for name in ("base", "base", "other")]
    assert cli.run(["merge", *files, "-o", str(tmp_path / "out.brief")], lambda _: 0) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "other.brief is another brief than" in line
    assert not (tmp_path / "out.brief").exists()


def test_files_that_say_no_id_are_merged(tmp_path: Path):
    files = [tmp_path / f"{name}.json" for name in ("base", "mine", "theirs")]
    for file, more in zip(files, ("", ', "title": "Mine"', ', "reference": "7"'), strict=True):
        file.write_text(f'{{"format": "briefer/1"{more}}}', encoding="utf-8")
    assert cli.run(["merge", *map(str, files), "-o", str(tmp_path / "out.brief")], lambda _: 0) == 0
    brief = read_brief(tmp_path / "out.brief")
    assert (brief.title, brief.reference) == ("Mine", "7")
