"""What is missing, stale or contradictory in a brief, told so that a person can mend it."""

from dataclasses import asdict, dataclass
from typing import Literal

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True)
class Finding:
    """One thing found.

    An ``error`` keeps the brief from being ready, a ``warning`` may be meant, a ``note`` is worth knowing. The path
    names the field, the message says what is so, and the suggestion what to do next.
    """

    severity: Severity
    path: str
    message: str
    suggestion: str = ""

    def as_dict(self) -> dict[str, str]:
        """The finding as plain data, for `briefer check --json`."""
        return asdict(self)


def quoted(text: str, otherwise: str = "", limit: int = 60) -> str:
    """A text in quotation marks, shortened, or what stands for an empty one."""
    words = " ".join(text.split())
    if not words:
        return otherwise
    return f"“{words if len(words) <= limit else words[: limit - 1].rstrip() + '…'}”"
