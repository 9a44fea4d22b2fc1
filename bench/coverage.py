#!/usr/bin/env python3
"""Counts, independently of us, the lines of functions that were understood in a tree.

usage: coverage.py [--assay PATH] [--exclude GLOB]... [--only GLOB]... [--peers] [--show N] [--options "-D X"] TREE...

What is a function, and where it begins and ends, is universal-ctags' word, for every .c file of the tree but those
excluded. A line of such a function is *analysed* if a function that `assay inspect --jsonl` lists covers it and
nothing was lost or guessed there; *guessed* and *lost* by our own marks; *missing* if no function of ours covers
it, of which *under #if* are lines of functions between conditional directives (two arms that define the same
function are two functions to ctags). Lines without code before a function that we list but ctags began too early (after
a macro that defines functions) are left out.

*silent* is a suspicion, not part of the sum: lines of statements in whose text there is a call or a member access
though we list no call, branch or member there (an arm that was not read, a macro that expands to nothing, or a
defect).

--peers: cppcheck (a file with a syntaxError, unknownMacro or the like is abandoned), Coccinelle (share of lines that
`spatch --parse-c` calls good) and clang -fsyntax-only with no build (a file with an error is refused), on the
same files.
"""
import collections, os, re, resource, shutil, subprocess, sys, tempfile
from common import Failed, c_files, ctags_functions, inspect, parser, read_lines, share, table

STATES = ("analysed", "guessed", "lost", "missing")
DIRECTIVE = re.compile(r"\s*#\s*(if|ifdef|ifndef|elif|else|endif)\b")
TEXT = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)
TELLS = re.compile(r"(?<![\w.])([A-Za-z_]\w*)\s*\(|(?:->|\.)\s*([A-Za-z_]\w*)")
NO_CALL = set("if while for switch return sizeof do else case defined __attribute__ __attribute typeof __typeof__ "
              "_Alignof offsetof __builtin_offsetof va_arg va_start va_end va_copy asm __asm__ volatile "
              "__volatile__ _Static_assert static_assert int char void long short unsigned signed const struct float "
              "double goto".split())


def plain(lines):
    """The text without comments, strings and directives, line for line."""
    text = TEXT.sub(lambda m: re.sub(r"[^\n]", " ", m.group()) if m.group()[0] == "/" else
                    '""' + "\n" * m.group().count("\n"), "\n".join(lines))
    out, inside = [], False
    for row in text.split("\n"):
        directive = inside or row.lstrip().startswith("#")
        out.append("" if directive else row)
        inside = directive and row.rstrip().endswith("\\")
    return out


def statements(rows, first, last):
    """(first line, last line, text) of what stands between ; { and } outside parentheses."""
    depth, begin, text = 0, None, []
    for n in range(first, min(last, len(rows)) + 1):
        for c in rows[n - 1] + "\n":
            if begin is None and not c.isspace():
                begin = n
            depth += (c == "(") - (c == ")")
            text.append(c)
            if depth <= 0 and c in ";{}":
                yield begin, n, "".join(text)
                depth, begin, text = 0, None, []


def silent_lines(rows, spans, functions, state):
    noted = set()
    for f in functions:
        noted.update(c["line"] for c in f["calls"])
        noted.update(f["branches"])
        noted.update(m["line"] for m in f["members"])
    silent, words = 0, []
    for first, last, _ in spans:
        for k, (a, b, text) in enumerate(statements(rows, first, last)):
            if k == 0 or state.get(a) != "analysed" or any(n in noted for n in range(a, b + 1)):
                continue
            names = [x or "." + y for x, y in TELLS.findall(text) if (x or y) not in NO_CALL]
            if names:
                silent += b - a + 1
                words.append((a, names[0]))
    return silent, words


def under_conditions(lines):
    depth, out = 0, []
    for row in lines:
        m = DIRECTIVE.match(row)
        if m and m.group(1).startswith("if"):
            depth += 1
        elif m and m.group(1) == "endif":
            depth = max(0, depth - 1)
        out.append(depth)
    return out


