// Archives: libarchive reads them from memory into memory; nothing is written and no program is
// started.
//
// Formats and filters are enabled one by one, since "all" includes some that run other programs.
// Work is counted in bytes unpacked plus a fee a member, kept or not, and may not pass ratio_most
// times the packed size plus a mebibyte, so that neither a bomb of content nor one of names gets
// far. A single top folder is taken off the members' paths, save in binary packages, where it means
// something.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intake_int.h"

#include "base/buf.h"
#include "base/hash.h"
#include "base/map.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>

enum { MEMBER_FEE = 512, RATIO_FLOOR = 1 << 20 };

// --- recognising ---

struct magic {
    const char *bytes;
    uint16_t len, offset;
    bool is_stream; // one compressed file, maybe with an archive in it
};

static const struct magic magics[] = {
    { "\x1f\x8b\x08", 3, 0, true },
    { "BZh", 3, 0, true },
    { "\xfd"
      "7zXZ\0",
            6, 0, true },
    { "\x28\xb5\x2f\xfd", 4, 0, true },
    { "\x04\x22\x4d\x18", 4, 0, true },
    { "PK\3\4", 4, 0, false },
    { "7z\xbc\xaf\x27\x1c", 6, 0, false },
    { "!<arch>\ndebian-binary", 21, 0, false },
    { "\xed\xab\xee\xdb", 4, 0, false },
    { "ustar", 5, 257, false },
    { "070701", 6, 0, false },
    { "070702", 6, 0, false },
    { "070707", 6, 0, false },
};

static bool is_octal_or_hex(struct str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (!strchr("0123456789abcdefABCDEF", s.ptr[i]) || !s.ptr[i])
            return false;
    return true;
}

static bool magic_fits(const struct magic *m, struct str text)
{
    if (text.len < (size_t)m->offset + m->len ||
            memcmp(text.ptr + m->offset, m->bytes, m->len) != 0)
        return false;
    if (m->bytes[0] == 'B')
        return text.len > 10 && text.ptr[3] >= '1' && text.ptr[3] <= '9' &&
               (memcmp(text.ptr + 4, "1AY&SY", 6) == 0 ||
                       memcmp(text.ptr + 4, "\x17rE8P\x90", 6) == 0);
    if (m->bytes[0] == '0') // cpio's header is text, so ask for more of it
        return text.len > 76 && is_octal_or_hex((struct str){ text.ptr, 76 });
    return true;
}

static const struct magic *find_magic(struct str text)
{
    for (size_t i = 0; i < ARRAY_LEN(magics); i++)
        if (magic_fits(&magics[i], text))
            return &magics[i];
    return NULL;
}

bool archive_is(struct str text)
{
    return find_magic(text) != NULL;
}

// A zip whose first member only office documents have.
bool archive_is_office(struct str text)
{
    struct str name = str_from(text, 30);
    return str_starts(text, "PK\3\4") &&
           (str_starts(name, "[Content_Types].xml") || str_starts(name, "mimetypeapplication/") ||
                   str_starts(name, "_rels/.rels") || str_starts(name, "docProps/"));
}

// --- unpacking ---

struct unpack {
    struct intake *in;
    const struct archive_job *job;
    struct archive *archive;
    bool is_large;      // the member is too large to keep
    struct buf scratch; // a member
    struct map members; // hash of the path -> index of the item + 1, for hard links
    size_t first_item, first_refusal, first_link;
    size_t n_read;
    uint64_t work, work_most;
    struct str last; // path of the last member, to say where it stopped
    bool is_package;
};

static struct archive *open_reader(struct str packed, bool is_stream)
{
    struct archive *a = archive_read_new();
    if (!a)
        return NULL;
    archive_read_support_filter_gzip(a);
    archive_read_support_filter_bzip2(a);
    archive_read_support_filter_xz(a);
    archive_read_support_filter_lzma(a);
    archive_read_support_filter_zstd(a);
    archive_read_support_filter_lz4(a);
    archive_read_support_filter_rpm(a);
    archive_read_support_format_tar(a);
    archive_read_support_format_cpio(a);
    archive_read_support_format_ar(a);
    archive_read_support_format_zip(a);
    archive_read_support_format_7zip(a);
    if (is_stream)
        archive_read_support_format_raw(a);
    if (archive_read_open_memory(a, packed.ptr, packed.len) == ARCHIVE_OK)
        return a;
    archive_read_free(a);
    return NULL;
}

