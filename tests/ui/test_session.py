"""The open brief and its undo."""

import gc
import subprocess
import sys

import pytest

from briefer.errors import PathError
from briefer.model.item import Point
from briefer.ui.command import Edit
from briefer.ui.session import Session
from tests.briefs import make_brief

FORGOTTEN = """
import gc
from PySide6.QtWidgets import QApplication
from briefer.ui.session import Session
from tests.briefs import make_brief

app = QApplication(["briefer", "-platform", "offscreen"])

def forget(number):
    session = Session(make_brief(title=str(number)))
    for step in range(20):
        session.set("title", f"Talks {step}", "Type", typing=bool(step % 2))
    for _ in range(5):
        session.undo()
    session.set("title", "Talks again", "Type")

for number in range(100):
    forget(number)
    if number % 10 == 0:
        gc.collect()
print("alive")
"""
"""A stack of steps collected as garbage crashes: PySide6 ends the steps twice."""


def changes(session: Session) -> list[str]:
    heard: list[str] = []
    session.changed.connect(heard.append)
    return heard


def test_a_change_is_told_with_its_path_and_so_is_its_undo(application: object):
    session = Session(make_brief(title="Talks"))
    heard = changes(session)
    session.set("title", "Consultations", "Change the title")
    assert session.undo() == "title"
    assert (session.brief.title, heard) == ("Talks", ["title", "title"])


def test_typing_in_one_field_is_one_step_until_something_else_happens(application: object):
    session = Session(make_brief(title=""))
    for text in ("T", "Ta", "Tal"):
        session.set("title", text, "Type", typing=True)
    session.set("meeting/host", "M", "Type", typing=True)
    session.set("title", "Talk", "Type", typing=True)
    assert session.stack.count() == 3


def test_a_pause_ends_a_run_of_typing(application: object):
    session = Session(make_brief(title=""))
    session.set("title", "T", "Type", typing=True)
    session.pause()
    session.set("title", "Ta", "Type", typing=True)
    assert session.stack.count() == 2


def test_typing_that_comes_back_to_where_it_began_leaves_no_step(application: object):
    session = Session(make_brief(title="Talks"))
    session.set("title", "Talksx", "Type", typing=True)
    session.set("title", "Talks", "Type", typing=True)
    assert (session.stack.canUndo(), session.dirty) == (False, False)


def test_setting_what_is_there_is_no_change(application: object):
    session = Session(make_brief(title="Talks"))
    session.set("title", "Talks", "Change")
    assert session.stack.count() == 0


def test_undo_gives_back_the_very_same_brief(application: object):
    session = Session(make_brief(points=["one"]))
    before = session.brief
    session.insert("points", Point(), "Add")
    session.remove("points", [before.points[0].id], "Delete")
    session.undo()
    session.undo()
    assert session.brief is before


def test_the_brief_is_dirty_until_it_is_saved_and_clean_again_when_undone_to_there(application: object, tmp_path):
    session = Session(make_brief())
    session.set("title", "Talks", "Change")
    session.saved(tmp_path / "a.brief")
    assert not session.dirty
    session.set("title", "More talks", "Change")
    assert session.dirty
    session.undo()
    assert not session.dirty


def test_what_is_typed_after_saving_is_a_step_of_its_own(application: object, tmp_path):
    session = Session(make_brief(title=""))
    session.set("title", "T", "Type", typing=True)
    session.saved(tmp_path / "a.brief")
    session.set("title", "Ta", "Type", typing=True)
    session.undo()
    assert (session.brief.title, session.dirty) == ("T", False)


def test_a_path_that_names_nothing_reads_as_nothing_and_refuses_an_edit(application: object):
    session = Session(make_brief())
    assert session.get("agreements/gone/title") is None
    with pytest.raises(PathError):
        session.set("agreements/gone/title", "x", "Change")


def test_typing_leaves_nothing_behind_but_its_one_step(application: object):
    session = Session(make_brief(title=""))
    gc.collect()
    before = sum(isinstance(known, Edit) for known in gc.get_objects())
    for length in range(1, 100):
        session.set("title", "x" * length, "Change", typing=True)
    assert session.stack.count() == 1
    assert sum(isinstance(known, Edit) for known in gc.get_objects()) == before + 1
    session.set("title", "", "Change", typing=True)
    assert session.stack.count() == 0, "what was typed and taken back again is no step"
    session.undo()
    assert session.brief.title == ""


def test_the_steps_that_can_be_undone_have_an_end(application: object):
    session = Session(make_brief(title=""))
    for number in range(1200):
        session.set("title", str(number), "Change")
    assert session.stack.count() == 1000
    while session.stack.canUndo():
        session.undo()
    assert session.brief.title == "199"


def test_sessions_that_nothing_holds_do_not_end_the_program():
    done = subprocess.run([sys.executable, "-c", FORGOTTEN], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr[-500:]
