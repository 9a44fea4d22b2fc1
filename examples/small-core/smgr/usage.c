/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What has been used: the forwarder reports volumes and groups, charging peers send records.
 *
 * Volumes: count 4, then for each: class 4 | up 8 | down 8.
 * Packets: count 4, then for each: class 4 | packets 8.
 * Group: number of periods 1, number of marks 1, then periods of 8 bytes and marks of 4.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "charge.pb-c.h"
#include "lib/bytes.h"
#include "lib/log.h"
#include "smgr/smgr.h"

#define VOLUME_LEN 20u
#define PACKETS_LEN 12u
#define PERIOD_LEN 8u
#define MARK_LEN 4u

struct volume {
    uint32_t class_id;
    uint64_t up;
    uint64_t down;
};

struct packets {
    uint32_t class_id;
    uint64_t packets;
};

struct period {
    uint32_t from;
    uint32_t to;
};

struct group {
    uint8_t num_periods;
    uint8_t num_marks;
    struct period *periods;
    uint32_t *marks;
};

static void count_volume(struct smgr_sess *sess, const struct volume *volume)
{
    if (volume->class_id >= SMGR_MAX_CLASSES)
        return;
    sess->counters[volume->class_id].up += volume->up;
    sess->counters[volume->class_id].down += volume->down;
}

/* Volumes are counted in the end or not at all, so they are all read first. */
int usage_take_volumes(struct smgr_sess *sess, const struct sc_tlv_octets *octets)
{
    struct volume *volumes;
    const uint8_t *p;
    uint32_t count, need;

    if (octets->len < 4)
        return -1;
    count = sc_get_u32(octets->data);
    need = count * VOLUME_LEN;
    if (need > octets->len - 4u)
        return -1;
    volumes = malloc(need / VOLUME_LEN * sizeof(*volumes));
    if (!volumes)
        return -1;
    p = octets->data + 4;
    for (uint32_t i = 0; i < count; i++, p += VOLUME_LEN) {
        volumes[i].class_id = sc_get_u32(p);
        volumes[i].up = sc_get_u64(p + 4);
        volumes[i].down = sc_get_u64(p + 12);
    }
    for (uint32_t i = 0; i < count; i++)
        count_volume(sess, &volumes[i]);
    free(volumes);
    return 0;
}

/* The same for packets. */
int usage_take_packets(struct smgr_sess *sess, const struct sc_tlv_octets *octets)
{
    struct packets *list;
    const uint8_t *p;
    uint32_t count;

    if (octets->len < 4)
        return -1;
    count = sc_get_u32(octets->data);
    if (count > (octets->len - 4u) / PACKETS_LEN)
        return -1;
    list = calloc(count + 1, sizeof(*list));
    if (!list)
        return -1;
    p = octets->data + 4;
    for (uint32_t i = 0; i < count; i++, p += PACKETS_LEN) {
        list[i].class_id = sc_get_u32(p);
        list[i].packets = sc_get_u64(p + 4);
    }
    for (uint32_t i = 0; i < count; i++) {
        if (list[i].class_id < SMGR_MAX_CLASSES)
            sess->counters[list[i].class_id].packets += list[i].packets;
    }
    free(list);
    return 0;
}

static int read_periods(struct group *group, const uint8_t *p, size_t left)
{
    group->periods = calloc(group->num_periods, sizeof(*group->periods));
    if (!group->periods)
        return -1;
    if (left < group->num_periods * PERIOD_LEN) {
        free(group->periods);
        group->periods = NULL;
        return -1;
    }
    for (uint8_t i = 0; i < group->num_periods; i++, p += PERIOD_LEN) {
        group->periods[i].from = sc_get_u32(p);
        group->periods[i].to = sc_get_u32(p + 4);
    }
    return 0;
}

static int read_marks(struct group *group, const uint8_t *p, size_t left)
{
    group->marks = calloc(group->num_marks, sizeof(*group->marks));
    if (!group->marks)
        return -1;
    if (left < group->num_marks * MARK_LEN) {
        free(group->marks);
        return -1;
    }
    for (uint8_t i = 0; i < group->num_marks; i++, p += MARK_LEN)
        group->marks[i] = sc_get_u32(p);
    return 0;
}

static int read_group(const struct sc_tlv_octets *octets, struct group *group)
{
    const uint8_t *p;
    size_t left, periods_len;

    if (octets->len < 2)
        return -1;
    p = octets->data + 2;
    left = octets->len - 2u;
    group->num_periods = octets->data[0];
    group->num_marks = octets->data[1];
    if (group->num_periods == 0 || group->num_marks == 0)
        return -1;
    if (read_periods(group, p, left) < 0)
        return -1;
    periods_len = group->num_periods * PERIOD_LEN;
    return read_marks(group, p + periods_len, left - periods_len);
}

int usage_take_group(struct smgr_sess *sess, const struct sc_tlv_octets *octets)
{
    struct group group = { 0 };
    int rv = read_group(octets, &group);

    if (rv == 0) {
        for (uint8_t i = 0; i < group.num_periods; i++)
            sc_debug("session %u: used from %u to %u", sess->id, group.periods[i].from,
                    group.periods[i].to);
        sc_debug("session %u: first mark %u", sess->id, group.marks[0]);
    }
    free(group.periods);
    free(group.marks);
    return rv;
}

static bool record_is_ours(const Charge__UsageRecord *record, const struct smgr_sess *sess)
{
    if (strcmp(record->data_network, sess->dnn) != 0)
        return false;
    return strcmp(record->subscriber->supi, sess->supi) == 0;
}

static void note_location(const Charge__UsageRecord *record, const struct smgr_sess *sess)
{
    if (!record->location)
        return;
    sc_info("session %u was used in area %u, cell %" PRIu64, sess->id, record->location->area,
            record->location->cell);
}

static void count_record(const Charge__UsageRecord *record, struct smgr_sess *sess)
{
    for (size_t i = 0; i < record->n_volumes; i++) {
        const Charge__Volume *in = record->volumes[i];
        struct volume volume = { in->class_id, in->up, in->down };

        count_volume(sess, &volume);
    }
}

int usage_take_record(const uint8_t *data, size_t len)
{
    Charge__UsageRecord *record = charge__usage_record__unpack(NULL, len, data);
    struct smgr_sess *sess;
    int rv = -1;

    if (!record)
        return -1;
    sess = sess_find(record->session);
    if (sess && record_is_ours(record, sess)) {
        note_location(record, sess);
        count_record(record, sess);
        rv = 0;
    }
    charge__usage_record__free_unpacked(record, NULL);
    return rv;
}
