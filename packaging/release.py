#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Khobor developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Makes a release of what is committed: packaging/release.py VERSION.

Writes VERSION and today's date where they stand (CMakeLists.txt, CHANGELOG.md, metainfo, packaging/debian/changelog), runs
every check and builds the package twice, commits and tags. Pushes nothing. When a check fails, nothing is left changed."""

import datetime
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TODAY = datetime.datetime.now(datetime.timezone.utc)


class Refused(Exception):
    """Why there is no release."""


def git(*words):
    return subprocess.run(["git", *words], cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


def number(version):
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise Refused(f"“{version}” is not a version: three numbers with dots are wanted.")
    return tuple(map(int, version.split(".")))


def rewrite(name, pattern, replacement, what):
    path = ROOT / name
    text, found = re.subn(pattern, replacement, path.read_text(encoding="utf8"), count=1, flags=re.M | re.S)
    if not found:
        raise Refused(f"{name}: {what}")
    path.write_text(text, encoding="utf8")


def write_version(version):
    """Puts the version into every file that names it."""
    day = TODAY.strftime("%Y-%m-%d")
    rewrite("CMakeLists.txt", r"^(project\(Khobor VERSION )\S+", rf"\g<1>{version}", "no line project(Khobor VERSION …)")
    rewrite("CHANGELOG.md", r"^## Unreleased\n\n(?=\S)(?!## )", f"## Unreleased\n\n## {version} – {day}\n\n",
            "nothing stands under “Unreleased”.")
    rewrite("packaging/org.khobor.khobor.metainfo.xml", rf'(<release version="{re.escape(version)}" date=")[^"]*',
            rf"\g<1>{day}", f"no <release> of {version}; write what is new, in both languages.")
    debian = ROOT / "packaging/debian/changelog"
    older = debian.read_text(encoding="utf8")
    if older.startswith(f"khobor ({version}) "):
        older = older.split("+0000\n", 1)[1].lstrip("\n")
    author = "The Khobor developers <developers@khobor.org>"
    entry = f"khobor ({version}) unstable; urgency=medium\n\n  * See CHANGELOG.md.\n\n -- {author}  {TODAY:%a, %d %b %Y %H:%M:%S} +0000\n"
    debian.write_text(entry + ("\n" + older if older else ""), encoding="utf8")


def release(version):
    current = re.search(r"^project\(Khobor VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text(encoding="utf8"), re.M)[1]
    if number(version) < number(current):
        raise Refused(f"{version} is older than {current}, which stands in CMakeLists.txt.")
    if git("status", "--porcelain"):
        raise Refused("There are changes that are not committed.")
    if git("tag", "--list", f"v{version}"):
        raise Refused(f"There is a v{version} already.")
    before = git("rev-parse", "HEAD")
    try:
        write_version(version)
        git("commit", "--all", "--message", f"Release {version}")
        subprocess.run([".ci/run"], cwd=ROOT, check=True)
        subprocess.run(["./dev", "package", "--twice"], cwd=ROOT, check=True)
    except BaseException:
        git("reset", "--hard", before)
        raise
    git("tag", "--annotate", f"v{version}", "--message", f"Khobor {version}")
    print(f"v{version} is committed and tagged here, and its package is in build/package/first. To publish: git push --follow-tags")


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        release(sys.argv[1])
    except Refused as why:
        print(why, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as failed:
        print(f"{' '.join(failed.cmd)} failed; nothing was released.\n{failed.stderr or ''}", file=sys.stderr)
        return 1
    return 0


sys.exit(main())
