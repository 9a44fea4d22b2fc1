#!/usr/bin/env python3
"""Golden tests: input, command and expected output on one screen.

usage: golden.py [--update] ASSAY FOLDER...

A case is a C file whose first line is `// run: ARGUMENTS` ({} stands for the case itself) and whose end is a comment
`/* expect` ... `*/` with what the command prints. Other C files there belong to drops that cases name. --update rewrites the comments; the diff is for review.
Prints 'N passed, N failed'.
"""
import difflib, os, subprocess, sys

MARK = "/* expect\n"


def cases(folders):
    for folder in folders:
        for root, _, names in sorted(os.walk(folder)):
            yield from (os.path.join(root, n) for n in sorted(names) if n.endswith(".c"))


def run(assay, path, text):
    first = text.split("\n", 1)[0]
    arguments = [a.replace("{}", os.path.basename(path)) for a in first.removeprefix("// run: ").split()]
    done = subprocess.run([os.path.abspath(assay)] + arguments, cwd=os.path.dirname(path) or ".",
                          capture_output=True, text=True)
    out = done.stdout + done.stderr
    if done.returncode:
        out += "exit %d\n" % done.returncode
    return out.replace("*/", "* /").strip("\n") + "\n"


def main():
    update = sys.argv[1] == "--update"
    assay, *folders = sys.argv[2:] if update else sys.argv[1:]
    passed = failed = 0
    for path in cases(folders):
        text = open(path).read()
        if not text.startswith("// run: "):
            continue
        body, _, expected = text.partition(MARK)
        got = run(assay, path, text)
        if update:
            open(path, "w").write(body + MARK + got + "*/\n")
        elif got + "*/\n" == expected:
            passed += 1
        else:
            failed += 1
            print("FAILED", path)
            sys.stdout.writelines(difflib.unified_diff(expected.splitlines(True), (got + "*/\n").splitlines(True),
                                                       "expected", "got"))
    print("%d passed, %d failed" % (passed, failed))
    sys.exit(failed > 0)


main()
