import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from briefer.errors import FileRefused
from briefer.model.plain import from_plain
from briefer.model.schema import json_schema
from briefer.settings import resources
from scripts.make_schema import SCHEMA, schema_text
from tests.briefs import full_brief, make_brief

SCHEMA_OF_BRIEFS = Draft202012Validator(json_schema())


def test_the_schema_in_the_resources_is_current():
    stored = (resources() / SCHEMA).read_text(encoding="utf-8")
    assert stored == schema_text(), "run scripts/make_schema.py"


def test_the_schema_is_a_schema():
    Draft202012Validator.check_schema(json.loads(schema_text()))


def test_every_property_is_described():
    for part in [json_schema(), *json_schema()["$defs"].values()]:
        for name, value in part["properties"].items():
            assert value.get("description") or name in ("text", "bold", "italic", "kind", "depth", "runs"), name


@pytest.mark.parametrize(
    "data",
    [
        full_brief().plain(),
        make_brief().plain(),
        {"title": "Talks", "dated": "2025-10-30", "version": 3, "marking": "Sulit", "summary": "plain words"},
        {"prepared_for": "The Minister", "points": ["one"], "meeting": {"next": "2026", "venue": "By video"}},
        {"meeting": {"previous": {"edtf": "2024"}}, "distribution": ["Chief of Staff"]},
        {"agreements": [{"parties": ["Malaysia"]}], "issues": [{"agreed_language": "a shared sea"}]},
        {"title": None, "agenda": None, "meeting": None, "status": None},
        {"title": "Talks", "x_tool": [1, {"a": None}], "figures": [{"value": 3}, {"value": 2.5}, {"value": "few"}]},
    ],
)
def test_what_the_model_accepts_the_schema_accepts(data: dict[str, Any]):
    from_plain(data)
    assert [error.message for error in SCHEMA_OF_BRIEFS.iter_errors(data)] == []


def _wrong() -> Iterator[dict[str, Any]]:
    for name, shape in json_schema()["properties"].items():
        if "boolean" not in str(shape):
            yield {name: False}
    yield {"status": "finished"}
    yield {"agenda": [{"minutes": -1}]}
    yield {"agreements": [{"id": "a b"}]}
    yield {"follow_ups": [{"due": 5}]}


@pytest.mark.parametrize("data", list(_wrong()), ids=str)
def test_what_the_schema_refuses_the_model_refuses(data: dict[str, Any]):
    assert not SCHEMA_OF_BRIEFS.is_valid(data)
    with pytest.raises(FileRefused):
        from_plain(data)
