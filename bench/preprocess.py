#!/usr/bin/env python3
"""Compares our preprocessor with `gcc -E`, token by token, on real files.

usage: preprocess.py [--assay PATH] [--most N] [--show N] FOLDER...

Every .c file under the folders that `gcc -E` accepts (with every folder of the tree that holds headers as -I, the
same for both) is compared. Left out of the comparison, since they differ by design or by the hour: #pragma lines
and the expansions of __DATE__ and __TIME__. Prints a table and the first differing tokens.
"""
import argparse, glob, os, re, subprocess, sys, concurrent.futures

TOKEN = re.compile(r'''(?:u8|[uUL])?"(?:\\.|[^"\\\n])*"|(?:[uUL])?'(?:\\.|[^'\\\n])*'|\.?\d(?:[eEpP][+-]|[\w.])*'''
                   r'''|[A-Za-z_$\x80-\U0010ffff][\w$\x80-\U0010ffff]*|<<=|>>=|\.\.\.|->|\+\+|--|<<|>>|<=|>=|==|!='''
                   r'''|&&|\|\||[-+*/%&|^]=|##|\S''')
CLOCK = re.compile(r'"(?:[A-Z][a-z]{2} [ \d]\d \d{4}|\d\d:\d\d:\d\d)"')


def tokens(text):
    lines = (l for l in text.split("\n") if not l.lstrip().startswith("#pragma"))
    return TOKEN.findall(CLOCK.sub('"clock"', "\n".join(lines)))


def run(command):
    r = subprocess.run(command, capture_output=True, text=True, errors="surrogateescape")
    return tokens(r.stdout) if r.returncode == 0 else None


def compare(assay, path, flags):
    gcc = run(["gcc", "-E", "-P", "-std=gnu17"] + flags + [path])
    if gcc is None:
        return path, "refused by gcc", 0, ""
    ours = run([assay, "inspect", "--preprocess", path, "--system-headers"] + flags)
    if ours == gcc:
        return path, "same", len(gcc), ""
    if ours is None:
        return path, "different", len(gcc), "we failed"
    at = next((i for i, (a, b) in enumerate(zip(gcc, ours)) if a != b), min(len(gcc), len(ours)))
    window = slice(max(0, at - 5), at + 6)
    return path, "different", len(gcc), "gcc: %s | ours: %s" % (" ".join(gcc[window]), " ".join(ours[window]))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("folders", nargs="+")
    ap.add_argument("--assay", default=os.path.join(os.path.dirname(__file__), "../build/assay"))
    ap.add_argument("--most", type=int, default=100000)
    ap.add_argument("--show", type=int, default=10)
    a = ap.parse_args()
    jobs = []
    for root in a.folders:
        dirs = sorted({os.path.dirname(p) for p in glob.glob(root + "/**/*.h", recursive=True)})
        flags = ["-I" + d for d in [root] + dirs]
        jobs += [(p, flags) for p in sorted(glob.glob(root + "/**/*.c", recursive=True))]
    jobs = jobs[:a.most]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        rows = list(pool.map(lambda j: compare(a.assay, *j), jobs))
    count = lambda verdict: sum(r[1] == verdict for r in rows)
    compared = [r for r in rows if r[1] != "refused by gcc"]
    print("files compared  identical  different  tokens  refused by gcc")
    print("%14d %10d %10d %7d %15d" % (len(compared), count("same"), count("different"),
                                     sum(r[2] for r in compared), count("refused by gcc")))
    for path, verdict, _, text in [r for r in rows if r[1] == "different"][:a.show]:
        print("different:", path, text[:300])


main()
