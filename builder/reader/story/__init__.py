"""Finds the story in a seed: headline, standfirst, captions, dateline, text and end; mends its words."""
