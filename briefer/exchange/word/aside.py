"""What stands beside the body of a Word file: comments, notes, headers and footers."""

import re
from collections import Counter

from briefer.exchange.word.old.furniture import pictures
from briefer.exchange.word.package import Node, W, WordFile, words_of


def read_aside(file: WordFile) -> list[str]:
    """What stands beside the body: comments with who made them, footnotes and endnotes."""
    said: list[str] = []
    for kind, part in (("comment", "comments"), ("footnote", "footnotes"), ("endnote", "endnotes")):
        for note in (note for root in file.related(part) for note in root.iter(f"{W}{kind}")):
            words = _allwords_of(note)
            author = note.get(f"{W}author", "")
            if words:
                said.append(f"{author}: {words}" if author else words)
    return said


def new_pictures(file: WordFile) -> list[str]:
    """Pictures in the body that were not exported: no field can hold them."""
    exported = file.exported.find(f"{W}body") if file.exported is not None else None
    more = Counter(pictures(file.body)) - Counter(pictures(exported) if exported is not None else ())
    return [f"picture: {said}" if said else "picture" for said in more.elements()]


def read_furniture(file: WordFile) -> list[str]:
    """The words of headers and footers that are not those exported.

    Pages are counted anew by each word processor, so that numbers don't count.
    """
    if file.exported is None:
        return []
    exported = {_without_numbers(said) for kind in ("hdr", "ftr") for said in _said(file.exported.find(f"{W}{kind}"))}
    now = [said for kind in ("header", "footer") for root in file.related(kind) for said in _said(root)]
    return [said for said in dict.fromkeys(now) if _without_numbers(said) not in exported]


def _said(root: Node) -> list[str]:
    """The words of each paragraph that has any."""
    paragraphs = () if root is None else root.iter(f"{W}p")
    return [words for node in paragraphs if (words := _allwords_of(node))]


def _allwords_of(node: Node) -> str:
    """All words in an element, tabs and ends of lines as spaces."""
    return " ".join("".join(words_of(child) for child in node.iter()).split())


def _without_numbers(words: str) -> str:
    return re.sub(r"\d+", "", words)
