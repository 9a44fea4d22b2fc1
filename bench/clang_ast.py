#!/usr/bin/env python3
"""Compares what we understand of a package with clang's AST of the same package, built.

usage: clang_ast.py [--assay PATH] [--tree UNBUILT] [--root BUILT] [--cache FOLDER] [--show N] [--show-all FILE]
                    [--only GLOB] [--exclude GLOB] [--include-dirs] [--settings] COMPILE_COMMANDS

COMPILE_COMMANDS is the compile_commands.json of a build made elsewhere (meson and cmake write it, `bear -- make`
does for the rest). --root is the root of the sources that were built (default: the folder of COMPILE_COMMANDS),
--tree a copy of them that was never built (default: --root), which we inspect once for each set of -D and -U.
--settings also gives us, as a platform profile, what the build's config headers define and leave undefined: a package
without such a header gets the same as -D (Autoconf's DEFS). The headers themselves we never see.

clang parses each unit (`-ast-dump=json -fsyntax-only`), and does not say that it is clang (-U__clang__), for the
profile's compiler is gcc. Compared, for the functions defined in the units' main files: functions (name), calls (callee: a
function, or the member or variable of an indirect call), branches (if, while, do, switch, for with a condition, ?:) and
member accesses (name), each at the line of the expansion. An expression of several lines counts at any line of its head:
of the callee, of the access, of the condition of a ?:. What stands in a macro's argument counts at the line where it is
written, too. These are found at another line.

Set aside, and counted: lines in arms of #if that the build skipped; what we have too much on a line with a macro of which
the unit's files hold a definition that the build does not use (another arm's); what a macro of a system header made (ours
are models, not this machine's headers); functions that we have too much in a .c file which a .c file outside the build
includes; __builtin_ and __atomic_ forms that clang has no call for; members in the sizes of variable arrays, which the
dump does not hold. Not compared: unevaluated operands (sizeof, typeof, choices of _Generic). Units that clang refuses, and
files that the build made or changed, are listed. The clang side is kept in --cache, so that a second run is quick.
"""
import bisect, collections, hashlib, json, os, re, shlex, subprocess, sys, tempfile
from common import HERE, Failed, c_files, inspect, matches, parser, share, table

sys.setrecursionlimit(100000)
CLANG = ["clang", "-U__clang__"]
PROFILE = os.path.join(HERE, "..", "models", "platform", "linux-x86_64-glibc.h")
KEEP = re.compile(r"-(D|U|I|isystem|iquote|idirafter|include|imacros|std=|m|O|pthread|fsigned-char|funsigned-char|"
                  r"fshort-enums|fno-builtin|ffreestanding|fgnu89-inline|x$)")
TAKES_VALUE = {"-D", "-U", "-I", "-isystem", "-iquote", "-idirafter", "-include", "-imacros", "-x"}
DROPS_VALUE = {"-o", "-MF", "-MT", "-MQ", "-Xlinker", "-z", "-L", "-l", "--param"}


# --- the build ---

class Unit:
    def __init__(self, entry):
        self.cwd = entry["directory"]
        args = entry.get("arguments") or shlex.split(entry["command"])
        self.main = os.path.realpath(os.path.join(self.cwd, entry["file"]))
        self.flags, self.defines = [], []
        i = 1
        while i < len(args):
            a = args[i]
            i += 1
            if a in DROPS_VALUE:
                i += 1
            elif KEEP.match(a) and not a.startswith("-MM"):
                got = [a]
                if a in TAKES_VALUE and i < len(args):
                    got.append(args[i])
                    i += 1
                self.flags += got
                if a[:2] in ("-D", "-U"):
                    self.defines.append("".join(got))
        self.defines = tuple(d for d in dict.fromkeys(self.defines) if d not in ("-DPIC", "-D_REENTRANT"))

    def key(self):
        text = json.dumps([self.cwd, self.main, [f for f in self.flags if f != "-DPIC"]])
        return hashlib.sha256(text.encode()).hexdigest()


