"""Signs of fonts that hold no letters, such as Wingdings, as the characters of Unicode that they look like.

Such a font has pictures where others have letters. Word writes the place of one as ``w:sym``, or as text from the
private-use area, U+F000 and the place. The meanings are those of Unicode (Symbol of the mapping table for Adobe's
encoding, Wingdings of the proposals that brought its signs in), except where a sign of the basic plane that more fonts
hold looks the same.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

_PRIVATE = re.compile("[\uf020-\uf0ff]")


def sign(font: str, code: int) -> str:
    """The character that a sign of a font looks like; as it is where that isn't known."""
    place = code - 0xF000 if 0xF000 <= code <= 0xF0FF else code
    known = _FONTS.get(font.casefold(), _USUAL if code >= 0xF000 else {})
    return known.get(place, chr(code))


def in_unicode(words: str, font: str) -> str:
    """Words set in a font, with its signs as the characters that they look like."""
    if _is_symbols(font):
        return "".join(sign(font, ord(letter)) for letter in words)
    return _PRIVATE.sub(lambda match: sign(font, ord(match[0])), words)


def _is_symbols(font: str) -> bool:
    """Whether a font holds signs where others hold letters."""
    return font.casefold() in _FONTS


def _table(start: int, signs: str) -> dict[int, str]:
    """Signs of successive places; a space stands for one that isn't known."""
    return {start + place: found for place, found in enumerate(signs) if found != " "}


_SYMBOL: Mapping[int, str] = MappingProxyType(
    {0x20: " "}
    | _table(0x21, "!∀#∃%&∋()∗+,−./0123456789:;<=>?")
    | _table(0x40, "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_")
    | _table(0x61, "αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼")
    | _table(0xA0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…")
    | _table(0xC0, "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑")
    | {0xF1: "〉", 0xF2: "∫"}
)
_WINGDINGS: Mapping[int, str] = MappingProxyType(
    {0x20: " "}
    | _table(0x22, "✂✁")
    | {0x28: "☎", 0x29: "✆", 0x2A: "✉", 0x36: "⌛", 0x3E: "✇"}
    | _table(0x3F, "✍✎✌")
    | _table(0x45, "☜☞☝☟ ☺ ☹ ☠  ✈☼ ❄ ✞ ✠✡☪☯ॐ☸♈♉♊♋♌♍♎♏♐♑♒♓&&●❍■□□❑❒⬧◆◆❖◆⌧⍰⌘❀✿❝❞")
    | _table(0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿")
    | _table(0x9E, "·•▪○○○◉◎○▪◻▲✦★✶✴✹✵")
    | {0xB1: "⌖", 0xB5: "✪", 0xB6: "✰", 0xD5: "⌫", 0xD6: "⌦"}
    | _table(0xD7, "◄➢▲▼    ←→↑↓↖↗↙↘←➔↑↓↖↗↙↘⇦⇨⇧⇩⬄⇳⬁⬀⬃⬂▭▫✗✓☒☑")
)
_WINGDINGS_2: Mapping[int, str] = MappingProxyType(
    {0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "●", 0xA3: "□", 0xA2: "■"}
)
_WINGDINGS_3: Mapping[int, str] = MappingProxyType(
    _table(0x21, "←→↑↓↖↗↙↘") | {0x70: "▲", 0x71: "▼", 0x74: "◀", 0x75: "▶", 0x7C: "◀", 0x7D: "▶"}
)
_WEBDINGS: Mapping[int, str] = MappingProxyType({0x34: "▶", 0x33: "◀", 0x35: "▲", 0x36: "▼", 0x61: "✓", 0x72: "✗"})
_USUAL: Mapping[int, str] = MappingProxyType(
    {0xB7: "•", 0xA7: "▪", 0x6E: "■", 0xA8: "◻", 0xD8: "➢", 0xFC: "✓", 0xFB: "✗", 0xFD: "☒", 0xFE: "☑", 0x76: "❖"}
    | {0xE0: "→", 0xE8: "➔", 0x6F: "□", 0x71: "❑"}
)
"""What signs of the private-use area mean where the font isn't told: those that Word sets before entries of lists."""

_FONTS: Mapping[str, Mapping[int, str]] = MappingProxyType(
    {
        "symbol": _SYMBOL,
        "wingdings": _WINGDINGS,
        "wingdings 2": _WINGDINGS_2,
        "wingdings 3": _WINGDINGS_3,
        "webdings": _WEBDINGS,
    }
)
