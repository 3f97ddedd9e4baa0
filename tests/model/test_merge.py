from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.model import edit
from briefer.model.brief import Brief
from briefer.model.changes import changes
from briefer.model.merge import Merged, merge
from briefer.model.paths import get, leaves, parts
from tests.briefs import full_brief, make_brief


def letters(text: str, **changes: Any) -> Brief:
    return make_brief(points=[{"id": letter, "text": letter} for letter in text], **changes)


def order(merged: Merged) -> str:
    return "".join(point.id for point in merged.brief.points)


def told(merged: Merged) -> list[str]:
    return [f"{conflict.kind} {conflict.path}" for conflict in merged.conflicts]


BASE = full_brief()

pytestmark = pytest.mark.soak


def test_edits_of_different_fields_merge_by_themselves():
    mine = edit.set_value(BASE, "agreements/g1/status", "expired")
    theirs = edit.set_value(BASE, "agreements/g1/owner", "Legal Division")
    merged = merge(BASE, mine, theirs)
    assert told(merged) == []
    assert get(merged.brief, "agreements/g1/status") == "expired"
    assert get(merged.brief, "agreements/g1/owner") == "Legal Division"


def test_the_same_field_changed_twice_is_a_conflict_that_holds_both():
    merged = merge(BASE, edit.set_value(BASE, "title", "mine"), edit.set_value(BASE, "title", "theirs"))
    (conflict,) = merged.conflicts
    assert (conflict.path, conflict.base, conflict.mine, conflict.theirs) == ("title", BASE.title, "mine", "theirs")
    assert merged.brief.title == "mine"


def test_the_same_change_on_both_sides_is_no_conflict():
    mine, theirs = (edit.set_value(BASE, "meeting/date", "2025-11-01") for _ in range(2))
    merged = merge(BASE, mine, theirs)
    assert told(merged) == []
    assert merged.brief == mine


def test_a_date_is_one_field():
    mine = edit.set_value(BASE, "meeting/date/edtf", "2025-11-01")
    theirs = edit.set_value(BASE, "meeting/date/as_written", "tomorrow")
    assert told(merge(BASE, mine, theirs)) == ["set meeting/date"]


def test_an_item_removed_here_and_edited_there_stays_edited_and_is_a_conflict():
    mine, theirs = edit.remove(BASE, "issues/s1"), edit.set_value(BASE, "issues/s1/topic", "Piracy")
    merged = merge(BASE, mine, theirs)
    assert merged.brief.issues[0].topic == "Piracy"
    assert told(merged) == told(merge(BASE, theirs, mine)) == ["remove issues/s1"]
    assert merged.conflicts[0].mine is None
    assert merged.conflicts[0].theirs.topic == "Piracy"


def test_an_item_removed_on_one_side_and_untouched_on_the_other_is_gone():
    assert merge(BASE, BASE, edit.remove(BASE, "issues/s1")).brief.issues == ()
    assert told(merge(BASE, edit.remove(BASE, "issues/s1"), edit.remove(BASE, "issues/s1"))) == []


def test_items_that_both_sides_append_stand_one_after_the_other():
    assert order(merge(letters("ab"), letters("abxy"), letters("abz"))) == "abxyz"


def test_an_inserted_item_stands_where_its_author_put_it():
    assert order(merge(letters("abc"), letters("xabc"), letters("abyc"))) == "xabyc"


def test_a_move_on_one_side_and_an_insertion_on_the_other_are_both_kept():
    assert order(merge(letters("abcd"), letters("dabc"), letters("abxcd"))) == "dabxc"
    assert order(merge(letters("abcd"), letters("abxcd"), letters("dabc"))) == "dabxc"


def test_different_items_moved_on_each_side_both_move():
    merged = merge(letters("abcdef"), letters("bcdefa"), letters("fabcde"))
    assert order(merged) == "fbcdea"
    assert told(merged) == []


