"""The command line: a public contract, tried in processes of its own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from briefer import cli
from tests.exchange.word.old_file import OldFile
from tests.program import SAMPLE, briefer

TODAY = ("--today", "2025-10-29")
HOSTILE = (
    "<b>bold</b>",
    "A & B &amp; C",
    "{{x}}",
    "${x}",
    "%s %(a)d",
    "=1+1",
    "../../etc/passwd",
    "\\input{x}",
)


def write_json(folder: Path, **fields: object) -> Path:
    file = folder / "brief.json"
    file.write_text(json.dumps(fields), encoding="utf-8")
    return file


def failed_in_one_line(done: subprocess.CompletedProcess[str]) -> str:
    lines = done.stderr.splitlines()
    assert done.returncode == 2, done.stderr
    assert len(lines) == 1, done.stderr
    assert lines[0].startswith("briefer: ")
    return lines[0]


def test_new_makes_a_brief_that_can_be_checked_shown_and_exported(tmp_path: Path):
    file = tmp_path / "new.brief"
    assert briefer("new", "-o", file, "--template", "mindef-policy").returncode == 0
    shown = json.loads(briefer("show", file).stdout)
    assert shown["format"] == "briefer/1"
    assert shown["template"] == "mindef-policy"
    assert briefer("check", file).returncode in (0, 1)
    assert briefer("export", file, "-o", tmp_path / "new.txt", *TODAY).returncode == 0


def test_new_does_not_replace_a_brief_that_is_there(tmp_path: Path):
    file = tmp_path / "mine.brief"
    file.write_bytes(b"my work")
    assert "is there already" in failed_in_one_line(briefer("new", "-o", file))
    assert file.read_bytes() == b"my work"


def test_check_exits_with_1_when_a_finding_is_an_error(tmp_path: Path):
    untitled = write_json(tmp_path, title="")
    done = briefer("check", untitled, "--json", *TODAY)
    assert done.returncode == 1
    assert {"severity", "path", "message", "suggestion"} == set(json.loads(done.stdout)[0])
    assert "title" in [finding["path"] for finding in json.loads(done.stdout)]


def test_check_exits_with_0_when_no_finding_is_an_error():
    done = briefer("check", SAMPLE, *TODAY)
    assert done.returncode == 0, done.stdout


def test_a_finding_is_one_line_whatever_its_keys_are(tmp_path: Path):
    file = write_json(tmp_path, id="b1", title="Talks", **{"\u202ekey": 1, "": 2, "x\n\u0007": 3, "\U000e0001": 4})
    lines = briefer("check", file, *TODAY).stdout.splitlines()
    told = [line.split(": ")[1] for line in lines if "is not a field" in line]
    assert told == ["\\u202ekey", "~2", "x\\n\\u0007", "\\U000e0001"]
    assert all(line.isprintable() for line in lines)


def test_no_brief_is_saved_under_the_name_of_an_export(tmp_path: Path):
    line = failed_in_one_line(briefer("new", "-o", tmp_path / "talks.pdf"))
    assert "name it so" in line
    assert ".brief" in line
    assert list(tmp_path.iterdir()) == []
    assert briefer("new", "-o", tmp_path / "talks.json").returncode == 0
    assert json.loads((tmp_path / "talks.json").read_text(encoding="utf-8"))["format"] == "briefer/1"


@pytest.mark.parametrize("name", [".", "photo.json", "null.json", "empty.brief"])
def test_what_is_no_brief_is_refused_in_one_line(tmp_path: Path, name: str):
    (tmp_path / "photo.json").write_bytes(bytes(range(256)))
    (tmp_path / "null.json").write_text("null", encoding="utf-8")
    (tmp_path / "empty.brief").touch()
    failed_in_one_line(briefer("check", tmp_path / name))


def test_check_finds_a_character_that_no_font_has(tmp_path: Path):
    file = write_json(tmp_path, title="Talks \U00013000", meeting={"date": "2025-10-30"})
    findings = json.loads(briefer("check", file, "--json", *TODAY).stdout)
    assert any(finding["path"] == "title" and "U+13000" in finding["message"] for finding in findings)


@pytest.mark.parametrize("kind", ["pdf", "docx", "txt"])
def test_the_same_input_gives_the_same_bytes_whatever_the_environment(tmp_path: Path, kind: str):
    outputs: list[bytes] = []
    for seed, zone, language in (("1", "Asia/Kuala_Lumpur", "C"), ("2", "America/New_York", "C.UTF-8")):
        target = tmp_path / f"{seed}.{kind}"
        environment = {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": language}
        done = briefer("export", SAMPLE, "-o", target, *TODAY, environment=environment)
        assert done.returncode == 0, done.stderr
        outputs.append(target.read_bytes())
    assert outputs[0] == outputs[1]


def test_text_comes_out_as_it_was_typed(tmp_path: Path):
    file = write_json(tmp_path, title="Typed", points=list(HOSTILE), purpose="\n".join(HOSTILE))
    assert briefer("export", file, "-o", tmp_path / "typed.txt", *TODAY).returncode == 0
    text = (tmp_path / "typed.txt").read_text(encoding="utf-8")
    for typed in HOSTILE:
        assert text.count(typed) == 2, typed


def test_show_prints_unknown_keys_and_any_script_in_utf8_whatever_the_locale(tmp_path: Path):
    file = write_json(tmp_path, title="Rundingan 防衛 دفاع", meeting={"seating": {"plan": [1, 2]}}, shade="blue")
    shown = json.loads(briefer("show", file, environment={"LC_ALL": "C", "PYTHONUTF8": "0"}).stdout)
    assert shown["title"] == "Rundingan 防衛 دفاع"
    assert shown["meeting"]["seating"] == {"plan": [1, 2]}
    assert shown["shade"] == "blue"


def test_a_circulated_pdf_opens_again_as_the_brief_its_edition_shows(tmp_path: Path):
    points = [{"id": "p1", "text": "Open"}, {"id": "p2", "text": "Hidden", "internal": True}]
    file = write_json(tmp_path, id="b1", title="Talks", points=points, stray="unknown")
    assert briefer("export", file, "-o", tmp_path / "talks.pdf", *TODAY).returncode == 0
    shown = json.loads(briefer("show", tmp_path / "talks.pdf").stdout)
    assert [point["id"] for point in shown["points"]] == ["p1"]
    assert "stray" not in shown
    assert b"Hidden" not in (tmp_path / "talks.pdf").read_bytes()


def test_what_went_where_of_an_old_word_file_is_listed_beside_its_brief(tmp_path: Path):
    file = tmp_path / "old.docx"
    old = OldFile().heading("Visit", 0).heading("Purpose").text("To meet.").heading("Gifts").text("A kris.")
    file.write_bytes(old.footer("Page 1 of 1").data())
    done = briefer("show", file)
    assert json.loads(done.stdout)["title"] == "Visit"
    section = json.loads(done.stdout)["sections"][0]["id"]
    said = [
        'read: "Visit" → title', 'read: "Purpose" → purpose', f'kept whole: "Gifts" → sections/{section}',
        'not placed: "Page 1 of 1"',
    ]  # fmt: skip
    assert done.stderr.splitlines() == said
    assert briefer("changes", file).stdout.splitlines() == [*said, "4 lines."]


def test_templates_are_listed_with_title_and_place():
    lines = briefer("templates").stdout.splitlines()
    names = [line.split("\t")[0] for line in lines]
    assert {"base", "mindef-policy"} <= set(names)
    assert all(len(line.split("\t")) == 3 for line in lines)


def test_a_broken_template_is_listed_with_its_reason_and_stops_nothing(tmp_path: Path):
    folder = tmp_path / "briefer" / "templates" / "broken"
    folder.mkdir(parents=True)
    (folder / "template.toml").write_text('title = "X"\nextends = "base"\ncolr = "x"\n', encoding="utf-8")
    done = briefer("templates", environment={"XDG_DATA_HOME": str(tmp_path)})
    assert (done.returncode, done.stderr) == (0, "")
    assert "\nbroken\t" in done.stdout
    assert "colr: there is no such setting" in done.stdout
    assert "\nmindef-policy\t" in done.stdout


def test_a_template_without_a_title_is_in_order(tmp_path: Path):
    (tmp_path / "template.toml").write_text('title = ""\nextends = "base"\n', encoding="utf-8")
    assert briefer("templates", "check", tmp_path).stdout.endswith(f": “{tmp_path.name}” is in order.\n")


def test_a_wrong_template_is_told_with_file_key_and_nearest_spelling(tmp_path: Path):
    folder = tmp_path / "ours"
    folder.mkdir()
    (folder / "template.toml").write_text('extends = "base"\n[colours]\nacent = "#ff0000"\n', encoding="utf-8")
    line = failed_in_one_line(briefer("templates", "check", folder))
    assert "template.toml" in line
    assert "accent" in line


FAILURES = [
    (["show", "absent.brief"], "absent.brief"),
    (["export", "ok.json", "-o", "out.xyz"], ".pdf, .docx or .txt"),
    (["export", "ok.json", "-o", "out.pdf", "--template", "bse"], "base"),
    (["export", "ok.json", "-o", "out.pdf", "--edition", "standrd"], "standard"),
    (["export", "ok.json", "-o", "out.pdf", "--today", "30 October"], "--today"),
    (["export", "ok.json", "-o", "absent/out.pdf"], "absent"),
    (["export", "ok.json"], "-o"),
    (["export", "wrong.json", "-o", "out.pdf"], "title"),
    (["chekc", "ok.json"], "chekc"),
    (["show", "junk.brief"], "junk.brief"),
    (["show", "junk.pdf"], "junk.pdf"),
    (["check", "."], "."),
]


@pytest.mark.parametrize(("arguments", "named"), FAILURES, ids=[" ".join(arguments) for arguments, _ in FAILURES])
def test_a_failure_is_one_line_that_names_the_place(tmp_path: Path, arguments: list[str], named: str):
    (tmp_path / "ok.json").write_text('{"title": "Talks"}', encoding="utf-8")
    (tmp_path / "wrong.json").write_text('{"title": 5}', encoding="utf-8")
    (tmp_path / "junk.brief").write_bytes(b"\x00\x01junk")
    (tmp_path / "junk.pdf").write_bytes(b"\x00\x01junk")
    (tmp_path / "out.pdf").write_bytes(b"as it was")
    assert named in failed_in_one_line(briefer(*arguments, folder=tmp_path))
    assert (tmp_path / "out.pdf").read_bytes() == b"as it was"


def test_a_refusal_names_the_whole_path_as_it_was_given(tmp_path: Path):
    done = briefer("merge", "a/x.brief", "b/x.brief", "c/x.brief", "-o", "out.brief", folder=tmp_path)
    assert "a/x.brief: There is no such file." in failed_in_one_line(done)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("verb", [["show", SAMPLE], ["check", SAMPLE], ["templates", "list"]])
def test_an_answer_that_cannot_be_written_is_one_line(verb: list[str | Path]):
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "briefer", *map(str, verb)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.splitlines() == ["briefer: The answer can't be written: No space left on device."]


def test_a_link_that_leads_in_a_circle_is_no_template(tmp_path: Path):
    (tmp_path / "loop").symlink_to("loop")
    assert "leads nowhere" in failed_in_one_line(briefer("templates", "check", "loop", folder=tmp_path))


def test_a_folder_of_shared_templates_that_is_not_there_is_told(tmp_path: Path):
    done = briefer("templates", "list", environment={"BRIEFER_TEMPLATES": str(tmp_path / "absent")})
    assert done.returncode == 0
    assert str(tmp_path / "absent") in done.stderr


def test_debug_shows_the_traceback_before_the_line(tmp_path: Path):
    for arguments in (["--debug", "show", "absent.brief"], ["show", "--debug", "absent.brief"]):
        done = briefer(*arguments, folder=tmp_path)
        assert done.returncode == 2
        assert "Traceback" in done.stderr
        assert done.stderr.splitlines()[-1].startswith("briefer: ")


def test_the_window_is_opened_on_a_file_or_on_nothing():
    opened: list[Path | None] = []

    def open_window(path: Path | None) -> int:
        opened.append(path)
        return 0

    assert cli.run(["open", "a.brief"], open_window) == 0
    assert cli.run([], open_window) == 0
    assert opened == [Path("a.brief"), None]


def test_without_a_display_the_window_says_so_in_one_line():
    nowhere = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    assert "no display" in failed_in_one_line(briefer(environment=nowhere))
