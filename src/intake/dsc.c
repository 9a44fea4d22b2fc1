// Debian source packages: a .dsc lists archives beside it with their SHA-256; the upstream archive
// is overlaid with Debian's folder, as dpkg-source does. Patches are not applied, only noted: what
// they change would be neither the supplier's text nor anything with a hash of its own.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "intake/intake_int.h"

#include <fcntl.h>
#include <sys/stat.h>

bool dsc_is(struct str path, struct str text)
{
    struct str head = { text.ptr, size_min(text.len, 64 * 1024) };
    return str_ends(path, ".dsc") && str_find(head, STR("\nChecksums-Sha256:")) < head.len &&
           str_find(head, STR("\nSource:")) < head.len + str_starts(head, "Source:");
}

static bool hash_is(struct str text, struct str wanted)
{
    uint8_t digest[DIGEST_SIZE];
    char hex[DIGEST_HEX];
    digest_of(text, digest);
    digest_hex(digest, hex);
    return str_is(wanted, hex);
}

// The part of an upstream archive's name after ".orig-", up to ".tar": the folder it belongs in.
static struct str component(struct str name)
{
    size_t at = str_find(name, STR(".orig-"));
    struct str rest = str_from(name, at + 6);
    rest.len = str_find(rest, STR(".tar"));
    return rest;
}

// Debian's folder replaces one that came with the upstream archive.
static void clear_debian_folder(struct intake *in)
{
    for (size_t i = 0; i < in->items.len; i++)
        if (str_starts(in->items.items[i].path, "debian/"))
            in->items.items[i].is_replaced = true;
}

static void unpack_under(struct intake *in, struct str name, struct str packed, struct str folder)
{
    struct arena *a = &in->drop->arena;
    struct archive_job job = { .packed = packed,
        .name = name,
        .prefix = folder.len ? str_format(a, "%.*s/", STR_ARG(folder)) : STR(""),
        .depth = 1 };
    archive_unpack(in, &job);
}

static void take_listed(struct intake *in, struct str name, struct str packed)
{
    if (str_ends(name, ".asc") || str_ends(name, ".sig"))
        return; // signatures are for those who fetched the package
    if (str_find(name, STR(".debian.tar")) < name.len) {
        clear_debian_folder(in);
        unpack_under(in, name, packed, STR("debian"));
    } else if (str_find(name, STR(".tar")) < name.len) {
        unpack_under(in, name, packed, component(name));
    } else if (str_find(name, STR(".diff")) < name.len) {
        intake_refuse(in, name, "Debian patches not applied", REFUSED);
    } else {
        intake_refuse(in, name, "not an archive of a source package", REFUSED);
    }
}

static void take_checked(struct intake *in, int folder, struct str name, struct str hex)
{
    struct str text;
    struct error why;
    if (str_find_byte(name, '/') < name.len || str_is(name, "..") || name.len == 0) {
        intake_refuse(in, name, "path leaves the folder of the source package", REFUSED);
        return;
    }
    struct stat st;
    if (fstatat(folder, name.ptr, &st, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(st.st_mode)) {
        intake_refuse(in, name, "listed in the source package, but not beside it", REFUSED_UNREADABLE);
        return;
    }
    enum err rc =
            walk_read_file(in, folder, name.ptr, name, in->limits.total_bytes_most, &text, &why);
    if (rc != OK && rc != ERR_CAP)
        intake_refuse(in, name, "cannot be read", REFUSED_UNREADABLE);
    if (rc != OK)
        return;
    if (hash_is(text, hex))
        take_listed(in, name, text);
    else
        intake_refuse(in, name, "SHA-256 differs from the one in the source package", REFUSED);
}

static struct str next_word(struct str *line)
{
    *line = str_trim(*line);
    return str_cut(line, ' ');
}

// dpkg lists upstream archives before Debian's, but nobody has to: Debian's come in a second round.
static void take_list(struct intake *in, int folder, struct str list, bool debian)
{
    while (list.len) {
        struct str line = str_cut(&list, '\n');
        if (line.len == 0 || line.ptr[0] != ' ')
            break;
        struct str hex = next_word(&line);
        next_word(&line); // size: the hash says it all
        struct str name = str_copy(&in->drop->arena, str_trim(line));
        if ((str_find(name, STR(".debian.tar")) < name.len) == debian)
            take_checked(in, folder, name, hex);
    }
}

static void note_patches(struct intake *in)
{
    struct str series = STR("debian/patches/series");
    for (size_t i = 0; i < in->items.len; i++) {
        struct item it = in->items.items[i];
        if (!it.is_replaced && str_eq(it.path, series) && str_trim(it.text).len)
            intake_refuse(in, series, "Debian patches not applied", REFUSED);
    }
}

void dsc_unpack(struct intake *in, int folder, struct str name, struct str text)
{
    struct str list = str_from(text, str_find(text, STR("\nChecksums-Sha256:")) + 1);
    str_cut(&list, '\n');
    if (intake_admits(in, name, text.len))
        intake_add(in, name, text, 0, false);
    take_list(in, folder, list, false);
    take_list(in, folder, list, true);
    note_patches(in);
}
