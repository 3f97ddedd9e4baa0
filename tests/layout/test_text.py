"""Lines: where text is broken, and where it must not be."""

from dataclasses import replace

import pytest

from briefer.document.blocks import Block, Callout, Column, KeyValue, KeyValues, Table
from briefer.document.runs import LineBreak, Text
from briefer.layout.boxes import TextBox
from tests.documents import bullets, heading, make_theme, paragraph, row
from tests.layout.setting import SETTER, box_of, lines_of, make_setter, set_lines, width_of

SENTENCE = "Both sides welcomed the progress made and agreed to continue the exchange of views."


def test_words_fill_lines_and_none_is_lost() -> None:
    lines = set_lines(SENTENCE, 120)
    assert len(lines) > 3
    assert " ".join(lines) == SENTENCE


@pytest.mark.parametrize("width", [30, 60, 90, 150, 400])
def test_no_line_is_wider_than_its_place(width: float) -> None:
    for line in lines_of(SENTENCE, width):
        assert sum(piece.width for piece in line.pieces) <= width + 0.1


def test_an_unbreakable_space_holds_a_name_together() -> None:
    text = "the meeting with Dato\u00a0Sri\u00a0Hassan began"
    assert set_lines(text, width_of("the meeting with Dato Sri")) == [
        "the meeting with",
        "Dato\u00a0Sri\u00a0Hassan began",
    ]


def test_a_compound_breaks_after_its_hyphen_and_a_range_of_numbers_does_not() -> None:
    width = width_of("a working-")
    assert set_lines("a working-level", width) == ["a working-", "level"]
    assert set_lines("a year 2025-2026", width_of("a year 2025-")) == ["a year", "2025-2026"]


def test_a_word_longer_than_the_line_is_cut_rather_than_printed_past_the_margin() -> None:
    lines = set_lines("x" * 100, 80)
    assert "".join(lines) == "x" * 100
    assert all(width_of(line) <= 80.1 for line in lines)


def test_a_place_narrower_than_a_letter_still_ends() -> None:
    assert "".join(set_lines("wide mm", 1)) == "widemm"


def test_a_line_break_is_kept_in_both_ways_of_setting() -> None:
    assert set_lines((Text("one"), LineBreak(), Text("two")), 200) == ["one", "two"]


def test_spaces_are_kept_as_they_were_typed() -> None:
    assert set_lines("a  b   c", 200) == ["a  b   c"]


def test_mixed_looks_break_at_the_same_places_as_one_look() -> None:
    mixed = (Text("Both sides welcomed "), Text("the progress"), Text(" made and agreed to continue the exchange."))
    plain = "Both sides welcomed the progress made and agreed to continue the exchange."
    assert set_lines(mixed, 150) == set_lines(plain, 150)


def test_a_full_stop_stays_with_the_bold_word_before_it() -> None:
    runs = (Text("It is "), Text("agreed", strong=True), Text(". Good."))
    width = width_of((Text("It is "), Text("agreed", strong=True)))
    assert set_lines(runs, width)[0] == "It is"


def test_lines_keep_to_the_side_that_is_asked_for() -> None:
    (start,), (centre,), (end,) = (lines_of("word", 100, align=side) for side in ("start", "centre", "end"))  # type: ignore[arg-type]
    width = start.pieces[0].width
    assert start.pieces[0].x == 0
    assert centre.pieces[0].x == pytest.approx((100 - width) / 2)
    assert end.pieces[0].x == pytest.approx(100 - width)


def test_capitals_are_kerned() -> None:
    font = SETTER.fonts.font(0, False, False)
    apart = sum(font.width(letter) for letter in "AVAT")
    assert font.width("AVAT") < apart


class TestHyphenation:
    setter = make_setter(make_theme(hyphenate=True))
    width = width_of("regarding interoper") + 4

    def test_divides_words_when_the_theme_asks_for_it(self) -> None:
        lines = set_lines("regarding interoperability", self.width, self.setter, hyphenate=True)
        assert lines == ["regarding interoper\u00ad", "ability"]

    def test_is_off_by_default(self) -> None:
        assert set_lines("regarding interoperability", self.width, hyphenate=True) == ["regarding", "interoperability"]

    def test_leaves_names_whole(self) -> None:
        name = "Interoperability"
        assert set_lines(f"regarding {name}", self.width, self.setter, hyphenate=True) == ["regarding", name]

    def test_is_not_used_where_text_is_not_body_text(self) -> None:
        assert len(set_lines("regarding interoperability", self.width, self.setter)[1]) == len("interoperability")

    def test_words_are_divided_in_running_text_alone(self) -> None:
        text = "regarding interoperability " * 40
        pairs = KeyValues((KeyValue((Text("Key"),), (paragraph(text),)),))
        table = Table((Column(), Column()), (), (row(text, text),))
        assert self._divided(paragraph(text))
        assert self._divided(Callout("warning", (paragraph(text),)))
        for block in (heading(text), paragraph(text, role="title"), table, pairs):
            assert not self._divided(block)

    def _divided(self, block: Block) -> bool:
        used = box_of(block, self.setter).used
        return any(font.soft_hyphen[0] in codes for font, strings in used.items() for codes in strings)

    def test_a_soft_hyphen_is_shown_only_where_a_line_ends(self) -> None:
        text = "regarding interoper\u00adability"
        assert set_lines(text, self.width) == ["regarding interoper\u00ad", "ability"]
        assert set_lines(text, 400) == ["regarding interoperability"]


def test_a_word_cut_where_the_line_ends_stays_inside_it() -> None:
    """Letters that are moved apart are wider together than one by one."""
    assert all(line.pieces[-1].x + line.pieces[-1].width <= 100.02 for line in lines_of("T" * 300, 100.0))


def test_the_bullet_of_a_list_below_a_numbered_paragraph_stands_under_the_paragraphs_words() -> None:
    for language in ("en-GB", "ar"):
        setter = make_setter(language=language)
        (numbered,) = box_of(replace(paragraph("Words"), number="1."), setter).slabs
        (entry,) = box_of(bullets("An entry", inset=True), setter).slabs
        assert isinstance(numbered, TextBox)
        assert isinstance(entry, TextBox)
        assert entry.label
        bullet = entry.label
        edges = (numbered.x + numbered.width, bullet.x + bullet.width) if language == "ar" else (numbered.x, bullet.x)
        assert edges[0] == pytest.approx(edges[1]), language
