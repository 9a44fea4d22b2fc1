#!/usr/bin/env python3
"""Screening of names: precision and recall on a labelled set, beside two plain peers on the same set.

The set (tests/network/screen/) is split in halves by a hash of the name; thresholds of the peers are
chosen on the first half, where ours was tuned too, and the figures are those of the second. A name is
flagged when the answer is "match" or "decision"; it counts as found when the best row is the right
one. Names that share nothing with their group's ("no-name-in-common") can't be found by any name: they
have a line of their own. `--half 0` shows the first half, `--errors` what went wrong there.
"""
import argparse, os, random, subprocess, sys, tempfile, unicodedata, re

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from common import HERE, table

SET = os.path.join(HERE, "..", "tests", "network", "screen")
TOOL = os.path.join(HERE, "..", "build", "tests", "screen-tool")
LEGAL = re.compile(r"\b(co|ltd|limited|inc|incorporated|corp|corporation|company|gmbh|ag|llc|sa|srl|bv|kk|pty|pte)\b")


def half_of(name):
    h = 0xCBF29CE484222325
    for b in name.encode():
        h = (h ^ b) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return h >> 60 & 1


def rows_of(path):
    with open(path, encoding="utf-8") as f:
        return [line.rstrip("\n").split("\t") for line in f if not line.startswith("#")]


def plain(name):
    name = unicodedata.normalize("NFKC", name).casefold()
    return " ".join(LEGAL.sub(" ", re.sub(r"[^\w ]", " ", name)).split())


