"""What real letterheads hold comes along into a DOCX as it was, and nothing that tells who made it."""

import io
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from openxml_audit import OpenXmlValidator
from PIL import Image

from tests.briefs import full_brief, make_brief
from tests.render.word.test_letterhead import built, opened
from tests.template import letterheads, ministries
from tests.template.offices import CHILD

_W = nsdecls("w")


def everything(data: bytes) -> bytes:
    """All parts of a file, one after the other."""
    with ZipFile(io.BytesIO(data)) as archive:
        return b"\n".join(archive.read(name) for name in archive.namelist())


EVERY = letterheads.ALL | ministries.MINISTRIES


@pytest.mark.parametrize("make", EVERY.values(), ids=EVERY)
def test_word_finds_nothing_wrong_in_any(tmp_path: Path, make: Callable[[], WordDocument]) -> None:
    (tmp_path / "a.docx").write_bytes(built(tmp_path, make(), full_brief()))
    result = OpenXmlValidator().validate(tmp_path / "a.docx")
    assert result.is_valid, [error.description for error in result.errors]


def test_the_first_page_keeps_its_own_header_and_footer(tmp_path: Path) -> None:
    section = opened(built(tmp_path, letterheads.ministry())).sections[0]
    assert section.different_first_page_header_footer
    first = [line.text for line in section.first_page_header.paragraphs]
    assert first == ["SECRET", "", "MINISTRY OF DEFENCE", "Policy and Strategic Planning Division", "\tDRAFT"]
    assert list(section.first_page_header._element.iter(qn("a:blip")))
    assert not list(section.header._element.iter(qn("a:blip")))
    assert [line.text for line in section.header.paragraphs][1] == "Policy and Strategic Planning Division"


def test_even_pages_keep_their_own_header(tmp_path: Path) -> None:
    file = opened(built(tmp_path, letterheads.numbered()))
    assert file.settings.odd_and_even_pages_header_footer
    section = file.sections[0]
    assert [line.text for line in section.even_page_header.paragraphs][1] == "Secretariat (even)"


def test_a_second_section_is_the_header_of_the_pages_that_follow(tmp_path: Path) -> None:
    section = opened(built(tmp_path, letterheads.command())).sections[0]
    assert section.first_page_header.paragraphs[1].text == "Joint Forces Command"
    assert section.header.paragraphs[1].text == "Joint Forces Command, continued"


def test_a_picture_brings_none_of_its_metadata(tmp_path: Path) -> None:
    data = built(tmp_path, letterheads.ministry())
    assert b"A. Photographer" not in everything(data)
    with ZipFile(io.BytesIO(data)) as archive:
        (name,) = [name for name in archive.namelist() if name.startswith("word/letterhead/")]
        assert Image.open(io.BytesIO(archive.read(name))).size == (240, 240)


def signed() -> WordDocument:
    """A letterhead that tells a lot of the person who made it."""
    file = letterheads.ministry()
    about = file.core_properties
    about.author, about.last_modified_by, about.comments = "J. Doe", "J. Doe", "made by J. Doe"
    paragraph = file.sections[0].header.paragraphs[0]
    blip = file.sections[0].first_page_header._element.find(f".//{qn('wp:docPr')}")
    assert blip is not None
    blip.set("descr", r"C:\Users\J. Doe\crest.jpg")
    inserted = f'<w:ins {_W} w:id="1" w:author="J. Doe"><w:r><w:t xml:space="preserve"> added</w:t></w:r></w:ins>'
    gone = f'<w:del {_W} w:id="2" w:author="J. Doe"><w:r><w:delText>J. Doe was here</w:delText></w:r></w:del>'
    for xml in (inserted, gone):
        paragraph._p.append(parse_xml(xml))
    letterheads.complex_field(paragraph, " LASTSAVEDBY ", "J. Doe", 8)
    letterheads.complex_field(paragraph, " FILENAME \\p ", r"C:\Users\J. Doe\letterhead.docx", 8)
    return file


def test_nothing_tells_who_made_it(tmp_path: Path) -> None:
    data = built(tmp_path, signed())
    assert b"Doe" not in everything(data)
    assert opened(data).sections[0].header.paragraphs[1].text == "Policy and Strategic Planning Division added"


def test_a_date_is_the_briefs_and_no_field(tmp_path: Path) -> None:
    header = opened(built(tmp_path, letterheads.embassy(), full_brief())).sections[0].header
    assert "Tuesday 28 October 2025" in [line.text for line in header.paragraphs]
    assert not [it for it in header._element.iter(qn("w:instrText")) if "DATE" in (it.text or "")]


