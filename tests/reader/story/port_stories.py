"""A made-up story of a port's council, and what is told and shown of one that was read."""

from builder.reader.seed import read_lines
from builder.reader.story.furniture import Story, read_story
from builder.reader.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()

HEAD = "Le conseil portuaire ouvre sa session"
LEAD = (
    "Lomé (VNA) – La ministre des Ports Afi Lawson a ouvert lundi à Lomé la session du conseil. "
    "Elle a salué les efforts des dockers et des soldats du génie."
)
NEXT = "Le directeur du port a ensuite présenté les travaux du quai nord, achevés il y a peu."
LAST = "La session a pris fin mardi par une visite du quai nord."


def story(*blocks: str) -> Story:
    return read_story(read_lines("port.txt", "\n\n".join(blocks).encode()), VOCABULARY)


def told(found: Story) -> list[str]:
    return [paragraph.text for paragraph in found.paragraphs][1:]


def shown(found: Story) -> list[tuple[str, str | None]]:
    return [(caption.text, caption.credit) for _, caption in found.captions]
