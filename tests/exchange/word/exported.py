"""Briefs exported to Word as `service` does, and read back."""

from functools import cache

from briefer.compose.select import select
from briefer.exchange.word import WordEdits, word_edits
from briefer.model.brief import Brief
from briefer.model.plain import to_json
from briefer.render.word import word
from briefer.settings import shipped_templates
from briefer.template.editions import edition_of
from briefer.template.loading import Templates
from briefer.template.theme import theme
from tests.briefs import full_brief
from tests.compose.pages import pages, template

TEMPLATES = Templates([shipped_templates()])


def exported(brief: Brief, name: str = "base", edition: str = "office") -> bytes:
    """A brief as a DOCX with all that travels in it."""
    office = template(name)
    shown = select(brief, edition_of(office, edition))
    return word(pages(brief, name, edition), theme(office), to_json(shown).encode())


@cache
def full_docx() -> bytes:
    """The brief that says something in every field, as a DOCX."""
    return exported(full_brief())


def read(data: bytes) -> WordEdits:
    return word_edits(data, TEMPLATES)


def edited(edits: WordEdits) -> dict[str, object]:
    """What was edited: the new value by path, None for what was removed."""
    return {change.path: change.after for change in edits.changes if change.kind != "move"}