def units_of(path):
    units = {}
    for entry in json.load(open(path)):
        if entry["file"].endswith(".c"):
            u = Unit(entry)
            units.setdefault(u.key(), u)
    return list(units.values())


# --- clang's side ---

class Dump:
    """Reads the textual JSON of one unit, child by child of the translation unit, and keeps the main file's functions.

    A location leaves out its file when it is the last one printed, so all of them are followed in order.
    """

    def __init__(self, unit, root):
        self.unit, self.root = unit, root
        with open(unit.main, "rb") as f:
            text = f.read()
        self.starts = [0] + [i + 1 for i, b in enumerate(text) if b == 10]
        self.file = ""
        self.is_main = {}
        self.functions = []

    def main_file(self, name):
        if name not in self.is_main:
            self.is_main[name] = os.path.realpath(os.path.join(self.unit.cwd, name)) == self.unit.main
        return self.is_main[name]

    def ours(self, name):
        return os.path.realpath(os.path.join(self.unit.cwd, name)).startswith(self.root + os.sep)

    def line(self, offset):
        return bisect.bisect_right(self.starts, offset)

    def bare(self, loc):
        self.file = loc.get("file", self.file)
        return self.file, loc.get("offset")

    def place(self, loc):
        """(line of the expansion in the main file or None, spelled in a system header); `written` is then the line where
        the main file spells it, the same but for the arguments of macros."""
        self.written = None
        if "expansionLoc" in loc:
            spelled, at = self.bare(loc["spellingLoc"])
            file, offset = self.bare(loc["expansionLoc"])
            system = not self.ours(spelled) if spelled and not spelled.startswith("<") else False
            if at is not None and self.main_file(spelled):
                self.written = self.line(at)
        else:
            file, offset = self.bare(loc)
            system = False
        if offset is None or not self.main_file(file):
            return None, system
        return self.line(offset), system

    def read(self, stream):
        chunk = None
        for row in stream:
            if row == "    {\n":
                chunk, before = [row], self.file
            elif chunk is None:
                continue
            elif row.startswith("    }"):
                chunk.append("    }")
                self.child("".join(chunk), before)
                chunk = None
            else:
                chunk.append(row)
                at = row.find('"file": "')
                if at >= 0 and row.endswith('",\n'):
                    self.file = json.loads(row[at + 8:-2])

    def child(self, text, before):
        if '"kind": "FunctionDecl"' not in text[:200] or '"kind": "CompoundStmt"' not in text:
            return
        after, self.file = self.file, before
        node = json.loads(text)
        f = Function(self, node)
        if f.line:
            self.functions.append(f.result())
        self.file = after


