/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Logging and the checks that every program shares.
 *
 * sc_must() states what has to hold for the program to go on, and stops it when it does not.
 * sc_want() leaves the calling function with a value and a line in the log.
 */
#ifndef SC_LOG_H
#define SC_LOG_H

#include <stdlib.h>

enum sc_log_level {
    SC_LOG_FATAL,
    SC_LOG_ERROR,
    SC_LOG_WARN,
    SC_LOG_INFO,
    SC_LOG_DEBUG,
};

void sc_log_open(const char *program, enum sc_log_level level);
void sc_log_set_level(enum sc_log_level level);
void sc_log(enum sc_log_level level, const char *file, int line, const char *fmt, ...)
        __attribute__((format(printf, 4, 5)));

/* One line in the event journal that the operator's collector reads. */
void sc_event(const char *fmt, ...);

#define sc_fatal(...) sc_log(SC_LOG_FATAL, __FILE__, __LINE__, __VA_ARGS__)
#define sc_error(...) sc_log(SC_LOG_ERROR, __FILE__, __LINE__, __VA_ARGS__)
#define sc_warn(...) sc_log(SC_LOG_WARN, __FILE__, __LINE__, __VA_ARGS__)
#define sc_info(...) sc_log(SC_LOG_INFO, __FILE__, __LINE__, __VA_ARGS__)
#define sc_debug(...) sc_log(SC_LOG_DEBUG, __FILE__, __LINE__, __VA_ARGS__)

#define sc_must(expr)                                                                              \
    do {                                                                                           \
        if (__builtin_expect(!(expr), 0)) {                                                        \
            sc_fatal("%s: requirement '%s' is not met", __func__, #expr);                          \
            abort();                                                                               \
        }                                                                                          \
    } while (0)

#define sc_never()                                                                                 \
    do {                                                                                           \
        sc_fatal("%s: this point is never reached", __func__);                                     \
        abort();                                                                                   \
    } while (0)

#define sc_want(expr, value)                                                                       \
    do {                                                                                           \
        if (!(expr)) {                                                                             \
            sc_warn("%s: '%s' does not hold", __func__, #expr);                                    \
            return value;                                                                          \
        }                                                                                          \
    } while (0)

#endif
