"""What the file says of itself: information, XMP, the colours that are meant, and the standards it keeps."""

import re
import zlib
from functools import cache
from importlib.resources import files
from xml.sax.saxutils import escape

from briefer.document.blocks import Document, Heading
from briefer.document.runs import plain
from briefer.render.pdf.file import File
from briefer.render.pdf.syntax import text_string

_PRODUCER = "Briefer"
_UNTITLED = "–"
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def title(document: Document) -> str:
    """What the file is called by whoever opens it: its title, else its first heading, since it must have a name."""
    headings = (plain(block.runs) for block in document.blocks if isinstance(block, Heading))
    return next((found for found in map(_clean, (document.title, *headings)) if found), _UNTITLED)


def language(document: Document) -> str:
    """The language of the file; “und” (undetermined, BCP 47) when the document does not say."""
    return document.language or "und"


def info(file: File, document: Document) -> int:
    """The information dictionary; it says the same as the XMP (ISO 19005-3, 6.6.3)."""
    data = document.metadata
    said = {
        "Title": title(document),
        "Author": _clean(data.author),
        "Subject": _clean(data.subject),
        "Keywords": _clean(", ".join(data.keywords)),
        "Creator": _PRODUCER,
        "Producer": _PRODUCER,
    }
    entries = "".join(f"/{key}{text_string(value)}" for key, value in said.items() if value)
    day = _day(document)
    dates = f"/CreationDate(D:{day.replace('-', '')}000000Z)/ModDate(D:{day.replace('-', '')}000000Z)" if day else ""
    return file.add(f"<<{entries}{dates}>>")


def xmp(file: File, document: Document) -> int:
    """The metadata stream, with the schema that declares the part of PDF/UA."""
    return file.add_stream("/Type/Metadata/Subtype/XML", _packet(document).encode(), compress=False)


def output_intent(file: File) -> int:
    """sRGB: what the colours of the pages mean."""
    profile = file.add_stream("/N 3/Filter/FlateDecode", _srgb(), compress=False)
    return file.add(
        "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)"
        f"/DestOutputProfile {profile} 0 R>>"
    )


@cache
def _srgb() -> bytes:
    return zlib.compress(files("pikepdf").joinpath("pdfa", "data", "sRGB.icc").read_bytes(), 9)


def _day(document: Document) -> str:
    day = document.metadata.created
    return day if re.fullmatch(r"\d{4}-\d\d-\d\d", day) else ""


def _clean(text: str) -> str:
    return _NOT_XML.sub("", text).strip()


def _packet(document: Document) -> str:
    data, day = document.metadata, _day(document)
    dates = f"<xmp:CreateDate>{day}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>{day}T00:00:00Z</xmp:ModifyDate>"
    fields = [
        "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>",
        "<dc:format>application/pdf</dc:format>",
        _alternatives("dc:title", title(document)),
        _alternatives("dc:description", data.subject),
        _sequence("dc:creator", data.author),
        _bag("dc:language", language(document)),
        _bag("dc:subject", *data.keywords),
        _plain("dc:identifier", data.identifier),
        _plain("pdf:Keywords", ", ".join(data.keywords)),
        _plain("pdf:Producer", _PRODUCER),
        _plain("xmp:CreatorTool", _PRODUCER),
        dates if day else "",
        _EXTENSION,
    ]
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" {_NAMESPACES}>{"".join(fields)}</rdf:Description></rdf:RDF></x:xmpmeta>\n'
        '<?xpacket end="r"?>'
    )


def _plain(tag: str, text: str) -> str:
    text = escape(_clean(text))
    return f"<{tag}>{text}</{tag}>" if text else ""


def _alternatives(tag: str, text: str) -> str:
    text = escape(_clean(text))
    return f'<{tag}><rdf:Alt><rdf:li xml:lang="x-default">{text}</rdf:li></rdf:Alt></{tag}>' if text else ""


def _sequence(tag: str, *texts: str) -> str:
    return _container("Seq", tag, texts)


def _bag(tag: str, *texts: str) -> str:
    return _container("Bag", tag, texts)


def _container(kind: str, tag: str, texts: tuple[str, ...]) -> str:
    items = "".join(f"<rdf:li>{escape(_clean(text))}</rdf:li>" for text in texts if _clean(text))
    return f"<{tag}><rdf:{kind}>{items}</rdf:{kind}></{tag}>" if items else ""


_NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "dc": "http://purl.org/dc/elements/1.1/",
        "pdf": "http://ns.adobe.com/pdf/1.3/",
        "xmp": "http://ns.adobe.com/xap/1.0/",
        "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
        "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
        "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
        "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
        "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
    }.items()
)

_EXTENSION = (
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of the PDF/UA standard that the file keeps</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"
)
