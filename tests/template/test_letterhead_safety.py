"""A letterhead that would fetch something from elsewhere, or run something, is refused by name."""

from pathlib import Path

import pytest

from briefer.errors import TemplateError
from tests.template.test_letterhead import added, letterhead, saved, with_letterhead

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_CHAR = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
_BEGIN, _END = _CHAR.format("begin"), _CHAR.format("end")


def part(inside: str) -> bytes:
    """A letterhead with a further part in which this stands."""
    return added(saved(letterhead()), "word/header9.xml", f"<w:hdr {_W}><w:p>{inside}</w:p></w:hdr>")


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