class Function:
    def __init__(self, dump, node):
        self.dump, self.seen, self.system = dump, set(), set()
        self.calls, self.branches, self.members, self.aside = [], [], [], []
        self.name = node["name"]
        self.line = self.end = self.name_line = None
        name = dump.place(node.get("loc", {}))[0]
        begin = dump.place(node["range"]["begin"])[0]
        end = dump.place(node["range"]["end"])[0]
        self.begin, self.end, self.name_line = begin, end, name
        self.line = begin or name
        self.has_body = any(c.get("kind") == "CompoundStmt" for c in node.get("inner", []))
        if not self.has_body or not name:
            self.line = None
        for c in node.get("inner", []):
            self.walk(c, True)

    def result(self):
        return {"name": self.name, "line": self.name_line, "begin": self.begin, "end": self.end, "calls": self.calls,
                "branches": self.branches, "members": self.members, "system": sorted(self.system),
                "aside": self.aside}

    def extent(self, node):
        """Follows the node's places; (first line, last line, from a system macro)"""
        d = self.dump
        if "loc" in node:
            d.place(node["loc"])
        r = node.get("range", {})
        a, s1 = d.place(r["begin"]) if r.get("begin") else (None, False)
        w1 = d.written
        b, s2 = d.place(r["end"]) if r.get("end") else (None, False)
        if s1 and a:
            self.system.add(a)
        if s2 and b:
            self.system.add(b)
        return a, b, (s1, s2), (w1, d.written)

    def walk(self, node, counts):
        """Visits a node; counts: its operands are evaluated. Returns its extent."""
        kind = node.get("kind")
        e = self.extent(node)
        a, b, system, written = e
        again = node.get("id") in self.seen
        self.seen.add(node.get("id"))
        here = counts and not again and a is not None
        inner = node.get("inner", []) + node.get("array_filler", [])  # the filler, then the elements
        if here and kind in ("IfStmt", "WhileStmt", "DoStmt", "SwitchStmt"):
            self.branches.append([a, a, a, "", system[0], written[0]])
        elif here and kind == "ForStmt" and len(inner) > 2 and inner[2].get("kind"):
            self.branches.append([a, a, a, "", system[0], written[0]])
        elif here and kind == "MemberExpr" and node.get("name") and b is not None:
            self.members.append([min(a, b), max(a, b), b, node["name"], system[1], written[1]])
        if kind == "VarDecl" and re.search(r"\[[^\]]*[A-Za-z_]", node.get("type", {}).get("qualType", "")) and a and b:
            self.aside.append([a, b])
        if kind in ("UnaryExprOrTypeTraitExpr", "OpaqueValueExpr") or again:
            counts = False
        if kind == "ChooseExpr" and a and b:
            self.aside.append([a, b])
        extents = []
        for k, c in enumerate(inner):
            deeper = counts
            if kind == "GenericSelectionExpr":
                deeper = counts and bool(c.get("selected"))
            extents.append(self.walk(c, deeper) if c else None)
        if here and kind == "CallExpr" and inner:
            c = extents[0]
            lines = [l for l in (a, c[0], c[1]) if l is not None]
            self.calls.append([min(lines), max(lines), a, callee(inner[0]), system[0] or c[2][1], c[3][1]])
        elif here and kind == "AtomicExpr" and b:
            self.aside.append([a, b])
        elif here and kind in ("ConditionalOperator", "BinaryConditionalOperator"):
            last = next((x for x in extents[1:] if x and x[0]), None) if kind[0] == "C" else extents[-1]
            top = last[0] if last and last[0] else a
            self.branches.append([min(a, top), max(a, top), a, "", system[0], last[3][0] if last else None])
        return e


def callee(node):
    while True:
        kind = node.get("kind")
        if kind == "DeclRefExpr":
            return node.get("referencedDecl", {}).get("name", "")
        if kind == "MemberExpr":
            return node.get("name", "")
        strips = kind in ("ImplicitCastExpr", "ParenExpr", "CStyleCastExpr") or \
            kind == "UnaryOperator" and node.get("opcode") in ("*", "&")
        if not strips or not node.get("inner"):
            return ""
        node = node["inner"][-1]


CACHE_FORMAT = "4"
IF = re.compile(r"[ \t]*#[ \t]*(if|ifdef|ifndef|elif|elifdef|elifndef|else|endif)\b")


def skipped_lines(unit):
    """Lines of the main file in arms that were not compiled: each arm is marked with a pragma, which survives -E."""
    with open(unit.main, encoding="latin-1", newline="") as f:
        rows = f.read().split("\n")
    out, arms, stack, open_at, inside = [], [], [], None, False
    for n, row in enumerate(rows, 1):
        out.append(row)
        if not inside:
            m = IF.match(row)
            if m:
                inside, word = True, m.group(1)
        if inside and not row.rstrip("\r").endswith("\\"):
            inside = False
            if word.startswith("if"):
                stack.append(open_at)
            if not word.startswith("if") and open_at is not None:
                arms[open_at][1] = n - 1
            if word == "endif":
                open_at = stack.pop() if stack else None
            else:
                open_at = len(arms)
                arms.append([n + 1, len(rows)])
                out.append(f"#pragma assay_arm {open_at}")
    r = subprocess.run([*CLANG, *unit.flags, "-w", "-E", "-P", "-iquote", os.path.dirname(unit.main), "-x", "c", "-"],
                       cwd=unit.cwd, input="\n".join(out).encode("latin-1"), capture_output=True)
    live = set(map(int, re.findall(rb"^#pragma assay_arm (\d+)", r.stdout, re.M)))
    if r.returncode:
        return None
    return [a for i, a in enumerate(arms) if i not in live and a[0] <= a[1]]


