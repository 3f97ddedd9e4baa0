"""Any text there is, in all planes: no glyph 0 on a page, and every rule of both standards kept."""

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from briefer.document.blocks import Band, Banner, Column, Document, Paragraph, Table
from briefer.document.runs import Text
from briefer.layout.clusters import is_ignorable
from briefer.layout.coverage import Coverage
from briefer.render.pdf import pdf
from tests.documents import heading, make_document, make_theme, paragraph, row
from tests.render.pdf.structure import page_contents, spoken
from tests.verapdf import broken_rules, needs_verapdf

_THEME = make_theme()
_SHOWN = re.compile(r"\[<(.*?)>\]\s*TJ", re.DOTALL)
_CODE = re.compile(r">[^<]*<|([0-9A-Fa-f]{4})")

_IGNORABLE = tuple(char for char in map(chr, range(0x10FFFF)) if is_ignorable(char))
_NONCHARACTERS = ("\ufdd0", "\ufdef", "\ufffe", "\uffff", "\U0001fffe", "\U0010ffff")
_letters = (
    some.characters(exclude_categories=("Cs",))
    | some.sampled_from(_IGNORABLE)
    | some.sampled_from(_NONCHARACTERS)
    | some.characters(categories=("Co", "Cf", "Lm", "Me", "No"))
    | some.sampled_from("ab  ا(ب)กำ가각\u1100\u1161\u3164\uffa0\u200d\u0301\u0323\u25cc日本🇲🇾")
)
_texts = some.text(_letters, min_size=1, max_size=30)


def _document(text: str, other: str) -> Document:
    """The same text wherever words may stand."""
    runs = (Text(text, strong=True), Text(other, emphasis=True), Text(text, language="ar"))
    table = Table((Column(), Column("end")), (row(text, other, heading=True),), (row(other, text),))
    return make_document(
        heading(text),
        Paragraph(runs, number=other[:3]),
        paragraph(other, marking=text[:5]),
        table,
        title=text,
        header=(Band((Text(text),), end=(Text(other),)),),
        marking=Banner(other),
    )


_documents = some.builds(_document, _texts, _texts)
_FEW = settings(max_examples=60, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])


def _codes(document: Document) -> set[str]:
    """All codes that a document's pages show."""
    strings = [text for content in page_contents(pdf(document, _THEME)) for text in _SHOWN.findall(content)]
    return {code for text in strings for code in _CODE.findall(text)}


@_FEW
@given(_documents)
def test_no_glyph_0_is_ever_painted(document: Document) -> None:
    assert "0000" not in _codes(document)


def test_every_ignorable_and_noncharacter_by_itself_paints_no_glyph_0() -> None:
    texts = ["".join(_IGNORABLE[at : at + 99]) for at in range(0, len(_IGNORABLE), 99)]
    for document in (_document(text, "".join(_NONCHARACTERS)) for text in ["\u3164", "\uffa0", *texts]):
        assert "0000" not in _codes(document)


def test_a_noncharacter_is_shown_as_one_that_no_font_has() -> None:
    assert "\ufffd" in spoken(pdf(make_document(paragraph("a\ufffeb")), _THEME))


def test_a_code_point_for_private_use_is_shown_as_one_that_no_font_has() -> None:
    """A shipped font has a glyph for U+F8FF, but no reader could tell what it means."""
    missing = Coverage(_THEME).missing("a\ue000\uf8ff\U000f0000")
    assert missing == ("\ue000", "\uf8ff", "\U000f0000")
    assert "\uf8ff" in spoken(pdf(make_document(paragraph("a\uf8ffb")), _THEME)), "copied, it is what was typed"


@needs_verapdf
def test_no_rule_is_broken_by_any_text() -> None:
    made: list[Document] = [_document(char, f"a {char} b") for char in ("\u3164", "\uffa0", "\uf8ff", *_NONCHARACTERS)]

    @_FEW
    @given(_documents)
    def make(document: Document) -> None:
        made.append(document)

    make()
    found = broken_rules(*[pdf(document, _THEME) for document in made])
    assert [(document.title, rules) for document, rules in zip(made, found, strict=True) if rules] == []
