"""Scripts: fonts by coverage, shaping, line breaks, and what is shown for a character that no font has."""

from briefer.document.runs import Text
from briefer.layout.coverage import Coverage
from tests.documents import make_theme
from tests.layout.setting import lines_of, make_setter, set_lines, width_of

THAI = "สำนักงานปลัดกระทรวงกลาโหมแห่งราชอาณาจักรไทย"
JAPANESE = "日本国防衛省と国防部の「会談」について、話し合った。"
JAWI = "كمنترين ڤرتاهنن مليسيا"


def _fonts(text: str) -> list[str]:
    (line,) = lines_of(text, 2000)
    return list(dict.fromkeys(piece.ink.font.name for piece in line.pieces))


def test_each_script_takes_the_first_font_that_has_it() -> None:
    assert _fonts("Malaysia Đối thoại Ελλάδα Россия") == ["F0R"]
    assert _fonts("ไทย") == ["F1R"]
    assert _fonts(JAWI) == ["F2R"]
    assert _fonts("国防部") == ["F3R"]
    assert _fonts("பாதுகாப்பு") == ["F4R"]
    assert _fonts("ישראל") == ["F5R"]
    assert _fonts("रक्षा") == ["F0R"]


def test_digits_and_brackets_stay_in_the_font_of_the_words_around_them() -> None:
    assert _fonts("中谷元（2026）年") == ["F3R"]


def test_every_script_reads_back_as_it_was_typed() -> None:
    for text in (THAI, JAPANESE, JAWI, "Việt Nam", "e\u0302tre", "한국 국방부", "Ελλάδα", "Россия", "น้ำใจ"):
        assert set_lines(text, 2000) == [text]


def test_marks_of_direction_hold_what_stands_next_to_a_run_of_the_other_direction() -> None:
    assert set_lines("وزارة (2026) في Kuala Lumpur.", 2000) == ["وزارة (2026\u200f) في Kuala Lumpur\u200f.\u200f"]
    assert set_lines("Minister وزير الدفاع, attended", 2000) == ["Minister وزير الدفاع\u200e, attended"]


def test_thai_breaks_between_phrases_and_never_before_a_vowel_sign() -> None:
    lines = set_lines(THAI, 120)
    assert len(lines) > 1
    assert "".join(lines) == THAI
    assert not any(line[0] in "ะัาำิีึืุู็่้๊๋์" for line in lines)


def test_japanese_never_begins_a_line_with_a_full_stop_or_a_closing_bracket() -> None:
    for width in range(40, 200, 7):
        lines = set_lines(JAPANESE, width)
        assert "".join(lines) == JAPANESE
        assert not any(line[0] in "」、。" or line[-1] == "「" for line in lines)


def test_korean_breaks_at_spaces() -> None:
    assert set_lines("한국 국방부 장관", width_of("한국 국방부") + 1) == ["한국 국방부", "장관"]


def test_arabic_letters_join_and_stand_from_right_to_left() -> None:
    (line,) = lines_of("وزير الدفاع", 2000)
    first, _, last = line.pieces
    assert line.placed
    assert first.x > last.x, "the first word stands to the right of the last"


def test_an_arabic_paragraph_keeps_to_the_right() -> None:
    (line,) = lines_of("وزير الدفاع", 500)
    assert max(piece.x + piece.width for piece in line.pieces) > 499


def test_a_character_that_no_font_has_is_shown_by_its_number_and_copied_as_itself() -> None:
    (line,) = lines_of("a \U0001f600 b", 500)
    assert [piece.actual for piece in line.pieces if piece.actual] == ["\U0001f600 "], "with the space after it"
    assert set_lines("a \U0001f600 b", 500) == ["a \U0001f600 b"]
    assert width_of("\U0001f600") > width_of("[")


def test_coverage_names_each_missing_character_once() -> None:
    coverage = Coverage(make_theme())
    assert coverage.missing("ok \U0001f600 国 \ue000 \U0001f600\u200d\ufe0f\n") == ("\U0001f600", "\ue000")


def test_joiners_and_direction_marks_show_nothing() -> None:
    assert width_of("a\u200d\u200e\u2060b") == width_of("ab")


def test_control_characters_never_reach_the_page() -> None:
    assert set_lines("a\x00b\tc\nd\x7f", 500) == ["ab c d"]


def test_an_unbreakable_space_and_a_space_are_told_apart() -> None:
    assert set_lines("a\u00a0b c\u2011d", 500) == ["a\u00a0b c\u2011d"]


def test_a_language_chooses_the_forms_of_letters() -> None:
    def codes(language: str) -> str:
        (line,) = lines_of((Text("直骨角", language=language),), 500)
        return line.pieces[0].codes

    assert codes("zh") != codes("ja")


def test_the_language_of_the_machine_plays_no_part() -> None:
    setter = make_setter(language="en")
    (line,) = lines_of("直骨角", 500, setter)
    (other,) = lines_of((Text("直骨角", language="ja"),), 500, setter)
    assert line.pieces[0].codes == other.pieces[0].codes
