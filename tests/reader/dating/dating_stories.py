"""Reads the date of a made-up story: its lead, and what follows it."""

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed

VOCABULARY = load_vocabulary()
NOBODY = Authority((), ())
FRENCH = "Lomé (VNA) - Le ministre togolais du Commerce Koffi Adjo a reçu {} à Lomé une délégation du Ghana."
ENGLISH = "Lome (VNA) - Togolese Trade Minister Koffi Adjo received a delegation from Ghana in Lome {}."
TITLES = {True: "Togolese minister receives a delegation from Ghana", False: "Le ministre Koffi Adjo reçoit"}


def read_story(lead: str, *rest: str, authority: Authority = NOBODY, title: str | None = None):
    """The reading of a story; its language is that of the lead."""
    title = (
        title
        or TITLES[
            any(word in text for text in (lead, *rest) for word in (" received ", " met ", " will pay "))
        ]
    )
    text = "\n\n".join((title, lead, *rest))
    return read_seed("ferry.txt", text.encode(), authority, VOCABULARY)


def date_of(lead: str, *rest: str, authority: Authority = NOBODY, title: str | None = None) -> str | None:
    """The date of a story in EDTF."""
    date = read_story(lead, *rest, authority=authority, title=title).article.date
    return date.edtf if date else None
