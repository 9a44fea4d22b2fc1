// Objects are collected up to the end of the outermost one that is an element, since attributes and
// contained objects come in any order; then they become records.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/import/managed.h"

#include "engines/network/import/build_int.h"

#include <stdlib.h>
#include <strings.h>

enum kind { IS_OTHER, IS_ELEMENT, IS_FUNCTION, IS_UNIT, IS_UNIT_OF_ELEMENT, IS_SOFTWARE, IS_CELL };

enum { VALUES_MOST = 10 };

struct object { // that was collected
    enum kind kind;
    struct str dn; // without the prefix
    size_t parent; // index of the element or unit around it
    uint8_t function;
    uint32_t line, column;
    struct value values[VALUES_MOST];
    size_t n_values;
};

struct frame { // an object that has not ended
    enum kind kind;
    struct str class;
    size_t dn_len; // of `dn` up to and with this object
    size_t object; // index + 1 of what is collected; 0: nothing
};

struct managed {
    struct builder *b;
    struct buf dn;
    struct str prefix;
    struct arena scratch; // of the collected objects
    struct frame frames[DEPTH_MOST];
    size_t depth;
    size_t collecting;          // depth of the element; 0: none
    VEC(struct object) objects; // the element first
    uint64_t cells[3];          // of the element, by kind of cell
    field_id function, supplier, version, site, product, serial, name, dn_field, parent, cell_count;
    field_id component_name, component_version, component_supplier, component_element;
    bool any;
    struct arena own;
};

struct managed *managed_new(struct builder *b)
{
    struct managed *m = mem_zero(1, sizeof *m);
    m->b = b;
#define ELEMENT_FIELD(f) field_named(TABLE_ELEMENT, STR(f))
    m->function = ELEMENT_FIELD("function");
    m->supplier = ELEMENT_FIELD("supplier");
    m->version = ELEMENT_FIELD("version");
    m->site = ELEMENT_FIELD("site");
    m->product = ELEMENT_FIELD("product");
    m->serial = ELEMENT_FIELD("serial");
    m->dn_field = ELEMENT_FIELD("dn");
    m->name = ELEMENT_FIELD("name");
    m->parent = ELEMENT_FIELD("parent");
    m->cell_count = ELEMENT_FIELD("cells");
    m->component_name = field_named(TABLE_COMPONENT, STR("name"));
    m->component_version = field_named(TABLE_COMPONENT, STR("version"));
    m->component_supplier = field_named(TABLE_COMPONENT, STR("supplier"));
    m->component_element = field_named(TABLE_COMPONENT, STR("element"));
    return m;
}

void managed_free(struct managed *m)
{
    buf_free(&m->dn);
    vec_free(&m->objects);
    arena_release(&m->scratch);
    arena_release(&m->own);
    free(m);
}

bool managed_any(const struct managed *m)
{
    return m->any;
}

// "Undefined" and the like are no prefix.
void managed_prefix(struct managed *m, struct str prefix)
{
    if (str_find_byte(prefix, '=') < prefix.len)
        m->prefix = str_copy(&m->own, prefix);
}

static bool is_class(struct str s, const char *name)
{
    return strlen(name) == s.len && strncasecmp(s.ptr, name, s.len) == 0;
}

// TS 28.541, 28.658, 28.652, 28.655: cells as the radio serves them, as its control unit knows
// them, and those of older generations.
static int cell_kind(struct str class)
{
    static const struct {
        const char *name;
        int kind;
    } classes[] = { { "NrCellDu", 0 }, { "NrCellCu", 1 }, { "EUtranCellFDD", 2 },
        { "EUtranCellTDD", 2 }, { "EUtranGenericCell", 2 }, { "UtranCell", 2 },
        { "UtranCellFDD", 2 }, { "UtranCellTDDLcr", 2 }, { "UtranCellTDDHcr", 2 },
        { "GsmCell", 2 } };
    for (size_t i = 0; i < ARRAY_LEN(classes); i++)
        if (is_class(class, classes[i].name))
            return classes[i].kind;
    return -1;
}

static uint8_t function_of(struct managed *m, struct str class)
{
    struct str word = class;
    return in_our_words(m->b, m->function, &word) ? network_function(word) : 0;
}

static enum kind kind_of(struct managed *m, struct str class, uint8_t *function)
{
    *function = 0;
    if (is_class(class, "ManagedElement"))
        return IS_ELEMENT;
    if (is_class(class, "InventoryUnitNE"))
        return m->collecting ? IS_UNIT_OF_ELEMENT : IS_ELEMENT;
    if (is_class(class, "InventoryUnitSw"))
        return IS_SOFTWARE;
    if (is_class(class, "InventoryUnit") || is_class(class, "InventoryUnitHw"))
        return IS_UNIT;
    if (cell_kind(class) >= 0)
        return IS_CELL;
    *function = function_of(m, class);
    return *function ? IS_FUNCTION : IS_OTHER;
}

// What is around the object that begins, as an index into `objects`.
static size_t around(const struct managed *m)
{
    for (size_t d = m->depth; d > 0; d--) {
        enum kind k = m->frames[d - 1].kind;
        if (m->frames[d - 1].object && (k == IS_UNIT || k == IS_ELEMENT))
            return m->frames[d - 1].object - 1;
    }
    return 0;
}

