#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Khobor developers
# SPDX-License-Identifier: GPL-3.0-or-later

# ./dev bench [NAME [ARGS]]: runs one program that prints figures, or all of them.

set -euo pipefail
if [ $# -gt 0 ]; then
    exec "build/release/bin/bench-$1" "${@:2}"
fi
for program in build/release/bin/bench-*; do
    echo "== ${program##*bench-}"
    "$program"
done