// Counts work; false when the archive has had its share.
static bool spend(struct unpack *u, uint64_t n)
{
    u->work += n;
    if (u->work <= u->work_most)
        return true;
    intake_refuse(u->in, u->job->name, "ratio cap: unpacks to more than its size allows", REFUSED_CAP);
    return false;
}

enum member_end { MEMBER_WHOLE, MEMBER_TOO_LARGE, MEMBER_DAMAGED, MEMBER_STOP };

// Counts towards the drop's total what costs memory or time without being content that is kept.
static bool charge(struct unpack *u, uint64_t n)
{
    struct intake *in = u->in;
    bool fits = n <= in->limits.total_bytes_most - in->bytes;
    in->bytes = fits ? in->bytes + n : in->limits.total_bytes_most;
    if (fits)
        return true;
    in->is_full = true;
    intake_refuse(in, u->job->name, "size cap: the rest of the archive is not read", REFUSED_CAP);
    return false;
}

// Adds `n` bytes, or zeros when `bytes` is NULL. What is too large is counted and dropped.
static bool add_bytes(struct unpack *u, const void *bytes, uint64_t n)
{
    static const char zeros[4096];
    if (!spend(u, n))
        return false;
    u->is_large |= n > u->in->limits.file_bytes_most - u->scratch.len;
    if (u->is_large) {
        u->scratch.len = 0;
        return charge(u, n);
    }
    if (bytes)
        buf_add(&u->scratch, bytes, (size_t)n);
    for (; !bytes && n; n -= size_min(n, sizeof zeros))
        buf_add(&u->scratch, zeros, size_min(n, sizeof zeros));
    return true;
}

// Reads the member into the scratch buffer, holes of sparse files as zeros. Block by block, since
// archive_read_data forgets what it has when the archive ends too early.
static enum member_end read_member(struct unpack *u)
{
    uint64_t at = 0;
    u->scratch.len = 0;
    u->is_large = false;
    for (;;) {
        const void *bytes;
        size_t n = 0;
        la_int64_t offset = 0;
        int rc = archive_read_data_block(u->archive, &bytes, &n, &offset);
        if (rc != ARCHIVE_EOF && rc != ARCHIVE_OK && rc != ARCHIVE_WARN)
            return MEMBER_DAMAGED;
        if (offset > 0 && (uint64_t)offset > at && !add_bytes(u, NULL, (uint64_t)offset - at))
            return MEMBER_STOP;
        if (n && !add_bytes(u, bytes, n))
            return MEMBER_STOP;
        at = (offset > 0 && (uint64_t)offset > at ? (uint64_t)offset : at) + n;
        if (rc == ARCHIVE_EOF)
            return u->is_large ? MEMBER_TOO_LARGE : MEMBER_WHOLE;
    }
}

static void remember(struct unpack *u, struct str path)
{
    if (u->in->items.len && vec_last(&u->in->items).path.ptr == path.ptr)
        *map_put(&u->members, hash_bytes(path.ptr, path.len) | 1) = u->in->items.len;
}

static void keep_scratch(struct unpack *u, struct str path)
{
    size_t n = u->scratch.len;
    if (!intake_admits(u->in, path, n))
        return;
    char *room = memory_take(u->in->drop, n);
    if (n)
        memcpy(room, u->scratch.ptr, n);
    intake_add(u->in, path, (struct str){ room, n }, u->job->depth,
            u->job->is_payload || u->is_package);
    remember(u, path);
}

static void keep_hard_link(struct unpack *u, struct str path, const char *target)
{
    struct str clean;
    const char *fault = path_clean(&u->in->drop->arena, str_of(target), &clean);
    uint64_t *at = fault ? NULL : map_get(&u->members, hash_bytes(clean.ptr, clean.len) | 1);
    if (fault) {
        intake_refuse(u->in, path, "hard link leaves the drop", REFUSED);
    } else if (!at || !str_eq(u->in->items.items[*at - 1].path, clean)) {
        intake_refuse(u->in, path, "hard link to nothing in the archive", REFUSED);
    } else if (intake_admits(u->in, path, u->in->items.items[*at - 1].text.len)) {
        struct str text = u->in->items.items[*at - 1].text; // shared: contents never change
        intake_add(u->in, path, text, u->job->depth, u->job->is_payload || u->is_package);
        remember(u, path);
    }
}

