"""What is typed as a new paragraph goes where it stands."""

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
