#!/usr/bin/env python3
"""The command line: options, exit codes, outputs. usage: cli.py [--update] ASSAY. Prints TAP.

--update writes the help of the verbs into docs/usage.md, for review by diff.
"""
import gzip
import hashlib
import json
import os
import pathlib
import pty
import re
import sqlite3
import subprocess
import sys
import tempfile
import traceback

ASSAY = os.path.abspath(sys.argv[-1])
USAGE = pathlib.Path(__file__).resolve().parent.parent / "docs" / "usage.md"
TESTS = []


def test(function):
    TESTS.append(function)
    return function


def run(*args, env=None, cwd=None):
    done = subprocess.run([ASSAY, *args], capture_output=True, cwd=cwd,
                          env={**os.environ, "ASSAY_DOSSIER": "", **(env or {})})
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def equal(got, wanted):
    assert got == wanted, f"got {got!r}, not {wanted!r}"


def small_drop(folder):
    drop = folder / "drop"
    drop.mkdir()
    (drop / "main.c").write_text("int main(void)\n{\n    return 0;\n}\n")
    (drop / "odd\x1b[31m.c").write_text("int odd;\n")
    return str(drop)


def listed(out, head):
    return [line.split()[0] for line in out.split(head + ":\n")[1].split("\n\n")[0].splitlines()]


def verbs():
    """Each verb as a list of arguments; the words of one that has words as well: ["network", "import"]."""
    code, out, _ = run("--help")
    equal(code, 0)
    found = []
    for verb in listed(out, "verbs"):
        found.append([verb])
        text = run(verb, "--help")[1]
        if "\nwords:\n" in text:
            found += [[verb, word] for word in listed(text, "words")]
    return found


@test
def every_verb_explains_itself(folder):
    for verb in verbs():
        code, out, err = run(*verb, "--help")
        equal((code, err), (0, ""))
        assert f"usage: assay {' '.join(verb)} " in out and "example:\n  assay " in out
        assert len(out.splitlines()) < 40


def usage_with_help(text):
    """The document with the help of each verb it names, as it is now."""
    return re.sub(r"(<!-- (assay [^\n]+) -->\n```\n).*?(```\n)",
                  lambda m: m[1] + run(*m[2].split()[1:])[1] + m[3], text, flags=re.S)


@test
def help_and_documentation_agree(folder):
    text = USAGE.read_text()
    equal([verb for verb in verbs() if f"<!-- assay {' '.join(verb)} --help -->" not in text], [])
    equal(text, usage_with_help(text))


@test
def version_is_told(folder):
    code, out, _ = run("--version")
    assert code == 0 and out.startswith("assay ")


@test
def wrong_usage_is_2(folder):
    for args in ([], ["nonsense"], ["--nonsense"], ["review"], ["review", "a", "b"], ["review", "--nonsense", "a"],
                 ["review", "--top"], ["review", "--top=x", "a"], ["review", "--fail-on", "101", "a"],
                 ["review", "--quiet=1", "a"], ["review", "-Z", "a"], ["review", "--html=", "a"],
                 ["review", "--html", "-", "--csv", "-", "a"], ["report"], ["report", "x", "--with-source"],
                 ["dossier"], ["dossier", "burn", "x"]):
        code, out, err = run(*args)
        equal((args, code, out), (args, 2, ""))
        assert err.startswith("assay: ") or err.startswith("usage: "), err


@test
def nothing_done_is_3(folder):
    for args in (["review", "/nowhere"], ["report", "/nowhere"], ["dossier", "verify", "/nowhere"],
                 ["review", "--html", "/nowhere/r.html", small_drop(folder)]):
        code, out, err = run(*args)
        equal((args, code, out), (args, 3, ""))
        assert err.startswith("assay: cannot "), err


@test
def a_drop_without_c_is_not_clean(folder):
    (folder / "empty").mkdir()
    (folder / "go").mkdir()
    (folder / "go" / "main.go").write_text("package main\n")
    for drop, hint in (("empty", "no file"), ("go", "coverage")):
        code, out, err = run("review", drop, "--csv", "-", cwd=folder)
        equal(code, 3)
        assert out.startswith("rank,") and "nothing was reviewed" in err and hint in err, err


