"""Times of day as people write them: 10:00, 11.30, 1130, 11:30 am; and how long something takes: 45 min, 1h30."""

import re

_TIME = re.compile(
    r"(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))?\s*(?P<half>a\.?m\.?|p\.?m\.?)"  # 11 am, 11:30 pm
    r"|(?P<hour24>[01]?\d|2[0-4])[:.h](?P<minute24>[0-5]\d)(?:\s*(?:h|hrs?|hours))?\.?"  # 11:30, 11.30, 11h30
    r"|(?P<hours>[01]\d|2[0-4])(?P<minutes>[0-5]\d)(?:\s*(?:h|hrs?|hours))?\.?",  # 1130, 1130 hrs
    re.IGNORECASE,
)

_LENGTH = re.compile(
    r"(?:(?P<hours>[0-9]{1,2})(?P<half>[.,]5|½)?\s*(?:h|hrs?|hours?|jam)\b\.?|(?P<glued>[0-9]{1,2})h(?=[0-9]))?"
    r"\s*(?:(?:and|dan)\s+)?(?:(?P<minutes>[0-9]{1,4})\s*(?:['′]|(?:m|mins?|minutes?|minit)\b\.?)?)?",
    re.IGNORECASE,
)


def length(text: str) -> int | None:
    """Minutes that something takes; None for what is no length of time, such as “until lunch”."""
    match = _LENGTH.fullmatch(" ".join(text.split()))
    hours = match and (match["hours"] or match["glued"])
    if not match or not (hours or match["minutes"]):
        return None
    return int(hours or 0) * 60 + (30 if match["half"] else 0) + int(match["minutes"] or 0)


def minutes(text: str) -> int | None:
    """Minutes from midnight; None for what is no time of day, such as “after lunch”. 24:00 is the day's end."""
    return (read := _read(text)) and read[1]


def shown(text: str) -> str:
    """A time as 9:30, or 09:30 where it was written with the nought; other wording as it is."""
    if not (read := _read(text)):
        return text
    hour, minute = divmod(read[1], 60)
    return f"{hour:02}:{minute:02}" if read[0].startswith("0") or not hour else f"{hour}:{minute:02}"


def _read(text: str) -> tuple[str, int] | None:
    """The hour as it is written, and the minutes from midnight."""
    match = _TIME.fullmatch(" ".join(text.split()))
    if not match:
        return None
    written = match["hour"] or match["hour24"] or match["hours"]
    hour, minute = int(written), int(match["minute"] or match["minute24"] or match["minutes"] or 0)
    if half := match["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    return (written, hour * 60 + minute) if hour < 24 or not minute else None
