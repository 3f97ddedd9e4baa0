"""Edits come back from whatever kind of file Word was told to save."""

import io
import zipfile

from tests.briefs import make_brief
from tests.exchange.word.editing import WordEditor
from tests.exchange.word.exported import edited, exported, read

_STRICT = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/": "http://purl.oclc.org/ooxml/officeDocument/",
}


def saved_as(data, names, part=""):
    """The file with other names in its parts, or in one of them."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            words = old.read(name).decode("utf-8", "surrogateescape")
            if part in ("", name) and name.endswith((".xml", ".rels")) and not name.startswith("customXml/item"):
                for one, other in names.items():
                    words = words.replace(one, other)
            new.writestr(name, words.encode("utf-8", "surrogateescape"))
    return made.getvalue()


def opened():
    return WordEditor(exported(make_brief(summary="They want closer ties.")))


def test_a_file_with_macros_and_a_template():
    usual = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    for other in (
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    ):
        data = saved_as(opened().retype("closer", "close").saved(), {usual: other}, "[Content_Types].xml")
        assert list(edited(read(data))) == ["summary"]


def test_a_strict_file():
    data = opened().retype("closer", "close").saved()
    found = read(saved_as(data, _STRICT))
    assert list(edited(found)) == ["summary"]
    assert found.unplaced == ()