@test
def what_cannot_be_read_is_4(folder):
    drop = small_drop(folder)
    (folder / "drop" / "torn.tar.gz").write_bytes(gzip.compress(os.urandom(3000))[:1500])
    code, out, _ = run("review", drop, "--jsonl", "-")
    equal(code, 4)
    assert '"kind":"unreadable"' in out


@test
def caps_are_named_and_are_4(folder):
    drop = folder / "drop"
    drop.mkdir()
    (drop / "endless.h").write_text('#include "endless.h"\n')
    (drop / "again.h").write_text('#include "endless_too.h"\n')
    (drop / "endless_too.h").write_text('#include "again.h"\n')
    (drop / "main.c").write_text('#include "again.h"\nint main(void)\n{\n    return 0;\n}\n')
    code, out, _ = run("review", str(drop), "--jsonl", "-")
    equal(code, 4)
    caps = [o for o in map(json.loads, out.splitlines()) if o["type"] == "gap" and o["kind"] == "cap"]
    assert ("main.c", "depth of includes") in [(c["path"], c["text"]) for c in caps], caps
    code, out, _ = run("inspect", str(drop))
    equal(code, 4)
    assert "cut short at a limit in main.c: depth of includes" in out


@test
def caps_of_the_front_end(folder):
    drop = folder / "drop"
    drop.mkdir()
    groups = range(100)
    (drop / "deep.c").write_text("".join(f"#ifdef U{i}\n#define M{i}\n" for i in groups) + "#endif\n" * len(groups))
    (drop / "range.c").write_text("int a[10000] = { [0 ... 9999] = 1 };\n")
    (drop / "brackets.c").write_text("NAME(" + "1, " * 40000 + "1)\nint after;\n")
    code, out, _ = run("inspect", str(drop))
    equal(code, 4)
    equal([line for line in out.splitlines() if line.startswith("cut short")],
          ["cut short at a limit in brackets.c: tokens between brackets",
           "cut short at a limit in deep.c: undecided #ifs inside each other",
           "cut short at a limit in range.c: elements of a range in an initialiser"])


@test
def what_is_missing_is_named(folder):
    """A record that is only declared is opaque where nothing needs more of it; the folder <api/...> is include/."""
    drop = folder / "drop"
    (drop / "include").mkdir(parents=True)
    (drop / "include/one.h").write_text("struct one { int x; };\n")
    (drop / "include/two.h").write_text("struct two { int y; };\nnamespace n { class C {}; }\n")
    (drop / "include/three.h").write_text("struct three { int z; };\n")
    (drop / "a.c").write_text("#include <api/one.h>\n#include <api/two.h>\n#include <api/three.h>\n"
                              "#include <gone.h>\n"
                              "int f(struct closed *c, gone_t *g, struct one *o, struct needed *n)\n"
                              "{\n#ifdef NEVER\nc->x = 1;\n#endif\n return c && g && o->x && n->z; }\n")
    code, out, _ = run("inspect", str(drop))
    equal(code, 0)
    assert "missing header <gone.h>" in out and "missing header <api/" not in out, out
    assert "1 of them opaque" in out and "type without layout gone_t, used in 1 files" in out, out
    assert "type without layout needed" in out and "layout closed" not in out, out
    own = next(l for l in out.splitlines() if l.split()[-1] == "own").split()
    equal(own[0:2], ["1", "6"])  # what C cannot read of two.h is no lost line of a function