def test_what_one_moved_first_and_the_other_last_go_to_both_ends():
    first, last = letters("cab"), letters("bca")
    for merged in (merge(letters("abc"), first, last), merge(letters("abc"), last, first)):
        assert (order(merged), told(merged)) == ("cba", [])


def test_an_item_moved_to_two_places_is_a_conflict():
    merged = merge(letters("abcde"), letters("bcade"), letters("bcdea"))
    (conflict,) = merged.conflicts
    assert (conflict.kind, conflict.path, conflict.mine, conflict.theirs) == ("move", "points/a", "d", "")
    assert order(merged) == "bcade"


def test_two_items_of_one_new_id_merge_and_conflict_where_they_differ():
    mine = edit.insert(BASE, "agreements", {"id": "new", "title": "A", "owner": "me"})
    theirs = edit.insert(BASE, "agreements", {"id": "new", "title": "B", "place": "Hanoi"})
    merged = merge(BASE, mine, theirs)
    assert told(merged) == ["set agreements/new/title"]
    assert (merged.brief.agreements[1].owner, merged.brief.agreements[1].place) == ("me", "Hanoi")


def test_a_part_that_both_sides_make_merges_field_by_field():
    base = make_brief()
    mine, theirs = edit.set_value(base, "marking/level", "Sulit"), edit.set_value(base, "marking/caveats", ["Desk"])
    assert merge(base, mine, theirs).brief.plain()["marking"] == {"level": "Sulit", "caveats": ["Desk"]}


def test_unknown_keys_merge_like_fields():
    base = make_brief(x=1, y=1, z=1)
    mine = edit.remove(edit.set_value(base, "x", 2), "z")
    merged = merge(base, mine, edit.set_value(base, "y", 2))
    assert {k: v for k, v in merged.brief.plain().items() if k in "xyz"} == {"x": 2, "y": 2}
    assert merge(base, base, mine).brief == mine


def test_files_of_both_sides_are_kept():
    mine, theirs = (edit.set_value(BASE, f"files/{key}", {"name": key}) for key in ("aa", "bb"))
    assert {"aa", "bb"} < merge(BASE, mine, theirs).brief.files.keys()


def test_what_neither_side_touched_stays_the_very_same_part():
    mine, theirs = edit.set_value(BASE, "title", "mine"), edit.set_value(BASE, "reference", "theirs")
    merged = merge(BASE, mine, theirs).brief
    assert all(get(merged, path) is part for path, part in parts(mine) if path)


# --- what holds for any edits ------------------------------------------------------------------------------------

TEXTS = ["title", "reference", "agreements/g1/owner", "issues/s1/topic", "meeting/venue/city", "meeting/previous/note"]
LISTS = ["points", "agreements", "delegations/d1/participants", "follow_ups", "issues/s1/points"]


@st.composite
def edited(draw: st.DrawFn, fields: list[str] = TEXTS, side: str = "") -> Brief:
    """The full brief after some edits: texts set, items inserted, moved and removed."""
    brief = BASE
    for number in range(draw(st.integers(0, 5))):
        path = draw(st.sampled_from(fields))
        brief = _try(edit.set_value, brief, path, draw(st.sampled_from(["x", "y", ""])) + side)
        path = draw(st.sampled_from(LISTS))
        ids = [""] + [item.id for item in get(brief, path)]
        act, chosen = draw(st.sampled_from(["insert", "move", "remove", "none"])), draw(st.sampled_from(ids))
        if act == "insert":
            brief = edit.insert(brief, path, {"id": f"n{side}{number}"} if side else {}, before=chosen)
        elif chosen and act == "move":
            brief = edit.move(brief, f"{path}/{chosen}", before=draw(st.sampled_from(ids)))
        elif chosen and act == "remove":
            brief = edit.remove(brief, f"{path}/{chosen}")
    return brief


