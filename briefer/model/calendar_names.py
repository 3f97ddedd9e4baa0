"""Names of weekdays and months, long and short, in English and Malay; the Malay name of a weekday comes last."""

WEEKDAYS = (
    ("monday", "mon", "isnin"),
    ("tuesday", "tues", "tue", "selasa"),
    ("wednesday", "wed", "rabu"),
    ("thursday", "thurs", "thur", "thu", "khamis"),
    ("friday", "fri", "jumaat"),
    ("saturday", "sat", "sabtu"),
    ("sunday", "sun", "ahad"),
)
MONTHS = (
    ("january", "jan", "januari"),
    ("february", "feb", "februari"),
    ("march", "mar", "mac"),
    ("april", "apr"),
    ("may", "mei"),
    ("june", "jun"),
    ("july", "jul", "julai"),
    ("august", "aug", "ogos"),
    ("september", "sept", "sep"),
    ("october", "oct", "oktober", "okt"),
    ("november", "nov"),
    ("december", "dec", "disember", "dis"),
)
WEEKDAY_OF = {name: number for number, group in enumerate(WEEKDAYS) for name in group}
MONTH_OF = {name: number for number, group in enumerate(MONTHS, 1) for name in group}
