// A drop as a recipe: take in, open archives, settle names, look at each file, decide roles, hash,
// root.
//
// The root is SHA-256 over what `sha256sum` prints for all files in bytewise order of their paths:
// lines of "hex-hash  path\n", where a path with '\\', '\n' or '\r' has those escaped and its line
// starts with
// '\\'. For a folder without archives, links and refusals anybody can recompute it:
//     find . -type f -printf '%P\0' | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum
// Files inside an archive in the drop have their own lines beside the archive's.
//
// What reaches an output never depends on threads or on the order of a folder: files are admitted
// by caps in the order of their paths, archives are opened one after the other in the order of
// arrival.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "intake/intake_int.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static const struct intake_options defaults = {
    .file_bytes_most = 64u << 20,
    .total_bytes_most = 3ull << 30,
    .files_most = 2000000,
    .depth_most = 4,
    .ratio_most = 200,
};

const char *file_kind_name(enum file_kind k)
{
    static const char *const names[FILE_KINDS] = { "C source", "header", "C++", "other language",
        "build", "schema", "document", "data", "binary" };
    return names[k];
}

const char *file_role_name(enum file_role r)
{
    static const char *const names[FILE_ROLES] = { "own", "generated", "test", "third-party" };
    return names[r];
}

// --- taking in ---

static struct intake_options with_defaults(const struct intake_options *given)
{
    struct intake_options o = given ? *given : defaults;
    o.file_bytes_most = o.file_bytes_most ? o.file_bytes_most : defaults.file_bytes_most;
    o.total_bytes_most = o.total_bytes_most ? o.total_bytes_most : defaults.total_bytes_most;
    o.files_most = o.files_most ? o.files_most : defaults.files_most;
    o.depth_most = o.depth_most ? o.depth_most : defaults.depth_most;
    o.ratio_most = o.ratio_most ? o.ratio_most : defaults.ratio_most;
    return o;
}

static struct str last_part(struct str path)
{
    while (path.len > 1 && path.ptr[path.len - 1] == '/')
        path.len--;
    return path_name(path);
}

