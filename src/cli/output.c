// Reports reach their files whole or not at all: written beside, then renamed.
//
// What exists and is no regular file (a device, a pipe) is written into, never replaced.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "cli/cli_int.h"
#include "source/expansions.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

static bool is_stdout(const char *path)
{
    return strcmp(path, "-") == 0;
}

static enum err failed(const char *path, const char *what, struct error *e)
{
    return error_set(e, ERR_IO, path, "cannot %s: %s", what, strerror(errno));
}

static enum err write_all(int fd, struct str bytes, const char *path, struct error *e)
{
    while (bytes.len) {
        ssize_t n = write(fd, bytes.ptr, bytes.len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return failed(path, "write", e);
        bytes = str_from(bytes, (size_t)n);
    }
    return OK;
}

static mode_t usual_mode(void)
{
    mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

static char *volatile half_written[REPORT_FORMATS]; // files beside, while they are not whole

static void remove_half_written(int number)
{
    for (size_t i = 0; i < REPORT_FORMATS; i++)
        if (half_written[i])
            unlink(half_written[i]);
    signal(number, SIG_DFL);
    raise(number);
}

// An interrupted run leaves no half-written file behind.
static void guard_half_written(void)
{
    static const int numbers[] = { SIGINT, SIGTERM, SIGHUP, SIGPIPE };
    for (size_t i = 0; i < ARRAY_LEN(numbers); i++) {
        struct sigaction now, ours = { .sa_handler = remove_half_written };
        if (sigaction(numbers[i], NULL, &now) == 0 && now.sa_handler == SIG_DFL)
            sigaction(numbers[i], &ours, NULL);
    }
}

struct output { // a file that is being written
    const char *path;
    int fd;
    struct buf beside; // its name until it is whole; empty: it is written into
    size_t slot;       // in half_written
    enum err code;     // what went wrong first
    struct error *e;
};

static void open_beside(struct output *o)
{
    buf_printf(&o->beside, "%s.XXXXXX", o->path);
    half_written[o->slot] = o->beside.ptr;
    guard_half_written();
    o->fd = mkstemp(o->beside.ptr);
    if (o->fd < 0)
        o->code = failed(o->path, "create", o->e);
}

static void output_open(struct output *o)
{
    struct stat st;
    if (is_stdout(o->path)) {
        o->fd = STDOUT_FILENO;
    } else if (stat(o->path, &st) == 0 && !S_ISREG(st.st_mode)) {
        o->fd = open(o->path, O_WRONLY | O_CLOEXEC);
        if (o->fd < 0)
            o->code = failed(o->path, "open", o->e);
    } else {
        open_beside(o);
    }
}

static void output_take(void *context, struct str piece)
{
    struct output *o = context;
    if (o->code == OK)
        o->code = write_all(o->fd, piece, is_stdout(o->path) ? "standard output" : o->path, o->e);
}

// Not synced: what a crash takes is made again from the dossier, which is.
static void output_close(struct output *o)
{
    const char *beside = o->beside.len ? o->beside.ptr : NULL;
    if (o->code == OK && beside && fchmod(o->fd, usual_mode()) != 0)
        o->code = failed(o->path, "write", o->e);
    if (o->fd >= 0 && !is_stdout(o->path) && close(o->fd) != 0 && o->code == OK)
        o->code = failed(o->path, "write", o->e);
    if (o->code == OK && beside && rename(beside, o->path) != 0)
        o->code = failed(o->path, "rename into place", o->e);
    if (o->code != OK && beside && o->fd >= 0)
        unlink(beside);
    half_written[o->slot] = NULL;
    buf_free(&o->beside);
}

enum err output_write(const char *path, struct str bytes, struct error *e)
{
    struct output o = { .path = path, .fd = -1, .e = e };
    output_open(&o);
    output_take(&o, bytes);
    output_close(&o);
    return o.code;
}

enum err output_check(const char *path, struct error *e)
{
    struct stat st;
    if (is_stdout(path))
        return OK;
    if (stat(path, &st) == 0 && S_ISDIR(st.st_mode)) {
        errno = EISDIR;
        return failed(path, "write", e);
    }
    struct buf folder = { 0 };
    size_t slash = str_rfind_byte(str_of(path), '/');
    buf_add(&folder, path, path[slash] ? slash + 1 : 0);
    enum err code =
            access(folder.len ? folder.ptr : ".", W_OK) == 0 ? OK : failed(path, "write", e);
    buf_free(&folder);
    return code;
}

enum err outputs_check(const struct outputs *o, struct error *e)
{
    unsigned on_stdout = 0;
    for (size_t i = 0; i < REPORT_FORMATS; i++) {
        if (!o->path[i])
            continue;
        on_stdout += is_stdout(o->path[i]);
        enum err code = output_check(o->path[i], e);
        if (code != OK)
            return code;
    }
    if (on_stdout > 1)
        return error_set(e, ERR_USAGE, NULL, "only one report can go to standard output");
    return OK;
}

bool outputs_want(const struct outputs *o, const char *format)
{
    for (size_t i = 0; i < REPORT_FORMATS; i++)
        if (o->path[i] && strcmp(report_formats[i].option, format) == 0)
            return true;
    return false;
}

static unsigned terminal_width(void)
{
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || !size.ws_col)
        return 80;
    return size.ws_col > 120 ? 120 : size.ws_col;
}

static bool wants_colour(void)
{
    const char *no_colour = getenv("NO_COLOR"), *terminal = getenv("TERM");
    return is_terminal(STDOUT_FILENO) && !(no_colour && no_colour[0]) &&
           !(terminal && strcmp(terminal, "dumb") == 0);
}

static enum err write_report(const struct report_format *format, const char *path,
        const struct run *run, const struct report_options *options, struct error *e)
{
    static pthread_mutex_t one = PTHREAD_MUTEX_INITIALIZER; // at a time: the mask of modes is the process's
    struct output o = { .path = path, .fd = -1, .slot = (size_t)(format - report_formats), .e = e };
    const struct buf_drain drain = { output_take, &o };
    struct buf out;
    pthread_mutex_lock(&one);
    output_open(&o);
    pthread_mutex_unlock(&one);
    buf_stream(&out, &drain);
    if (o.code == OK)
        format->write(&out, run, options);
    buf_flush(&out);
    buf_free(&out);
    pthread_mutex_lock(&one);
    output_close(&o);
    pthread_mutex_unlock(&one);
    return o.code;
}

struct writing {
    const struct outputs *outputs;
    const struct run *run;
    const struct report_options *options;
    enum err codes[REPORT_FORMATS];
    struct error errors[REPORT_FORMATS];
};

static void write_one(void *context, size_t worker, size_t i)
{
    struct writing *w = context;
    (void)worker;
    if (w->outputs->path[i])
        w->codes[i] = write_report(
                &report_formats[i], w->outputs->path[i], w->run, w->options, &w->errors[i]);
}

enum err outputs_write(const struct outputs *o, const struct run *run,
        struct report_options *options, bool quiet, struct pool *pool, struct error *e)
{
    struct writing w = { .outputs = o, .run = run, .options = options };
    bool stdout_is_taken = quiet,
         together = pool && !options->with_source; // excerpts read the drop
    if (together)
        pool_for(pool, REPORT_FORMATS, write_one, &w);
    for (size_t i = 0; i < REPORT_FORMATS; i++) {
        if (!together)
            write_one(&w, 0, i);
        if (w.codes[i] != OK) {
            *e = w.errors[i];
            return w.codes[i];
        }
        stdout_is_taken = stdout_is_taken || (o->path[i] && is_stdout(o->path[i]));
    }
    if (stdout_is_taken)
        return OK;
    options->width = terminal_width();
    options->colour = wants_colour();
    return write_report(report_terminal, "-", run, options, e);
}

static struct str text_of(void *context, struct str path)
{
    const struct file *f = drop_find(context, path);
    return f ? drop_text(context, f) : STR("");
}

struct report_source drop_source(struct drop *drop)
{
    return (struct report_source){ .context = drop, .text = text_of };
}

struct expansions *add_expansions(struct report_source *s, const struct run *run,
        const struct program *program, struct pool *pool)
{
    struct expansions *x = expansions_new(program);
    for (size_t i = 0; i < run->n_findings; i++)
        for (size_t k = 0; k < run->findings[i].n_places; k++)
            expansions_want(x, run->findings[i].places[k].spot.path);
    expansions_read(x, pool);
    s->expansions = x;
    s->expansion = expansions_at;
    return x;
}
