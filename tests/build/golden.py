#!/usr/bin/env python3
"""Golden tests over folders: golden.py [--update] TOOL CASES...

Each folder in a CASES folder is a drop; `expect` beside its files is what TOOL prints of it. --update rewrites
them; the diff is for review. Prints TAP.
"""
import difflib, os, subprocess, sys

update = sys.argv[1] == "--update"
tool, *folders = sys.argv[2:] if update else sys.argv[1:]
cases = [os.path.join(f, n) for f in folders for n in sorted(os.listdir(f)) if os.path.isdir(os.path.join(f, n))]
print("1..%d" % len(cases))
failed = 0
for number, case in enumerate(cases, 1):
    done = subprocess.run([tool, case, "text"], capture_output=True, text=True)
    got = done.stdout + done.stderr + ("exit %d\n" % done.returncode if done.returncode else "")
    expect = os.path.normpath(case) + ".expect"
    if update:
        open(expect, "w").write(got)
    wanted = open(expect).read() if os.path.exists(expect) else ""
    good = got == wanted
    failed += not good
    print("%sok %d - %s" % ("" if good else "not ", number, os.path.basename(case)))
    if not good:
        for line in difflib.unified_diff(wanted.splitlines(), got.splitlines(), "expected", "got", lineterm=""):
            print("# " + line)
sys.exit(failed > 0)
