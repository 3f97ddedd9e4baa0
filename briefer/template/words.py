"""Which labels there must be, and which language's labels speak."""

from collections.abc import Iterator, Mapping
from typing import get_args

from briefer.template.labels import PHRASES, SEASONS, Labels, closed_list, part_key, parts
from briefer.template.merging import Settings, merge
from briefer.template.schema import OfficeTemplate, SectionKind

_UNPRINTED = {
    ("brief", "format"), ("brief", "id"), ("brief", "template"), ("brief", "files"), ("brief", "language"),
    ("brief", "template_version"), ("section", "key"),
}  # fmt: skip
"""Fields that are never printed, and need no name."""

_COMPOSED = frozenset({"text_block", "text_run", "date", "stored_file", "marking", "source", "point"})
"""Parts whose fields are printed as one, without names."""


def words_for(template: OfficeTemplate, language: str) -> tuple[str, Labels] | None:
    """The labels for a language tag, and the tag they have: en-GB's over en's, where there are both."""
    subtags = language.split("-")
    tags = [tag for end in range(1, len(subtags) + 1) if (tag := "-".join(subtags[:end])) in template.labels]
    if not tags:
        return None
    words: Settings = {}
    for tag in tags:
        words = merge(words, template.labels[tag].model_dump(exclude_unset=True))
    return tags[-1], Labels.model_validate(words)


def incomplete(labels: Labels) -> Iterator[str]:
    """What is missing in the labels of a language, and what stands there without a use."""
    yield from _compared("headings", labels.headings, {kind: "" for kind in get_args(SectionKind) if kind != "custom"})
    yield from _compared("phrases", labels.phrases, PHRASES)
    yield from _compared("seasons", labels.seasons, dict.fromkeys(SEASONS, ""))
    for name, words, count in (
        ("months", labels.months, 12), ("short_months", labels.short_months, 12), ("weekdays", labels.weekdays, 7),
    ):  # fmt: skip
        if len(words) != count:
            yield f"{name}: found {len(words)} names, expected {count}."
    fields = field_labels()
    yield from _compared("fields", labels.fields, fields)
    for part in fields:
        yield from _compared(f"fields.{part}", labels.fields[part], fields[part])
    values = value_labels()
    yield from _compared("values", labels.values, values)
    for part, lists in values.items():
        yield from _compared(f"values.{part}", labels.values[part], lists)
        for field, known in lists.items():
            yield from _compared(f"values.{part}.{field}", labels.values[part][field], known)


def _compared(place: str, given: Mapping[str, object], needed: Mapping[str, object]) -> Iterator[str]:
    from briefer.template.problems import nearest

    for key in given:
        if key not in needed:
            yield f"{place}.{key}: nothing has this label{nearest(key, needed) or '.'}"
    for key in needed:
        if key not in given:
            yield f"{place}.{key}: is missing; every language needs this label."


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
