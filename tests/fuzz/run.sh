#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Khobor developers
# SPDX-License-Identifier: GPL-3.0-or-later

# ./dev fuzz TARGET [SECONDS]: runs one target (60 s) from the fixtures and what earlier runs have found.

set -euo pipefail
target=${1:?which target: $(cd tests/fuzz && ls ./*.cpp | sed 's|./||; s|.cpp||' | paste -sd' ')}
corpus=build/fuzz/corpus/$target
mkdir -p "$corpus"
find tests/fixtures -type f -size -200k -exec cp -n --no-preserve=mode -t "$corpus" {} +
exec "build/fuzz/bin/fuzz-$target" -max_total_time="${2:-60}" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 "$corpus"
