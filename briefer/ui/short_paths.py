"""Files in sentences by their names: where they lie is a detail, and may fill three lines."""

import re

_FOLDERS = re.compile(
    r"""(?<![\w/.:~])          # no address of a page or a library, no part of a path that was left
    (?:[A-Za-z]:[\\/]|\\\\|/)  # where a path begins
    (?:[^\\/:;\n]*[^\\/:;\s(“"][\\/])+""",
    re.VERBOSE,
)


def with_names(sentence: str) -> str:
    """A sentence in which each file, and each folder, stands by its name alone."""
    return _FOLDERS.sub("", sentence)
