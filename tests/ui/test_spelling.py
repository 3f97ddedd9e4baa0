"""Spelling: what is marked, what is offered, and where it is off."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from briefer.model.richtext import TextRun, text_of
from briefer.ui.rich_field import RichField
from briefer.ui.rich_tools import RichTools
from briefer.ui.spelling import Names, Speller, UserWords, dictionary_for, words_in
from tests.briefs import make_brief
from tests.ui.driver import Driver, spin, wait_until

Drive = Callable[..., Driver]


@pytest.mark.parametrize(
    ("language", "dictionary"),
    [("en", "en_GB"), ("en-GB", "en_GB"), ("en-MY", "en_GB"), ("en-US", "en_US"), ("ms", ""), ("eng", ""), ("", "")],
)
def test_a_language_has_its_dictionary_or_none(language: str, dictionary: str):
    assert dictionary_for(language) == dictionary


def test_the_two_dictionaries_differ_as_the_two_englishes_do():
    british, american = Speller("en_GB"), Speller("en_US")
    assert british.knows(["colour", "color"]) == {"colour": True, "color": False}
    assert american.knows(["colour", "color"]) == {"colour": False, "color": True}


def test_a_typographic_apostrophe_is_an_apostrophe():
    speller = Speller("en_GB")
    assert speller.knows(["minister’s", "don’t"]) == {"minister’s": True, "don’t": True}
    assert "don’t" in speller.suggestions("dont’t")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("Teh", "The"), ("teh", "the"), ("Adn", "And"), ("Thier", "Their"), ("Taht", "That"), ("Goverment", "Government"),
     ("Norwegain", "Norwegian"), ("Malasyia", "Malaysia"), ("Wednesdy", "Wednesday"), ("Recieve", "Receive")],
)  # fmt: skip
def test_the_likeliest_word_is_offered_first_at_the_beginning_of_a_sentence_too(typed: str, meant: str):
    offered = Speller("en_GB").suggestions(typed)
    assert offered[0] == meant
    assert len(offered) == len(set(offered)) <= 6


def test_abbreviations_numbers_and_addresses_are_not_judged():
    words = [word for _, word in words_in("ADMM-Plus met 3rd, F15s; see https://exampel.org/abc or a.bcd@efg.my now")]
    assert words == ["Plus", "met", "see", "or", "now"]


def test_words_of_other_scripts_are_not_judged():
    assert [word for _, word in words_in("Café สวัสดี தமிழ் שלום Привет 漢語 word")] == ["Café", "word"]


def test_the_names_in_a_brief_are_known_words():
    brief = make_brief(
        meeting={"venue": {"city": "Kuching"}},
        delegations=[{"party": "Ruritania", "participants": [{"name": "Tun Mahsuri", "posts": ["Panglima"]}]}],
        summary="Xyzzy",
    )
    names = Names().of(brief)
    assert {"Kuching", "Ruritania", "Mahsuri", "Panglima"} <= names
    assert "Xyzzy" not in names


def test_words_of_a_persons_own_are_kept_in_a_file(tmp_path: Path):
    file = tmp_path / "kept" / "words.txt"
    UserWords(file).add("padu")
    assert "padu" in UserWords(file)
    assert file.read_text(encoding="utf-8") == "padu\n"


def summary(driver: Driver) -> RichField:
    driver.bench.go_to("summary")
    field = driver.focus
    assert isinstance(field, RichField)
    return field


def underlined(field: RichField) -> list[str]:
    spin(10)
    block, found = field.document().begin(), list[str]()
    while block.isValid():
        for part in block.layout().formats():
            if part.format.underlineStyle() is QTextCharFormat.UnderlineStyle.SpellCheckUnderline:
                found.append(block.text()[part.start : part.start + part.length])
        block = block.next()
    return found


def menu() -> QMenu:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    return popup


def test_unknown_words_are_marked_as_one_types(drive: Drive):
    driver = drive(make_brief(language="en", meeting={"venue": {"city": "Kuching"}}))
    field = summary(driver)
    driver.type("They will recieve us in Kuching. ")
    wait_until(lambda: underlined(field) == ["recieve"], "for the mark")
    assert field.unknown_words() == 1
    tools = next(tools for tools in driver.bench.findChildren(RichTools) if tools.isVisible())
    wait_until(lambda: "1 unknown word." in field.accessibleDescription(), "for the words beside the line")
    assert "1 unknown word" in [button.text() for button in tools.findChildren(QPushButton)]


def test_another_word_is_chosen_from_the_keyboard_and_keeps_the_look(drive: Drive):
    driver = drive(
        make_brief(language="en", summary=[{"runs": [{"text": "They "}, {"text": "recieve", "bold": True}]}])
    )
    field = summary(driver)
    wait_until(lambda: field.unknown_words() == 1, "for the mark")
    driver.press("F7")
    assert menu().actions()[0].text() == "receive"
    driver.press("Down", "Return")
    assert driver.brief.summary[0].runs == (TextRun(text="They "), TextRun(text="receive", bold=True))
    driver.press("Ctrl+Z")
    assert text_of(driver.brief.summary) == "They recieve"


def test_a_word_is_added_to_the_dictionary_for_every_field(drive: Drive):
    driver = drive(make_brief(language="en", summary="The kompang plays", purpose="A kompang"))
    field = summary(driver)
    wait_until(lambda: underlined(field) == ["kompang"], "for the mark")
    driver.press("F7")
    next(action for action in menu().actions() if "dictionary" in action.text()).trigger()
    menu().close()
    assert underlined(field) == []
    assert "kompang" in driver.preferences.words_file().read_text(encoding="utf-8")


def test_in_a_language_without_a_dictionary_spelling_is_off_and_says_so(drive: Drive):
    driver = drive(make_brief(language="ms", summary="Mesyuarat ini membincangkan kerjasama"))
    field = summary(driver)
    spin(250)
    assert underlined(field) == []
    texts = [action.text() for action in field.menu(0).actions()]
    assert "Spelling is off: there is no dictionary for this language" in texts
    driver.session.set("language", "en", "Change")
    wait_until(lambda: "Mesyuarat" in underlined(field), "for the marks of another language")


def test_spelling_can_be_switched_off(drive: Drive):
    driver = drive(make_brief(language="en", summary="recieve"))
    field = summary(driver)
    wait_until(lambda: underlined(field) == ["recieve"], "for the mark")
    assert field.spelling
    field.spelling.switch(False)
    assert underlined(field) == []


def test_a_word_that_is_pointed_at_is_named_in_a_tool_tip(drive: Drive):
    driver = drive(make_brief(language="en", summary="They recieve us"))
    field = summary(driver)
    wait_until(lambda: field.unknown_words() == 1, "for the mark")
    marks = field._marks
    assert marks
    cursor = marks.words()[0]
    cursor.setPosition(cursor.selectionStart() + 3)
    assert "“recieve” is not in the dictionary" in marks.tip(field.cursorRect(cursor).center())
    cursor.setPosition(1)
    assert marks.tip(field.cursorRect(cursor).center()) == ""
