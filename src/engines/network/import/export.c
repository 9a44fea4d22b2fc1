// The network as our own CSV: every field of every row, so that an import makes the same of it.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/import/export.h"

#include "engines/network/import/csv.h"

const char *network_table_plural(enum network_table table)
{
    return network_shapes[table].plural;
}

static bool has_slash(struct str s)
{
    return str_find_byte(s, '/') < s.len;
}

// "supplier/product" where the row does not itself say whose it is, or says something else.
static void write_product(struct buf *out, const struct network *n, row product, row supplier)
{
    const struct product *p = &n->products.items[product];
    bool told = supplier && p->supplier == supplier && !has_slash(p->name);
    if (!told && p->supplier)
        buf_printf(out, "%.*s/", STR_ARG(n->suppliers.items[p->supplier].slug));
    buf_add_str(out, p->name);
}

static void write_row_name(
        struct buf *out, const struct network *n, const struct field *f, row to, const void *of)
{
    row supplier = f->table == TABLE_ELEMENT ? ((const struct element *)of)->supplier : 0;
    if (f->target == TABLE_PRODUCT)
        write_product(out, n, to, supplier);
    else if (f->target == TABLE_SUPPLIER)
        buf_add_str(out, n->suppliers.items[to].slug);
    else
        buf_add_str(out, cell_get(&network_fields[field_named(f->target, STR("name"))],
                                 row_at(n, f->target, to))
                                 .text);
}

static void write_field(struct buf *out, const struct network *n, const struct field *f,
        const void *of, struct buf *room)
{
    struct cell c = cell_get(f, of);
    if (!cell_known(f, c))
        return;
    if (f->type != FIELD_ROW && !field_is_text(f)) {
        value_write(out, f, c, currency_exponent(n->currency));
        return;
    }
    room->len = 0;
    if (f->type == FIELD_ROW)
        write_row_name(room, n, f, (row)c.number, of);
    else
        buf_add_str(room, c.text);
    csv_write(out, buf_str(room));
}

void network_export_csv(struct buf *out, const struct network *n, enum network_table table)
{
    size_t rows = table_of(n, (uint8_t)table)->len;
    struct buf room = { 0 };
    for (row r = 0; r < rows && rows > 1; r++) { // row 0 is nobody: the headings stand in its place
        bool first = true;
        for (size_t i = 0; i < n_network_fields; i++) {
            const struct field *f = &network_fields[i];
            if (f->table != table)
                continue;
            if (!first)
                buf_add_byte(out, ',');
            if (r)
                write_field(out, n, f, row_at(n, f->table, r), &room);
            else
                buf_printf(out, "%s%s%s", first ? network_shapes[table].name : "", first ? "." : "",
                        f->name);
            first = false;
        }
        buf_add_text(out, "\n");
    }
    buf_free(&room);
}