static enum err collect(
        struct managed *m, struct frame *f, uint8_t function, uint32_t line, uint32_t column)
{
    if (m->objects.len == PARTS_MOST)
        return build_error(m->b, line, column, "there are more than %d objects in one element",
                (int)PARTS_MOST);
    struct object o = { .kind = f->kind, .function = function, .line = line, .column = column };
    o.parent = f->kind == IS_UNIT_OF_ELEMENT ? 0 : around(m);
    o.dn = str_copy(&m->scratch, (struct str){ m->dn.ptr, f->dn_len });
    vec_push(&m->objects, o);
    f->object = m->objects.len;
    return OK;
}

static bool is_collected(const struct managed *m, enum kind k)
{
    if (!m->collecting) // a function that is in no element is one itself
        return k == IS_ELEMENT || k == IS_FUNCTION;
    return k != IS_OTHER && k != IS_CELL;
}

static void form_dn(struct managed *m, struct str class, struct str id, struct str dn)
{
    size_t before = m->depth ? m->frames[m->depth - 1].dn_len : 0;
    m->dn.len = before;
    if (dn.len) {
        m->dn.len = 0;
        buf_add_str(&m->dn, dn);
        return;
    }
    buf_printf(&m->dn, "%s%.*s=%.*s", before ? "," : "", STR_ARG(class), STR_ARG(id));
}

enum err managed_begin(struct managed *m, struct str class, struct str id, struct str dn,
        uint32_t line, uint32_t column)
{
    if (m->depth == DEPTH_MOST)
        return build_error(
                m->b, line, column, "objects are nested more than %d deep", (int)DEPTH_MOST);
    if (class.len + id.len + dn.len > FIELD_BYTES_MOST || m->dn.len > FIELD_BYTES_MOST)
        return build_error(m->b, line, column, "a distinguished name is longer than %d bytes",
                (int)FIELD_BYTES_MOST);
    uint8_t function;
    enum kind kind = kind_of(m, class, &function);
    if (m->collecting && kind == IS_ELEMENT)
        return build_error(m->b, line, column, "a managed element inside a managed element");
    form_dn(m, class, id, dn);
    struct frame *f = &m->frames[m->depth];
    *f = (struct frame){ .kind = kind, .dn_len = m->dn.len };
    if (kind == IS_CELL && m->collecting)
        m->cells[cell_kind(class)]++;
    if (kind == IS_OTHER && !is_class(class, "SubNetwork") && !is_class(class, "MeContext"))
        build_ignore(m->b, "class", class, 1);
    enum err code = OK;
    if (is_collected(m, kind)) {
        code = collect(m, f, function, line, column);
        if (!m->collecting)
            m->collecting = m->depth + 1;
    }
    m->depth++;
    return code;
}

static field_id field_of_attribute(
        const struct managed *m, const struct object *o, struct str name, const char **label)
{
    const struct {
        const char *name;
        field_id element, component;
    } attributes[] = {
        { "vendorName", m->supplier, m->component_supplier },
        { "swVersion", m->version, m->component_version },
        { "versionNumber", m->version, m->component_version },
        { "locationName", m->site, NO_FIELD },
        { "siteId", m->site, NO_FIELD },
        { "productName", m->product, m->component_name },
        { "vendorUnitTypeNumber", m->product, NO_FIELD },
        { "vendorUnitFamilyType", m->product, NO_FIELD }, // where no number is given
        { "serialNumber", m->serial, NO_FIELD },
        { "swName", NO_FIELD, m->component_name },
        { "inventoryUnitType", NO_FIELD, m->component_name },
    };
    for (size_t i = 0; i < ARRAY_LEN(attributes); i++)
        if (is_class(name, attributes[i].name) && (*label = attributes[i].name))
            return o->kind == IS_SOFTWARE ? attributes[i].component : attributes[i].element;
    return NO_FIELD;
}

static struct value *value_of(struct object *o, field_id f)
{
    for (size_t i = 0; i < o->n_values; i++)
        if (o->values[i].field == f)
            return &o->values[i];
    return NULL;
}

enum err managed_attribute(
        struct managed *m, struct str name, struct str value, uint32_t line, uint32_t column)
{
    if (!m->depth || !value.len)
        return OK;
    const struct frame *f = &m->frames[m->depth - 1];
    if (is_class(name, "dnPrefix") && m->depth == 1)
        managed_prefix(m, value);
    if (!f->object)
        return OK;
    struct object *o = &m->objects.items[f->object - 1];
    if (f->kind == IS_UNIT_OF_ELEMENT)
        o = &m->objects.items[0]; // it speaks of the element around it
    const char *label;
    field_id field = field_of_attribute(m, o, name, &label);
    if (field == NO_FIELD)
        return OK;
    struct value v = { .field = field,
        .line = line,
        .column = column,
        .text = str_copy(&m->scratch, value),
        .label = str_of(label) };
    struct value *before = value_of(o, field);
    if (!before && o->n_values < VALUES_MOST)
        o->values[o->n_values++] = v;
    else if (before && is_class(before->label, "vendorUnitFamilyType"))
        *before = v;
    return OK;
}

