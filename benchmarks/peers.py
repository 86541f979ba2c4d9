"""
Measure cold starts of packages that do the same kind of work: answer from a catalogue that they carry.

`nox -s peers` installs them and prints a table; each figure is a ratio to `import attrs` of the same run.
"""

from __future__ import annotations

import subprocess
import sys

from run import COLD, ENVIRONMENT, YARDSTICK, instructions

PEERS = {
    "packaging (licences)": "from packaging.licenses import canonicalize_license_expression as c; c('mit')",
    "phonenumbers": "import phonenumbers as p; p.is_valid_number(p.parse('+4930123456'))",
    "babel": "import babel; babel.Locale('de').territories['FR']",
    "pycountry": "import pycountry; pycountry.countries.get(alpha_2='DE')",
    "policyuniverse": "from policyuniverse.expander_minimizer import all_permissions; all_permissions['s3']",
    "holidays": "import holidays; '2026-01-01' in holidays.country_holidays('DE')",
    "policy-sentry": "from policy_sentry.querying.actions import get_actions_for_service as g; g('s3')",
    "botocore": "import botocore.session; botocore.session.Session().get_available_services()",
    "pint": "import pint; pint.UnitRegistry()('3 m').to('km')",
    "compliance-trestle": "from trestle.oscal.catalog import Catalog; Catalog.model_fields",
}


def main() -> None:
    """Print a row for each, and ours beside them."""
    ours = {name: COLD[name] for name in ("import + first owner()", "import + first ruling()")}
    empty = instructions("pass")
    yardstick = instructions(YARDSTICK) - empty
    print(f"import + first answer, instructions over those of {YARDSTICK}; Python {sys.version.split()[0]}")
    for name, code in {**ours, **PEERS}.items():
        if subprocess.run([sys.executable, "-c", code], env=ENVIRONMENT, capture_output=True, check=False).returncode:
            print(f"  {name:<28} did not run here")
        else:
            print(f"  {name:<28} {(instructions(code) - empty) / yardstick:6.2f} x", flush=True)


if __name__ == "__main__":
    main()
