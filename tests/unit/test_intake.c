// Intake: what is taken in, what is refused, what files are called. Archives are made here, byte by
// byte where they have to be bad.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/hash.h"
#include "intake/intake.h"

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static struct pool *pool;
static char root[64]; // a fresh folder for each test

// --- making drops ---

static const char *in_root(const char *name)
{
    static char path[512];
    snprintf(path, sizeof path, "%s/%s", root, name);
    return path;
}

static void put(const char *name, struct str text)
{
    char path[512];
    snprintf(path, sizeof path, "%s", in_root(name));
    for (char *p = path + strlen(root) + 1; (p = strchr(p, '/')); p++) {
        *p = '\0';
        mkdir(path, 0755);
        *p = '/';
    }
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(text.ptr, 1, text.len, f), text.len);
    fclose(f);
}

static void put_text(const char *name, const char *text)
{
    put(name, str_of(text));
}

struct member {
    const char *path, *text;
    mode_t type;      // 0: a file
    const char *link; // of a symbolic link, or a hard link when type is 0
};

typedef int set_format(struct archive *a);

static struct str pack(
        set_format *format, set_format *filter, const struct member *members, size_t n)
{
    static char bytes[4 << 20];
    size_t used = 0;
    struct archive *a = archive_write_new();
    assert_int_equal(format(a), ARCHIVE_OK);
    if (filter)
        assert_int_equal(filter(a), ARCHIVE_OK);
    assert_int_equal(archive_write_open_memory(a, bytes, sizeof bytes, &used), ARCHIVE_OK);
    for (size_t i = 0; i < n; i++) {
        struct archive_entry *e = archive_entry_new();
        size_t size = members[i].text ? strlen(members[i].text) : 0;
        archive_entry_set_pathname(e, members[i].path);
        archive_entry_set_filetype(e, members[i].type ? members[i].type : AE_IFREG);
        archive_entry_set_perm(e, 0644);
        archive_entry_set_size(e, (int64_t)size);
        if (members[i].link && members[i].type == AE_IFLNK)
            archive_entry_set_symlink(e, members[i].link);
        else if (members[i].link)
            archive_entry_set_hardlink(e, members[i].link);
        assert_true(archive_write_header(a, e) >= ARCHIVE_WARN); // names in the C locale
        if (size)
            assert_int_equal(archive_write_data(a, members[i].text, size), size);
        archive_entry_free(e);
    }
    assert_int_equal(archive_write_close(a), ARCHIVE_OK);
    archive_write_free(a);
    return (struct str){ bytes, used };
}

#define PACK(format, filter, ...)                                                                  \
    pack(format, filter, (const struct member[]){ __VA_ARGS__ },                                   \
            sizeof((const struct member[]){ __VA_ARGS__ }) / sizeof(struct member))
#define TAR archive_write_set_format_pax_restricted

// --- asking drops ---

static struct drop take(const char *name, const struct intake_options *options)
{
    struct drop d;
    struct error e = { 0 };
    if (drop_open(&d, in_root(name), options, pool, &e) != OK)
        fail_msg("%s: %s", e.place, e.primary);
    return d;
}

static const struct file *file_at(const struct drop *d, const char *path)
{
    const struct file *f = drop_find(d, str_of(path));
    if (!f)
        fail_msg("no file '%s'", path);
    return f;
}

static void assert_text(const struct drop *d, const char *path, const char *text)
{
    const struct file *f = file_at(d, path);
    assert_true(str_is(f->text, text));
    for (int i = 0; i < FILE_PADDING; i++)
        assert_int_equal(f->text.ptr[f->text.len + (size_t)i], 0);
}

static const struct refusal *refusal_of(const struct drop *d, const char *path, const char *reason)
{
    for (size_t i = 0; i < d->n_refusals; i++)
        if (str_is(d->refusals[i].path, path) && strstr(d->refusals[i].reason, reason))
            return &d->refusals[i];
    for (size_t i = 0; i < d->n_refusals; i++)
        print_message("refused: %.*s: %s\n", STR_ARG(d->refusals[i].path), d->refusals[i].reason);
    fail_msg("'%s' was not refused with '%s'", path, reason);
    return NULL;
}

static int remove_entry(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
    (void)st, (void)type, (void)ftw;
    return remove(path);
}

static int setup(void **state)
{
    (void)state;
    snprintf(root, sizeof root, "/tmp/test_intake.XXXXXX");
    return mkdtemp(root) ? 0 : -1;
}

