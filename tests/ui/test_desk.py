"""Names of files."""

import pytest

from briefer.ui.desk import file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Talks: first/second", "Talks first second"),
        ("  ", "brief"),
        ("Dato’ Sri – 国防", "Dato Sri 国防"),
        ("...", "brief"),
        ("word " * 40, ("word " * 16).strip()),
        ("x" * 200, "x" * 80),
    ],
)
def test_a_title_makes_a_name_that_every_system_allows(title: str, name: str):
    assert file_name(title) == name