def jaro_winkler(a, b):
    if a == b:
        return 1.0
    reach = max(max(len(a), len(b)) // 2 - 1, 0)
    used_a, used_b, common = [False] * len(a), [False] * len(b), 0
    for i, x in enumerate(a):
        for j in range(max(0, i - reach), min(len(b), i + reach + 1)):
            if not used_b[j] and b[j] == x:
                used_a[i] = used_b[j] = True
                common += 1
                break
    if not common:
        return 0.0
    xs = [x for x, u in zip(a, used_a) if u]
    ys = [y for y, u in zip(b, used_b) if u]
    swaps = sum(x != y for x, y in zip(xs, ys)) / 2
    jaro = (common / len(a) + common / len(b) + (common - swaps) / common) / 3
    prefix = 0
    while prefix < min(4, len(a), len(b)) and a[prefix] == b[prefix]:
        prefix += 1
    return jaro + prefix * 0.1 * (1 - jaro)


def levenshtein(a, b):
    last = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        now = [i]
        for j, y in enumerate(b, 1):
            now.append(min(last[j] + 1, now[-1] + 1, last[j - 1] + (x != y)))
        last = now
    return 1 - last[-1] / max(len(a), len(b), 1)


def is_innocent(expected):
    return expected == "-" or expected.endswith(".-")


def in_question(expected, row):
    """Whether a row counts: all do, but a name expected on one list is asked of that list."""
    return expected == "-" or row.split(".")[0] == expected.split(".")[0]


def peer_scores(names, listed, measure):
    keys = [(r[0], plain(n), r[5], r[6]) for r in listed for n in [r[2]] + [x for x in r[3].split("|") if x]]
    out = []
    for name, date, expected, *_ in names:
        text = plain(name)
        best = max(((measure(text, k), row) for row, k, added, removed in keys
                    if in_question(expected, row) and (not added or date >= added) and (not removed or date < removed)),
                   default=(0, "-"))
        out.append(best)
    return out


def judge(names, answers):
    """(right, wrong, missed) of answers: the best row or None."""
    right = wrong = missed = 0
    for (_, _, expected, *_), row in zip(names, answers):
        wanted = [] if is_innocent(expected) else expected.split("|")
        if row is not None and row in wanted:
            right += 1
        else:
            wrong += row is not None
            missed += bool(wanted)
    return right, wrong, missed


def best_threshold(names, scores):
    def f1(t):
        r, w, m = judge(names, [row if s >= t else None for s, row in scores])
        return 2 * r / (2 * r + w + m) if r else 0
    return max((t / 200 for t in range(100, 201)), key=f1)


def ours(tool, listed, names):
    with tempfile.NamedTemporaryFile("w", suffix=".tsv", encoding="utf-8") as f:
        f.write("".join("\t".join(n) + "\n" for n in names))
        f.flush()
        r = subprocess.run([tool, os.path.join(SET, "list.tsv"), f.name], capture_output=True, text=True, check=True)
    found = []
    for line, n in zip(r.stdout.split("\n"), names):
        matches = [m.split("|", 4) for m in line.split("\t")[len(n) + 1:]]
        found.append([m for m in matches if in_question(n[2], m[0])])
    return found


def shares(names, answers):
    r, w, m = judge(names, answers)
    return f"{100 * r / (r + w):.1f}" if r + w else "-", f"{100 * r / (r + m):.1f}" if r + m else "-", r, w, m


def speed(tool, count, threads):
    """Seconds for so many different names, made of the words of the set."""
    rng = random.Random(1)
    words = sorted({w for n in rows_of(os.path.join(SET, "names.tsv")) for w in n[0].split()})
    with tempfile.NamedTemporaryFile("w", suffix=".tsv", encoding="utf-8") as f:
        for i in range(count):
            name = " ".join(rng.choice(words) for _ in range(rng.randint(2, 5)))
            f.write(f"{name} {i}\t2026-07-28\n")
        f.flush()
        r = subprocess.run([tool, os.path.join(SET, "list.tsv"), f.name, str(threads)], stdout=subprocess.DEVNULL,
                           stderr=subprocess.PIPE, text=True, check=True)
    return r.stderr.strip()


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--tool", default=TOOL)
    ap.add_argument("--half", type=int, choices=(0, 1), default=1)
    ap.add_argument("--errors", action="store_true")
    ap.add_argument("--names", type=int, default=0, help="also the time for so many names")
    a = ap.parse_args()
    listed = rows_of(os.path.join(SET, "list.tsv"))
    everything = rows_of(os.path.join(SET, "names.tsv"))
    fair = [n for n in everything if n[3] != "no-name-in-common"]
    halves = [[n for n in fair if half_of(n[0]) == h] for h in (0, 1)]
    names = halves[a.half]
    found = ours(a.tool, listed, names)
    flagged = [m[0][0] if m else None for m in found]
    sure = [m[0][0] if m and m[0][1] == "match" else None for m in found]
    out = [["assay: match or decision", "95 / 95", *shares(names, flagged)],
           ["assay: match alone", "", *shares(names, sure)]]
    keys = {plain(x) for r in listed for x in [r[2]] + r[3].split("|") if x}
    exact = [(1.0 if plain(n[0]) in keys else 0, row) for n, (_, row) in
             zip(names, peer_scores(names, listed, lambda x, y: float(x == y)))]
    out.append(["the same but for case, punctuation, legal form", "", *shares(names, [r if s else None for s, r in exact])])
    for title, measure in [("Jaro-Winkler", jaro_winkler), ("Levenshtein ratio", levenshtein)]:
        t = best_threshold(halves[0], peer_scores(halves[0], listed, measure))
        scores = peer_scores(names, listed, measure)
        out.append([f"{title} at {t:.3f}, its best", "", *shares(names, [r if s >= t else None for s, r in scores])])
    positive = sum(not is_innocent(n[2]) for n in names)
    print(f"{len(names)} names of half {a.half}: {positive} meant, {len(names) - positive} not\n")
    print(table(["by", "bar", "precision %", "recall %", "right", "wrong", "missed"], out))
    kinds = []
    for kind in sorted({n[3] for n in everything}):
        part = [n for n in everything if n[3] == kind and half_of(n[0]) == a.half]
        got = ours(a.tool, listed, part)
        kinds.append([kind, len(part), *shares(part, [m[0][0] if m else None for m in got])])
    print("\n" + table(["kind", "names", "precision %", "recall %", "right", "wrong", "missed"], kinds))
    if a.errors:
        for n, m in zip(names, found):
            wanted = [] if is_innocent(n[2]) else n[2].split("|")
            if bool(m) != bool(wanted) or (m and m[0][0] not in wanted):
                print("MISS " if not m else "WRONG", n[:4], m[:2])
    if a.names:
        print("\n" + speed(a.tool, a.names, 2))


if __name__ == "__main__":
    main()
