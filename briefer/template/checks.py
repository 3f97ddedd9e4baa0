"""What the schema alone can't see: names that refer to nothing, files of the wrong kind, labels that are missing."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

from briefer.document.theme import STYLE_NAMES
from briefer.errors import FileRefused, TemplateError
from briefer.template import fonts
from briefer.template.colours import contrasts
from briefer.template.files import font_problem, read_picture
from briefer.template.heading_numbers import format_problem
from briefer.template.kinds import LAYOUTS, ROWS, part_of
from briefer.template.labels import part_key, parts
from briefer.template.merging import Settings
from briefer.template.placeholders import wrong_placeholders
from briefer.template.problems import nearest, unknown_style
from briefer.template.required import unknown_name
from briefer.template.schema import OfficeTemplate, SectionSetting
from briefer.template.sense import senseless
from briefer.template.words import ENGLISH, every_label, missing, useless, words_for

_MOST_NAMED = 3
"""Missing labels that are named."""


def check(template: OfficeTemplate, file: Path, stated: Sequence[Settings] = ()) -> None:
    """Raises TemplateError for the first thing in a merged template that can't be right.

    ``stated`` is what it states itself, then what those state that it extends.
    """
    for problem in chain(
        senseless(template), _names(template), _styles(template), wrong_placeholders(template), _sections(template),
        _editions(template), _levels(template), contrasts(template, stated), _labels(template), _required(template),
        _files(template), _name_order(template), _heading_formats(template),
    ):  # fmt: skip
        raise TemplateError(f"{file}: {problem}")


def _names(template: OfficeTemplate) -> Iterator[str]:
    known = [*template.fonts, *template.substitutes, *fonts.shipped_names()]
    named = [("type.families", name) for name in template.type.families]
    named += [
        (f"type.styles.{key}.family", style.family) for key, style in template.type.styles.items() if style.family
    ]
    for key, name in named:
        if name not in known:
            yield f"{key}: there is no font family “{name}”{nearest(name, known) or _listed(known)}"


def _heading_formats(template: OfficeTemplate) -> Iterator[str]:
    for level, words in enumerate(template.numbering.heading_formats, 1):
        if problem := format_problem(words, level):
            yield f"numbering.heading_formats: “{words}” {problem}"


def _name_order(template: OfficeTemplate) -> Iterator[str]:
    if "name" not in template.names.order:
        yield "names.order: the name itself is missing; add “name”."


def _files(template: OfficeTemplate) -> Iterator[str]:
    for name, font in template.fonts.items():
        for face in ("regular", "bold", "italic", "bold_italic"):
            file = getattr(font, face)
            if file and (problem := font_problem(Path(file))):
                yield f"fonts.{name}.{face}: “{Path(file).name}” {problem}."
    if template.logo.file and (problem := _picture_problem(template.logo.file)):
        yield f"logo.file: “{Path(template.logo.file).name}”: {problem}"
    if template.logo.file and not template.logo.alt:
        yield "logo.alt: is missing; say what the picture shows."


def _picture_problem(file: str) -> str:
    """Why a picture can't be used, or nothing."""
    try:
        read_picture(file)
    except FileRefused as error:
        return str(error)
    return ""


def _styles(template: OfficeTemplate) -> Iterator[str]:
    for name in template.type.styles:
        if name not in STYLE_NAMES:
            yield unknown_style(name)


def _sections(template: OfficeTemplate) -> Iterator[str]:
    for key in template.section_order:
        if key not in template.sections:
            hint = nearest(key, template.sections) or _listed(template.sections)
            yield f"section_order: there is no section “{key}”{hint}"
    for key, section in template.sections.items():
        yield from (f"sections.{key}.{problem}" for problem in _section(section))


def _required(template: OfficeTemplate) -> Iterator[str]:
    for required in template.required:
        if found := unknown_name(required):
            name, part = found
            yield f"required: “{required}”: there is no field “{name}”{nearest(name, part.model_fields) or '.'}"


