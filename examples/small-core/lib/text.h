/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A switch over strings. Cases are compared in order; a missing string takes the default. */
#ifndef SC_TEXT_H
#define SC_TEXT_H

#include <string.h>

/* clang-format off */
#define SC_TEXT_SWITCH(value)                                                                      \
    do {                                                                                           \
        const char *sc_text_ = (value);                                                            \
        if (!sc_text_)                                                                             \
            sc_text_ = "";                                                                         \
        if (0) {
#define SC_TEXT_CASE(text)                                                                         \
        } else if (strcmp(sc_text_, (text)) == 0) {
#define SC_TEXT_DEFAULT                                                                            \
        } else {
#define SC_TEXT_END                                                                                \
        }                                                                                          \
    } while (0);
/* clang-format on */

#endif
