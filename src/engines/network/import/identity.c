// Which row a name means. Operators, suppliers, sites and products come to be when they are first
// named; elements are made by records about them only.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/import/build_int.h"

#include <stdio.h>

static struct str operator_name(const void *n, row r)
{
    return ((const struct network *)n)->operators.items[r].name;
}

static struct str site_name(const void *n, row r)
{
    return ((const struct network *)n)->sites.items[r].name;
}

static struct str supplier_slug(const void *n, row r)
{
    return ((const struct network *)n)->suppliers.items[r].slug;
}

static struct str element_name(const void *n, row r)
{
    return ((const struct network *)n)->elements.items[r].name;
}

static struct str element_dn(const void *n, row r)
{
    return ((const struct network *)n)->elements.items[r].dn;
}

static const name_of name_in[NETWORK_TABLES] = {
    [TABLE_OPERATOR] = operator_name,
    [TABLE_SITE] = site_name,
    [TABLE_SUPPLIER] = supplier_slug,
    [TABLE_ELEMENT] = element_name,
};

static row find(const struct builder *b, uint8_t table, struct str key)
{
    return names_find(&b->names[table], key, name_in[table], b->n);
}

// A new row, all unknown.
static row push(struct builder *b, uint8_t table, uint32_t line)
{
    struct any_table *t = table_of(b->n, table);
    size_t size = network_shapes[table].row_size;
    if (t->len == t->cap) {
        t->cap = t->cap * 2 + 8;
        t->items = mem_grow(t->items, t->cap, size);
    }
    memcpy(t->items + t->len * size, t->items, size); // row 0 is nobody
    row r = (row)t->len++;
    *origin_at(b->n, table, r) = (struct origin){ b->file, line };
    vec_push(&b->listed[table], 0);
    return r;
}

void supplier_also_is(struct builder *b, row supplier, struct str name)
{
    struct str slug = slug_of(&b->own, name);
    if (slug.len && !find(b, TABLE_SUPPLIER, slug)) {
        uint64_t *of = map_put(&b->slugs, text_id(b, slug));
        *of = *of ? *of : supplier;
    }
}

static row supplier_with(struct builder *b, struct str slug)
{
    row r = find(b, TABLE_SUPPLIER, slug);
    if (r || !b->slugs.len)
        return r;
    const uint64_t *other = map_get(&b->slugs, text_id(b, slug));
    return other ? (row)*other : 0;
}

static row new_supplier(struct builder *b, struct str name, struct str slug, uint32_t line)
{
    row r = push(b, TABLE_SUPPLIER, line);
    struct supplier *s = &b->n->suppliers.items[r];
    s->name = text_kept(b, name);
    s->slug = text_kept(b, slug);
    names_put(&b->names[TABLE_SUPPLIER], s->slug, r);
    return r;
}

// Of a name of nothing but punctuation: its bytes.
static struct str slug_of_signs(struct builder *b, struct str name)
{
    struct str slug = STR("x");
    for (size_t i = 0; i < name.len && i < 32; i++)
        slug = str_format(&b->own, "%.*s%02x", STR_ARG(slug), (unsigned)(unsigned char)name.ptr[i]);
    return slug;
}

static row supplier_named(struct builder *b, struct str name, uint32_t line)
{
    char room[256];
    struct str slug = name.len < sizeof room ? slug_into(room, name) : slug_of(&b->own, name);
    if (!slug.len)
        slug = slug_of_signs(b, name);
    row r = supplier_with(b, slug);
    return r ? r : new_supplier(b, name, slug, line);
}

row row_named(struct builder *b, uint8_t table, struct str name, uint32_t line)
{
    if (table == TABLE_SUPPLIER)
        return supplier_named(b, name, line);
    row r = find(b, table, name);
    if (r)
        return r;
    r = push(b, table, line);
    struct str kept = str_copy(&b->n->arena, name);
    if (table == TABLE_OPERATOR)
        b->n->operators.items[r].name = kept;
    else
        b->n->sites.items[r].name = kept;
    names_put(&b->names[table], kept, r);
    return r;
}

