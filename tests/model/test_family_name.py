"""Which words of a name are the family name."""

import pytest

from briefer.model.family_name import family_span
from briefer.model.findings import findings
from tests.briefs import make_brief
from tests.compose.pages import TODAY


def in_capitals(name: str, family_name: str = "", country: str = "") -> str:
    place = family_span(name, family_name, country)
    return name if place is None else name[: place[0]] + name[place[0] : place[1]].upper() + name[place[1] :]


@pytest.mark.parametrize(
    ("name", "country", "shown"),
    [
        ("Jane Smith", "", "Jane SMITH"),
        ("Rt Hon John Healey MP", "United Kingdom", "Rt Hon John HEALEY MP"),
        ("Ferdinand Marcos Jr.", "Philippines", "Ferdinand MARCOS Jr."),
        ("Ursula von der Leyen", "Germany", "Ursula VON DER LEYEN"),
        ("Charles de Gaulle", "France", "Charles DE GAULLE"),
        ("Van Morrison", "Ireland", "Van MORRISON"),
        ("Mohammed Al-Thani", "Qatar", "Mohammed AL-THANI"),
        ("Shane O’Neill ", "", "Shane O’NEILL "),
        ("JD Vance", "United States", "JD VANCE"),
        ("S. Jaishankar", "India", "S. JAISHANKAR"),
    ],
)
def test_the_last_word_is_the_family_name_with_the_particles_before_it(name: str, country: str, shown: str) -> None:
    assert in_capitals(name, country=country) == shown


@pytest.mark.parametrize(
    ("name", "country", "shown"),
    [
        ("Dong Jun", "China", "DONG Jun"),
        ("Dong Jun", "People’s Republic of China", "DONG Jun"),
        ("Ahn Gyu-back", "REPUBLIC OF KOREA", "AHN Gyu-back"),
        ("Nakatani Gen", "Jepun", "NAKATANI Gen"),
        ("Phan Van Giang", "Viet Nam", "PHAN Van Giang"),
        ("Koo Li-hsiung", "TW", "KOO Li-hsiung"),
    ],
)
def test_where_the_family_name_comes_first_the_first_word_is_it(name: str, country: str, shown: str) -> None:
    assert in_capitals(name, country=country) == shown


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Smith, Jane", "SMITH, Jane"),
        ("Robles Fernández, Margarita", "ROBLES FERNÁNDEZ, Margarita"),
        ("Jane Smith, MP", "Jane SMITH, MP"),
        ("Jane Smith, KCMG", "Jane SMITH, KCMG"),
        ("Jane Smith Jr., PhD", "Jane SMITH Jr., PhD"),
    ],
)
def test_what_stands_before_a_comma_is_the_family_name_unless_letters_follow(name: str, shown: str) -> None:
    assert in_capitals(name) == shown


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Aminah binti Hassan", ""),
        ("Subramaniam a/l Sathasivam", ""),
        ("Khalid bin Salman Al Saud", "Saudi Arabia"),
        ("Mohamed Khaled Nordin", "Malaysia"),
        ("Ng Eng Hen", "Singapore"),
        ("Jane SMITH", ""),
        ("Prabowo", ""),
        ("Datuk Seri Anwar", ""),
        ("Mohan K.", "India"),
        ("李强", "China"),
        ("Minister of Defence", ""),
        ("to be confirmed", ""),
        ("Jane Smith (acting)", ""),
        ("Officer 7", ""),
        (" , ", ""),
        ("Smith,", ""),
        ("", ""),
    ],
)
def test_where_there_is_none_or_nobody_can_tell_nothing_is_found(name: str, country: str) -> None:
    assert family_span(name, country=country) is None


def test_what_a_person_says_is_the_family_name() -> None:
    assert in_capitals("Lim Guan Eng", "Lim", "Malaysia") == "LIM Guan Eng"
    assert in_capitals("Margarita Robles Fernández", "robles fernández") == "Margarita ROBLES FERNÁNDEZ"
    assert in_capitals("Park Park", "Park", "South Korea") == "PARK Park"
    assert in_capitals("Thomas Thomas", "Thomas") == "Thomas THOMAS"
    assert family_span("Jane Smithson", "Smith") is None
    assert family_span("Jane Sm(th", "Sm(th") == (5, 10)


def test_a_family_name_that_is_not_in_the_name_is_told() -> None:
    persons = [
        {"id": "a", "name": "Jane Smith", "family_name": "Smyth"},
        {"id": "b", "name": "A B", "family_name": "B"},
    ]
    brief = make_brief(delegations=[{"id": "d", "party": "Us", "participants": persons}])
    told = [finding.message for finding in findings(brief, TODAY) if "family name" in finding.message]
    assert told == ["The family name “Smyth” does not stand in the name “Jane Smith”."]
