"""Writes the reference of template settings, `resources/help/template-settings.md`, from the schema."""

from briefer.settings import resources
from briefer.template.reference import reference


def main() -> None:
    """Writes the page."""
    page = resources() / "help" / "template-settings.md"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(reference(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
