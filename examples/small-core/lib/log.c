/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Logging to stderr, and the event journal. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "config.h"
#include "log.h"

#define EVENT_LINE_SIZE 512

static const char *log_program = "small-core";
static enum sc_log_level log_level = SC_LOG_INFO;
static FILE *event_file;

static const char *const level_names[] = {
    [SC_LOG_FATAL] = "fatal",
    [SC_LOG_ERROR] = "error",
    [SC_LOG_WARN] = "warning",
    [SC_LOG_INFO] = "info",
    [SC_LOG_DEBUG] = "debug",
};

void sc_log_open(const char *program, enum sc_log_level level)
{
    log_program = program;
    log_level = level;
    event_file = fopen(SC_EVENT_JOURNAL, "a");
    if (!event_file)
        sc_warn("cannot open '%s'", SC_EVENT_JOURNAL);
}

void sc_log_set_level(enum sc_log_level level)
{
    log_level = level;
}

static void print_time(FILE *out)
{
    struct timespec now;
    struct tm tm;

    clock_gettime(CLOCK_REALTIME, &now);
    gmtime_r(&now.tv_sec, &tm);
    fprintf(out, "%02d:%02d:%02d.%03ld ", tm.tm_hour, tm.tm_min, tm.tm_sec, now.tv_nsec / 1000000);
}

void sc_log(enum sc_log_level level, const char *file, int line, const char *fmt, ...)
{
    va_list ap;

    if (level > log_level)
        return;
    print_time(stderr);
    fprintf(stderr, "%s[%s] ", log_program, level_names[level]);
    va_start(ap, fmt);
    vfprintf(stderr, fmt, ap);
    va_end(ap);
    fprintf(stderr, " (%s:%d)\n", file, line);
}

void sc_event(const char *fmt, ...)
{
    char text[EVENT_LINE_SIZE];
    va_list ap;

    va_start(ap, fmt);
    vsnprintf(text, sizeof(text), fmt, ap);
    va_end(ap);
    if (event_file) {
        print_time(event_file);
        fprintf(event_file, "%s %s\n", log_program, text);
        fflush(event_file);
    }
    sc_info("event: %s", text);
}
