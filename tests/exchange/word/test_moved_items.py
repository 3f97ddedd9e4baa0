"""Whatever is cut and pasted elsewhere in its list comes back as moved, not as one gone and one new."""

from copy import deepcopy

import pytest

from briefer.model.richtext import text_of
from tests.briefs import make_brief
from tests.exchange.word.editing import W, WordEditor
from tests.exchange.word.exported import exported, read

SECTIONS = [{"id": f"k{number}", "title": f"Matter {number}", "body": f"Body {number}."} for number in (1, 2, 3)]
POINTS = [{"id": "t1", "text": "We thank them."}, {"id": "t2", "text": "We ask for a date."}]
ISSUES = [
    {
        "id": "i1", "topic": "Strait", "background": "Patrols.", "our_position": "We lead.",
        "their_position": "They join.", "points": POINTS,
        "if_raised": [{"their_point": "Why not jointly?", "our_answer": "It suffices."}],
    },
    {"id": "i2", "topic": "Training", "background": "Courses.", "points": [{"text": "We offer places."}]},
    {"id": "i3", "topic": "Trade", "our_position": "We sell.", "their_position": "They buy.", "red_line": "No credit."},
]  # fmt: skip
AGREEMENTS = [
    {"id": f"g{number}", "title": f"Memorandum {number}", "type": "mou", "status": "signed", "parties": ["Malaysia"]}
    for number in (1, 2, 3)
]
SIDES = [
    {
        "id": "d1",
        "party": "Malaysia",
        "participants": [
            {"id": "p1", "name": "Aminah", "posts": ["Head"]},
            {"id": "p2", "name": "Lim", "posts": ["Clerk"]},
        ],
    },
    {"id": "d2", "party": "Portugal", "participants": [{"id": "q1", "name": "Ana", "posts": ["Ministra"]}]},
]
TEMPLATES = ["base", "mindef-policy", "mindef-policy-ms", "uk-submission", "multilateral"]


def opened(template="base", **changes):
    said = {"sections": SECTIONS, "issues": ISSUES, "agreements": AGREEMENTS, "delegations": SIDES}
    return WordEditor(exported(make_brief(**said | changes), template))


def under(editor, heading):
    """A heading and all that stands under it."""
    first = headed(editor, heading)
    level = style(first)
    taken = [first]
    for node in first.itersiblings():
        if (style(node) and style(node) <= level) or node.tag == f"{W}sectPr":
            break
        taken.append(node)
    return taken


def headed(editor, words):
    """The heading that says some words; a contents page says them too."""
    paragraphs = (node for node in editor.root.iter(f"{W}p") if style(node))
    return next(node for node in paragraphs if words in "".join(text.text for text in node.iter(f"{W}t")))


def style(node):
    found = node.find(f"{W}pPr/{W}pStyle")
    name = "" if found is None else found.get(f"{W}val")
    return name if name.startswith("Heading") else ""


def put(nodes, before):
    for node in nodes:
        before.addprevious(node)


def ids(items):
    return [item.id for item in items]


def only_moved(found, *paths):
    assert [(change.kind, change.path) for change in found.changes] == [("move", path) for path in paths]
    assert found.unplaced == ()
    return True


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("moved", ["Trade", "Training", "Strait"])
def test_an_issue(template, moved):
    editor = opened(template)
    target = "Strait" if moved != "Strait" else "Trade"
    put(under(editor, moved), headed(editor, target))
    found = read(editor.saved())
    orders = {"Trade": ["i3", "i1", "i2"], "Training": ["i2", "i1", "i3"], "Strait": ["i2", "i1", "i3"]}
    assert ids(found.brief.issues) == orders[moved]
    assert {change.kind for change in found.changes} == {"move"}
    assert found.unplaced == ()


@pytest.mark.parametrize("template", ["base", "uk-submission", "multilateral"])
def test_a_section(template):
    editor = opened(template)
    put(under(editor, "Matter 3"), headed(editor, "Matter 1"))
    assert only_moved(read(editor.saved()), "sections/k3")


