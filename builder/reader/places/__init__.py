"""Finds the countries that take part and the place of the event."""
