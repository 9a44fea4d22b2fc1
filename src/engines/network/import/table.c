// Tables: a heading for each column says which field it gives. What a row is about is told by the
// headings that only one kind of table has, by the user, or by a mapping.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/import/build_int.h"
#include "engines/network/import/csv.h"

#include <stdlib.h>

struct column {
    field_id field; // NO_FIELD: ignored
    size_t cell;
    struct str heading;
    const struct value_options *options;
    uint64_t ignored; // cells that had a text
    bool dropped;     // the mapping says to leave it out
};

struct table {
    struct builder *b;
    const struct source *source;
    struct csv csv;
    uint8_t rows_are;
    bool lenient;
    struct column *columns; // in the order of fields, those of `rows_are` first, ignored ones last
    size_t n_columns;
    bool items;    // of NetBox's inventory
    size_t device; // the cell of their device
    field_id item_name, item_parent;
};

// Headings (normalised) that tell what a table is about: the first line whose headings are all
// there.
static const struct {
    uint8_t table;
    const char *one, *other;
} telling[] = {
    { TABLE_LINK, "from", "to" },
    { TABLE_CONTROL, "holder", "held" },
    { TABLE_CERTIFICATE, "scheme", NULL },
    { TABLE_ALIAS, "alias", NULL },
    { TABLE_COMPONENT, "purl", NULL },
    { TABLE_COMPONENT, "component", NULL },
    { TABLE_ELEMENT, "name", "site" },
    { TABLE_ELEMENT, "element", NULL },
    { TABLE_ELEMENT, "function", NULL },
    { TABLE_ELEMENT, "parent", NULL },
    { TABLE_ELEMENT, "dn", NULL },
    { TABLE_ELEMENT, "serial", NULL },
    { TABLE_ELEMENT, "acquired", NULL },
    { TABLE_ELEMENT, "connected", NULL },
    { TABLE_ELEMENT, "version", NULL },
    { TABLE_ELEMENT, "product", "site" },
    { TABLE_ELEMENT, "supplier", "site" },
    { TABLE_ELEMENT, "traffic", NULL },
    { TABLE_ELEMENT, "cells", NULL },
    { TABLE_SITE, "latitude", NULL },
    { TABLE_SITE, "classes", NULL },
    { TABLE_SITE, "region", NULL },
    { TABLE_SITE, "address", NULL },
    { TABLE_PRODUCT, "produced", NULL },
    { TABLE_PRODUCT, "category", NULL },
    { TABLE_PRODUCT, "product", NULL },
    { TABLE_OPERATOR, "turnover", NULL },
    { TABLE_OPERATOR, "operator", "country" },
    { TABLE_SUPPLIER, "established", NULL },
    { TABLE_SUPPLIER, "slug", NULL },
    { TABLE_SUPPLIER, "supplier", NULL },
    { TABLE_SITE, "site", NULL },
    { TABLE_OPERATOR, "operator", NULL },
};

// Whether a column is the field `name` of `table`; one headed "name" could be anything's.
static bool has_heading(const struct table *t, uint8_t table, const char *name)
{
    field_id wanted = field_named(table, str_of(name));
    if (wanted == NO_FIELD)
        wanted = field_of_heading(table, str_of(name));
    for (size_t i = 0; i < t->n_columns; i++)
        if (str_is(t->columns[i].heading, "name") == (strcmp(name, "name") == 0) &&
                field_of_heading(table, t->columns[i].heading) == wanted)
            return true;
    return false;
}

static uint8_t told_by_headings(const struct table *t)
{
    struct str first = t->n_columns ? t->columns[0].heading : (struct str){ 0 };
    size_t dot = str_find_byte(first, '.');
    uint8_t named = dot < first.len ? table_named((struct str){ first.ptr, dot }) : 0;
    for (size_t i = 0; i < ARRAY_LEN(telling) && !named; i++)
        if (has_heading(t, telling[i].table, telling[i].one) &&
                (!telling[i].other || has_heading(t, telling[i].table, telling[i].other)))
            named = telling[i].table;
    return named;
}