// The path's folder, opened; for the files beside a source package.
static int open_folder_of(const char *path)
{
    struct str folder = path_folder(str_of(path));
    char name[PATH_BYTES_MOST + 1];
    if (folder.len > PATH_BYTES_MOST)
        return -1;
    memcpy(name, folder.ptr, folder.len);
    name[folder.len] = '\0';
    const char *shown = folder.len ? name : path[0] == '/' ? "/" : ".";
    return open(shown, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

static void take_source_package(struct intake *in, const char *path, struct str text)
{
    int folder = open_folder_of(path);
    if (folder < 0)
        intake_refuse(in, in->drop->name, "folder of the source package cannot be opened", REFUSED_UNREADABLE);
    else
        dsc_unpack(in, folder, in->drop->name, text);
    if (folder >= 0)
        close(folder);
}

static enum err take_file(struct intake *in, const char *path, struct error *e)
{
    struct str text, name = in->drop->name;
    enum err rc = walk_read_file(in, AT_FDCWD, path, name, in->limits.total_bytes_most, &text, e);
    if (rc != OK)
        return rc;
    if (dsc_is(name, text)) {
        take_source_package(in, path, text);
        return OK;
    }
    struct archive_job job = { .packed = text, .name = name, .depth = 1 };
    bool is_archive = archive_is(text) && !archive_is_office(text);
    if (is_archive && archive_unpack(in, &job) > 0)
        return OK;
    if (intake_admits(in, name, text.len)) {
        intake_add(in, name, text, 0, false);
        vec_last(&in->items).is_opened = is_archive; // to no avail
    }
    return OK;
}

static enum err take_in(struct intake *in, const char *path, struct error *e)
{
    struct stat st;
    if (stat(path, &st) != 0)
        return error_set(e, ERR_IO, path, "cannot open the drop: %s", strerror(errno));
    if (!S_ISDIR(st.st_mode))
        return take_file(in, path, e);
    in->drop->folder = str_copy(&in->drop->arena, str_of(path));
    int root = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (root < 0)
        return error_set(e, ERR_IO, path, "cannot open the folder: %s", strerror(errno));
    enum err rc = walk_folder(in, root, path, e);
    close(root);
    return rc;
}

// Opens archives among the items; their members are appended and looked at in turn.
static void open_archives(struct intake *in)
{
    for (size_t i = 0; i < in->items.len; i++) {
        struct item it = in->items.items[i];
        if (it.is_opened || !archive_is(it.text) || archive_is_office(it.text))
            continue;
        if (in->is_full) {
            intake_refuse(in, it.path, "size cap: the archive is not opened", REFUSED_CAP);
            continue;
        }
        if (it.depth >= in->limits.depth_most) {
            intake_refuse(in, it.path, "depth cap: archives nested too deep, not opened", REFUSED_CAP);
            continue;
        }
        struct archive_job job = { .packed = it.text,
            .name = it.path,
            .prefix = str_format(&in->drop->arena, "%.*s/", STR_ARG(it.path)),
            .depth = it.depth + 1,
            .is_payload = it.is_payload };
        archive_unpack(in, &job);
    }
}

// --- looking at each file ---

struct study {
    struct drop *drop;
    struct clue *clues;
    struct hasher **hashers; // one a worker
};

static bool is_ascii(struct str text)
{
    unsigned char all = 0;
    for (size_t i = 0; i < text.len; i++)
        all |= (unsigned char)text.ptr[i];
    return all < 0x80;
}

static uint32_t count_lines(struct str text)
{
    size_t n = 0;
    for (size_t i = 0; i < text.len; i++)
        n += text.ptr[i] == '\n';
    if (text.len && text.ptr[text.len - 1] != '\n')
        n++;
    return (uint32_t)size_min(n, UINT32_MAX);
}

static void study_file(void *context, size_t worker, size_t index)
{
    struct study *s = context;
    struct file *f = &s->drop->files[index];
    struct traits traits;
    hasher_digest(s->hashers[worker], f->text, f->sha256);
    struct kind_result k = kind_of(f->path, f->text, &traits);
    f->kind = k.kind;
    f->language = k.language;
    f->reason = k.reason;
    f->is_ascii = is_ascii(f->text);
    f->lines = k.kind == FILE_BINARY ? 0 : count_lines(f->text);
    role_look(f, &traits, &s->clues[index]);
}

static void publish_files(struct intake *in)
{
    struct drop *d = in->drop;
    d->n_files = in->items.len;
    d->files = memset(
            arena_array(&d->arena, struct file, d->n_files), 0, sizeof(struct file) * d->n_files);
    for (size_t i = 0; i < d->n_files; i++) {
        d->files[i].path = in->items.items[i].path;
        d->files[i].text = in->items.items[i].text;
        d->files[i].bytes = in->items.items[i].text.len;
        d->files[i].on_disk = d->folder.len && in->items.items[i].depth == 0;
    }
}

static void study_start(struct study *s, struct pool *pool)
{
    s->hashers = mem_zero(pool_size(pool), sizeof *s->hashers);
    for (size_t i = 0; i < pool_size(pool); i++)
        s->hashers[i] = hasher_new();
}

static void study_end(struct study *s, struct pool *pool)
{
    for (size_t i = 0; i < pool_size(pool); i++)
        hasher_free(s->hashers[i]);
    free(s->hashers);
}

// --- the root ---

static size_t escape_path(struct str path, char *out)
{
    size_t n = 0;
    for (size_t i = 0; i < path.len; i++) {
        char c = path.ptr[i];
        char escaped = (char)(c == '\n' ? 'n' : c == '\r' ? 'r' : c == '\\' ? '\\' : 0);
        if (escaped)
            out[n++] = '\\';
        out[n++] = escaped ? escaped : c;
    }
    return n;
}

static void add_root_line(struct hasher *h, const struct file *f, char *line)
{
    char *hash = line + 1, *name = hash + 2 * DIGEST_SIZE + 2;
    line[0] = '\\';
    digest_hex(f->sha256, hash);
    name[-2] = name[-1] = ' ';
    size_t n = escape_path(f->path, name);
    name[n] = '\n';
    const char *start = n == f->path.len ? hash : line;
    hasher_add(h, (struct str){ start, (size_t)(name + n + 1 - start) });
}

static void compute_root(struct drop *d, const struct study *s)
{
    struct hasher *h = s->hashers[0];
    size_t longest = 0;
    for (size_t i = 0; i < d->n_files; i++)
        longest = size_max(longest, d->files[i].path.len);
    char *line = mem_alloc(2 * longest + 2 * DIGEST_SIZE + 4);
    hasher_begin(h);
    for (size_t i = 0; i < d->n_files; i++)
        add_root_line(h, &d->files[i], line);
    hasher_end(h, d->root);
    free(line);
}

// --- refusals ---

static int by_path_then_reason(const void *a, const void *b)
{
    const struct refusal *x = a, *y = b;
    int order = str_cmp(x->path, y->path);
    return order ? order : strcmp(x->reason, y->reason);
}

// Whether some file lies below `path`, which need not be a file.
static bool has_below(const struct drop *d, struct str path)
{
    size_t low = 0, high = d->n_files;
    while (low < high) { // the first path after "path/"
        size_t mid = low + (high - low) / 2;
        struct str p = d->files[mid].path;
        struct str head = { p.ptr, size_min(p.len, path.len) };
        int order = str_cmp(head, path);
        if (order == 0)
            order = p.len == path.len ? -1 : (p.ptr[path.len] > '/') - (p.ptr[path.len] < '/');
        if (order < 0)
            low = mid + 1;
        else
            high = mid;
    }
    if (low == d->n_files)
        return false;
    struct str p = d->files[low].path;
    return p.len > path.len && memcmp(p.ptr, path.ptr, path.len) == 0 && p.ptr[path.len] == '/';
}

static void judge_links(struct intake *in)
{
    for (size_t i = 0; i < in->links.len; i++) {
        struct link l = in->links.items[i];
        const char *reason = "symbolic link, not followed: it leads to nothing that was taken in";
        if (drop_find(in->drop, l.target))
            reason = "symbolic link, not followed: its target is taken in itself";
        else if (l.target.len == 0 || has_below(in->drop, l.target))
            reason = "symbolic link to a folder, not followed: its files are taken in themselves";
        intake_refuse(in, l.path, reason, REFUSED);
    }
}

static void publish_refusals(struct intake *in)
{
    struct drop *d = in->drop;
    judge_links(in);
    if (!in->refusals.len)
        return;
    qsort(in->refusals.items, in->refusals.len, sizeof *in->refusals.items, by_path_then_reason);
    size_t n = 0; // the same words once
    for (size_t i = 0; i < in->refusals.len; i++)
        if (n == 0 || by_path_then_reason(&in->refusals.items[n - 1], &in->refusals.items[i]) != 0)
            in->refusals.items[n++] = in->refusals.items[i];
    d->refusals = arena_copy(&d->arena, in->refusals.items, n * sizeof *d->refusals);
    d->n_refusals = n;
}

// --- the interface ---

static void look_and_decide(struct drop *d, struct pool *pool)
{
    struct study s = { .drop = d, .clues = mem_zero(d->n_files, sizeof *s.clues) };
    study_start(&s, pool);
    pool_for(pool, d->n_files, study_file, &s);
    roles_assign(d, s.clues, pool);
    compute_root(d, &s);
    study_end(&s, pool);
    free(s.clues);
}

enum err drop_open(struct drop *d, const char *path, const struct intake_options *options,
        struct pool *pool, struct error *e)
{
    *d = (struct drop){ 0 };
    d->name = str_copy(&d->arena, last_part(str_of(path)));
    struct intake in = { .drop = d, .limits = with_defaults(options), .pool = pool };
    enum err rc = take_in(&in, path, e);
    if (rc == OK) {
        open_archives(&in);
        paths_settle(&in);
        publish_files(&in);
        look_and_decide(d, pool);
        publish_refusals(&in);
    }
    vec_free(&in.items);
    vec_free(&in.refusals);
    vec_free(&in.links);
    if (rc != OK)
        drop_close(d);
    return rc;
}

void drop_forget(struct drop *d, bool (*needed)(const struct file *f))
{
    static const char padding[FILE_PADDING];
    for (size_t i = 0; i < d->n_files; i++)
        if (!needed(&d->files[i]))
            d->files[i].text = (struct str){ padding, 0 };
    memory_trim(d);
}

struct str drop_text(struct drop *d, const struct file *f)
{
    struct file *own = &d->files[f - d->files];
    if (!own->text.len && own->bytes && own->on_disk)
        own->on_disk = walk_read_again(d, own);
    return own->text;
}

void drop_close(struct drop *d)
{
    memory_release(d);
    arena_release(&d->arena);
    *d = (struct drop){ 0 };
}

const struct file *drop_find(const struct drop *d, struct str path)
{
    size_t low = 0, high = d->n_files;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        int order = str_cmp(d->files[mid].path, path);
        if (order == 0)
            return &d->files[mid];
        if (order < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return NULL;
}
