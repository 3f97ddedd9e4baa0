"""What belongs to the paper itself: annexes, distribution, clearances."""

from briefer.compose.scope import Scope
from briefer.compose.tables import Grid
from briefer.compose.text import Blocks


def annexes(scope: Scope) -> Blocks:
    """Papers annexed."""
    return (
        Grid(scope, "annexes", scope.columns(("number", 0.5), ("title", 3.0), ("file", 1.5))).table(
            scope.brief.annexes
        ),
    )


def distribution(scope: Scope) -> Blocks:
    """Whom the brief goes to."""
    return (Grid(scope, "distribution", scope.columns(("name", 1.0), ("post", 1.6))).table(scope.brief.distribution),)


def clearances(scope: Scope) -> Blocks:
    """Who had to see the brief, and what they decided."""
    usual = (("name", 1.6), ("role", 1.3), ("decision", 1.1), ("date", 1.1), ("comment", 2.2))
    return (Grid(scope, "clearances", scope.columns(*usual)).table(scope.brief.clearances),)
