"""Whatever keys are pressed, the window goes on, shows the brief as it is, and can undo all of it."""

import os
import random
import sys
from collections.abc import Callable

import pytest

from briefer.ui.parts_table import PartsTable
from tests.briefs import full_brief
from tests.ui.driver import Driver, spin

Drive = Callable[..., Driver]
KEYS = (
    *["Tab"] * 6, *["Down"] * 3, "Shift+Tab", "Up", "Left", "Right", "Return", "Return", "Escape", "F2", "Delete",
    "Backspace", "Ctrl+Z", "Ctrl+Z", "Ctrl+Y", "Alt+Up", "Alt+Down", "Ctrl+Del", "Ctrl+Shift+D", "Ctrl+Shift+I",
    "Ctrl+B", "Ctrl+I", "Ctrl+M", "Ctrl+A", "Home", "End", "F6", "F8", "Space", "Alt+Return", "Ctrl++", "Ctrl+-",
    "Ctrl+0", "PgDown",
)  # fmt: skip
SEEDS = range(40) if os.environ.get("BRIEFER_SOAK") else range(1)


@pytest.mark.parametrize("seed", SEEDS)
def test_random_keys_do_no_harm(drive: Drive, seed: int, monkeypatch: pytest.MonkeyPatch):
    driver = drive(full_brief())
    before = driver.brief
    failures: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: failures.append(error))
    draw = random.Random(seed)
    pressed: list[str] = []
    for _ in range(250):
        if draw.random() < 0.25:
            driver.bench.enter_section(draw.randrange(len(driver.bench.sections)))
        if draw.random() < 0.2:
            driver.type(draw.choice(["word ", "- ", "<b>", "2026-01-01", "x=1 "]))
        pressed.append(draw.choice(KEYS))
        driver.press(pressed[-1])
        assert not failures, (failures[0], pressed[-10:])
    spin(50)
    for table in driver.bench.findChildren(PartsTable):
        assert table.parts.items == (driver.session.get(table.parts.list_path) or ()), table.parts.list_path
    driver.settle()
    while driver.session.stack.canUndo():
        driver.session.undo()
    assert driver.brief == before
