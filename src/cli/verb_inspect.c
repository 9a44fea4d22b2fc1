// assay inspect PATH: what the front end understood of a drop, and what it lost.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/progress.h"
#include "cli/cli_int.h"
#include "cli/inspect_print.h"
#include "source/preprocess_file.h"

#include <stdio.h>
#include <stdlib.h>

struct inspect_arguments {
    struct common common;
    const char *preprocess, *profile;
    struct texts defines, include_dirs;
    bool jsonl, system_headers;
    unsigned threads;
};

#define AT(member) offsetof(struct inspect_arguments, member)

static const struct option options[] = {
    { "jsonl", 0, NULL, "one JSON object a function, and one a file with arms that were not read", OPTION_FLAG, AT(jsonl) },
    { "preprocess", 'E', "FILE", "only preprocess this file, as a compiler would", OPTION_TEXT,
            AT(preprocess) },
    { "define", 'D', "NAME[=VALUE]", "define a macro", OPTION_LIST, AT(defines) },
    { "include", 'I', "FOLDER", "a folder to look for headers in first", OPTION_LIST,
            AT(include_dirs) },
    { "system-headers", 0, NULL, "with --preprocess: this machine's headers, not our models",
            OPTION_FLAG, AT(system_headers) },
    { "profile", 0, "FILE", "the platform's macros (linux-x86_64-glibc)", OPTION_TEXT,
            AT(profile) },
    { "threads", 'j', "N", "threads (one a processor)", OPTION_COUNT, AT(threads) },
};

static enum err preprocess(const struct inspect_arguments *a, struct error *e)
{
    struct buf out = { 0 };
    const struct preprocess_options o = { .profile = a->profile,
        .defines = a->defines.items,
        .n_defines = a->defines.len,
        .include_dirs = a->include_dirs.items,
        .n_include_dirs = a->include_dirs.len,
        .system_headers = a->system_headers };
    enum err rc = preprocess_file(&out, a->preprocess, &o, e);
    fwrite(out.ptr, 1, out.len, stdout);
    buf_free(&out);
    return rc;
}

static enum err print(const struct inspect_arguments *a, const struct program *p, struct error *e)
{
    const char *what = a->common.operands.len > 1 ? a->common.operands.items[1] : NULL;
    if (a->jsonl)
        return inspect_jsonl(stdout, p, what, e);
    return what ? inspect_file(stdout, p, what, e) : inspect_drop(stdout, p);
}

static bool was_cut(const struct drop *drop, const struct program *p)
{
    for (size_t i = 0; i < drop->n_refusals; i++)
        if (drop->refusals[i].kind != REFUSED)
            return true;
    return p->n_caps != 0;
}

static enum err inspect(const struct inspect_arguments *a, struct pool *pool, enum exit_code *code,
        struct error *e)
{
    struct drop drop = { 0 };
    struct program program;
    const struct program_options o = { .profile = a->profile,
        .defines = a->defines.items,
        .n_defines = a->defines.len,
        .include_dirs = a->include_dirs.items,
        .n_include_dirs = a->include_dirs.len,
        .syntax = true };
    enum err rc = drop_open(&drop, a->common.operands.items[0], NULL, pool, e);
    if (rc != OK)
        return rc;
    if ((rc = program_read(&program, &drop, &o, pool, e)) == OK) {
        rc = print(a, &program, e);
        if (was_cut(&drop, &program))
            *code = EXIT_CUT;
        program_free(&program);
    }
    drop_close(&drop);
    return rc;
}

static enum err check(const struct inspect_arguments *a, struct error *e)
{
    size_t n = a->common.operands.len;
    if (a->preprocess ? n == 0 : n == 1 || n == 2)
        return OK;
    error_set(e, ERR_USAGE, NULL,
            "inspect takes a drop and at most one file of it, not %zu operands", n);
    error_hint(e, "example: %s", verb_inspect.example);
    return ERR_USAGE;
}

static enum exit_code run(const struct verb *verb, int argc, char **argv)
{
    struct inspect_arguments a = { 0 };
    struct error e = { 0 };
    enum exit_code code = EXIT_DONE;
    if (options_begin(verb, argc, argv, &a.common, &code)) {
        enum err failed = check(&a, &e);
        if (failed == OK && a.preprocess) {
            failed = preprocess(&a, &e);
        } else if (failed == OK) {
            confine(&(struct needs){ .drop = a.common.operands.items[0],
                    .profile = a.profile,
                    .tell = a.common.verbose });
            struct pool *pool = pool_new(a.threads);
            progress_enable(is_terminal(2) && !a.common.quiet);
            failed = inspect(&a, pool, &code, &e);
            pool_free(pool);
        }
        if (failed != OK)
            code = say_error(&e);
    }
    options_free(verb, &a);
    return code;
}

const struct verb verb_inspect = {
    .name = "inspect",
    .operands = "PATH [FILE[:FUNCTION]]",
    .brief = "shows what was understood of a drop: functions, calls, branches, losses",
    .example = "assay inspect examples/small-core smgr/main.c",
    .options = options,
    .n_options = ARRAY_LEN(options),
    .run = run,
};
