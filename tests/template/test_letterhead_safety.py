"""A letterhead that would fetch something from elsewhere, or run something, is refused by name."""

import base64
import io
from pathlib import Path
from zipfile import ZipFile

import pytest
from PIL import Image

from briefer.compose.composer import compose
from briefer.errors import TemplateError
from briefer.render.pdf import pdf
from briefer.template.theme import theme
from tests.briefs import PNG, make_brief
from tests.compose.pages import TODAY
from tests.template.offices import CHILD, load, office
from tests.template.test_letterhead import added, letterhead, saved, with_letterhead

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_EXTERNAL = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://x/{}" Target="there" TargetMode="External"/></Relationships>'
)
_CHAR = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
_BEGIN, _END = _CHAR.format("begin"), _CHAR.format("end")


def part(inside: str) -> bytes:
    """A letterhead with a further part in which this stands."""
    return added(saved(letterhead()), "word/header9.xml", f"<w:hdr {_W}><w:p>{inside}</w:p></w:hdr>")


def linked(kind: str) -> bytes:
    """A letterhead with a relationship to something elsewhere."""
    return added(saved(letterhead()), "word/_rels/settings.xml.rels", _EXTERNAL.format(kind))


def said(*pieces: str) -> str:
    return "".join(f"<w:r><w:instrText>{piece}</w:instrText></w:r>" for piece in pieces)


@pytest.mark.parametrize("kind", ["INCLUDEPICTURE", "INCLUDETEXT", "LINK", "DDE", "DDEAUTO", "IMPORT"])
def test_a_field_that_fetches_is_refused(tmp_path: Path, kind: str) -> None:
    simple = f'<w:fldSimple w:instr=" {kind.lower()} http://elsewhere/x"/>'
    for inside in (_BEGIN + said(f" {kind} http://elsewhere/x") + _END, simple, said(f"{kind} x")):
        with pytest.raises(TemplateError, match=f"letterhead.docx: has a field {kind}, which fetches from elsewhere"):
            with_letterhead(tmp_path, part(inside))


def test_a_field_spread_over_runs_or_inside_another_is_refused_too(tmp_path: Path) -> None:
    inner = _BEGIN + said("INCLUDE", "PICTURE x") + _END
    with pytest.raises(TemplateError, match="INCLUDEPICTURE"):
        with_letterhead(tmp_path, part(_BEGIN + said("IF 1 = 1 ") + inner + said(" x") + _END))


def test_a_field_that_counts_pages_is_taken(tmp_path: Path) -> None:
    with_letterhead(tmp_path, part(_BEGIN + said(" PAGE ") + _END))


@pytest.mark.parametrize("name", ["word/embeddings/oleObject1.bin", "word/activeX/activeX1.xml"])
def test_an_embedded_object_or_control_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(TemplateError, match="holds an embedded object or control"):
        with_letterhead(tmp_path, added(saved(letterhead()), name, "<a/>"))


_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>'
    "</Types>"
)
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text"
_DEEP = f"<w:hdr {_W}>{'<w:sdt>' * 500}{'</w:sdt>' * 500}</w:hdr>"
_DOCTYPE = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
_FILLED = added(saved(letterhead()), "word/media/x.bin", "0" * (65 * 2**20))


def many_parts() -> bytes:
    data = io.BytesIO(saved(letterhead()))
    with ZipFile(data, "a") as archive:
        for number in range(2001):
            archive.writestr(f"word/{number}.txt", "")
    return data.getvalue()


def with_password() -> bytes:
    """A letterhead whose every entry says that it is enciphered."""
    data = bytearray(saved(letterhead()))
    for start, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(start)
        while at >= 0:
            data[at + flags] |= 1
            at = data.find(start, at + 4)
    return bytes(data)


def strict() -> bytes:
    """A letterhead of the kind that Word calls strict."""
    made = io.BytesIO()
    with ZipFile(made, "w") as archive:
        archive.writestr(
            "word/document.xml", '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>'
        )
    return made.getvalue()


def in_two_bytes() -> bytes:
    """A file in which a part declares entities in letters of two bytes each."""
    made = io.BytesIO()
    with ZipFile(made, "w") as archive:
        archive.writestr("word/document.xml", _DOCTYPE.encode("utf-16"))
    return made.getvalue()


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (linked("attachedTemplate"), "under Developer, Document Template, choose Normal"),
        (linked("image"), "insert the picture itself, not a link to it"),
        (linked("oleObject"), "make it a picture in Word"),
        (linked("subDocument"), "unlink the subdocument"),
        (linked("frame"), "put it into the file, or remove it"),
        (added(saved(letterhead()), "[Content_Types].xml", _TYPES), "holds macros"),
        (added(saved(letterhead()), "word/header7.xml", _DEEP), "header7.xml holds boxes within boxes"),
        (with_password(), "is protected by a password; save it without one in Word"),
        (strict(), "is a Strict Open XML document"),
        (in_two_bytes(), "declares entities"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504, "is protected by a password, or of an old kind (.doc)"),
        (added(b"PK\x05\x06" + b"\0" * 18, "mimetype", _OPEN_DOCUMENT), "LibreOffice (.odt)"),
        (saved(letterhead())[:9000], "is no Word file (.docx), or is damaged"),
        (b"", "is no Word file (.docx), or is damaged"),
        (b"{\\rtf1 Dear all}", "is no Word file (.docx), or is damaged"),
        (_FILLED, "unpacks to more than 64 MB"),
        (many_parts(), "holds more than 2000 parts"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_used_is_told_by_its_kind_in_one_line(tmp_path: Path, data: bytes, expected: str) -> None:
    with pytest.raises(TemplateError) as caught:
        with_letterhead(tmp_path, data)
    assert expected in str(caught.value)
    assert "letterhead.docx: " in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("value", ["nan", "-1e400", "", "x", "99999999999", "²"])
def test_numbers_that_are_none_do_no_harm(tmp_path: Path, value: str) -> None:
    odd = f'<w:pPr><w:spacing w:before="{value}" w:line="{value}"/><w:ind w:left="{value}"/></w:pPr>'
    data = added(
        saved(letterhead()),
        "word/header1.xml",
        f'<w:hdr {_W}><w:p>{odd}<w:r><w:rPr><w:sz w:val="{value}"/></w:rPr><w:t>Words</w:t></w:r></w:p></w:hdr>',
    )
    template = with_letterhead(tmp_path, data)
    assert b"nan" not in pdf(compose(make_brief(), template, TODAY), theme(template))


@pytest.mark.parametrize("name", ["letterhead.dotx", "letterhead.doc", "letterhead.odt"])
def test_a_letterhead_of_another_kind_is_not_passed_over(tmp_path: Path, name: str) -> None:
    (office(tmp_path, CHILD) / name).write_bytes(b"x")
    with pytest.raises(TemplateError, match=f"{name}: is not read; save it in Word as a document by the name"):
        load(tmp_path, CHILD)


def test_a_picture_that_cannot_be_used_is_named_with_the_reason(tmp_path: Path) -> None:
    data = io.BytesIO()
    Image.new("1", (12000, 9000)).save(data, "PNG")
    file = letterhead()
    picture = file.sections[0].header.paragraphs[0].add_run().add_picture(io.BytesIO(base64.b64decode(PNG)))
    assert picture
    part = next(it for it in file.sections[0].header.part.related_parts.values() if "image" in it.content_type)
    part._blob = data.getvalue()
    (note,) = [note for note in with_letterhead(tmp_path, saved(file)).notes if "image1" in note]
    assert note.startswith("The letterhead's picture image1.png is left out: ")
    assert "points" in note or "pixels" in note or "large" in note
