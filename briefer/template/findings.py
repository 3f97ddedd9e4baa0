"""What a template has to say about a brief: sections it requires, levels and caveats its scheme lacks."""

from collections.abc import Iterator
from itertools import chain

from briefer.model import paths
from briefer.model.base import is_empty
from briefer.model.brief import Brief
from briefer.model.finding import Finding, quoted
from briefer.model.item import Marking
from briefer.model.richtext import text_of
from briefer.template.custom import problem, values
from briefer.template.editions import edition_of
from briefer.template.labels import Labels, part_key
from briefer.template.required import missing
from briefer.template.schema import OfficeTemplate, SectionSetting, field_of
from briefer.template.words import words_for


def template_findings(brief: Brief, template: OfficeTemplate) -> tuple[Finding, ...]:
    """What the template finds wanting in a brief."""
    looks = (_notes, _language, _required, _fields, _markings, _own, _custom, _left_out)
    return tuple(chain.from_iterable(look(brief, template) for look in looks))


def _notes(brief: Brief, template: OfficeTemplate) -> Iterator[Finding]:
    for note in template.notes:
        yield Finding("note", "template", note, "Change it in the letterhead, or add what is missing to the template.")


def _language(brief: Brief, template: OfficeTemplate) -> Iterator[Finding]:
    if not template.language and not words_for(template, brief.language):
        yield Finding(
            "warning",
            "language",
            f"The template has no labels for the language {quoted(brief.language, 'of the brief')}.",
            f"Headings stand in another language; choose one of {', '.join(sorted(template.labels))}.",
        )


def _required(brief: Brief, template: OfficeTemplate) -> Iterator[Finding]:
    for key, section in template.ordered_sections():
        field = field_of(section.kind)
        if section.required and field and _says_nothing(brief, key, section, field):
            yield Finding(
                "error",
                f"{field}/{key}" if section.kind == "custom" else field,
                f"The template requires the section {quoted(_title(template, key, section))}, and it is empty.",
                "Fill it in.",
            )


def _says_nothing(brief: Brief, key: str, section: SectionSetting, field: str) -> bool:
    if section.kind == "custom":
        keys = {key, *(f"{key}.{own.key}" for own in section.fields)}
        return not any(own.key in keys and not is_empty(own.body) for own in brief.sections)
    return is_empty(getattr(brief, field))


def _title(template: OfficeTemplate, key: str, section: SectionSetting) -> str:
    """The section's heading, in the template's language or else in English."""
    return section.title or _labels(template).headings.get(section.kind, key)


def _labels(template: OfficeTemplate) -> Labels:
    found = words_for(template, template.language or "en")
    return found[1] if found else Labels()


def _fields(brief: Brief, template: OfficeTemplate) -> Iterator[Finding]:
    labels = _labels(template)
    for field in template.required:
        for path, kind, name in missing(brief, type(brief), field.split(".")):
            words = labels.fields.get(part_key(kind), {}).get(name) or labels.headings.get(name, name)
            yield Finding("error", path, f"The template requires {quoted(words)}, and it is empty.", "Fill it in.")


def _markings(brief: Brief, template: OfficeTemplate) -> Iterator[Finding]:
    scheme = template.marking
    levels = {level.name.casefold() for level in scheme.levels}
    caveats = {caveat.casefold() for caveat in scheme.caveats}
    for path, part in paths.parts(brief):
        if not isinstance(part, Marking):
            continue
        if part.level.strip() and part.level.strip().casefold() not in levels:
            yield Finding(
                "error",
                f"{path}/level",
                f"The template's marking scheme has no level {quoted(part.level)}.",
                f"Choose one of {', '.join(level.name for level in scheme.levels) or 'none'}, or another template.",
            )
        for caveat in part.caveats:
            if caveats and caveat.casefold() not in caveats:
                yield Finding(
                    "warning",
                    f"{path}/caveats",
                    f"The template's marking scheme has no caveat {quoted(caveat)}.",
                    f"It knows {', '.join(scheme.caveats)}.",
                )


def _own(brief: Brief, template: OfficeTemplate) -> Iterator[Finding]:
    """Sections of the office's own that the template has no place for."""
    placed = edition_of(template).sections
    for own in brief.sections:
        if placed is not None and own.key not in placed:
            yield Finding(
                "error",
                f"sections/{own.id}",
                f"The template has no place for the section {quoted(own.title or own.key, 'without a title')}.",
                "It is not printed; move its text, or choose another template.",
            )


def _custom(brief: Brief, template: OfficeTemplate) -> Iterator[Finding]:
    """Fields of the office's own that are missing, or hold something else than they should."""
    for key, section in template.ordered_sections():
        found = values(brief, key)
        for own in section.fields:
            value = found.get(own.key)
            if value is None or is_empty(value.body):
                if own.required:
                    suggestion = f"Fill it in; in a file it is an own section with the key {key}.{own.key}."
                    path = f"sections/{value.id if value else f'{key}.{own.key}'}"
                    yield Finding("error", path, f"The template requires {quoted(own.title)}.", suggestion)
            elif wrong := problem(own, text_of(value.body)):
                yield Finding("error", f"sections/{value.id}/body", *wrong)


def _left_out(brief: Brief, template: OfficeTemplate) -> Iterator[Finding]:
    """Lists of which the template shows only the first items."""
    for field, most in edition_of(template).most.items():
        items: tuple[object, ...] = getattr(brief, field)
        if len(items) > most:
            title = _labels(template).headings.get(field, field)
            yield Finding(
                "note",
                field,
                f"The template shows the first {most} of {len(items)} under {quoted(title)}.",
                "Put the most important first.",
            )
