#!/usr/bin/env bash
# From a tap on the phone's page to the hands changing on the conductor's: two real Chromium pages and
# the real server, on loopback. Prints a report, and keeps it under results/ by its date. Times are of
# whole ways, so leave the machine alone meanwhile.
set -euo pipefail
exec "$(dirname "$0")/../served.sh" replies
