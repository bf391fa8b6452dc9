"""
Small XML files from elements: feeds, the sitemap, the list of feeds, the network.

Signs that XML 1.0 cannot hold are left out: an article may have them, a parser would refuse the file.
"""

import re
from xml.etree.ElementTree import Element, SubElement, tostring

DECLARATION = b'<?xml version="1.0" encoding="utf-8"?>\n'
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def add(parent: Element, tag: str, text: str = "", /, **attributes: str) -> Element:
    """Adds a child with its text and its attributes (one of which may be called "text"), and returns it."""
    element = SubElement(parent, tag, {name: _NOT_XML.sub("", value) for name, value in attributes.items()})
    element.text = _NOT_XML.sub("", text) or None
    return element


def escaped(text: str) -> str:
    """Returns text as an element's content has it: for files so large that elements would cost too much."""
    return _NOT_XML.sub("", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def to_bytes(element: Element) -> bytes:
    """Returns an element as UTF-8, without an XML declaration."""
    # As text first: asked for bytes, ElementTree puts a declaration before each element.
    return tostring(element, encoding="unicode").encode()
