"""Editions: which readers see what, as a template settles it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import get_args

from briefer.errors import TemplateError
from briefer.model.parts import Issue
from briefer.template.kinds import part_of
from briefer.template.labels import part_key
from briefer.template.problems import nearest
from briefer.template.schema import OfficeTemplate, SectionKind, field_of

_IF_RAISED = frozenset({"id", "marking", "internal", "topic", "if_raised"})
"""What a section of the kind ``if_raised`` shows of an issue."""

_COVER_ONLY = ("brief.prepared_for", "brief.number", "addressee.name", "addressee.post", "addressee.contact")
"""What stands on the cover and nowhere else."""


@dataclass(frozen=True)
class Disclosure:
    """What the readers of an edition see of a brief that is printed with a template.

    ``withhold`` are fields left out everywhere (contact) or of one part (agreement.owner), ``sections`` the keys of the
    office's own sections that are printed (None for any), ``most`` how many items of a list are, ``present_only``
    whether persons are left out who are not at the meeting, and ``only_raised`` whether issues are on which the other
    side may say nothing.
    """

    internal: bool = True
    withhold: frozenset[str] = frozenset()
    sections: frozenset[str] | None = None
    present_only: bool = False
    only_raised: bool = False
    most: Mapping[str, int] = field(default_factory=dict[str, int])


def edition_of(template: OfficeTemplate, name: str = "") -> Disclosure:
    """An edition of a template, the default one when none is named.

    It also withholds what no section of the template prints, so that a circulated file holds nothing but what its
    pages show.
    """
    name = name or template.default_edition
    if name not in template.editions:
        hint = nearest(name, template.editions) or f"; there are {', '.join(template.editions)}."
        raise TemplateError(f"There is no edition “{name}”{hint}")
    edition = template.editions[name]
    return Disclosure(
        internal=edition.internal,
        withhold=frozenset({*edition.withhold, *_unprinted(template)}),
        sections=_own_sections(template),
        present_only=any(section.present_only for _, section in template.ordered_sections()),
        only_raised=_only_raised(template),
        most={field_of(section.kind): section.most for _, section in template.ordered_sections() if section.most},
    )


def _unprinted(template: OfficeTemplate) -> Iterator[str]:
    """Fields that no section of the template prints."""
    printed = {section.kind for _, section in template.ordered_sections()}
    fields = {field_of(kind) for kind in printed}
    every = {field_of(kind) for kind in get_args(SectionKind) if field_of(kind)}
    yield from (f"brief.{unprinted}" for unprinted in every - fields)
    if template.cover.layout == "none":
        yield from _COVER_ONLY
    if _only_raised(template):
        yield from (f"issue.{unprinted}" for unprinted in Issue.model_fields if unprinted not in _IF_RAISED)
    for _, section in template.ordered_sections():
        row = part_of(section.kind)
        yield from (f"{part_key(row)}.{left_out}" for left_out in section.without if row)


def _only_raised(template: OfficeTemplate) -> bool:
    """Whether of issues only what the other side may say is printed."""
    printed = {section.kind for _, section in template.ordered_sections()}
    return "if_raised" in printed and "issues" not in printed


def _own_sections(template: OfficeTemplate) -> frozenset[str] | None:
    shown = template.ordered_sections()
    if any(section.kind == "sections" for _, section in shown):
        return None
    custom = [(key, section) for key, section in shown if section.kind == "custom"]
    fields = {f"{key}.{own.key}" for key, section in custom for own in section.fields}
    return frozenset({key for key, _ in custom} | fields)
