"""A window killed while a person types: the next one brings the brief back to at most a second before."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from briefer.model.plain import to_json
from tests.briefs import make_brief

ROOT = Path(__file__).resolve().parents[2]
KILLS = 100 if os.environ.get("BRIEFER_SOAK") == "1" else 10
LOST_AT_MOST = 1.0
"""Seconds of typing."""

pytestmark = [
    pytest.mark.soak,
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL"),
]


class Notes:
    """What the typist noted: at which time the title was what."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._file.touch()

    def lines(self, what: str = "") -> list[tuple[float, str]]:
        lines = [line.split(" ", 2) for line in self._file.read_text(encoding="utf-8").splitlines()]
        return [(float(at), title) for kind, at, title in lines if kind == what or not what]

    def title_at(self, moment: float, start: int) -> str:
        """The title as it was in the window at a time, at the earliest when it began with its start of a number."""
        began = self.lines("found")[start]
        return next((title for at, title in reversed(self.lines()) if began[0] <= at <= moment), began[1])


def type_and_kill(folder: Path, notes: Notes, file: Path | None, seconds: float) -> float:
    """Lets a typist type for a while and kills it; gives the time of death."""
    before = len(notes.lines("typed"))
    arguments = [str(folder), str(folder / "notes"), *([str(file)] if file else [])]
    with subprocess.Popen([sys.executable, "-m", "tests.ui.typist", *arguments], cwd=ROOT) as typist:
        try:
            end = time.monotonic() + 30
            while len(notes.lines("typed")) == before:
                assert typist.poll() is None, "the window ended by itself"
                assert time.monotonic() < end, "the window took no key within 30 s"
                time.sleep(0.01)
            time.sleep(seconds)
        finally:
            typist.send_signal(signal.SIGKILL)
        return time.time()


@pytest.mark.parametrize("place", ["library", "file"])
def test_a_window_killed_at_any_moment_loses_a_second_of_typing_at_most(screen: str, tmp_path: Path, place: str):
    moments = random.Random(f"20251030 {place}")
    notes = Notes(tmp_path / "notes")
    file = tmp_path / "talks.brief" if place == "file" else None
    if file:
        file.write_text(to_json(make_brief(title="")), encoding="utf-8")
    death = 0.0
    for number in range(KILLS + 1):  # the last start only looks
        killed = type_and_kill(tmp_path, notes, file, moments.uniform(0, 1.3) if number < KILLS else 0)
        _, found = notes.lines("found")[number]
        if number:
            least, most = (notes.title_at(moment, number - 1) for moment in (death - LOST_AT_MOST, death))
            assert most.startswith(found), f"kill {number}: what came back was never typed: {found!r}"
            assert len(found) >= len(least), f"kill {number}: lost {len(most) - len(found)} keys, {len(least)} were due"
        death = killed
