#!/usr/bin/env python3
"""Sums up what `meson test` ran: tally.py BUILD_FOLDER... Ends with the line 'N passed, N failed'.

A test that prints TAP counts by its points, one that ends in 'N passed, N failed' by that, any other as one. A test
that failed as a whole, a crash or a timeout, counts as one failure at least.
"""
import json
import pathlib
import re
import sys


def counts(test):
    out = test.get("stdout") or ""
    passed, failed = (len(re.findall(rf"^{word} \d", out, re.M)) for word in ("ok", "not ok"))
    for own in re.findall(r"^(\d+) passed, (\d+) failed$", out, re.M):
        passed, failed = passed + int(own[0]), failed + int(own[1])
    if test["result"] in ("OK", "EXPECTEDFAIL"):
        return max(passed, 0 if failed else 1), failed
    if test["result"] == "SKIP":
        print(f"skipped: {test['name']}")
        return 0, 0
    return passed, max(failed, 1)


def main():
    total = [0, 0]
    for folder in sys.argv[1:]:
        log = pathlib.Path(folder, "meson-logs", "testlog.json")
        for line in log.read_text().splitlines() if log.exists() else []:
            test = json.loads(line)
            passed, failed = counts(test)
            total[0] += passed
            total[1] += failed
            if failed:
                print(f"failed in {folder}: {test['name']}")
                print(test.get("stdout") or "", test.get("stderr") or "")
        if not log.exists():
            print(f"no tests ran in {folder}")
            total[1] += 1
    print(f"{total[0]} passed, {total[1]} failed")
    sys.exit(total[1] > 0 or total[0] == 0)


main()