def _try(change: Any, brief: Brief, path: str, value: str) -> Brief:
    from briefer.errors import PathError

    try:
        return change(brief, path, value)
    except PathError:  # an edit before this one removed what it stands in
        return brief


@given(edited())
def test_one_side_alone_is_taken_as_it_is(brief: Brief):
    assert merge(BASE, brief, BASE) == Merged(brief)
    assert merge(BASE, BASE, brief) == Merged(brief)
    assert merge(BASE, brief, brief) == Merged(brief)


@given(edited(TEXTS[:3], "m"), edited(TEXTS[3:], "t"))
def test_edits_of_different_places_are_both_there(mine: Brief, theirs: Brief):
    merged = merge(BASE, mine, theirs)
    values = dict(leaves(merged.brief))
    told_twice = {conflict.path for conflict in merged.conflicts}
    for side in (mine, theirs):
        for change in changes(BASE, side):
            if change.kind == "insert":
                assert change.path in dict(parts(merged.brief))
            elif change.kind == "remove":
                assert change.path not in dict(parts(merged.brief)) or change.path in told_twice
            elif change.kind == "set" and not told_twice & _above(change.path) and change.after:
                assert values.get(change.path, change.after) == change.after


def _above(path: str) -> set[str]:
    steps = path.split("/")
    return {"/".join(steps[:count]) for count in range(1, len(steps) + 1)}


@given(edited(), edited())
def test_whoever_merges_gets_the_same_content_and_the_same_conflicts(mine: Brief, theirs: Brief):
    here, there = merge(BASE, mine, theirs), merge(BASE, theirs, mine)
    swapped = {(c.kind, c.path, str(c.theirs), str(c.mine)) for c in there.conflicts}
    assert {(c.kind, c.path, str(c.mine), str(c.theirs)) for c in here.conflicts} == swapped
    assert dict(parts(here.brief)).keys() == dict(parts(there.brief)).keys()
    unlike = {c.path for c in here.conflicts}
    one, other = dict(leaves(here.brief)), dict(leaves(there.brief))
    assert {path for path in one if one[path] != other.get(path)} <= unlike


@given(edited(), edited())
def test_every_set_conflict_holds_both_values(mine: Brief, theirs: Brief):
    for conflict in merge(BASE, mine, theirs).conflicts:
        if conflict.kind == "set":
            assert get(mine, conflict.path) == conflict.mine
            assert get(theirs, conflict.path) == conflict.theirs


@given(st.permutations("abcdef"), st.permutations("abcdef"))
def test_no_item_is_lost_or_doubled_however_both_sides_sort(mine: list[str], theirs: list[str]):
    merged = merge(letters("abcdef"), letters("".join(mine)), letters("".join(theirs)))
    assert sorted(order(merged)) == list("abcdef")


@given(st.permutations("abcdef"), st.permutations("abcdef"))
def test_what_both_sides_put_in_one_order_stays_so_or_is_told(mine: list[str], theirs: list[str]):
    merged = merge(letters("abcdef"), letters("".join(mine)), letters("".join(theirs)))
    result = order(merged)
    agreed = [(one, other) for one in mine for other in mine
              if mine.index(one) < mine.index(other) and theirs.index(one) < theirs.index(other)]  # fmt: skip
    assert all(result.index(one) < result.index(other) for one, other in agreed)


@pytest.mark.parametrize(("mine", "theirs"), [("adbc", "adcb"), ("dcba", "bcda")])
def test_orders_that_cannot_both_hold_are_a_conflict_and_mine_is_kept(mine: str, theirs: str):
    merged = merge(letters("abcd"), letters(mine), letters(theirs))
    assert order(merged) == mine
    assert merged.conflicts
    assert all(conflict.kind == "move" for conflict in merged.conflicts)


@given(st.permutations("abcdef"))
def test_the_order_of_one_side_alone_is_taken(mine: list[str]):
    text = "".join(mine)
    assert order(merge(letters("abcdef"), letters("abcdef"), letters(text))) == text
