"""Run the command as `python -m shared_responsibility`."""

import sys

from .cli import main

sys.exit(main())
