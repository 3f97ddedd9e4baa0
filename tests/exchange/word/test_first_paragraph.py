"""The first paragraph of a text of several, typed over, stays the first one of its field."""

import pytest
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from briefer.model.paths import get
from briefer.model.richtext import text_of
from tests.briefs import make_brief
from tests.exchange.word.editing import W, WordEditor
from tests.exchange.word.exported import edited, exported, read

BRIEF = make_brief(
    purpose="To prepare.\nTo decide.",
    sections=[{"id": "k1", "title": "Protocol", "body": "Gifts first.\nGifts second.\nGifts third."}],
    issues=[{"id": "i1", "topic": "Strait", "background": "One.\nTwo.", "our_position": "Four.\nFive."}],
)

TEXTS = [("Gifts first.", "sections/k1/body"), ("One.", "issues/i1/background"), ("To prepare.", "purpose")]


def typed_over(words):
    """A paragraph typed over as LibreOffice does it: the anchor begins behind the new words."""
    editor = WordEditor(exported(BRIEF))
    paragraph = editor.paragraph(words)
    editor.retype(words, "New words.")
    start = next(paragraph.iter(f"{W}bookmarkStart"))
    paragraph.append(start)
    return editor


@pytest.mark.parametrize(("words", "path"), [*TEXTS, ("Four.", "issues/i1/our_position")])
def test_with_its_anchor_left_behind_it(words, path):
    found = read(typed_over(words).saved())
    assert text_of(get(found.brief, path)) == text_of(get(BRIEF, path)).replace(words, "New words.")
    assert list(edited(found)) == [path]
    assert found.unplaced == ()


def test_with_its_anchor_left_at_the_last_paragraph_alone():
    """As a file says that LibreOffice saved once more."""
    editor = typed_over("Gifts first.")
    start = next(editor.paragraph("New words.").iter(f"{W}bookmarkStart"))
    editor.paragraph("Gifts third.").insert(1, start)
    found = read(editor.saved())
    assert text_of(found.brief.sections[0].body) == "New words.\nGifts second.\nGifts third."
    assert found.unplaced == ()


@pytest.mark.parametrize(("words", "path"), TEXTS)
def test_without_its_anchor_and_with_the_other_paragraphs_empty(words, path):
    editor = WordEditor(exported(BRIEF))
    first = editor.paragraph(words)
    others = list(first.itersiblings(f"{W}p"))[: text_of(get(BRIEF, path)).count("\n")]
    for node in [*first.iter(f"{W}bookmarkStart"), *others[-1].iter(f"{W}bookmarkEnd")]:
        node.getparent().remove(node)
    editor.retype(words, "New words.")
    for paragraph in others:
        etree.strip_elements(paragraph, f"{W}r")
    found = read(editor.saved())
    assert text_of(get(found.brief, path)) == "New words."
    assert found.unplaced == ()
