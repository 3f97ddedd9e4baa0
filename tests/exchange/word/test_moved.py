"""Points that are moved with changes tracked come back as moved, and none is left empty."""

from copy import deepcopy

import pytest

from briefer.model.richtext import text_of
from tests.briefs import make_brief
from tests.exchange.word.editing import W, WordEditor
from tests.exchange.word.exported import exported, read

BY = {f"{W}id": "900", f"{W}author": "Lim Mei"}


def three_points():
    points = [{"id": f"p{number}", "text": f"Point {number} stands"} for number in (1, 2, 3)]
    return WordEditor(exported(make_brief(points=points)))


def mark_end(paragraph, kind):
    properties = paragraph.find(f"{W}pPr")
    end = properties.makeelement(f"{W}rPr", {})
    end.append(end.makeelement(f"{W}{kind}", BY))
    properties.append(end)


def wrap(paragraph, kind):
    for run in paragraph.findall(f"{W}r"):
        wrapper = paragraph.makeelement(f"{W}{kind}", BY)
        run.addprevious(wrapper)
        wrapper.append(run)
    mark_end(paragraph, kind)


@pytest.mark.parametrize("copied", [True, False])
def test_a_tracked_move_is_a_move(copied):
    editor = three_points()
    old = editor.paragraph("Point 3")
    new = deepcopy(old)
    for mark in [*new.iter(f"{W}bookmarkStart"), *new.iter(f"{W}bookmarkEnd")]:
        mark.set(f"{W}id", f"{mark.get(f'{W}id')}9")
        if mark.tag == f"{W}bookmarkStart" and copied:
            mark.set(f"{W}name", mark.get(f"{W}name") + "_Copy")
        elif not copied:
            mark.getparent().remove(mark)
    wrap(old, "moveFrom")
    wrap(new, "moveTo")
    editor.paragraph("Point 2").addprevious(new)
    found = read(editor.saved())
    assert [(change.kind, change.path) for change in found.changes] == [("move", "points/p3")]
    assert found.unplaced == ()


def test_a_tracked_move_with_rewording_is_a_move_and_a_rewording():
    editor = three_points()
    old = editor.paragraph("Point 3")
    new = deepcopy(old)
    for mark in [*new.iter(f"{W}bookmarkStart"), *new.iter(f"{W}bookmarkEnd")]:
        mark.getparent().remove(mark)
    next(new.iter(f"{W}t")).text = "Point 3 stands firm"
    wrap(old, "moveFrom")
    wrap(new, "moveTo")
    editor.paragraph("Point 2").addprevious(new)
    found = read(editor.saved())
    assert [(point.id, text_of(point.text)) for point in found.brief.points] == [
        ("p1", "Point 1 stands"), ("p3", "Point 3 stands firm"), ("p2", "Point 2 stands"),
    ]  # fmt: skip
    assert found.unplaced == ()


@pytest.mark.parametrize("place", [2, 3])
def test_a_point_emptied_whose_end_is_not_marked_as_deleted_leaves_no_empty_point(place):
    editor = three_points()
    gone = editor.paragraph(f"Point {place}")
    for run in gone.findall(f"{W}r"):
        wrapper = gone.makeelement(f"{W}del", BY)
        run.addprevious(wrapper)
        wrapper.append(run)
    found = read(editor.saved())
    assert {(change.kind, change.path) for change in found.changes} == {("remove", f"points/p{place}")}
    assert found.unplaced == ()


def test_a_last_paragraph_emptied_leaves_no_empty_paragraph():
    brief = make_brief(summary="First.\nLast.", sections=[{"id": "k1", "title": "Dress", "body": "Dark suits."}])
    editor = WordEditor(exported(brief)).retype("Last.", "").retype("Dress", "").retype("Dark suits.", "")
    found = read(editor.saved())
    assert text_of(found.brief.summary) == "First."
    assert found.brief.sections == (), "a section that says nothing more is gone"
    assert found.unplaced == ()


def test_a_point_deleted_with_changes_tracked_is_gone():
    editor = three_points()
    gone = editor.paragraph("Point 2")
    wrap(gone, "del")
    assert [text_of(point.text) for point in read(editor.saved()).brief.points] == ["Point 1 stands", "Point 3 stands"]


@pytest.mark.parametrize("before", ["Secure support", "Agree a date", "Talking points"])
def test_a_point_that_is_put_among_objectives_is_one(before):
    brief = make_brief(
        objectives=[{"id": "o1", "text": "Secure support"}, {"id": "o2", "text": "Agree a date"}],
        points=[{"id": f"p{number}", "text": f"Point {number} stands"} for number in (1, 2, 3)],
    )
    editor = WordEditor(exported(brief))
    editor.paragraph(before).addprevious(editor.paragraph("Point 2"))
    found = read(editor.saved())
    place = ["Secure support", "Agree a date", "Talking points"].index(before)
    meant = ["o1", "o2"]
    meant.insert(place, "p2")
    assert [point.id for point in found.brief.objectives] == meant
    assert [point.id for point in found.brief.points] == ["p1", "p3"]
    assert found.unplaced == ()


def test_a_tracked_move_of_words_that_leaves_an_empty_paragraph_is_a_move():
    editor = three_points()
    old = editor.paragraph("Point 3")
    new = deepcopy(old)
    for mark in [*new.iter(f"{W}bookmarkStart"), *new.iter(f"{W}bookmarkEnd")]:
        mark.getparent().remove(mark)
    wrap(old, "moveFrom")
    old.find(f"{W}pPr").remove(old.find(f"{W}pPr/{W}rPr"))
    wrap(new, "moveTo")
    editor.paragraph("Point 1").addprevious(new)
    found = read(editor.saved())
    assert [(change.kind, change.path) for change in found.changes] == [("move", "points/p3")]
    assert found.unplaced == ()
