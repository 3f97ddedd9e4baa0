"""Columns of a table from elsewhere find their fields."""

import pytest

from briefer.exchange.tables_matching import columns_by_name, matched, plain

PERSON = {
    "name": "Name", "posts": "Posts", "organisation": "Organisation", "role": "Role", "honorific": "Honorific",
    "country": "Country", "attendance": "Attendance", "contact": "Contact", "precedence": "Precedence",
}  # fmt: skip


@pytest.mark.parametrize(
    ("headings", "columns"),
    [
        (("Name", "Position", "Organization"), ("name", "posts", "organisation")),
        (("NAMA PENUH", "Jawatan", "Kementerian", "Peranan"), ("name", "posts", "organisation", "role")),
        (("Organistion", "Full nmae", "Jawtan"), ("organisation", "name", "posts")),
        (("Bil.", "Nama Peserta:", "Kehadiran (RSVP)"), (None, "name", "attendance")),
        (("Name", "Nama"), ("name", None)),
        (("", "Tel."), (None, "contact")),
    ],
)
def test_headings_in_two_languages_and_nearly_spelt_are_known(headings: tuple[str, ...], columns: tuple[object, ...]):
    assert columns_by_name(headings, PERSON) == columns


def test_the_label_of_the_interface_is_a_name_too():
    assert columns_by_name(("Kem. Luar",), {"organisation": "Kem Luar"}) == ("organisation",)


def test_a_row_of_headings_is_told_from_a_row_of_data():
    table = (("Nama", "Jawatan"), ("Aminah", "Ketua"))
    found = matched(table, PERSON, ["name", "posts"])
    assert (found.by_name, found.headings, found.rows) == (True, table[0], table[1:])


def test_without_headings_columns_are_taken_in_order():
    found = matched((("Aminah", "Director", "x"),), PERSON, ["posts", "organisation"])
    assert (found.by_name, found.columns, len(found.rows)) == (False, ("posts", "organisation", None), 1)


def test_one_known_word_among_data_makes_no_heading():
    assert not matched((("Name", "Director", "Navy"), ("B", "C", "D")), PERSON, ["name"]).by_name


def test_names_are_compared_without_case_accents_and_marks():
    assert plain("  ORGANISATIÓN(s): ") == "organisation"
