"""The sections of a Word file: the sheet, and which header and footer stand on which pages (ECMA-376, part 1, 17.6)."""

from typing import NamedTuple
from xml.etree.ElementTree import Element

from briefer.errors import TemplateError
from briefer.template.word_file import DOCUMENT, R, W, WordFile, switched_on


class PageParts(NamedTuple):
    """The parts with the header and the footer of some pages; an empty name for none."""

    header: str = ""
    footer: str = ""


class Sections:
    """The sections of a letterhead. The first one is the letterhead; a second one of its sheet goes on from it."""

    def __init__(self, word: WordFile) -> None:
        self._word = word
        document = word.xml(DOCUMENT)
        body = document.find(f"{W}body") if document is not None else None
        paragraphs = list(body.iter(f"{W}p")) if body is not None else []
        self._all = [it for p in paragraphs if (it := p.find(f"{W}pPr/{W}sectPr")) is not None]
        last = body.find(f"{W}sectPr") if body is not None else None
        self._all += [last] if last is not None else []
        if not self._all:
            raise TemplateError(f"{word.path}: has no page settings; save it again in Word.")

    @property
    def sheet(self) -> Element:
        """The properties that tell sheet and margins."""
        return self._all[0]

    @property
    def count(self) -> int:
        """How many sections there are."""
        return len(self._all)

    def usual(self) -> PageParts:
        """What stands on most pages."""
        return self._parts(self._going_on, "default")

    def first(self) -> PageParts | None:
        """What stands on the first page, None when it is as the others."""
        if switched_on(self._all[0].find(f"{W}titlePg")):
            return self._parts(0, "first")
        found = self._parts(0, "default")
        return found if found != self.usual() else None

    def even(self) -> PageParts | None:
        """What stands on even pages, None when they are as the others."""
        settings = self._word.xml(self._word.related(DOCUMENT, "settings"))
        differ = settings.find(f"{W}evenAndOddHeaders") if settings is not None else None
        return self._parts(self._going_on, "even") if switched_on(differ) else None

    @property
    def mirrors(self) -> bool:
        """Whether left and right margins change sides on even pages."""
        settings = self._word.xml(self._word.related(DOCUMENT, "settings"))
        return settings is not None and switched_on(settings.find(f"{W}mirrorMargins"))

    @property
    def _going_on(self) -> int:
        """The section of the pages after the first: a second one, where it has the same sheet."""
        return 1 if len(self._all) > 1 and _sheet(self._all[1]) == _sheet(self._all[0]) else 0

    def _parts(self, section: int, pages: str) -> PageParts:
        return PageParts(self._part(section, "header", pages), self._part(section, "footer", pages))

    def _part(self, section: int, kind: str, pages: str) -> str:
        """A section without a header of its own has that of the section before it."""
        for properties in reversed(self._all[: section + 1]):
            for found in properties.findall(f"{W}{kind}Reference"):
                if found.get(f"{W}type", "default") == pages:
                    return self._word.target(DOCUMENT, found.get(f"{R}id", ""))
        return ""


def _sheet(section: Element) -> dict[str, str]:
    found = section.find(f"{W}pgSz")
    return {key: value for key, value in found.items() if not key.endswith("code")} if found is not None else {}
