// One actor's exposure, made on a bench: what one thread works with. SPDX-License-Identifier:
// GPL-3.0-or-later
#ifndef ASSAY_NETWORK_CONTAIN_EXPOSURE_H
#define ASSAY_NETWORK_CONTAIN_EXPOSURE_H

#include "base/pool.h"
#include "engines/network/contain/evidence.h"

struct bench {
    struct held held;
    struct effects effects;
};
void bench_make(struct bench *b, const struct containment *c);
void bench_free(struct bench *b);
// After one of hold_*: fills counts and impact of *x, and clears the bench's held for the next.
void expose(struct bench *b, const struct containment *c, struct exposure *x);
// As well, with evidence; the arena must be this thread's.
void expose_and_explain(
        struct bench *b, const struct containment *c, struct arena *a, struct exposure *x);

// A bench for each thread, and the threads.
struct crew {
    struct pool *pool;
    struct bench *benches;
    struct arena *arenas; // by worker
};
void crew_make(struct crew *crew, const struct containment *c);
void crew_free(struct crew *crew);

// Fills actor and group.
void name_supplier(const struct containment *c, struct arena *a, row supplier, struct exposure *x);
enum err check_supplier(const struct containment *c, row supplier, struct error *e);

#endif
