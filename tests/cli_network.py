#!/usr/bin/env python3
"""`assay network` from end to end: a spreadsheet in, answers out. usage: cli_network.py ASSAY SMALL_CARRIER. Prints TAP."""
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import traceback

ASSAY, CARRIER = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2])
TESTS = []


def test(function):
    TESTS.append(function)
    return function


def network(*args):
    done = subprocess.run([ASSAY, "network", *map(str, args)], capture_output=True, env={**os.environ, "ASSAY_DOSSIER": ""})
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def equal(got, wanted):
    assert got == wanted, f"got {got!r}, not {wanted!r}"


def imported(folder, name="d.sqlite"):
    file = folder / name
    equal(network("import", "-q", CARRIER / "sites.csv", CARRIER / "equipment.csv", "--dossier", file)[0], 0)
    return file


def rows(out, kind):
    return [o for o in map(json.loads, out.splitlines()) if o["type"] == kind]


RULES = ("--rules", CARRIER / "rules", "--regime", "example-replace")


@test
def an_import_says_what_it_understood(folder):
    code, out, err = network("import", CARRIER / "sites.csv", CARRIER / "equipment.csv", "--dossier", folder / "d.sqlite")
    equal(code, 0)
    assert "60 sites" in out and "213 elements" in out and "missing  " in out and "run 1, head " in err, (out, err)


@test
def nothing_is_imported_by_halves(folder):
    file = imported(folder)
    (folder / "bad.csv").write_text("name,function,connected\na,gNB,2024-01-01\nb,gNB,2024-13-01\n")
    code, out, err = network("import", folder / "bad.csv", "--dossier", file)
    equal((code, out), (3, ""))
    assert "bad.csv:3:" in err and "no date" in err and "hint: " in err, err
    equal(subprocess.run([ASSAY, "dossier", "show", file], capture_output=True, text=True).stdout.count("run "), 1)
    equal(network("check", file, "-q")[0], 0)


@test
def a_rule_is_judged_by_the_day(folder):
    file = imported(folder)
    states = {}
    for day in ("2026-12-30", "2026-12-31", "2027-12-31"):
        code, out, _ = network("check", file, *RULES, "--date", day, "--jsonl", "-")
        equal(code, 0)
        states[day] = {v["rule"]: v["state"] for v in rows(out, "network_verdict")}
    equal(states["2026-12-30"]["example-replace.core"], "not yet due")
    equal(states["2026-12-31"]["example-replace.core"], "fail")
    equal(states["2026-12-31"]["example-replace.access"], "not yet due")
    equal(states["2027-12-31"]["example-replace.access"], "fail")


@test
def a_gate_is_1(folder):
    file = imported(folder)
    equal(network("check", file, *RULES, "--date", "2027-12-31", "-q")[0], 0)
    equal(network("check", file, *RULES, "--date", "2027-12-31", "-q", "--fail-on", "fail")[0], 1)


@test
def each_verdict_names_elements_and_grounds(folder):
    file = imported(folder)
    _, out, _ = network("check", file, *RULES, "--date", "2027-12-31", "--jsonl", "-")
    verdicts = rows(out, "network_verdict")
    for number, v in enumerate(verdicts, 1):
        cited = [c for c in rows(out, "network_cited") if c["verdict"] == number]
        if v["state"] in ("fail", "undecided"):
            equal(len(cited), min(100, v["elements"] + v["maybe"]))
            assert all(c["path"].endswith("equipment.csv") and c["line"] > 1 for c in cited)
    assert any(g["supplier"] == "Hexalink" for g in rows(out, "network_ground"))


@test
def every_word_answers_and_the_chain_holds(folder):
    file = imported(folder)
    (folder / "names.csv").write_text("name\nHexalink Ltd\nNobody at all\n")
    for args in (["check", file], ["compare", file, "--regimes", "uk-2022,us-889"], ["diversity", file],
                 ["contain", file, "--date", "2026-01-01"],
                 ["replace", file, *RULES, "--date", "2026-01-01", "--draws", "20"]):
        code, out, err = network(*args)
        equal((args[0], code), (args[0], 0))
        assert out and "head " in err, err
    code, out, _ = network("screen", folder / "names.csv", "--rules", CARRIER / "rules", "--list", "example-covered",
                           "--dossier", file, "--jsonl", "-")
    equal((code, [m["verdict"] for m in rows(out, "network_match")]), (0, ["match", "none"]))
    equal(subprocess.run([ASSAY, "dossier", "verify", "-q", file], capture_output=True).returncode, 0)


