"""Fields of an office's own: where a brief holds them, and what they may hold."""

import re

from briefer.model.brief import Brief
from briefer.model.dates import is_edtf
from briefer.model.parts import Section
from briefer.template.schema import CustomField

_NUMBER = re.compile(r"[+-]?\d[\d., \u00a0]*")

YES_NO = ("yes", "no")


def values(brief: Brief, section_key: str) -> dict[str, Section]:
    """The brief's sections that hold the fields of a custom section, by the field's key."""
    prefix = f"{section_key}."
    return {own.key.removeprefix(prefix): own for own in brief.sections if own.key.startswith(prefix)}


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
