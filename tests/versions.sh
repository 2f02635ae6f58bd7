#!/usr/bin/env bash
# The oldest dependencies together that pyproject.toml allows, and the newest together: a fast part of the tests in a fresh environment of each.
# In: nothing, or `oldest` or `newest`. Out: exit code 0 when each passes. PYTHON names another interpreter.
set -euo pipefail
cd "$(dirname "$0")/.."

python=${PYTHON:-python3}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
parts=(tests/load tests/language tests/model tests/persons tests/ask tests/check tests/differential tests/diff tests/golden tests/cli/test_one_end.py)

oldest() { # the lower bounds, exactly
  "$python" - <<'PY'
import re
import tomllib

with open("pyproject.toml", "rb") as file:
    project = tomllib.load(file)["project"]
for word in project["dependencies"]:
    name, bound = re.fullmatch(r"([\w.-]+)>=([\w.]+)(?:,.*)?", word).groups()
    print(f"{name}=={bound}")
PY
}

tried() { # tried NAME [CONSTRAINT]...: an environment with these, and the tests in it
  local name=$1 venv=$scratch/$1
  shift
  printf '%s\n' "$@" >"$scratch/$name.txt"
  "$python" -m venv "$venv"
  "$venv/bin/pip" install -q --disable-pip-version-check --upgrade --upgrade-strategy eager -c "$scratch/$name.txt" -e . jsonschema
  "$venv/bin/pip" freeze --exclude-editable | tr '\n' ' '
  echo
  "$venv/bin/python" -m pytest -q --no-header -p no:cacheprovider "${parts[@]}"
}

for which in "${@:-oldest newest}"; do
  for one in $which; do
    echo "== $one"
    if [ "$one" = oldest ]; then mapfile -t pins < <(oldest) && tried oldest "${pins[@]}"; else tried newest; fi
  done
done
