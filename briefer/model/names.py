"""Two spellings of one name. Names are compared, never normalised: which spelling is right is for a person to say."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefer.model.brief import Brief
from briefer.model.finding import Finding, quoted
from briefer.model.meeting import Addressee, AgendaItem, Delegation, Participant
from briefer.model.parts import Agreement, Clearance, FollowUp, Party, Recipient
from briefer.model.paths import join, parts

_HONORIFIC = re.compile(
    r"""^(?:(?:
        datuk(?:\s+patinggi)? | dato['’ʼ`]? | datin(?:\s+paduka)? | tan\s+sri | puan\s+sri | toh\s+puan | puan | tun
      | tengku | tunku | ungku | raja | seri | sri | paduka | yab | yb | ybhg | yabhg | ym | yam
      | (?:the\s+)?(?:rt\.?\s+|right\s+)?hon(?:ou?rable)? | h\.?e | his\s+excellency | her\s+excellency
      | sir | dame | lord | lady | dr | prof | professor | ir | hj | haji | hajah | mr | mrs | ms | miss | encik | cik
    )\.?\s+)+""",
    re.IGNORECASE | re.VERBOSE,
)
_STROKES = str.maketrans("đøłħŧı", "dolhti")  # letters whose stroke Unicode does not take for a diacritic
_SHORTEST = 7  # letters in a name for one letter's difference to look like a slip


@dataclass(frozen=True)
class _Name:
    """A name where it stands: as written, and taken apart."""

    path: str
    written: str
    honorific: str
    bare: str
    of_person: bool
    side: str = ""
    """The delegation of which the person is a member."""
    signs: frozenset[str] = frozenset()
    """What two persons hardly have in common: posts, telephones, photographs."""

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(folded(self.bare).split())


def spellings(brief: Brief) -> Iterator[Finding]:
    """A finding for each name that looks like one before it, spelt or styled otherwise."""
    seen = _Seen()
    for name in _names(brief):
        yield from seen.compared(name)
    for side in brief.delegations:
        organisations = _Seen()
        for person in side.participants:
            path = join("delegations", side.id, "participants", person.id, "organisation")
            for name in _person(path, person.organisation):
                yield from organisations.compared(name)


def named_at(brief: Brief) -> frozenset[str]:
    """The paths of the fields that hold names and no other words."""
    return frozenset(name.path for name in _names(brief))


def _names(brief: Brief) -> Iterator[_Name]:
    for path, part in parts(brief):
        match part:
            case Participant():
                side = path.rpartition("/participants/")[0]
                signs = frozenset({*(folded(post) for post in part.posts), part.contact, part.photo} - {""})
                for name in _person(join(path, "name"), part.name, part.honorific):
                    yield replace(name, side=side, signs=signs)
            case Addressee() | Recipient() | Clearance():
                yield from _person(join(path, "name"), part.name)
            case Delegation():
                yield from _other(join(path, "party"), part.party)
            case Party():
                yield from _other(join(path, "name"), part.name)
            case Agreement():
                for field in ("signatories", "witnesses"):
                    for written in getattr(part, field):
                        yield from _other(join(path, field), written)
            case AgendaItem():
                yield from _other(join(path, "lead"), part.lead)
            case FollowUp():
                yield from _other(join(path, "owner"), part.owner)
            case _:
                continue


def _person(path: str, written: str, honorific: str = "") -> Iterator[_Name]:
    yield from _taken_apart(path, written, honorific, of_person=True)


def _other(path: str, written: str) -> Iterator[_Name]:
    """A person, a post, an office or a country, as it may be."""
    yield from _taken_apart(path, written, "", of_person=False)


def _taken_apart(path: str, written: str, honorific: str, *, of_person: bool) -> Iterator[_Name]:
    in_name, bare = without_honorific(written)
    if folded(bare):
        yield _Name(path, written, honorific or in_name, bare, of_person)


def without_honorific(written: str) -> tuple[str, str]:
    """The honorifics that a name begins with, as written, and the rest of it."""
    match = _HONORIFIC.match(written)
    return (match[0].strip(), written[match.end() :].strip()) if match else ("", written.strip())


def folded(text: str) -> str:
    """Letters and digits in lower case without diacritics; all that stands between them is one space."""
    letters = unicodedata.normalize("NFKD", text.casefold()).translate(_STROKES)
    kept = (" " if not character.isalnum() else character for character in letters if not _is_within_word(character))
    return " ".join("".join(kept).split())


def _is_within_word(character: str) -> bool:
    return unicodedata.combining(character) > 0 or character in "'’ʼ`"


class _Seen:
    """The names met so far, by what may be alike in two spellings."""

    def __init__(self) -> None:
        self._by_words: dict[str, _Name] = {}
        self._by_slip: dict[tuple[str, str], _Name] = {}

    def compared(self, name: _Name) -> Iterator[Finding]:
        known = self._find(name)
        if known is None:
            self._remember(name)
        elif known.bare != name.bare:
            yield _two_spellings(known, name)
        elif known.honorific and name.honorific and known.honorific != name.honorific:
            yield _two_styles(known, name)

    def _find(self, name: _Name) -> _Name | None:
        for key in _keys(name):
            if key in self._by_words:
                return self._by_words[key]
        for slip in _slips(name):
            known = self._by_slip.get(slip)
            if known and not _are_two(known, name):
                return known
        return None  # a post or an office is remembered by its words alone: two of them may be a letter apart

    def _remember(self, name: _Name) -> None:
        for key in _keys(name):
            self._by_words.setdefault(key, name)
        for slip in _slips(name) if name.of_person else ():
            self._by_slip.setdefault(slip, name)


def _keys(name: _Name) -> list[str]:
    """The same with any spaces; and for a person, the same in any order of words."""
    return ["".join(name.words)] + [" ".join(sorted(name.words))] * name.of_person


def _slips(name: _Name) -> Iterator[tuple[str, str]]:
    """The name less any one of its letters: two names one slip of the pen apart have one of these in common.

    Digits are kept aside, since “Division 1” and “Division 2” are no slip.
    """
    joined = "".join(name.words)
    if len(joined) < _SHORTEST:
        return
    digits = "".join(character for character in joined if character.isdigit())
    yield digits, joined
    for place, character in enumerate(joined):
        if not character.isdigit():
            yield digits, joined[:place] + joined[place + 1 :]


def _are_two(known: _Name, name: _Name) -> bool:
    """Whether two names a letter apart are of two persons: both are listed in one delegation, and nothing else agrees.

    A delegation lists nobody twice, but it may well have a John Smith and a Joan Smith.
    """
    return bool(name.side) and known.side == name.side and not known.signs & name.signs


def _two_spellings(known: _Name, name: _Name) -> Finding:
    are_colleagues = bool(name.side) and known.side == name.side
    severity = "note" if are_colleagues and set(_keys(known)).isdisjoint(_keys(name)) else "warning"
    message = f"{quoted(name.written)} and {quoted(known.written)} ({known.path}) look like one name in two spellings."
    return Finding(severity, name.path, message, "If it is one name, write it in one way.")


def _two_styles(known: _Name, name: _Name) -> Finding:
    message = (
        f"{quoted(name.bare)} is {quoted(name.honorific)} here and {quoted(known.honorific)} in another place"
        f" ({known.path})."
    )
    return Finding("warning", name.path, message, "Ask which style is right, and use it in both places.")
