"""Text is divided by script as Word divides it."""

import pytest

from briefer.render.word.scripts import language_of, starts_rtl, stretches


def test_plain_text_is_one_stretch():
    assert stretches("Đối thoại, Ελλάδα, Київ (2026)") == [("latin", "Đối thoại, Ελλάδα, Київ (2026)")]


@pytest.mark.parametrize(
    ("words", "divided"),
    [
        ("กลาโหม แห่ง", [("complex", "กลาโหม แห่ง")]),
        ("国防部 2026 会谈", [("asian", "国防部 2026 会谈")]),
        ("ABC 国防部", [("latin", "ABC "), ("asian", "国防部")]),
        ("(วิสา)", [("latin", "("), ("complex", "วิสา"), ("latin", ")")]),
    ],
)
def test_signs_and_digits_go_with_the_script_around_them(words, divided):
    assert stretches(words) == divided


def test_between_two_scripts_the_paragraphs_direction_decides():
    assert stretches("وزارة (2026) ABC", base_rtl=True) == [("rtl", "وزارة (2026) "), ("latin", "ABC")]
    assert stretches("ABC (2026) وزارة") == [("latin", "ABC (2026) "), ("rtl", "وزارة")]


@pytest.mark.parametrize(
    ("words", "base_rtl", "divided"),
    [
        ("S العربية [نص] 12 E", False, [("latin", "S "), ("rtl", "العربية [نص]"), ("latin", " 12 E")]),
        ("العربية (نص)", False, [("rtl", "العربية (نص)")]),
        ("وزارة [ABC] نص", True, [("rtl", "وزارة ["), ("latin", "ABC"), ("rtl", "] نص")]),
        ("ABC (وزارة) DEF", False, [("latin", "ABC ("), ("rtl", "وزارة"), ("latin", ") DEF")]),
        ("وزارة ABC (DEF)", True, [("rtl", "وزارة "), ("latin", "ABC (DEF)")]),
    ],
)
def test_both_brackets_of_a_pair_run_the_same_way(words, base_rtl, divided):
    assert stretches(words, base_rtl) == divided


def test_no_letter_is_lost_or_moved():
    words = " 1. وزارة ABC 国 กลา (x) ًَ\u200d –"
    assert "".join(text for _, text in stretches(words, base_rtl=True)) == words


def test_a_paragraph_runs_as_its_first_letter_does():
    assert starts_rtl("(2026) وزارة ABC", otherwise=False)
    assert not starts_rtl("2026 ABC", otherwise=True)
    assert starts_rtl("2026 ABC وزارة", otherwise=True)
    assert starts_rtl("2026", otherwise=True)


def test_a_stretch_has_the_given_language_where_it_can_be_that():
    assert language_of("قوات", "rtl", "ur-PK") == "ur-PK"
    assert language_of("قوات", "rtl", "en-GB") == "ar-SA"
    assert language_of("ひらがな", "asian", "") == "ja-JP"
    assert language_of("Tujuan", "latin", "ms-MY") == "ms-MY"
    assert language_of("قوات", "rtl", "sd-PK") == "sd-PK"