DEFINE = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)((?:\\\r?\n|[^\n])*)", re.M)
LINE_MARK = re.compile(rb'^# \d+ "([^"\n]+)"', re.M)


def squeeze(body):
    return re.sub(r"\s+", "", re.sub(r"/\*.*?\*/|//[^\n]*|\\\r?\n", "", body, flags=re.S))


def unsettled_macros(unit, ours):
    """{name: words of all its bodies} of macros with a definition in the unit's files of ours that is not the one in
    force: another arm's, mostly."""
    run = lambda *how: subprocess.run([*CLANG, *unit.flags, "-w", *how, unit.main], cwd=unit.cwd, capture_output=True).stdout
    active = {n: squeeze(b) for n, b in DEFINE.findall(run("-E", "-dM").decode("latin-1"))}
    files = {os.path.join(unit.cwd, os.fsdecode(f)) for f in LINE_MARK.findall(run("-E"))}
    unsettled, bodies = set(), collections.defaultdict(set)
    for path in filter(os.path.isfile, files):
        if not ours(path):
            continue
        with open(path, encoding="latin-1", newline="") as f:
            text = f.read()
        yielding = set(re.findall(r"^[ \t]*#[ \t]*(?:ifndef|undef)[ \t]+(\w+)", text, re.M))
        for name, body in DEFINE.findall(text):
            bodies[name].update(re.findall(r"[A-Za-z_]\w*", body))
            if squeeze(body) != active.get(name) or name in yielding and body.strip():
                unsettled.add(name)
    while True:  # a macro that uses an unsettled one is unsettled
        more = {n for n, words in bodies.items() if n not in unsettled and words & unsettled}
        if not more:
            return sorted(unsettled)
        unsettled |= more


SETTING = re.compile(r"^[ \t]*(?:#[ \t]*define[ \t]+(\w+)(?:[ \t]+(.*?))?|/\*[ \t]*#[ \t]*undef[ \t]+(\w+)[ \t]*\*/)[ \t]*$", re.M)


def template_names(path):
    """Names that the template of a config header has its maker fill in; None without a template."""
    names = [path + ".in", path + ".cmake", path + ".cmake.in"]
    for name in filter(os.path.isfile, names):
        text = open(name, encoding="latin-1").read()
        return set(re.findall(r"^[ \t]*#[ \t]*(?:undef|cmakedefine|cmakedefine01)[ \t]+(\w+)", text, re.M)) | \
            set(re.findall(r"^[ \t]*#[ \t]*define[ \t]+(\w+)[ \t].*@\w+@", text, re.M))
    return None


def settings_of(units, root, tree):
    """Lines of a platform profile that say what the config headers of a build do. A config header is one that the unbuilt
    tree has not and that has a template there, or that consists of directives and comments alone."""
    made = set()
    for u in units:
        r = subprocess.run(["clang", *u.flags, "-w", "-MM", u.main], cwd=u.cwd, capture_output=True, text=True)
        for name in r.stdout.replace("\\\n", " ").split()[1:]:
            path = os.path.realpath(os.path.join(u.cwd, name))
            if path.startswith(root + os.sep) and not os.path.exists(os.path.join(tree, os.path.relpath(path, root))):
                made.add(path)
    values = {}
    for path in sorted(made):
        text = open(path, encoding="latin-1").read()
        names = template_names(os.path.join(tree, os.path.relpath(path, root)))
        if names is None and re.sub(r"/\*.*?\*/|^[ \t]*#(?:\\\n|[^\n])*", "", text, flags=re.S | re.M).strip():
            continue
        for name, value, undefined in SETTING.findall(text):
            if names is None or (name or undefined) in names:
                values[name or undefined] = f"//#unset {undefined}" if undefined else f"#define {name} {value}"
    return [values[n] for n in sorted(values)]


