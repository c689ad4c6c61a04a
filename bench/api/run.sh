#!/usr/bin/env bash
# Asks a real server whatever its own OpenAPI document allows, and much that it does not: no answer may
# be an error of the server, and none may be missing in the document. Fails on the first finding.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=bench/api
[ -d $here/.venv ] || { python3 -m venv $here/.venv && $here/.venv/bin/pip install --quiet --requirement $here/requirements.txt; }
cargo build --quiet --locked --package warmhands
warmhands=target/debug/warmhands
folder=$(mktemp -d)
echo '<!doctype html>' >"$folder/index.html"
origin=http://127.0.0.1:4243
$warmhands serve --addr 127.0.0.1:4243 --page "$folder" --data "$folder/data" --sessions 1000000 >/dev/null &
trap 'kill %1; wait; rm -r "$folder"' EXIT
until curl -sf $origin/healthz >/dev/null; do sleep 0.1; done

field() { sed -E "s/.*\"$1\":\"([^\"]*)\".*/\1/" <<<"$opened"; }
score=$($warmhands plan --minutes 5 --format json)
opened=$(curl -sf $origin/api/v1/sessions --json @- <<<"{\"score\":$score}")
export SESSION SCHEMATHESIS_HOOKS=hooks
SESSION=$(field id)
ask() {
    PYTHONPATH=$here $here/.venv/bin/st --config-file $here/schemathesis.toml run \
        $origin/api/openapi.json --seed 7 --workers 2 "$@"
}
# The household is deleted last: every session goes with it.
for role in conductor receiver; do
    ask --header "Authorization: Bearer $(field $role)" --exclude-method DELETE
done
ask --include-method DELETE
