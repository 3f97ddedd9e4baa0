"""Photographs leave the office without what a camera wrote beside them, and a broken one is told and never sent on."""

import io
import json
import zipfile
from base64 import b64encode
from datetime import date
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from briefer.compose.select import select
from briefer.model.brief import Brief
from briefer.model.digest import file_key
from briefer.model.edit import set_value
from briefer.model.finding import Finding
from briefer.model.plain import from_plain
from briefer.service import Wish, Workshop
from briefer.service.pictures import Pictures
from briefer.settings import shipped_templates
from briefer.template.editions import edition_of
from briefer.template.loading import Templates
from tests.briefs import full_brief, make_brief
from tests.exchange.test_pictures import photograph

WISH = Wish(date(2025, 10, 29), "base")
PATH = "delegations/d/participants/p/photo"
BROKEN = photograph()[:200] + b"PLANTED"


def with_photograph(data: bytes, key: str = "", **more: Any) -> Brief:
    key = key or file_key(data)
    file = {"name": "n.jpg", "media_type": "image/jpeg", "alt": "N in uniform", "data": b64encode(data).decode()}
    person = {"id": "p", "name": "N", "bio": "Served at sea", "photo": key}
    return make_brief(delegations=[{"id": "d", "party": "M", "participants": [person]}], files={key: file}, **more)


def told(brief: Brief) -> list[Finding]:
    return [finding for finding in Workshop().check(brief, WISH) if finding.path == PATH]


@pytest.mark.parametrize("data", [photograph(), photograph(turn=6), BROKEN])
@pytest.mark.parametrize("kind", ["pdf", "docx", "txt"])
def test_nothing_beside_the_picture_leaves(tmp_path: Path, data: bytes, kind: str):
    assert b"PLANTED" in data
    target = tmp_path / f"brief.{kind}"
    Workshop().export(with_photograph(data), target, WISH)
    parts = {"pdf": _streams, "docx": _entries}.get(kind, lambda data: [data])(target.read_bytes())
    for part in parts:
        assert b"PLANTED" not in part
        assert b64encode(b"PLANTED maker")[1:-4] not in part


def _streams(data: bytes) -> list[bytes]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        attached = json.loads(pdf.attachments["brief.json"].get_file().read_bytes())
        files = from_plain(attached).files.values()
        raw = [stream.read_raw_bytes() for stream in pdf.objects if isinstance(stream, pikepdf.Stream)]
        return [data, *raw, *(file.data for file in files)]


def _entries(data: bytes) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [archive.read(name) for name in archive.namelist()]


def test_a_circulated_pdf_opens_again_as_the_edition_shows_it_with_clean_pictures(tmp_path: Path):
    brief = with_photograph(photograph(turn=6))
    workshop = Workshop()
    workshop.export(brief, tmp_path / "brief.pdf", WISH)
    shown = select(Pictures().clean(brief), edition_of(workshop.templates.load("base"), ""))
    assert workshop.open(tmp_path / "brief.pdf").plain() == shown.plain()
    (key,) = shown.files
    assert shown.delegations[0].participants[0].photo == key == file_key(shown.files[key].data)
    assert key not in brief.files


def test_a_brief_of_clean_pictures_is_the_very_same():
    pictures = Pictures()
    clean = pictures.clean(with_photograph(photograph()))
    assert Pictures().clean(clean) is clean
    assert Pictures().clean(full_brief()).files == full_brief().files


def test_a_picture_under_a_name_of_its_own_keeps_it():
    clean = Pictures().clean(with_photograph(photograph(), "portrait"))
    assert list(clean.files) == ["portrait"]
    assert b"PLANTED" not in clean.files["portrait"].data


def test_an_annex_is_cleaned_where_it_is_a_picture_and_kept_where_it_is_not():
    annexes = [{"id": "a", "title": "Map", "file": "map"}, {"id": "b", "title": "Text", "file": "text"}]
    files = {"map": {"data": b64encode(photograph()).decode()}, "text": {"data": b64encode(b"words").decode()}}
    clean = Pictures().clean(make_brief(annexes=annexes, files=files))
    assert b"PLANTED" not in clean.files["map"].data
    assert clean.files["text"].data == b"words"


def test_parts_that_did_not_change_stay_the_same_objects_from_edit_to_edit():
    pictures, brief = Pictures(), with_photograph(photograph())
    one = pictures.clean(brief)
    other = pictures.clean(set_value(brief, "title", "Other talks"))
    assert other.delegations[0] is one.delegations[0]
    assert all(file is one.files[key] for key, file in other.files.items())


def test_a_logo_leaves_clean_too(tmp_path: Path):
    folder = tmp_path / "ours"
    folder.mkdir()
    (folder / "template.toml").write_text(
        'extends = "base"\n[logo]\nfile = "logo.jpg"\nalt = "The crest"\n', encoding="utf-8"
    )
    (folder / "logo.jpg").write_bytes(photograph())
    workshop = Workshop(Templates([tmp_path, shipped_templates()]))
    workshop.export(make_brief(), tmp_path / "brief.docx", Wish(date(2025, 10, 29), "ours"))
    entries = _entries((tmp_path / "brief.docx").read_bytes())
    assert any(entry.startswith(b"\xff\xd8") for entry in entries)
    assert not any(b"PLANTED" in entry for entry in entries)


@pytest.mark.parametrize("data", [b"", b"hello", BROKEN, b"<svg"])
def test_a_photograph_that_can_not_be_read_is_a_finding(data: bytes):
    (finding,) = told(with_photograph(data))
    assert finding.severity == "warning"
    assert finding.message == "The photograph of “N” can't be read; a grey field stands for it."
    assert finding.suggestion.startswith(("It is no picture", "The drawing"))


def test_one_that_can_be_read_is_none():
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
    for data in (photograph(), photograph("PNG"), drawing):
        assert told(with_photograph(data)) == []


def test_a_grey_field_stands_for_it(tmp_path: Path):
    Workshop().export(with_photograph(b"hello"), tmp_path / "brief.docx", WISH)
    with zipfile.ZipFile(tmp_path / "brief.docx") as archive:
        (media,) = [name for name in archive.namelist() if name.startswith("word/media/")]
        assert archive.read(media).startswith(b"\x89PNG")
        assert 'descr="N in uniform"' in archive.read("word/document.xml").decode()