@test
def the_configured_header_is_the_platforms(folder):
    drop = folder / "drop"
    for name in ("src", "win32"):
        (drop / name).mkdir(parents=True)
    (drop / "configure.ac").write_text("AC_INIT([x],[1])\nAC_CONFIG_HEADERS([config.h])\nAC_DEFINE([REAL],[1])\n")
    (drop / "win32/config.h").write_text("#define OTHER 1\n")
    (drop / "src/a.c").write_text('#include "config.h"\n#ifdef REAL\nint real(void) { return 1; }\n#endif\n'
                                  "#ifdef OTHER\nint other(void) { return 2; }\n#endif\n")
    code, out, _ = run("inspect", str(drop), "--jsonl")
    equal(code, 0)
    equal([o["name"] for o in map(json.loads, out.splitlines()) if "name" in o], ["real"])


@test
def a_limit_is_reported(folder):
    example = str(pathlib.Path(__file__).resolve().parent.parent / "examples" / "small-core")
    code, out, _ = run("review", example, "--jsonl", "-")
    equal(code, 0)
    total = sum(json.loads(line)["type"] == "finding" for line in out.splitlines())
    code, out, _ = run("review", example, "--jsonl", "-", "--limit", "3")
    equal(code, 4)
    lines = [json.loads(line) for line in out.splitlines()]
    equal(sum(line["type"] == "finding" for line in lines), 3)
    equal([line["count"] for line in lines if line["type"] == "gap" and line["kind"] == "cap"], [total - 3])


@test
def options_may_stand_anywhere(folder):
    drop = small_drop(folder)
    for args in (["-q", drop, "--csv", "-"], [drop, "-q", "--csv=-"], ["--csv", "-", "-q", "--", drop],
                 ["-qDA=1", "-I", "x", "--csv=-", drop]):
        code, out, err = run("review", *args)
        equal((code, err), (0, ""))
        assert out.startswith("rank,rule,"), out


@test
def a_configuration_gives_options(folder):
    drop = small_drop(folder)
    config = folder / "assay.yaml"
    config.write_text("define: [A=1, 'B']\nquiet: true\ncsv: '-'\n")
    code, out, err = run("review", drop, "--config", str(config))
    equal((code, err, out[:10]), (0, "", "rank,rule,"))
    code, out, _ = run("review", drop, "--config", str(config), "--csv", str(folder / "r.csv"), "-DC", "--jsonl=-")
    equal(code, 0)
    sha256 = hashlib.sha256(config.read_bytes()).hexdigest()
    equal(json.loads(out.splitlines()[0])["options"], f"config sha256 {sha256}; define C")  # the command line wins


@test
def a_faulty_configuration_is_placed(folder):
    drop = small_drop(folder)
    config = folder / "assay.yaml"
    for text, code, place, what in (
            ("top: x\n", 2, "1:6", "option 'top' cannot take 'x'"),
            ("quiet: yes\n", 2, "1:8", "option 'quiet' cannot take 'yes'"),
            ("\n nonsense: 1\n", 2, "2:12", "no option of a configuration: 'nonsense'"),
            ("config: x\n", 2, "1:9", "no option of a configuration"),
            ("top: [1]\n", 2, "1:7", "takes one value"),
            ("define: {A: 1}\n", 3, "1:9", "no mapping"), ("define: [[A]]\n", 3, "1:10", "not a mapping"),
            ("- define\n", 3, "1:1", "not a mapping"), ("define: *a\n", 3, "1:9", "aliases"),
            ("top: 1\ntop: 2\n", 3, "2:1", "stands twice"), ("a: 1\n---\nb: 1\n", 3, "2:1", "more than one"),
            ("top: 'a\n", 3, "2:1", "while scanning")):
        config.write_text(text)
        got, out, err = run("review", drop, "--config", str(config))
        equal((text, got, out), (text, code, ""))
        assert what in err or "found" in err, err
        assert f"  at: {config}:{place}\n" in err + "\n", err
    code, _, err = run("review", drop, "--config", str(folder / "none.yaml"))
    equal(code, 3)
    assert "cannot open the configuration" in err


