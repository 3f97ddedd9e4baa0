"""An export told step by step, and stopped at any of them."""

import threading
from datetime import date
from pathlib import Path

import pytest

from briefer.errors import BrieferError
from briefer.service import Workshop
from briefer.service.workshop import Wish
from tests.briefs import full_brief

WISH = Wish(date(2025, 10, 29), "base")


def steps(target: Path) -> list[float]:
    """How far an export said that it was."""
    told: list[float] = []
    Workshop().export(full_brief(), target, WISH, told.append)
    return told


@pytest.mark.parametrize("name", ["talks.pdf", "talks.docx", "talks.txt"])
def test_an_export_only_ever_goes_on(tmp_path: Path, name: str):
    told = steps(tmp_path / name)
    assert told == sorted(told)
    assert 0 < told[0] < told[-1] == 1


@pytest.mark.parametrize("name", ["talks.pdf", "talks.docx"])
def test_an_export_stopped_at_any_step_leaves_the_file_as_it_was_and_nothing_beside_it(tmp_path: Path, name: str):
    target = tmp_path / name
    target.write_bytes(b"yesterday's")
    whole = tmp_path / f"whole {name}"
    told = steps(whole)
    made = whole.read_bytes()
    assert len(told) > 12
    threads = threading.active_count()
    for stop in range(len(told) - 1):  # at the last step, the file is there
        workshop, said = Workshop(), list[float]()

        def progress(share: float, said: list[float] = said, stop: int = stop) -> None:
            said.append(share)
            if len(said) > stop:
                raise BrieferError("stopped")

        with pytest.raises(BrieferError, match="stopped"):
            workshop.export(full_brief(), target, WISH, progress)
        assert target.read_bytes() == b"yesterday's"
        if stop == len(told) // 2:
            workshop.export(full_brief(), whole, WISH)
            assert whole.read_bytes() == made, "a work that was stopped half-way changes nothing of the next one"
    assert sorted(tmp_path.iterdir()) == sorted([target, whole])
    assert threading.active_count() <= threads
