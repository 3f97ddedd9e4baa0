"""The three writers say the same words in the same order."""

import os
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from briefer.compose.composer import compose
from briefer.document.blocks import Contents, Document, PageBreak, Picture
from briefer.document.theme import Theme
from briefer.model.brief import Brief
from briefer.render.pdf import pdf
from briefer.render.word import word
from briefer.template.theme import theme
from tests.briefs import full_brief
from tests.compose.pages import TODAY, template
from tests.documents import full_document, make_theme
from tests.generated import briefs
from tests.render.pdf.structure import spoken as read_aloud
from tests.render.word.reading import Docx, expected

NAMES = ("base", "mindef-policy", "mindef-policy-ms", "multilateral", "one-page", "uk-submission")
EXAMPLES = 1_000 if os.environ.get("BRIEFER_SOAK") == "1" else 15


def letters(words: str) -> str:
    """Letters and digits alone: where lines break, and the signs of bullets and rules, are each writer's own."""
    return "".join(sign for sign in words if sign.isalnum())


def compared(document: Document) -> Document:
    """A document without what the writers can't say alike: page numbers of a contents page, pictures' descriptions."""
    blocks = tuple(block for block in document.front if not isinstance(block, Contents | PageBreak | Picture))
    body = tuple(block for block in document.body if not isinstance(block, Picture))
    return replace(document, front=blocks, body=body, header=(), footer=(), marking=None)


def check(document: Document, look: Theme) -> None:
    alone = compared(document)
    outline = letters("".join(expected(alone)))
    assert letters("".join(Docx(word(alone, look)).read())) == outline
    assert letters(read_aloud(pdf(alone, look))) == outline


def test_of_a_document_with_every_block():
    check(full_document(), make_theme())


@pytest.mark.parametrize("name", NAMES)
def test_of_a_brief_with_every_field(name: str):
    office = template(name)
    check(compose(full_brief(), office, TODAY, "office"), theme(office))


@pytest.mark.soak
@settings(max_examples=EXAMPLES)
@given(briefs(), some.sampled_from(NAMES))
def test_of_any_brief(brief: Brief, name: str):
    office = template(name)
    check(compose(brief, office, TODAY, "office"), theme(office))
