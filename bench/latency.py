#!/usr/bin/env python3
"""Measures how long a saved file takes to be complete on the other side. See README.md."""

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
POLL = 0.001  # seconds; the figures are no finer
GIVE_UP = 60.0  # seconds


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tern", default=os.path.join(TOP, "build/release/bin/tern"))
    parser.add_argument("--dir", default="/var/tmp", help="on the disk to measure (default: %(default)s)")
    parser.add_argument("--saves", type=int, default=100)
    parser.add_argument("--files", type=int, default=1000, help="files that lie there besides")
    parser.add_argument("--json", action="store_true", help="print all times as one JSON object")
    return parser.parse_args()


def save(path, content, by_rename):
    """Saves as editors do: in place, or beside it and renamed."""
    written = path + ".part" if by_rename else path
    with open(written, "wb") as file:
        file.write(content)
    if by_rename:
        os.rename(written, path)


def holds(path, content):
    try:
        if os.stat(path).st_size != len(content):
            return False
        with open(path, "rb") as file:
            return file.read() == content
    except FileNotFoundError:
        return False


def wait_for(path, content, tern):
    start = time.monotonic()
    while not holds(path, content):
        if tern.poll() is not None:
            sys.exit("latency.py: tern ended with %d" % tern.returncode)
        if time.monotonic() - start > GIVE_UP:
            sys.exit("latency.py: %s did not arrive within %d s" % (path, GIVE_UP))
        time.sleep(POLL)
    return time.monotonic() - start


def percentile(values, share):
    """The smallest value that at least `share` of the values do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * share // 100) - 1)]


def measure(tern, sides, saves):
    chance = random.Random(saves)
    save(os.path.join(sides[0], "ready"), b"ready", False)
    wait_for(os.path.join(sides[1], "ready"), b"ready", tern)
    times = []
    for number in range(saves):
        # At no fixed pace, so that no timer of the program is met in step.
        time.sleep(chance.uniform(0.3, 0.9))
        here, there = sides if number % 2 == 0 else reversed(sides)
        name = "notes-%d.txt" % (number % 20)  # new at first, edited later
        content = os.urandom(chance.choice([200, 4 << 10, 64 << 10, 1 << 20]))
        save(os.path.join(here, "folder", name), content, number % 3 == 0)
        times.append(wait_for(os.path.join(there, "folder", name), content, tern))
    return times


def main():
    options = arguments()
    if not os.access(options.tern, os.X_OK):
        sys.exit("latency.py: no program at %s: build it with packaging/run, or name it with --tern" % options.tern)
    work = tempfile.mkdtemp(prefix="tern-bench-", dir=options.dir)
    tern = None
    try:
        sides = [os.path.join(work, name) for name in ("local", "remote")]
        for side in sides:
            os.mkdir(side)
        os.mkdir(os.path.join(sides[0], "folder"))
        for number in range(options.files):
            save(os.path.join(sides[0], "folder", "frame-%d" % number), os.urandom(2000), False)
        runtime = os.path.join(work, "runtime")
        os.mkdir(runtime, 0o700)
        environment = dict(os.environ, XDG_STATE_HOME=os.path.join(work, "state"),
                           XDG_CONFIG_HOME=os.path.join(work, "config"), XDG_RUNTIME_DIR=runtime)
        tern = subprocess.Popen([options.tern, "sync", sides[0], sides[1], "--watch"], env=environment,
                                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        times = measure(tern, sides, options.saves)
    finally:
        if tern is not None and tern.poll() is None:
            tern.send_signal(signal.SIGTERM)
            tern.wait()
        shutil.rmtree(work, ignore_errors=True)
    if options.json:
        print(json.dumps({"seconds": times}))
    else:
        print("%d saves, both directions: median %.0f ms, 95th percentile %.0f ms, longest %.0f ms"
              % (len(times), *(1000 * percentile(times, share) for share in (50, 95, 100))))


if __name__ == "__main__":
    main()
