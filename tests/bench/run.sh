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

# A library of so many stories, made once.
library() {
    local folder=$out/library-$1
    [ -d "$folder" ] || { "$bin/make-library" "$out/making-$1" "$1" >&2 && mv "$out/making-$1" "$folder"; }
    echo "$folder"
}

on_a_screen() {
    dbus-run-session -- xvfb-run -a -s '-screen 0 1280x800x24' "$@"
}

bench() {
    local name=$1 inputs=()
    shift
    case $name in
        start)
            [ $# -gt 0 ] || set -- 1000 100000
            on_a_screen tests/bench/start.py "$bin" "$out" "$@"
            return
            ;;
        window)
            rm -rf "$out/window"
            cp -r "$(library "${1:-100000}")" "$out/window"
            on_a_screen "$bin/bench-window" "$out/window"
            return
            ;;
    esac
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
for name in extract pdfwords store start window; do
    echo "== $name"
    bench "$name"
done