class Tree:
    def __init__(self, assay, tree, excluded, only, options):
        self.tree = tree
        self.paths = c_files(tree, excluded, only)
        self.spans = ctags_functions(tree, self.paths)
        self.functions = inspect(assay, tree, options)
        self.files, self.missing, self.reasons, self.words = [], [], collections.Counter(), collections.Counter()
        self.total = collections.Counter()
        self.first = {}
        for path in self.paths:
            if path in self.spans:
                self.count(path)

    def count(self, path):
        lines = read_lines(os.path.join(self.tree, path))
        state, lines_in = {}, 0
        for f in self.functions.get(path, []):
            for n in range(f["line"], f["end_line"] + 1):
                state.setdefault(n, "analysed")
        for f in self.functions.get(path, []):
            for what in ("guessed", "lost"):
                for l in f[what]:
                    hit = [n for n in range(l["line"], l["end_line"] + 1) if n in state]
                    for n in hit:
                        state[n] = what
                    self.reasons[what, l["reason"]] += len(hit)
                    self.first.setdefault((what, l["reason"]), f"{path}:{l['line']}")
        row, depth, seen, text = collections.Counter(), under_conditions(lines), set(), plain(lines)
        for first, last, name in self.spans[path]:
            mine = [n for n in range(first, last + 1) if n not in seen]
            seen.update(mine)
            gone = [n for n in mine if n not in state]
            if len(gone) < len(mine):  # what ctags began too early
                mine = [n for n in mine if n in state or text[n - 1].strip()]
                gone = [n for n in mine if n not in state]
            lines_in += len(mine)
            row.update(state.get(n, "missing") for n in mine)
            if gone:
                conditional = depth[first - 1] > 0
                row["under #if"] += len(gone) if conditional else 0
                self.missing.append((len(gone), f"{path}:{first}-{last} {name}" + (" (under #if)" if conditional else "")))
        row["silent"], words = silent_lines(text, self.spans[path], self.functions.get(path, []), state)
        for at, word in words:
            self.words[word] += 1
            self.first.setdefault(word, f"{path}:{at}")
        row["lines"] = lines_in
        self.files.append((path, row))
        self.total.update(row)

    def row(self, name):
        t = self.total
        n = t["lines"]
        return [name, len(self.files), sum(map(len, self.spans.values())), n, share(t["analysed"], n, 3), t["guessed"], t["lost"],
                t["missing"], t["under #if"], share(t["analysed"], n - t["under #if"], 3), t["silent"]]


HEAD = ["tree", "files", "functions", "function lines", "analysed %", "guessed", "lost", "function missing",
        "of these under #if", "% without those", "silent"]


def show(t, most):
    bad = lambda r: r["guessed"] + r["lost"] + r["missing"]
    worst = sorted((f for f in t.files if bad(f[1])), key=lambda f: (-bad(f[1]), f[0]))[:most]
    if worst:
        print("\nworst files:")
        print(table(["file", "function lines"] + list(STATES) + ["under #if"],
                    [[p, r["lines"]] + [r[s] for s in STATES] + [r["under #if"]] for p, r in worst]))
    if t.missing:
        print("\nfunctions missing, in part or whole:")
        order = sorted(t.missing, key=lambda m: (m[1].endswith("(under #if)"), -m[0], m[1]))
        for n, text in order[:most]:
            print(f"  {n} lines: {text}")
    if t.reasons:
        print("\nlost and guessed, lines by reason:")
        for (what, reason), n in t.reasons.most_common(most):
            print(f"  {n:7d} {what}: {reason}, first {t.first[what, reason]}")
    if t.words:
        print("\nsilent statements, by the first name in them:")
        for word, n in t.words.most_common(most):
            print(f"  {n:7d} {word}, first {t.first[word]}")


