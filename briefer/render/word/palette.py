"""The theme part: the office's colours and fonts in Word's own pickers (ECMA-376 part 1, 20.1.6)."""

from briefer.document.blocks import CalloutRole
from briefer.document.theme import Theme
from briefer.render.word.look import colour
from briefer.render.word.xml import DECLARATION, A, Xml, element

_ROLES: tuple[CalloutRole, ...] = ("decision", "quotation", "warning")


def palette(theme: Theme) -> bytes:
    """A DrawingML theme; the styles of shapes in it are the plainest that the schema allows."""
    elements = element("a:themeElements", {}, _colours(theme), _fonts(theme), _formats())
    return (DECLARATION + element("a:theme", {"xmlns:a": A, "name": "Briefer"}, elements)).encode()


def _colours(theme: Theme) -> Xml:
    bars = [theme.callouts[role].bar for role in _ROLES if role in theme.callouts]
    accents = [colour(value) for value in (theme.table.header_fill, theme.link, *bars, theme.rule) if value]
    accents = (accents * 6)[:6]
    ink = colour(theme.styles["body"].colour)
    named = {"dk1": ink, "lt1": "FFFFFF", "dk2": colour(theme.styles["heading1"].colour), "lt2": colour(theme.rule)}
    named |= {f"accent{place}": value for place, value in enumerate(accents, 1)}
    named |= {"hlink": colour(theme.link), "folHlink": colour(theme.link)}
    entries = (element(f"a:{name}", {}, element("a:srgbClr", {"val": value})) for name, value in named.items())
    return element("a:clrScheme", {"name": "Briefer"}, *entries)


def _fonts(theme: Theme) -> Xml:
    family = theme.families[0].name
    faces = (
        element("a:latin", {"typeface": family}),
        element("a:ea", {"typeface": ""}),
        element("a:cs", {"typeface": ""}),
    )
    return element(
        "a:fontScheme", {"name": "Briefer"}, element("a:majorFont", {}, *faces), element("a:minorFont", {}, *faces)
    )


def _formats() -> Xml:
    fill = element("a:solidFill", {}, element("a:schemeClr", {"val": "phClr"}))
    line = element("a:ln", {"w": 6350}, fill)
    effect = element("a:effectStyle", {}, element("a:effectLst", {}))
    lists = (("a:fillStyleLst", fill), ("a:lnStyleLst", line), ("a:effectStyleLst", effect), ("a:bgFillStyleLst", fill))
    return element(
        "a:fmtScheme", {"name": "Briefer"}, *(element(name, {}, entry, entry, entry) for name, entry in lists)
    )
