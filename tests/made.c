// The made-up drop: three small files with text, a few without, and findings in them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made.h"

#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>

static const char gate_c[] = "#include \"gate.h\"\n"
                             "\n"
                             "static int gate_find(struct gate *g, unsigned id)\n"
                             "{\n"
                             "\tstruct session *s = session_of(g, id);\n"
                             "\tGATE_ASSERT(s); /* \"<script>alert(1)</script>\" */\n"
                             "\treturn s->state;\n"
                             "}\n"
                             "\n"
                             "int gate_handle(struct gate *g, const unsigned char *p, size_t n)\n"
                             "{\n"
                             "\tunsigned id = p[0] << 8 | p[1];\n"
                             "\tif (n < 4)\n"
                             "\t\treturn -1;\n"
                             "\treturn gate_find(g, id);\n"
                             "}\n";
static const char copy_c[] = "void copy_name(struct name *to, const struct item *from)\n"
                             "{\n"
                             "    memcpy(to->text, from->bytes, from->length);\n"
                             "}\n";

static const struct made_file {
    struct str path;
    const char *kind, *role, *language, *reason, *text;
    uint32_t lines, functions, function_lines, analysed, guessed, opaque, skipped, inactive;
} files[] = {
    { STR("README"), "document", "own", "", "prose", NULL, 12, 0, 0, 0, 0, 0, 0, 0 },
    { STR("agent/main.go"), "other language", "own", "Go", "package clause", NULL, 240, 0, 0, 0, 0,
            0, 0, 0 },
    { STR("gate/copy.c"), "C source", "own", "C", "function bodies", copy_c, 4, 1, 4, 3, 1, 0, 0,
            0 },
    { STR("gate/gate.c"), "C source", "own", "C", "function bodies", gate_c, 16, 2, 13, 12, 0, 1, 0,
            2 },
    { STR("gate/gate.h"), "header", "own", "C", "declarations", NULL, 40, 3, 9, 9, 0, 0, 0, 0 },
    { STR("gen/codec.c"), "C source", "generated", "C", "banner of a generator", NULL, 900, 60, 800,
            790, 0, 0, 10, 0 },
    { STR("odd/<img src=x onerror=alert(1)>'\"&.c"), "C source", "own", "C", "function bodies",
            NULL, 30, 2, 24, 20, 2, 0, 2, 0 },
    { STR("odd/\x1b[31mred\x07\xe2\x80\xae"
          "c.exe"),
            "C source", "own", "C", "function bodies", NULL, 20, 1, 18, 18, 0, 0, 0, 0 },
    { STR("odd/bad\xff\xfeutf8 100%#?.c"), "C source", "own", "C", "function bodies", NULL, 22, 1,
            20, 11, 0, 0, 9, 0 },
    { STR("vendor/=cmd()|x.c"), "C source", "third-party", "C", "licence of another", NULL, 300, 20,
            280, 280, 0, 0, 0, 0 },
};

static void sha256(struct str s, uint8_t digest[DIGEST_SIZE])
{
    if (!EVP_Digest(s.ptr, s.len, digest, NULL, EVP_sha256(), NULL))
        abort();
}

struct str made_text(struct str path)
{
    for (size_t i = 0; i < ARRAY_LEN(files); i++)
        if (files[i].text && str_eq(files[i].path, path))
            return str_of(files[i].text);
    return STR("");
}

static void add_file(struct dossier *d, const struct made_file *f, struct str path)
{
    uint8_t digest[DIGEST_SIZE];
    sha256(f->text ? str_of(f->text) : path, digest);
    const struct artefact_record a = { .path = path,
        .sha256 = digest,
        .kind = f->kind,
        .role = f->role,
        .language = f->language,
        .reason = f->reason,
        .bytes = f->lines * 31,
        .lines = f->lines,
        .functions = f->functions,
        .function_lines = f->function_lines,
        .analysed = f->analysed,
        .guessed = f->guessed,
        .opaque = f->opaque,
        .skipped = f->skipped,
        .inactive = f->inactive };
    dossier_add_artefact(d, &a);
}

static const struct rule_record rules[] = {
    { "review.abort", "ReachableAbort", "A message from outside can stop the process.",
            "An assertion or abort is reached under a condition that bytes from outside decide. "
            "Whoever can "
            "send the message stops the service for all. Judge it by following the path from the "
            "entry: is "
            "the condition really the sender's to choose? Replace the assertion by an error "
            "return.",
            "error", 617 },
    { "review.length", "UncheckedLength", "A length from outside decides how much is copied.",
            "The length of a copy comes from a message and no check bounds it on the way. Compare "
            "it with "
            "the size of both buffers before the copy.",
            "error", 787 },
    { "review.format", "OutsideFormat", "Text from outside is used as a format.",
            "Pass the text as an argument of \"%s\".", "warning", 134 },
};

