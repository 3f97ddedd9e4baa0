"""Editions: which readers see what, as a template settles it."""

from briefer.errors import TemplateError
from briefer.template.problems import nearest
from briefer.template.schema import FIELD_OF_KIND, Edition, OfficeTemplate


def edition_of(template: OfficeTemplate, name: str = "") -> Edition:
    """An edition of a template, the default one when none is named.

    It also withholds what no section of the template prints, so that a circulated file holds nothing but what its
    pages show.
    """
    name = name or template.default_edition
    if name not in template.editions:
        known = ", ".join(template.editions)
        raise TemplateError(f"There is no edition “{name}”{nearest(name, template.editions)} The template has {known}.")
    edition = template.editions[name]
    hidden = (f"brief.{FIELD_OF_KIND.get(kind, kind)}" for kind in sorted(template.never_shown()))
    return edition.model_copy(update={"withhold": (*edition.withhold, *hidden)})
