"""What a setting may be chosen from, where that depends on the template: see ``_of`` in `schema`."""

from collections.abc import Callable, Mapping

from briefer.document.theme import STYLE_NAMES
from briefer.model.brief import Brief
from briefer.model.shape import Shape, shapes
from briefer.template import fonts
from briefer.template.kinds import LAYOUTS, ROWS, part_of
from briefer.template.labels import part_key, parts
from briefer.template.schema import OfficeTemplate, SectionSetting

_NEVER_REQUIRED = frozenset({"format", "id", "template", "template_version", "files"})
_OF_ITEMS = frozenset({"id", "marking", "source", "internal", "to_confirm"})


def offers(what: str, template: OfficeTemplate, section: SectionSetting | None = None) -> tuple[str, ...]:
    """The values to offer, in order; none where anything may stand. ``section`` is the one that the setting is in."""
    if what in _OF_SECTION:
        return _OF_SECTION[what](section.kind) if section else ()
    return _OF_TEMPLATE[what](template) if what in _OF_TEMPLATE else ()


def _families(template: OfficeTemplate) -> tuple[str, ...]:
    """Fonts that can be embedded: the template's own, which were checked, and the shipped ones."""
    return (*template.fonts, *template.substitutes, *fonts.shipped_names())


def _sections(template: OfficeTemplate) -> tuple[str, ...]:
    ordered = [key for key in template.section_order if key in template.sections]
    return (*ordered, *(key for key in template.sections if key not in ordered))


def _fields(template: OfficeTemplate) -> tuple[str, ...]:
    """Fields of any part by their own name, then each with its part."""
    alone = dict.fromkeys(field for part in parts() for field in part.model_fields if field != "id")
    return (*sorted(alone), *(f"{part_key(part)}.{field}" for part in parts() for field in part.model_fields))


def _required(template: OfficeTemplate) -> tuple[str, ...]:
    """Fields of the brief and of its parts and lists that may be required, those that are among them."""
    found = dict.fromkeys(
        path
        for field, shape in shapes(Brief).items()
        if field not in _NEVER_REQUIRED
        for path in (field, *(f"{field}.{inner}" for inner in _inner(shape)))
    )
    return tuple(dict.fromkeys((*found, *template.required)))


def _inner(shape: Shape) -> tuple[str, ...]:
    if shape.part is None or shape.kind not in ("part", "items"):
        return ()
    return tuple(field for field in shape.part.model_fields if field not in _OF_ITEMS)


def _item_fields(kind: str) -> tuple[str, ...]:
    part = part_of(kind)
    return tuple(field for field in part.model_fields if field != "id") if part else ()


def _columns(kind: str) -> tuple[str, ...]:
    return tuple(field for field in ROWS[kind].model_fields if field != "id") if kind in ROWS else ()


_OF_TEMPLATE: Mapping[str, Callable[[OfficeTemplate], tuple[str, ...]]] = {
    "families": _families,
    "levels": lambda template: tuple(level.name for level in template.marking.levels),
    "languages": lambda template: tuple(template.labels),
    "sections": _sections,
    "required": _required,
    "editions": lambda template: tuple(template.editions),
    "fields": _fields,
    "styles": lambda _: STYLE_NAMES,
}
_OF_SECTION: Mapping[str, Callable[[str], tuple[str, ...]]] = {
    "layouts": lambda kind: LAYOUTS.get(kind, ()),
    "columns": _columns,
    "item_fields": _item_fields,
}
