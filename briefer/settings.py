"""The one place that knows where things lie: resources, templates, and the user's own data."""

import os
from pathlib import Path

from briefer.errors import BrieferError

LIBRARY = "BRIEFER_LIBRARY"
"""The variable of the environment that may hold the URL of the library."""

TEMPLATES = "BRIEFER_TEMPLATES"
"""The variable of the environment that may hold the folder of templates that an office shares."""

SQLITE = "sqlite:///"
"""What the URL of a library in a file begins with; a path follows, whatever signs are in it."""

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


def user_data() -> Path:
    """The folder with the user's own data; it need not exist."""
    import platformdirs  # late, as the window paints before it knows any folder

    return platformdirs.user_data_path("briefer", appauthor=False)


def user_templates() -> Path:
    """The folder with the user's own templates; it need not exist."""
    return user_data() / "templates"


def shared_templates() -> Path | None:
    """The folder of templates that an office shares: `BRIEFER_TEMPLATES`, else ``templates`` in the settings file.

    Raises:
        BrieferError: the settings file can't be read.
    """
    named = os.environ.get(TEMPLATES) or _from_file("templates")
    return Path(named).expanduser() if named else None


def unreachable_templates() -> Path | None:
    """The folder of templates that an office shares, where it is not there, as a drive that is not connected."""
    shared = shared_templates()
    return shared if shared and not shared.is_dir() else None


def template_folders() -> tuple[Path, ...]:
    """The folders with templates. Of two templates of one name, the one in the earlier folder is used."""
    shared = shared_templates()
    return (user_templates(), *((shared,) if shared else ()), shipped_templates())


def sample() -> Path:
    """The brief to try things on."""
    return resources() / "samples" / "malaysia-us-defence-talks.brief"


def settings_file() -> Path:
    """The file with the user's settings, in TOML; it need not exist."""
    import platformdirs

    return platformdirs.user_config_path("briefer", appauthor=False) / "settings.toml"


def own_library() -> str:
    """The URL of the library that a user has without setting anything: SQLite, among the user's own data."""
    return f"{SQLITE}{user_data() / 'library.db'}"


def library_url() -> str:
    """The URL of the library: `BRIEFER_LIBRARY`, else ``library`` in the settings file, else the user's own.

    Raises:
        BrieferError: the settings file can't be read.
    """
    return os.environ.get(LIBRARY) or named_library()


def named_library() -> str:
    """The URL of the library by the settings file, else the user's own.

    Raises:
        BrieferError: the file can't be read, or names a path that means another file in every folder.
    """
    named = _from_file("library")
    path = named.removeprefix(SQLITE)
    if named.startswith(SQLITE) and not (Path(path).is_absolute() or path.startswith("~")):
        raise BrieferError(f"{settings_file()}: “{named}” is no whole path. Write sqlite:/// and the whole path.")
    return named or own_library()


def _from_file(key: str) -> str:
    import tomllib

    file = settings_file()
    try:
        value = tomllib.loads(file.read_text(encoding="utf-8")).get(key, "")
    except FileNotFoundError:
        return ""
    except (OSError, ValueError) as error:
        raise BrieferError(
            f"The settings in {file} can't be read ({error}). Correct the file, or delete it."
        ) from error
    if not isinstance(value, str):
        raise BrieferError(f"{file}: “{key}” is no text. Write it in quotes.")
    return value