def read_unit(unit, root, cache):
    stamp = hashlib.sha256((unit.key() + str(os.stat(unit.main).st_mtime_ns) + CACHE_FORMAT)
                           .encode()).hexdigest()
    kept = os.path.join(cache, stamp + ".json") if cache else None
    if kept and os.path.exists(kept):
        return json.load(open(kept))
    command = [*CLANG, *unit.flags, "-w", "-Xclang", "-ast-dump=json", "-fsyntax-only", unit.main]
    child = subprocess.Popen(command, cwd=unit.cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                             errors="surrogateescape")
    dump = Dump(unit, root)
    dump.read(child.stdout)
    errors = child.stderr.read()
    data = {"refused": errors.strip()[:300] if child.wait() else "", "functions": dump.functions,
            "skipped": skipped_lines(unit), "unsettled": unsettled_macros(unit, dump.ours)}
    if kept:
        os.makedirs(cache, exist_ok=True)
        with open(kept + ".new", "w") as f:
            json.dump(data, f)
        os.rename(kept + ".new", kept)
    return data


# --- the comparison ---

class Lines:
    """What is known of a file's lines: dead arms, and statements in which an unsettled macro stands."""

    def __init__(self, path, data):
        self.arms = data["skipped"] or []
        with open(path, encoding="latin-1") as f:
            self.rows = f.read().split("\n")
        self.unsettled = set(data["unsettled"])

    def dead(self, line):
        return any(a <= line <= b for a, b in self.arms)

    def doubtful(self, line):
        return not self.unsettled.isdisjoint(re.findall(r"[A-Za-z_]\w*", self.rows[line - 1] if line <= len(self.rows) else ""))


def pair(theirs, ours):
    """theirs: [first, last, best line, name, system, line where it is written]; ours: (line, name).

    As many as can be are paired, of equal names: all at their best lines, or else each with the first free line of its
    head, those whose heads end first before the others, or with the line where it is written.
    Returns (found at the best line, found elsewhere, missed, invented)."""
    exact, near, missed, invented = [], [], [], []
    names = collections.defaultdict(lambda: ([], []))
    for t in theirs:
        names[t[3]][0].append(t)
    for line, name in ours:
        names[name][1].append(line)
    for name, (wanted, lines) in names.items():
        found, left, free = at_best(wanted, lines)
        if left and free:
            more, rest, unused = in_heads(left, free)
            if rest and unused:
                found, (more, rest, unused) = [], in_heads(wanted, lines)
            near += more
            left, free = rest, unused
        exact += found
        missed += left
        invented += [(l, name) for l in free]
    return exact, near, missed, invented


def at_best(wanted, lines):
    free, found, left = collections.Counter(lines), [], []
    for t in wanted:
        (found if free[t[2]] else left).append(t)
        free[t[2]] -= free[t[2]] > 0
    return found, left, sorted(free.elements())


def in_heads(wanted, lines):
    free, found, left = sorted(lines), [], []
    for fits in (lambda t, l: t[0] <= l <= t[1], lambda t, l: l == t[5]):
        for t in sorted(wanted, key=lambda t: t[1]):
            at = next((l for l in free if fits(t, l)), None)
            if at is None:
                left.append(t)
            else:
                free.remove(at)
                found.append(t)
        wanted, left = left, []
    return found, wanted, free


KINDS = ("functions", "calls", "branches", "members")
ONE = {"calls": "call", "branches": "branch", "members": "member without a name"}
UNCALLED = re.compile(r"__(builtin|atomic|sync|c11_atomic)_")


