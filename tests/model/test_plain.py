import json
from collections.abc import Iterator

import pytest

from briefer.errors import FileRefused
from briefer.model.base import Part
from briefer.model.brief import Brief
from briefer.model.ids import with_ids
from briefer.model.paths import get, leaves
from briefer.model.plain import MAX_DEPTH, from_json, from_plain, to_json
from tests.briefs import full_brief, make_brief


def refused(data: object) -> str:
    with pytest.raises(FileRefused) as caught:
        from_plain(data)
    return str(caught.value)


def all_parts(value: object) -> Iterator[Part]:
    if isinstance(value, Part):
        yield value
        inside: list[object] = [getattr(value, name) for name in type(value).model_fields]
    elif isinstance(value, tuple | list):
        inside = list(value)
    else:
        inside = list(value.values()) if isinstance(value, dict) else []
    for entry in inside:
        yield from all_parts(entry)


def every_part_type(base: type[Part] = Part) -> Iterator[type[Part]]:
    for kind in base.__subclasses__():
        yield kind
        yield from every_part_type(kind)


def test_the_full_brief_fills_every_field_of_every_part():
    said = {(type(part), name) for part in all_parts(full_brief()) for name in part.said()}
    fields = {(kind, name) for kind in every_part_type() for name in kind.model_fields if kind.__name__ != "Item"}
    assert {f"{kind.__name__}.{name}" for kind, name in fields - said} == set()


def test_a_brief_written_and_read_is_the_same_brief_and_the_same_text():
    written = to_json(full_brief())
    assert from_json(written) == full_brief()
    assert to_json(from_json(written.encode())) == written


def test_json_is_readable_utf_8_and_ends_with_a_line_feed():
    written = to_json(make_brief(title="Dato’ Seri — 国防"))
    assert '\n  "title": "Dato’ Seri — 国防",\n' in written
    assert written.endswith("}\n")


def test_empty_fields_are_not_written():
    assert make_brief(reference="", agenda=[], marking={"level": ""}).plain() == make_brief().plain()


def test_false_and_zero_are_kept_where_they_say_something():
    plain = make_brief(figures=[{"id": "n", "label": "Casualties", "value": 0}]).plain()
    assert plain["figures"][0]["value"] == 0


def test_unknown_keys_survive_at_every_depth():
    extra = {"x_tool": {"deep": [1, None, {"k": "v"}]}}
    data = make_brief().plain() | extra
    data["meeting"] |= extra
    data["summary"] = [{"kind": "p", "depth": 0, "runs": [{"text": "words"} | extra]} | extra]
    data["follow_ups"] = [{"id": "f", "status": "open", "due": {"edtf": "2026"} | extra} | extra]
    assert from_plain(data).plain() == data


def test_an_unknown_key_may_be_called_as_a_method_is():
    assert make_brief(plain="kept", said="too").plain()["plain"] == "kept"


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"dated": "2025-10-30"}, {"dated": {"edtf": "2025-10-30"}}),
        ({"dated": "next year"}, {"dated": {"as_written": "next year"}}),
        ({"dated": "๒๕๖๘"}, {"dated": {"as_written": "๒๕๖๘"}}),
        ({"version": 3}, {"version": "3"}),
        ({"marking": "Sulit"}, {"marking": {"level": "Sulit"}}),
        ({"prepared_for": "The Minister"}, {"prepared_for": {"name": "The Minister"}}),
        ({"title": None}, {}),
    ],
)
def test_shorthands_are_read_as_what_they_stand_for(given: dict[str, object], field: dict[str, object]):
    plain = from_plain({"id": "b", **given}).plain()
    assert {name: plain[name] for name in field} == field
    assert plain.keys() - {"format", "id", "language", "status"} == field.keys()


def test_a_hand_written_file_needs_no_format():
    assert from_json('{"title": "Talks"}').format == "briefer/1"


def test_a_byte_order_mark_is_no_obstacle():
    assert from_json(b"\xef\xbb\xbf" + b'{"title": "Talks"}').title == "Talks"


def test_a_minor_format_of_the_same_major_is_read():
    assert make_brief(format="briefer/1.7").format == "briefer/1.7"


@pytest.mark.parametrize(
    ("format_", "words"),
    [
        ("briefer/2", "newer than this Briefer. Update Briefer"),
        ("briefer/10.1", "newer than this Briefer"),
        ("briefer/0", "not a brief"),
        ("docbook/5", "not a brief: its format is “docbook/5”"),
        ("briefer/one", "not a brief"),
        (7, "not a brief"),
    ],
)
def test_another_format_is_refused(format_: object, words: str):
    assert words in refused({"format": format_, "title": "Talks"})


