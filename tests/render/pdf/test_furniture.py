"""The marking, header and footer: whole on every page, inside the sheet, and never on top of anything else."""

import re
from itertools import combinations
from typing import NamedTuple

import pytest

from briefer.document.blocks import Band, Banner, Document
from briefer.document.runs import PageCount, PageNumber, Text
from briefer.document.theme import Page
from briefer.layout.memory import Memory
from briefer.render.pdf import pdf
from briefer.render.pdf.furniture import Furniture
from tests.documents import make_document, make_theme, paragraph, words
from tests.render.pdf.structure import extracted
from tests.tools import needs

_A4, _LANDSCAPE, _A5 = Page(), Page(841.89, 595.28), Page(419.53, 595.28, 50, 50, 40, 40, 24, 20)
_SENTENCE = "Both sides agreed to continue the exchange of views at working level. "
_CAVEATS = {
    "short": "TERHAD",
    "two lines": "TERHAD // " + "MALAYSIA EYES ONLY // RELEASABLE TO ASEAN // " * 2 + "END",
    "many lines": "RAHSIA // " + "RELEASABLE TO THE DELEGATIONS NAMED BELOW ONLY // " * 14 + "END",
    "longer than a page": "RAHSIA // " + "RELEASABLE TO THE DELEGATIONS NAMED BELOW ONLY // " * 120 + "END",
    "one word": "X" * 400,
}


class _Word(NamedTuple):
    """A word on a page, in points from the top left corner, the middle third of its height."""

    page: int
    text: str
    left: float
    top: float
    right: float
    bottom: float


def _words(data: bytes) -> list[_Word]:
    found: list[_Word] = []
    page = -1
    for line in extracted(data, "-bbox").splitlines():
        page += "<page " in line
        match = re.search(r'xMin="(\S+)" yMin="(\S+)" xMax="(\S+)" yMax="(\S+)">(.*)</word>', line)
        if match:
            left, top, right, bottom = map(float, match.groups()[:4])
            middle, third = (top + bottom) / 2, (bottom - top) / 6
            found.append(_Word(page, match[5], left, middle - third, right, middle + third))
    return found


def _marked(text: str, **changes: object) -> Document:
    bands = {"header": (Band(words("Ministry of Defence"), end=words("REF 1")),), "footer": (Band(words("Page")),)}
    return make_document(*[paragraph(_SENTENCE * 9)] * 9, marking=Banner(text), **(bands | changes))  # type: ignore[arg-type]


@needs("pdftotext", "poppler-utils")
@pytest.mark.parametrize("page", [_A4, _LANDSCAPE, _A5], ids=["A4", "landscape", "A5"])
@pytest.mark.parametrize("caveat", _CAVEATS)
def test_a_marking_of_any_length_is_whole_and_stands_on_nothing(caveat: str, page: Page) -> None:
    text = _CAVEATS[caveat]
    data = pdf(_marked(text), make_theme(page=page))
    found = _words(data)
    count = found[-1].page + 1
    whole = "".join("".join(word.text for word in found).split())
    assert whole.count("".join(text.split())) == 2 * count, "on each page at its top and at its foot"
    for word in found:
        assert 0 <= word.left < word.right <= page.width + 0.1, word
        assert 0 <= word.top < word.bottom <= page.height, word
    for one, other in combinations([word for word in found if word.page == 0], 2):
        apart = one.right <= other.left + 0.5 or other.right <= one.left + 0.5
        assert apart or one.bottom <= other.top or other.bottom <= one.top, (one, other)


@pytest.mark.parametrize("page", [_A4, _LANDSCAPE, _A5], ids=["A4", "landscape", "A5"])
@pytest.mark.parametrize("caveat", _CAVEATS)
def test_the_text_keeps_at_least_half_of_the_sheet(caveat: str, page: Page) -> None:
    bands = tuple(Band(words(_SENTENCE * 9)) for _ in range(5))
    for document in (_marked(_CAVEATS[caveat]), _marked(_CAVEATS[caveat], header=bands, footer=bands)):
        theme = make_theme(page=page)
        assert Furniture(document, Memory().setter(document, theme)).height(1) >= page.height / 2 - 0.1


def test_a_marking_of_one_line_keeps_its_type_and_moves_nothing() -> None:
    theme = make_theme()
    plain, marked = (Furniture(it, Memory().setter(it, theme)) for it in (make_document(), _marked("TERHAD")))
    assert marked.height(1) == plain.height(1)


@needs("pdftotext", "poppler-utils")
def test_an_arabic_page_number_stands_at_the_end_of_the_footer_and_not_on_its_start():
    footer = Band(words("Version"), end=(Text("صفحة "), PageNumber(), Text(" من "), PageCount()))
    found = _words(pdf(make_document(paragraph("x"), footer=(footer,)), make_theme()))
    version = next(word for word in found if word.text == "Version")
    beside = [word for word in found if word is not version and abs(word.top - version.top) < 4]
    assert len(beside) >= 3
    assert min(word.left for word in beside) > _A4.width / 2
