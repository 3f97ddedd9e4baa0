"""Which labels there must be, and which language's labels speak."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, cast, get_args

from briefer.template.labels import PHRASES, SEASONS, Labels, closed_list, part_key, parts
from briefer.template.merging import Settings, merge
from briefer.template.schema import OfficeTemplate, SectionKind

ENGLISH = "en"
"""The language whose labels hold where another has none."""

_LISTS = {"months": 12, "short_months": 12, "weekdays": 7}
"""Labels that are lists, and how many names each has."""

_UNPRINTED = {
    ("brief", "format"), ("brief", "id"), ("brief", "template"), ("brief", "files"), ("brief", "language"),
    ("brief", "template_version"), ("section", "key"),
}  # fmt: skip
"""Fields that are never printed, and need no name."""

_COMPOSED = frozenset({"text_block", "text_run", "date", "stored_file", "marking", "source", "point"})
"""Parts whose fields are printed as one, without names."""


def words_for(template: OfficeTemplate, language: str) -> tuple[str, Labels] | None:
    """The labels for a language tag, and the tag they have: en-GB's over en's, where there are both.

    What a language lacks stands in English.
    """
    subtags = language.split("-")
    tags = [tag for end in range(1, len(subtags) + 1) if (tag := "-".join(subtags[:end])) in template.labels]
    if not tags:
        return None
    words: Settings = {}
    for tag in dict.fromkeys((ENGLISH, *tags) if ENGLISH in template.labels else tags):
        words = merge(words, template.labels[tag].model_dump(exclude_unset=True))
    return tags[-1], Labels.model_validate(words)


def useless(labels: Labels) -> Iterator[str]:
    """What stands in the labels of a language without a use, and lists with too few names."""
    for key, count in _LISTS.items():
        if (found := len(getattr(labels, key))) not in (0, count):
            yield f"{key}: found {found} names, expected {count}."
    yield from _unknown(labels.model_dump(exclude={*_LISTS}), _needed(), "")


def _unknown(given: Mapping[str, Any], needed: Mapping[str, Any], place: str) -> Iterator[str]:
    from briefer.template.problems import nearest

    for key, words in given.items():
        if key not in needed:
            yield f"{place}{key}: nothing has this label{nearest(key, needed) or '.'}"
        elif isinstance(words, dict):
            yield from _unknown(cast("dict[str, Any]", words), needed[key], f"{place}{key}.")


def missing(labels: Labels) -> tuple[str, ...]:
    """The keys of the labels that a language lacks, of all those in `every_label`."""
    given = set(_keys({name: words for name, words in labels.model_dump().items() if words}))
    return tuple(key for key in every_label() if key not in given)


@cache
def every_label() -> tuple[str, ...]:
    """The key of each label that pages may need, with dots."""
    return (*_keys(_needed()), *_LISTS)


def _keys(table: Mapping[str, Any], place: str = "") -> Iterator[str]:
    for key, words in table.items():
        if isinstance(words, dict):
            yield from _keys(cast("dict[str, Any]", words), f"{place}{key}.")
        else:
            yield f"{place}{key}"


def _needed() -> dict[str, dict[str, Any]]:
    return {
        "headings": {kind: "" for kind in get_args(SectionKind) if kind != "custom"},
        "phrases": PHRASES,
        "seasons": dict.fromkeys(SEASONS, ""),
        "fields": field_labels(),
        "values": value_labels(),
    }


def field_labels() -> dict[str, dict[str, str]]:
    """The fields that need a name, by part, each with its description."""
    labels: dict[str, dict[str, str]] = {}
    for part in parts():
        name = part_key(part)
        if name in _COMPOSED:
            continue
        labels[name] = {
            field: info.description or ""
            for field, info in part.model_fields.items()
            if field != "id" and (name, field) not in _UNPRINTED and field not in _unlabelled(name)
        }
    return {name: fields for name, fields in labels.items() if fields}


def _unlabelled(name: str) -> frozenset[str]:
    """Fields named elsewhere: those of any item by phrases, the sections of a brief by headings."""
    if name == "brief":
        return frozenset(get_args(SectionKind)) | {"delegations"}
    return frozenset({"marking", "source", "internal", "to_confirm"})


def value_labels() -> dict[str, dict[str, dict[str, str]]]:
    """The closed lists that need words, by part and field."""
    labels: dict[str, dict[str, dict[str, str]]] = {}
    for part in parts():
        for field in part.model_fields:
            if part_key(part) != "text_block" and (values := closed_list(part, field)):
                labels.setdefault(part_key(part), {})[field] = dict.fromkeys(values, "")
    return labels
