"""What belongs to the paper itself: annexes, distribution, clearances."""

from briefer.compose.scope import Scope
from briefer.compose.tables import Grid
from briefer.compose.text import Blocks


def annexes(scope: Scope) -> Blocks:
    """Papers annexed."""
    return (Grid(scope, "annexes", scope.columns()).table(scope.brief.annexes),)


def distribution(scope: Scope) -> Blocks:
    """Whom the brief goes to."""
    return (Grid(scope, "distribution", scope.columns()).table(scope.brief.distribution),)


def clearances(scope: Scope) -> Blocks:
    """Who had to see the brief, and what they decided."""
    return (Grid(scope, "clearances", scope.columns()).table(scope.brief.clearances),)
