// A folder of the disk: names first, then caps in the order of names, then contents by all workers.
//
// Every part of a path is opened with O_NOFOLLOW below the root's descriptor, so that a link
// swapped in while we read cannot lead out. The order in which a file system lists names reaches
// nothing.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "intake/intake_int.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { CHUNK_FILES = 64, CHUNK_BYTES = 4 * 1024 * 1024 };

struct found {
    struct str path;
    uint64_t size;
    char *room;       // where the content goes, NULL when refused
    size_t got;       // bytes read
    const char *fail; // why not all could be read
};

struct walk {
    struct intake *in;
    int root;
    VEC(struct found) files;
    VEC(size_t) chunks; // index of the first file of each, and the end
};

// --- names ---

static struct str join(struct arena *a, struct str folder, const char *name)
{
    return str_format(a, "%.*s%s%s", STR_ARG(folder), folder.len ? "/" : "", name);
}

static void note_link(struct intake *in, int folder, const char *name, struct str path)
{
    char target[PATH_BYTES_MOST + 1];
    ssize_t n = readlinkat(folder, name, target, sizeof target);
    struct str where;
    if (n < 0 || (size_t)n >= sizeof target)
        intake_refuse(in, path, "symbolic link cannot be read", REFUSED_UNREADABLE);
    else if (path_follow(&in->drop->arena, path, (struct str){ target, (size_t)n }, &where))
        vec_push(&in->links, (struct link){ path, where });
    else
        intake_refuse(in, path, "symbolic link leaves the drop", REFUSED);
}

static const char *special_reason(mode_t mode)
{
    return S_ISFIFO(mode)                   ? "named pipe"
           : S_ISSOCK(mode)                 ? "socket"
           : S_ISBLK(mode) || S_ISCHR(mode) ? "device"
                                            : "neither file nor folder";
}

static void list_folder(struct walk *w, int fd, struct str path, unsigned depth);

static void enter_folder(
        struct walk *w, int parent, const char *name, struct str path, unsigned depth)
{
    struct str inside = str_format(&w->in->drop->arena, "%.*s/x", STR_ARG(path));
    if (path_version_control(inside)) {
        intake_refuse(w->in, path, "version-control folder: not part of the drop", REFUSED);
        return;
    }
    if (depth >= FOLDER_DEPTH_MOST) {
        intake_refuse(w->in, path, path_too_deep, REFUSED_CAP);
        return;
    }
    int fd = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        intake_refuse(w->in, path, "folder cannot be opened", REFUSED_UNREADABLE);
    else
        list_folder(w, fd, path, depth);
}

static void list_entry(
        struct walk *w, int folder, const char *name, struct str path, unsigned depth)
{
    struct stat st;
    if (path.len > PATH_BYTES_MOST)
        intake_refuse(w->in, path, path_too_long, REFUSED_CAP);
    else if (fstatat(folder, name, &st, AT_SYMLINK_NOFOLLOW) != 0)
        intake_refuse(w->in, path, "cannot be looked at", REFUSED_UNREADABLE);
    else if (S_ISDIR(st.st_mode))
        enter_folder(w, folder, name, path, depth + 1);
    else if (S_ISLNK(st.st_mode))
        note_link(w->in, folder, name, path);
    else if (S_ISREG(st.st_mode))
        vec_push(&w->files, (struct found){ .path = path, .size = (uint64_t)st.st_size });
    else
        intake_refuse(w->in, path, special_reason(st.st_mode), REFUSED);
}

// Takes `fd` over.
static void list_folder(struct walk *w, int fd, struct str path, unsigned depth)
{
    DIR *dir = fdopendir(fd);
    if (!dir) {
        close(fd);
        intake_refuse(w->in, path, "folder cannot be opened", REFUSED_UNREADABLE);
        return;
    }
    for (struct dirent *entry; (entry = readdir(dir));) {
        const char *name = entry->d_name;
        if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0)
            continue;
        list_entry(w, fd, name, join(&w->in->drop->arena, path, name), depth);
    }
    closedir(dir);
}

// --- contents ---

// Reads up to `size` bytes and says whether the file holds more.
static enum err read_all(int fd, char *room, uint64_t size, size_t *got, bool *more)
{
    char extra;
    *got = 0;
    while (*got < size) {
        ssize_t n = read(fd, room + *got, size - *got);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return ERR_IO;
        if (n == 0)
            return OK;
        *got += (size_t)n;
    }
    *more = read(fd, &extra, 1) > 0;
    return OK;
}

static const char *read_found(int folder, struct found *f)
{
    bool more = false;
    const char *name = path_name(f->path).ptr; // paths are NUL-terminated
    // O_NONBLOCK: a pipe put in the file's place must not hold us.
    int fd = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    struct stat st;
    if (fd < 0)
        return "cannot be opened";
    bool is_file = fstat(fd, &st) == 0 && S_ISREG(st.st_mode);
    enum err rc = is_file ? read_all(fd, f->room, f->size, &f->got, &more) : ERR_IO;
    close(fd);
    if (rc != OK)
        return "cannot be read to its end";
    return f->got < f->size || more ? "changed while it was read" : NULL;
}