@test
def reports_reach_their_files(folder):
    drop = small_drop(folder)
    os.umask(0o022)
    code, out, _ = run("review", drop, "--html", "r.html", "--sarif", "r.sarif", "--jsonl", "r.jsonl", "--csv", "r.csv",
                       "--text", "r.txt", cwd=folder)
    equal(code, 0)
    assert "in drop\n" in out
    equal(sorted(p.name for p in folder.iterdir()), ["drop", "r.csv", "r.html", "r.jsonl", "r.sarif", "r.txt"])
    equal(oct((folder / "r.html").stat().st_mode & 0o777), "0o644")
    equal(json.loads((folder / "r.sarif").read_text())["version"], "2.1.0")
    first, *rest = map(json.loads, (folder / "r.jsonl").read_text().splitlines())
    equal((first["type"], first["subject"]), ("run", "drop"))
    equal([line["path"] for line in rest if line["type"] == "file"], ["main.c", "odd\x1b[31m.c"])


@test
def macros_are_shown_with_what_they_become(folder):
    drop = folder / "drop"
    drop.mkdir()
    (drop / "run.h").write_text("#include <stdlib.h>\n#define RUN(x) do { system(x); } while (0)\n#define QUIET(x)\n")
    (drop / "main.c").write_text('''#include "run.h"
#include <sys/socket.h>
void serve(int fd)
{
    char text[100];
    if (recv(fd, text, sizeof text, 0) > 0) {
        QUIET(1); RUN(text);
    }
}
''')
    code, *_ = run("review", str(drop), "--with-source", "--html", "a.html", "--dossier", "e.sqlite", cwd=folder)
    equal(code, 0)
    page = (folder / "a.html").read_text()
    assert "<dt>QUIET<dd>nothing<dt>RUN<dd>do { system(text); } while (0)</dl>" in page
    code, *_ = run("report", "e.sqlite", "--drop", str(drop), "--with-source", "--html", "b.html", cwd=folder)
    assert code == 0 and (folder / "b.html").read_text() == page
    code, *_ = run("report", "e.sqlite", "--drop", str(drop), "--html", "c.html", cwd=folder)
    assert "system(text)" not in (folder / "c.html").read_text()


@test
def columns_count_characters(folder):
    drop = folder / "drop"
    drop.mkdir()
    line = "    /* \u00e4\u20ac\U0001f600 */ system(text);"
    (drop / "main.c").write_bytes(f'''#include <stdlib.h>
#include <sys/socket.h>
void serve(int fd)
{{
    char text[100];
    if (recv(fd, text, sizeof text, 0) > 0)
{line}
}}
'''.encode())
    code, out, _ = run("review", str(drop), "--sarif", "-")
    equal(code, 0)
    sarif = json.loads(out)["runs"][0]
    equal(sarif["columnKind"], "unicodeCodePoints")
    regions = [r["locations"][0]["physicalLocation"]["region"] for r in sarif["results"]]
    assert {"startLine": 7, "startColumn": line.index("system") + 1} in [
        {k: r[k] for k in ("startLine", "startColumn")} for r in regions], regions


@test
def devices_are_written_not_replaced(folder):
    link = folder / "null"
    link.symlink_to("/dev/null")
    code, *_ = run("review", "-q", "--html", str(link), small_drop(folder))
    equal(code, 0)
    assert link.is_symlink() and pathlib.Path("/dev/null").is_char_device()


@test
def same_drop_same_bytes(folder):
    drop = small_drop(folder)
    outputs = set()
    for threads in ("1", "2", "8"):
        got = [run("review", "-q", "-j", threads, f"--{format}", "-", drop)[1]
               for format in ("html", "sarif", "jsonl", "csv", "text")]
        outputs.add("\0".join(got))
    equal(len(outputs), 1)


