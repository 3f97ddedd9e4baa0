"""Fields of an office's own: where a brief holds them, and what they may hold."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, count
from typing import Literal

from briefer.model.brief import Brief
from briefer.model.dates import is_edtf
from briefer.model.parts import Section
from briefer.template.schema import CustomField, OfficeTemplate, field_of
from briefer.template.words import words_for

_NUMBER = re.compile(r"[+-]?\d[\d., \u00a0]*")

_NO_ID = re.compile(r"[^A-Za-z0-9_.-]")
_LONGEST = 56
"""Characters that an id takes of a key."""

YES_NO = ("yes", "no")


@dataclass(frozen=True, slots=True)
class OwnField:
    """A field of an office's own: the key under which briefs hold it, its name, and what it holds."""

    key: str
    title: str
    type: Literal["text", "date", "number", "yes_no", "choice"] = "text"
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnSection:
    """A section of an office's own, as a form shows it.

    ``after`` is the field of a brief whose section stands before it, empty when none does. A section without fields is
    a text: it has one field of the section's key, without a name.
    """

    key: str
    title: str
    hint: str
    after: str
    fields: tuple[OwnField, ...]

    def items(self, brief: Brief) -> dict[str, Section]:
        """The brief's own sections that hold the fields, by the field's key: those that are printed as such."""
        wanted = {field.key: field for field in self.fields}
        found: dict[str, Section] = {}
        for own in brief.sections:
            if (field := wanted.get(own.key)) and (field.title or (not own.title and own.key not in found)):
                found[own.key] = own
        return found

    def id_of(self, brief: Brief, key: str) -> str:
        """The id of the item that holds a field; where there is none, the one that it gets.

        That is made of the key, so that two who begin the same field make one item, and not one each.
        """
        if item := self.items(brief).get(key):
            return item.id
        usual, taken = _NO_ID.sub("-", key)[:_LONGEST], {item.id for item in brief.sections}
        return next(made for made in chain([usual], (f"{usual}-{number}" for number in count(2))) if made not in taken)

    def begun(self, brief: Brief, item_id: str) -> Section | None:
        """The item that a field begins with, by the id that it gets; None when no field gets it."""
        here = (field for field in self.fields if self.id_of(brief, field.key) == item_id)
        field = next(here, None)
        return Section(id=item_id, key=field.key, title=field.title) if field else None


def own_sections(template: OfficeTemplate, language: str) -> Iterator[OwnSection]:
    """The sections of the office's own that a template prints, in order, with the titles that a brief gives them."""
    found = words_for(template, template.language or language)
    headings = found[1].headings if found else {}
    after = ""
    for key, section in template.ordered_sections():
        if section.kind != "custom":
            after = field_of(section.kind) or after
            continue
        fields = (OwnField(f"{key}.{one.key}", one.title, one.type, one.choices) for one in section.fields)
        title = section.title or headings.get(section.kind, key)
        yield OwnSection(key, title, section.hint, after, tuple(fields) or (OwnField(key, ""),))


def values(brief: Brief, section_key: str) -> dict[str, Section]:
    """The brief's sections that hold the fields of a custom section, by the field's key."""
    prefix = f"{section_key}."
    return {own.key.removeprefix(prefix): own for own in brief.sections if own.key.startswith(prefix)}


def field_with(template: OfficeTemplate, key: str) -> CustomField | None:
    """The field that a brief's own section of a key holds, None when the section is a text of its own."""
    section, _, name = key.partition(".")
    setting = template.sections.get(section)
    if setting is None or setting.kind != "custom":
        return None
    return next((field for field in setting.fields if field.key == name), None)


def problem(field: CustomField, text: str) -> tuple[str, str] | None:
    """What is wrong with the text of a field and what to do, or None when it holds what it should."""
    allowed = {"yes_no": YES_NO, "choice": field.choices}.get(field.type, ())
    said = text.strip()
    if allowed and said not in allowed:
        return f"“{field.title}” holds “{said}”, which is no choice.", f"Choose one of {', '.join(allowed)}."
    if field.type == "number" and not _NUMBER.fullmatch(said):
        return f"“{field.title}” holds “{said}”, which is no number.", "Write a number such as 12 or 12.5."
    if field.type == "date" and not is_edtf(said):
        return f"“{field.title}” holds “{said}”, which is no date.", "Write a date such as 2025-10-30."
    return None
