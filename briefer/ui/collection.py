"""When Python looks for cycles: never among what a whole brief is made of while somebody types.

The pages of a long brief are a million objects, and one look through them takes 300 ms. They are freed by their
reference counts; what is made of cycles waits until the brief is closed.
"""

import gc

_YOUNG = 20_000
"""So many new objects before the youngest are looked through: fewer than one edit of a long table makes."""


def settle() -> None:
    """Take what is there now out of the search: a brief was opened, and its pages are laid out."""
    gc.set_threshold(_YOUNG, 10, 10)
    gc.freeze()


def unsettle() -> None:
    """Let what was taken out be searched again: the brief is closed."""
    gc.unfreeze()
