"""The people joined by the articles that they share, as GraphML."""

from collections import defaultdict
from itertools import combinations
from xml.etree.ElementTree import Element

from builder.content.article import Article
from builder.render.exports.records import bounds, people_of
from builder.render.exports.resource import Field, Resource
from builder.render.views import Views
from builder.render.xmlfile import DECLARATION, add, to_bytes
from builder.site.model import Site

NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
_TYPES = {"string": "string", "integer": "int"}


def graphml(site: Site, views: Views, resource: Resource) -> bytes:
    """Returns the graph; its attributes are the fields of the resource."""
    root = Element("graphml", {"xmlns": NAMESPACE})
    for field in resource.fields:
        add(
            root,
            "key",
            **{
                "id": _key(field),
                "for": field.part,
                "attr.name": field.name,
                "attr.type": _TYPES[field.type],
            },
        )
    graph = add(root, "graph", id="people", edgedefault="undirected")
    keys = {(field.part, field.name): _key(field) for field in resource.fields}
    for person in site.people:
        node = add(graph, "node", id=person.id)
        count = views.people[person.id].count
        _data(node, keys, {"name": person.name, "country": person.country, "articles": count})
    for (one, other), articles in _edges(site).items():
        edge = add(graph, "edge", source=one, target=other)
        _data(edge, keys, {"weight": len(articles), **bounds(articles)})
    return DECLARATION + to_bytes(root) + b"\n"


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


def _data(element: Element, keys: dict[tuple[str, str], str], values: dict[str, object]) -> None:
    for name, value in values.items():
        if value is not None:
            add(element, "data", str(value), key=keys[element.tag, name])
