// Lines of the drop around a place, if the drop is at hand and is the one that was reviewed.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_int.h"

static bool is_recorded_text(const struct run *run, struct str path, struct str text)
{
    const struct artefact_record *a = run_find_artefact(run, path);
    uint8_t digest[DIGEST_SIZE];
    if (!a)
        return false;
    digest_of(text, digest);
    return memcmp(digest, a->sha256, sizeof digest) == 0;
}

static struct str next_line(struct str *rest)
{
    struct str line = str_cut(rest, '\n');
    if (line.len && line.ptr[line.len - 1] == '\r')
        line.len--;
    return line;
}

bool excerpt_read(const struct run *run, const struct report_source *source,
        const struct spot *spot, uint32_t around, struct excerpt *x)
{
    *x = (struct excerpt){ 0 };
    if (!source->text || !spot->line)
        return false;
    struct str text = source->text(source->context, spot->path);
    if (!text.len || !is_recorded_text(run, spot->path, text))
        return false;
    uint32_t first = spot->line > around ? spot->line - around : 1;
    x->first = first;
    for (uint32_t line = 1; text.len && line <= spot->line + around; line++) {
        struct str s = next_line(&text);
        if (line < first)
            continue;
        if (line == spot->line)
            x->marked = x->n_lines;
        x->lines[x->n_lines++] = s;
        if (x->n_lines == ARRAY_LEN(x->lines))
            break;
    }
    return x->first + x->n_lines > spot->line;
}
