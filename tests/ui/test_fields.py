"""What forms read from the model."""

from briefer.model.base import Part
from briefer.model.brief import Brief
from briefer.ui import words
from briefer.ui.fields import FieldSpec, Kind, field_at, fields_of
from briefer.ui.layouts import COLUMNS, details, rare_details


def all_fields(part: type[Part] = Brief, seen: frozenset[type[Part]] = frozenset()) -> list[FieldSpec]:
    """Every field of every part that a brief can hold."""
    fields = list(fields_of(part)) if part not in seen else []
    inner = [field.part for field in fields if field.part and field.kind is not Kind.DATE]
    return fields + [deep for other in inner for deep in all_fields(other, seen | {part})]


def test_every_field_has_a_label_and_says_what_belongs_there():
    for field in all_fields():
        assert words.label(field)
        assert field.help, f"{field.owner.__name__}.{field.name} says nothing"


def test_every_choice_has_a_name_in_words():
    for field in all_fields():
        for choice in field.choices:
            assert words.choice(choice) != choice, f"{choice} of {field.owner.__name__}.{field.name}"


def test_a_path_leads_to_its_field():
    assert field_at("meeting/venue/city").kind is Kind.TEXT
    assert field_at("agreements/k3f9/status").kind is Kind.CHOICE
    assert field_at("delegations/d1/participants/p2/posts").kind is Kind.LINES
    assert field_at("summary").kind is Kind.RICH
    assert field_at("figures/f1/value").kind is Kind.AMOUNT
    assert field_at("follow_ups/x/due").kind is Kind.DATE
    assert field_at("delegations/d1/participants").kind is Kind.PARTS


def test_a_table_and_its_details_reach_every_field_of_an_item():
    for part, columns in COLUMNS.items():
        reached = {name for name, _ in columns} | {
            name for row in (*details(part), *rare_details(part)) for name in row
        }
        tops = {name.split("/")[0] for name in reached}
        missing = {field.name for field in fields_of(part)} - tops
        assert not missing, f"{part.__name__}: {missing}"