def test_a_link_in_a_footer_still_leads_there(tmp_path: Path) -> None:
    file = letterheads.department()
    footer = file.sections[0].footer
    relation = footer.part.relate_to("https://example.gov", RELATIONSHIP_TYPE.HYPERLINK, True)
    namespaces = nsdecls("w", "r")
    link = f'<w:hyperlink {namespaces} r:id="{relation}"><w:r><w:t>Our site</w:t></w:r></w:hyperlink>'
    footer.paragraphs[0]._p.append(parse_xml(link))
    part = opened(built(tmp_path, file)).sections[0].footer.part
    (found,) = part.element.iter(qn("w:hyperlink"))
    assert part.rels[found.get(qn("r:id"))].target_ref == "https://example.gov"


def test_a_reference_to_what_does_not_come_along_is_left_out(tmp_path: Path) -> None:
    file = letterheads.department()
    paragraph = file.sections[0].footer.paragraphs[0]
    for xml in ("<w:r {}><w:commentReference w:id='4'/></w:r>", "<w:bookmarkStart {} w:id='0' w:name='x'/>"):
        paragraph._p.append(parse_xml(xml.format(_W)))
    footer = opened(built(tmp_path, file)).sections[0].footer._element
    assert not list(footer.iter(qn("w:commentReference"), qn("w:bookmarkStart")))


def test_a_drawing_of_windows_is_kept_though_no_pdf_shows_it(tmp_path: Path) -> None:
    file = letterheads.ministry()
    part = next(iter(file.sections[0].first_page_header.part.related_parts.values()))
    part._blob, part._partname = b"\x01\0\0\0emf", PackURI("/word/media/crest.emf")
    part._content_type = "image/x-emf"
    data = built(tmp_path, file)
    with ZipFile(io.BytesIO(data)) as archive:
        assert archive.read("word/letterhead/crest.emf") == b"\x01\0\0\0emf"
        assert b'Extension="emf"' in archive.read("[Content_Types].xml")


def test_headings_count_by_the_letterheads_own_numbering(tmp_path: Path) -> None:
    file = opened(built(tmp_path, letterheads.numbered()))
    number = letterheads.styles(file, "Heading 1").element.find(f".//{qn('w:numId')}")
    assert number is not None
    scheme = [
        it.find(qn("w:abstractNumId")).get(qn("w:val"))
        for it in file.part.numbering_part.element.findall(qn("w:num"))
        if it.get(qn("w:numId")) == number.get(qn("w:val"))
    ]
    (found,) = [
        it
        for it in file.part.numbering_part.element.findall(qn("w:abstractNum"))
        if it.get(qn("w:abstractNumId")) in scheme
    ]
    assert [it.get(qn("w:val")) for it in found.iter(qn("w:lvlText"))] == ["%1.", "%1.%2"]
    (heading,) = [line for line in file.paragraphs if line.text == "Purpose"]
    assert heading._p.find(f".//{qn('w:numPr')}") is None


def test_no_heading_has_a_number_where_the_template_asks_for_none(tmp_path: Path) -> None:
    data = built(tmp_path, letterheads.numbered(), settings=CHILD + "[numbering]\nheadings = false\n")
    for name in ("Heading 1", "Heading 2"):
        assert letterheads.styles(opened(data), name).element.find(f".//{qn('w:numPr')}") is None


def test_the_same_brief_on_the_same_letterhead_is_the_same_file(tmp_path: Path) -> None:
    brief = make_brief(purpose="x")
    for name, make in letterheads.ALL.items():
        file = make()
        assert built(tmp_path / "one" / name, file, brief) == built(tmp_path / "two" / name, file, brief)


_CONTROL = "<w:sdt {}><w:sdtPr>{}</w:sdtPr><w:sdtContent><w:r><w:t>{}</w:t></w:r></w:sdtContent></w:sdt>"


def controlled(properties: str, words: str) -> WordDocument:
    """A letterhead whose header ends with a content control."""
    file = letterheads.department()
    paragraph = file.sections[0].header.add_paragraph()
    paragraph._p.append(parse_xml(_CONTROL.format(_W, properties, words)))
    return file


def test_a_control_that_shows_the_title_shows_that_of_the_brief(tmp_path: Path) -> None:
    bound = '<w:dataBinding w:xpath="/ns0:coreProperties[1]/ns1:title[1]" w:storeItemID="{1}"/>'
    header = opened(built(tmp_path, controlled(bound, "Old title"))).sections[0].header
    assert [line.text for line in header.paragraphs][2:3] == [make_brief().title]
    assert not list(header._element.iter(qn("w:sdt")))


def test_words_that_only_ask_for_words_are_left_out(tmp_path: Path) -> None:
    header = opened(built(tmp_path, controlled("<w:showingPlcHdr/>", "[Click here]"))).sections[0].header
    assert "[Click here]" not in [line.text for line in header.paragraphs]


def test_what_a_control_holds_takes_its_place(tmp_path: Path) -> None:
    header = opened(built(tmp_path, ministries.mission(), full_brief())).sections[0].header
    assert not list(header._element.iter(qn("w:sdt")))
    assert "Permanent Mission" in [line.text for line in header.paragraphs]