static struct evidence at(const char *role, const char *path, uint32_t line, uint32_t column,
        const char *function, const char *text)
{
    return (struct evidence){ role, { str_of(path), line, column, line, str_of(function) },
        str_of(text) };
}

static void add_abort(struct dossier *d)
{
    struct evidence places[] = {
        at("sink", "gate/gate.c", 6, 2, "gate_find",
                "GATE_ASSERT expands to a branch to abort() when s is null"),
        at("source", "gate/gate.c", 12, 16, "gate_handle", "id is taken from the message"),
        at("call", "gate/gate.c", 15, 9, "gate_handle", "and used to look the session up")
    };
    struct evidence flow[] = { at("entry", "gate/gate.c", 10, 5, "gate_handle",
                                       "bytes of a datagram"),
        at("source", "gate/gate.c", 12, 16, "gate_handle", "id = p[0] << 8 | p[1]"),
        at("call", "gate/gate.c", 15, 9, "gate_handle", "gate_find(g, id)"),
        at("sink", "gate/gate.c", 6, 2, "gate_find", "abort() when the session is unknown") };
    struct evidence peers[] = { at("peer", "gate/gate.h", 21, 0, "gate_state",
            "the same lookup, checked with an error return") };
    struct evidence clones[] = { at("clone", "odd/bad\xff\xfeutf8 100%#?.c", 9, 0, "other",
                                         "same shape"),
        at("clone", "vendor/=cmd()|x.c", 17, 3, "third", "same shape") };
    struct reason reasons[] = { { STR("a message from outside decides the condition"), 40 },
        { STR("no authentication before it"), 22.5 }, { STR("6 of 7 peers check"), 31 },
        { STR("the caller is not certain"), -1.25 } };
    const struct finding f = { .rule = "review.abort",
        .rank = 92.25,
        .title = STR("a datagram with an unknown session stops the gate"),
        .missing = STR("the result of session_of is asserted, not checked"),
        .reach = STR("anyone who can send a datagram to the gate; before authentication"),
        .configuration = STR("GATE_STRICT defined"),
        .doubt = STR("session_of may create the session when it is unknown"),
        .fingerprint = "5d1f0c2a9b8e7d6c5b4a39281706f5e4",
        .places = places,
        .n_places = ARRAY_LEN(places),
        .flow = flow,
        .n_flow = ARRAY_LEN(flow),
        .peers = peers,
        .n_peers = ARRAY_LEN(peers),
        .clones = clones,
        .n_clones = ARRAY_LEN(clones),
        .reasons = reasons,
        .n_reasons = ARRAY_LEN(reasons) };
    dossier_add_finding(d, &f);
}

static void add_length(struct dossier *d)
{
    struct evidence places[] = { at("sink", "gate/copy.c", 3, 5, "copy_name",
                                         "the length is the sender's, to->text holds 64 bytes"),
        at("decl", "gate/gate.h", 8, 10, "", "char text[64]") };
    struct reason reasons[] = { { STR("the length comes from outside"), 50 },
        { STR("three calls away from the entry"), -7.5 } };
    const struct finding f = { .rule = "review.length",
        .rank = 71.5,
        .title = STR("a name longer than 64 bytes overruns name.text"),
        .missing = STR("from->length is not compared with sizeof to->text"),
        .reach = STR("an authenticated peer"),
        .doubt = STR("a caller may have checked the length"),
        .fingerprint = "00aa11bb22cc33dd44ee55ff66778899",
        .places = places,
        .n_places = ARRAY_LEN(places),
        .reasons = reasons,
        .n_reasons = ARRAY_LEN(reasons) };
    dossier_add_finding(d, &f);
}

static void add_hostile(struct dossier *d)
{
    struct evidence places[] = { at("sink", "odd/<img src=x onerror=alert(1)>'\"&.c", 11, 0,
                                         "f</script><script>alert(2)</script>",
                                         "=HYPERLINK(\"http://x\")"),
        at("source",
                "odd/\x1b[31mred\x07\xe2\x80\xae"
                "c.exe",
                3, 1, "g", "-- \x1b]0;title\x07 &lt;") };
    const struct finding f = { .rule = "review.format",
        .rank = 33,
        .title = STR("=cmd()|' /C calc'!A0 \"quoted\" <b onmouseover='alert(3)'>bold</b> "
                     "\xe2\x80\xae\xe2\x80\x8b|"),
        .missing = STR("+1\r\nnext line\ttab"),
        .reach = STR("@someone"),
        .doubt = STR("-- none\x01\x7f\xc2\x85"),
        .fingerprint = "ffffffffffffffffffffffffffffffff",
        .places = places,
        .n_places = ARRAY_LEN(places) };
    dossier_add_finding(d, &f);
}

