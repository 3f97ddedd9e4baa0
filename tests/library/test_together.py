"""Several people at once, and people whose computer dies: nothing that was told to be saved is ever missing."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from briefer.library.opening import open_library
from tests.briefs import make_brief
from tests.library.editor import BRIEF, NOON

SOAK = os.environ.get("BRIEFER_SOAK") == "1"
PEOPLE, EDITS, KILLS = (20, 50, 300) if SOAK else (3, 6, 2)

pytestmark = pytest.mark.soak


def start(url: str, name: str, edits: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.library.editor", url, name, str(edits)]
    root = Path(__file__).parents[2]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=root)


def told(output: str) -> tuple[set[str], set[str]]:
    """The edits that were saved, and those that were told to be conflicts."""
    lines = [line.split() for line in output.splitlines() if len(line.split()) == 2]
    return {name for what, name in lines if what == "saved"}, {name for what, name in lines if what == "conflict"}


def begin(url: str) -> None:
    library = open_library(url)
    library.save(make_brief(id=BRIEF), 0, "mei", NOON)
    library.close()


def test_of_all_edits_that_people_make_at_once_none_is_lost(url: str):
    begin(url)
    processes = [start(url, f"person{number}", EDITS) for number in range(PEOPLE)]
    outputs = [process.communicate() for process in processes]
    assert [error for _, error in outputs if error] == []
    saved, conflicts = (set[str]().union(*sets) for sets in zip(*(told(output) for output, _ in outputs), strict=True))
    library = open_library(url)
    there = {follow_up.id for follow_up in library.get(BRIEF).brief.follow_ups}
    assert there == saved
    assert len(saved) + len(conflicts) == PEOPLE * EDITS
    assert len(library.history(BRIEF)) == len(saved) + 1
    assert library.check() == ()
    library.close()


def test_a_writer_killed_at_any_moment_loses_nothing_that_was_told_to_be_saved(url: str):
    begin(url)
    moments, acknowledged = random.Random(20251030), set[str]()
    for number in range(KILLS):
        with start(url, f"victim{number}", 10_000) as victim:
            assert victim.stdout is not None
            first = victim.stdout.readline()
            time.sleep(moments.uniform(0, 0.15))
            victim.kill()
            rest = victim.stdout.read()
        acknowledged |= told(first + rest)[0]
    library = open_library(url)
    there = {follow_up.id for follow_up in library.get(BRIEF).brief.follow_ups}
    assert acknowledged <= there
    assert len(acknowledged) >= KILLS
    assert library.check() == ()
    assert len(library.history(BRIEF)) == len(there) + 1
    library.close()
