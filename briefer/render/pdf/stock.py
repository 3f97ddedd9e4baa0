"""What a press keeps from one file to the next; none of it shows in a file."""

from dataclasses import dataclass, field

from briefer.render.pdf.fonts import Programs
from briefer.render.pdf.stencil import Stencil

_MOST_STENCILS = 20_000
"""More than 200 pages have; those of boxes that are gone are dropped together with the rest."""


@dataclass(slots=True)
class Stock:
    """Stencils by the identity of their box, and font programs by their glyphs."""

    stencils: dict[int, Stencil] = field(default_factory=dict[int, Stencil])
    programs: Programs = field(default_factory=Programs)

    def tidy(self) -> None:
        """Drops stencils when there are more than any document needs."""
        if len(self.stencils) > _MOST_STENCILS:
            self.stencils.clear()