// ---- the end of an element: what was collected becomes records

static struct str whole_dn(struct managed *m, const struct object *o)
{
    if (!m->prefix.len || str_starts(o->dn, m->prefix.ptr))
        return o->dn;
    return str_format(&m->scratch, "%.*s,%.*s", STR_ARG(m->prefix), STR_ARG(o->dn));
}

static void add(struct object *o, struct value *room, size_t *n, field_id f, struct str text)
{
    room[(*n)++] = (struct value){ .field = f, .text = text, .line = o->line, .column = o->column };
}

static enum err emit(
        struct managed *m, struct object *o, uint8_t table, const struct value *more, size_t n_more)
{
    struct value room[VALUES_MOST + 8];
    size_t n = 0;
    for (size_t i = 0; i < o->n_values; i++)
        room[n++] = o->values[i];
    for (size_t i = 0; i < n_more; i++) {
        bool has = false;
        for (size_t k = 0; k < o->n_values; k++)
            has |= o->values[k].field == more[i].field;
        if (!has && more[i].text.len)
            room[n++] = more[i];
    }
    struct record r = { .table = table,
        .lenient = true,
        .line = o->line,
        .column = o->column,
        .values = room,
        .n = n };
    return build_record(m->b, &r, NULL);
}

static bool is_part_of_gnb(uint8_t function)
{
    struct str name = str_of(network_functions[function].name);
    return is_class(name, "GnbDuFunction") || is_class(name, "GnbCuCpFunction") ||
           is_class(name, "GnbCuUpFunction");
}

// One function for all of an element, or 0 when there are several kinds. `n`: how many there are.
static uint8_t common_function(const struct managed *m, size_t *n)
{
    uint8_t common = m->objects.items[0].function;
    bool gnb = true, same = true;
    *n = 0;
    for (size_t i = 1; i < m->objects.len; i++) {
        const struct object *o = &m->objects.items[i];
        if (o->kind != IS_FUNCTION)
            continue;
        *n += 1;
        same &= !common || o->function == common;
        common = o->function;
        gnb &= is_part_of_gnb(o->function);
    }
    if (*n && !same && gnb)
        return network_function(STR("GnbFunction"));
    return same ? common : 0;
}

static enum err emit_element(struct managed *m, uint8_t function)
{
    struct object *o = &m->objects.items[0];
    struct value more[4];
    size_t n = 0;
    uint64_t cells = m->cells[0] ? m->cells[0] + m->cells[2] : m->cells[1] + m->cells[2];
    add(o, more, &n, m->dn_field, whole_dn(m, o));
    if (function)
        add(o, more, &n, m->function, str_of(network_functions[function].name));
    if (cells)
        add(o, more, &n, m->cell_count, str_format(&m->scratch, "%llu", (unsigned long long)cells));
    return emit(m, o, TABLE_ELEMENT, more, n);
}

static struct str said_by(struct object *o, field_id f)
{
    const struct value *v = value_of(o, f);
    return v ? v->text : (struct str){ 0 };
}

static enum err emit_part(struct managed *m, struct object *o)
{
    struct object *whole = &m->objects.items[0];
    struct value more[6];
    size_t n = 0;
    add(o, more, &n, m->dn_field, whole_dn(m, o));
    add(o, more, &n, m->parent, whole_dn(m, &m->objects.items[o->parent]));
    if (o->function) { // its software is the element's
        add(o, more, &n, m->function, str_of(network_functions[o->function].name));
        add(o, more, &n, m->supplier, said_by(whole, m->supplier));
        add(o, more, &n, m->version, said_by(whole, m->version));
    }
    return emit(m, o, TABLE_ELEMENT, more, n);
}

static enum err emit_software(struct managed *m, struct object *o)
{
    struct value more[2];
    size_t n = 0;
    add(o, more, &n, m->component_element, whole_dn(m, &m->objects.items[o->parent]));
    add(o, more, &n, m->component_name, o->dn);
    return emit(m, o, TABLE_COMPONENT, more, n);
}

static enum err emit_all(struct managed *m)
{
    size_t functions;
    uint8_t common = common_function(m, &functions);
    enum err code = emit_element(m, common);
    for (size_t i = 1; i < m->objects.len && code == OK; i++) {
        struct object *o = &m->objects.items[i];
        if (o->kind == IS_UNIT || (o->kind == IS_FUNCTION && !common))
            code = emit_part(m, o);
        else if (o->kind == IS_SOFTWARE)
            code = emit_software(m, o);
    }
    m->any = true;
    return code;
}

enum err managed_end(struct managed *m)
{
    enum err code = OK;
    if (m->collecting == m->depth) {
        code = emit_all(m);
        m->objects.len = 0;
        m->collecting = 0;
        memset(m->cells, 0, sizeof m->cells);
        arena_reset(&m->scratch);
    }
    m->depth--;
    m->dn.len = m->depth ? m->frames[m->depth - 1].dn_len : 0;
    return code;
}
