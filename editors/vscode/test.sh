#!/usr/bin/env bash
# The extension for VS Code, built, tested against `regelproef lsp` of the PATH, and packaged. In: nothing. Out: exit code 0 when all of it works.
# Needs Node.js 20 or later and npm, which fetches what package-lock.json names.
set -euo pipefail
cd "$(dirname "$0")"

npm ci
npm test
npm run package