def own_count(assay, tree, options):
    r = subprocess.run([assay, "inspect", tree, "-q", *options], capture_output=True, text=True, errors="replace")
    rows = [l for l in r.stdout.splitlines() if l]
    names = {"own", "generated", "test", "third-party", "all", "file"}
    print("\nour own count:")
    for l in rows:
        if l.startswith(("types:", "missing", "...")) or l.split("  ")[-1].strip() in names:
            print("  " + l)


# --- peers ---

def lines_of(t, paths):
    wanted = set(paths)
    return sum(r["lines"] for p, r in t.files if p in wanted)


def cppcheck(t):
    r = subprocess.run(["cppcheck", "-q", "--file-list=-", "--template={file}|{id}"], cwd=t.tree,
                       input="\n".join(t.paths), capture_output=True, text=True, errors="surrogateescape")
    fatal = {"unknownMacro", "syntaxError", "preprocessorErrorDirective", "internalAstError", "internalError",
             "cppcheckError"}
    rows = [l.rsplit("|", 1) for l in r.stderr.splitlines() if "|" in l]
    return [os.path.normpath(p) for p, what in rows if what in fatal]


def clang(t):
    dirs = sorted({d for d, _, names in os.walk(t.tree) if os.path.basename(d) == "include" and "/.git" not in d})[:25]
    flags = ["-I" + d for d in [t.tree, *dirs]]
    return [p for p in t.paths if subprocess.run(["clang", "-fsyntax-only", "-w", *flags, p], cwd=t.tree,
                                                 capture_output=True).returncode]


def spatch(t):
    with tempfile.TemporaryDirectory() as folder:
        for i, p in enumerate(t.paths):
            shutil.copyfile(os.path.join(t.tree, p), os.path.join(folder, f"{i:06}.c"))
        r = subprocess.run(["spatch", "--parse-c", folder], capture_output=True, text=True, errors="replace",
                           preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_STACK, (1 << 30, resource.RLIM_INFINITY)))
    m = re.search(r"nb good = (\d+), *nb bad = (\d+)", r.stdout + r.stderr)
    return (int(m.group(1)), int(m.group(2))) if m else None


def peers(t):
    n = t.total["lines"]
    rows = [["assay", share(t.total["analysed"], n), "lines of functions analysed"]]
    gone = set(cppcheck(t))
    rows.append(["cppcheck", share(n - lines_of(t, gone), n), f"{len(gone)} files abandoned"])
    both = spatch(t)
    rows.append(["Coccinelle", share(both[0], sum(both)) if both else "failed", "all lines, by its own count"])
    gone = set(clang(t))
    rows.append(["clang, no build", share(n - lines_of(t, gone), n), f"{len(gone)} of {len(t.paths)} files refused"])
    print("\npeers, same files:")
    print(table(["tool", "% of lines", "how"], rows))


def main():
    ap = parser(__doc__)
    ap.add_argument("trees", nargs="+", metavar="TREE")
    ap.add_argument("--exclude", action="append", default=[])
    ap.add_argument("--only", action="append", default=[])
    ap.add_argument("--options", default="", help="more options for assay inspect")
    ap.add_argument("--peers", action="store_true")
    ap.add_argument("--show", type=int, default=15)
    a = ap.parse_args()
    rows = []
    for tree in a.trees:
        options = a.options.split()
        try:
            t = Tree(a.assay, os.path.realpath(tree), a.exclude, a.only, options)
        except Failed as e:
            sys.exit(str(e))
        rows.append(t.row(os.path.basename(os.path.realpath(tree))))
        print(f"## {tree}\n")
        print(table(HEAD, rows[-1:]))
        show(t, a.show)
        own_count(a.assay, tree, options)
        if a.peers:
            peers(t)
        print()
    if len(rows) > 1:
        print(table(HEAD, rows))


if __name__ == "__main__":
    main()