static void note_link(struct unpack *u, struct str path, const char *target)
{
    struct str where;
    if (target && path_follow(&u->in->drop->arena, path, str_of(target), &where))
        vec_push(&u->in->links, (struct link){ path, where });
    else
        intake_refuse(u->in, path, "symbolic link leaves the drop", REFUSED);
}

// False when the archive cannot be read on.
static bool take_content(struct unpack *u, struct archive_entry *entry, struct str path)
{
    switch (read_member(u)) {
    case MEMBER_WHOLE:
        keep_scratch(u, path);
        u->n_read++;
        return true;
    case MEMBER_TOO_LARGE:
        intake_refuse(u->in, path, "size cap: larger than the limit of one file", REFUSED_CAP);
        return true;
    case MEMBER_DAMAGED:
        if (archive_entry_is_data_encrypted(entry)) {
            intake_refuse(u->in, path, "encrypted member", REFUSED_UNREADABLE);
            return true;
        }
        intake_refuse(u->in, path, "archive damaged in this member: the rest is not read", REFUSED_UNREADABLE);
        if (u->scratch.len) {
            keep_scratch(u, path);
            u->n_read++;
        }
        return false;
    case MEMBER_STOP:
        return false;
    }
    return false;
}

// A link's own name for the folder, so that it is told once.
static bool is_version_control(struct unpack *u, struct str path)
{
    size_t n = path_version_control(path);
    if (n)
        intake_refuse(u->in, (struct str){ path.ptr, n },
                "version-control folder: not part of the drop", REFUSED);
    return n != 0;
}

static bool take_entry(struct unpack *u, struct archive_entry *entry, struct str path)
{
    mode_t type = archive_entry_filetype(entry);
    const char *hard = archive_entry_hardlink(entry);
    if (is_version_control(u, path))
        return read_member(u) < MEMBER_DAMAGED;
    if (hard)
        keep_hard_link(u, path, hard);
    else if (type == AE_IFREG || type == 0)
        return take_content(u, entry, path);
    else if (type == AE_IFLNK)
        note_link(u, path, archive_entry_symlink(entry));
    else if (type == AE_IFIFO)
        intake_refuse(u->in, path, "named pipe", REFUSED);
    else if (type == AE_IFSOCK)
        intake_refuse(u->in, path, "socket", REFUSED);
    else if (type != AE_IFDIR)
        intake_refuse(u->in, path, "device", REFUSED);
    return true;
}

// A lone compressed file is named after its archive, without the last suffix.
static struct str stream_name(struct str archive)
{
    struct str name = path_name(archive);
    size_t dot = str_rfind_byte(name, '.');
    return dot == 0 || dot == name.len ? STR("content") : (struct str){ name.ptr, dot };
}

static struct str member_name(struct unpack *u, struct archive_entry *entry)
{
    if (archive_format(u->archive) == ARCHIVE_FORMAT_RAW)
        return stream_name(u->job->name);
    const char *name = archive_entry_pathname(entry);
    name = name ? name : archive_entry_pathname_utf8(entry);
    return name ? str_of(name) : STR("");
}

// No filter took the bytes, so the raw format hands the archive itself out.
static bool is_still_packed(struct unpack *u)
{
    return archive_format(u->archive) == ARCHIVE_FORMAT_RAW && archive_filter_count(u->archive) < 2;
}

static bool take_member(struct unpack *u, struct archive_entry *entry)
{
    if (is_still_packed(u)) {
        intake_refuse(u->in, u->job->name, "archive damaged: nothing in it can be read", REFUSED_UNREADABLE);
        return false;
    }
    struct str raw = member_name(u, entry), path;
    if (!spend(u, MEMBER_FEE + raw.len) || !charge(u, raw.len))
        return false;
    bool is_folder = archive_entry_filetype(entry) == AE_IFDIR;
    const char *fault = path_clean(&u->in->drop->arena, raw, &path);
    if (fault && is_folder && !path.len)
        return true; // "./"
    if (!fault) {
        u->last = path;
        return is_folder ? true : take_entry(u, entry, path);
    }
    bool is_cap = fault == path_too_long || fault == path_too_deep;
    intake_refuse(u->in, path, fault, is_cap ? REFUSED_CAP : REFUSED);
    return read_member(u) < MEMBER_DAMAGED;
}