// For the size of a big report: findings of ordinary size in many files.
static void add_many(struct dossier *d, size_t n)
{
    struct arena arena = { 0 };
    for (size_t i = 0; i < n; i++) {
        struct str path =
                str_format(&arena, "part%02zu/unit%03zu/file%04zu.c", i % 23, i % 211, i % 1999);
        struct evidence e[6];
        for (size_t k = 0; k < ARRAY_LEN(e); k++)
            e[k] = (struct evidence){ k ? "call" : "sink",
                { path, (uint32_t)(10 + (i * 7 + k * 13) % 900), (uint32_t)(k + 1), 0,
                        str_format(&arena, "handle_message_%zu", (i + k) % 3000) },
                STR("the value that the message carries is passed on without a check") };
        struct reason r[] = { { STR("a message from outside decides the condition"), 40 },
            { STR("no authentication before it"), 12 }, { STR("peers check"), 8 } };
        struct finding f = { .rule = rules[i % 3].id,
            .rank = (double)((i * 37) % 9000) / 100,
            .title = str_format(&arena, "a message with field %zu stops the service", i),
            .missing = STR("the result of the lookup is used without a check"),
            .reach = STR("anyone who can send a datagram to the service"),
            .doubt = STR("a caller may have checked it"),
            .places = e,
            .n_places = 3,
            .flow = e,
            .n_flow = ARRAY_LEN(e),
            .peers = e,
            .n_peers = 2,
            .reasons = r,
            .n_reasons = ARRAY_LEN(r) };
        snprintf(f.fingerprint, sizeof f.fingerprint, "%032zx", i);
        dossier_add_finding(d, &f);
        arena_reset(&arena);
    }
    arena_release(&arena);
}

static void add_many_files(struct dossier *d, size_t n)
{
    struct arena arena = { 0 };
    for (size_t i = 0; i < n; i++) {
        uint32_t lines = (uint32_t)(40 + (i * i * 31) % 900);
        uint32_t lost = i % 17 == 0 ? lines / 3 : 0, guessed = i % 5 == 0 ? lines / 20 : 0;
        struct made_file f = { .kind = "C source",
            .role = "own",
            .language = "C",
            .reason = "function bodies",
            .lines = lines + 60,
            .functions = lines / 20,
            .function_lines = lines,
            .analysed = lines - lost - guessed,
            .guessed = guessed,
            .skipped = lost };
        add_file(d, &f, str_format(&arena, "part%02zu/unit%03zu/file%04zu.c", i % 23, i % 211, i));
        arena_reset(&arena);
    }
    arena_release(&arena);
}

static void add_rest(struct dossier *d)
{
    const struct figure_record figures[] = { { "types.named", 1200, "types" },
        { "types.laid-out", 1176, "types" } };
    const struct gap_record gaps[] = {
        { STR("agent/main.go"), "unanalysed-language", STR("Go is not analysed yet"), 240, false },
        { STR("deep.tar.gz"), "cap", STR("archives are opened four deep"), 1, true },
        { STR("gate/gate.c"), "missing-include", STR("'gate-config.h' is nowhere in the drop"), 1,
                false },
        { STR("link"), "refused", STR("symbolic link leaves the drop"), 1, false },
    };
    for (size_t i = 0; i < ARRAY_LEN(figures); i++)
        dossier_add_figure(d, &figures[i]);
    for (size_t i = 0; i < ARRAY_LEN(gaps); i++)
        dossier_add_gap(d, &gaps[i]);
}

void made_run(struct dossier *d, size_t scale, char head[DIGEST_HEX])
{
    struct error e = { 0 };
    uint8_t root[DIGEST_SIZE];
    sha256(STR("the made-up drop"), root);
    const struct run_record run = { .verb = "review",
        .engine = "assay review 0.1.0",
        .subject = STR("example/gate@2.1"),
        .drop = root,
        .options = STR("profile linux-x86_64-glibc"),
        .rules = STR("models 0.1") };
    if (dossier_run_begin(d, &run, &e) != OK)
        BUG("%s: %s", e.place, e.primary);
    for (size_t i = 0; i < ARRAY_LEN(files); i++)
        add_file(d, &files[i], files[i].path);
    if (scale > 1)
        add_many_files(d, 2 * scale);
    for (size_t i = 0; i < ARRAY_LEN(rules); i++)
        dossier_add_rule(d, &rules[i]);
    add_abort(d);
    add_length(d);
    add_hostile(d);
    if (scale > 1)
        add_many(d, scale);
    add_rest(d);
    if (dossier_run_end(d, head, &e) != OK)
        BUG("%s: %s", e.place, e.primary);
}
