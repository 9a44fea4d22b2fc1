/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sessions of the session manager, found by number and by subscriber. */
#include <stdlib.h>
#include <string.h>

#include "lib/hash.h"
#include "lib/log.h"
#include "smgr/smgr.h"

struct sc_list smgr_sessions;

static struct sc_hash *by_id;
static uint32_t last_id;

int sess_open_all(void)
{
    sc_list_init(&smgr_sessions);
    by_id = sc_hash_new(14);
    return by_id ? 0 : -1;
}

void sess_close_all(void)
{
    struct smgr_sess *sess, *after;

    sc_list_for_each_safe(&smgr_sessions, sess, after, node) sess_remove(sess);
    sc_hash_free(by_id);
}

static void on_guard(void *data)
{
    struct smgr_sess *sess = data;

    sc_warn("session %u: nothing has happened for %u ms", sess->id, SMGR_GUARD_MS);
    sess_signal(sess, SMGR_FAILED);
}

static uint32_t next_id(void)
{
    do {
        last_id++;
    } while (last_id == 0 || sess_find(last_id));
    return last_id;
}

static void store_supi(struct smgr_sess *sess, const char *supi, size_t supi_len)
{
    memcpy(sess->supi, supi, supi_len);
    sess->supi[supi_len] = '\0';
}

struct smgr_sess *sess_add(const char *supi, size_t supi_len, const char *dnn)
{
    struct smgr_sess *sess;

    if (supi_len >= SMGR_SUPI_SIZE || strlen(dnn) >= SMGR_DNN_SIZE)
        return NULL;
    sess = calloc(1, sizeof(*sess));
    if (!sess)
        return NULL;
    sess->id = next_id();
    store_supi(sess, supi, supi_len);
    strcpy(sess->dnn, dnn);
    if (sc_hash_put(by_id, &sess->id, sizeof(sess->id), sess) < 0) {
        free(sess);
        return NULL;
    }
    sc_timer_setup(&sess->guard, on_guard, sess);
    sc_list_append(&smgr_sessions, &sess->node);
    sc_fsm_start(&sess->fsm, sess_state_idle);
    return sess;
}

struct smgr_sess *sess_find(uint64_t id)
{
    uint32_t key = (uint32_t)id;

    if (id > UINT32_MAX)
        return NULL;
    return sc_hash_find(by_id, &key, sizeof(key));
}

struct smgr_sess *sess_find_by_supi(const char *supi)
{
    struct smgr_sess *sess;

    sc_list_for_each(&smgr_sessions, sess, node)
    {
        if (strcmp(sess->supi, supi) == 0)
            return sess;
    }
    return NULL;
}

/* A subscriber's temporary name has become its permanent one. */
int sess_rename(struct smgr_sess *sess, const char *supi, size_t supi_len)
{
    if (supi_len >= sizeof(sess->supi))
        return -1;
    store_supi(sess, supi, supi_len);
    return 0;
}

void sess_remove(struct smgr_sess *sess)
{
    sc_timer_stop(&sess->guard);
    sc_list_remove(&smgr_sessions, &sess->node);
    sc_hash_remove(by_id, &sess->id, sizeof(sess->id));
    free(sess);
}

/* The session may be gone when this returns. */
void sess_signal(struct smgr_sess *sess, int signal)
{
    struct smgr_event event = { { signal }, sess };

    sc_fsm_dispatch(&sess->fsm, &event.head);
}
