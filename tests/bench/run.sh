#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Khobor developers
# SPDX-License-Identifier: GPL-3.0-or-later

# ./dev bench [NAME [ARGS]]: runs one program that prints figures, or all of them. What a program is to read and is not
# given comes from here.

set -euo pipefail
bin=build/release/bin
out=build/bench
mkdir -p "$out"

# The pages of a known set where it is at hand: the fixtures are too small to tell what a paper's page costs.
pages() {
    local set=../shared/corpus/pages/aeb.tar.gz
    [ -f "$set" ] || return 0
    mkdir -p "$out/aeb"
    tar -xzf "$set" -C "$out/aeb"
    find "$out/aeb" -name '*.html*'
}

# The welcome edition, a paragraph a line.
welcome_text() {
    find resources/welcome -name '*.html' ! -name index.html -print0 | sort -z |
        xargs -0 "$bin/khobor" extract --json |
        python3 -c 'import json, sys; [print(json.loads(line)["text"]) for line in sys.stdin]' >"$out/welcome.txt"
    echo "$out/welcome.txt"
}

bench() {
    local name=$1 inputs=()
    shift
    if [ $# -eq 0 ]; then
        case $name in
            extract) mapfile -t inputs < <(pages) ;;
            pdfwords) inputs=("$(welcome_text)") ;;
        esac
    fi
    QT_QPA_PLATFORM=offscreen "$bin/bench-$name" "$@" "${inputs[@]}"
}

if [ $# -gt 0 ]; then
    bench "$@"
    exit
fi
for program in "$bin"/bench-*; do
    echo "== ${program##*bench-}"
    bench "${program##*bench-}"
done