static uint64_t product_key(row supplier, uint32_t name)
{
    return (uint64_t)supplier << 32 | name;
}

static void product_known(struct builder *b, row r)
{
    const struct product *p = &b->n->products.items[r];
    uint32_t name = text_id(b, p->name);
    *map_put(&b->products, product_key(p->supplier, name)) = r;
    uint64_t *named = map_put(&b->products_named, name);
    *named = *named && *named != r ? SEVERAL : r;
}

static row product_of(const struct builder *b, row supplier, uint32_t name)
{
    const uint64_t *r = map_get(&b->products, product_key(supplier, name));
    return r ? (row)*r : 0;
}

row product_named(struct builder *b, row supplier, struct str name, uint32_t line)
{
    uint32_t id = text_id(b, name);
    row r = product_of(b, supplier, id);
    if (!r && supplier && (r = product_of(b, 0, id))) { // one whose supplier nobody knew
        struct place at = { .file = b->file, .line = line, .record = line };
        merge(b, &at, field_named(TABLE_PRODUCT, STR("supplier")), r,
                (struct cell){ .number = supplier }, false);
        *map_put(&b->products, product_key(supplier, id)) = r;
        *map_put(&b->products, product_key(0, id)) = 0;
    }
    if (r)
        return r;
    r = push(b, TABLE_PRODUCT, line);
    struct product *p = &b->n->products.items[r];
    p->supplier = supplier;
    p->name = text_kept(b, name);
    product_known(b, r);
    return r;
}

row product_told(struct builder *b, row supplier, struct str text, uint32_t line)
{
    row r = supplier ? product_of(b, supplier, text_id(b, text)) : 0;
    if (r)
        return r;
    size_t slash = str_find_byte(text, '/');
    row maker = slash && slash < text.len ? find(b, TABLE_SUPPLIER, (struct str){ text.ptr, slash })
                                          : 0;
    struct str name = slash < text.len ? str_trim(str_from(text, slash + 1)) : text;
    if (maker && name.len)
        return product_named(b, maker, name, line);
    return supplier ? product_named(b, supplier, text, line) : 0;
}

row product_alone(struct builder *b, struct str name)
{
    const uint64_t *named = map_get(&b->products_named, text_id(b, name));
    return named ? (row)*named : 0;
}

row product_existing(struct builder *b, struct str supplier, struct str name)
{
    row maker = supplier.len ? supplier_with(b, slug_of(&b->own, supplier)) : 0;
    row r = maker ? product_of(b, maker, text_id(b, name)) : 0;
    size_t slash = str_find_byte(name, '/');
    if (!r && slash < name.len &&
            (maker = find(b, TABLE_SUPPLIER, (struct str){ name.ptr, slash })))
        r = product_of(b, maker, text_id(b, str_from(name, slash + 1)));
    return r ? r : product_alone(b, name);
}

row element_named(const struct builder *b, struct str name)
{
    row r = find(b, TABLE_ELEMENT, name);
    return r ? r : names_find(&b->dns, name, element_dn, b->n);
}

void element_has_dn(struct builder *b, row element, struct str dn)
{
    if (dn.len && !names_find(&b->dns, dn, element_dn, b->n))
        names_put(&b->dns, dn, element);
}

