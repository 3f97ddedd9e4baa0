"""Tables that are worked on in Word: columns, copies, cells, rows under a heading row."""

from copy import deepcopy

import pytest

from briefer.model.dates import Date
from tests.briefs import make_brief
from tests.exchange.word.editing import W, WordEditor
from tests.exchange.word.exported import edited, exported, read
from tests.exchange.word.test_edits import FOLLOW_UPS


def opened(**changes):
    return WordEditor(exported(make_brief(**{"follow_ups": FOLLOW_UPS} | changes)))


def table(editor, words):
    return next(editor.row(words).iterancestors(f"{W}tbl"))


def unmarked(node):
    made = deepcopy(node)
    for mark in [*made.iter(f"{W}bookmarkStart"), *made.iter(f"{W}bookmarkEnd")]:
        mark.getparent().remove(mark)
    return made


def say(cell, words):
    next(cell.iter(f"{W}t")).text = words


def test_a_column_deleted_empties_that_field_and_no_other():
    editor = opened()
    for row in table(editor, "Protocol").findall(f"{W}tr"):
        row.remove(row.findall(f"{W}tc")[1])
    found = read(editor.saved())
    assert edited(found) == {f"follow_ups/f{number}/owner": "" for number in (1, 2, 3)}


def test_a_column_added_is_listed_with_its_name():
    editor = opened()
    for place, row in enumerate(table(editor, "Protocol").findall(f"{W}tr")):
        cells = row.findall(f"{W}tc")
        new = unmarked(cells[1])
        say(new, f"Remark {place}" if place else "Remarks")
        cells[0].addnext(new)
    found = read(editor.saved())
    assert found.changes == ()
    assert found.unplaced == ("Remarks", "Remarks: Remark 1", "Remarks: Remark 2", "Remarks: Remark 3")


def test_columns_that_changed_places_say_the_same():
    editor = opened()
    for row in table(editor, "Protocol").findall(f"{W}tr"):
        cells = row.findall(f"{W}tc")
        cells[0].addprevious(cells[1])
    editor.retype("Protocol", "Events")
    assert edited(read(editor.saved())) == {"follow_ups/f2/owner": "Events"}


def test_a_new_row_where_columns_changed_places_is_read_by_its_columns():
    editor = opened()
    for row in table(editor, "Protocol").findall(f"{W}tr"):
        cells = row.findall(f"{W}tc")
        cells[0].addprevious(cells[1])
    found = read(editor.add_row("Protocol", "Protocol", "Order flowers", "", "").saved())
    assert [(item.action, item.owner) for item in found.brief.follow_ups if item.id not in ("f1", "f2", "f3")] == [
        ("Order flowers", "Protocol")
    ]


def test_a_table_that_was_sorted_is_a_list_in_another_order():
    editor = opened()
    rows = table(editor, "Protocol").findall(f"{W}tr")[1:]
    for row in sorted(rows, key=lambda row: next(row.iter(f"{W}t")).text):
        rows[0].getparent().append(row)
    found = read(editor.saved())
    assert [item.action for item in found.brief.follow_ups] == ["Book the hall", "Invite the press", "Send the draft"]
    assert {change.kind for change in found.changes} == {"move"}


def test_a_row_copied_above_the_others_and_retyped_is_the_new_one():
    editor = opened()
    new = deepcopy(editor.row("Invite the press"))
    editor.row("Send the draft").addprevious(new)
    editor.retype("Invite the press", "Invite guests")
    found = read(editor.saved())
    assert [item.action for item in found.brief.follow_ups] == [
        "Invite guests", "Send the draft", "Book the hall", "Invite the press",
    ]  # fmt: skip
    assert [change.kind for change in found.changes] == ["insert"]


def test_a_second_line_in_a_cell_belongs_to_its_field():
    found = read(opened().add_paragraph("Protocol", "and Events").saved())
    assert edited(found) == {"follow_ups/f2/owner": "Protocol\nand Events"}


def test_a_row_typed_first_under_a_side_is_a_delegate_of_that_side():
    sides = [
        {"id": "d1", "party": "Malaysia", "participants": [{"id": "p1", "name": "Aminah", "posts": ["Head"]}]},
        {"id": "d2", "party": "Portugal", "participants": [{"id": "q1", "name": "Ana", "posts": ["Ministra"]}]},
    ]
    editor = opened(delegations=sides).add_row("Ana", "Rui", "Captain")
    editor.row("Ana").addprevious(editor.row("Rui"))
    found = read(editor.saved())
    assert [[one.name for one in side.participants] for side in found.brief.delegations] == [["Aminah"], ["Rui", "Ana"]]


def test_a_table_of_ones_own_is_listed_row_by_row():
    editor = opened(summary="They want closer ties.")
    own = unmarked(table(editor, "Protocol"))
    editor.paragraph("They want closer ties.").addnext(own)
    for cell, words in zip(
        own.iter(f"{W}tc"), "Ships Three Aircraft Four - - - - - - - - - - - -".split(), strict=True
    ):
        say(cell, words)
    found = read(editor.saved())
    assert found.changes == ()
    assert found.unplaced[0].startswith("Ships | Three | Aircraft | Four\n")


@pytest.mark.parametrize(
    ("typed", "status"),
    [("Under negotiation", "negotiating"), ("In negotiation.", "negotiating"), ("Ditandatangani", "signed")],
)
def test_a_status_in_other_words(typed, status):
    editor = WordEditor(exported(make_brief(agreements=[{"id": "g1", "title": "Memorandum", "status": "pledged"}])))
    found = read(editor.type_over("Pledged", typed).saved())
    assert edited(found) == {"agreements/g1/status": status}
    assert found.unplaced == ()


def test_a_date_in_numbers_is_read_where_it_can_mean_one_day_only():
    due = [read(opened().type_over("1\u00a0December\u00a02025", words).saved()) for words in ("15/3/2026", "3/4/2026")]
    assert [found.brief.follow_ups[0].due for found in due] == [
        Date(edtf="2026-03-15", as_written="15/3/2026"),
        Date(as_written="3/4/2026"),
    ]
