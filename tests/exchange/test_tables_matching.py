"""Columns of a table from elsewhere find their fields."""

import pytest

from briefer.exchange.tables_columns import columns_by_name, plain
from briefer.exchange.tables_matching import matched

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
    assert (found.at, found.headings, found.rows) == (0, table[0], table[1:])


def test_without_headings_columns_are_taken_in_order():
    found = matched((("Aminah", "Director", "x"),), PERSON, ["posts", "organisation"])
    assert (found.at, found.columns, len(found.rows)) == (None, ("posts", "organisation", None), 1)


def test_one_known_word_among_data_makes_no_heading():
    assert matched((("Name", "Director", "Navy"), ("B", "C", "D")), PERSON, ["name"]).at is None


def test_names_are_compared_without_case_accents_and_marks():
    assert plain("  ORGANISATIÓN(s): ") == "organisation"


AGREEMENT = {"title": "Title", "signed": "Signed", "status": "Status", "type": "Type", "parties": "Parties"}
FOLLOW_UP = {"action": "Action", "owner": "Who", "due": "By when", "status": "Status", "note": "Note"}
ANNEX = {"number": "Number", "title": "Title", "file": "File"}


@pytest.mark.parametrize(
    ("fields", "headings", "columns"),
    [
        (PERSON, "Bil. | Jawatan | Nama | Kementerian / Agensi | No. Pasport", ". posts name organisation ."),
        (PERSON, "# | Nama penuh | Jawatan semasa | Jabatan/Agensi | Emel", ". name posts organisation contact"),
        (PERSON, "S/N | Name of officer | Current designation | Ministry | Mobile no.",
         ". name posts organisation contact"),
        (PERSON, "No. | Nama Pegawai & Pangkat | Bahagian | Tel. pejabat", ". name organisation contact"),
        (PERSON, "Bil | Nama agensi | Nama wakil | Alamat pejabat", ". organisation name ."),
        (PERSON, "No | Name | Date of birth | Passport No. | Dietary needs", ". name . . ."),
        (PERSON, "Bil | NAMA PENUH seperti dalam pasport | JAWATAN | No. K/P", ". name posts ."),
        (PERSON, "Name as in passport | Rank/Designation | Kementerian/Jabatan/Agensi", "name posts organisation"),
        (FOLLOW_UP, "Bil. | Perkara | Tindakan | Agensi | Tarikh siap", ". . action owner due"),
        (PERSON, "Title | Full name | Job title | Email address", "honorific name posts contact"),
        (PERSON, "Name | Title", "name posts"),
        (PERSON, "Nama | Name | Telefon | E-mel", "name . contact ."),
        (PERSON, "Name | Address | Status of visa", "name . ."),
        (AGREEMENT, "Title | Date of the meeting | Status", "title . status"),
        (AGREEMENT, "Bil. | Tajuk perjanjian | Pihak-pihak | Tarikh ditandatangani | Status perjanjian",
         ". title parties signed status"),
        (AGREEMENT, "Agreement title | Due date | Kind of agreement", "title . type"),
        (FOLLOW_UP, "No. | Action | Owner | Due date | Status", ". action owner due status"),
        (FOLLOW_UP, "Bil. | Tindakan | Tindakan oleh | Tarikh akhir | Catatan", ". action owner due note"),
        (FOLLOW_UP, "Tindakan susulan | Pegawai bertanggungjawab | Tarikh akhir tindakan | Status tindakan",
         "action owner due status"),
        (ANNEX, "No. | Title | File name", "number title file"),
    ],
)  # fmt: skip
def test_headings_as_offices_write_them_are_known(fields: dict[str, str], headings: str, columns: str):
    row = tuple(cell.strip() for cell in headings.split("|"))
    data = tuple(f"Zzyzx {place}" for place in range(len(row)))
    found = matched((row, data, data), fields, list(fields))
    assert found.at == 0
    assert [key or "." for key in found.columns] == columns.split()


def test_headings_are_found_below_a_title():
    title = ("SENARAI DELEGASI MALAYSIA", "", "", "")
    heads = ("Bil.", "Nama", "Jawatan", "Kementerian / Agensi")
    found = matched((title, heads, ("1", "Aminah", "Ketua", "KLN")), PERSON, ["name", "posts"])
    assert (found.at, found.columns, len(found.rows)) == (1, (None, "name", "posts", "organisation"), 1)


def test_headings_in_two_lines_are_read_together():
    rows = (("Bil.", "Nama", "Hubungan", ""), ("", "", "Telefon", "Emel"), ("1", "Aminah", "+60", "a@b"))
    found = matched(rows, PERSON, ["name"])
    assert (found.at, found.headings) == (1, ("Bil.", "Nama", "Telefon", "Emel"))
    assert found.columns == (None, "name", "contact", None)


@pytest.mark.parametrize(
    "rows",
    [
        (("Aminah", "Pegawai", "Kementerian Pertahanan"), ("Lim", "Pegawai", "Kementerian Luar")),
        (("Lim", "Director", "Navy"), ("Name", "Posts", "Organisation")),
        (("Peserta", "Aminah", "Pengarah"),),
    ],
    ids=["words of names in data", "headings in the middle", "one row"],
)
def test_data_is_not_taken_for_headings(rows: tuple[tuple[str, ...], ...]):
    assert matched(rows, PERSON, ["name", "posts", "organisation"]).at is None


def test_the_numbers_of_rows_are_left_out_without_headings_too():
    found = matched((("1.", "Aminah", "Director"), ("2.", "Lim", "Officer")), PERSON, ["name", "posts"])
    assert found.columns == (None, "name", "posts")
    assert matched((("1", "a"), ("2", "b")), ANNEX, ["number", "title"]).columns == ("number", "title")
    assert matched((("1",), ("2",)), PERSON, ["name"]).columns == ("name",)


@pytest.mark.parametrize(
    ("heading", "cell", "columns", "pieces"),
    [
        ("Nama dan Jawatan", "Aminah\nKetua Setiausaha\nKLN", "name posts", ("Aminah", "Ketua Setiausaha\nKLN")),
        ("Name / Position", "Dato' Ali bin Abu, PSM, Director, Navy", "name posts",
         ("Dato' Ali bin Abu, PSM", "Director, Navy")),
        ("Name and title", "Lim (Director)", "name posts", ("Lim", "Director")),
        ("Jawatan & Nama", "Director – Lim", "posts name", ("Director", "Lim")),
        ("Nama / Jawatan / Agensi", "Lim, Director, Legal, Navy", "name posts organisation",
         ("Lim", "Director, Legal", "Navy")),
        ("Nama dan No. Kad Pengenalan", "Lim\n800101-01-1234", "name .", ("Lim", "800101-01-1234")),
        ("Nama\nJawatan", "Lim", "name posts", ("Lim", "")),
    ],
)  # fmt: skip
def test_a_person_and_their_post_in_one_cell_are_parted(heading: str, cell: str, columns: str, pieces: tuple[str, ...]):
    found = matched((("Bil.", heading, "Catatan"), ("1", cell, "x")), PERSON, ["name"])
    assert [key or "." for key in found.columns] == [".", *columns.split(), "."]
    assert found.rows == (("1", *pieces, "x"),)


def test_a_person_and_their_post_stay_together_where_the_post_has_a_column_of_its_own():
    found = matched((("Nama dan jawatan", "Jawatan"), ("Lim, PSM", "Director")), PERSON, ["name"])
    assert (found.columns, found.rows) == (("name", "posts"), (("Lim, PSM", "Director"),))