class Score:
    def __init__(self):
        self.count = {k: collections.Counter() for k in KINDS}
        self.examples = {k: {"missed": [], "invented": []} for k in KINDS}

    def add(self, kind, verdict, n=1):
        self.count[kind][verdict] += n

    def example(self, kind, verdict, text):
        self.add(kind, verdict)
        self.examples[kind][verdict].append(text)

    def function(self, path, theirs, ours, lines):
        lost = [(l["line"], l["end_line"]) for l in ours["lost"]]
        aside = [tuple(a) for a in theirs["aside"]]
        system = set(theirs["system"])
        items = {"calls": [(c["line"], c["callee"]) for c in ours["calls"]],
                 "branches": [(b, "") for b in ours["branches"]],
                 "members": [(m["line"], m["name"]) for m in ours["members"]]}
        for kind, mine in items.items():
            exact, near, missed, invented = pair(theirs[kind], mine)
            self.add(kind, "exact", len(exact))
            self.add(kind, "near", len(near))
            for t in missed:
                if t[4] or UNCALLED.match(t[3]) or any(a <= t[2] <= b for a, b in aside):
                    self.add(kind, "aside")
                    continue
                where = " (in a statement we lost)" if any(a <= t[2] <= b for a, b in lost) else ""
                if lines.doubtful(t[2]):
                    self.add(kind, "missed by macro")
                    where += " (a macro with several definitions)"
                self.example(kind, "missed", f"{path}:{t[2]} {theirs['name']}: {t[3] or ONE[kind]}{where}")
            for line, name in invented:
                if lines.dead(line):
                    self.add(kind, "inactive")
                elif lines.doubtful(line):
                    self.add(kind, "by macro")
                elif line in system or UNCALLED.match(name) or any(a <= line <= b for a, b in aside):
                    self.add(kind, "aside")
                else:
                    self.example(kind, "invented", f"{path}:{line} {theirs['name']}: {name or ONE[kind]}")

    def file(self, path, theirs, ours, lines, elsewhere):
        free = collections.defaultdict(list)
        for f in ours:
            free[f["name"]].append(f)
        for t in theirs:
            mine = free[t["name"]]
            best = min(mine, key=lambda f: abs(f["line"] - t["line"]), default=None)
            if best is None or not (best["line"] <= t["end"] and best["end_line"] >= t["begin"]):
                self.example("functions", "missed", f"{path}:{t['line']} {t['name']}")
                for kind in KINDS[1:]:
                    self.add(kind, "in missed functions", sum(not x[4] for x in t[kind]))
                continue
            mine.remove(best)
            same = best["line"] in (t["begin"], t["line"]) and best["end_line"] == t["end"]
            self.add("functions", "exact" if same else "near")
            if not same:
                self.examples["functions"].setdefault("at other lines", []).append(
                    f"{path}:{t['begin']}-{t['end']} {t['name']}: we say {best['line']}-{best['end_line']}")
            self.function(path, t, best, lines)
        for rest in free.values():
            for f in rest:
                if lines.dead(f["line"]) or lines.dead(f["end_line"]):
                    self.add("functions", "inactive")
                elif os.path.basename(path) in elsewhere:
                    self.add("functions", "aside")
                else:
                    self.example("functions", "invented", f"{path}:{f['line']} {f['name']}")

    def rows(self):
        for k in KINDS:
            c = self.count[k]
            found = c["exact"] + c["near"]
            missed = c["missed"] + c["in missed functions"]
            yield [k, found + missed, share(found, found + missed, 3), c["near"], missed, c["missed by macro"], c["invented"],
                   share(c["invented"], found + c["invented"], 3), c["by macro"], c["inactive"], c["aside"]]


HEAD = ["what", "in clang's AST", "found %", "at another line", "missed", "of these by macro", "invented",
        "invented %", "aside: other macro", "aside: inactive arm", "aside: other"]


def included_elsewhere(tree, built):
    """Names of .c files that a .c file outside the build includes, where macros may give their functions other names."""
    return {os.path.basename(name.decode("latin-1")) for path in c_files(tree) if path not in built
            for name in re.findall(rb'^[ \t]*#[ \t]*include[ \t]+"([^"\n]+\.c)"', open(os.path.join(tree, path), "rb").read(), re.M)}