@pytest.mark.parametrize("data", [[], "brief", 7, None, {}, {"name": "a package", "dependencies": []}])
def test_what_is_not_a_brief_at_all_is_called_that(data: object):
    assert refused(data).startswith("This is not a brief")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (
            {"follow_ups": [{}, {"status": "Done!"}]},
            "follow_ups/2/status is “Done!”; accepted: open, in_progress, done or dropped (perhaps done).",
        ),
        ({"follow_ups": [{"id": "k3", "due": 5}]}, "follow_ups/k3/due is the number 5; accepted: an object."),
        ({"meeting": "tomorrow"}, "meeting is “tomorrow”; accepted: an object."),
        ({"issues": {}}, "issues is an object; accepted: a list."),
        ({"agenda": [{"minutes": 2.5}]}, "agenda/1/minutes is the number 2.5; accepted: a whole number."),
        ({"agenda": [{"minutes": -1}]}, "agenda/1/minutes is the number -1; accepted: 0 or more."),
        ({"title": ["a"]}, "title is a list; accepted: text."),
        ({"figures": [{"value": []}]}, "figures/1/value is a list; accepted: a whole number or a number or text."),
        ({"figures": [{"value": True}]}, "figures/1/value is true; accepted: a number or text."),
        ({"agenda": [{"minutes": True}]}, "agenda/1/minutes is true; accepted: a whole number."),
        ({"summary": [{"depth": False}]}, "summary/1/depth is false; accepted: a whole number."),
        ({"files": {"a": {"data": "!!!"}}}, "files/a/data is “!!!”; accepted: bytes in Base64."),
        ({"files": {"a": {"data": "AAA"}}}, "files/a/data is “AAA”; accepted: bytes in Base64."),
        (
            {"dated": {"edtf": "30/10/2025"}},
            "dated/edtf: “30/10/2025” is not an EDTF date; write 2025-10-30, or put the wording in as_written.",
        ),
        (
            {"title": 1.5, "reference": 2.5, "meeting": {"start": []}},
            "title is the number 1.5; accepted: text. 2 more fields are wrong.",
        ),
    ],
)
def test_a_wrong_type_is_refused_with_the_path_what_was_found_and_what_is_accepted(data: object, sentence: str):
    assert refused(data) == sentence


def test_a_lone_surrogate_is_refused_with_its_place():
    assert refused({"agenda": [{"id": "a1", "title": "\ud83d"}]}).startswith(
        "agenda/a1/title holds half of a character"
    )


def test_a_lone_surrogate_in_an_unknown_key_is_refused():
    assert "half of a character" in refused({"title": "Talks", "x": {"\udc00": 1}})


@pytest.mark.parametrize("depth", [MAX_DEPTH + 1, 500, 100_000])
def test_nesting_too_deep_is_a_sentence_never_a_recursion_error(depth: int):
    text = '{"title": "Talks", "x": ' + "[" * depth + "]" * depth + "}"
    with pytest.raises(FileRefused, match="more than 64 levels deep"):
        from_json(text)


def test_nesting_just_within_the_limit_is_kept():
    text = '{"title": "Talks", "x": ' + "[" * MAX_DEPTH + "]" * MAX_DEPTH + "}"
    assert to_json(from_json(text)).count("[") == MAX_DEPTH


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (b'{"title": "\xff"}', "not in UTF-8: byte 12"),
        ('{"title": "Talks"', "its JSON breaks off at line 1"),
        ('{"title": "x", "title": "y"}', "The key “title” stands twice in one object"),
        ('{"meeting": {"x": {"a": 1, "": 1, "": 2}}}', "The key that is empty stands twice"),
        ('{"figures": [{"value": NaN}]}', "NaN is not a number"),
        ('{"figures": [{"value": 1e999}]}', "figures/1/value is not a finite number"),
        ('{"x": ' + "9" * 5000 + ', "title": ""}', "a number that no computer can hold"),
    ],
)
def test_broken_json_is_refused_with_a_sentence(source: str | bytes, words: str):
    with pytest.raises(FileRefused, match=words):
        from_json(source)


def test_the_same_input_gives_the_same_text_in_another_order_of_keys():
    one = json.loads('{"title": "Talks", "reference": "R", "follow_ups": [{"action": "a", "owner": "b"}]}')
    two = json.loads('{"follow_ups": [{"owner": "b", "action": "a"}], "reference": "R", "title": "Talks"}')
    assert to_json(from_plain(one)) == to_json(from_plain(two))


def test_base64_may_be_broken_into_lines():
    assert make_brief(files={"a": {"data": "SGVs\r\nbG8=\n"}}).files["a"].data == b"Hello"


def test_an_empty_key_has_a_path_of_its_own():
    brief = make_brief(**{"": 2, "~2": 3})
    assert [(path, get(brief, path)) for path, _ in leaves(brief) if "~" in path] == [("~2", 2), ("~02", 3)]


def test_an_empty_brief_reads_back():
    assert from_plain(Brief().plain()) == with_ids(Brief())


def test_a_part_that_says_nothing_is_no_part():
    brief = from_plain({"title": "Talks", "marking": {}, "dated": "", "meeting": {"previous": {"date": {"edtf": ""}}}})
    assert (brief.marking, brief.dated, brief.meeting.previous) == (None, None, None)
