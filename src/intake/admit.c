// What is taken in and what is not: files are admitted by caps, the rest is refused by name.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intake_int.h"

void intake_refuse(struct intake *in, struct str path, const char *reason,
        enum refusal_kind kind)
{
    vec_push(&in->refusals, (struct refusal){ path, reason, kind });
}

bool intake_admits(struct intake *in, struct str path, uint64_t size)
{
    if (size > in->limits.file_bytes_most) {
        intake_refuse(in, path, "size cap: larger than the limit of one file", REFUSED_CAP);
        return false;
    }
    if (size > in->limits.total_bytes_most - in->bytes) {
        in->is_full = true;
        intake_refuse(in, path, "size cap: the drop is larger than the limit", REFUSED_CAP);
        return false;
    }
    in->bytes += size;
    return true;
}

void intake_add(
        struct intake *in, struct str path, struct str text, unsigned depth, bool is_payload)
{
    if (in->items.len >= in->limits.files_most) {
        in->is_full = true;
        intake_refuse(in, path, "count cap: more files than the limit", REFUSED_CAP);
        return;
    }
    vec_push(&in->items, (struct item){ .path = path,
                                 .text = text,
                                 .order = in->items.len,
                                 .depth = depth,
                                 .is_payload = is_payload });
}
