"""A new issue that is copied from another and typed over has its words in the fields that its labels name."""

from copy import deepcopy

import pytest

from briefer.model.richtext import text_of
from tests.briefs import make_brief
from tests.exchange.word.editing import W, WordEditor
from tests.exchange.word.exported import exported, read

ISSUES = [
    {
        "id": "i1",
        "topic": "Strait",
        "background": "Four states patrol.\nContext: since 2004.",
        "our_position": "We lead.",
        "their_position": "They offer aircraft.",
        "agreed_language": {"text": "a shared waterway", "attributed_to": "Joint statement"},
        "red_line": "No bases.",
        "points": ["We welcome the offer", "We patrol daily"],
        "if_raised": [{"their_point": "Why no aircraft?", "our_answer": "Costs are high."}],
    },
    {"id": "i2", "topic": "Training", "background": "Two courses run."},
]


def style(node):
    found = node.find(f"{W}pPr/{W}pStyle")
    return "" if found is None else found.get(f"{W}val")


def copied(template):
    """The first issue copied before the second one, without the anchors, as Word pastes it, and renamed."""
    editor = WordEditor(exported(make_brief(issues=ISSUES), template))
    heads = [node for node in editor.root.iter(f"{W}p") if style(node) == "Heading2"]
    first, second = (next(node for node in heads if words in "".join(node.itertext())) for words in ("Strait", "Train"))
    body = list(first.getparent())
    for node in map(deepcopy, body[body.index(first) : body.index(second)]):
        for mark in [*node.iter(f"{W}bookmarkStart"), *node.iter(f"{W}bookmarkEnd")]:
            mark.getparent().remove(mark)
        for text in node.iter(f"{W}t"):
            text.text = (text.text or "").replace("Strait", "Cyber").replace("aircraft", "experts")
        second.addprevious(node)
    return read(editor.saved())


@pytest.mark.parametrize("template", ["base", "mindef-policy-ms", "multilateral", "uk-submission"])
def test_all_of_it(template):
    found = copied(template)
    _, new, _ = found.brief.issues
    assert new.topic == "Cyber"
    assert text_of(new.background) == ISSUES[0]["background"]
    assert text_of(new.our_position) == "We lead."
    assert text_of(new.their_position) == "They offer experts."
    assert new.agreed_language is not None
    assert text_of(new.agreed_language.text) == "a shared waterway"
    assert new.agreed_language.attributed_to == "Joint statement"
    assert text_of(new.red_line) == "No bases."
    assert [text_of(point.text) for point in new.points] == ISSUES[0]["points"]
    assert [(text_of(one.their_point), text_of(one.our_answer)) for one in new.if_raised] == [
        ("Why no experts?", "Costs are high.")
    ]
    assert found.unplaced == ()


def test_the_same_file_gives_the_same_brief():
    assert copied("base").brief == copied("base").brief
