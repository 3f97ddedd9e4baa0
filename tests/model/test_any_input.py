"""What holds for any input whatever: it is read and kept, or refused in a sentence."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.errors import FileRefused
from briefer.model.brief import Brief
from briefer.model.findings import findings
from briefer.model.paths import all_paths, get
from briefer.model.plain import from_json, from_plain, to_json
from tests.briefs import full_brief

FULL = full_brief().plain()
TODAY = date(2025, 10, 30)

pytestmark = pytest.mark.soak

scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["2025", "2025-10-30"])
anything = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3), max_leaves=8
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inside = (
        list(value.items()) if isinstance(value, dict) else list(enumerate(value)) if isinstance(value, list) else []
    )
    return [path, *(place for key, entry in inside for place in places(entry, (*path, key)))]


def put(value: Any, place: tuple[Any, ...], new: Any) -> Any:
    if not place:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[place[0]] = put(value[place[0]], place[1:], new)
    return copy


PLACES = places(FULL)[1:]


def read(data: Any) -> Brief | str:
    """The brief, or the sentence that refuses it."""
    try:
        return from_plain(data)
    except FileRefused as error:
        return str(error)


def check(data: Any) -> None:
    brief = read(data)
    if isinstance(brief, str):
        assert brief.endswith(".")
        assert "pydantic" not in brief
    else:
        check_kept(brief)


def check_kept(brief: Brief) -> None:
    written = to_json(brief)
    assert to_json(from_json(written.encode())) == written
    assert from_json(written) == brief
    for path in all_paths(brief):
        get(brief, path)
    for finding in findings(brief, TODAY):
        assert finding.message.endswith(".")


@given(anything)
def test_any_json_is_read_or_refused(data: Any):
    check(data)


@given(st.lists(st.tuples(st.sampled_from(PLACES), anything), min_size=1, max_size=3))
def test_a_full_brief_with_anything_in_any_place_is_read_or_refused(changes: list[tuple[tuple[Any, ...], Any]]):
    data = FULL
    for place, new in changes:
        try:
            data = put(data, place, new)
        except (KeyError, IndexError, TypeError, ValueError):  # a change before this one took the place away
            continue
    check(data)


@given(st.binary() | st.text().map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes_are_read_or_refused(data: bytes):
    try:
        from_json(data)
    except FileRefused:
        return


@given(st.text(alphabet='{}[]":,0123456789eE-+.nulltruefalse \\u', max_size=80))
def test_anything_like_json_is_read_or_refused(text: str):
    try:
        from_json(text)
    except FileRefused:
        return
    json.loads(text)
