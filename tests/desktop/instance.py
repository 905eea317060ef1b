#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Khobor developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Starts Khobor as a desktop does, on a bus and a display of its own (dbus-run-session, xvfb-run), and asks things of it:
a second start ends at once and leaves its request with the first; so do the desktop's own calls over the bus.

  instance.py KHOBOR"""

import os
import subprocess
import sys
import tempfile
import time

NAME = "org.khobor.khobor"
KHOBOR = sys.argv[1]


def call(*arguments):
    done = subprocess.run(["gdbus", "call", "--session", *arguments], capture_output=True, text=True, timeout=20)
    assert done.returncode == 0, done.stderr
    return done.stdout


def owner():
    return call("--dest", "org.freedesktop.DBus", "--object-path", "/org/freedesktop/DBus",
                "--method", "org.freedesktop.DBus.NameHasOwner", NAME).strip() == "(true,)"


def wait(what, condition, seconds=30):
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, f"{what}: not within {seconds} s"
        time.sleep(0.1)


def main():
    home = tempfile.TemporaryDirectory()
    log = open(os.path.join(home.name, "log"), "w+")
    env = os.environ | {"XDG_DATA_HOME": home.name + "/data", "XDG_CONFIG_HOME": home.name + "/config",
                        "XDG_CACHE_HOME": home.name + "/cache", "QT_LOGGING_RULES": "khobor.desktop.debug=true"}
    first = subprocess.Popen([KHOBOR, "--language", "en"], env=env, stderr=log)

    def said(words):
        with open(log.name) as file:
            return words in file.read()

    try:
        wait("the name on the bus", owner)
        papers = os.path.join(home.name, "papers.opml")
        with open(papers, "w") as file:
            file.write('<opml version="2.0"><body><outline text="Nodi" xmlUrl="http://127.0.0.1:9/feed"/></body></opml>')
        for words, asked in [(["--search"], "search"), ([papers], "file papers.opml"),
                             (["feed:http://127.0.0.1:9/feed"], "feed http://127.0.0.1:9/feed")]:
            second = subprocess.run([KHOBOR, *words], env=env, timeout=20, capture_output=True, text=True)
            assert second.returncode == 0, second.stderr
            wait(asked, lambda asked=asked: said(asked))
        assert not said("refresh"), "refreshed before it was asked to"
        call("--dest", NAME, "--object-path", "/org/khobor/khobor", "--method",
             "org.freedesktop.Application.ActivateAction", "refresh", "[]", "{}")
        wait("the desktop's action", lambda: said("refresh"))
        assert first.poll() is None, "the first window is gone"
    except AssertionError:
        log.seek(0)
        sys.stderr.write(log.read())
        raise
    finally:
        first.terminate()
        first.wait(20)
    print("one window served 4 requests")


main()
