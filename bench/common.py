"""What the scripts of this folder share: our own program, ctags, measuring a child, tables."""
import argparse, collections, fnmatch, json, os, re, subprocess, time

HERE = os.path.dirname(os.path.abspath(__file__))
ASSAY = os.path.join(HERE, "..", "build", "assay")


def parser(doc):
    ap = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--assay", default=ASSAY, help="the program (default: build/assay)")
    return ap


def matches(path, globs):
    return any(fnmatch.fnmatch(path, g) for g in globs)


def c_files(tree, excluded=(), only=()):
    """Paths of .c files, relative to the tree, sorted; links are not followed."""
    found = []
    for folder, dirs, names in os.walk(tree):
        dirs[:] = [d for d in dirs if d not in (".git",)]
        for name in names:
            whole = os.path.join(folder, name)
            path = os.path.relpath(whole, tree)
            if name.endswith(".c") and not os.path.islink(whole) and not matches(path, excluded):
                if not only or matches(path, only):
                    found.append(path)
    return sorted(found)


def read_lines(path):
    with open(path, encoding="utf-8", errors="surrogateescape", newline="") as f:
        return f.read().split("\n")


def ctags_functions(tree, paths):
    """{path: [(first line, last line, name)]} as universal-ctags sees it."""
    out = subprocess.run(
        ["ctags", "-L", "-", "--languages=C", "--kinds-C=f", "--output-format=json", "--fields=+ne", "-f", "-"],
        cwd=tree, input="".join(p + "\n" for p in paths), capture_output=True, text=True, errors="surrogateescape").stdout
    spans = collections.defaultdict(list)
    for row in out.splitlines():
        try:
            tag = json.loads(row)
        except ValueError:
            continue
        if "end" in tag and "line" in tag:
            spans[os.path.normpath(tag["path"])].append((tag["line"], tag["end"], tag["name"]))
    return {p: sorted(set(s)) for p, s in spans.items()}


class Failed(Exception):
    pass


def inspect(assay, tree, options=()):
    """{path: [function objects]} of `assay inspect --jsonl`."""
    r = subprocess.run([assay, "inspect", tree, "--jsonl", "-q", *options], capture_output=True, text=True,
                       errors="surrogateescape")
    if r.returncode not in (0, 4):
        raise Failed(f"assay inspect {tree} --jsonl ended with {r.returncode}: {r.stderr.strip()[-300:]}")
    files = collections.defaultdict(list)
    for row in r.stdout.splitlines():
        f = json.loads(row)
        if "name" in f:
            files[f["file"]].append(f)
    return files


Measured = collections.namedtuple("Measured", "code wall cpu rss")


def measure(command, cwd=None):
    """Runs a command with its output thrown away: exit code, wall and CPU seconds, peak RSS in MB."""
    begin = time.monotonic()
    with open(os.devnull, "r+b") as null:
        child = subprocess.Popen(command, cwd=cwd, stdin=null, stdout=null, stderr=null)
        _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return Measured(child.returncode, time.monotonic() - begin, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def table(head, rows):
    """A Markdown table; numbers to the right."""
    rows = [[str(c) for c in r] for r in rows]
    width = [max(len(str(h)), *(len(r[i]) for r in rows)) if rows else len(str(h)) for i, h in enumerate(head)]
    right = [all(re.fullmatch(r"[-\d.,%x ]*", r[i]) for r in rows) for i in range(len(head))]
    put = lambda r: "| " + " | ".join(c.rjust(w) if a else c.ljust(w) for c, w, a in zip(map(str, r), width, right)) + " |"
    rule = "|" + "|".join("-" * (w + 1) + (":" if a else "-") for w, a in zip(width, right)) + "|"
    return "\n".join([put(head), rule] + [put(r) for r in rows])


def share(part, whole, digits=2):
    return f"{100 * part / whole:.{digits}f}" if whole else "-"
