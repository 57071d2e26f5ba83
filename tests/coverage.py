#!/usr/bin/env python3
"""coverage.py BUILD: what the tests reached, by library, from the counts that they left in BUILD.

A branch is one way out of a condition. Not counted are: ways that only an exception takes, what
the compiler makes on lines without code of ours (destructors at a '}'), and the other branch of
an assertion, which only a bug can take.
Exit status: 0 everything asked for is reached; 1 something is not.
"""

import collections
import json
import pathlib
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent

# What is asked for, in percent: of lines, of branches.
ASKED = {
    "core/reconcile": (100, 100),
    "core/journal": (95, 0),
    "core/replica/folder": (95, 0),
}


def library_of(name):
    folder = pathlib.PurePath(name).parent
    return str(folder)


def collect(build):
    report = build / "report"
    report.mkdir(exist_ok=True)
    counts = report / "counts.json"
    subprocess.run(
        [
            "gcovr",
            "--root", str(TOP),
            "--filter", str(TOP / "core") + "/",
            "--filter", str(TOP / "app") + "/",
            "--filter", str(TOP / "gui") + "/",
            "--exclude-throw-branches",
            "--exclude-unreachable-branches",
            "--exclude-branches-by-pattern", r"^\s*assert\(",
            "--exclude", r".*_autogen/.*",
            "--json", str(counts),
            "--html-details", str(report / "index.html"),
            str(build),
        ],
        check=True,
        cwd=TOP,
        stdout=subprocess.DEVNULL,
    )
    return json.loads(counts.read_text())["files"]


class Reached:
    """Lines and branches of one library."""

    def __init__(self):
        self.lines = self.lines_hit = self.branches = self.branches_hit = 0
        self.missing = []

    def add(self, name, lines):
        for line in lines:
            if line.get("gcovr/noncode"):
                continue
            self.lines += 1
            if line["count"] > 0:
                self.lines_hit += 1
            branches = line["branches"]
            taken = sum(1 for branch in branches if branch["count"] > 0)
            self.branches += len(branches)
            self.branches_hit += taken
            if line["count"] == 0:
                self.missing.append(f"{name}:{line['line_number']}: never run")
            elif taken < len(branches):
                self.missing.append(
                    f"{name}:{line['line_number']}: {taken} of {len(branches)} branches")


def percent(part, whole):
    return 100.0 if whole == 0 else 100.0 * part / whole


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: coverage.py BUILD")
    build = pathlib.Path(sys.argv[1]).resolve()
    libraries = collections.defaultdict(Reached)
    for file in collect(build):
        libraries[library_of(file["file"])].add(file["file"], file["lines"])
    well = True
    print(f"\n{'library':24} {'lines':>8} {'branches':>9}   asked for")
    for name, reached in sorted(libraries.items()):
        lines = percent(reached.lines_hit, reached.lines)
        branches = percent(reached.branches_hit, reached.branches)
        asked = ASKED.get(name)
        words = "" if asked is None else f"{asked[0]}% {asked[1]}%"
        met = asked is None or (lines >= asked[0] and branches >= asked[1])
        well = well and met
        print(f"{name:24} {lines:7.2f}% {branches:8.2f}%   {words}{'' if met else '  NOT REACHED'}")
        if not met:
            for place in reached.missing:
                print(f"    {place}")
    print(f"\nLine by line: {build}/report/index.html")
    sys.exit(0 if well else 1)


if __name__ == "__main__":
    main()
