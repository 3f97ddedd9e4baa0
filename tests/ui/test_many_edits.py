"""Edits without a pause: the memory is flat at the end, and no key is late.

`make soak` makes three thousand and holds them to bounds; `make test` makes some of each kind and only prints figures,
since a machine at work is late in everything. What is done stands in `many_edits`, a process of its own.
"""

import json
import os
import statistics
import sys
from pathlib import Path

import pytest

from tests.ui.running import started

SOAK = os.environ.get("BRIEFER_SOAK") == "1"
EDITS = 3000 if SOAK else 60
GROWTH = 20.0
"""Megabytes that the process may have grown by in the last half, when the steps to undo are as many as are kept: Qt
keeps a little of each choice that comes and goes, and the times noted of the keys take some."""
LATE = 100.0
"""Milliseconds that the window's thread may be at work before a key is done; one key in a thousand may wait longer, as
when the sample's longest list is made anew. On the clock a machine with other work is late in everything."""

pytestmark = [
    pytest.mark.soak,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the memory from /proc"),
]


def test_edits_without_a_pause_leave_the_memory_flat_and_no_key_late(screen: str, tmp_path: Path):
    report = tmp_path / "report.json"
    with started("tests.ui.many_edits", tmp_path / "profile", EDITS, report) as editing:
        said = editing.communicate(timeout=EDITS + 120)
    assert editing.returncode == 0, said
    found = json.loads(report.read_text(encoding="utf-8"))
    assert sum(found["kinds"].values()) == EDITS
    assert len(found["kinds"]) == 9, "each kind of edit had its turn"
    assert found["shown"], "the tables show the brief as it is"
    memory, late = found["memory"], found["late"]
    print(figures(memory, found["widgets"], late))
    if SOAK:
        middle = len(memory) // 2
        assert max(memory[-3:]) - max(memory[middle - 1 : middle + 2]) < GROWTH, memory
        assert max(found["widgets"][middle:]) <= 1.2 * max(found["widgets"][1:middle]), found["widgets"]
        worst = sorted(late, key=lambda key: key[1])
        assert worst[-1 - len(late) // 1000][1] < LATE, worst[-20:]


def figures(memory: list[float], widgets: list[int], late: list[list]) -> str:
    ends = f"{memory[0]:.0f}, {memory[len(memory) // 2]:.0f}, {memory[-1]:.0f} MB at the start, half-way and at the end"
    told = [f"{ends}; {max(widgets)} widgets at most; {len(late)} keys"]
    for which, what in enumerate(("on the clock", "of the window's thread")):
        times = sorted(key[which] for key in late)
        worst = max(late, key=lambda key: key[which])
        told.append(
            f"{what}: median {statistics.median(times):.0f} ms, 99 % {times[-1 - len(times) // 100]:.0f}, "
            f"worst {times[-1]:.0f} ({worst[2]})"
        )
    return "; ".join(told)
