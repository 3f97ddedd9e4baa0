"""What whoever copies text from the pages gets: what was typed, in every order in which poppler can put it."""

import os
import re
from itertools import product
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from briefer.render.pdf import pdf
from tests.documents import make_document, make_theme, paragraph
from tests.render.pdf.structure import extracted, struct_text
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


_ARABIC = ("وزارة", "الدفاع", "كمنترين", "ڤرتاهنن", "مليسيا", "الاجتماع", "لا", "إله", "المملكة", "لكم", "مُحَمَّد", "بِسْمِ")
_LATIN = ("Minister", "Kuala Lumpur", "ASEAN", "Mr Tan", "F-16")
_NUMBERS = ("2026", "12/05/2026", "2025-2026", "12%", "3.5")


def _in_brackets(words: some.SearchStrategy[str]) -> some.SearchStrategy[str]:
    return words | words.map("({})".format) | words.map("[{}],".format)


def _sentences(first: tuple[str, ...], others: tuple[str, ...], end: str) -> some.SearchStrategy[str]:
    """Sentences that begin in one script, and have single words of the other."""
    words = some.sampled_from(first)
    mixed = some.tuples(_in_brackets(some.sampled_from(others)), words).map(" ".join)
    return some.tuples(words, some.lists(_in_brackets(words) | mixed, min_size=1, max_size=9)).map(
        lambda found: f"{found[0]} {' '.join(found[1])}{end}"
    )


def _typed(text: str) -> str:
    """Without marks of direction, white space evened out: lines are broken where they were not typed."""
    return " ".join(re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", text).split())


_A_FEW = settings(max_examples=5, deadline=None, database=None)


@_A_FEW
@given(some.lists(_sentences(_ARABIC, _LATIN + _NUMBERS, "."), min_size=10, max_size=10))
def test_arabic_with_brackets_numbers_and_latin_words_is_copied_as_typed(texts: list[str]) -> None:
    assert _typed(" ".join(_copied(*texts))) == _typed(" ".join(texts))


@_A_FEW
@given(some.lists(_sentences(_LATIN, _ARABIC, "."), min_size=10, max_size=10))
def test_latin_with_arabic_names_is_copied_as_typed(texts: list[str]) -> None:
    assert _typed(" ".join(_copied(*texts))) == _typed(" ".join(texts))


@pytest.mark.parametrize(
    "text",
    [
        "To prepare for the talks with خالد بن سلمان (وزير الدفاع).",
        "Thank خالد (وزير الدفاع) for the visit of 2026.",
        "Met خالد (الدفاع)؛ سلمان (وزير)",
        "Met ישראל כ״ץ (שר הביטחון) today",
    ],
)
def test_a_name_and_a_post_in_brackets_are_copied_as_typed_from_a_latin_sentence(text: str) -> None:
    others = "The Minister attended the meeting in Kuala Lumpur and spoke with all of them at length."
    assert [_typed(line) for line in _copied(others, text, others)] == [others, text, others]


def test_an_arabic_paragraph_is_copied_as_typed_in_a_latin_document_too() -> None:
    """As long as it has no numbers and no signs that go with them: those poppler puts in the order of the others."""
    texts = ["The Minister attended the meeting in Kuala Lumpur."] * 3 + ["وزارة الدفاع (كمنترين) في مليسيا؟"]
    assert [_typed(line) for line in _copied(*texts)] == texts


_LETTERS = "ابتجدرسصطعفقكلمنهويةءأإئ" + "چڠڤݢڽۏ" + "پژگکی" + "ٹڈڑںھہے"
_STEP = 1 if os.environ.get("BRIEFER_SOAK") == "1" else 11
_PAIRS = tuple(f"{first}{second}" for first, second in product(_LETTERS, repeat=2))[::_STEP]
_LAM_KAF = tuple(f"{first}{kaf}{last}" for first in ("ل", "مل", "ال") for kaf in "كک" for last in _LETTERS)
_VOWELLED = tuple("مُحَمَّد اللَّهِ ٱلرَّحْمَٰنِ بِسْمِ عُمان الكُوَيت السُّعُودِيَّة المُلْك عَلَيْكُم الدِّفَاع اِتِّفَاقِيَّة إِلَٰه الحَجُّ لِلَّهِ".split())


@pytest.mark.soak
@pytest.mark.parametrize("words", [_PAIRS, _LAM_KAF, _VOWELLED], ids=["pairs", "lam and kaf", "vowelled"])
def test_arabic_jawi_persian_and_urdu_words_are_never_turned_round(words: tuple[str, ...]) -> None:
    """Some have two glyphs for one letter, or marks whose pens stand over another letter."""
    data = pdf(make_document(*map(paragraph, words)), _THEME)
    assert _typed(extracted(data)).split() == list(words)
    assert _typed(extracted(data, "-raw")).replace(" ", "") == "".join(words)
    assert struct_text(data) == "".join(words), "without what is said of whole words too"


def test_so_are_they_in_a_latin_sentence() -> None:
    words = (*_LAM_KAF, *_VOWELLED)
    copied = extracted(pdf(make_document(*(paragraph(f"The minister {word} spoke.") for word in words)), _THEME))
    assert _typed(copied) == " ".join(f"The minister {word} spoke." for word in words)


_INDIC = (
    "பாதுகாப்பு அமைச்சர் கொழும்பு ஸ்ரீ (2026)",
    "கௌரவ ராஜ்நாத் சிங், 25% ஒப்புக்கொண்டன.",
    "राष्ट्रीय सुरक्षा परिषद, श्री राजनाथ सिंह (2026)।",
    "क्ष हिन्दी ट्रेन कर्फ़्यू र्\u200dय क्\u200dष न\u200cम",
)


@pytest.mark.parametrize("way", _WAYS)
def test_tamil_and_hindi_are_copied_as_typed_though_vowels_stand_before_their_consonants(way: tuple[str, ...]) -> None:
    assert _copied(*_INDIC, way=way) == list(_INDIC)


def test_hebrew_is_copied_as_typed_with_its_points_and_without() -> None:
    texts = ["שר הביטחון של ישראל", "שָׁלוֹם עֲלֵיכֶם", "בְּרֵאשִׁית"]
    assert [_typed(line) for line in _copied(*texts)] == texts
    assert _typed(" ".join(_copied(*(f"Minister {text} spoke." for text in texts)))) == " ".join(
        f"Minister {text} spoke." for text in texts
    )


@pytest.mark.parametrize(
    "text", ["می\u200cخواهم کتاب\u200cها", "سنة ه\u200d", "co\u200coperate", "Minister کتاب\u200cها spoke"]
)
def test_joiners_are_copied_since_a_word_without_them_is_another(text: str) -> None:
    assert [_typed(line) for line in _copied(text)] == [text]


@pytest.mark.parametrize("word", ["น้ำใจ", "ป้ำ", "กำ"])
def test_a_thai_letter_of_several_glyphs_is_read_in_the_structure_too(word: str) -> None:
    assert struct_text(pdf(make_document(paragraph(word)), _THEME)) == word
