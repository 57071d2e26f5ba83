#!/usr/bin/env python3
"""coverage.py BUILD: what the tests reached, by library, from the counts that they left in BUILD.

A branch is one way out of a condition. Not counted are: ways that only an exception takes, what
the compiler makes on lines without code of ours (destructors at a '}'), the other branch of an
assertion, which only a bug can take, and those of a switch: it names all values of its enumeration,
so that one way out is for none, and a case that is never taken shows as a line that is never run.
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
            "--exclude-branches-by-pattern", r"^\s*(assert|switch )\(",
            "--exclude", r".*_autogen/.*",
            "--json", str(counts),
            "--html-details", str(report / "index.html"),
            str(build / "core"),
            str(build / "app"),
            str(build / "gui"),
        ],
        check=True,
        cwd=TOP,
        stdout=subprocess.DEVNULL,
    )
    return json.loads(counts.read_text())["files"]


def merged(files):
    """Lines by file and number. A header is counted in every program, by the link it is found by."""
    lines = collections.defaultdict(dict)
    for file in files:
        name = str((TOP / file["file"]).resolve().relative_to(TOP))
        for line in file["lines"]:
            if line.get("gcovr/noncode"):
                continue
            taken = [branch["count"] > 0 for branch in line["branches"]]
            run, known = lines[name].get(line["line_number"], (False, []))
            if len(known) == len(taken):
                taken = [a or b for a, b in zip(known, taken)]
            elif len(known) > len(taken):
                taken = known
            lines[name][line["line_number"]] = (run or line["count"] > 0, taken)
    return lines


class Reached:
    """Lines and branches of one library."""

    def __init__(self):
        self.lines = self.lines_hit = self.branches = self.branches_hit = 0
        self.missing = []
        self.untaken = []

    def add(self, name, lines):
        for number, (run, taken) in sorted(lines.items()):
            self.lines += 1
            self.lines_hit += run
            self.branches += len(taken)
            self.branches_hit += sum(taken)
            if not run:
                self.missing.append(f"{name}:{number}: never run")
            elif not all(taken):
                self.untaken.append(f"{name}:{number}: {sum(taken)} of {len(taken)} branches")


def percent(part, whole):
    return 100.0 if whole == 0 else 100.0 * part / whole


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: coverage.py BUILD")
    build = pathlib.Path(sys.argv[1]).resolve()
    libraries = collections.defaultdict(Reached)
    for name, lines in sorted(merged(collect(build)).items()):
        libraries[str(pathlib.PurePath(name).parent)].add(name, lines)
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
            for place in reached.missing + (reached.untaken if asked[1] else []):
                print(f"    {place}")
    print(f"\nLine by line: {build}/report/index.html")
    sys.exit(0 if well else 1)


if __name__ == "__main__":
    main()
