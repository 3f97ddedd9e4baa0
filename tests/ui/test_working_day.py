"""A whole working day in the real program: the morning ends with SIGKILL, the afternoon goes on.

What is done in the window stands in `working_day`, which runs in a process of its own.
"""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

from tests.ui.running import ROOT, started
from tests.ui.working_day import AGREEMENTS, ISSUES, TITLE

KEYS = 40
"""Keys of the last point before the process is killed."""
PATIENCE = 60.0

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")


def test_a_working_day_goes_on_after_the_power_failed_at_noon(screen: str, tmp_path: Path):
    profile, exports, notes = tmp_path / "profile", tmp_path / "exports", tmp_path / "notes"
    exports.mkdir()
    with started("tests.ui.working_day", profile, "morning", exports, notes) as morning:
        try:
            wait_for(morning, lambda: len(keys(notes)) > KEYS and is_journalled(profile, keys(notes)[0]))
        finally:
            morning.send_signal(signal.SIGKILL)
    with started("tests.ui.working_day", profile, "afternoon", exports, notes) as afternoon:
        said = afternoon.communicate(timeout=PATIENCE)
    assert afternoon.returncode == 0, said
    made = {name: shown(exports / f"{name}.pdf") for name in ("morning", "noon", "evening")}
    the_morning_is_in_its_export(made["morning"], words(exports / "morning.pdf"))
    the_noon_has_what_was_typed(made["noon"], made["morning"], keys(notes)[-1][1])
    the_evening_goes_on(made["evening"], made["noon"], words(exports / "evening.pdf"))
    assert (exports / "evening.docx").stat().st_size > 10_000
    assert not list(profile.rglob("*.journal")), "a proper end leaves nothing to bring back"


def the_morning_is_in_its_export(brief: dict, text: str) -> None:
    people = brief["delegations"][0]["participants"]
    assert brief["title"] == TITLE
    assert [person["name"] for person in people] == [f"Pegawai {n}" for n in (3, 2, 1, *range(4, 41))]
    assert [agreement["status"] for agreement in brief["agreements"]] == ["signed"] * len(AGREEMENTS)
    changed = f"{AGREEMENTS[0]} (signed in Kuching)"
    for said in (TITLE, "Pegawai 40", changed, *AGREEMENTS[1:], *ISSUES):
        assert said in text, said
    assert text.count("Ruritania has asked twice.") == len(ISSUES)
    assert "The Partner" not in text


def the_noon_has_what_was_typed(brief: dict, before: dict, typed: str) -> None:
    """The brief that came back is that of the morning, and the point as far as it was journalled."""
    (point,) = brief.pop("points")
    (block,) = point["text"]
    assert typed.startswith("".join(run["text"] for run in block["runs"]))
    assert brief == before


def the_evening_goes_on(brief: dict, noon: dict, text: str) -> None:
    assert brief["title"] == f"{TITLE}, second day"
    assert len(brief["points"]) == 2
    assert "We go on after lunch" in text
    assert brief["agreements"] == noon["agreements"]


def keys(notes: Path) -> list[tuple[float, str]]:
    """When which key was typed, and what the point said after it."""
    lines = notes.read_text(encoding="utf-8").split("\n")[:-1] if notes.exists() else []
    return [(float(at), said) for at, _, said in (line.partition(" ") for line in lines)]


def is_journalled(profile: Path, key: tuple[float, str]) -> bool:
    return any(file.stat().st_mtime > key[0] for file in profile.rglob("*.journal"))


def wait_for(process: subprocess.Popen[str], condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < end, "the morning took too long"
        time.sleep(0.02)


def shown(file: Path) -> dict:
    """What `briefer show` says of an exported file."""
    command = [sys.executable, "-m", "briefer", "show", str(file)]
    return json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout)


def words(file: Path) -> str:
    document = pypdfium2.PdfDocument(file.read_bytes())
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(text.split())
