# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Khobor developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian package of what is committed, its trial on a machine that has nothing of ours, and the screenshots that go with
# it. Sourced by ./dev.

# Builds the package into build/package/$1 and checks it.
build_package() {
    local work=build/package/$1 version
    rm -rf "$work" && mkdir -p "$work/khobor"
    git archive HEAD | tar -x -C "$work/khobor"
    mv "$work/khobor/packaging/debian" "$work/khobor/debian"
    version=$(sed -n 's/^khobor (\(.*\)) .*/\1/p;q' "$work/khobor/debian/changelog")
    grep -q "^project(Khobor VERSION $version " CMakeLists.txt || die "CMakeLists.txt and packaging/debian/changelog name different versions."
    inside env -C "$work/khobor" HOME="$PWD/$work" DEB_BUILD_OPTIONS="nocheck parallel=$(nproc)" \
        KHOBOR_CMAKE='-DCMAKE_CXX_COMPILER_LAUNCHER=ccache' dpkg-buildpackage --build=binary --no-sign
    inside lintian --fail-on error,warning --tag-display-limit 0 "$work"/khobor_*.changes
    inside tests/tree/hardening.sh "$work"/khobor_*_*.deb "$work"/khobor/obj-*/compile_commands.json
}

# Two builds must be alike to the byte.
compare_packages() {
    build_package first
    build_package second
    local deb
    for deb in build/package/first/*.deb; do
        cmp "$deb" "build/package/second/${deb##*/}" || die "${deb##*/} differs between two builds."
    done
    say "Both builds are alike."
}

# Installs the package in a Debian 13 that holds nothing else, and takes the tour there as an ordinary user.
try_package() {
    command -v mmdebstrap >/dev/null && command -v bwrap >/dev/null || install_on_host mmdebstrap bubblewrap
    [ "$(id -u)" = 0 ] || die "Trying the package on a clean system needs root."
    local clean shots=$PWD/build/package/tour deb status=0
    deb=$(readlink -f build/package/first/khobor_*_*.deb)
    clean=$(mktemp -d)
    chmod 755 "$clean"
    tree_sources trixie-security | mmdebstrap --variant=apt --include=xvfb,xauth,dbus,dbus-x11,procps \
        --customize-hook="cp '$deb' \"\$1/tmp/khobor.deb\"" \
        --customize-hook='chroot "$1" apt-get install -y --no-install-recommends /tmp/khobor.deb' \
        --customize-hook='chroot "$1" useradd --create-home reader' trixie "$clean" - >&2
    rm -rf "$shots" && mkdir -p "$shots"
    # bwrap's mounts are its own and end with it, so that nothing of this machine lies below what is removed here.
    bwrap --bind "$clean" / --proc /proc --dev /dev --tmpfs /dev/shm --chmod 1777 /dev/shm --tmpfs /run --die-with-parent \
        setpriv --reuid reader --regid reader --init-groups env -i HOME=/home/reader PATH=/usr/bin:/bin LC_ALL=C.UTF-8 \
        dbus-run-session -- xvfb-run -a -s '-screen 0 1280x800x24' khobor tour --out /home/reader/tour || status=$?
    cp "$clean"/home/reader/tour/*.p* "$shots" || true
    rm -rf --one-file-system "$clean"
    [ "$status" = 0 ] || die "The tour failed on the clean system."
    say "Installed and toured on a clean Debian 13; the pictures are in build/package/tour."
}

# Takes the tour over the invented papers, and makes resources/shots of its pictures.
make_shots() {
    local shot name
    build release khobor khobor-engine
    inside dbus-run-session -- xvfb-run -a -s '-screen 0 1280x800x24' \
        build/release/bin/khobor tour --recorded tests/fixtures/recorded --language bn --out build/shots
    for shot in 02-story:window 07-search:search 12-dark:dark; do
        name=resources/shots/${shot#*:}.png
        inside convert "build/shots/${shot%:*}.png" -strip -colors 255 -define png:compression-level=9 "PNG8:$name"
    done
    say "The screenshots are in resources/shots."
}
