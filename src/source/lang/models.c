// The model pack's rows as files.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "source/lang/models.h"

struct virtual_file *model_files(size_t *n)
{
    struct virtual_file *files = mem_zero(n_model_rows, sizeof *files);
    for (size_t i = 0; i < n_model_rows; i++)
        files[i] = (struct virtual_file){ .path = str_of(model_rows[i].path),
            .text = { model_blob + model_rows[i].offset, model_rows[i].size } };
    *n = n_model_rows;
    return files;
}

static struct str platform_name(const struct model_row *row)
{
    struct str path = str_of(row->path);
    str_cut(&path, '/');
    struct str pack = str_cut(&path, '/');
    bool system = str_is(pack, "libc") || str_is(pack, "linux");
    return system ? path : (struct str){ "", 0 };
}

bool model_has_header(const char *name)
{
    for (size_t i = 0; i < n_model_rows; i++)
        if (str_is(platform_name(&model_rows[i]), name))
            return true;
    return false;
}

static bool is_word(char c)
{
    return c == '_' || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

static bool declares(struct str text, struct str name)
{
    for (size_t at = str_find(text, name); at < text.len; at = str_find(text, name)) {
        char before = at ? text.ptr[at - 1] : ' ';
        text = str_from(text, at + name.len);
        if (!is_word(before) && text.len && text.ptr[0] == '(')
            return true;
    }
    return false;
}

bool model_has_function(const char *name)
{
    for (size_t i = 0; i < n_model_rows && name[0]; i++) {
        struct str text = { model_blob + model_rows[i].offset, model_rows[i].size };
        if (platform_name(&model_rows[i]).len && declares(text, str_of(name)))
            return true;
    }
    return false;
}