void identity_start(struct builder *b)
{
    const struct network *n = b->n;
    for (uint8_t t = 0; t < NETWORK_TABLES; t++) {
        for (row r = 0; r < table_of(n, t)->len; r++)
            vec_push(&b->listed[t], 0);
        for (row r = 1; name_in[t] && r < table_of(n, t)->len; r++)
            names_put(&b->names[t], name_in[t](n, r), r);
    }
    for (row r = 1; r < n->suppliers.len; r++)
        supplier_also_is(b, r, n->suppliers.items[r].name);
    for (row r = 1; r < n->aliases.len; r++)
        supplier_also_is(b, n->aliases.items[r].supplier, n->aliases.items[r].name);
    for (row r = 1; r < n->products.len; r++)
        product_known(b, r);
    for (row r = 1; r < n->elements.len; r++)
        element_has_dn(b, r, n->elements.items[r].dn);
}

// ---- the row that a record is about

static struct str text_in(const struct record *r, field_id f)
{
    for (size_t i = 0; i < r->n; i++)
        if (r->values[i].field == f)
            return r->values[i].text;
    return (struct str){ 0 };
}

struct str row_name(const struct builder *b, uint8_t table, row r)
{
    field_id f = b->name_field[table];
    return f == NO_FIELD ? (struct str){ 0 }
                         : cell_get(&network_fields[f], row_at(b->n, table, r)).text;
}

static enum err no_key(struct builder *b, const struct record *r)
{
    struct place at = { b->file, r->line, r->column, r->number, { 0 }, r->line };
    return error_at(b, &at, "this %s has no name", network_shapes[r->table].name);
}

// A name for an element of a table that has no column of names: where it is, what, and a number.
static struct str made_name(struct builder *b, const struct record *r)
{
    struct str site = text_in(r, b->element_field[ELEMENT_SITE]), what = { 0 };
    for (size_t i = ELEMENT_PRODUCT; i <= ELEMENT_SUPPLIER && !what.len; i++)
        what = text_in(r, b->element_field[i]);
    if (!site.len && !what.len)
        return (struct str){ 0 };
    const char *between = site.len && what.len ? " " : "";
    struct str base = str_format(&b->own, "%.*s%s%.*s", STR_ARG(site), between, STR_ARG(what)),
               name = base;
    uint64_t *count = map_put(&b->made_names, text_id(b, base));
    for (*count += 1; *count > 1 || find(b, TABLE_ELEMENT, name); *count += 1) {
        name = str_format(&b->own, "%.*s %llu", STR_ARG(base), (unsigned long long)*count);
        if (*count > 1 && !find(b, TABLE_ELEMENT, name))
            break;
    }
    return name;
}

static void rename_element(struct builder *b, row of, struct str name)
{
    struct element *e = &b->n->elements.items[of];
    e->name = str_copy(&b->n->arena, name);
    names_put(&b->names[TABLE_ELEMENT], e->name, of);
}

static enum err element_of_record(struct builder *b, const struct record *r, row *of, bool *fresh)
{
    struct place at = { b->file, r->line, r->column, r->number, { 0 }, r->line };
    struct str name = text_in(r, b->element_field[ELEMENT_NAME]),
               dn = text_in(r, b->element_field[ELEMENT_DN]);
    char shown_a[SHOWN], shown_b[SHOWN];
    if (!name.len && !dn.len && r->number)
        name = made_name(b, r);
    if (!name.len && !dn.len)
        return no_key(b, r);
    row by_dn = dn.len ? element_named(b, dn) : 0, by_name = name.len ? element_named(b, name) : 0;
    if (by_dn && by_name && by_dn != by_name)
        return error_at(b, &at, "'%s' and '%s' are names of two elements", shown(name, shown_a),
                shown(dn, shown_b));
    *of = by_dn ? by_dn : by_name;
    *fresh = !*of;
    if (*fresh) {
        *of = push(b, TABLE_ELEMENT, r->line);
        b->n->elements.items[*of].amount[BASE_ELEMENTS] = 1;
        rename_element(b, *of, name.len ? name : dn);
    }
    struct element *e = &b->n->elements.items[*of];
    if (!by_name && by_dn && name.len && str_eq(e->name, e->dn))
        rename_element(b, *of, name); // it had no other name so far
    if (dn.len && !e->dn.len) {
        e->dn = str_eq(e->name, dn) ? e->name : str_copy(&b->n->arena, dn);
        element_has_dn(b, *of, e->dn);
    } else if (dn.len && !str_eq(e->dn, dn)) {
        return error_at(b, &at, "'%s' already has another distinguished name, '%s'",
                shown(e->name, shown_a), shown(e->dn, shown_b));
    }
    return OK;
}

