"""Measures of the program that are run by hand and held to floors by tests."""
