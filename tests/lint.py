#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Khobor developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""clang-format, clang-tidy and clazy over every source, and what else can be read without running: doc comments, licences,
what a desktop is told. Run by ./dev lint from the top of the checkout.

The tidy preset compiles sources a dozen together, and so they are checked: most of the time goes into Qt's headers. A
batch that passed is remembered by the hash of all it includes of ours, the configuration and the package list, so that
a second run only reads what has changed. Exit code 1 when anything was said."""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path.cwd()
BUILD = ROOT / "build/tidy"
PASSED = pathlib.Path(os.environ["CCACHE_DIR"]).parent / "lint"
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.M)
FOLDERS = [ROOT / "app", ROOT / "ui", ROOT / "tests"]
READERS = [
    ["doxygen", "tests/Doxyfile"],
    ["reuse", "lint", "--quiet"],
    ["desktop-file-validate", "packaging/org.khobor.khobor.desktop"],
    ["appstreamcli", "validate", "--pedantic", "--no-net", "packaging/org.khobor.khobor.metainfo.xml"],
]
CLAZY = "level1,no-non-pod-global-static,no-range-loop-reference,no-range-loop-detach,no-use-static-qregularexpression"


def closure(source):
    """The sources and headers of ours that a source or a batch of sources includes, itself first."""
    seen, todo = [], [source]
    while todo:
        path = todo.pop()
        if path in seen or not path.exists() or (seen and BUILD in path.parents):
            continue
        seen.append(path)
        todo += [folder / name for name in INCLUDE.findall(path.read_text(encoding="utf8")) for folder in [path.parent, *FOLDERS]]
    return seen


def key(source, command):
    digest = hashlib.sha256(command.encode())
    for path in [ROOT / ".clang-tidy", ROOT / "packaging/debian13-packages", ROOT / "tests/lint.py", *sorted(closure(source))]:
        digest.update(path.read_bytes().replace(bytes(ROOT), b""))
    return digest.hexdigest()


def check(entry):
    """What the tools said of one source or batch; empty when it passed, now or before."""
    source = pathlib.Path(entry["file"])
    passed = PASSED / key(source, entry["command"].replace(str(ROOT), ""))
    if passed.exists():
        return ""
    tidy = subprocess.run(["clang-tidy", "-p", BUILD, "--quiet", source], capture_output=True, text=True)
    clazy = subprocess.run(["clazy-standalone", "-p", BUILD, f"--checks={CLAZY}", "--header-filter=/(app|ui|tests)/", "--ignore-dirs=/build/", source],
                           capture_output=True, text=True)
    said = tidy.stdout if tidy.returncode else ""
    if clazy.returncode or "warning:" in clazy.stderr:
        said += clazy.stderr
    if not said and not tidy.returncode:
        passed.touch()
    return said or ("" if not tidy.returncode else tidy.stderr)


def main():
    PASSED.mkdir(parents=True, exist_ok=True)
    tracked = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "*.cpp", "*.h"], capture_output=True, text=True, check=True).stdout.split()
    existing = [path for path in tracked if os.path.exists(path)]
    failed = subprocess.run(["clang-format", "--dry-run", "-Werror", *existing]).returncode != 0
    for reader in READERS:
        read = subprocess.run(reader, capture_output=True, text=True)
        if read.returncode:
            failed = True
            print(f"== {' '.join(reader)}\n{read.stdout}{read.stderr}", flush=True)
    entries = [e for e in json.loads((BUILD / "compile_commands.json").read_text()) if "autogen" not in e["file"] and "cmake_pch" not in e["file"]]
    entries = list({e["file"]: e for e in entries}.values())
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for entry, said in zip(entries, pool.map(check, entries)):
            if said:
                failed = True
                print(f"== {os.path.relpath(entry['file'], ROOT)}\n{said}", flush=True)
    print(f"lint: {len(existing)} files formatted, {len(entries)} batches checked, {'failed' if failed else 'clean'}")
    return failed


sys.exit(main())
