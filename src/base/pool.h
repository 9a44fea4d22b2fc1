// A few threads that share loops: pool_for runs `work(context, worker, index)` for every index once.
//
// Which worker takes which index is not determined, so results are written by index and merged in order.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_POOL_H
#define ASSAY_POOL_H

#include "base/base.h"

struct pool;

typedef void pool_work(void *context, size_t worker, size_t index);

// `threads` 0 means one a processor. The caller only waits.
struct pool *pool_new(size_t threads);
void pool_free(struct pool *p);
size_t pool_size(const struct pool *p); // workers, at least 1
// Returns when all are done; must not be called from inside `work`.
void pool_for(struct pool *p, size_t count, pool_work *work, void *context);

#endif
