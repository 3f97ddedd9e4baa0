"""Template folders for tests, written where a test wants them."""

from pathlib import Path

from briefer.settings import shipped_templates
from briefer.template.loading import Templates
from briefer.template.schema import OfficeTemplate


def office(folder: Path, settings: str, name: str = "office", **labels: str) -> Path:
    """A template folder; each keyword is a language and the words of its labels file."""
    place = folder / name
    place.mkdir(parents=True, exist_ok=True)
    (place / "template.toml").write_text(settings, encoding="utf-8")
    for language, words in labels.items():
        (place / "labels").mkdir(exist_ok=True)
        (place / "labels" / f"{language}.toml").write_text(words, encoding="utf-8")
    return place


def load(folder: Path, settings: str, name: str = "office", **labels: str) -> OfficeTemplate:
    """The template with these settings, among the shipped ones."""
    office(folder, settings, name, **labels)
    return Templates([folder, shipped_templates()]).load(name)


CHILD = 'extends = "base"\n'

OWN_FIELDS = """\
fields = [
    { key = "gift", title = "Gift", required = true },
    { key = "arrives", title = "Arrives", type = "date" },
    { key = "guests", title = "Guests", type = "number" },
    { key = "flag", title = "Flag", type = "yes_no" },
    { key = "car", title = "Car", type = "choice", choices = ["saloon", "van"] },
]
"""
"""The fields of a section of an office's own, one of each kind."""