// Opens a folder below the root part by part, so that no part can be a link.
static int open_below(int root, struct str path)
{
    int at = dup(root);
    while (at >= 0 && path.len) {
        struct str part = str_cut(&path, '/');
        char name[NAME_MAX + 1];
        if (part.len > NAME_MAX) {
            close(at);
            return -1;
        }
        memcpy(name, part.ptr, part.len);
        name[part.len] = '\0';
        int next = openat(at, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        close(at);
        at = next;
    }
    return at;
}

static void read_chunk(void *context, size_t worker, size_t index)
{
    (void)worker;
    struct walk *w = context;
    size_t from = w->chunks.items[index], to = w->chunks.items[index + 1];
    int folder = open_below(w->root, path_folder(w->files.items[from].path));
    for (size_t i = from; i < to; i++) {
        struct found *f = &w->files.items[i];
        if (f->room)
            f->fail = folder < 0 ? "folder cannot be opened" : read_found(folder, f);
    }
    if (folder >= 0)
        close(folder);
}

// Chunks are runs of files of one folder, small enough to share between workers.
static void cut_chunks(struct walk *w)
{
    uint64_t bytes = 0;
    size_t from = 0;
    struct str folder = { 0 };
    for (size_t i = 0; i < w->files.len; i++) {
        struct found *f = &w->files.items[i];
        struct str mine = path_folder(f->path);
        if (i == 0 || i - from >= CHUNK_FILES || bytes >= CHUNK_BYTES || !str_eq(mine, folder)) {
            vec_push(&w->chunks, i);
            from = i;
            bytes = 0;
            folder = mine;
        }
        bytes += f->room ? f->size : 0;
    }
    vec_push(&w->chunks, w->files.len);
}

static int by_path(const void *a, const void *b)
{
    return str_cmp(((const struct found *)a)->path, ((const struct found *)b)->path);
}

static void admit(struct walk *w)
{
    for (size_t i = 0; i < w->files.len; i++) {
        struct found *f = &w->files.items[i];
        if (intake_admits(w->in, f->path, f->size))
            f->room = memory_take(w->in->drop, (size_t)f->size);
    }
}

static void keep(struct walk *w)
{
    for (size_t i = 0; i < w->files.len; i++) {
        struct found *f = &w->files.items[i];
        if (!f->room)
            continue;
        if (f->fail)
            intake_refuse(w->in, f->path, f->fail, REFUSED_UNREADABLE);
        if (!f->fail || f->got)
            intake_add(w->in, f->path, (struct str){ f->room, f->got }, 0, false);
    }
}

enum err walk_folder(struct intake *in, int root, const char *path, struct error *e)
{
    struct walk w = { .in = in, .root = root };
    int fd = openat(root, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return error_set(e, ERR_IO, path, "cannot list the folder: %s", strerror(errno));
    list_folder(&w, fd, STR(""), 0);
    if (w.files.len) {
        qsort(w.files.items, w.files.len, sizeof *w.files.items, by_path);
        admit(&w);
        cut_chunks(&w);
        pool_for(in->pool, w.chunks.len - 1, read_chunk, &w);
        keep(&w);
    }
    vec_free(&w.files);
    vec_free(&w.chunks);
    return OK;
}

bool walk_read_again(struct drop *d, struct file *f)
{
    struct found again = { .path = f->path, .size = f->bytes };
    int root = open(d->folder.ptr, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int folder = root < 0 ? -1 : open_below(root, path_folder(f->path));
    if (folder >= 0) {
        again.room = memory_take(d, (size_t)f->bytes);
        again.fail = read_found(folder, &again);
        close(folder);
    }
    if (root >= 0)
        close(root);
    if (!again.room || again.fail)
        return false;
    f->text = (struct str){ again.room, again.got };
    return true;
}

enum err walk_read_file(struct intake *in, int folder, const char *name, struct str as,
        uint64_t most, struct str *text, struct error *e)
{
    struct stat st;
    int fd = openat(folder, name, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0)
        return error_set(e, ERR_IO, name, "cannot open: %s", strerror(errno));
    if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) {
        close(fd);
        return error_set(e, ERR_IO, name, "neither a file nor a folder");
    }
    if ((uint64_t)st.st_size > most) {
        close(fd);
        intake_refuse(in, as, "size cap: larger than the limit of one file", REFUSED_CAP);
        return error_set(
                e, ERR_CAP, name, "larger than the limit of %llu bytes", (unsigned long long)most);
    }
    char *room = memory_take(in->drop, (size_t)st.st_size);
    bool more = false;
    enum err rc = read_all(fd, room, (uint64_t)st.st_size, &text->len, &more);
    text->ptr = room;
    close(fd);
    return rc == OK ? OK : error_set(e, rc, name, "cannot read: %s", strerror(errno));
}
