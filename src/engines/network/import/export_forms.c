// Tables that others prescribe: a list of columns each, which says where a cell comes from and
// whether the form takes a row without it.
//
// Sources: NetBox's import forms of devices and inventory items; 47 CFR 1.50007 and FCC Form 5641.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/import/csv.h"
#include "engines/network/import/export.h"

#include <stdlib.h>

struct writing;

struct form_column {
    const char *heading;
    bool needed;
    const char *field; // "site.latitude", or
    void (*write)(struct writing *w);
    bool plain;
};

struct writing {
    const struct network *n;
    const struct fcc_options *fcc;
    struct buf *out, cell;
    row element;
    VEC(struct export_gap) gaps;
    uint64_t rows, left_out;
};

static const struct element *element_of(const struct writing *w)
{
    return &w->n->elements.items[w->element];
}

// The row of a table that an element leads to.
static row row_of(const struct writing *w, uint8_t table)
{
    const struct element *e = element_of(w);
    switch (table) {
    case TABLE_OPERATOR:
        return e->operator;
    case TABLE_SITE:
        return e->site;
    case TABLE_SUPPLIER:
        return e->supplier ? e->supplier : w->n->products.items[e->product].supplier;
    case TABLE_PRODUCT:
        return e->product;
    default:
        return w->element;
    }
}

static void write_told(struct writing *w, struct str told)
{
    struct str name = told;
    uint8_t table = table_named(str_cut(&name, '.'));
    const struct field *f = &network_fields[field_named(table, name)];
    struct cell c = cell_get(f, row_at(w->n, table, row_of(w, table)));
    value_write(&w->cell, f, c, currency_exponent(w->n->currency));
}

static void write_gap(struct writing *w, const char *heading, const char *why)
{
    vec_push(&w->gaps, (struct export_gap){ w->element, heading, why });
}

static void write_row(struct writing *w, const struct form_column *columns, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        w->cell.len = 0;
        if (columns[i].field)
            write_told(w, str_of(columns[i].field));
        else
            columns[i].write(w);
        if (columns[i].needed && !w->cell.len)
            write_gap(w, columns[i].heading, "is not known");
        if (i)
            buf_add_byte(w->out, ',');
        if (columns[i].plain) // a number: a sign in front makes no formula of it
            buf_add_str(w->out, buf_str(&w->cell));
        else
            csv_write(w->out, buf_str(&w->cell));
    }
    buf_add_text(w->out, "\n");
    w->rows++;
}

static void write_headings(struct writing *w, const struct form_column *columns, size_t n)
{
    for (size_t i = 0; i < n; i++)
        buf_printf(w->out, "%s%s", i ? "," : "", columns[i].heading);
    buf_add_text(w->out, "\n");
}

static void finish(struct writing *w, struct arena *a, struct export_result *result)
{
    *result = (struct export_result){ w->rows, w->left_out,
        arena_copy(a, w->gaps.items, w->gaps.len * sizeof *w->gaps.items), w->gaps.len };
    vec_free(&w->gaps);
    buf_free(&w->cell);
}

// ---- NetBox

static void netbox_status(struct writing *w)
{
    uint8_t status = element_of(w)->status;
    buf_add_text(&w->cell, status ? status_names[status] : "");
}

static const struct form_column netbox_devices[] = {
    { "name", true, "element.name", NULL, false },
    { "role", true, "element.function", NULL, false },
    { "tenant", false, "operator.name", NULL, false },
    { "manufacturer", true, "supplier.name", NULL, false },
    { "device_type", true, "product.name", NULL, false },
    { "serial", false, "element.serial", NULL, false },
    { "status", true, NULL, netbox_status, false },
    { "site", true, "site.name", NULL, false },
    { "latitude", false, "site.latitude", NULL, true },
    { "longitude", false, "site.longitude", NULL, true },
};

void network_export_netbox_devices(
        struct buf *out, const struct network *n, struct arena *a, struct export_result *result)
{
    struct writing w = { .n = n, .out = out };
    write_headings(&w, netbox_devices, ARRAY_LEN(netbox_devices));
    for (w.element = 1; w.element < n->elements.len; w.element++) {
        if (element_of(&w)->parent || element_of(&w)->status == STATUS_REMOVED)
            w.left_out++;
        else
            write_row(&w, netbox_devices, ARRAY_LEN(netbox_devices));
    }
    finish(&w, a, result);
}

// The element that a part is in, at the top.
static row device_of(const struct network *n, row part)
{
    while (n->elements.items[part].parent)
        part = n->elements.items[part].parent;
    return part;
}

static void inventory_device(struct writing *w)
{
    buf_add_str(&w->cell, w->n->elements.items[device_of(w->n, w->element)].name);
}

