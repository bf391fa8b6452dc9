"""A citation as CSL-JSON, for Zotero, Pandoc and whatever uses the Citation Style Language."""

import json
from typing import Any

from builder.render.exports.citations.citation import Citation


def csl_file(citation: Citation) -> str:
    """Returns a list of one item, which is how programs exchange them."""
    return json.dumps([_item(citation)], ensure_ascii=False) + "\n"


def _item(citation: Citation) -> dict[str, Any]:
    days = [list(day) for day in (citation.day, citation.last_day) if day]
    issued = {"date-parts": days} if days else {"literal": citation.date_text}
    return {
        "id": citation.key,
        "type": "article-newspaper",
        "title": citation.title,
        **({"author": [{"literal": citation.author}]} if citation.author else {}),
        "container-title": citation.container,
        **({"issued": issued} if citation.date_text else {}),
        "URL": citation.url,
        "language": citation.language,
        **({"abstract": citation.abstract} if citation.abstract else {}),
    }
