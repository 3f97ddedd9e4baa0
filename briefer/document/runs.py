"""Runs: the inline content of a document."""

import re
from dataclasses import dataclass

_ADDRESS = re.compile(r"(?:https?://|mailto:)\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Text:
    """Words with one look. Control characters never stand in it; U+00A0 is an unbreakable space.

    ``capitals`` are a look: the words stay as typed, and pages `show` them in capitals.
    ``language`` is a BCP 47 tag where it differs from the document's. ``href`` makes a link: http, https or mailto.
    """

    text: str
    strong: bool = False
    emphasis: bool = False
    href: str = ""
    language: str = ""
    origin: str = ""
    capitals: bool = False

    @property
    def shown(self) -> str:
        """The words as the pages show them."""
        return self.text.upper() if self.capitals else self.text


@dataclass(frozen=True, slots=True)
class Tab:
    """Advance to the next tab stop: in a header or footer the centre, then the end."""


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A new line in the same paragraph."""


@dataclass(frozen=True, slots=True)
class PageNumber:
    """The number of the page it stands on."""


@dataclass(frozen=True, slots=True)
class PageCount:
    """The number of pages in the document."""


Run = Text | Tab | LineBreak | PageNumber | PageCount
Runs = tuple[Run, ...]


def is_address(href: str) -> bool:
    """Whether a link may lead somewhere: by http, https or mailto, which run no program and open no file."""
    return _ADDRESS.fullmatch(href) is not None


def plain(runs: Runs) -> str:
    """The words of runs; a tab, a line break and a page number count as a space."""
    if len(runs) == 1 and isinstance(runs[0], Text):
        return runs[0].text
    return "".join(run.text if isinstance(run, Text) else " " for run in runs)
