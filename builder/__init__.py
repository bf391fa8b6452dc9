"""Dateline: turns raw wire articles into a published, searchable news digest."""

__version__ = "0.1.0"
