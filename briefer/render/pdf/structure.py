"""The structure tree: what each mark on the pages belongs to (ISO 32000-1, 14.7 and 14.8).

Elements are keyed by their place in the document, the block's and the node's within it, so that both halves of a split
paragraph, row or cell are one element.
"""

from collections.abc import Iterable, Sequence

from briefer.layout.boxes import BlockBox, Node
from briefer.render.pdf.file import File
from briefer.render.pdf.syntax import text_string

_PAGE = 1 << 24
"""A mark is page times this plus its number on the page; a child element is its place, counted down from -1."""

_SILENT = frozenset({"P", "TR", "LI", "Lbl", "LBody", "TBody", "THead"})
"""Roles of which nothing but a language is ever said."""

Child = int | str


class Structure:
    """Elements with their content. Reading order is the order of blocks, and within a node that of painting."""

    def __init__(self, file: File, boxes: Sequence[BlockBox]) -> None:
        self._file = file
        self._nodes: list[Node] = []
        self._parents: list[int] = []
        self._top: list[int] = []
        self.bases: list[int] = []
        """The place of each block's first element among all elements."""
        for box in boxes:
            self._add(box.nodes)
        self._kids: list[list[Child]] = [[] for _ in self._nodes]
        self._seen = bytearray(len(self._nodes))
        self._boxes: dict[int, tuple[float, float, float, float]] = {}
        self._pages: list[list[int]] = []
        self._annotations: list[tuple[int, int]] = []
        self._first = file.reserve(len(self._nodes))
        self._document = file.reserve()
        self._link_up()

    def _add(self, nodes: tuple[Node, ...]) -> None:
        base = len(self._nodes)
        self.bases.append(base)
        self._nodes += nodes
        self._parents += [node.parent + base if node.parent >= 0 else -1 for node in nodes]

    def _link_up(self) -> None:
        """Children that are known beforehand; a link comes in where its first words are painted."""
        for place, (node, parent) in enumerate(zip(self._nodes, self._parents, strict=True)):
            if node.role == "Link":
                continue
            if parent < 0:
                self._top.append(place)
            else:
                self._kids[parent].append(-1 - place)

    # painting

    def turn_page(self) -> None:
        """What is marked from now on stands on the next page."""
        self._pages.append([])

    def mark(self, place: int) -> int:
        """The number of a new mark on the page that belongs to an element."""
        page = self._pages[-1]
        number = len(page)
        page.append(place)
        if not self._seen[place]:
            self._meet(place)
        self._kids[place].append((len(self._pages) - 1) * _PAGE + number)
        return number

    def _meet(self, place: int) -> None:
        self._seen[place] = 1
        if self._nodes[place].role == "Link":
            self._kids[self._parents[place]].append(-1 - place)

    def frame(self, place: int, box: tuple[float, float, float, float]) -> None:
        """Where a figure stands on its page."""
        self._boxes[place] = box

    def annotate(self, place: int, annotation: int, page: int) -> int:
        """An annotation that belongs to a Link; gives its key in the parent tree, counted after the pages."""
        self._kids[place].append(f"<</Type/OBJR/Obj {annotation} 0 R/Pg {page} 0 R>>")
        self._annotations.append((len(self._annotations), place))
        return len(self._annotations) - 1

    def node(self, place: int) -> Node:
        """What an element is."""
        return self._nodes[place]

    # the file

    def write(self, pages: Sequence[int]) -> int:
        """All elements and the tree's root; ``pages`` are the numbers of the page objects. Gives the root's number."""
        root = self._file.reserve()
        roles = self._heading_roles()
        put = self._file.put
        for place, node in enumerate(self._nodes):
            if node.role == "Link" and not self._seen[place]:
                continue
            parent = self._parents[place]
            above = self._document if parent < 0 else self._first + parent
            content = self._content(place, pages)
            put(
                self._first + place,
                f"<</S/{roles.get(place, node.role)}/P {above} 0 R{content}{self._said(place, node)}>>",
            )
        kids = " ".join(f"{self._first + place} 0 R" for place in self._top)
        put(self._document, f"<</S/Document/P {root} 0 R/K[{kids}]>>")
        tree = self._file.add(self._parent_tree())
        put(
            root,
            f"<</Type/StructTreeRoot/K {self._document} 0 R/ParentTree {tree} 0 R"
            f"/ParentTreeNextKey {len(self._pages) + len(self._annotations)}/RoleMap<</Title/P>>>>",
        )
        return root

    def _heading_roles(self) -> dict[int, str]:
        """Levels without a gap: a heading is one deeper than the one before it at most (ISO 14289-1, 7.4.2)."""
        roles: dict[int, str] = {}
        before = 0
        for place, node in enumerate(self._nodes):
            if node.role in ("H1", "H2", "H3", "H4"):
                before = min(int(node.role[1]), before + 1)
                roles[place] = f"H{before}"
        return roles

    def _content(self, place: int, pages: Sequence[int]) -> str:
        kids = self._kids[place]
        if not kids:
            return ""
        only = kids[0]
        if len(kids) == 1 and isinstance(only, int) and only >= 0:
            return f"/Pg {pages[only // _PAGE]} 0 R/K {only % _PAGE}"
        home = next((kid // _PAGE for kid in kids if isinstance(kid, int) and kid >= 0), -1)
        shown = " ".join(self._children(kids, home, pages))
        return f"/Pg {pages[home]} 0 R/K[{shown}]" if home >= 0 else f"/K[{shown}]"

    def _children(self, kids: list[Child], home: int, pages: Sequence[int]) -> Iterable[str]:
        for kid in kids:
            if isinstance(kid, str):
                yield kid
            elif kid < 0:
                yield f"{self._first - 1 - kid} 0 R"
            elif kid // _PAGE == home:
                yield str(kid % _PAGE)
            else:
                yield f"<</Type/MCR/Pg {pages[kid // _PAGE]} 0 R/MCID {kid % _PAGE}>>"

    def _said(self, place: int, node: Node) -> str:
        if node.role in _SILENT and not node.language:
            return ""
        said = f"/Lang{text_string(node.language)}" if node.language else ""
        if node.alt:
            said += f"/Alt{text_string(node.alt)}"
        if node.scope or node.span > 1:
            scope = f"/Scope/{node.scope}" if node.scope else ""
            span = f"/ColSpan {node.span}" if node.span > 1 else ""
            said += f"/A<</O/Table{scope}{span}>>"
        if node.numbering:
            said += f"/A<</O/List/ListNumbering/{node.numbering}>>"
        if place in self._boxes:
            sides = " ".join(f"{side:.2f}" for side in self._boxes[place])
            said += f"/A<</O/Layout/Placement/Block/BBox[{sides}]>>"
        return said

    def _parent_tree(self) -> str:
        first = self._first
        rows = [
            f"{at}[{' '.join([f'{first + place} 0 R' for place in places])}]" for at, places in enumerate(self._pages)
        ]
        count = len(self._pages)
        rows += [f"{count + at} {first + place} 0 R" for at, place in self._annotations]
        return f"<</Nums[{' '.join(rows)}]>>"
