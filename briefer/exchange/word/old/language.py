"""In which language an old file is written: by its commonest words, and by what Word was told of it."""

import re
from collections import Counter
from collections.abc import Sequence

from briefer.exchange.word.package import W, WordFile

_MALAY = frozenset(
    "dan yang untuk dengan pada di ini itu bagi oleh adalah akan kepada telah dalam daripada tidak ke juga serta "
    "antara sebagai dari ialah perlu tujuan kedua sebuah bahawa turut".split()
)
_ENGLISH = frozenset(
    "the of and to in for is on with by that will be are has was were this from as at it an a we our they which".split()
)
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def language_of(file: WordFile, said: Sequence[str], default: str) -> str:
    """The language of a file, as a tag.

    What its words say counts before the tags in it: Word sets those of the machine that it runs on, whatever is typed.
    """
    words = Counter(re.findall(r"[^\W\d_]+", " ".join(said).casefold()))
    malay, english = (sum(words[word] for word in known) for known in (_MALAY, _ENGLISH))
    tag = _tag(file)
    if malay > english:
        return tag if tag.startswith("id") else "ms"
    if english or tag[:2] in ("", "en", "ms", "id"):
        return tag if tag.startswith("en-") and english else default
    return tag


def _tag(file: WordFile) -> str:
    """The tag that most runs have, else that of the styles, if anyone chose it: a new file says en-US."""
    runs = Counter(node.get(f"{W}val", "") for node in file.body.iter(f"{W}lang"))
    runs.pop("", None)
    styles = (node.get(f"{W}val", "") for root in file.related("styles") for node in root.iter(f"{W}lang"))
    found = runs.most_common(1)[0][0] if runs else next((tag for tag in styles if tag and tag != "en-US"), "")
    return found if _TAG.fullmatch(found) else ""
