// One line on stderr that says how far long work is; silent when stderr is no terminal.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_PROGRESS_H
#define ASSAY_PROGRESS_H

#include "base/base.h"

void progress_enable(bool on);                         // cli decides: terminal, and not -q
void progress_start(const char *phase, size_t total);  // from one thread
void progress_step(size_t n);                          // from any thread
void progress_end(void);                               // wipes the line

#endif
