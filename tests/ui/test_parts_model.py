"""One model for every list of parts."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from briefer.model.dates import Date
from briefer.ui.parts_model import PartsModel
from briefer.ui.session import Session
from tests.briefs import make_brief

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("seed", [1, 2])
def test_qts_model_tester_finds_no_fault_in_hundreds_of_random_operations(seed: int):
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.random_table_operations", str(seed), "400"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.strip() == "sound", done.stderr[-2000:]


def test_a_blank_row_stands_at_the_end(application: object):
    model = PartsModel(Session(make_brief(figures=[{"label": "Visits"}])), "figures", ["label"], "Type what is counted")
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Visits", "Type what is counted"]


def test_typing_into_the_blank_row_begins_an_item_with_an_id(application: object):
    session = Session(make_brief())
    model = PartsModel(session, "figures", ["label", "value"])
    model.put(model.index(0, 1), 24)
    (figure,) = session.brief.figures
    assert (figure.value, bool(figure.id)) == (24, True)


def test_the_blank_row_takes_no_value_that_says_nothing(application: object):
    session = Session(make_brief())
    model = PartsModel(session, "agreements", ["title", "status"])
    model.put(model.index(0, 0), "")
    model.put(model.index(0, 1), "unknown")
    assert session.brief.agreements == ()


def test_a_column_may_lie_deeper_in_the_item(application: object):
    session = Session(make_brief(figures=[{"label": "Visits"}]))
    model = PartsModel(session, "figures", ["label", "marking/level"])
    model.put(model.index(0, 1), "Terhad")
    assert session.get("figures/" + session.brief.figures[0].id + "/marking/level") == "Terhad"
    assert model.index(0, 1).data() == "Terhad"


def test_rows_deleted_together_come_back_in_one_step(application: object):
    session = Session(make_brief(points=["one", "two", "three"]))
    model = PartsModel(session, "points", ["text"])
    model.remove([0, 2])
    assert [model.index(row, 0).data() for row in range(2)] == ["two", ""]
    session.undo()
    assert [point.text[0].text for point in session.brief.points] == ["one", "two", "three"]


def test_cells_show_choices_dates_and_lists_in_words(application: object):
    brief = make_brief(
        agreements=[{"title": "Accord", "status": "in_force", "signed": "2025-10-30", "signatories": ["A", "B"]}]
    )
    model = PartsModel(Session(brief), "agreements", ["title", "status", "signed", "signatories"])
    assert [model.index(0, column).data() for column in range(4)] == ["Accord", "In force", "30 October 2025", "A\nB"]
    assert model.index(0, 2).data(Qt.ItemDataRole.EditRole) == Date(edtf="2025-10-30")


def test_a_screen_reader_hears_the_column_with_the_value(application: object):
    model = PartsModel(Session(make_brief(figures=[{"label": "Visits"}])), "figures", ["label"])
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Subject: Visits"
