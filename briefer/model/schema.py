"""The JSON Schema (draft 2020-12) of what Briefer accepts as a brief, shorthands and all."""

from typing import Any, cast

from briefer.model.brief import FORMAT, Brief


def json_schema() -> dict[str, Any]:
    """The schema of the `.brief` format, generated from the model.

    Any field may be absent or null, and keys beside the known ones are allowed, since they are kept.
    """
    generated = Brief.model_json_schema(mode="validation")
    definitions: dict[str, Any] = generated.pop("$defs")
    for part in (generated, *definitions.values()):
        _loosen(part)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Brief, format {FORMAT}",
        "description": generated.pop("description"),
        **{key: value for key, value in generated.items() if key != "title"},
        "$defs": definitions,
    }


def _loosen(part: dict[str, Any]) -> None:
    """Lets each property be null, and drops the titles that only repeat its name."""
    part.pop("title", None)
    part["properties"] = {name: _nullable(cast("dict[str, Any]", value)) for name, value in part["properties"].items()}


def _nullable(property_: dict[str, Any]) -> dict[str, Any]:
    told = {key: property_.pop(key) for key in ("description", "default") if key in property_}
    property_.pop("title", None)
    if isinstance(property_.get("type"), str) and "enum" not in property_:
        return {**told, **property_, "type": [property_["type"], "null"]}
    choices: list[Any] = property_.pop("anyOf", None) or [property_]
    return {**told, "anyOf": choices if {"type": "null"} in choices else [*choices, {"type": "null"}]}