static bool goes_before(const struct table *t, const struct column *x, const struct column *y)
{
    if (x->field == NO_FIELD || y->field == NO_FIELD)
        return x->field != NO_FIELD;
    bool own_x = network_fields[x->field].table == t->rows_are;
    bool own_y = network_fields[y->field].table == t->rows_are;
    return own_x != own_y ? own_x : x->field < y->field;
}

static void sort_columns(struct table *t)
{
    for (size_t i = 1; i < t->n_columns; i++) {
        struct column c = t->columns[i];
        size_t k = i;
        for (; k && goes_before(t, &c, &t->columns[k - 1]); k--)
            t->columns[k] = t->columns[k - 1];
        t->columns[k] = c;
    }
}

static enum err csv_error(struct table *t)
{
    return build_error(t->b, t->csv.wrong_line, t->csv.wrong_column, "%s", t->csv.wrong);
}

static enum err read_headings(struct table *t)
{
    enum csv_result got = csv_row(&t->csv);
    if (got == CSV_WRONG)
        return csv_error(t);
    if (got == CSV_END)
        return build_error(t->b, 1, 1, "the table is empty: it has no headings");
    struct arena *a = builder_arena(t->b);
    t->n_columns = t->csv.cells.len;
    t->columns = arena_zero(a, t->n_columns * sizeof *t->columns);
    for (size_t i = 0; i < t->n_columns; i++)
        t->columns[i] = (struct column){
            .field = NO_FIELD, .cell = i, .heading = heading_normal(a, t->csv.cells.items[i].text)
        };
    return OK;
}

static enum err twice(struct table *t, const struct column *c, size_t earlier)
{
    char one[SHOWN], other[SHOWN];
    const struct field *f = &network_fields[c->field];
    const struct csv_cell *cells = t->csv.cells.items;
    enum err code = build_error(t->b, cells[c->cell].line, cells[c->cell].column,
            "columns '%s' and '%s' both give the %s of a row's %s", shown(cells[earlier].text, one),
            shown(cells[c->cell].text, other), f->name, network_shapes[f->table].name);
    build_hint(t->b, "rename or remove one of them, or say in a mapping which one counts");
    return code;
}

static enum err missing_column(struct table *t, const struct mapping_column *m)
{
    char heading[SHOWN];
    struct str path = t->source->file->path;
    enum err code = mapping_error(t->source->mapping, builder_error(t->b),
            (uint32_t[2]){ m->line, m->column }, "'%s' has no column '%s'",
            shown(path, (char[SHOWN]){ 0 }), shown(m->heading, heading));
    build_hint(t->b, "correct the heading, or say 'optional: yes'");
    return code;
}

// The columns that the mapping speaks of.
static enum err bind_by_mapping(struct table *t, bool *bound)
{
    const struct mapping *m = t->source->mapping;
    for (size_t k = 0; t->source->mapped && k < m->columns.len; k++) {
        const struct mapping_column *c = &m->columns.items[k];
        bool found = false;
        for (size_t i = 0; i < t->n_columns; i++) {
            if (!str_eq(t->columns[i].heading, c->heading))
                continue;
            found = bound[i] = true;
            t->columns[i].field = c->field;
            t->columns[i].options = &c->options;
            t->columns[i].dropped = c->field == NO_FIELD;
        }
        if (!found && !c->optional)
            return missing_column(t, c);
    }
    return OK;
}

// Gives each column its field; what the mapping says goes before what the heading says.
static enum err bind_columns(struct table *t)
{
    bool bound[COLUMNS_MOST] = { false };
    size_t taken[FIELDS_MOST] = { 0 }; // cell + 1
    enum err code = bind_by_mapping(t, bound);
    for (int by_heading = 0; by_heading < 2 && code == OK; by_heading++) {
        for (size_t i = 0; i < t->n_columns && code == OK; i++) {
            struct column *c = &t->columns[i];
            if (bound[i] != !by_heading)
                continue;
            field_id f = by_heading ? field_of_heading(t->rows_are, c->heading) : c->field;
            if (t->items && str_is(c->heading, "device"))
                f = NO_FIELD;
            if (t->items && (str_is(c->heading, "part_id") || str_is(c->heading, "part_number")))
                f = field_named(TABLE_ELEMENT, STR("product"));
            if (f != NO_FIELD && taken[f] && by_heading && bound[taken[f] - 1])
                f = NO_FIELD;
            c->field = f;
            if (f != NO_FIELD && taken[f])
                code = twice(t, c, taken[f] - 1);
            else if (f != NO_FIELD)
                taken[f] = i + 1;
        }
    }
    return code;
}

