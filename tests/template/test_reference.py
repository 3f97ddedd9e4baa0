"""The reference of settings is written from the schema and kept current."""

from briefer.settings import resources
from briefer.template.reference import reference
from briefer.template.schema import Setting


def test_the_reference_is_current() -> None:
    page = (resources() / "help" / "template-settings.md").read_text(encoding="utf-8")
    assert page == reference(), "run scripts/make_settings_reference.py"


def test_every_setting_is_described() -> None:
    page = reference()
    for group in Setting.__subclasses__():
        assert group.__doc__
        for name, field in group.model_fields.items():
            assert field.description, f"{group.__name__}.{name}"
            assert field.description in page
