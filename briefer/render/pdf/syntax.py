"""Strings and names as a PDF has them (ISO 32000-1, 7.3)."""


def text_string(text: str) -> str:
    """A text string: in brackets when it is plain ASCII, else as UTF-16 in hexadecimal."""
    if text.isascii() and text.isprintable():
        escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return f"({escaped})"
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def name(text: str) -> str:
    """A name with its slash; bytes that a name may not hold are written by their number."""
    return "/" + "".join(
        chr(byte) if 0x21 <= byte <= 0x7E and chr(byte) not in "#/()<>[]{}%" else f"#{byte:02X}"
        for byte in text.encode()
    )
