"""The people joined by the articles that they share, as GraphML."""

from collections import defaultdict
from itertools import combinations

from builder.content.article import Article
from builder.render.exports.records import bounds, people_of
from builder.render.exports.resource import Field, Resource
from builder.render.views import Views
from builder.render.xmlfile import DECLARATION, escaped
from builder.site.model import Site

NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
_TYPES = {"string": "string", "integer": "int"}


def graphml(site: Site, views: Views, resource: Resource) -> bytes:
    """Returns the graph; its attributes are the fields of the resource."""
    lines = [f'<graphml xmlns="{NAMESPACE}">']
    for field in resource.fields:
        named = f'attr.name="{field.name}" attr.type="{_TYPES[field.type]}"'
        lines.append(f'<key id="{_key(field)}" for="{field.part}" {named}/>')
    lines.append('<graph id="people" edgedefault="undirected">')
    for person in site.people:
        count = views.people[person.id].count
        data = _data("node", {"name": person.name, "country": person.country, "articles": count})
        lines.append(f'<node id="{person.id}">{data}</node>')
    for (one, other), articles in _edges(site).items():
        data = _data("edge", {"weight": len(articles), **bounds(articles)})
        lines.append(f'<edge source="{one}" target="{other}">{data}</edge>')
    lines.append("</graph></graphml>")
    return DECLARATION + "\n".join(lines).encode() + b"\n"


def _key(field: Field) -> str:
    return f"{field.part}-{field.name}"


def _edges(site: Site) -> dict[tuple[str, str], list[Article]]:
    """The articles that every two people share, by their ids in alphabetical order."""
    found: defaultdict[tuple[str, str], list[Article]] = defaultdict(list)
    for article in site.articles:
        ids = sorted(person.id for person, _, _ in people_of(article, site))
        for pair in combinations(ids, 2):
            found[pair].append(article)
    return dict(sorted(found.items()))


def _data(part: str, values: dict[str, object]) -> str:
    return "".join(
        f'<data key="{part}-{name}">{escaped(str(value))}</data>'
        for name, value in values.items()
        if value is not None
    )
