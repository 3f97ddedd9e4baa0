"""What an old file says beside its text, and the lines that mark it: levels of secrecy and numbers of pages."""

import re
from collections.abc import Iterable, Iterator

from briefer.exchange.word.old.record import Data
from briefer.exchange.word.package import Node, W, WordFile, words_of

_PAGE = re.compile(
    r"[-–—|\[(\s]*(?:page|pages|pg|p|muka surat|m/?s|halaman|hal)?[.:\s]*\d*\s*"
    r"(?:(?:of|daripada|dari|/)\s*\d*)?[-–—|\])\s]*",
    re.IGNORECASE,
)
_LEVELS = (
    "top secret", "secret", "confidential", "restricted", "official", "protected", "unclassified", "rahsia besar",
    "rahsia", "sulit", "terhad", "terbuka", "nato secret", "nato confidential", "nato restricted", "nato unclassified",
    "sensitive but unclassified",
)  # fmt: skip
"""Levels of usual schemes, beside those of the templates."""

_LABEL = re.compile(
    r"^(?:classification|security classification|pengelasan|klasifikasi|security)\s*:\s*", re.IGNORECASE
)


class Markings:
    """Reads lines that hold a level of secrecy and nothing else but caveats."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = {name.casefold(): name for name in reversed((*names, *(level.upper() for level in _LEVELS)))}

    def read(self, words: str, *, strict: bool = True) -> Data | None:
        """The marking that a line is: the level as the scheme calls it, where one does; None for any other line.

        Caveats follow a level after a hyphen, a colon or two strokes. Where ``strict``, letters are capitals.
        """
        said = _LABEL.sub("", " ".join(words.replace("\u2011", "-").split()).strip(" *[]()-–—."))
        if not said or len(said) > 60 or (strict and not said.split(":")[0].isupper()):
            return None
        level, *caveats = (part.strip() for part in re.split(r"//|/|:| ?[-–—] ?|, ", said))
        halves = said.split()
        if halves[: len(halves) // 2] == halves[len(halves) // 2 :]:
            level, caveats = " ".join(halves[: len(halves) // 2]), []
        if level.casefold() not in self._names or any(len(caveat) > 30 for caveat in caveats):
            return None
        found: Data = {"level": self._names[level.casefold()]}
        return found | ({"caveats": caveats} if caveats else {})


def is_page_number(words: str) -> bool:
    """Whether a line of a header or footer is the number of a page and no more."""
    return bool(words.strip()) and bool(_PAGE.fullmatch(words.strip()))


def running(file: WordFile) -> Iterator[str]:
    """The words of all headers and footers, each once; what tabs keep apart stands apart."""
    seen: set[str] = set()
    for kind in ("header", "footer"):
        for root in file.related(kind):
            for node in root.iter(f"{W}p"):
                for said in _parts(node):
                    if said not in seen:
                        seen.add(said)
                        yield said


def boxes(body: Node) -> Iterator[str]:
    """The words of the text boxes of a body; what an older Word is to show instead of one says the same again."""
    for box in body.iter(f"{W}txbxContent"):
        if next(box.iterancestors("{*}Fallback"), None) is None:
            for node in box.iter(f"{W}p"):
                yield from _parts(node)


def _parts(paragraph: Node) -> list[str]:
    """What a paragraph says itself; a text box in it has paragraphs of its own."""
    own = (node for node in paragraph.iter() if next(node.iterancestors(f"{W}p"), None) is paragraph)
    words = "".join(map(words_of, own))
    return [" ".join(part.split()) for part in words.split("\t") if part.strip()]


def has_contents(body: Node) -> bool:
    """Whether a body has a contents page, whose words are those of its headings."""
    fields = (node.text or node.get(f"{W}instr") or "" for node in body.iter(f"{W}instrText", f"{W}fldSimple"))
    return any(field.split()[:1] == ["TOC"] for field in fields)
