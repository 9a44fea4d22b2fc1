// Files that the user names. They are opened before the process gives up its rights and read after.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "cli/network/network_int.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static enum err cannot(const char *what, const char *path, struct error *e)
{
    return error_set(e, ERR_IO, path, "cannot %s '%s': %s", what, path, strerror(errno));
}

enum err opened_file_read(struct opened_file *f, const char *path, struct error *e)
{
    struct stat st;
    *f = (struct opened_file){ .path = path, .text = STR("") };
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return cannot("open", path, e);
    enum err code = fstat(fd, &st) == 0 ? OK : cannot("read", path, e);
    if (code == OK && !S_ISREG(st.st_mode)) {
        code = error_set(e, ERR_USAGE, path, "'%s' is no file", path);
        error_hint(e, "name the files one by one; '-' and folders are not read");
    }
    if (code == OK && st.st_size > 0) {
        void *at = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
        if (at == MAP_FAILED)
            code = cannot("read", path, e);
        else
            f->text = (struct str){ at, (size_t)st.st_size };
    }
    close(fd);
    return code;
}

void opened_file_free(struct opened_file *f)
{
    if (f->text.len)
        munmap((void *)(uintptr_t)f->text.ptr, f->text.len);
}
