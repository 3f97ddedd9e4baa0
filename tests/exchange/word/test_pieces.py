"""A text that is shown in pieces, its first paragraph after a label and the rest below, comes back as one."""

import pytest

from briefer.model.richtext import text_of
from tests.briefs import make_brief
from tests.exchange.word.editing import WordEditor
from tests.exchange.word.exported import edited, exported, read

ISSUE = {"id": "s1", "topic": "Strait", "red_line": "No foreign command.\nNo bases.\nNo overflight."}


def opened():
    return WordEditor(exported(make_brief(issues=[ISSUE])))


@pytest.mark.parametrize("words", ["No foreign command.", "No bases.", "No overflight."])
def test_an_edit_in_one_piece_keeps_the_others(words):
    found = read(opened().retype(words, "Changed.").saved())
    assert text_of(found.brief.issues[0].red_line) == ISSUE["red_line"].replace(words, "Changed.")
    assert list(edited(found)) == ["issues/s1/red_line"]
    assert found.unplaced == ()


def test_a_piece_deleted_leaves_the_others():
    editor = opened().delete_paragraph("No bases.").delete_paragraph("No overflight.")
    found = read(editor.saved())
    assert text_of(found.brief.issues[0].red_line) == "No foreign command."


def test_a_text_that_says_what_a_heading_says_is_whole():
    points = [{"text": [{"kind": "ol", "depth": depth, "runs": [{"text": f"Entry {depth}"}]} for depth in (2, 2, 0)]}]
    brief = make_brief(summary="First.\nObjectives\nLast.", objectives=["Secure support"], points=points)
    found = read(exported(brief))
    assert found.changes == ()
    edit = read(WordEditor(exported(brief)).retype("Last.", "At last.").saved())
    assert text_of(edit.brief.summary) == "First.\nObjectives\nAt last."


def test_an_anchor_whose_end_was_moved_far_away_takes_no_other_words():
    brief = make_brief(summary="First.\nLast.", objectives=["Secure support"], points=["We value the talks"])
    editor = WordEditor(exported(brief))
    editor.paragraph("We value the talks").addnext(editor.paragraph("Last."))
    found = read(editor.saved())
    assert [text_of(point.text) for point in found.brief.objectives] == ["Secure support"]
    assert "Objectives" not in text_of(found.brief.summary)
    said = text_of(found.brief.points[0].text) + text_of(found.brief.summary) + "".join(found.unplaced)
    assert said.count("Last.") == 1
