from collections.abc import Iterator

import pytest

from briefer.errors import PathError
from briefer.model import edit
from briefer.model.base import Part
from briefer.model.brief import Brief
from briefer.model.paths import all_paths, get, leaves, parts
from briefer.model.shape import shapes
from tests.briefs import full_brief, make_brief

FULL = full_brief()


def on_the_way(path: str) -> set[str]:
    steps = path.split("/")
    return {"/".join(steps[:count]) for count in range(len(steps) + 1)}


def changed_parts(before: Brief, after: Brief) -> set[str]:
    """The paths of all parts and whole fields that are not the very same object as before."""
    return {path for path, value in values(after) if get(before, path) is not value} | (
        {""} if before is not after else set()
    )


def values(brief: Brief) -> Iterator[tuple[str, object]]:
    yield from parts(brief)
    yield from ((path, value) for path, value in leaves(brief))


def other(value: object) -> object:
    """Another value that the field takes too."""
    match value:
        case bool():
            return not value
        case int() | float():
            return value + 1
        case bytes():
            return "AAAA"
        case Part():
            return {"as_written": "some other day"}
        case tuple():
            return value[1:]
        case str():
            return _OTHER.get(value, f"{value}X")
        case _:
            raise AssertionError(value)


_OTHER = {
    "in_clearance": "draft", "bilateral": "other", "in_person": "hybrid", "virtual": "hybrid", "host": "guest",
    "head": "member", "confirmed": "absent", "open": "closed", "no": "yes", "signed": "expired", "yes": "no",
    "certain": "possible", "agreed": "intended", "in_progress": "done",
}  # fmt: skip


EDITED = [path for path, _ in leaves(FULL) if path == "id" or path.rpartition("/")[2] != "id"]


@pytest.mark.parametrize("path", EDITED)
def test_an_edit_keeps_the_identity_of_every_part_not_on_its_path(path: str):
    value = get(FULL, path)
    new = _edited(path, value)
    assert get(new, path) != value
    assert changed_parts(FULL, new) <= on_the_way(path)
    assert edit.set_value(new, path, _again(value)) == FULL


def _edited(path: str, value: object) -> Brief:
    try:
        return edit.set_value(FULL, path, other(value))
    except PathError:
        return edit.set_value(FULL, path, None)


def _again(value: object) -> object:
    from base64 import b64encode

    return b64encode(value).decode() if isinstance(value, bytes) else value


def test_every_field_of_the_model_was_edited():
    owners = {type(part) for _, part in parts(FULL)}
    expected = {(o.__name__, n) for o in owners for n, s in shapes(o).items() if s.is_whole and n != "id"}
    seen = {
        (type(part).__name__, path.rpartition("/")[2])
        for path in EDITED
        for part in [get(FULL, path.rpartition("/")[0])]
    }
    assert expected <= seen


def test_setting_the_value_that_is_there_gives_the_same_brief():
    assert edit.set_value(FULL, "agreements/g1/status", "signed") is FULL
    assert edit.set_value(FULL, "meeting/date", FULL.meeting.date.plain()) is FULL  # pyright: ignore[reportOptionalMemberAccess]


def test_a_field_of_an_absent_part_makes_the_part():
    brief = edit.set_value(make_brief(), "meeting/previous/venue/city", "Strelsau")
    assert brief.meeting.previous is not None
    assert get(brief, "meeting/previous/venue/city") == "Strelsau"


def test_setting_nothing_in_an_absent_part_leaves_it_absent():
    brief = make_brief()
    assert edit.set_value(brief, "marking/level", "") is brief


def test_shorthands_are_taken_as_in_a_file():
    brief = edit.set_value(FULL, "follow_ups/f1/due", "soon")
    assert brief.follow_ups[0].plain()["due"] == {"as_written": "soon"}


def test_a_field_inside_a_date_can_be_set_alone():
    assert edit.set_value(FULL, "follow_ups/f1/due/edtf", "2026").follow_ups[0].due.as_written  # pyright: ignore


def test_nothing_puts_a_field_back_to_its_default():
    brief = edit.set_value(edit.set_value(FULL, "agreements/g1/status", None), "marking", None)
    assert brief.agreements[0].status == "unknown"
    assert brief.marking is None


