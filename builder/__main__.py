"""Lets `python -m builder` start `cli`."""

import gc
import sys

from builder.cli import main

# Python looks for unused objects after every 700 new ones. Rules and articles are many objects that stay, so
# that looking takes an eighth of an import and finds next to nothing.
RARELY = 50_000

if __name__ == "__main__":
    gc.set_threshold(RARELY)
    sys.exit(main())