def _section(section: SectionSetting) -> Iterator[str]:
    row = part_of(section.kind)
    known = tuple(row.model_fields) if row else ()
    for field in section.without:
        if field not in known:
            yield f"without: what it lists has no field “{field}”{nearest(field, known) or '.'}"
    if section.fields and section.kind != "custom":
        yield "fields: only a section of the kind custom has fields of the office's own."
    for number, own in enumerate(section.fields, 1):
        if own.type == "choice" and not own.choices:
            yield f"fields.{number}.choices: “{own.title}” has nothing to choose from; list what may be chosen."
        elif own.choices and own.type != "choice":
            yield f"fields.{number}.choices: “{own.title}” is no choice; take these out, or make its type choice."
    layouts = LAYOUTS.get(section.kind, ())
    if section.layout and section.layout not in layouts:
        hint = nearest(section.layout, layouts) or _listed(layouts)
        yield f"layout: a section of {section.kind} has no layout “{section.layout}”{hint}"
    if not section.columns:
        return
    if section.kind not in ROWS:
        yield f"columns: a section of {section.kind} has no table; leave columns out."
        return
    row = ROWS[section.kind]
    for column in section.columns:
        if column.field not in row.model_fields:
            hint = nearest(column.field, row.model_fields) or "."
            yield f"columns: no {part_key(row).replace('_', ' ')} has a field “{column.field}”{hint}"


def _editions(template: OfficeTemplate) -> Iterator[str]:
    if template.default_edition not in template.editions:
        hint = nearest(template.default_edition, template.editions) or _listed(template.editions)
        yield f"default_edition: there is no edition “{template.default_edition}”{hint}"
    known = _field_names()
    for name, edition in template.editions.items():
        for field in edition.withhold:
            if field not in known:
                yield f"editions.{name}.withhold: no part has a field “{field}”{nearest(field, known) or '.'}"


def _field_names() -> frozenset[str]:
    alone = {field for part in parts() for field in part.model_fields}
    return frozenset(alone | {f"{part_key(part)}.{field}" for part in parts() for field in part.model_fields})


def _levels(template: OfficeTemplate) -> Iterator[str]:
    names = [level.name for level in template.marking.levels]
    if template.marking.unmarked and template.marking.unmarked not in names:
        hint = nearest(template.marking.unmarked, names) or _listed(names)
        yield f"marking.unmarked: the scheme has no level “{template.marking.unmarked}”{hint}"


def _labels(template: OfficeTemplate) -> Iterator[str]:
    if not template.labels:
        yield 'labels: there are none; write extends = "base" for those of the plain template, or add labels/en.toml.'
        return
    if template.language and words_for(template, template.language) is None:
        yield f"language: there are no labels for “{template.language}”; add labels/{template.language}.toml."
    for language, labels in template.labels.items():
        yield from (f"labels.{language}.{problem}" for problem in useless(labels))
    has_english = ENGLISH in template.labels and not missing(template.labels[ENGLISH])
    for language, lacking in () if has_english else _lacking(template):
        yield (
            f'labels.{language}: {lacking}. Write extends = "base": what a language lacks then stands in English;'
            " or copy labels/en.toml of the template “base” and translate it."
        )


def untranslated(template: OfficeTemplate) -> tuple[str, ...]:
    """A note for each language of a template that was checked in which some words stand in English."""
    return tuple(f"labels.{language}: {lacking}; they stand in English." for language, lacking in _lacking(template))


def _lacking(template: OfficeTemplate) -> Iterator[tuple[str, str]]:
    """Each language that is no kind of another and lacks words, with how many and the first of them."""
    for language, labels in template.labels.items():
        is_kind = any(language.startswith(f"{other}-") for other in template.labels)
        if not is_kind and (lacking := missing(labels)):
            first = ", ".join(lacking[:_MOST_NAMED])
            among = "such as " if len(lacking) > _MOST_NAMED else ""
            are = "is" if len(lacking) == 1 else "are"
            yield language, f"{len(lacking)} of {len(every_label())} words {are} missing, {among}{first}"


def _listed(names: Iterable[str]) -> str:
    return f"; there are {', '.join(names) or 'none'}."
