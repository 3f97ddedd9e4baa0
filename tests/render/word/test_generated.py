"""What holds for every document, in our own reading of the file and in LibreOffice's."""

import re
from dataclasses import replace

from openxml_audit import OpenXmlValidator

from briefer.render.word import word
from tests.briefs import full_brief
from tests.compose.pages import pages
from tests.documents import full_document, make_theme
from tests.office import Office, needs_office, needs_pdftotext
from tests.render.word.generated import document
from tests.render.word.reading import Docx, W, expected, spoken

SEEDS = range(25)


def test_the_words_are_those_of_the_outline_in_the_same_order():
    for seed in SEEDS:
        made = document(seed)
        assert spoken(Docx(word(made, make_theme())).read()) == expected(made), f"seed {seed}"


def test_the_schema_holds(tmp_path):
    path = tmp_path / "a.docx"
    for seed in SEEDS[:10]:
        path.write_bytes(word(document(seed), make_theme()))
        assert [str(error) for error in OpenXmlValidator().validate(str(path)).errors] == [], f"seed {seed}"


def test_every_anchor_that_starts_ends():
    for seed in SEEDS:
        docx = Docx(word(document(seed), make_theme()))
        starts = [node.get(W + "id") for node in docx.all("bookmarkStart")]
        ends = [node.get(W + "id") for node in docx.all("bookmarkEnd")]
        assert sorted(starts) == sorted(ends), f"seed {seed}"
        assert len(set(starts)) == len(starts), f"seed {seed}"


@needs_office
def test_libreoffice_reads_every_word_in_order(office: Office):
    plain = [replace(full_document(), header=(), footer=(), marking=None), *map(document, SEEDS)]
    plain += [replace(pages(full_brief(), name, "office"), header=(), footer=(), marking=None) for name in _TEMPLATES]
    for made, read in zip(plain, office.words(*(word(made, make_theme()) for made in plain)), strict=True):
        assert spoken(read) == expected(made)


_TEMPLATES = ("base", "mindef-policy")


@needs_office
@needs_pdftotext
def test_what_libreoffice_prints_has_marking_and_pages_on_every_sheet(office: Office):
    sheets = office.printed(word(full_document(), make_theme())).split("\f")[:-1]
    assert len(sheets) == 3
    for number, sheet in enumerate(sheets, 1):
        assert sheet.count("TERHAD") >= 2
        assert f"Page {number} of 3" in sheet
    assert re.search(r"Action\s+Owner\s+Due", sheets[1]), "the header row is repeated on the second page"


@needs_office
def test_libreoffice_fills_in_the_contents(office: Office):
    update = "document.DocumentIndexes.getByIndex(0).update()"
    filled = Docx(office.edit(word(full_document(), make_theme()), update))
    entries = [said for style, said in filled.paragraphs() if style.startswith("Contents") and said != "Contents"]
    assert entries == ["Purpose 1", "2 (TERHAD) Positions 1", "Annexes 3"]
