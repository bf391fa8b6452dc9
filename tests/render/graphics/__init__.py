"""The drawings: what they show, of what, and how a page stands without them."""
