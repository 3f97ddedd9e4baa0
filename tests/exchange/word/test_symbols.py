"""Signs of Wingdings and the like are read as the characters that they look like."""

import pytest

from briefer.exchange.word.symbols import in_unicode, sign
from briefer.model.richtext import text_of
from tests.briefs import make_brief
from tests.exchange.word.editing import W, WordEditor
from tests.exchange.word.exported import exported, read


@pytest.mark.parametrize(
    ("font", "code", "meant"),
    [
        ("Symbol", 0xF0B7, "•"), ("Symbol", 0xF0AE, "→"), ("Symbol", 0xF061, "α"), ("Symbol", 0xF0B3, "≥"),
        ("Wingdings", 0xF0FC, "✓"), ("Wingdings", 0xFC, "✓"), ("WINGDINGS", 0xF0FB, "✗"), ("Wingdings", 0xF0A8, "◻"),
        ("Wingdings", 0xF0E0, "→"), ("Wingdings", 0xF0A7, "▪"), ("Wingdings 2", 0xF050, "✓"), ("Webdings", 0xF061, "✓"),
        ("", 0xF0B7, "•"), ("Arial", 0x2713, "✓"), ("Wingdings", 0xF021, "\uf021"), ("Parade", 0xF041, "\uf041"),
    ],
)  # fmt: skip
def test_a_sign_is_what_it_looks_like_where_that_is_known(font, code, meant):
    assert sign(font, code) == meant


def test_words_in_a_font_of_letters_keep_them():
    assert in_unicode("Résumé – ü", "Calibri") == "Résumé – ü"
    assert in_unicode("ü", "Wingdings") == "✓"


def test_a_sign_put_in_with_word_comes_back_as_a_character():
    editor = WordEditor(exported(make_brief(summary="All agreed.")))
    run = editor.text("All agreed.").getparent()
    for name, attributes, words in (
        ("sym", {f"{W}font": "Wingdings", f"{W}char": "F0FC"}, None),
        ("t", {}, " \uf0b7"),
    ):
        node = run.makeelement(f"{W}{name}", attributes)
        node.text = words
        run.append(node)
    found = read(editor.saved())
    assert text_of(found.brief.summary) == "All agreed.✓ •"
    assert found.unplaced == ()
