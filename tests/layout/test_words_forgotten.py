"""Words and shapes that a long day's typing leaves behind are forgotten, and nothing in a document shows it."""

import pytest

from briefer.document.blocks import Cell, Column, Document, Paragraph, Row, Table
from briefer.document.runs import Text
from briefer.layout import clusters, fonts
from briefer.layout.memory import Memory
from briefer.render.pdf import Press, pdf
from tests.documents import make_theme

SENTENCE = "The Minister (fi) wrote that ﬁfty \u0e17\u0e35\u0e48 patrols sailed, e\u0301t ainsi de suite. " * 3


def paragraph(text: str) -> Paragraph:
    return Paragraph((Text(text),))


def row(words: str) -> Row:
    return Row((Cell((paragraph(words),)), Cell((paragraph(SENTENCE),))))


KNOWN = [row("Navy"), row("Army")]


def document(typed: str) -> Document:
    table = Table((Column(), Column()), (), (row(typed), *KNOWN))
    return Document("Talks", "en", (paragraph(SENTENCE), paragraph(typed), table))


def test_a_document_is_the_same_after_its_words_were_forgotten(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(fonts, "_MOST_WORDS", 3)
    monkeypatch.setattr(clusters, "_MOST_SHAPES", 3)
    theme, press = make_theme(), Press()
    for typed in ("W", "Wo", "Words", "Words of ฝรั่ง", "A word of an uncommonlygreatlengthindeed " * 3):
        assert press.pdf(document(typed), theme) == pdf(document(typed), theme)


def test_what_was_typed_letter_by_letter_is_not_remembered_for_ever(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(fonts, "_MOST_WORDS", 100)
    theme, memory = make_theme(), Memory()
    for number in range(500):
        setter = memory.lay_out(document(f"W{number}"), theme, 700.0).setter
        assert all(len(font.words.advances) < 200 for font in setter.fonts.loaded().values())