static enum err supplier_of_record(struct builder *b, const struct record *r, row *of)
{
    struct str name = text_in(r, b->name_field[TABLE_SUPPLIER]);
    struct str slug = text_in(r, field_named(TABLE_SUPPLIER, STR("slug")));
    struct str made = slug_of(&b->own, slug.len ? slug : name);
    if (!name.len && !slug.len)
        return no_key(b, r);
    if (!made.len)
        made = slug_of_signs(b, slug.len ? slug : name);
    *of = supplier_with(b, made);
    if (!*of && name.len)
        *of = supplier_with(b, slug_of(&b->own, name));
    if (!*of)
        *of = new_supplier(b, name.len ? name : slug, made, r->line);
    else if (name.len && !b->listed[TABLE_SUPPLIER].items[*of])
        b->n->suppliers.items[*of].name = text_kept(b, name);
    if (name.len)
        supplier_also_is(b, *of, name);
    return OK;
}

static enum err product_of_record(struct builder *b, const struct record *r, row *of)
{
    struct str name = text_in(r, b->name_field[TABLE_PRODUCT]);
    struct str maker = text_in(r, field_named(TABLE_PRODUCT, STR("supplier")));
    if (!name.len)
        return no_key(b, r);
    row supplier = maker.len ? row_named(b, TABLE_SUPPLIER, maker, r->line) : 0;
    *of = product_named(b, supplier, name, r->line);
    return OK;
}

static enum err unique(struct builder *b, const struct record *r, row of)
{
    struct place at = { b->file, r->line, r->column, r->number, { 0 }, r->line };
    const struct table_shape *shape = &network_shapes[r->table];
    const struct origin *origin = origin_at(b->n, r->table, of);
    row *listed = &b->listed[r->table].items[of];
    char name[SHOWN];
    if (*listed == b->file && r->number) {
        struct str key = row_name(b, r->table, of);
        enum err code = origin->file == b->file
                                ? error_at(b, &at, "the %s '%s' stands already in line %u",
                                          shape->name, shown(key, name), origin->line)
                                : error_at(b, &at, "the %s '%s' stands twice in this file",
                                          shape->name, shown(key, name));
        build_hint(b, "give each its own name, or leave one of the rows out");
        return code;
    }
    if (!*listed && of >= b->first[r->table])
        *origin_at(b->n, r->table, of) = (struct origin){ b->file, r->line };
    *listed = b->file;
    return OK;
}

enum err row_of_record(struct builder *b, const struct record *r, row *of, bool *fresh)
{
    enum err code = OK;
    size_t before = table_of(b->n, r->table)->len;
    *fresh = false;
    b->n_lists[r->table]++;
    switch (r->table) {
    case TABLE_ELEMENT:
        code = element_of_record(b, r, of, fresh);
        break;
    case TABLE_SUPPLIER:
        code = supplier_of_record(b, r, of);
        break;
    case TABLE_PRODUCT:
        code = product_of_record(b, r, of);
        break;
    case TABLE_OPERATOR:
    case TABLE_SITE:
        if (!text_in(r, b->name_field[r->table]).len)
            return no_key(b, r);
        *of = row_named(b, r->table, text_in(r, b->name_field[r->table]), r->line);
        break;
    default:
        *of = push(b, r->table, r->line);
        b->listed[r->table].items[*of] = b->file;
        *fresh = true;
        return OK;
    }
    *fresh = code == OK && *of >= before;
    return code == OK ? unique(b, r, *of) : code;
}
