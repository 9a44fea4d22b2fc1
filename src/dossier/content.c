// What is hashed: a record's canonical serialisation, and the chain over the records.
//
// Serialisation: the text "assay-record-1", the kind, the number of columns, then each column; for
// each part its name, the number of rows and of columns, then the values row by row. Texts and
// blobs are a tag and a length before the bytes, numbers a tag and eight bytes, most significant
// first; so no two different records serialise alike. docs/dossier.md gives the same in full, for
// those who check with other tools.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/dossier_int.h"

static void add_u64(struct buf *content, uint64_t v)
{
    uint8_t bytes[8];
    for (int i = 7; i >= 0; i--, v >>= 8)
        bytes[i] = (uint8_t)v;
    buf_add(content, bytes, sizeof bytes);
}

static void add_bytes(struct buf *content, char tag, struct str bytes)
{
    buf_add_byte(content, tag);
    add_u64(content, bytes.len);
    buf_add_str(content, bytes);
}

static void add_number(struct buf *content, char tag, uint64_t bits)
{
    buf_add_byte(content, tag);
    add_u64(content, bits);
}

void content_cell(struct buf *content, const struct cell *v)
{
    uint64_t bits;
    switch (v->type) {
    case CELL_TEXT:
        add_bytes(content, 't', v->bytes);
        break;
    case CELL_BLOB:
        add_bytes(content, 'b', v->bytes);
        break;
    case CELL_INTEGER:
        add_number(content, 'i', (uint64_t)v->integer);
        break;
    case CELL_REAL:
        memcpy(&bits, &v->real, sizeof bits);
        add_number(content, 'r', bits);
        break;
    case CELL_NONE:
        buf_add_byte(content, 'n');
        break;
    case CELL_TYPES:
        BUG("a value without type");
    }
}

void content_begin(struct buf *content, const char *kind, size_t n_columns)
{
    content->len = 0;
    add_bytes(content, 't', STR("assay-record-1"));
    add_bytes(content, 't', str_of(kind));
    add_number(content, 'i', n_columns);
}

void content_rows(struct buf *content, const char *part, size_t n_rows, size_t n_columns)
{
    add_bytes(content, 't', str_of(part));
    add_number(content, 'i', n_rows);
    add_number(content, 'i', n_columns);
}

void content_batch(struct buf *content, const char *table, size_t n_columns)
{
    content->len = 0;
    add_bytes(content, 't', STR("assay-batch-1"));
    add_bytes(content, 't', str_of(table));
    add_number(content, 'i', n_columns);
}

void chain_hash(struct hasher *h, struct buf *scratch, const struct link *link,
        const uint8_t before[DIGEST_SIZE], uint8_t hash[DIGEST_SIZE])
{
    scratch->len = 0;
    add_bytes(scratch, 't', STR("assay-chain-1"));
    add_number(scratch, 'i', (uint64_t)link->seq);
    add_number(scratch, 'i', (uint64_t)link->run);
    add_bytes(scratch, 'b', (struct str){ (const char *)link->content, DIGEST_SIZE });
    add_number(scratch, 'i', (uint64_t)link->time);
    add_bytes(scratch, 't', link->host);
    add_bytes(scratch, 'b', (struct str){ (const char *)before, DIGEST_SIZE });
    hasher_digest(h, buf_str(scratch), hash);
}
