"""Finds who takes part: names and titles in a text, joined to persons, each with the part that he takes."""
