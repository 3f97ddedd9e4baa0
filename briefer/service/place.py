"""Where a library lies, where its backups go, and which one the settings name."""

import json
import re
from hashlib import sha256
from pathlib import Path

from briefer import settings
from briefer.exchange.atomic import replace_file

_SETTING = re.compile(r"^[ \t]*library[ \t]*=.*$", re.MULTILINE)
_TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)


def file_of(url: str) -> Path | None:
    """The file of a SQLite library, None for one on a server."""
    return Path(url.removeprefix(settings.SQLITE)) if url.startswith(settings.SQLITE) else None


def absolute(url: str) -> str:
    """The URL of a library as it holds in every folder: its path is made whole, from the present one or from ``~``."""
    file = file_of(url)
    return f"{settings.SQLITE}{file.expanduser().absolute()}" if file and file.name and not file.is_absolute() else url


def set_aside(file: Path) -> Path:
    """Renames a damaged library and its logs, so that another can be made in its place; gives the new name."""
    aside = free(file.parent, file.name + ".damaged-{}")
    for ending in ("-wal", "-shm", ""):
        beside = file.with_name(file.name + ending)
        if beside.exists():
            beside.rename(aside.with_name(aside.name + ending))
    return aside


def put_back(aside: Path, file: Path) -> None:
    """Takes back that a library was set aside, in place of what was made there since."""
    for ending in ("-wal", "-shm", ""):
        file.with_name(file.name + ending).unlink(missing_ok=True)
        beside = aside.with_name(aside.name + ending)
        if beside.exists():
            beside.rename(file.with_name(file.name + ending))


def free(folder: Path, pattern: str) -> Path:
    """The first name by a pattern, with a number from 1 in it, that no file has."""
    number = 1
    while (file := folder / pattern.replace("{}", str(number))).exists():
        number += 1
    return file


def backups_of(url: str) -> Path:
    """The folder of a library's own backups: beside its file, or among the user's data for one on a server."""
    if file := file_of(url):
        return file.with_name(f"{file.name}.backups")
    return settings.user_data() / "backups" / _key(url)


def newest_backup(url: str) -> Path | None:
    """The backup of a library that was made last, None when it has none."""
    backups = backups_of(url).glob("*.backup")
    return max(backups, key=lambda file: (file.stat().st_mtime, file.name), default=None)


def outbox_of(url: str) -> Path:
    """The file in which edits wait for a library that doesn't answer."""
    return settings.user_data() / "outbox" / f"{_key(url)}.db"


def _key(url: str) -> str:
    return sha256(url.encode()).hexdigest()[:16]


def use_library(url: str) -> Path:
    """Names a library in the settings, beside what else they say. Gives their file."""
    file = settings.settings_file()
    known = file.read_text(encoding="utf-8") if file.exists() else ""
    file.parent.mkdir(parents=True, exist_ok=True)
    replace_file(file, _with_library(known, url).encode())
    return file


def _with_library(known: str, url: str) -> str:
    """The settings with the library's line; it stands before the first table, where TOML keeps single keys."""
    line = f"library = {json.dumps(url, ensure_ascii=False)}"
    table = _TABLE.search(known)
    head, tail = (known[: table.start()], known[table.start() :]) if table else (known, "")
    head = _SETTING.sub("", head).strip("\n")
    return "\n".join(part for part in (head, line, tail) if part).rstrip("\n") + "\n"
