"""Settings changed in the text of a template, with its comments and its order kept.

Each function takes the text of a `template.toml` and gives another; nothing is written here, so that a change can be
tried (`Templates.load_folder` takes a text), undone and saved by whoever asks for it.
"""

import itertools
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

import tomlkit
from tomlkit.exceptions import TOMLKitError

from briefer.errors import TemplateError

Key = tuple[str | int, ...]
"""Where a setting stands: names of tables, and places in lists of tables: ("marking", "levels", 0, "colour")."""

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def new_text(parent: str, title: str) -> str:
    """The text of a new template that changes nothing of another yet."""
    return f'extends = {_value(parent)}\ntitle = {_value(title)}\nversion = "1"\n'


def stated(text: str, key: Key) -> object:
    """What a text itself states for a setting, None when it leaves it to its parent."""
    found: Any = _parsed(text)
    for name in key:
        if not _holds(found, name):
            return None
        found = found[name]
    return found.unwrap() if hasattr(found, "unwrap") else found


def line_of(text: str, key: Sequence[str]) -> int:
    """The line, counted from 0, at which a setting stands; else that of the nearest table around it, else the first.

    In the key, as in the sentences about wrong templates, the tables of a list are counted from 1.
    """
    best, line = 0, 0
    for at, names in _stated_lines(text):
        if len(names) > best and list(key[: len(names)]) == names:
            best, line = len(names), at
    return line


