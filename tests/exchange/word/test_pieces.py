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
