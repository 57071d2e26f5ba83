#!/usr/bin/env python3
"""Compares tern with rsync on the same disk, interleaved, as ratios of medians. See README.md."""

import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


class Failed(Exception):
    """A program did not do what is measured."""


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tern", default=os.path.join(TOP, "build/release/bin/tern"))
    parser.add_argument("--dir", default="/var/tmp", help="on the disk to measure (default: %(default)s)")
    parser.add_argument("--runs", type=int, default=5, help="rounds, at least 5 for a figure")
    parser.add_argument("--files", type=int, default=20000, help="small files; 0: none")
    parser.add_argument("--large-mib", type=int, default=2048, help="size of the large file; 0: none")
    parser.add_argument("--json", action="store_true", help="print all times as one JSON object")
    return parser.parse_args()


def make_small_files(folder, count):
    """Mixed sizes, as in a study: most of a few kilobytes, some empty, some of a few hundred."""
    chance = random.Random(count)
    pool = os.urandom(1 << 20)
    for number in range(count):
        subfolder = os.path.join(folder, "plate-%03d" % (number // 500), "well-%02d" % (number // 50 % 10))
        if number % 50 == 0:
            os.makedirs(subfolder)
        kind = chance.random()
        if kind < 0.03:
            size = 0
        elif kind < 0.80:
            size = chance.randrange(1, 8 << 10)
        elif kind < 0.98:
            size = chance.randrange(8 << 10, 64 << 10)
        else:
            size = chance.randrange(64 << 10, 512 << 10)
        start = chance.randrange(len(pool) - size)
        with open(os.path.join(subfolder, "frame-%05d.dat" % number), "wb") as file:
            file.write(pool[start:start + size])


def make_large_file(folder, mebibytes):
    os.makedirs(folder)
    with open(os.path.join(folder, "stack.tif"), "wb") as file:
        for _ in range(mebibytes):
            file.write(os.urandom(1 << 20))


def timed(commands, environment):
    """Seconds that the commands take, one after the other, on a disk that was idle before."""
    os.sync()
    start = time.monotonic()
    output = b""
    for command in commands:
        done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        if done.returncode != 0:
            raise Failed("%s ended with %d: %s" % (" ".join(command), done.returncode,
                                                   done.stderr.decode(errors="replace").strip()))
        output += done.stdout
    return time.monotonic() - start, output


def want_equal(a, b):
    if subprocess.run(["diff", "-rq", "-x", ".tern", a, b], check=False).returncode != 0:
        raise Failed("%s and %s differ" % (a, b))


class Tern:
    name = "tern"

    def __init__(self, program, work):
        self.program = program
        self.state = os.path.join(work, "state")
        self.environment = dict(os.environ, XDG_STATE_HOME=self.state,
                                XDG_CONFIG_HOME=os.path.join(work, "config"),
                                XDG_RUNTIME_DIR=os.path.join(work, "runtime"))
        os.makedirs(self.environment["XDG_RUNTIME_DIR"], 0o700)

    def forget(self, source):
        shutil.rmtree(self.state, ignore_errors=True)
        shutil.rmtree(os.path.join(source, ".tern"), ignore_errors=True)

    def _sync(self, local, remote):
        seconds, output = timed([[self.program, "sync", local, remote, "--json"]], self.environment)
        summary = json.loads(output)
        if not summary["in_sync"]:
            raise Failed("tern says that it is not in sync: %s" % output.decode())
        return seconds, summary

    def initial(self, source, target, direction):
        local, remote = (source, target) if direction == "up" else (target, source)
        return self._sync(local, remote)[0]

    def unchanged(self, source, target, direction):
        local, remote = (source, target) if direction == "up" else (target, source)
        seconds, summary = self._sync(local, remote)
        if summary["uploaded"]["files"] + summary["downloaded"]["files"] != 0:
            raise Failed("the unchanged second run transferred something: %s" % summary)
        return seconds


class Rsync:
    name = "rsync"

    def forget(self, source):
        pass

    def initial(self, source, target, _direction):
        return timed([["rsync", "-a", "--exclude=/.tern", source + "/", target + "/"], ["sync"]], None)[0]

    def unchanged(self, source, target, _direction):
        return timed([["rsync", "-a", "--exclude=/.tern", source + "/", target + "/"]], None)[0]


def measure(contenders, source, work, runs, label, times):
    """Rounds in which each contender does the same, in an order that changes each round."""
    for number in range(runs):
        for direction in ("up", "down"):
            for contender in contenders if number % 2 == 0 else reversed(contenders):
                target = os.path.join(work, "target")
                os.mkdir(target)
                contender.forget(source)
                for step in ("initial", "unchanged"):
                    seconds = getattr(contender, step)(source, target, direction)
                    times.setdefault((label, step, direction), {}).setdefault(
                        contender.name, []).append(seconds)
                if number == 0:
                    want_equal(source, target)
                contender.forget(source)
                shutil.rmtree(target)
        print("%s: round %d of %d" % (label, number + 1, runs), file=sys.stderr)


def report(times, as_json):
    if as_json:
        print(json.dumps([{"data": label, "run": step, "direction": direction, "seconds": seconds}
                          for (label, step, direction), seconds in times.items()]))
        return
    print("%-22s %-10s %-9s %9s %9s %7s" % ("data", "run", "direction", "tern", "rsync", "ratio"))
    for (label, step, direction), seconds in times.items():
        tern = statistics.median(seconds["tern"])
        rsync = statistics.median(seconds["rsync"])
        print("%-22s %-10s %-9s %7.2f s %7.2f s %6.2fx" % (label, step, direction, tern, rsync, tern / rsync))


def main():
    options = arguments()
    if not os.access(options.tern, os.X_OK):
        sys.exit("compare.py: no program at %s: build it with packaging/run, or name it with --tern" % options.tern)
    if shutil.which("rsync") is None:
        sys.exit("compare.py: rsync is needed: apt-get install rsync")
    work = tempfile.mkdtemp(prefix="tern-bench-", dir=options.dir)
    try:
        contenders = [Tern(os.path.abspath(options.tern), work), Rsync()]
        times = {}
        if options.files > 0:
            source = os.path.join(work, "small")
            make_small_files(source, options.files)
            measure(contenders, source, work, options.runs, "%d small files" % options.files, times)
            shutil.rmtree(source)
        if options.large_mib > 0:
            source = os.path.join(work, "large")
            make_large_file(source, options.large_mib)
            measure(contenders, source, work, options.runs, "1 file of %d MiB" % options.large_mib, times)
        report(times, options.json)
    except Failed as failure:
        sys.exit("compare.py: %s" % failure)
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