// An item's device is no field of ours: it makes the item's name and parent.
static bool find_device(struct table *t)
{
    t->item_name = field_named(TABLE_ELEMENT, STR("name"));
    t->item_parent = field_named(TABLE_ELEMENT, STR("parent"));
    bool named = false, found = false;
    for (size_t i = 0; i < t->n_columns; i++) {
        struct column *c = &t->columns[i];
        struct str heading = heading_normal(builder_arena(t->b), c->heading);
        if (str_is(heading, "device")) {
            c->field = NO_FIELD;
            c->dropped = found = true;
            t->device = c->cell;
        }
        named |= c->field == t->item_name;
    }
    return named && found;
}

static enum err prepare_columns(struct table *t)
{
    enum err code = bind_columns(t);
    if (code != OK)
        return code;
    bool some = false;
    for (size_t i = 0; i < t->n_columns; i++) {
        struct column *c = &t->columns[i];
        some |= c->field != NO_FIELD;
        c->heading =
                str_copy(builder_arena(t->b), t->csv.cells.items[i].text); // as the file has it
    }
    if (t->items)
        some = find_device(t);
    sort_columns(t);
    if (some)
        return OK;
    code = build_error(
            t->b, 1, 1, "none of the headings is one of %s", network_shapes[t->rows_are].plural);
    build_hint(t->b, "use the headings of the documentation, or write a mapping");
    return code;
}

static enum err no_rows(struct table *t)
{
    enum err code = build_error(t->b, 1, 1, "the headings do not tell what a row is about");
    build_hint(t->b, "begin the first heading with it, as in 'site.name', or force the format, as "
                     "in 'csv:sites'");
    return code;
}

static enum err ragged(struct table *t)
{
    const struct csv_cell *first = &t->csv.cells.items[0];
    enum err code = build_error(t->b, first->line, first->column,
            "row %u has %zu cells, but there are %zu headings", t->csv.number - 1, t->csv.cells.len,
            t->n_columns);
    build_hint(t->b, "look for a separator inside a value: such values stand in quotes");
    return code;
}

// NetBox names inventory items within their device: "device/item", and where a device has two of a
// name, "device/parent/item".
static enum err name_item(struct table *t, struct record *r)
{
    struct value *name = NULL, *parent = NULL;
    struct arena *a = &t->csv.scratch;
    for (size_t i = 0; i < r->n; i++) {
        name = r->values[i].field == t->item_name ? &r->values[i] : name;
        parent = r->values[i].field == t->item_parent ? &r->values[i] : parent;
    }
    struct str device = csv_text(t->csv.cells.items[t->device].text),
               item = name ? name->text : (struct str){ 0 };
    if (!device.len)
        return build_error(
                t->b, r->line, r->column, "row %u: this item is in no device", r->number);
    if (!name)
        return OK;
    name->text = str_format(a, "%.*s/%.*s", STR_ARG(device), STR_ARG(item));
    if (!parent) {
        r->values[r->n++] = (struct value){ .field = t->item_parent,
            .text = device,
            .label = STR("device"),
            .line = r->line,
            .column = t->csv.cells.items[t->device].column };
        return OK;
    }
    if (element_named(t->b, name->text))
        name->text = str_format(
                a, "%.*s/%.*s/%.*s", STR_ARG(device), STR_ARG(parent->text), STR_ARG(item));
    parent->text = str_format(a, "%.*s/%.*s", STR_ARG(device), STR_ARG(parent->text));
    return OK;
}

static enum err take_row(struct table *t)
{
    struct value values[FIELDS_MOST];
    const struct csv_cell *cells = t->csv.cells.items;
    struct record r = { .table = t->rows_are,
        .lenient = t->lenient,
        .values = values,
        .line = cells[0].line,
        .column = cells[0].column,
        .number = t->csv.number - 1 };
    if (t->csv.cells.len != t->n_columns)
        return ragged(t);
    for (size_t i = 0; i < t->n_columns; i++) {
        struct column *c = &t->columns[i];
        const struct csv_cell *cell = &cells[c->cell];
        struct str text = csv_text(cell->text);
        if (c->field == NO_FIELD)
            c->ignored += text.len != 0;
        else if (text.len)
            values[r.n++] = (struct value){ c->field, text, c->heading, cell->line, cell->column,
                c->options, false };
    }
    enum err code = t->items ? name_item(t, &r) : OK;
    return code == OK ? build_record(t->b, &r, NULL) : code;
}

