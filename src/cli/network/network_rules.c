// Regimes and lists for the words that ask by them: those of the program, and the user's.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/network/network_int.h"

#include <sys/stat.h>

static bool is_path(const char *text)
{
    return strchr(text, '/') || str_ends(str_of(text), ".yaml");
}

enum err network_rules(
        struct rules *r, const char *path, const struct texts *regimes, struct error *e)
{
    struct stat st;
    rules_init(r);
    enum err code = rules_builtin(r, e);
    if (code == OK && path) {
        bool is_folder = stat(path, &st) == 0 && S_ISDIR(st.st_mode);
        code = is_folder ? rules_folder(r, path, e) : rules_file(r, path, e);
    }
    for (size_t i = 0; regimes && i < regimes->len && code == OK; i++)
        if (is_path(regimes->items[i]))
            code = rules_file(r, regimes->items[i], e);
    return code == OK ? rules_link(r, e) : code;
}

static enum err unknown_regime(const struct rules *r, const char *id, struct error *e)
{
    struct buf ids = { 0 };
    for (size_t i = 0; i < r->regimes.len; i++)
        buf_printf(&ids, "%s%.*s", i ? ", " : "", STR_ARG(r->regimes.items[i]->id));
    error_set(e, ERR_USAGE, NULL, "no regime '%s'", id);
    error_hint(e, "known: %s", ids.len ? ids.ptr : "none");
    buf_free(&ids);
    return ERR_USAGE;
}

// The regime that a file given by path holds.
static const struct regime *regime_of_file(const struct rules *r, const char *path)
{
    for (size_t i = 0; i < r->regimes.len; i++)
        if (str_is(r->regimes.items[i]->file->path, path))
            return r->regimes.items[i];
    return NULL;
}

enum err network_choose(const struct rules *r, const struct texts *ids, struct arena *arena,
        struct chosen_regimes *c, struct error *e)
{
    *c = (struct chosen_regimes){ .n = ids->len ? ids->len : r->regimes.len };
    c->regimes = arena_array(arena, const struct regime *, c->n);
    for (size_t i = 0; i < c->n; i++) {
        const char *id = ids->len ? ids->items[i] : NULL;
        c->regimes[i] = !id           ? r->regimes.items[i]
                        : is_path(id) ? regime_of_file(r, id)
                                      : rules_regime(r, str_of(id));
        if (!c->regimes[i])
            return unknown_regime(r, id, e);
    }
    return OK;
}

// Name, version and hash of each file that decides.
struct str network_rules_text(
        const struct rules *r, const struct chosen_regimes *c, struct arena *arena)
{
    struct buf out = { 0 };
    char hex[DIGEST_HEX];
    for (size_t i = 0; i < c->n; i++) {
        digest_hex(c->regimes[i]->file->sha256, hex);
        buf_printf(&out, "%s%.*s %.*s %s", i ? "; " : "", STR_ARG(c->regimes[i]->id),
                STR_ARG(c->regimes[i]->version), hex);
    }
    for (size_t i = 0; i < r->lists.len; i++) {
        digest_hex(r->lists.items[i]->file->sha256, hex);
        buf_printf(&out, "%s%.*s %s", out.len ? "; " : "", STR_ARG(r->lists.items[i]->id), hex);
    }
    struct str text = str_copy(arena, buf_str(&out));
    buf_free(&out);
    return text;
}

const struct supplier_list *network_list(const struct rules *r, const char *id, struct error *e)
{
    const struct supplier_list *list = rules_list(r, str_of(id));
    if (list)
        return list;
    struct buf ids = { 0 };
    for (size_t i = 0; i < r->lists.len; i++)
        buf_printf(&ids, "%s%.*s", i ? ", " : "", STR_ARG(r->lists.items[i]->id));
    error_set(e, ERR_USAGE, NULL, "no list '%s'", id);
    error_hint(e, "known: %s", ids.len ? ids.ptr : "none");
    buf_free(&ids);
    return NULL;
}
