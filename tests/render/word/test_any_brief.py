"""What holds for any brief in any template: Word's file says what the outline says, and its schema holds."""

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from openxml_audit import OpenXmlValidator

from briefer.compose.composer import compose
from briefer.model.brief import Brief
from briefer.render.word import word
from briefer.template.theme import theme
from tests.compose.pages import TODAY, template
from tests.generated import briefs
from tests.office import Office, needs_office
from tests.render.word.reading import Docx, expected, spoken

EXAMPLES = 2_000 if os.environ.get("BRIEFER_SOAK") == "1" else 20
NAMES = ("base", "mindef-policy", "mindef-policy-ms", "multilateral", "one-page", "uk-submission")


@pytest.mark.soak
@settings(max_examples=EXAMPLES)
@given(briefs(), some.sampled_from(NAMES))
def test_the_words_are_those_of_the_outline_in_the_same_order(brief: Brief, name: str):
    office = template(name)
    document = compose(brief, office, TODAY, "office")
    assert spoken(Docx(word(document, theme(office))).read()) == expected(document)


@needs_office
def test_libreoffice_reads_every_word_and_the_schema_holds(office: Office, tmp_path):
    made: list[tuple[list[str], bytes]] = []

    @settings(max_examples=6, database=None)
    @given(briefs(), some.sampled_from(NAMES))
    def collect(brief: Brief, name: str):
        document = compose(brief, template(name), TODAY, "office")
        made.append((expected(document), word(document, theme(template(name)), b"{}")))

    collect()
    path = tmp_path / "a.docx"
    for _, data in made:
        path.write_bytes(data)
        assert [str(error) for error in OpenXmlValidator().validate(str(path)).errors] == []
    for (words, _), read in zip(made, office.words(*(data for _, data in made)), strict=True):
        assert spoken(read) == words
