"""Spelling: which words a dictionary doesn't know, looked up away from the window, and what it would write instead."""

import re
import threading
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from briefer import settings
from briefer.model.brief import Brief
from briefer.model.paths import leaves
from briefer.model.wording import texts
from briefer.ui.session import Session
from briefer.ui.worker import Worker

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ'’]+")
_ADDRESS = re.compile(r"\S*(?:://|@)\S*|\bwww\.\S+")
_NAMING = frozenset(
    "name title honorific rank post_nominals organisation country party city venue series reference short_title"
    " office unit topic region document issued_by posts parties signatories witnesses lead owner occasion host"
    " requested_by interpreter by prepared_for caveats".split()
)
"""Fields whose words are names, or the office's own terms."""
_FIRST_AFTER = 120
"""Milliseconds in which the words of several fields gather before they are looked up."""
_MOST_SUGGESTIONS = 6
DICTIONARIES = {"en-us": "en_US", "en": "en_GB"}
"""The dictionary for a language, the longest tag that begins it first."""


def words_in(text: str) -> Iterator[tuple[int, str]]:
    """The words of a text that a dictionary may judge, and where they begin.

    Words all in capitals are abbreviations; those of one letter, those beside a digit and those of an address are no
    words. The dictionaries are of languages in Latin letters, and judge no others.
    """
    addresses = [match.span() for match in _ADDRESS.finditer(text)]
    for match in _WORD.finditer(text):
        start, end = match.span()
        beside = text[max(start - 1, 0) : start] + text[end : end + 1]
        if end - start < 2 or match[0].isupper() or not _LATIN.fullmatch(match[0]):
            continue
        if any(character.isdigit() for character in beside):
            continue
        if not any(first <= start < last for first, last in addresses):
            yield start, match[0]


def dictionary_for(language: str) -> str:
    """The name of the dictionary for a BCP 47 tag; empty when there is none."""
    tag = language.lower()
    return next((name for begin, name in DICTIONARIES.items() if tag == begin or tag.startswith(begin + "-")), "")


class Names:
    """The words that a brief's names are made of: of persons, places, bodies and papers. Remembered by field."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[object, frozenset[str]]] = {}

    def of(self, brief: Brief) -> frozenset[str]:
        """The words of all names in a brief."""
        found: set[str] = set()
        for name in Brief.model_fields:
            value = getattr(brief, name)
            before, words = self._known.get(name, (None, frozenset[str]()))
            if before is not value:
                words = _names_in(Brief().model_copy(update={name: value}))
                self._known[name] = (value, words)
            found |= words
        return frozenset(found)


def _names_in(brief: Brief) -> frozenset[str]:
    return frozenset(
        word
        for path, value in leaves(brief)
        if not _NAMING.isdisjoint(path.split("/"))
        for text in texts(value)
        for match in _WORD.finditer(text)
        for word in _parts(match[0])
    )


def _parts(word: str) -> tuple[str, ...]:
    """A word and what it is without the English genitive."""
    return (word, word[:-2]) if word[-2:] in ("'s", "’s") else (word,)


class UserWords:
    """The words that a person added, a line each in a text file."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._words: set[str] | None = None

    def __contains__(self, word: str) -> bool:
        return word in self._read()

    def add(self, word: str) -> None:
        """Add a word. What can't be written is known until the window closes."""
        self._read().add(word)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text("".join(f"{known}\n" for known in sorted(self._read())), encoding="utf-8")
        except OSError:
            return

    def _read(self) -> set[str]:
        if self._words is None:
            try:
                self._words = {line.strip() for line in self._file.read_text(encoding="utf-8").splitlines()} - {""}
            except (OSError, UnicodeDecodeError):
                self._words = set()
        return self._words


