#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Khobor developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""bench start: how long Khobor takes from its start to painted headlines, and what memory it then holds.

start.py BIN FOLDER STORIES…   libraries are made in FOLDER once. A bare list of Qt's is started in turn with each, so that
the figures are ratios of one run. Runs inside a display.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROUNDS = 7


def children(pid):
    """A process and all its descendants."""
    found, rest = [], [pid]
    while rest:
        each = rest.pop()
        found.append(each)
        try:
            rest += [int(child) for task in Path(f"/proc/{each}/task").iterdir()
                     for child in (task / "children").read_text().split()]
        except OSError:
            pass
    return found


def pss(pid):
    """The proportional share of memory of a process tree, in MB."""
    total = 0
    for each in children(pid):
        try:
            lines = Path(f"/proc/{each}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1000


def start(command, environment, word):
    """Seconds until the program says the word on standard error, and its memory then, in MB."""
    began = time.monotonic()
    process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, env=environment)
    try:
        for line in process.stderr:
            if word in line:
                return time.monotonic() - began, pss(process.pid)
        raise SystemExit(f"{command[0]} ended without saying “{word}”")
    finally:
        process.terminate()
        process.wait()


def main():
    binaries, folder, sizes = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]
    home = folder / "home"
    home.mkdir(parents=True, exist_ok=True)
    environment = os.environ | {"QT_LOGGING_RULES": "khobor.start.debug=true", "XDG_CONFIG_HOME": str(home),
                                "XDG_CACHE_HOME": str(home)}
    for size in sizes:
        library = folder / f"library-{size}"
        if not library.exists():
            making = folder / f"making-{size}"
            words = ["60"] if int(size) > 200_000 else []  # a million of full length would take 11 GB
            subprocess.run([binaries / "make-library", making, size, *words], check=True)
            making.rename(library)
        ours, bare, memory, bare_memory = [], [], [], []
        for number in range(ROUNDS + 1):
            seconds, held = start([binaries / "bare-list"], environment, "painted")
            own_seconds, own_held = start([binaries / "khobor", "--data", library], environment, "headlines painted")
            if number == 0:
                continue  # warms the caches
            bare.append(seconds)
            bare_memory.append(held)
            ours.append(own_seconds)
            memory.append(own_held)
        print(f"{int(size):>9} stories: {statistics.median(ours) * 1000:6.0f} ms to headlines, bare list "
              f"{statistics.median(bare) * 1000:6.0f} ms, ratio {statistics.median(ours) / statistics.median(bare):.2f}; "
              f"PSS {statistics.median(memory):.0f} MB, bare list {statistics.median(bare_memory):.0f} MB", flush=True)


main()
