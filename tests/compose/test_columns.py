"""Whatever columns an office chooses, nothing that was typed is lost, and each field stands in one place."""

from collections import Counter

import pytest

from briefer.compose.composer import compose
from briefer.document.blocks import Document
from briefer.template.kinds import ROWS
from briefer.template.schema import ColumnSetting, field_of
from tests.briefs import full_brief
from tests.compose.pages import TODAY, runs_in, template, words_by_origin
from tests.compose.test_every_field import origins_in_order, printed_fields

REMARKS = frozenset({"id", "marking", "source", "internal", "to_confirm"})
COLUMNS = {kind: [field for field in row.model_fields if field not in REMARKS] for kind, row in ROWS.items()}
ONE = [(kind, (field,)) for kind, fields in COLUMNS.items() for field in fields]
ALL = [(kind, tuple(fields)) for kind, fields in COLUMNS.items()]


def with_columns(kind: str, fields: tuple[str, ...], layout: str = "") -> Document:
    office = template()
    columns = tuple(ColumnSetting(field=field) for field in fields)
    section = office.sections[kind].model_copy(update={"columns": columns, "layout": layout})
    return compose(full_brief(), template(sections=office.sections | {kind: section}), TODAY, "office")


@pytest.mark.parametrize(("kind", "fields"), ONE + ALL)
def test_every_field_is_printed_once(kind: str, fields: tuple[str, ...]) -> None:
    document = with_columns(kind, fields)
    printed = words_by_origin(document)
    wanted = {path: words for path, words in printed_fields(full_brief()).items() if path.startswith(field_of(kind))}
    assert {path: words for path, words in wanted.items() if not "".join(printed.get(path, [])).startswith(words)} == {}
    places = Counter(origins_in_order(runs_in(document)))
    assert {origin: count for origin, count in places.items() if count > 1} == {}


def test_who_has_to_do_it_is_said_over_the_table_and_not_again_in_it() -> None:
    document = with_columns("follow_ups", ("action", "owner", "due"), "by_owner")
    assert list(origins_in_order(runs_in(document))).count("follow_ups/f1/owner") == 1
