"""``python -m samenwerking``: the command."""

import sys

from samenwerking.cli import main

sys.exit(main())
