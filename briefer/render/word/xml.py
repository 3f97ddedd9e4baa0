"""WordprocessingML as text that is well-formed by construction.

`Xml` is markup; only `text` and the values of attributes take words, and escape them. Words that XML cannot hold become
U+FFFD. Elements are written as text, not as nodes, because a document of 200 pages has half a million of them.
"""

import re
from collections.abc import Iterable, Mapping
from typing import NewType

Xml = NewType("Xml", str)

NOTHING = Xml("")
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"

NAMESPACES = {"xmlns:w": W, "xmlns:r": R, "xmlns:wp": WP, "xmlns:a": A, "xmlns:pic": PIC}
_UNSAYABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SPECIAL = re.compile('[&<>"\r\n\t\x00-\x1f\ud800-\udfff\ufffe\uffff]')

Value = str | int


def text(words: str) -> Xml:
    """Words as character data."""
    return Xml(_escaped(words)) if _SPECIAL.search(words) else Xml(words)


def _escaped(words: str) -> str:
    words = _UNSAYABLE.sub("\ufffd", words)
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def quoted(markup: Xml) -> Xml:
    """Markup as character data. It holds no ``]]>``, since `text` escapes the last sign of it."""
    return Xml(f"<![CDATA[{markup}]]>")


def _attribute(value: Value) -> str:
    words = str(value)
    return re.sub("[\r\n\t]", " ", _escaped(words)) if _SPECIAL.search(words) else words


def element(name: str, attributes: Mapping[str, Value], *children: Xml) -> Xml:
    """An element with its full name and those of its attributes."""
    start = name + "".join(f' {key}="{_attribute(value)}"' for key, value in attributes.items())
    return Xml(f"<{start}>{''.join(children)}</{name}>") if children else Xml(f"<{start}/>")


def w(name: str, /, *children: Xml, **attributes: Value) -> Xml:
    """An element of WordprocessingML; its attributes are of the same namespace."""
    start = f"w:{name}" + "".join(f' w:{key}="{_attribute(value)}"' for key, value in attributes.items())
    return Xml(f"<{start}>{''.join(children)}</w:{name}>") if children else Xml(f"<{start}/>")


def join(parts: Iterable[Xml]) -> Xml:
    """Markup after markup."""
    return Xml("".join(parts))


def part(root: str, *children: Xml) -> bytes:
    """A part of the package: a root element of WordprocessingML with the namespaces that any of them uses."""
    return (DECLARATION + element(f"w:{root}", NAMESPACES, *children)).encode()
