"""Writes an invented site: `python -m benchmarks.corpus N FOLDER [--countries 60] [--language fr]`."""

import argparse
from pathlib import Path

from benchmarks.corpus.folder import write_corpus
from benchmarks.corpus.world import LANDS


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.corpus", description=__doc__)
    parser.add_argument("articles", type=int, metavar="N", help="how many articles")
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="a new folder for the site")
    parser.add_argument(
        "--countries", type=int, default=len(LANDS), metavar="N", help=f"at most {len(LANDS)} (default)"
    )
    parser.add_argument(
        "--language", choices=("fr", "en", "vi", "ru"), default="fr", help="of the interface (default: fr)"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="another one gives another corpus")
    args = parser.parse_args()
    write_corpus(args.articles, args.folder, countries=args.countries, language=args.language, seed=args.seed)
    print(f"{args.folder}: {args.articles} articles.")


if __name__ == "__main__":
    main()
