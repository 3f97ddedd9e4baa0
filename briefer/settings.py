"""The one place that knows where things lie: resources, templates, and the user's own data."""

from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def _data(name: str) -> Path:
    """A folder of data: inside an installed package, or beside the package in a checkout."""
    installed = _PACKAGE / "_data" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def resources() -> Path:
    """The folder with fonts, samples, icons and the JSON Schema."""
    return _data("resources")


def shipped_templates() -> Path:
    """The folder with the templates that come with Briefer."""
    return _data("templates")


def user_templates() -> Path:
    """The folder with the user's own templates; it need not exist."""
    return platformdirs.user_data_path("briefer", appauthor=False) / "templates"


def sample() -> Path:
    """The brief to try things on."""
    return resources() / "samples" / "malaysia-us-defence-talks.brief"