static void note_damage(struct unpack *u, bool goes_on)
{
    struct str where = u->last.len ? u->last : u->job->name;
    const char *reason = goes_on ? "archive damaged after this member: read on behind the damage"
                                 : "archive damaged after this member: the rest is not read";
    if (!u->last.len)
        reason = goes_on ? "archive damaged at its start: read on behind the damage"
                         : "archive damaged: nothing in it can be read";
    intake_refuse(u->in, where, reason, REFUSED_UNREADABLE);
}

static void read_members(struct unpack *u)
{
    struct archive_entry *entry;
    for (;;) {
        int rc = archive_read_next_header(u->archive, &entry);
        if (rc == ARCHIVE_EOF)
            return;
        if (u->in->is_full) {
            intake_refuse(
                    u->in, u->job->name, "size cap: the rest of the archive is not read", REFUSED_CAP);
            return;
        }
        if (rc == ARCHIVE_RETRY || rc < ARCHIVE_WARN)
            note_damage(u, rc == ARCHIVE_RETRY);
        bool goes_on = rc == ARCHIVE_RETRY ? spend(u, MEMBER_FEE)
                                           : rc >= ARCHIVE_WARN && take_member(u, entry);
        if (!goes_on)
            return;
    }
}

// --- paths ---

// Length of the top folder and its '/' when all members share it, else 0.
static size_t common_top(const struct unpack *u)
{
    const struct intake *in = u->in;
    if (u->first_item == in->items.len)
        return 0;
    struct str first = in->items.items[u->first_item].path;
    size_t top = str_find_byte(first, '/') + 1;
    for (size_t i = u->first_item; i < in->items.len; i++) {
        struct str p = in->items.items[i].path;
        if (p.len < top || memcmp(p.ptr, first.ptr, top) != 0)
            return 0;
    }
    return top;
}

static struct str renamed(struct unpack *u, struct str path, size_t top, struct str shared)
{
    if (path.ptr == u->job->name.ptr)
        return path; // the archive itself
    if (path.len > top && top && memcmp(path.ptr, shared.ptr, top) == 0)
        path = str_from(path, top);
    return str_format(&u->in->drop->arena, "%.*s%.*s", STR_ARG(u->job->prefix), STR_ARG(path));
}

// Takes the top folder off and puts the prefix before.
static void rename_members(struct unpack *u)
{
    struct intake *in = u->in;
    bool keeps_top = u->job->is_payload || u->is_package;
    size_t top = keeps_top ? 0 : common_top(u);
    struct str shared = top ? in->items.items[u->first_item].path : STR("");
    for (size_t i = u->first_item; i < in->items.len; i++)
        in->items.items[i].path = renamed(u, in->items.items[i].path, top, shared);
    for (size_t i = u->first_refusal; i < in->refusals.len; i++)
        in->refusals.items[i].path = renamed(u, in->refusals.items[i].path, top, shared);
    for (size_t i = u->first_link; i < in->links.len; i++) {
        struct link *l = &in->links.items[i];
        *l = (struct link){ renamed(u, l->path, top, shared), renamed(u, l->target, top, shared) };
    }
}

static bool is_package(struct str packed)
{
    return str_starts(packed, "!<arch>\n") || str_starts(packed, "\xed\xab\xee\xdb");
}

size_t archive_unpack(struct intake *in, const struct archive_job *job)
{
    const struct magic *m = find_magic(job->packed);
    uint64_t most = (uint64_t)job->packed.len * in->limits.ratio_most + RATIO_FLOOR;
    struct unpack u = { .in = in,
        .job = job,
        .archive = open_reader(job->packed, m && m->is_stream),
        .first_item = in->items.len,
        .first_refusal = in->refusals.len,
        .first_link = in->links.len,
        .work_most = most,
        .is_package = is_package(job->packed) };
    if (u.archive)
        read_members(&u);
    else
        intake_refuse(in, job->name, "archive damaged: nothing in it can be read", REFUSED_UNREADABLE);
    rename_members(&u);
    archive_read_free(u.archive);
    map_free(&u.members);
    free(u.scratch.ptr);
    return u.n_read;
}
