from briefer.model import edit
from briefer.model.brief import Brief
from briefer.model.changes import changes
from tests.briefs import full_brief, make_brief


def told(before: Brief, after: Brief) -> list[str]:
    return [f"{change.kind} {change.path}" for change in changes(before, after)]


def letters(text: str) -> Brief:
    return make_brief(points=[{"id": letter, "text": letter} for letter in text])


def test_nothing_changed_between_a_brief_and_its_equal():
    assert told(full_brief(), full_brief()) == []


def test_a_field_that_changed_is_told_with_both_values():
    before = full_brief()
    (change,) = changes(before, edit.set_value(before, "agreements/g1/status", "expired"))
    assert (change.path, change.before, change.after) == ("agreements/g1/status", "signed", "expired")


def test_spelling_out_an_empty_field_is_no_change():
    before = make_brief()
    assert told(before, edit.set_value(before, "marking", {"level": ""})) == []


def test_a_field_of_a_part_that_was_absent_is_told_by_its_own_path():
    before = make_brief()
    assert told(before, edit.set_value(before, "meeting/venue/city", "Hanoi")) == ["set meeting/venue/city"]


def test_inserted_and_removed_items_are_told_whole():
    assert told(letters("abc"), letters("axc")) == ["insert points/x", "remove points/b"]


def test_only_the_item_that_moved_is_told():
    (change,) = changes(letters("abcdef"), letters("bcdefa"))
    assert (change.kind, change.path, change.before, change.after) == ("move", "points/a", "b", "")


def test_a_change_inside_an_item_that_moved_is_told_too():
    before = letters("abc")
    after = edit.set_value(edit.move(before, "points/a"), "points/a/text", "new")
    assert told(before, after) == ["set points/a/text", "move points/a"]


def test_unknown_keys_and_files_are_compared():
    before = make_brief(x_tool=1)
    after = edit.set_value(edit.set_value(before, "x_tool", 2), "files/abc", {"name": "logo"})
    assert told(before, after) == ["insert files/abc", "set x_tool"]
