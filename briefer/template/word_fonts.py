"""What a Word file says of its fonts (ECMA-376, part 1, 17.8)."""

from briefer.template.word_file import DOCUMENT, W, WordFile


def kinds(word: WordFile) -> dict[str, str]:
    """The kind of each font, by name: roman (with serifs), swiss (without), and others."""
    table = word.xml(word.related(DOCUMENT, "fontTable"))
    found: dict[str, str] = {}
    for font in table.findall(f"{W}font") if table is not None else ():
        family = font.find(f"{W}family")
        found[font.get(f"{W}name", "")] = family.get(f"{W}val", "") if family is not None else ""
    return found