@test
def same_files_same_bytes(folder):
    outs = []
    for name in ("a.sqlite", "b.sqlite"):
        file = imported(folder, name)
        for word in ("check", "compare", "diversity", "contain"):
            equal(network(word, file, "-q", "--date", "2027-01-01")[0], 0)
        equal(network("replace", file, "-q", *RULES, "--date", "2026-01-01", "--draws", "50", "-j", len(outs) + 1)[0], 0)
        outs.append(subprocess.run([ASSAY, "dossier", "show", "--canonical", file], capture_output=True).stdout)
    assert outs[0] == outs[1] and len(outs[0]) > 100000, list(map(len, outs))


@test
def what_is_exported_is_imported_again(folder):
    file = imported(folder)
    (folder / "out").mkdir()
    equal(network("export", file, "--format", "csv", "--into", folder / "out", "-q")[0], 0)
    code, _, err = network("import", "-q", *sorted((folder / "out").iterdir()), "--dossier", folder / "again.sqlite")
    equal((code, err), (0, ""))
    counts = []
    for name in ("d.sqlite", "again.sqlite"):
        db = sqlite3.connect(folder / name)
        counts.append([db.execute(f"SELECT count(*) FROM network_{t}").fetchone()[0]
                       for t in ("operator", "site", "supplier", "product", "element")])
        db.close()
    equal(*counts)


@test
def a_question_is_answered_by_people(folder):
    file = imported(folder)
    state = lambda day: {v["rule"]: v for v in rows(network("check", file, "--regime", "uk-2022", "--date", day, "--jsonl", "-")[1],
                                                    "network_verdict")}["uk-2022.mitigation"]
    equal(state("2026-06-01")["state"], "undecided")
    decide = ("decide", file, "--rule", "uk-2022.mitigation", "--who", "A. Reviewer", "--why", "seen on site", "-q")
    equal(network(*decide, "--decision", "met", "--date", "2026-05-01", "--evidence", "visit.pdf")[0], 0)
    equal(state("2026-04-30")["state"], "undecided")
    answered = state("2026-06-01")
    equal((answered["state"], answered["evidence"]), ("pass", "seen on site, by A. Reviewer; visit.pdf"))
    equal(network(*decide, "--decision", "not-met", "--date", "2026-05-02", "--reply", "we disagree")[0], 0)
    equal(state("2026-06-01")["state"], "fail")


@test
def a_form_with_gaps_is_4(folder):
    file = imported(folder)
    (folder / "out").mkdir()
    code, _, err = network("export", file, "--format", "fcc-5641", "--into", folder / "out", "--date", "2026-01-01")
    equal(code, 4)
    assert "is not known" in err, err
    assert (folder / "out" / "fcc-5641.csv").read_text().startswith("Location Name,Location Type,Latitude,Longitude")


@test
def wrong_usage_is_2(folder):
    file = imported(folder)
    for args in (["nonsense"], ["import"], ["import", "x.csv"], ["check"], ["check", file, "--regime", "no-such"],
                 ["check", file, "--date", "2026-02-30"], ["check", file, "--fail-on", "x"], ["compare", file, "--regimes", "x"],
                 ["diversity", file, "--by", "x"], ["diversity", file, "--without", "x"], ["contain", file, "--by", "x"],
                 ["contain", file, "--supplier", "x"], ["screen"], ["screen", file, "--list", "x"], ["export", file],
                 ["export", file, "--format", "x"], ["replace", file], ["decide", file], ["decide", file, "--rule", "x", "--decision", "met"],
                 ["replace", file, "--supplier", "x"], ["replace", file, "--regime", "uk-2022", "--supplier", "x"]):
        code, out, err = network(*args)
        equal((args, code, out), (args, 2, ""))
        assert err.startswith("assay: "), err


def main():
    failed = 0
    print(f"1..{len(TESTS)}")
    for number, function in enumerate(TESTS, 1):
        why = ""
        with tempfile.TemporaryDirectory() as folder:
            try:
                function(pathlib.Path(folder))
            except AssertionError as error:
                why = (str(error) or "assertion failed") + " at line %d" % traceback.extract_tb(error.__traceback__)[-1].lineno
                failed += 1
        print(f"{'not ok' if why else 'ok'} {number} - {function.__name__}")
        if why:
            print("\n".join("# " + line for line in why.splitlines()))
    sys.exit(failed > 0)


main()
