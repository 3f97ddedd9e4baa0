"""The file as Word's schema wants it, the same from the same input."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import docx
import pytest
from openxml_audit import OpenXmlValidator

from briefer.document.anchor import EXPORTED_NAMESPACE, SOURCE_NAMESPACE
from briefer.render.word import word
from tests.briefs import full_brief
from tests.compose.pages import pages
from tests.documents import full_document, make_document, make_theme
from tests.render.word.reading import Docx, W, parsed, words, written

_HASH = """
import hashlib
from briefer.render.word import word
from tests.documents import full_document, make_theme
print(hashlib.sha256(word(full_document(), make_theme(), b"{}")).hexdigest())
"""


def faults(data: bytes, path: Path) -> list[str]:
    """What the schema of the file says against it."""
    path.write_bytes(data)
    return [str(error) for error in OpenXmlValidator().validate(str(path)).errors]


@pytest.mark.parametrize("document", [make_document(), full_document(), pages(full_brief(), edition="office")])
def test_word_would_open_it_without_repair(document, tmp_path):
    assert faults(word(document, make_theme(), b'{"a": "<&>"}'), tmp_path / "a.docx") == []


def test_the_schema_check_can_fail(tmp_path):
    made = written(*full_document().body)
    broken = tmp_path / "broken.docx"
    with zipfile.ZipFile(broken, "w") as archive:
        for name in made.zip.namelist():
            data = made.zip.read(name)
            archive.writestr(name, data.replace(b'<w:pPr><w:pStyle w:val="Heading1"/>', b"<w:pPr><w:jc/><w:pStyle/>"))
    assert OpenXmlValidator().validate(str(broken)).errors


def test_python_docx_reads_it(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(word(full_document(), make_theme()))
    opened = docx.Document(str(path))
    assert opened.paragraphs[0].text == "Talks in Kuala Lumpur"
    assert opened.paragraphs[0].style is not None
    assert opened.paragraphs[0].style.name == "Title"
    assert opened.core_properties.title == "Talks in Kuala Lumpur"


def test_the_same_document_gives_the_same_bytes_in_other_processes():
    found = set()
    for seed, zone, locale in (("1", "UTC", "C"), ("2", "Asia/Kuala_Lumpur", "C.UTF-8")):
        environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale, "PYTHONPATH": str(Path.cwd())}
        found.add(subprocess.check_output([sys.executable, "-c", _HASH], env=environment))
    assert len(found) == 1


def test_the_data_of_the_brief_travels_in_a_part_of_its_own():
    made = Docx(word(make_document(), make_theme(), '{"title": "Ré<sumé> & co"}'.encode()))
    root = made.part("customXml/item1.xml")
    assert (root.tag, root.text) == (f"{{{SOURCE_NAMESPACE}}}source", '{"title": "Ré<sumé> & co"}')


def test_the_body_as_it_was_travels_beside_it():
    made = Docx(word(full_document(), make_theme(), b"{}"))
    exported = made.part("customXml/item2.xml")
    assert exported.tag == f"{{{EXPORTED_NAMESPACE}}}exported"
    body = parsed(exported.text).find(W + "body")
    assert [words(node) for node in body.iter(W + "p")] == [words(node) for node in made.all("p")]


def test_without_data_there_is_no_such_part():
    assert not [name for name in written().zip.namelist() if name.startswith("customXml")]
