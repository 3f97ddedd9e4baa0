"""What the file says of itself: core properties, settings, fonts, and the data it was made from."""

from briefer.document.anchor import EXPORTED_NAMESPACE, SOURCE_NAMESPACE
from briefer.document.blocks import Document
from briefer.document.theme import Theme
from briefer.render.word.package import Package, Relationships
from briefer.render.word.xml import DECLARATION, NAMESPACES, NOTHING, Xml, element, part, quoted, text, w

_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_CORE_KIND = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_TYPES = "http://www.w3.org/2001/XMLSchema-instance"
_APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_WORD_2013 = "15"


def properties(package: Package, document: Document) -> Relationships:
    """Adds the core and application properties, and gives the relationships of the package as a whole."""
    package.add("docProps/core.xml", _core(document), "application/vnd.openxmlformats-package.core-properties+xml")
    application = element("Properties", {"xmlns": _APP}, element("Application", {}, text("Briefer")))
    package.add(
        "docProps/app.xml",
        (DECLARATION + application).encode(),
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    )
    relationships = Relationships()
    relationships.to("officeDocument", "word/document.xml")
    relationships.to(_CORE_KIND, "docProps/core.xml")
    relationships.to("extended-properties", "docProps/app.xml")
    return relationships


def _core(document: Document) -> bytes:
    about = document.metadata
    when = f"{about.created}T00:00:00Z" if about.created else ""
    said = (
        ("dc:title", document.title),
        ("dc:subject", about.subject),
        ("dc:creator", about.author),
        ("cp:keywords", ", ".join(about.keywords)),
        ("dc:identifier", about.identifier),
        ("dc:language", document.language),
        ("cp:lastModifiedBy", about.author),
    )
    entries = [element(name, {}, text(words)) for name, words in said if words]
    if when:
        entries += [
            element(name, {"xsi:type": "dcterms:W3CDTF"}, text(when))
            for name in ("dcterms:created", "dcterms:modified")
        ]
    names = {"xmlns:cp": _CORE, "xmlns:dc": _DC, "xmlns:dcterms": _TERMS, "xmlns:xsi": _TYPES}
    return (DECLARATION + element("cp:coreProperties", names, *entries)).encode()


def settings(theme: Theme) -> bytes:
    """Settings: the layout of Word 2013 and later, and hyphens where the theme wants them."""
    mode = {"name": "compatibilityMode", "uri": "http://schemas.microsoft.com/office/word", "val": _WORD_2013}
    return part(
        "settings",
        w("defaultTabStop", val=720),
        w("autoHyphenation") if theme.hyphenate else NOTHING,
        w("evenAndOddHeaders") if theme.letterhead and theme.letterhead.even else NOTHING,
        w("characterSpacingControl", val="doNotCompress"),
        w("compat", w("compatSetting", **mode)),
        w("decimalSymbol", val="."),
        w("listSeparator", val=","),
    )


_NEAREST = {
    "Noto Sans": "Segoe UI",
    "Sarabun": "Leelawadee UI",
    "Amiri": "Sakkal Majalla",
    "Noto Sans Tamil": "Nirmala UI",
    "Noto Sans Hebrew": "Segoe UI",
    "Noto Sans CJK JP": "Yu Gothic",
}
"""The font of Windows that looks most like one of ours, for machines that lack ours (ISO/IEC 29500-1, 17.8.3.1)."""


def fonts(theme: Theme) -> bytes:
    """The fonts by name, each with what takes its place on a machine that lacks it."""
    return part("fonts", *(_font(family.name) for family in theme.families))


def _font(name: str) -> Xml:
    nearest = w("altName", val=_NEAREST[name]) if name in _NEAREST else NOTHING
    family = "roman" if name == "Amiri" else "swiss" if name in _NEAREST else "auto"
    return w("font", nearest, w("family", val=family), w("pitch", val="variable"), name=name)


def add_source(
    package: Package, relationships: Relationships, source: bytes, body: Xml, header: Xml, footer: Xml
) -> None:
    """Adds the data the document was made from, and the text as it is now, for comparison when the file comes back."""
    data = element("source", {"xmlns": SOURCE_NAMESPACE}, text(source.decode("utf-8")))
    said = element("w:document", NAMESPACES, w("body", body), w("hdr", header), w("ftr", footer))
    exported = element("exported", {"xmlns": EXPORTED_NAMESPACE}, quoted(said))
    _add_custom(package, relationships, 1, SOURCE_NAMESPACE, data)
    _add_custom(package, relationships, 2, EXPORTED_NAMESPACE, exported)


_IDS = ("{5B1E7A52-3C1D-4C0B-9B8E-2F6A0D4B7C11}", "{C0A6D1F4-8E27-4B53-A1D9-7F3E5B9C2A64}")
"""Any number that is no other part's will do; these never change, so that the same input gives the same bytes."""


def _add_custom(package: Package, relationships: Relationships, number: int, namespace: str, data: Xml) -> None:
    about = element(
        "ds:datastoreItem",
        {"ds:itemID": _IDS[number - 1], "xmlns:ds": _CUSTOM},
        element("ds:schemaRefs", {}, element("ds:schemaRef", {"ds:uri": namespace})),
    )
    own = Relationships()
    own.to("customXmlProps", f"itemProps{number}.xml")
    package.add(f"customXml/item{number}.xml", (DECLARATION + data).encode(), "application/xml", own)
    package.add(
        f"customXml/itemProps{number}.xml",
        (DECLARATION + about).encode(),
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    )
    relationships.to("customXml", f"../customXml/item{number}.xml")
