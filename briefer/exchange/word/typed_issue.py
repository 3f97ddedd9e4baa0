"""A new issue typed like the others: its words go by the labels that stand over, before or beside them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from briefer.exchange.word.found import RowWords, Words
from briefer.exchange.word.lines import paragraphs_in
from briefer.exchange.word.old.vocabulary import Vocabulary
from briefer.exchange.word.old.words import cut
from briefer.exchange.word.text import Cell, Row
from briefer.exchange.word.values import Paragraphs, plain
from briefer.model.parts import IfRaised, Issue

_LONGEST = 50
"""A label longer than this is none."""
_FIELDS = frozenset({
    "background", "our_position", "their_position", "third_party_view", "agreed_language", "sensitivities", "red_line",
    "points", "if_raised",
})  # fmt: skip


@dataclass
class TypedIssue:
    """What was typed of an issue, by field: points one by one, and what may be raised with its answer."""

    texts: dict[str, Words] = field(default_factory=dict[str, Words])
    attributed_to: str = ""
    """Whose the agreed language is."""
    points: list[Words] = field(default_factory=list[Words])
    raised: list[tuple[Words, Words]] = field(default_factory=list[tuple[Words, Words]])


def typed_issue(words: Paragraphs, vocabulary: Vocabulary) -> TypedIssue:
    """What an issue's words say. Those before the first label, or without one that is known, are the background."""
    made = TypedIssue()
    under, columns = "background", list[str]()
    for paragraph, spans in words:
        if isinstance(paragraph, RowWords):
            columns = _row(made, paragraph.row, columns, vocabulary) or columns
            continue
        columns = []
        text = "".join(span.text for span in spans)
        label, colon, _ = text.partition(":")
        named = _field(label, vocabulary)
        if named and (named != under or not colon):  # “Context:” within the background is a word of it
            under = named
            spans = cut(spans, len(label) + len(colon))
            spans = [spans[0]._replace(text=spans[0].text.lstrip()), *spans[1:]] if spans else []
        if any(span.text.strip() for span in spans):
            if under == "agreed_language" and under in made.texts and text.startswith("— "):
                made.attributed_to = plain(text[2:])
            else:
                _say(made, under, [(paragraph, spans)])
    return made


def _field(label: str, vocabulary: Vocabulary) -> str:
    found = vocabulary.field(Issue, plain(label)) if 0 < len(label) <= _LONGEST else ""
    return found if found in _FIELDS else ""


def _row(made: TypedIssue, row: Row, columns: Sequence[str], vocabulary: Vocabulary) -> list[str]:
    """Takes a row's cells by the titles over them, or by the label beside them; gives the titles that a row is."""
    cells = [_words_in(cell) for cell in row.cells]
    said = [plain("\n".join(paragraph.text for paragraph, _ in cell)) for cell in cells]
    for names in ([_field(words, vocabulary) for words in said], [vocabulary.field(IfRaised, words) for words in said]):
        if all(names) and len(set(names)) == len(names) > 1:
            return names
    if len(columns) == len(cells) and "their_point" in columns:
        both = dict(zip(columns, cells, strict=True))
        made.raised.append((both["their_point"], both.get("our_answer", [])))
    elif len(columns) == len(cells):
        for name, words in zip(columns, cells, strict=True):
            _say(made, name, words)
    elif len(cells) == 2 and (named := _field(said[0], vocabulary)):
        _say(made, named, cells[1])
    else:
        _say(made, "background", [entry for words in cells for entry in words])
    return []


def _words_in(cell: Cell) -> Words:
    return [(paragraph, paragraph.spans) for paragraph in paragraphs_in([Row([cell])]) if paragraph.text.strip()]


def _say(made: TypedIssue, name: str, words: Words) -> None:
    if name == "points":
        for paragraph, spans in words:
            if made.points and paragraph.depth:
                made.points[-1].append((paragraph, spans))
            else:
                made.points.append([(paragraph, spans)])
    elif name == "if_raised":
        made.raised += [([], [entry]) for entry in words]
    else:
        made.texts.setdefault(name, []).extend(words)
