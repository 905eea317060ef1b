# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Khobor developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Where Khobor is built: this machine when it is a Debian 13 or better, else a private Debian 13 tree that is made once
# and entered with bwrap. Sourced by ./dev; gives `prepare`, `inside COMMAND…` and `say`.

packages_file=packaging/debian13-packages
cache=${XDG_CACHE_HOME:-$HOME/.cache}/khobor
# Paths below the checkout are hashed as relative ones, so that a second checkout finds what the first has built.
export CCACHE_DIR=$cache/ccache CCACHE_MAXSIZE=4G CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=pch_defines,time_macros

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

packages() { grep -v '^#' "$packages_file" | grep .; }

# Asks before the host is changed; root, --yes and CI have answered already.
agreed() {
    if [ "$(id -u)" = 0 ] || [ -n "${KHOBOR_YES:-}" ] || [ "${CI:-}" = true ]; then return 0; fi
    [ -t 0 ] || die "$1 Run ./dev --yes to agree."
    local answer
    read -r -p "$1 Go on? [y/N] " answer
    [[ $answer = [yY]* ]]
}

install_on_host() {
    agreed "These packages will be installed on this machine: $*." || die "Nothing was installed."
    local sudo=()
    [ "$(id -u)" = 0 ] || sudo=(sudo)
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive sh -c 'apt-get update && apt-get install -y --no-install-recommends "$@"' sh "$@" >&2
}

# Debian's package tools are here, and offer Qt 6.8 and Sonnet for Qt 6.
is_native() {
    command -v dpkg apt-cache >/dev/null || return 1
    local qt
    qt=$(apt-cache policy qt6-base-dev 2>/dev/null | sed -n 's/^  Candidate: //p')
    [ -n "$qt" ] && dpkg --compare-versions "${qt/(none)/0}" ge 6.8 || return 1
    apt-cache policy libkf6sonnet-dev 2>/dev/null | grep -q '^  Candidate: [0-9]'
}

prepare_native() {
    local missing
    missing=$(packages | while read -r package; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || echo "$package"
    done)
    # shellcheck disable=SC2086
    [ -z "$missing" ] || install_on_host $missing
}

# The host's own Debian mirror, a word; nothing on other systems, for which mmdebstrap has a default.
debian_mirror() {
    [ "$(. /etc/os-release && echo "$ID")" = debian ] || return 0
    apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(LABEL)' 2>/dev/null |
        awk '$3 == "Debian" && $2 !~ /-/ { sub(/\/$/, "", $1); print $1; exit }'
}

# Prints the tree's sources.list without the suites named.
tree_sources() {
    local mirror security suite
    mirror=$(debian_mirror)
    mirror=${mirror:-http://deb.debian.org/debian}
    security=${mirror%/debian}/debian-security
    for suite in trixie trixie-updates trixie-security; do
        [[ " $* " = *" $suite "* ]] && continue
        case $suite in
            *-security) echo "deb $security $suite main" ;;
            *) echo "deb $mirror $suite main" ;;
        esac
    done
}

# Makes the tree at $1 whole or not at all.
make_tree() {
    local tree=$1 part=$1.part left_out=() log expired
    log=$(mktemp)
    say "Making the Debian 13 tree, once, in $tree (a few minutes, about 2 GB)."
    while :; do
        rm -rf "$part" 2>/dev/null || mmdebstrap --unshare-helper rm -rf "$part"
        if tree_sources "${left_out[@]}" | mmdebstrap --variant=apt --aptopt='Acquire::Languages "none"' \
            --include="$(packages | paste -sd,)" --dpkgopt='path-exclude=/usr/share/doc/*' \
            trixie "$part" - 2>&1 | tee "$log" >&2; then
            break
        fi
        expired=$(sed -n 's|.*Release file for .*/dists/\([a-z-]*\)/.* is expired.*|\1|p' "$log" | head -n 1)
        [ -n "$expired" ] && [ "$expired" != trixie ] || die "The Debian 13 tree could not be made; the lines above say why."
        say "The mirror serves $expired past its date, so the tree does without it."
        left_out+=("$expired")
    done
    rm -f "$log"
    mv "$part" "$tree"
}

prepare_tree() {
    local missing=()
    command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
    command -v bwrap >/dev/null || missing+=(bubblewrap)
    if [ ${#missing[@]} -gt 0 ]; then
        command -v apt-get >/dev/null || die "Please install ${missing[*]}: Khobor is built in a Debian 13 tree that they make and enter."
        install_on_host "${missing[@]}"
    fi
    tree=$cache/tree-$(packages | sha256sum | cut -c1-16)
    mkdir -p "$cache"
    [ -d "$tree" ] || (
        flock 9
        [ -d "$tree" ] || make_tree "$tree"
    ) 9>"$cache/tree.lock"
}

prepare() {
    mkdir -p "$CCACHE_DIR"
    if is_native; then
        prepare_native
    else
        prepare_tree
    fi
}

# Runs a command where Khobor is built, in the same folder, as the same user.
inside() {
    if [ -z "${tree:-}" ]; then
        "$@"
        return
    fi
    local args=(--die-with-parent --proc /proc --dev-bind /dev /dev --ro-bind /sys /sys --tmpfs /run) path part
    for part in usr etc var; do args+=(--ro-bind "$tree/$part" "/$part"); done
    for part in bin sbin lib lib64; do args+=(--symlink "usr/$part" "/$part"); done
    { cat "$tree/etc/passwd"; getent passwd "$(id -u)"; } | awk -F: '!seen[$1]++' >"$cache/passwd"
    for path in resolv.conf localtime machine-id; do
        [ ! -e "/etc/$path" ] || [ ! -e "$tree/etc/$path" ] || args+=(--ro-bind "$(readlink -f "/etc/$path")" "$(readlink -f "$tree/etc/$path" | sed "s|^$tree||")")
    done
    args+=(--ro-bind "$cache/passwd" /etc/passwd)
    # The reader's own: Khobor's settings, library and cache, and the documents that are opened from and saved to.
    local data=${XDG_DATA_HOME:-$HOME/.local/share}/khobor config=${XDG_CONFIG_HOME:-$HOME/.config}/khobor documents
    documents=$(xdg-user-dir DOCUMENTS 2>/dev/null || true)
    mkdir -p "$data" "$config" "$cache"
    for path in /tmp "${TMPDIR:-/tmp}" "$data" "$config" "$cache" "$PWD"; do args+=(--bind "$path" "$path"); done
    [ ! -d "$PWD/../shared" ] || args+=(--ro-bind "$(readlink -f ../shared)" "$(readlink -f ../shared)")
    for path in "${documents:-$HOME/Documents}" "${XDG_RUNTIME_DIR:-}" "${XAUTHORITY:-$HOME/.Xauthority}" /run/dbus; do
        if [ -n "$path" ] && [ "$path" != "$HOME" ] && [ -e "$path" ]; then args+=(--bind "$path" "$path"); fi
    done
    bwrap "${args[@]}" --chdir "$PWD" "$@"
}