def same_text(a, b):
    if not os.path.exists(b):
        return False
    with open(a, "rb") as x, open(b, "rb") as y:
        return x.read() == y.read()


def compare(score, a, root, tree, units):
    groups, refused, skips = collections.defaultdict(list), [], 0
    for u in units:
        groups[u.defines].append(u)
    given, profile = settings_of(units, root, tree) if a.settings else [], None
    if given:
        profile = tempfile.NamedTemporaryFile("w", suffix=".h", encoding="latin-1")
        with open(PROFILE, encoding="latin-1") as f:
            profile.write(f.read() + "\n".join(given) + "\n")
        profile.flush()
    elsewhere = included_elsewhere(tree, {os.path.relpath(u.main, root) for u in units})
    for defines, members in sorted(groups.items()):
        options = [x for d in defines if d.startswith("-D") for x in ("-D", d[2:])]
        options += ["--profile", profile.name] if profile else []
        if a.include_dirs:
            options += include_dirs(members, root, tree)
        ours = inspect(a.assay, tree, options)
        done = set()
        for u in members:
            path = os.path.relpath(u.main, root)
            if path in done:
                continue
            data = read_unit(u, root, a.cache)
            if data["refused"]:
                refused.append(f"{path}: {data['refused'].splitlines()[0]}")
                continue
            done.add(path)
            skips += data["skipped"] is None
            if not same_text(u.main, os.path.join(tree, path)):
                refused.append(f"{path}: not in the unbuilt tree, or not the same text there")
            else:
                score.file(path, data["functions"], ours.get(path, []), Lines(u.main, data), elsewhere)
    return refused, skips, len(groups), len(given)


def include_dirs(units, root, tree):
    dirs = {}
    for u in units:
        for flag in u.flags:
            if flag.startswith("-I") and len(flag) > 2:
                whole = os.path.realpath(os.path.join(u.cwd, flag[2:]))
                if whole.startswith(root):
                    dirs[os.path.relpath(whole, root)] = None
    return [x for d in dirs for x in ("-I", d)]


def main():
    ap = parser(__doc__)
    ap.add_argument("commands", metavar="COMPILE_COMMANDS")
    ap.add_argument("--root")
    ap.add_argument("--tree")
    ap.add_argument("--cache")
    ap.add_argument("--only", action="append", default=[])
    ap.add_argument("--exclude", action="append", default=[])
    ap.add_argument("--include-dirs", action="store_true", help="give the build's -I inside the tree to us, too")
    ap.add_argument("--settings", action="store_true", help="give us what the build's config headers define")
    ap.add_argument("--show", type=int, default=8, help="examples of each kind (8)")
    ap.add_argument("--show-all", metavar="FILE", help="write every missed and invented item to FILE")
    a = ap.parse_args()
    root = os.path.realpath(a.root or os.path.dirname(os.path.abspath(a.commands)))
    tree = os.path.realpath(a.tree or root)
    units = [u for u in units_of(a.commands) if u.main.startswith(root + os.sep)]
    wanted = lambda p: (not a.only or matches(p, a.only)) and not matches(p, a.exclude)
    units = [u for u in units if wanted(os.path.relpath(u.main, root))]
    score = Score()
    try:
        refused, skips, sets, given = compare(score, a, root, tree, units)
    except Failed as e:
        sys.exit(str(e))
    print(f"{len(units)} units, {len({u.main for u in units})} files, {sets} sets of -D, {given} settings; refused by clang or not comparable: {len(refused)}"
          + (f"; inactive arms unknown in {skips}" if skips else ""))
    for r in refused[:a.show]:
        print("left out:", r)
    print(table(HEAD, list(score.rows())))
    everything = open(a.show_all, "w") if a.show_all else None
    for kind in KINDS:
        for verdict, texts in score.examples[kind].items():
            for text in texts[:a.show]:
                print(f"{kind} {verdict}: {text}")
            for text in texts if everything else ():
                everything.write(f"{kind} {verdict}: {text}\n")


if __name__ == "__main__":
    main()