def test_a_section_moved_and_reworded():
    editor = opened()
    put(under(editor, "Matter 3"), headed(editor, "Matter 1"))
    found = read(editor.retype("Body 3.", "Body three, at last.").saved())
    assert ids(found.brief.sections) == ["k3", "k1", "k2"]
    assert text_of(found.brief.sections[0].body) == "Body three, at last."
    assert {(change.kind, change.path) for change in found.changes} == {
        ("move", "sections/k3"), ("set", "sections/k3/body"),
    }  # fmt: skip
    assert found.unplaced == ()


def test_two_neighbours_that_changed_places_are_not_two_rewordings():
    editor = opened()
    put(under(editor, "Matter 2"), headed(editor, "Matter 1"))
    found = read(editor.saved())
    assert ids(found.brief.sections) == ["k2", "k1", "k3"]
    assert {change.kind for change in found.changes} == {"move"}


@pytest.mark.parametrize("template", TEMPLATES)
def test_an_agreement(template):
    editor = opened(template)
    editor.move_row("Memorandum 3", before="Memorandum 1")
    assert only_moved(read(editor.saved()), "agreements/g3")


def test_a_row_whose_anchors_were_lost_on_the_way():
    editor = opened()
    row = editor.row("Memorandum 3")
    for mark in [*row.iter(f"{W}bookmarkStart"), *row.iter(f"{W}bookmarkEnd")]:
        mark.getparent().remove(mark)
    editor.row("Memorandum 1").addprevious(row)
    assert only_moved(read(editor.saved()), "agreements/g3")


def test_a_row_deleted_here_and_inserted_there_with_changes_tracked():
    editor = opened()
    old = editor.row("Memorandum 3")
    new = deepcopy(old)
    for mark in [*new.iter(f"{W}bookmarkStart"), *new.iter(f"{W}bookmarkEnd")]:
        mark.getparent().remove(mark)
    editor.row("Memorandum 1").addprevious(new)
    old.find(f"{W}trPr").append(old.makeelement(f"{W}del", {f"{W}author": "Lim"}))
    assert only_moved(read(editor.saved()), "agreements/g3")


def test_a_delegate_goes_over_to_another_side():
    editor = opened()
    editor.row("Ana").addnext(editor.row("Lim"))
    found = read(editor.saved())
    assert [ids(side.participants) for side in found.brief.delegations] == [["p1"], ["q1", "p2"]]
    assert found.unplaced == ()


def test_a_delegate_goes_over_to_another_sides_table():
    editor = opened("multilateral")
    editor.row("Ana").addnext(editor.row("Lim"))
    found = read(editor.saved())
    assert [ids(side.participants) for side in found.brief.delegations] == [["p1"], ["q1", "p2"]]
    assert found.unplaced == ()


def test_a_side_with_all_its_delegates():
    editor = opened()
    for words in ("Portugal", "Ana"):
        editor.row("Malaysia").addprevious(editor.row(words))
    assert only_moved(read(editor.saved()), "delegations/d2")


def test_a_table_divided_in_two_is_still_the_same_list():
    editor = opened()
    table = next(editor.row("Memorandum 1").iterancestors(f"{W}tbl"))
    second = deepcopy(table)
    for row in second.findall(f"{W}tr"):
        second.remove(row)
    gap = table.makeelement(f"{W}p", {})
    table.addnext(gap)
    gap.addnext(second)
    second.extend([editor.row("Memorandum 2"), editor.row("Memorandum 3")])
    found = read(editor.retype("Memorandum 3", "Memorandum three").saved())
    assert [item.title for item in found.brief.agreements] == ["Memorandum 1", "Memorandum 2", "Memorandum three"]
    assert found.unplaced == ()


def test_a_row_copied_is_a_new_item():
    editor = opened()
    row = editor.row("Memorandum 2")
    row.addnext(deepcopy(row))
    found = read(editor.saved())
    assert [item.title for item in found.brief.agreements] == [f"Memorandum {number}" for number in (1, 2, 2, 3)]
    assert [change.kind for change in found.changes] == ["insert"]
    assert found.unplaced == ()
