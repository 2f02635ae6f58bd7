"""`python -m regelproef` is the command `regelproef`."""

import sys

from regelproef.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
