"""A Word file that never came from us, as a brief, with an account of what went where.

`blocks` and `chapters` find headings, `particulars`, `tables`, `people` and `issues` read what stands under them,
`furniture` what stands beside the text, and `record` keeps the brief as it grows and the account.
"""

from briefer.exchange.word.old.reading import OldBrief, read_old
from briefer.exchange.word.old.record import Placed
from briefer.exchange.word.old.vocabulary import Vocabulary

__all__ = ["OldBrief", "Placed", "Vocabulary", "read_old"]
