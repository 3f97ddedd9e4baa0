"""Headings that a template gives to sections in the place of the usual ones, for a window that has names of its own."""

from briefer.template.schema import OfficeTemplate, field_of
from briefer.template.words import words_for

_OTHERS = frozenset({"custom", "sections", "if_raised", "since_last"})
"""Kinds of sections that print no field of their own."""


def own_headings(template: OfficeTemplate, usual: OfficeTemplate, language: str) -> dict[str, str]:
    """The heading of each field of a brief over which a template says something else than the usual template does."""
    plain = _headings(usual, template.language or language)
    found = _headings(template, template.language or language)
    return {field: heading for field, heading in found.items() if heading and heading != plain.get(field, heading)}


def _headings(template: OfficeTemplate, language: str) -> dict[str, str]:
    labels = words_for(template, language) or words_for(template, "en")
    words = labels[1].headings if labels else {}
    found: dict[str, str] = {}
    for _, section in template.ordered_sections():
        if section.kind not in _OTHERS:
            found.setdefault(field_of(section.kind), section.title or words.get(section.kind, ""))
    return found
