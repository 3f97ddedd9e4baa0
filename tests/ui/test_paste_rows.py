"""Rows on their way into a list, without a window."""

from time import process_time

import pytest

from briefer.model.dates import Date
from briefer.ui.fields import field_at
from briefer.ui.paste_rows import pasting
from briefer.ui.paste_values import Unreadable, value_of
from tests.briefs import make_brief


@pytest.mark.parametrize(
    ("path", "text", "value"),
    [
        ("delegations/x/participants/x/role", "Ketua delegasi", "head"),
        ("delegations/x/participants/x/role", "note taker", "note_taker"),
        ("delegations/x/participants/x/attendance", "Tidak hadir", "absent"),
        ("agreements/x/status", "IN FORCE", "in_force"),
        ("agreements/x/status", "Berkuat kuasa", "in_force"),
        ("agreements/x/signed", "3 Ogos 2026", Date(edtf="2026-08-03")),
        ("agreements/x/signed", "2026-08-03", Date(edtf="2026-08-03")),
        ("agreements/x/signed", "next year", Date(as_written="next year")),
        ("agreements/x/scope", "a\n\nb", ("a", "b")),
        ("agreements/x/internal", "Ya", True),
        ("agreements/x/internal", "no", False),
        ("agreements/x/title", "=HYPERLINK(\n1)", "=HYPERLINK( 1)"),
        ("agenda/x/minutes", "20", 20),
        ("figures/x/value", "12.5", 12.5),
        ("figures/x/value", "a dozen", "a dozen"),
        ("figures/x/value", " ", None),
    ],
)
def test_a_cell_is_read_as_its_field_needs_it(path: str, text: str, value: object):
    assert value_of(text, field_at(path)) == value


@pytest.mark.parametrize(("path", "text"), [("agenda/x/minutes", "long"), ("agreements/x/status", "Emperor")])
def test_a_cell_that_says_nothing_to_its_field_is_unreadable(path: str, text: str):
    with pytest.raises(Unreadable):
        value_of(text, field_at(path))


def test_a_value_that_the_model_refuses_is_named_and_the_rest_of_its_row_taken():
    table = (("Subject", "Minutes"), ("Opening", "-5"), ("Close", "10"))
    brief, unread = pasting("agenda", table, 0).put_into(make_brief())
    assert [(item.title, item.minutes) for item in brief.agenda] == [("Opening", None), ("Close", 10)]
    assert [(cell.row, cell.label, cell.text) for cell in unread] == [(1, "Minutes", "-5")]


def test_rows_that_were_there_stay_the_very_same():
    before = make_brief(figures=[{"label": "a"}, {"label": "b"}])
    after, _ = pasting("figures", (("Label", "Value"), ("c", "1")), 1).put_into(before)
    assert [figure.label for figure in after.figures] == ["a", "c", "b"]
    assert (after.figures[0], after.figures[2]) == before.figures
    assert after.figures[0] is before.figures[0]
    assert after.figures[2] is before.figures[1]


def test_a_column_may_go_into_a_part_of_the_item():
    table = (("Agreement", "Marking", "Sumber"), ("Accord", "Terhad", "Record"))
    brief, unread = pasting("agreements", table, 0).put_into(make_brief())
    (accord,) = brief.agreements
    assert accord.marking is not None
    assert accord.source is not None
    assert (accord.title, accord.marking.level, accord.source.document, unread) == ("Accord", "Terhad", "Record", ())


def test_five_thousand_rows_take_a_moment():
    table = (("Name", "Position"), *((f"Officer {n}", "Director") for n in range(5000)))
    begin = process_time()
    brief, _ = pasting("delegations/d1/participants", table, 0).put_into(make_brief(delegations=[{"id": "d1"}]))
    assert len(brief.participants()) == 5000
    assert process_time() - begin < 5
