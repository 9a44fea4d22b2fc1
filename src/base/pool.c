// Threads wait for a job; a job is a loop whose indices are drawn from one atomic counter.
//
// All work runs on threads of ours, whose stacks are large: hostile input nests as deep as our caps allow, and the
// caller's stack is whatever its limits say.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "base/pool.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

enum { STACK_BYTES = 256 * 1024 * 1024 }; // address space, not memory

struct pool {
    size_t size;
    pthread_t *threads;
    pthread_mutex_t lock;
    pthread_cond_t wake, done;
    size_t job, running; // number of the current job, threads still in it
    bool stop;
    pool_work *work;
    void *context;
    size_t count;
    _Atomic size_t next;
};

struct worker {
    struct pool *pool;
    size_t index;
};

static void run(struct pool *p, size_t worker)
{
    for (;;) {
        size_t i = atomic_fetch_add(&p->next, 1);
        if (i >= p->count)
            return;
        p->work(p->context, worker, i);
    }
}

static void *worker_main(void *arg)
{
    struct worker me = *(struct worker *)arg;
    free(arg);
    size_t seen = 0;
    pthread_mutex_lock(&me.pool->lock);
    for (;;) {
        while (!me.pool->stop && me.pool->job == seen)
            pthread_cond_wait(&me.pool->wake, &me.pool->lock);
        if (me.pool->stop)
            break;
        seen = me.pool->job;
        pthread_mutex_unlock(&me.pool->lock);
        run(me.pool, me.index);
        pthread_mutex_lock(&me.pool->lock);
        if (--me.pool->running == 0)
            pthread_cond_signal(&me.pool->done);
    }
    pthread_mutex_unlock(&me.pool->lock);
    return NULL;
}

static void start_thread(struct pool *p, size_t index)
{
    struct worker *w = mem_alloc(sizeof *w);
    *w = (struct worker){ p, index };
    pthread_attr_t attr;
    pthread_attr_init(&attr);
    pthread_attr_setstacksize(&attr, STACK_BYTES);
    if (pthread_create(&p->threads[index], &attr, worker_main, w) != 0)
        BUG("cannot start a thread");
    pthread_attr_destroy(&attr);
}

struct pool *pool_new(size_t threads)
{
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    struct pool *p = mem_zero(1, sizeof *p);
    p->size = threads ? threads : cores > 0 ? (size_t)cores : 1;
    pthread_mutex_init(&p->lock, NULL);
    pthread_cond_init(&p->wake, NULL);
    pthread_cond_init(&p->done, NULL);
    p->threads = mem_zero(p->size, sizeof *p->threads);
    for (size_t i = 0; i < p->size; i++)
        start_thread(p, i);
    return p;
}

void pool_free(struct pool *p)
{
    if (!p)
        return;
    pthread_mutex_lock(&p->lock);
    p->stop = true;
    pthread_cond_broadcast(&p->wake);
    pthread_mutex_unlock(&p->lock);
    for (size_t i = 0; i < p->size; i++)
        pthread_join(p->threads[i], NULL);
    pthread_mutex_destroy(&p->lock);
    pthread_cond_destroy(&p->wake);
    pthread_cond_destroy(&p->done);
    free(p->threads);
    free(p);
}

size_t pool_size(const struct pool *p)
{
    return p->size;
}

void pool_for(struct pool *p, size_t count, pool_work *work, void *context)
{
    pthread_mutex_lock(&p->lock);
    p->work = work;
    p->context = context;
    p->count = count;
    atomic_store(&p->next, 0);
    p->running = p->size;
    p->job++;
    pthread_cond_broadcast(&p->wake);
    while (p->running)
        pthread_cond_wait(&p->done, &p->lock);
    pthread_mutex_unlock(&p->lock);
}
