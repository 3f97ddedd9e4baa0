"""The PDF that is circulated holds what its edition shows: on its pages, in its structure, in the data it carries."""

import io
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from briefer.model.brief import Brief
from briefer.service import Wish, Workshop
from tests.briefs import make_brief
from tests.render.pdf.structure import spoken

_SECRET = "Zaqxsw"
"""Begins every word that is planted where the base edition must not show it."""


def _planted() -> Brief:
    """A brief with something to show in each section, and a planted word wherever something is withheld."""
    return make_brief(
        summary="Shown summary.",
        prepared_by={"name": "Shown officer", "contact": f"{_SECRET}1"},
        points=[
            {"id": "t1", "text": "Shown point"},
            {"id": "t2", "text": f"{_SECRET}2", "internal": True, "source": {"sentence": f"{_SECRET}3"}},
        ],
        issues=[
            {
                "id": "i1",
                "topic": "Shown topic",
                "sensitivities": f"{_SECRET}4",
                "red_line": f"{_SECRET}5",
                "points": [{"id": "q1", "text": f"{_SECRET}6", "internal": True}],
            },
            {"id": "i2", "topic": f"{_SECRET}7", "background": f"{_SECRET}8", "internal": True},
        ],
        delegations=[
            {"id": "d1", "party": "Malaysia", "participants": [{"id": "p1", "name": "Shown", "contact": f"{_SECRET}9"}]}
        ],
        unknown_key=f"{_SECRET}10",
    )


@pytest.fixture
def circulated(tmp_path: Path) -> bytes:
    target = tmp_path / "brief.pdf"
    Workshop().export(_planted(), target, Wish(date(2025, 10, 29), "base"))
    return target.read_bytes()


def test_no_withheld_word_is_spoken(circulated: bytes) -> None:
    text = spoken(circulated)
    assert "Shownpoint" in text
    assert _SECRET not in text


def test_no_withheld_word_is_in_any_stream_or_string(circulated: bytes) -> None:
    """Inflated, and as ASCII and UTF-16, since bookmarks and descriptions are written so."""
    needles = (_SECRET.encode(), _SECRET.encode("utf-16-be"), _SECRET.encode("utf-16-be").hex().upper().encode())
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(circulated)) as opened:
        data = opened.attachments["brief.json"].get_file().read_bytes()
        streams = [it.read_bytes() for it in opened.objects if isinstance(it, pikepdf.Stream) and _is_readable(it)]
        opened.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable, compress_streams=False, static_id=True)
    assert b"Shown point" in data, "the brief travels with its pages"
    assert [needle for needle in needles for stream in [data, out.getvalue(), *streams] if needle in stream] == []


def _is_readable(stream: pikepdf.Stream) -> bool:
    return stream.get("/Filter") in (None, "/FlateDecode")


def test_an_edition_that_shows_them_does_show_them(tmp_path: Path) -> None:
    """Else the tests above would prove nothing."""
    target = tmp_path / "office.pdf"
    Workshop().export(_planted(), target, Wish(date(2025, 10, 29), "base", "office"))
    text = spoken(target.read_bytes())
    missing = [number for number in (1, 2, 4, 5, 6, 7, 8, 9) if f"{_SECRET}{number}" not in text]
    assert missing == []
