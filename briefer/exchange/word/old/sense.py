"""What words mean in one old file, as far as that depends on what else the file says."""

import re
from collections.abc import Sequence

from briefer.exchange.word.dates import read_date
from briefer.exchange.word.old.furniture import Markings
from briefer.exchange.word.old.tables import KINDS
from briefer.exchange.word.old.vocabulary import Vocabulary, normal
from briefer.exchange.word.old.words import block_words
from briefer.exchange.word.text import Block
from briefer.exchange.word.values import Values
from briefer.model.base import Part
from briefer.model.brief import Brief
from briefer.model.meeting import Meeting
from briefer.model.parts import Issue

OF_ISSUE = frozenset({
    "background", "our_position", "their_position", "third_party_view", "agreed_language", "sensitivities", "red_line",
    "points", "if_raised",
})  # fmt: skip
"""What is said of an issue under a heading of its own."""

_POSITION = re.compile(
    r"(?:the )?(?P<one>[\w. -]+?)(?:'s|s')? (?:position|view|stance|perspective)s?"
    r"|(?:position|view|stance|perspective)s? of (?:the )?(?P<two>[\w. -]+)"
    r"|(?:kedudukan|pendirian|pandangan) (?:pihak )?(?P<three>[\w. -]+)"
)
_OURS = frozenset({"our", "malaysia", "malaysian", "kita"})
_MALAYSIAN = re.compile(
    r"\bkementerian\b|\bmindef\b|\bwisma\b|\bputrajaya\b|\bterhad\b|\bsulit\b|\brahsia\b|\bministry of \w+,? malaysia\b"
    r"|\byb menteri\b|\bsecretary general\b",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"(?:issue|topic|item|isu|topik|perkara)(?:(?:\s*\d+|\s+[A-Za-z])\s*[:.–-]|\s*[:.]|\s+[–-]\s)\s*(?=\S)",
    re.IGNORECASE,
)
_NUMBERED_TOPIC = re.compile(r"(?:issue|topic|isu|topik)\s*(?:no\.?\s*)?\d+\s*[:.–-]\s*(?=\S)", re.IGNORECASE)

_ANNEXED = re.compile(
    r"(?:annex(?:ure)?|appendix|lampiran|attachment|enclosure|tab)\s+(?:[A-Z]|\d{1,2})\s*[:.–-]\s*(?=\S)", re.I
)


class FileSense:
    """The vocabulary, and what one file adds to it: whose file it is, and which sides speak in it."""

    def __init__(self, vocabulary: Vocabulary, values: Values, markings: Markings, blocks: Sequence[Block]) -> None:
        self._vocabulary = vocabulary
        self._values = values
        self._markings = markings
        self._said = "\n".join(map(block_words, blocks))
        cells = [cell for line in self._said.splitlines() for cell in line.split(" | ")]
        labels = [cell.partition(":")[0] for cell in cells]
        self._sides = {owner for label in labels if len(label) < 60 and (owner := _owner(normal(label)))}

    def kind(self, heading: str) -> str:
        """The kind of section that a heading names, empty for none. An annex may hold a list of the brief."""
        annexed = _ANNEXED.match(heading.strip())
        if not annexed:
            return self._vocabulary.kind(heading)
        kind = self._vocabulary.kind(heading.strip()[annexed.end() :])
        return kind if kind in KINDS or kind == "participants" else ""

    def field(self, part: type[Part], name: str) -> str:
        """The field that the title of a column names, empty for none."""
        return (self.of_issue(name) if part is Issue else "") or self._vocabulary.field(part, name)

    def begins(self, heading: str) -> bool:
        """Whether a heading surely begins a section."""
        return bool(_ANNEXED.match(heading.strip())) or self._vocabulary.begins(heading)

    def is_heading(self, words: str) -> bool:
        """Whether words may be a heading at all."""
        said = words.strip()
        if not said or self._markings.read(said) or self._is_date(said):
            return False
        label, mark, value = said.replace("\t", ":").partition(":")
        return not (mark and value.strip(" :") and self.is_label(label))

    def _is_date(self, words: str) -> bool:
        """Whether words are a date and no more; to ask of every paragraph would take long."""
        may_be = len(words.split()) < 9 and re.search(r"\d{4}", words)
        return bool(may_be and read_date(self._values, words).edtf)

    def is_label(self, label: str) -> bool:
        """Whether words name one of a brief's particulars."""
        return bool(self._vocabulary.field(Brief, label) or self._vocabulary.field(Meeting, label))

    def is_author(self, words: str) -> bool:
        """Whether words say that what follows is the author."""
        return self._vocabulary.field(Brief, words.partition(":")[0]) == "prepared_by"

    def is_of_issue(self, heading: str) -> bool:
        """Whether a heading names what is said of an issue, be it certain of which side or not."""
        return bool(self.of_issue(heading) or (_owner(normal(heading)) and self._is_side(_owner(normal(heading)))))

    def of_issue(self, heading: str) -> str:
        """The field of an issue that a heading names, empty for none, or where it isn't certain whose side it tells."""
        found = self._vocabulary.field(Issue, heading) if heading else ""
        owner = _owner(normal(heading))
        if found in ("our_position", "") and owner:
            return self._position(owner)
        return found if found in OF_ISSUE else ""

    def is_topic(self, label: str) -> bool:
        """Whether a label says that what stands beside it is the topic of an issue."""
        return self._vocabulary.field(Issue, label) == "topic"

    def tells_position(self, heading: str) -> bool:
        """Whether a heading tells where a side stands: nothing but an issue has that."""
        return self.of_issue(heading) in ("our_position", "their_position")

    def topic(self, heading: str) -> str:
        """The topic of a heading such as “Issue 1: Borders”; empty for any other heading."""
        match = _NUMBERED_TOPIC.match(heading.strip())
        return heading.strip()[match.end() :].strip() if match else ""

    def _position(self, owner: str) -> str:
        """Whose position it is: ours is Malaysia's, unless another side speaks in a file that isn't Malaysia's."""
        others = {side for side in self._sides if side not in _OURS and self._is_side(side)}
        certain = bool({"our", "kita"} & self._sides) or not others or bool(_MALAYSIAN.search(self._said))
        if owner in _OURS:
            return "our_position" if certain or owner in ("our", "kita") else ""
        has_ours = bool(_OURS & self._sides) and certain
        return "their_position" if has_ours and self._is_side(owner) else ""

    def _is_side(self, owner: str) -> bool:
        """Whether words name a side: the file names it elsewhere too, with a capital."""
        if owner in _OURS:
            return True
        stem = owner.split()[-1][:4]
        found = re.findall(rf"\b{re.escape(stem)}\w*", self._said, re.IGNORECASE)
        return len(stem) > 1 and len([word for word in found if word[0].isupper()]) > 1 and len(owner.split()) < 4


def _owner(words: str) -> str:
    match = _POSITION.fullmatch(words)
    return (match["one"] or match["two"] or match["three"] or "").strip() if match else ""


def without_topic(heading: str) -> str:
    """A topic without the word and number that introduce it, such as “Issue 1:”."""
    match = _TOPIC.match(heading)
    return heading[match.end() :].strip() if match else heading
