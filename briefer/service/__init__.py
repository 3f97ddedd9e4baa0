"""The verbs, shared by the window and the command line.

`workshop` opens, saves, checks, composes, previews and exports briefs and keeps templates; `writing` knows the writers.
"""

from briefer.service.plain import change_as_plain, value_as_plain
from briefer.service.workshop import DEFAULT_TEMPLATE, Progress, Wish, Workshop, as_json

__all__ = ["DEFAULT_TEMPLATE", "Progress", "Wish", "Workshop", "as_json", "change_as_plain", "value_as_plain"]