@test
def dossier_grows_and_verifies(folder):
    drop, file = small_drop(folder), str(folder / "d.sqlite")
    heads = []
    for number in (1, 2):
        code, _, err = run("review", drop, "--dossier", file)
        equal(code, 0)
        assert f"run {number}, head " in err, err
        heads.append(err.split("head ")[1].strip())
    for head in heads:
        equal(run("dossier", "verify", file, "--head", head)[0], 0)
    code, out, _ = run("dossier", "verify", file, "--head", "0" * 64)
    equal(code, 1)
    code, out, _ = run("dossier", "show", "--canonical", file)
    lines = [json.loads(line) for line in out.splitlines()]
    equal(lines[:len(lines) // 2], lines[len(lines) // 2:])
    equal(run("report", "--run", "1", "--jsonl", "-", file)[1], run("report", "--jsonl", "-", file)[1])
    equal(run("report", "--run", "3", file)[0], 2)


@test
def document_names_every_column(folder):
    file = folder / "d.sqlite"
    run("review", "-q", small_drop(folder), "--dossier", str(file))
    text = (USAGE.parent / "dossier.md").read_text()
    (folder / "net.csv").write_text("name,function\na,gNB\n")
    run("network", "import", "-q", str(folder / "net.csv"), "--dossier", str(file))
    for word in ("check", "compare", "diversity"):
        equal(run("network", word, "-q", str(file))[0], 0)
    db = sqlite3.connect(file)
    for (table,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
        names = [table] + [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
        equal([name for name in names if f"`{name}`" not in text], [])
    db.close()


@test
def environment_names_the_dossier(folder):
    file = folder / "d.sqlite"
    equal(run("review", "-q", small_drop(folder), env={"ASSAY_DOSSIER": str(file)})[0], 0)
    assert file.exists()
    code, out, _ = run("dossier", "verify", env={"ASSAY_DOSSIER": str(file)})
    assert code == 0 and out.startswith("holds: ")


@test
def tampering_is_told(folder):
    file = folder / "d.sqlite"
    run("review", "-q", small_drop(folder), "--dossier", str(file))
    db = sqlite3.connect(file)
    for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        db.execute(f"DROP TRIGGER {name}")
    db.execute("UPDATE artefact SET lines = 7 WHERE path = 'main.c'")
    db.commit()
    db.close()
    code, out, _ = run("dossier", "verify", str(file))
    equal(code, 1)
    assert out.startswith("broken: record 2 (artefact): its content was changed"), out


@test
def no_source_is_stored(folder):
    drop, file = small_drop(folder), folder / "d.sqlite"
    pathlib.Path(drop, "secret.c").write_text("/* CROWN-JEWEL */ int f(int a) { return a; }\n")
    run("review", "-q", drop, "--dossier", str(file))
    assert b"CROWN-JEWEL" not in file.read_bytes()


@test
def messages_are_harmless(folder):
    code, _, err = run("review", "/nowhere\x1b[31m\u202e")
    equal(code, 3)
    assert "\x1b" not in err and "\u202e" not in err and "\\x1b[31m\\u{202e}" in err, err


def on_a_terminal(args, env):
    pid, fd = pty.fork()
    if pid == 0:
        os.execve(ASSAY, [ASSAY, *args], {**os.environ, "TERM": "xterm", **env})
    out = b""
    try:
        while chunk := os.read(fd, 65536):
            out += chunk
    except OSError:
        pass
    os.waitpid(pid, 0)
    return out.decode()


@test
def colour_is_for_terminals_only(folder):
    drop = small_drop(folder)
    assert "\x1b[1m" in on_a_terminal(["review", drop], {"NO_COLOR": ""})
    assert "\x1b[1m" not in on_a_terminal(["review", drop], {"NO_COLOR": "1"})
    assert "\x1b" not in run("review", drop)[1]


def main():
    if sys.argv[1] == "--update":
        USAGE.write_text(usage_with_help(USAGE.read_text()))
    failed = 0
    print(f"1..{len(TESTS)}")
    for number, function in enumerate(TESTS, 1):
        why = ""
        with tempfile.TemporaryDirectory() as folder:
            try:
                function(pathlib.Path(folder))
            except AssertionError as error:
                why = str(error) or "assertion failed"
                why += " at line %d" % traceback.extract_tb(error.__traceback__)[-1].lineno
                failed += 1
        print(f"{'not ok' if why else 'ok'} {number} - {function.__name__}")
        if why:
            print("\n".join("# " + line for line in why.splitlines()))
    sys.exit(failed > 0)


main()