def test_a_whole_list_can_be_set_and_its_items_get_ids():
    brief = edit.set_value(make_brief(), "points", ["one", "two"])
    assert len({point.id for point in brief.points}) == 2


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ("agreements/zzz/status", "signed", "“agreements/zzz” names nothing"),
        ("nonsense", "x", "names nothing"),
        ("title/x", "x", "names nothing"),
        ("", "x", "names nothing"),
        ("agreements/g1", {"title": "x"}, "is an item"),
        ("agreements/g1/id", "new", "keeps its id"),
        ("agreements/g1/status", "sgined", "agreements/g1/status is “sgined”; accepted: .*perhaps signed"),
        ("meeting/date", {"edtf": "2025-13"}, "meeting/date/edtf: “2025-13” is not an EDTF date"),
        ("title", 5.5, "title is the number 5.5; accepted: text"),
        ("title", "\ud83d", "half of a character"),
        ("points", [{"text": 5}], "points/1/text is the number 5"),
    ],
)
def test_what_will_not_do_is_refused_with_a_sentence(path: str, value: object, words: str):
    with pytest.raises(PathError, match=words):
        edit.set_value(FULL, path, value)


def test_an_item_is_inserted_at_the_end_or_before_another():
    brief = edit.insert(FULL, "agreements", {"title": "Second"})
    brief = edit.insert(brief, "agreements", {"id": "first", "title": "First"}, before="g1")
    assert [agreement.title for agreement in brief.agreements][::2] == ["First", "Second"]
    assert brief.agreements[1] is FULL.agreements[0]
    assert len(brief.agreements[2].id) == 6


def test_an_item_is_inserted_into_a_list_inside_an_item():
    brief = edit.insert(FULL, "delegations/d1/participants", {"name": "Lim"})
    assert changed_parts(FULL, edit.remove(brief, f"delegations/d1/participants/{_last_id(brief)}")) == {
        "", "delegations/d1",
    }  # fmt: skip


def _last_id(brief: Brief) -> str:
    return brief.delegations[0].participants[-1].id


def test_an_id_that_is_taken_is_refused():
    with pytest.raises(PathError, match="already has an item"):
        edit.insert(FULL, "agreements", {"id": "g1"})


def test_inserting_into_what_is_no_list_is_refused():
    with pytest.raises(PathError, match="not a list of items"):
        edit.insert(FULL, "summary", {"kind": "p"})
    with pytest.raises(PathError, match="names nothing"):
        edit.insert(FULL, "agreements", {}, before="zzz")


def test_an_item_moves_before_another_and_to_the_end():
    brief = make_brief(points=[{"id": name} for name in "abc"])
    assert "".join(p.id for p in edit.move(brief, "points/c", before="a").points) == "cab"
    assert "".join(p.id for p in edit.move(brief, "points/a").points) == "bca"
    assert edit.move(brief, "points/c") is brief
    assert edit.move(brief, "points/b", before="b") is brief
    assert set(edit.move(brief, "points/a").points) == set(brief.points)


def test_an_item_is_removed_and_the_others_stay_themselves():
    brief = make_brief(points=[{"id": name} for name in "abc"])
    after = edit.remove(brief, "points/b")
    assert after.points == (brief.points[0], brief.points[2])
    with pytest.raises(PathError, match="names nothing"):
        edit.remove(after, "points/b")


@pytest.mark.parametrize("path", ["title", "marking/level", "meeting", ""])
def test_a_field_is_not_removed(path: str):
    with pytest.raises(PathError):
        edit.remove(make_brief(), path)


def test_an_unknown_key_can_be_set_and_removed():
    brief = make_brief(x_tool={"a": 1}, said="mine")
    assert edit.set_value(brief, "x_tool/a", 2).plain()["x_tool"] == {"a": 2}
    assert edit.set_value(brief, "said", "yours").plain()["said"] == "yours"
    assert "x_tool" not in edit.remove(brief, "x_tool").plain()
    with pytest.raises(PathError):
        edit.set_value(brief, "x_new", 1)


def test_files_are_added_and_removed():
    key = next(iter(FULL.files))
    brief = edit.set_value(FULL, "files/abc", {"name": "logo.png", "data": "AAAA"})
    assert brief.files["abc"].data == b"\0\0\0"
    assert brief.files[key] is FULL.files[key]
    assert edit.remove(brief, "files/abc") == FULL


def test_every_path_of_a_brief_can_be_read():
    for path in all_paths(FULL):
        get(FULL, path)


def test_a_slash_in_an_unknown_key_is_escaped():
    brief = make_brief(**{"a/b~": 1})
    assert ("a~1b~0", 1) in leaves(brief)
    assert get(brief, "a~1b~0") == 1


def test_a_part_whose_last_field_is_emptied_is_gone():
    brief = edit.set_value(make_brief(), "marking/level", "Sulit")
    assert edit.set_value(brief, "marking/level", "") == make_brief()
