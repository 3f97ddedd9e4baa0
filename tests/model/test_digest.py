import pytest

from briefer.model import edit
from briefer.model.digest import cleared, file_key, stored_file
from tests.briefs import full_brief

FULL = full_brief()


@pytest.mark.parametrize(("path", "value"), [("status", "cleared"), ("version", "9"), ("clearances", [])])
def test_what_clearance_itself_changes_is_not_covered(path: str, value: object):
    assert cleared(edit.set_value(FULL, path, value)) == cleared(FULL)


@pytest.mark.parametrize("path", ["title", "summary", "agreements/g1/note", "meeting/venue/city", "marking/level"])
def test_any_other_change_is_seen(path: str):
    assert cleared(edit.set_value(FULL, path, "changed")) != cleared(FULL)


def test_a_file_is_kept_by_the_hash_of_its_bytes():
    key, file = stored_file(b"\x89PNG", "a.png", "image/png")
    assert file.data == b"\x89PNG"
    assert key == file_key(file.data)
    assert all(file_key(known.data) == name for name, known in FULL.files.items())
