#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Khobor developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Whether the programs of a package were built with what makes their holes harder to use;
# `hardening.sh PACKAGE.deb COMPILE_COMMANDS`. What a program shows of _FORTIFY_SOURCE depends on what it calls, so the
# compiler's own commands are asked for that.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dpkg-deb -x "$1" "$work"
failed=0

# lacks FILE WHAT: says it and remembers.
lacks() { echo "${1#"$work"}: no $2" >&2; failed=1; }

while read -r file; do
    headers=$(readelf -hldW "$file")
    grep -q 'Type: *DYN' <<<"$headers" || lacks "$file" "position-independent code"
    grep -q 'GNU_RELRO' <<<"$headers" || lacks "$file" RELRO
    grep -Eq 'BIND_NOW|FLAGS_1.*NOW' <<<"$headers" || lacks "$file" BIND_NOW
    grep -q 'GNU_STACK.*RW ' <<<"$headers" || lacks "$file" "stack that is not executable"
    symbols=$(readelf -sW --dyn-syms "$file")
    grep -q '__stack_chk_fail' <<<"$symbols" || lacks "$file" "stack protector"
done < <(find "$work" -type f \( -name khobor -path '*/bin/*' -o -name '*.so' \))
[ -x "$work/usr/bin/khobor" ] || lacks "$work/usr/bin/khobor" "program at all"
while read -r command; do
    grep -q 'D_FORTIFY_SOURCE=3' <<<"${command##*-U_FORTIFY_SOURCE}" || lacks "${command##* }" "_FORTIFY_SOURCE=3"
done < <(grep '"command":' "$2")
[ "$failed" = 0 ] && echo "hardening: PIE, RELRO, BIND_NOW, stack protector and _FORTIFY_SOURCE are on"
exit "$failed"