def _stated_lines(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each line with a table's header or a setting, and the key that it states."""
    table: list[str] = []
    counts: dict[str, int] = {}
    for at, line in enumerate(text.split("\n")):
        if not (names := _names_in(line)):
            continue
        if not line.startswith("["):
            yield at, [*table, *names]
            continue
        if line.startswith("[["):
            counts[".".join(names)] = counts.get(".".join(names), 0) + 1
        table = [part for end in range(1, len(names) + 1) for part in _counted(names[:end], counts)]
        yield at, table


def _counted(names: Sequence[str], counts: Mapping[str, int]) -> Iterator[str]:
    """The last name of a table, and which table of a list it is the name of by now."""
    yield names[-1]
    if count := counts.get(".".join(names)):
        yield str(count)


def _names_in(line: str) -> list[str]:
    """The names in a table's header, or before the equals sign of a setting; none in any other line."""
    line = line[1:].replace("]]", "]", 1) if line.startswith("[[") else line
    try:
        found = tomllib.loads(line if line.startswith("[") else f"{line.partition('=')[0]}= 0")
    except tomllib.TOMLDecodeError:
        return []
    names: list[str] = []
    while found:
        ((name, found),) = found.items()
        names.append(name)
    return names


def with_setting(text: str, key: Key, value: object) -> str:
    """The text with a setting stated."""
    if stated(text, key) is None and (added := _added(text, key, value)) and stated(added, key) == value:
        return added
    document = _parsed(text)
    holder: Any = document
    for name in key[:-1]:
        if isinstance(name, int) and not _holds(holder, name):
            shown = ".".join(str(part + 1) if isinstance(part, int) else part for part in key)
            raise TemplateError(f"{shown}: the template states no such list; state the whole list first.")
        holder = holder[name] if _holds(holder, name) else holder.setdefault(name, tomlkit.table())
    holder[key[-1]] = value
    return _text(document)


def with_order(text: str, key: Key, order: Sequence[int]) -> str:
    """The text with the entries of a list that it states in another order, by their places; those not named go.

    The comments above and inside an entry go with it.
    """
    entries = cast("Sequence[object]", stated(text, key))
    wanted = [entries[place] for place in order]
    moved = _with_blocks(text, [name for name in key if isinstance(name, str)], order, len(entries))
    if moved and stated(moved, key) == wanted:
        return moved
    return with_setting(text, key, wanted) if wanted else with_setting(without_setting(text, key), key, [])


def _with_blocks(text: str, names: Sequence[str], order: Sequence[int], count: int) -> str:
    """The text with the lines of each table of a list in another order; nothing where it is no such list."""
    lines = text.split("\n")
    spans = list(_blocks(lines, ".".join(map(_name, names))))
    if len(spans) != count or not order:
        return ""
    between = [lines[end:start] for (_, end), (start, _) in itertools.pairwise(spans)]
    if any(line.strip() for gap in between for line in gap):
        return ""
    result = lines[: spans[0][0]]
    for slot, place in enumerate(order):
        start, end = spans[place]
        result += [*(between[slot - 1] if slot else ()), *lines[start:end]]
    result += lines[spans[-1][1] :]
    return _if_toml("\n".join(result))


def _blocks(lines: Sequence[str], dotted: str) -> Iterator[tuple[int, int]]:
    """Where each table of a list begins, with the comments above it, and where it ends, without the blank lines."""
    for at, line in enumerate(lines):
        if _bare(line) != f"[[{dotted}]]":
            continue
        inside = (f"[{dotted}.", f"[[{dotted}.")
        later = (place for place in range(at + 1, len(lines)) if lines[place].startswith("["))
        after = next((place for place in later if not _bare(lines[place]).startswith(inside)), len(lines))
        end = _above(lines, after) if after < len(lines) else after
        while end > at + 1 and not lines[end - 1].strip():
            end -= 1
        yield _above(lines, at), end


def _above(lines: Sequence[str], at: int) -> int:
    """Where the comments begin that stand right above a line."""
    while at > 0 and lines[at - 1].startswith("#"):
        at -= 1
    return at


def _bare(line: str) -> str:
    return line.split("#")[0].replace(" ", "")


def without_setting(text: str, key: Key) -> str:
    """The text without a setting, which is then the parent's; tables that are left empty go too."""
    document = _parsed(text)
    holders: list[Any] = [document]
    for name in key[:-1]:
        if not _holds(holders[-1], name):
            return text
        holders.append(holders[-1][name])
    if not _holds(holders[-1], key[-1]):
        return text
    del holders[-1][key[-1]]
    for holder, name in zip(reversed(holders[:-1]), reversed(key[:-1]), strict=True):
        if not holder[name]:
            del holder[name]
    return _text(document)


def _added(text: str, key: Key, value: object) -> str:
    """The text with a line, or a table, for a setting that it lacks; nothing where that can't be done by hand.

    tomlkit would put it under the comment that belongs to the next table.
    """
    names = [name for name in key if isinstance(name, str)]
    if len(names) < len(key):
        return ""
    lines = text.split("\n")
    start = None if _is_table(value) else _header(lines, names[:-1])
    if start is not None:
        return _if_toml(_after_the_last(lines, start, f"{_name(names[-1])} = {_value(value)}"))
    tables = _tables(names, value) if _is_table(value) else _tables(names[:-1], {names[-1]: value})
    return _if_toml("\n".join([text.rstrip("\n"), "", *tables, ""]))


def _if_toml(text: str) -> str:
    """The text when it is TOML, else nothing: a table can't be told twice, or where its name is a dotted key."""
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return ""
    return text


def _after_the_last(lines: Sequence[str], start: int, line: str) -> str:
    """The text with a line after the last setting of the table that starts at a place."""
    end = next((at for at in range(start, len(lines)) if lines[at].startswith("[")), len(lines))
    last = max((at + 1 for at in range(start, end) if not _is_quiet(lines[at])), default=start)
    return "\n".join([*lines[:last], line, *lines[last:]])


def _header(lines: Sequence[str], table: Sequence[str]) -> int | None:
    """The place after a table's header line, None when it has none; the table of no name is the text's beginning."""
    if not table:
        return 0
    wanted = f"[{'.'.join(map(_name, table))}]"
    found = (at + 1 for at, line in enumerate(lines) if line.split("#")[0].replace(" ", "").startswith(wanted))
    return next(found, None)


def _is_quiet(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def _is_table(value: object) -> bool:
    entries = cast("Sequence[object]", value) if isinstance(value, list | tuple) else (value,)
    return bool(entries) and all(isinstance(entry, Mapping) for entry in entries)


def _tables(names: Sequence[str], value: object) -> Iterator[str]:
    """A table, or a list of tables, as lines."""
    dotted = ".".join(map(_name, names))
    if isinstance(value, Mapping):
        table = cast("Mapping[str, object]", value)
        yield f"[{dotted}]"
        yield from (f"{_name(name)} = {_value(entry)}" for name, entry in table.items() if not _is_table(entry))
        for name, entry in table.items():
            yield from _tables([*names, name], entry) if _is_table(entry) else ()
        return
    for entry in cast("Sequence[Mapping[str, object]]", value):
        yield f"[[{dotted}]]"
        yield from (f"{_name(name)} = {_value(inner)}" for name, inner in entry.items())


def _name(name: str) -> str:
    return name if _BARE.fullmatch(name) else _value(name)


def _value(value: object) -> str:
    return tomlkit.item(value).as_string()


def _parsed(text: str) -> Any:
    try:
        return tomlkit.parse(text)
    except TOMLKitError as error:
        raise TemplateError(f"The template's text is not TOML: {error}.") from error


def _text(document: Any) -> str:
    return tomlkit.dumps(document)  # pyright: ignore[reportUnknownMemberType]


def _holds(holder: object, name: str | int) -> bool:
    if isinstance(name, int):
        several = cast("Sequence[object]", holder) if isinstance(holder, list) else ()
        return -len(several) <= name < len(several)
    return isinstance(holder, Mapping) and name in holder
