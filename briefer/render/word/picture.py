"""Pictures in the line of text, with what they show in words (ECMA-376 part 1, 20.4.2.8 ``inline``)."""

from briefer.render.word.xml import PIC, A, Xml, element, w

_EMU = 12700
"""English Metric Units in a point."""


def drawing(alt: str, size: tuple[float, float], relationship: str, number: int) -> Xml:
    """A run that shows a picture of a size in points. ``number`` is different for each picture of a document."""
    width, height = (round(length * _EMU) for length in size)
    extent = {"cx": width, "cy": height}
    named = {"id": number, "name": f"Picture {number}", "descr": alt}
    return w(
        "r",
        w(
            "drawing",
            element(
                "wp:inline",
                {"distT": 0, "distB": 0, "distL": 0, "distR": 0},
                element("wp:extent", extent),
                element("wp:docPr", named),
                element(
                    "wp:cNvGraphicFramePr",
                    {},
                    element("a:graphicFrameLocks", {"xmlns:a": A, "noChangeAspect": 1}),
                ),
                element("a:graphic", {"xmlns:a": A}, _data(named, extent, relationship)),
            ),
        ),
    )


def _data(named: dict[str, str | int], extent: dict[str, int], relationship: str) -> Xml:
    fill = element(
        "pic:blipFill",
        {},
        element("a:blip", {"r:embed": relationship}),
        element("a:stretch", {}, element("a:fillRect", {})),
    )
    shape = element(
        "pic:spPr",
        {},
        element("a:xfrm", {}, element("a:off", {"x": 0, "y": 0}), element("a:ext", extent)),
        element("a:prstGeom", {"prst": "rect"}, element("a:avLst", {})),
    )
    about = element("pic:nvPicPr", {}, element("pic:cNvPr", named), element("pic:cNvPicPr", {}))
    return element("a:graphicData", {"uri": PIC}, element("pic:pic", {"xmlns:pic": PIC}, about, fill, shape))
