"""What stands beside the body of a Word file: comments, notes, headers and footers."""

import re
from collections import Counter
from collections.abc import Iterator

from briefer.exchange.word.package import Node, W, WordFile, words_of


def read_aside(file: WordFile) -> list[str]:
    """What stands beside the body: comments with who made them, footnotes and endnotes."""
    return [said for kind in ("comment", "footnote", "endnote") for said in notes(file, kind)]


def notes(file: WordFile, kind: str) -> Iterator[str]:
    """The comments, footnotes or endnotes of a file, comments with who made them."""
    for root in file.related(f"{kind}s"):
        for note in root.iter(f"{W}{kind}"):
            words = _all_words_of(note)
            author = note.get(f"{W}author", "")
            if words:
                yield f"{author}: {words}" if author else words


def pictures(body: Node) -> Iterator[str]:
    """What the pictures of a body show, as far as they say, each on its own."""
    for node in body.iter("{*}pic"):
        about = next(node.iter("{*}cNvPr"), None)
        said = "" if about is None else about.get("descr") or about.get("title") or about.get("name") or ""
        yield " ".join(said.split())


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
    return [words for node in paragraphs if (words := _all_words_of(node))]


def _all_words_of(node: Node) -> str:
    """All words in an element, tabs and ends of lines as spaces."""
    return " ".join("".join(words_of(child) for child in node.iter()).split())


def _without_numbers(words: str) -> str:
    return re.sub(r"\d+", "", words)
