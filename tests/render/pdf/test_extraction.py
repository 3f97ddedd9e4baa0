"""What whoever copies text from the pages gets: what was typed, in every order in which poppler can put it."""

from unicodedata import normalize

import pytest

from briefer.render.pdf import pdf
from tests.documents import make_document, make_theme, paragraph
from tests.render.pdf.structure import extracted
from tests.tools import needs

pytestmark = needs("pdftotext", "poppler-utils")
_THEME = make_theme()
_WAYS: tuple[tuple[str, ...], ...] = ((), ("-raw",), ("-layout",))


def _copied(*texts: str, way: tuple[str, ...] = ()) -> list[str]:
    """The lines that pdftotext finds, one for each paragraph."""
    text = extracted(pdf(make_document(*map(paragraph, texts)), _THEME), *way)
    return [line.strip() for line in text.splitlines() if line.strip(" \f")]


@pytest.mark.parametrize("way", _WAYS)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_vietnamese_words_do_not_run_together(form: str, way: tuple[str, ...]) -> None:
    texts = ("Thị trường ị ọ ụ Ạ ạ ệ ẹ", "Đối thoại Quốc phòng Việt Nam và Ma-lai-xi-a tại Hà Nội")
    for text in texts:
        typed = normalize(form, text)  # type: ignore[arg-type]
        assert [normalize("NFC", line) for line in _copied(typed, way=way)] == [text]