static enum err take_rows(struct table *t)
{
    enum csv_result got = CSV_END;
    enum err code = OK;
    while (code == OK && (got = csv_row(&t->csv)) == CSV_ROW)
        code = take_row(t);
    for (size_t i = 0; i < t->n_columns; i++)
        if (t->columns[i].field == NO_FIELD && !t->columns[i].dropped && t->columns[i].ignored)
            build_ignore(t->b, "column", t->columns[i].heading, t->columns[i].ignored);
    return code == OK && got == CSV_WRONG ? csv_error(t) : code;
}

static enum err read_table(struct table *t)
{
    csv_open(&t->csv, t->source->file->text);
    enum err code = read_headings(t);
    if (code == OK && !t->rows_are)
        t->rows_are = told_by_headings(t);
    if (code == OK && !t->rows_are)
        code = no_rows(t);
    if (code == OK)
        code = prepare_columns(t);
    if (code == OK)
        code = take_rows(t);
    csv_close(&t->csv);
    return code;
}

enum err read_csv(struct builder *b, const struct source *s)
{
    struct table t = { .b = b, .source = s, .rows_are = s->table };
    return read_table(&t);
}

// The headings of a table, normalised; for telling formats and the order of reading.
static bool first_row(struct table *t, struct str text)
{
    csv_open(&t->csv, text);
    bool got = csv_row(&t->csv) == CSV_ROW;
    t->n_columns = got ? t->csv.cells.len : 0;
    t->columns = arena_zero(&t->csv.scratch, t->n_columns * sizeof *t->columns);
    for (size_t i = 0; i < t->n_columns; i++)
        t->columns[i].heading = heading_normal(&t->csv.scratch, t->csv.cells.items[i].text);
    return got;
}

uint8_t csv_rows_are(struct str text)
{
    struct table t = { 0 };
    uint8_t table = first_row(&t, text) ? told_by_headings(&t) : 0;
    csv_close(&t.csv);
    return table;
}

bool csv_is_mapped(struct str text, const struct mapping *m)
{
    struct table t = { 0 };
    bool is = !m->columns.len;
    first_row(&t, text);
    for (size_t i = 0; i < t.n_columns; i++)
        for (size_t k = 0; k < m->columns.len; k++)
            is |= str_eq(t.columns[i].heading, m->columns.items[k].heading);
    csv_close(&t.csv);
    return is;
}

static bool has_column(const struct table *t, const char *one, const char *other)
{
    for (size_t i = 0; i < t->n_columns; i++)
        if (str_is(t->columns[i].heading, one) || str_is(t->columns[i].heading, other))
            return true;
    return false;
}

bool is_netbox_devices(struct str text)
{
    struct table t = { 0 };
    bool is = first_row(&t, text) && has_column(&t, "role", "device_role") &&
              has_column(&t, "device_type", "type") && !has_column(&t, "function", "element.name");
    csv_close(&t.csv);
    return is;
}

bool is_netbox_inventory(struct str text)
{
    struct table t = { 0 };
    bool is = first_row(&t, text) && has_column(&t, "device", "device") &&
              has_column(&t, "name", "name") &&
              (has_column(&t, "part_id", "discovered") ||
                      has_column(&t, "part_number", "discovered"));
    csv_close(&t.csv);
    return is;
}

enum err read_netbox_inventory(struct builder *b, const struct source *s)
{
    struct table t = {
        .b = b, .source = s, .rows_are = TABLE_ELEMENT, .lenient = true, .items = true
    };
    return read_table(&t);
}

// Roles are the operator's own words: those that are no function of ours are counted, not refused.
enum err read_netbox_devices(struct builder *b, const struct source *s)
{
    struct table t = { .b = b, .source = s, .rows_are = TABLE_ELEMENT, .lenient = true };
    return read_table(&t);
}
