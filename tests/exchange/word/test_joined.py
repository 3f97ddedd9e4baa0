"""Points joined in Word are one point."""

import pytest

from briefer.model.richtext import text_of
from tests.briefs import make_brief
from tests.exchange.word.editing import W, WordEditor
from tests.exchange.word.exported import exported, read


def test_two_points_joined_are_the_first_one_and_say_everything_once():
    points = [{"id": f"p{number}", "text": f"Point {number} stands."} for number in (1, 2, 3)]
    editor = WordEditor(exported(make_brief(points=points))).join("Point 2")
    found = read(editor.saved())
    assert [(point.id, text_of(point.text)) for point in found.brief.points] == [
        ("p1", "Point 1 stands.Point 2 stands."),
        ("p3", "Point 3 stands."),
    ]
    assert {(change.kind, change.path) for change in found.changes} == {
        ("set", "points/p1/text"),
        ("remove", "points/p2"),
    }
    assert found.unplaced == ()


@pytest.mark.parametrize("lost", ["Point 1", "Point 2"])
def test_points_joined_are_the_first_one_though_one_anchor_was_lost(lost):
    points = [{"id": f"p{number}", "text": f"Point {number} stands."} for number in (1, 2, 3)]
    editor = WordEditor(exported(make_brief(points=points)))
    for mark in [node for node in editor.paragraph(lost) if node.tag in (f"{W}bookmarkStart", f"{W}bookmarkEnd")]:
        mark.getparent().remove(mark)
    found = read(editor.join("Point 2").saved())
    assert [(point.id, text_of(point.text)) for point in found.brief.points] == [
        ("p1", "Point 1 stands.Point 2 stands."),
        ("p3", "Point 3 stands."),
    ]
    assert found.unplaced == ()