static int teardown(void **state)
{
    (void)state;
    return nftw(root, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
}

// --- folders ---

static void folder_is_sorted_and_hashed(void **state)
{
    (void)state;
    put_text("d/b.c", "int b;\n");
    put_text("d/a/z.h", "extern int b;\n");
    put_text("d/a.c", "");
    struct drop d = take("d", NULL);
    assert_true(str_is(d.name, "d"));
    assert_int_equal(d.n_files, 3);
    assert_true(str_is(d.files[0].path, "a.c"));
    assert_true(str_is(d.files[1].path, "a/z.h"));
    assert_text(&d, "b.c", "int b;\n");
    assert_int_equal(file_at(&d, "b.c")->lines, 1);
    static const uint8_t empty[4] = { 0xe3, 0xb0, 0xc4, 0x42 };
    assert_memory_equal(d.files[0].sha256, empty, 4);
    drop_close(&d);
}

// The recipe in intake.c's head, done by other people's programs.
static bool is_needed(const struct file *f)
{
    return str_is(f->path, "kept.c");
}

static void forgotten_texts_are_read_again(void **state)
{
    (void)state;
    static char zeros[3 * 4096];
    struct drop d;
    struct error e = { 0 };
    memset(zeros, ' ', sizeof zeros);
    put_text("a.c", "int a;\n");
    put("big.txt", (struct str){ zeros, sizeof zeros });
    put_text("gone.c", "int gone;\n");
    put_text("kept.c", "int kept;\n");
    assert_int_equal(drop_open(&d, root, NULL, pool, &e), OK);
    drop_forget(&d, is_needed);
    assert_text(&d, "kept.c", "int kept;\n");
    assert_text(&d, "a.c", "");
    assert_int_equal(drop_find(&d, STR("a.c"))->bytes, 7);
    unlink(in_root("gone.c"));
    assert_true(str_is(drop_text(&d, drop_find(&d, STR("a.c"))), "int a;\n"));
    assert_int_equal(drop_text(&d, drop_find(&d, STR("big.txt"))).len, sizeof zeros);
    assert_int_equal(drop_text(&d, drop_find(&d, STR("gone.c"))).len, 0);
    assert_int_equal(drop_text(&d, drop_find(&d, STR("gone.c"))).len, 0);
    assert_text(&d, "kept.c", "int kept;\n");
    drop_close(&d);
}

static void root_is_what_sha256sum_says(void **state)
{
    (void)state;
    put_text("d/b.c", "int b;\n");
    put_text("d/a/odd\nname\\.h", "1\n");
    put_text("d/a-b", "2\n");
    struct drop d = take("d", NULL);
    char command[512], line[80] = "", hex[65];
    snprintf(command, sizeof command,
            "cd %s/d && find . -type f -printf '%%P\\0' | LC_ALL=C sort -z | xargs -0 sha256sum | "
            "sha256sum",
            root);
    FILE *p = popen(command, "r");
    assert_non_null(p);
    assert_non_null(fgets(line, sizeof line, p));
    pclose(p);
    for (size_t i = 0; i < DIGEST_SIZE; i++)
        snprintf(hex + 2 * i, 3, "%02x", d.root[i]);
    line[64] = '\0';
    assert_string_equal(hex, line);
    drop_close(&d);
}

static void links_and_devices_are_refused(void **state)
{
    (void)state;
    put_text("d/real.c", "int x;\n");
    put_text("d/sub/y.c", "int y;\n");
    put_text("outside", "secret\n");
    assert_int_equal(symlink("real.c", in_root("d/inside")), 0);
    assert_int_equal(symlink("sub", in_root("d/folder")), 0);
    assert_int_equal(symlink("../outside", in_root("d/out")), 0);
    assert_int_equal(symlink("/etc/passwd", in_root("d/absolute")), 0);
    assert_int_equal(symlink("sub/../../d/real.c", in_root("d/round")), 0);
    assert_int_equal(symlink("nothing", in_root("d/dangling")), 0);
    assert_int_equal(mkfifo(in_root("d/pipe"), 0644), 0);
    struct drop d = take("d", NULL);
    assert_int_equal(d.n_files, 2);
    refusal_of(&d, "inside", "its target is taken in itself");
    refusal_of(&d, "folder", "to a folder");
    refusal_of(&d, "out", "leaves the drop");
    refusal_of(&d, "absolute", "leaves the drop");
    refusal_of(&d, "round", "leaves the drop");
    refusal_of(&d, "dangling", "leads to nothing");
    refusal_of(&d, "pipe", "named pipe");
    drop_close(&d);
}

static void version_control_is_passed_over(void **state)
{
    (void)state;
    put_text("d/a.c", "int a;\n");
    put_text("d/.git/config", "x\n");
    put_text("d/sub/.svn/entries", "x\n");
    put_text("d/.gitignore", "x\n");
    struct drop d = take("d", NULL);
    assert_int_equal(d.n_files, 2);
    refusal_of(&d, ".git", "version-control");
    refusal_of(&d, "sub/.svn", "version-control");
    drop_close(&d);
}

static void case_clash_is_told(void **state)
{
    (void)state;
    put_text("d/Makefile", "a:\n");
    put_text("d/makefile", "b:\n");
    put_text("d/\xc3\x84.c", "int a;\n"); // capital and small a umlaut
    put_text("d/\xc3\xa4.c", "int b;\n");
    struct drop d = take("d", NULL);
    assert_int_equal(d.n_files, 4);
    assert_text(&d, "Makefile", "a:\n");
    assert_text(&d, "makefile", "b:\n");
    refusal_of(&d, "makefile", "only in case");
    refusal_of(&d, "\xc3\xa4.c", "only in case");
    drop_close(&d);
}

static void caps_of_a_folder_are_told(void **state)
{
    (void)state;
    put_text("d/1.c", "int a;\n");
    put_text("d/2.c", "int bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb;\n");
    put_text("d/3.c", "int c;\n");
    struct intake_options one = { .file_bytes_most = 10 };
    struct drop d = take("d", &one);
    assert_int_equal(d.n_files, 2);
    assert_int_equal(refusal_of(&d, "2.c", "size cap")->kind, REFUSED_CAP);
    drop_close(&d);
    struct intake_options all = { .total_bytes_most = 12 };
    d = take("d", &all);
    assert_int_equal(d.n_files, 1);
    assert_int_equal(refusal_of(&d, "3.c", "size cap")->kind, REFUSED_CAP);
    drop_close(&d);
    struct intake_options count = { .files_most = 2 };
    d = take("d", &count);
    assert_int_equal(d.n_files, 2);
    assert_int_equal(refusal_of(&d, "3.c", "count cap")->kind, REFUSED_CAP);
    drop_close(&d);
}

static void missing_drop_is_an_error(void **state)
{
    (void)state;
    struct drop d;
    struct error e = { 0 };
    assert_int_equal(drop_open(&d, in_root("nothing"), NULL, pool, &e), ERR_IO);
    assert_non_null(strstr(e.primary, "cannot open the drop"));
}

// --- archives ---

static void archives_lose_their_top_folder(void **state)
{
    (void)state;
    static set_format *const formats[] = { TAR, archive_write_set_format_zip,
        archive_write_set_format_cpio_newc, archive_write_set_format_7zip };
    static set_format *const filters[] = { NULL, archive_write_add_filter_gzip,
        archive_write_add_filter_xz, archive_write_add_filter_bzip2,
        archive_write_add_filter_zstd };
    for (size_t f = 0; f < ARRAY_LEN(formats); f++) {
        for (size_t c = 0; c < (f ? 1 : ARRAY_LEN(filters)); c++) {
            put("p", PACK(formats[f], filters[c], { .path = "p-1.0/src/a.c", .text = "int a;\n" },
                             { .path = "p-1.0/b.h", .text = "int b;\n" }));
            struct drop d = take("p", NULL);
            assert_int_equal(d.n_refusals, 0);
            assert_int_equal(d.n_files, 2);
            assert_text(&d, "src/a.c", "int a;\n");
            assert_text(&d, "b.h", "int b;\n");
            drop_close(&d);
        }
    }
}

static void names_that_lead_out_are_refused(void **state)
{
    (void)state;
    put("p.tar",
            PACK(TAR, NULL, { .path = "../up.c", .text = "1\n" },
                    { .path = "/abs.c", .text = "2\n" }, { .path = "a/../../b.c", .text = "3\n" },
                    { .path = "./ok//c.c", .text = "4\n" }, { .path = "d.c", .text = "5\n" },
                    { .path = "link", .type = AE_IFLNK, .link = "../../etc" },
                    { .path = "ok/in", .type = AE_IFLNK, .link = "../d.c" },
                    { .path = "hard.c", .link = "d.c" }, { .path = "bad.c", .link = "/etc/passwd" },
                    { .path = "null", .type = AE_IFCHR }, { .path = ".git/x", .text = "6\n" },
                    { .path = "\xc3\xa9.c", .text = "7\n" }));
    struct drop d = take("p.tar", NULL);
    assert_int_equal(d.n_files, 4);
    assert_text(&d, "ok/c.c", "4\n");
    assert_text(&d, "hard.c", "5\n");
    assert_text(&d, "\xc3\xa9.c", "7\n");
    refusal_of(&d, "../up.c", "leaves the drop");
    refusal_of(&d, "/abs.c", "absolute");
    refusal_of(&d, "a/../../b.c", "leaves the drop");
    refusal_of(&d, "link", "leaves the drop");
    refusal_of(&d, "ok/in", "its target is taken in itself");
    refusal_of(&d, "bad.c", "hard link leaves");
    refusal_of(&d, "null", "device");
    refusal_of(&d, ".git", "version-control");
    drop_close(&d);
}

static void duplicates_keep_the_first(void **state)
{
    (void)state;
    put("p.tar",
            PACK(TAR, NULL, { .path = "a.c", .text = "first\n" }, { .path = "b.c", .text = "b\n" },
                    { .path = "./a.c", .text = "second\n" }));
    struct drop d = take("p.tar", NULL);
    assert_int_equal(d.n_files, 2);
    assert_text(&d, "a.c", "first\n");
    refusal_of(&d, "a.c", "duplicate");
    drop_close(&d);
}

// Wraps what lies at `name` into a tar, `times` over.
static void wrap(const char *name, int times)
{
    for (int i = 0; i < times; i++) {
        static char text[1 << 20];
        FILE *f = fopen(in_root(name), "rb");
        size_t n = fread(text, 1, sizeof text, f);
        fclose(f);
        static char bytes[2 << 20];
        size_t used = 0;
        struct archive *a = archive_write_new();
        TAR(a);
        archive_write_open_memory(a, bytes, sizeof bytes, &used);
        struct archive_entry *e = archive_entry_new();
        archive_entry_set_pathname(e, "n.tar");
        archive_entry_set_filetype(e, AE_IFREG);
        archive_entry_set_size(e, (int64_t)n);
        archive_write_header(a, e);
        archive_write_data(a, text, n);
        archive_entry_free(e);
        archive_write_close(a);
        archive_write_free(a);
        put(name, (struct str){ bytes, used });
    }
}

static void nested_archives_open_to_a_depth(void **state)
{
    (void)state;
    put("d/x.tar", PACK(TAR, NULL, { .path = "top/a.c", .text = "int a;\n" }));
    wrap("d/x.tar", 2);
    struct drop d = take("d", NULL);
    assert_int_equal(d.n_files, 4);
    assert_text(&d, "x.tar/n.tar/n.tar/a.c", "int a;\n");
    drop_close(&d);
    struct intake_options shallow = { .depth_most = 2 };
    d = take("d", &shallow);
    assert_int_equal(d.n_files, 3);
    assert_int_equal(refusal_of(&d, "x.tar/n.tar/n.tar", "depth cap")->kind, REFUSED_CAP);
    drop_close(&d);
}

static void bombs_stop_at_the_ratio(void **state)
{
    (void)state;
    size_t size = 3 << 20;
    char *zeros = mem_zero(1, size + 1);
    memset(zeros, ' ', size);
    put("d/bomb.tar.xz",
            PACK(TAR, archive_write_add_filter_xz, { .path = "a.c", .text = "int a;\n" },
                    { .path = "big", .text = zeros }, { .path = "later", .text = "x" }));
    put("d/bomb.gz", PACK(archive_write_set_format_raw, archive_write_add_filter_gzip,
                             { .path = "x", .text = zeros }));
    free(zeros);
    struct drop d = take("d", NULL);
    assert_int_equal(refusal_of(&d, "bomb.tar.xz", "ratio cap")->kind, REFUSED_CAP);
    assert_text(&d, "bomb.tar.xz/a.c", "int a;\n");
    assert_null(drop_find(&d, STR("bomb.tar.xz/later")));
    struct intake_options generous = { .ratio_most = 100000, .file_bytes_most = 1 << 20 };
    drop_close(&d);
    d = take("d", &generous);
    assert_int_equal(refusal_of(&d, "bomb.tar.xz/big", "size cap")->kind, REFUSED_CAP);
    assert_text(&d, "bomb.tar.xz/later", "x");
    drop_close(&d);
}

static void many_small_members_stop_at_the_ratio(void **state)
{
    (void)state;
    static struct member members[4096];
    for (size_t i = 0; i < ARRAY_LEN(members); i++)
        members[i] = (struct member){ .path = "same", .text = "" };
    put("m.tar.xz", pack(archive_write_set_format_ustar, archive_write_add_filter_xz, members,
                            ARRAY_LEN(members)));
    struct intake_options tight = { .ratio_most = 1 };
    struct drop d = take("m.tar.xz", &tight);
    assert_int_equal(refusal_of(&d, "m.tar.xz", "ratio cap")->kind, REFUSED_CAP);
    drop_close(&d);
}

static void long_and_deep_names_are_caps(void **state)
{
    (void)state;
    static char deep[601], wide[5001];
    for (size_t i = 0; i < 600; i += 2)
        memcpy(deep + i, "a/", 2);
    deep[599] = 'x';
    memset(wide, 'w', 5000);
    put("p.tar", PACK(TAR, NULL, { .path = "a.c", .text = "1\n" }, { .path = deep, .text = "2\n" },
                         { .path = wide, .text = "3\n" }));
    struct drop d = take("p.tar", NULL);
    assert_int_equal(d.n_files, 1);
    assert_int_equal(d.n_refusals, 2);
    assert_true(d.refusals[0].kind == REFUSED_CAP && d.refusals[1].kind == REFUSED_CAP);
    drop_close(&d);
    struct intake_options small = { .total_bytes_most = 100 };
    struct drop none = { 0 };
    struct error e;
    assert_int_equal(drop_open(&none, in_root("p.tar"), &small, pool, &e), ERR_CAP);
}

static void corrupt_archive_keeps_what_was_read(void **state)
{
    (void)state;
    struct str tar = PACK(TAR, NULL, { .path = "a.c", .text = "int a;\n" },
            { .path = "b.c", .text = "int b;\n" });
    char *bytes = memcpy(mem_alloc(tar.len), tar.ptr, tar.len);
    memset(bytes + 1024, 'Z', 200); // b.c's header
    put("bad.tar", (struct str){ bytes, tar.len });
    put("cut.tar", (struct str){ bytes, 515 });
    free(bytes);
    struct drop d = take("bad.tar", NULL);
    assert_text(&d, "a.c", "int a;\n");
    refusal_of(&d, "a.c", "damaged after this member");
    drop_close(&d);
    d = take("cut.tar", NULL);
    assert_text(&d, "a.c", "int");
    refusal_of(&d, "a.c", "damaged in this member");
    drop_close(&d);
    put("no.gz", STR("\x1f\x8b\x08garbage that is no gzip"));
    d = take("no.gz", NULL);
    assert_int_equal(d.n_files, 1);
    refusal_of(&d, "no.gz", "damaged");
    drop_close(&d);
}

static void compressed_file_and_office_document(void **state)
{
    (void)state;
    put("d/a.c.gz", PACK(archive_write_set_format_raw, archive_write_add_filter_gzip,
                            { .path = "x", .text = "int a;\n" }));
    put("d/w.docx", PACK(archive_write_set_format_zip, NULL,
                            { .path = "[Content_Types].xml", .text = "<x/>" }));
    struct drop d = take("d", NULL);
    assert_int_equal(d.n_files, 3);
    assert_text(&d, "a.c.gz/a.c", "int a;\n");
    assert_int_equal(file_at(&d, "w.docx")->kind, FILE_DOCUMENT);
    drop_close(&d);
}

static void deb_keeps_its_top_folder(void **state)
{
    (void)state;
    struct buf data = { 0 };
    buf_add_str(&data, PACK(TAR, archive_write_add_filter_gzip,
                               { .path = "./usr/bin/x", .text = "#!/bin/sh\n" }));
    struct buf deb = { 0 };
    buf_printf(&deb, "!<arch>\n%-16s%-12d%-6d%-6d%-8s%-10d`\n2.0\n", "debian-binary", 0, 0, 0,
            "100644", 4);
    buf_printf(&deb, "%-16s%-12d%-6d%-6d%-8s%-10zu`\n", "data.tar.gz", 0, 0, 0, "100644", data.len);
    buf_add_str(&deb, buf_str(&data));
    put("p.deb", buf_str(&deb));
    struct drop d = take("p.deb", NULL);
    assert_int_equal(d.n_files, 3);
    assert_text(&d, "data.tar.gz/usr/bin/x", "#!/bin/sh\n");
    assert_string_equal(file_at(&d, "data.tar.gz/usr/bin/x")->language, "Shell");
    drop_close(&d);
    free(data.ptr);
    free(deb.ptr);
}

// --- Debian source packages ---

static void hex_of(const char *name, char *hex)
{
    struct drop d = take(name, &(struct intake_options){ .depth_most = 1 });
    drop_close(&d);
    char command[600];
    snprintf(command, sizeof command, "sha256sum < %s", in_root(name));
    FILE *p = popen(command, "r");
    assert_int_equal(fread(hex, 1, 64, p), 64);
    hex[64] = '\0';
    pclose(p);
}

static void source_package_is_overlaid(void **state)
{
    (void)state;
    char orig[65], debian[65], text[1024];
    put("s/p_1.orig.tar.gz",
            PACK(TAR, archive_write_add_filter_gzip, { .path = "p-1/a.c", .text = "int a;\n" },
                    { .path = "p-1/debian/old", .text = "x\n" }));
    put("s/p_1-1.debian.tar.xz",
            PACK(TAR, archive_write_add_filter_xz,
                    { .path = "debian/control", .text = "Source: p\n" },
                    { .path = "debian/patches/series", .text = "fix.patch\n" }));
    hex_of("s/p_1.orig.tar.gz", orig);
    hex_of("s/p_1-1.debian.tar.xz", debian);
    snprintf(text, sizeof text,
            "Format: 3.0 (quilt)\nSource: p\nChecksums-Sha256:\n %s 1 p_1-1.debian.tar.xz\n"
            " %s 1 p_1.orig.tar.gz\n %s 1 ../escape.tar\n %s 1 missing.tar.gz\nFiles:\n x 1 y\n",
            debian, orig, orig, orig);
    put_text("s/p_1-1.dsc", text);
    struct drop d = take("s/p_1-1.dsc", NULL);
    assert_text(&d, "a.c", "int a;\n");
    assert_text(&d, "debian/control", "Source: p\n");
    assert_null(drop_find(&d, STR("debian/old")));
    refusal_of(&d, "debian/patches/series", "patches not applied");
    refusal_of(&d, "../escape.tar", "leaves the folder");
    refusal_of(&d, "missing.tar.gz", "not beside it");
    drop_close(&d);
    put_text("s/p_1.orig.tar.gz", "changed");
    d = take("s/p_1-1.dsc", NULL);
    refusal_of(&d, "p_1.orig.tar.gz", "SHA-256 differs");
    assert_null(drop_find(&d, STR("a.c")));
    drop_close(&d);
}

// --- kinds ---

struct kind_case {
    const char *path, *text;
    enum file_kind kind;
    const char *language;
};

static const struct kind_case kind_cases[] = {
    { "a.c", "int main(void) { return 0; }\n", FILE_C_SOURCE, "C" },
    { "class.c", "int class; // a::b\nchar *s = \"template<T>\";\nstruct x { int private:1; };\n",
            FILE_C_SOURCE, "C" },
    { "operator.c",
            "int override;\nint f(int operator, int override)\n{\n  if (operator == 1)\n    override = operator;\n"
            "  if (f(operator, override))\n    override = 2;\n  return override ? operator : override;\n}\n"
            "int g(void) { return override; }\nint h(void) { return override; }\n",
            FILE_C_SOURCE, "C" },
    { "over.h", "struct a : b { void f() override; int g() const override { return 1; } };\n"
                "bool operator==(a, b);\nbool operator<(a, b);\n",
            FILE_CPP, "C++" },
    { "asm.c", "void f(void) { asm(\"x\" ::: \"memory\"); }\n", FILE_C_SOURCE, "C" },
    { "plain.h", "#ifndef A\n#define A\nint f(void);\n#endif\n", FILE_C_HEADER, "C" },
    { "guarded.h",
            "#ifdef __cplusplus\nextern \"C\" {\n#include <vector>\nclass a {};\n#endif\nint "
            "f(void);\n",
            FILE_C_HEADER, "C" },
    { "denied.h", "#ifndef __cplusplus\nint f(void);\n#else\nnamespace a {}\n#endif\n",
            FILE_C_HEADER, "C" },
    { "class.h", "class a : public b {\npublic:\n  int x;\n};\n", FILE_CPP, "C++" },
    { "ns.h", "namespace a { int x; }\n", FILE_CPP, "C++" },
    { "tmpl.h", "template <typename T> T f(T);\n", FILE_CPP, "C++" },
    { "std.h", "int f(const std::string &s);\n", FILE_CPP, "C++" },
    { "inc.h", "#include <vector>\nint x;\n", FILE_CPP, "C++" },
    { "x.cc", "int x;\n", FILE_CPP, "C++" },
    { "part.inc",
            "static int a[] = {\n1, 2,\n};\nstatic int f(void) {\n return 1;\n}\n#define X 1\n",
            FILE_C_HEADER, "C" },
    { "noname",
            "#include <stdio.h>\nint main(void)\n{\n puts(\"x\");\n int a; a = 1;\n return a;\n}\n",
            FILE_C_SOURCE, "C" },
    { "scoped.h", "enum class kind : int { one, two };\n", FILE_CPP, "C++" },
    { "override.c", "static void f(struct p *p, int override)\n{\n p->override = override;\n p->override++;\n}\n",
            FILE_C_SOURCE, "C" },
    { "virtual.h", "struct a {\n virtual void f() override;\n};\n", FILE_CPP, "C++" },
    { "perl.xs", "MODULE = A\n", FILE_OTHER_LANGUAGE, "Perl XS" },
    { "meson.build", "project('x')\n", FILE_BUILD, "Meson" },
    { "CMakeLists.txt", "project(x)\n", FILE_BUILD, "CMake" },
    { "config.h.in", "#undef X\n", FILE_BUILD, "C" },
    { "Makefile.am", "x: y\n", FILE_BUILD, "Make" },
    { "Kconfig", "config X\n", FILE_BUILD, "Kconfig" },
    { "BUILD.bazel", "x()\n", FILE_BUILD, "Bazel" },
    { "spec.txt", "A DEFINITIONS AUTOMATIC TAGS ::=\n\nBEGIN\nEND\n", FILE_SCHEMA, "ASN.1" },
    { "m.data", "// x\nsyntax = \"proto3\";\nmessage A {}\n", FILE_SCHEMA, "Protobuf" },
    { "api.yaml", "openapi: 3.0.0\n", FILE_SCHEMA, "OpenAPI" },
    { "run", "#!/usr/bin/env python3\nprint(1)\n", FILE_OTHER_LANGUAGE, "Python" },
    { "qt.ts", "<?xml version=\"1.0\"?>\n<TS/>\n", FILE_DATA, "XML" },
    { "a.go", "package a\n", FILE_OTHER_LANGUAGE, "Go" },
    { "a.lex", "%{\n#include <stdio.h>\nint f(void) { return 1; }\nint g(void);\n%}\n", FILE_OTHER_LANGUAGE, "Lex" },
    { "a.inc", "@example\n#include <a.h>\nint f(void);\nint g(void);\n@end example\n", FILE_DOCUMENT, "Texinfo" },
    { "README", "Hello; there.\n", FILE_DOCUMENT, "" },
    { "table.txt", "1 2 3\n4 5 6\n", FILE_DATA, "" },
    { "prose.txt", "Some words.\n", FILE_DOCUMENT, "" },
    { "elf.c",
            "\x7f"
            "ELF\1\1",
            FILE_BINARY, "" },
};

static void kinds_follow_content(void **state)
{
    (void)state;
    char name[100];
    for (size_t i = 0; i < ARRAY_LEN(kind_cases); i++) {
        snprintf(name, sizeof name, "d/%s", kind_cases[i].path);
        put_text(name, kind_cases[i].text);
    }
    put("d/nul.txt", STR("abc\0def"));
    struct drop d = take("d", NULL);
    assert_int_equal(file_at(&d, "nul.txt")->kind, FILE_BINARY);
    for (size_t i = 0; i < ARRAY_LEN(kind_cases); i++) {
        const struct file *f = file_at(&d, kind_cases[i].path);
        if (f->kind != kind_cases[i].kind || strcmp(f->language, kind_cases[i].language) != 0)
            fail_msg("%s is %s (%s): %s", kind_cases[i].path, file_kind_name(f->kind), f->language,
                    f->reason);
    }
    drop_close(&d);
}

// --- roles ---

struct role_case {
    const char *path, *text;
    enum file_role role;
};

#define OURS "/* Copyright (C) 2024 by Our Company */\n"
#define BSD                                                                                        \
    "/* Copyright 2010 Somebody Else\n * Redistribution and use in source and binary forms */\n"

static const struct role_case role_cases[] = {
    { "src/a.c", OURS "int a;\n", ROLE_OWN },
    { "src/b.c", OURS "int b;\n", ROLE_OWN },
    { "src/c.c", OURS "int c;\n", ROLE_OWN },
    { "src/foreign.c", BSD "int d;\n", ROLE_THIRD_PARTY }, // one file among ours
    { "src/gen.c", "/*\n * Generated by asn1c-0.9\n */\nint e;\n", ROLE_GENERATED },
    { "src/y.tab.c", "/* A Bison parser, made by GNU Bison 3.8. */\nint f;\n", ROLE_GENERATED },
    { "src/script.c",
            OURS "/* This file had been created by x.py.\n * Please do not modify this file\n */\n",
            ROLE_GENERATED },
    { "src/talk.c",
            OURS "/* The report\n * generated by the station is kept. Do not wait. */\nint g;\n",
            ROLE_OWN },
    { "src/form.c", OURS "/* Form file generated by a tool, grown since */\nint s;\n", ROLE_OWN },
    { "src/late.c", OURS "int h;\n/* Generated by hand */\n", ROLE_OWN },
    { "src/p_test.c", OURS "int main(void) { return 0; }\n", ROLE_TEST },
    { "src/latest.c", OURS "int main(void) { return 0; }\n", ROLE_OWN },
    { "src/radio_test.c", OURS "int send(void) { return 0; }\n", ROLE_OWN }, // a name alone
    { "src/check.c", OURS "#include <cmocka.h>\nint i;\n", ROLE_TEST },
    { "tests/x.c", OURS "int j;\n", ROLE_TEST },
    { "src/unit-tests/x.c", OURS "int k;\n", ROLE_TEST },
    { "src/contest/x.c", OURS "int l;\n", ROLE_OWN },
    { "third_party/z/z.c", BSD "int m;\n", ROLE_THIRD_PARTY },
    { "third_party/ours/z.c", OURS "int n;\n", ROLE_OWN },
    { "lib/pack/LICENSE", "Redistribution and use in source and binary forms\n", ROLE_THIRD_PARTY },
    { "lib/pack/configure.ac", "AC_INIT\n", ROLE_THIRD_PARTY },
    { "lib/pack/p.c", BSD "int o;\n", ROLE_THIRD_PARTY },
    { "src/auto.c", "/* File autogenerated by makeopt version 2 */\nint t;\n", ROLE_GENERATED },
    { "src/made.c", "/*\n * This file was created by the script tables.\n */\nint u;\n", ROLE_GENERATED },
    { "src/person.c", OURS "/* This file was created by A. Person */\nint v;\n", ROLE_OWN },
    { "src/amalgam.c", OURS "/* This is an amalgamation of all sources. */\nint w;\n", ROLE_GENERATED },
    { "lib/bsd/1.c", BSD "int p;\n", ROLE_THIRD_PARTY },
    { "lib/bsd/2.c", BSD "int q;\n", ROLE_THIRD_PARTY },
    { "lib/bsd/3.c", BSD "int r;\n", ROLE_THIRD_PARTY },
};

static void put_moulds(void)
{
    char name[64], text[512];
    for (int i = 0; i < 50; i++) {
        snprintf(name, sizeof name, "d/gen/thing_%d.c", i);
        snprintf(text, sizeof text,
                "void *thing_%d_create(int a%d)\n{\n  void *t = get(sizeof(int));\n  need(t);\n}\n"
                "void thing_%d_free(void *x)\n{\n  drop(x->f%d);\n}\nint thing_%d_parse(void *j) "
                "{\n"
                "  if (add(j, \"%d\", x->g%d) == 0) return 0;\n}\n",
                i, i, i, i, i, i, i);
        put_text(name, text);
        snprintf(name, sizeof name, "d/hand/hand_%d.c", i);
        snprintf(text, sizeof text,
                OURS "void f%d(int a)\n{\n  need(a);\n  g%d(a);\n  h%d(a, a);\n  k%d();\n}\n", i, i,
                i, i);
        put_text(name, text);
    }
}

static void roles_follow_evidence(void **state)
{
    (void)state;
    char name[100];
    struct buf table = { 0 };
    buf_add_text(&table, OURS "const int t[] = {\n");
    for (int i = 0; i < 3000; i++)
        buf_printf(&table, "%d, ", i);
    buf_add_text(&table, "};\n");
    put("d/src/table.c", buf_str(&table));
    free(table.ptr);
    for (size_t i = 0; i < ARRAY_LEN(role_cases); i++) {
        snprintf(name, sizeof name, "d/%s", role_cases[i].path);
        put_text(name, role_cases[i].text);
    }
    put_moulds();
    struct drop d = take("d", NULL);
    for (size_t i = 0; i < ARRAY_LEN(role_cases); i++) {
        const struct file *f = file_at(&d, role_cases[i].path);
        if (f->role != role_cases[i].role)
            fail_msg("%s is %s: %s", role_cases[i].path, file_role_name(f->role), f->reason);
    }
    assert_int_equal(file_at(&d, "src/table.c")->role, ROLE_GENERATED);
    assert_int_equal(file_at(&d, "gen/thing_7.c")->role, ROLE_GENERATED);
    assert_int_equal(file_at(&d, "hand/hand_7.c")->role, ROLE_OWN);
    drop_close(&d);
}

int main(void)
{
#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(folder_is_sorted_and_hashed),
        TEST(forgotten_texts_are_read_again),
        TEST(root_is_what_sha256sum_says),
        TEST(links_and_devices_are_refused),
        TEST(version_control_is_passed_over),
        TEST(case_clash_is_told),
        TEST(caps_of_a_folder_are_told),
        TEST(missing_drop_is_an_error),
        TEST(archives_lose_their_top_folder),
        TEST(names_that_lead_out_are_refused),
        TEST(duplicates_keep_the_first),
        TEST(nested_archives_open_to_a_depth),
        TEST(bombs_stop_at_the_ratio),
        TEST(many_small_members_stop_at_the_ratio),
        TEST(long_and_deep_names_are_caps),
        TEST(corrupt_archive_keeps_what_was_read),
        TEST(compressed_file_and_office_document),
        TEST(deb_keeps_its_top_folder),
        TEST(source_package_is_overlaid),
        TEST(kinds_follow_content),
        TEST(roles_follow_evidence),
    };
    hash_init();
    pool = pool_new(2);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    pool_free(pool);
    return failed;
}
