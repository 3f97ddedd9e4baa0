"""The same brief on a letterhead, as PDF and as a Word file that LibreOffice lays out: both follow it alike."""

from contextlib import closing
from ctypes import c_uint
from pathlib import Path
from typing import NamedTuple

import pypdfium2.raw as raw
import pytest
from pypdfium2 import PdfDocument

from briefer.compose.composer import compose
from briefer.render.pdf import pdf
from briefer.render.word import word
from briefer.template.theme import theme
from tests.briefs import make_brief
from tests.compose.pages import TODAY
from tests.office import Office, needs_office
from tests.template.test_letterhead import letterhead, saved, with_letterhead

pytestmark = needs_office

NEAR = 6.0
"""Points (2 mm) by which places may differ: the office suite has another font of the same size."""

BELOW_TITLE = 10.0
"""Points below the title, which has a rule of the letterhead's own in Word."""


class Spot(NamedTuple):
    """Where a word begins on the first page, from its top left, and its colour."""

    x: float
    y: float
    colour: tuple[int, ...]


def spots(data: bytes, *words: str) -> tuple[tuple[float, float], dict[str, Spot]]:
    """The size of the first page, and where each word stands on it."""
    with closing(PdfDocument(data)) as document:
        page = document[0]
        text = page.get_textpage()
        found: dict[str, Spot] = {}
        for said in words:
            place = text.search(said).get_next()
            assert place, said
            left, bottom, _, _ = text.get_charbox(place[0])
            channels = [c_uint() for _ in range(4)]
            raw.FPDFText_GetFillColor(text.raw, place[0], *channels)
            found[said] = Spot(left, page.get_height() - bottom, tuple(channel.value for channel in channels[:3]))
        return page.get_size(), found


def test_word_and_pdf_follow_a_letterhead_alike(tmp_path: Path, office: Office) -> None:
    template = with_letterhead(tmp_path, saved(letterhead()))
    document, look = compose(make_brief(purpose="To agree on the next exercise."), template, TODAY), theme(template)
    (tmp_path / "brief.docx").write_bytes(word(document, look))
    office.convert([tmp_path / "brief.docx"], "pdf")
    said = ("Ministry of Defence", "Since 1957", "Defence talks", "Purpose", "To agree", "Sheet")
    size, ours = spots(pdf(document, look), *said)
    other_size, theirs = spots((office.folder / "brief.pdf").read_bytes(), *said)
    assert other_size == pytest.approx(size, abs=1)
    for words in said:
        assert theirs[words].colour == ours[words].colour, words
        near = BELOW_TITLE if words in ("Purpose", "To agree") else NEAR
        assert theirs[words].y == pytest.approx(ours[words].y, abs=near), words
    for words in ("Ministry of Defence", "Defence talks", "Purpose"):
        assert theirs[words].x == pytest.approx(ours[words].x, abs=1), words
