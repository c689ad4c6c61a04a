#!/usr/bin/env bash
# The page as a visitor's browser finds it: Lighthouse's marks for the first screen, how long a slider
# waits for its plan, when the back stands there, and what a picture and a whole session cost. A real
# Chromium without a graphics card, and the real server, on loopback. Prints a report, and keeps it
# under results/ by its date. Takes some three minutes; leave the machine alone meanwhile.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --silent
exec ../served.sh page
