"""What a press keeps from one file to the next; none of it shows in a file."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from briefer.layout.pages import Page
from briefer.render.pdf.fonts import Programs
from briefer.render.pdf.stencil import Stencil

_SPARE = 256
"""So many stencils of boxes that are gone may be kept, and as many again as there are of boxes that still stand."""


@dataclass(slots=True)
class Stock:
    """Stencils by the identity of their box, and font programs by their glyphs."""

    stencils: dict[int, Stencil] = field(default_factory=dict[int, Stencil])
    programs: Programs = field(default_factory=Programs)
    _most: int = _SPARE

    def tidy(self, pages: Iterable[Page]) -> None:
        """Drops the stencils of boxes that stand on no page any more, once there are many: each keeps its box alive."""
        if len(self.stencils) <= self._most:
            return
        standing = {id(placed.slab) for page in pages for placed in page}
        for gone in self.stencils.keys() - standing:
            del self.stencils[gone]
        self._most = 2 * len(self.stencils) + _SPARE
