"""What is typed as a new paragraph goes where it stands."""

from briefer.model.richtext import text_of
from tests.briefs import make_brief
from tests.exchange.word.editing import WordEditor
from tests.exchange.word.exported import exported, read


def test_a_post_typed_below_another_is_a_post():
    people = [{"id": "q1", "name": "Ana", "posts": ["Director"]}]
    brief = make_brief(delegations=[{"id": "d1", "party": "Portugal", "participants": people}])
    editor = WordEditor(exported(brief)).add_paragraph("Director", "Acting head")
    found = read(editor.saved())
    assert found.brief.delegations[0].participants[0].posts == ("Director", "Acting head")
    assert found.unplaced == ()


def opened():
    points = [{"id": "p1", "text": "Point one"}, {"id": "p2", "text": "Point two"}]
    return WordEditor(exported(make_brief(summary="First paragraph.\nSecond paragraph.", points=points)))


def put_before(editor, words, typed):
    editor.add_paragraph(words, typed)
    editor.paragraph(words).addprevious(editor.paragraph(typed))
    return read(editor.saved())


def test_a_new_first_point_is_the_first():
    found = put_before(opened(), "Point one", "Point nought")
    assert [text_of(point.text) for point in found.brief.points] == ["Point nought", "Point one", "Point two"]
    assert found.unplaced == ()


def test_a_new_first_paragraph_is_the_first():
    found = put_before(opened(), "First paragraph.", "Before all.")
    assert text_of(found.brief.summary) == "Before all.\nFirst paragraph.\nSecond paragraph."
    assert found.unplaced == ()


def test_paragraphs_that_changed_places_are_both_there():
    editor = opened()
    editor.paragraph("First paragraph.").addprevious(editor.paragraph("Second paragraph."))
    found = read(editor.saved())
    assert text_of(found.brief.summary) == "Second paragraph.\nFirst paragraph."
    assert found.unplaced == ()