class Speller:
    """Judges words by one dictionary. It may be asked from several threads."""

    def __init__(self, dictionary: str, folder: Path | None = None) -> None:
        self._name, self._folder = dictionary, folder or settings.resources() / "dictionaries"
        self._loaded: Any = None
        self._lock = threading.Lock()

    def knows(self, words: Iterable[str]) -> dict[str, bool]:
        """Whether the dictionary has each word; a genitive is judged by its noun."""
        with self._lock:
            hunspell = self._dictionary()
            return {word: any(hunspell.spell(part.replace("’", "'")) for part in _parts(word)) for word in words}

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Words that may have been meant, the likeliest first; the apostrophe stays as it was typed.

        A word with a capital may be a name or begin a sentence: its small letters are asked for as well.
        """
        typed = word.replace("’", "'")
        with self._lock:
            suggest = self._dictionary().suggest
            given = list(suggest(typed))
            begun = [other.capitalize() for other in suggest(typed.lower())] if typed.istitle() else []
        pairs = zip_longest(given, begun)
        every = dict.fromkeys(other for pair in pairs for other in pair if other)
        found = sorted(every, key=lambda other: (not _is_swapped(typed, other), " " in other))[:_MOST_SUGGESTIONS]
        return tuple(other.replace("'", "’") if "’" in word else other for other in found)

    def _dictionary(self) -> Any:
        if self._loaded is None:
            from hunspell import Hunspell  # it takes 60 ms to read a dictionary

            self._loaded = Hunspell(self._name, hunspell_data_dir=str(self._folder))
        return self._loaded


def _is_swapped(word: str, other: str) -> bool:
    """Whether two neighbouring letters stand in the wrong order: the commonest slip of the fingers, as in “teh”."""
    one, two = word.casefold(), other.casefold()
    places = [place for place, (a, b) in enumerate(zip(one, two, strict=False)) if a != b]
    return len(one) == len(two) and len(places) == 2 and sorted(one) == sorted(two) and places[1] - places[0] == 1


class Spelling(QObject):
    """What is known of the words of one brief. Fields below its parent find it by `around`.

    ``judged`` says that words were looked up which somebody asked for; ``switched`` that it went on or off.
    """

    judged = Signal()
    switched = Signal()

    def __init__(self, session: Session, worker: Worker, user: UserWords, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._worker, self._user = session, worker, user
        self._naming = Names()
        self._names: frozenset[str] = frozenset()
        self._verdicts: dict[str, bool] = {}
        self._asked: set[str] = set()
        self._speller: Speller | None = None
        self._language = ""
        self._on = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_FIRST_AFTER)
        self._soon.timeout.connect(self._look_up)
        session.changed.connect(self._on_changed)
        self._choose()

    @staticmethod
    def around(widget: QWidget) -> "Spelling | None":
        """The spelling of the brief that a widget shows a part of; None in a window without."""
        place: QWidget | None = widget
        while place is not None:
            for child in place.children():
                if isinstance(child, Spelling):
                    return child
            place = place.parentWidget()
        return None

    @property
    def language(self) -> str:
        """The language of the brief."""
        return self._language

    @property
    def has_dictionary(self) -> bool:
        """Whether there is a dictionary for the language of the brief."""
        return self._speller is not None

    @property
    def is_on(self) -> bool:
        """Whether words are judged."""
        return self._on and self.has_dictionary

    def switch(self, on: bool) -> None:
        """Judge words, or don't."""
        self._on = on
        self.switched.emit()

    def unknown(self, text: str) -> list[tuple[int, str]]:
        """The words of a text that are not known, where they begin; those not looked up yet are, and `judged` tells."""
        if not self.is_on:
            return []
        found = [(start, word) for start, word in words_in(text) if not self._is_known(word)]
        new = {word for _, word in found if word not in self._verdicts} - self._asked
        if new:
            self._asked |= new
            self._soon.start()
        return [(start, word) for start, word in found if self._verdicts.get(word) is False]

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Words that may have been meant."""
        return self._speller.suggestions(word) if self._speller else ()

    def add(self, word: str) -> None:
        """Know a word from now on, in every brief."""
        self._user.add(word)
        self.judged.emit()

    def _is_known(self, word: str) -> bool:
        return any(part in self._user or part in self._names for part in _parts(word)) or bool(self._verdicts.get(word))

    def _look_up(self) -> None:
        speller, words, brief, names = self._speller, tuple(self._asked), self._session.brief, self._naming
        if speller is None:
            return

        def work() -> tuple[Speller, dict[str, bool], frozenset[str]]:
            return speller, speller.knows(words), names.of(brief)

        self._worker.submit("spelling", work, self._take, lambda _: self._asked.clear(), self)

    def _take(self, found: tuple[Speller, dict[str, bool], frozenset[str]]) -> None:
        speller, verdicts, names = found
        if speller is not self._speller:
            return
        self._asked -= verdicts.keys()
        self._verdicts |= verdicts
        if names != self._names or not all(verdicts.values()):  # right words are not marked: nothing to draw
            self._names = names
            self.judged.emit()

    def _on_changed(self, path: str) -> None:
        if path in ("", "language"):
            self._choose()

    def _choose(self) -> None:
        if self._session.brief.language == self._language:
            return
        self._language = self._session.brief.language
        name = dictionary_for(self._language)
        self._speller = Speller(name) if name else None
        self._verdicts, self._asked = {}, set()
        self.switched.emit()
