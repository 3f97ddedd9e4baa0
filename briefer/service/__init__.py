"""The verbs, shared by the window and the command line.

`workshop` opens, saves, checks, composes, previews and exports briefs; `writing` knows the writers. `templates` keeps
those of an office, and lets them be shaped and handed round.
`library` keeps briefs in a library, finds them and reads its registers; `adding` takes files in, `correcting` puts the
registers right, `meetings` knows which meeting came before another, `place` where a library lies.
"""

from briefer.exchange.word import WORD_SUFFIXES
from briefer.library.values import Query
from briefer.service.adding import Added
from briefer.service.correcting import correct
from briefer.service.library import FollowUpsWanted, Librarian
from briefer.service.plain import value_as_plain, word_as_plain
from briefer.service.templates import Listed, Stationer
from briefer.service.workshop import DEFAULT_TEMPLATE, Progress, Wish, Workshop, as_json

__all__ = [
    "DEFAULT_TEMPLATE",
    "WORD_SUFFIXES",
    "Added",
    "FollowUpsWanted",
    "Librarian",
    "Listed",
    "Progress",
    "Query",
    "Stationer",
    "Wish",
    "Workshop",
    "as_json",
    "correct",
    "value_as_plain",
    "word_as_plain",
]