// Without the device's name in front, which an import puts there.
static void item_name(struct writing *w, row element)
{
    struct str name = w->n->elements.items[element].name;
    struct str device = w->n->elements.items[device_of(w->n, element)].name;
    bool inside = name.len > device.len + 1 && memcmp(name.ptr, device.ptr, device.len) == 0 &&
                  (name.ptr[device.len] == '/' || name.ptr[device.len] == ',');
    buf_add_str(&w->cell, inside ? str_from(name, device.len + 1) : name);
}

static void inventory_name(struct writing *w)
{
    item_name(w, w->element);
}

static void inventory_parent(struct writing *w)
{
    row parent = element_of(w)->parent;
    if (w->n->elements.items[parent].parent)
        item_name(w, parent);
}

static const struct form_column netbox_items[] = {
    { "device", true, NULL, inventory_device, false },
    { "name", true, NULL, inventory_name, false },
    { "status", true, NULL, netbox_status, false },
    { "role", false, "element.function", NULL, false },
    { "manufacturer", false, "supplier.name", NULL, false },
    { "parent", false, NULL, inventory_parent, false },
    { "part_id", false, "product.name", NULL, false },
    { "serial", false, "element.serial", NULL, false },
};

void network_export_netbox_inventory(
        struct buf *out, const struct network *n, struct arena *a, struct export_result *result)
{
    struct writing w = { .n = n, .out = out };
    write_headings(&w, netbox_items, ARRAY_LEN(netbox_items));
    for (w.element = 1; w.element < n->elements.len; w.element++) {
        if (!element_of(&w)->parent || element_of(&w)->status == STATUS_REMOVED)
            w.left_out++;
        else
            write_row(&w, netbox_items, ARRAY_LEN(netbox_items));
    }
    finish(&w, a, result);
}

// ---- FCC Form 5641

static void fcc_operational(struct writing *w)
{
    uint8_t status = element_of(w)->status;
    if (status)
        buf_add_text(&w->cell, status == STATUS_ACTIVE ? "Yes" : "No");
}

static void fcc_plan(struct writing *w)
{
    char date[11];
    buf_add_str(&w->cell, w->fcc->plan);
    if (w->fcc->plan.len || element_of(w)->refresh == NO_DATE)
        return;
    date_text(element_of(w)->refresh, date);
    buf_printf(&w->cell, "Replacement planned for %s", date);
}

static const struct form_column fcc_5641[] = {
    { "Location Name", true, "site.name", NULL, false },
    { "Location Type", true, "site.kind", NULL, false },
    { "Latitude", true, "site.latitude", NULL, true },
    { "Longitude", true, "site.longitude", NULL, true },
    { "Address", true, "site.address", NULL, false },
    { "Operational", true, NULL, fcc_operational, false },
    { "Make", true, "supplier.name", NULL, false },
    { "Model/Product ID", true, "product.name", NULL, false },
    { "Type of Equipment", true, "element.function", NULL, false },
    { "Date Obtained", true, "element.acquired", NULL, false },
    { "Removal and Replacement Plan", false, NULL, fcc_plan, false },
};

// Whether the form is about an element: of a supplier that is covered, got after 14 August 2018 (47
// CFR 1.50007(a)) and by the day of the report. Where nobody knows when, it is listed.
static bool is_reported(const struct writing *w)
{
    const struct element *e = element_of(w);
    int32_t after = 0;
    date_parse(STR("2018-08-14"), &after);
    row supplier = row_of(w, TABLE_SUPPLIER), maker = w->n->products.items[e->product].supplier;
    bool covered = !w->fcc->covered || w->fcc->covered[supplier] || w->fcc->covered[maker];
    bool there = w->fcc->as_of == NO_DATE || e->acquired == NO_DATE || e->acquired <= w->fcc->as_of;
    bool planned = e->status == STATUS_PLANNED || e->status == STATUS_REMOVED;
    return covered && there && !planned && (e->acquired == NO_DATE || e->acquired > after);
}

// The form wants six decimals; coordinates that end in zeros were most likely given with fewer.
static void check_coordinates(struct writing *w)
{
    const struct site *s = &w->n->sites.items[element_of(w)->site];
    bool known = s->latitude != INT32_MIN && s->longitude != INT32_MIN;
    if (known && s->latitude % 1000 == 0 && s->longitude % 1000 == 0)
        write_gap(w, "Latitude", "was given to three decimals or fewer; the form wants six");
}

void network_export_fcc_5641(struct buf *out, const struct network *n,
        const struct fcc_options *options, struct arena *a, struct export_result *result)
{
    struct writing w = { .n = n, .out = out, .fcc = options };
    write_headings(&w, fcc_5641, ARRAY_LEN(fcc_5641));
    for (w.element = 1; w.element < n->elements.len; w.element++) {
        if (!is_reported(&w)) {
            w.left_out++;
            continue;
        }
        write_row(&w, fcc_5641, ARRAY_LEN(fcc_5641));
        check_coordinates(&w);
    }
    finish(&w, a, result);
}
