#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every place named in flaws.tsv and not-flaws.tsv is in the drop.

A place is a file below small-core/, a function of that file, and a line of that function's body
that is not blank. Functions are found by their shape: a body starts and ends with a brace in the
first column.
"""
import csv
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
DROP = os.path.join(HERE, "small-core")
FLAW_COLUMNS = ["id", "class", "file", "function", "line", "entry", "trust", "why",
                "twin_file", "twin_function", "twin_line"]
OTHER_COLUMNS = ["id", "class", "file", "function", "line", "why"]
CLASSES = {"abort", "null", "bounds", "narrowing", "format", "command", "lifetime"}
TRUSTS = {"ue-preauth", "ue", "ran", "forwarder", "smgr", "peer"}


def bodies(lines, name):
    """Yields (first, last) line numbers of each body of the function."""
    start = None
    for at, line in enumerate(lines):
        if line == "{":
            head = at - 1
            while head > 0 and lines[head][:1].isspace():
                head -= 1
            words = re.search(r"(\w+)\s*\(", " ".join(lines[head:at]))
            start = at if words and words.group(1) == name else None
        elif line == "}" and start is not None:
            yield start + 1, at + 1
            start = None


def place_fault(path, function, line):
    """What is wrong with a place, or None."""
    full = os.path.normpath(os.path.join(DROP, path))
    if not full.startswith(DROP + os.sep) or not os.path.isfile(full):
        return f"no file '{path}'"
    with open(full, encoding="utf-8") as source:
        lines = source.read().split("\n")
    if not line.isdigit() or not 1 <= int(line) <= len(lines) or not lines[int(line) - 1].strip():
        return f"no line {line} in '{path}'"
    found = list(bodies(lines, function))
    if not found:
        return f"no function '{function}' in '{path}'"
    if not any(first < int(line) < last for first, last in found):
        return f"line {line} of '{path}' is not in '{function}'"
    return None


def row_faults(row, columns, seen):
    if None in row or any(not row[column] for column in columns):
        yield "a column is empty or there are too many"
        return
    if row["id"] in seen:
        yield "the id is there twice"
    seen.add(row["id"])
    if row["class"] not in CLASSES:
        yield f"no class '{row['class']}'"
    if "trust" in columns and row["trust"] not in TRUSTS:
        yield f"no trust '{row['trust']}'"
    for prefix in ("", "twin_") if "twin_file" in columns else ("",):
        fault = place_fault(*(row[prefix + part] for part in ("file", "function", "line")))
        if fault:
            yield fault


def main():
    passed = failed = 0
    seen = set()
    for name, columns in (("flaws.tsv", FLAW_COLUMNS), ("not-flaws.tsv", OTHER_COLUMNS)):
        with open(os.path.join(HERE, name), encoding="utf-8", newline="") as table:
            reader = csv.DictReader(table, delimiter="\t", restval="", quoting=csv.QUOTE_NONE)
            if reader.fieldnames != columns:
                print(f"{name}: the columns are not {' '.join(columns)}")
                failed += 1
                continue
            for row in reader:
                faults = list(row_faults(row, columns, seen))
                for fault in faults:
                    print(f"{name}: {row['id']}: {fault}")
                failed += bool(faults)
                passed += not faults
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
