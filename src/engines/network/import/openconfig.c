// OpenConfig's openconfig-platform as JSON (RFC 7951): the components of a device, as gNMI and
// RESTCONF give them. A document, or a member of an outermost array, is a device.
//
//     { "openconfig-system:system": { "state": { "hostname": "r1" } },
//       "openconfig-platform:components": { "component": [
//         { "name": "Chassis", "state": { "type": "openconfig-platform-types:CHASSIS", "mfg-name":
//         ... } } ] } }
//
// The chassis is the element; what has a maker, a number or a version of its own is a part of it,
// the operating system's version is the element's. A device without a hostname is called after its
// file.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/import/build_int.h"
#include "engines/network/import/json_events.h"

#include <stdlib.h>

enum told { NAME, TYPE, MAKER, PART_NUMBER, MODEL, SERIAL, SOFTWARE, FIRMWARE, PARENT, TOLD };

static const char *const members[TOLD] = { "name", "type", "mfg-name", "part-no", "model-name",
    "serial-no", "software-version", "firmware-version", "parent" };

struct part {
    struct str told[TOLD];
    uint32_t line, column;
};

struct devices {
    struct builder *b;
    const struct source *source;
    struct arena a; // of the current device
    VEC(struct part) parts;
    struct names by_name;
    struct str hostname;
    uint32_t line, column; // where the device begins
    uint64_t devices, nameless;
    bool in_part[DEPTH_MOST];
};

static struct str part_name(const void *context, row i)
{
    const struct devices *d = context;
    return d->parts.items[i - 1].told[NAME];
}

static bool is_member(const struct json_events *j, size_t depth, const char *name)
{
    return depth && j->levels[depth - 1].map &&
           str_is(without_module(buf_str(&j->levels[depth - 1].key)), name);
}

// "components" { "component" [ {, or the list alone
static bool opens_part(const struct json_events *j)
{
    size_t d = j->depth;
    return d >= 2 && j->levels[d - 1].map && !j->levels[d - 2].map &&
           is_member(j, d - 2, "component");
}

static enum err device_open(struct json_events *j)
{
    struct devices *d = j->context;
    d->in_part[j->depth - 1] = opens_part(j);
    if (j->depth == 1 || (j->depth == 2 && !j->levels[0].map)) {
        d->line = j->line;
        d->column = j->column;
    }
    if (!d->in_part[j->depth - 1])
        return OK;
    if (d->parts.len == PARTS_MOST)
        return build_error(d->b, j->line, j->column,
                "there are more than %d components in one device", (int)PARTS_MOST);
    vec_push(&d->parts, (struct part){ .line = j->line, .column = j->column });
    return OK;
}

static void keep(struct devices *d, struct str *to, struct str text, bool state)
{
    if (text.len && (state || !to->len)) // what is goes before what was configured
        *to = str_copy(&d->a, text);
}

static enum err device_scalar(struct json_events *j, struct str text)
{
    struct devices *d = j->context;
    size_t at = j->depth;
    if (!at || !j->levels[at - 1].map)
        return OK;
    bool state = is_member(j, at - 1, "state"), config = is_member(j, at - 1, "config");
    bool own = d->in_part[at - 1], inside = at > 1 && d->in_part[at - 2] && (state || config);
    if (is_member(j, at, "hostname") &&
            (at == 1 || ((state || config) && is_member(j, at - 2, "system")) ||
                    is_member(j, at - 1, "system") || at == 2))
        keep(d, &d->hostname, text, state);
    if (!own && !inside)
        return OK;
    for (size_t i = 0; i < TOLD; i++)
        if (is_member(j, at, members[i]))
            keep(d, &vec_last(&d->parts).told[i], text, state);
    return OK;
}

static bool is_type(const struct part *p, const char *type)
{
    return str_is(without_module(p->told[TYPE]), type);
}

static bool has_facts(const struct part *p)
{
    return p->told[MAKER].len || p->told[PART_NUMBER].len || p->told[SERIAL].len ||
           p->told[SOFTWARE].len || p->told[FIRMWARE].len || p->told[MODEL].len;
}

static void add(struct record *r, const char *field, struct str text)
{
    if (text.len)
        r->values[r->n++] = (struct value){ .field = field_named(TABLE_ELEMENT, str_of(field)),
            .text = text,
            .label = str_of(field),
            .line = r->line,
            .column = r->column };
}

static struct str first_of(struct str a, struct str b)
{
    return a.len ? a : b;
}

static enum err emit(struct devices *d, const struct part *p, struct str name, struct str parent,
        struct str version)
{
    struct value values[8];
    struct record r = { .table = TABLE_ELEMENT,
        .lenient = true,
        .line = p->line,
        .column = p->column,
        .values = values };
    bool chassis = !parent.len;
    add(&r, "name", name);
    add(&r, "parent", parent);
    add(&r, "supplier", p->told[MAKER]);
    add(&r, "product",
            chassis ? first_of(p->told[MODEL], p->told[PART_NUMBER])
                    : first_of(p->told[PART_NUMBER], p->told[MODEL]));
    add(&r, "serial", p->told[SERIAL]);
    add(&r, "version", first_of(version, first_of(p->told[SOFTWARE], p->told[FIRMWARE])));
    return build_record(d->b, &r, NULL);
}

static struct str whole_name(struct devices *d, struct str device, struct str part)
{
    return str_format(&d->a, "%.*s/%.*s", STR_ARG(device), STR_ARG(part));
}

static bool is_part(const struct part *p, const struct part *chassis)
{
    return p != chassis && p->told[NAME].len && !is_type(p, "OPERATING_SYSTEM") && has_facts(p);
}

// The nearest component above that is a part; else the device. Circles end at the device.
static struct str parent_of(
        struct devices *d, const struct part *p, const struct part *chassis, struct str device)
{
    for (size_t steps = 0; steps < DEPTH_MOST; steps++) {
        row up = p->told[PARENT].len ? names_find(&d->by_name, p->told[PARENT], part_name, d) : 0;
        if (!up)
            return device;
        p = &d->parts.items[up - 1];
        if (p == chassis)
            return device;
        if (is_part(p, chassis))
            return whole_name(d, device, p->told[NAME]);
    }
    return device;
}

static const struct part *find_type(const struct devices *d, const char *type)
{
    for (size_t i = 0; i < d->parts.len; i++)
        if (is_type(&d->parts.items[i], type))
            return &d->parts.items[i];
    return NULL;
}

static struct str name_of_file(struct devices *d)
{
    struct str path = d->source->file->about.len ? d->source->file->about : d->source->file->path;
    size_t slash = str_rfind_byte(path, '/');
    struct str name = slash < path.len ? str_from(path, slash + 1) : path;
    size_t dot = str_rfind_byte(name, '.');
    if (dot && dot < name.len && !d->source->file->about.len)
        name.len = dot;
    d->nameless++;
    return d->nameless > 1
                   ? str_format(&d->a, "%.*s %llu", STR_ARG(name), (unsigned long long)d->nameless)
                   : name;
}

static enum err index_parts(struct devices *d)
{
    char text[SHOWN];
    for (size_t i = 0; i < d->parts.len; i++) {
        const struct part *p = &d->parts.items[i];
        if (p->told[NAME].len && names_find(&d->by_name, p->told[NAME], part_name, d))
            return build_error(d->b, p->line, p->column,
                    "the component '%s' stands twice in this device", shown(p->told[NAME], text));
        if (p->told[NAME].len)
            names_put(&d->by_name, p->told[NAME], (row)i + 1);
    }
    return OK;
}

static enum err emit_device(struct devices *d)
{
    const struct part none = { .line = d->line, .column = d->column };
    const struct part *chassis = find_type(d, "CHASSIS"),
                      *system = find_type(d, "OPERATING_SYSTEM");
    struct str name = d->hostname.len ? d->hostname : name_of_file(d);
    enum err code = index_parts(d);
    if (code == OK)
        code = emit(d, chassis ? chassis : &none, name, (struct str){ 0 },
                system ? system->told[SOFTWARE] : (struct str){ 0 });
    uint64_t left_out = 0;
    for (size_t i = 0; i < d->parts.len && code == OK; i++) {
        const struct part *p = &d->parts.items[i];
        if (is_part(p, chassis))
            code = emit(d, p, whole_name(d, name, p->told[NAME]), parent_of(d, p, chassis, name),
                    (struct str){ 0 });
        else if (p != chassis && p != system)
            left_out++;
    }
    if (left_out)
        build_ignore(d->b, "component", STR("with no maker, number or version"), left_out);
    d->devices++;
    return code;
}

static enum err end_device(struct devices *d)
{
    enum err code = d->parts.len ? emit_device(d) : OK;
    d->parts.len = 0;
    d->hostname = (struct str){ 0 };
    names_free(&d->by_name);
    arena_reset(&d->a);
    return code;
}

static enum err device_close(struct json_events *j)
{
    bool member = j->depth == 2 && !j->levels[0].map && j->levels[1].map;
    return member ? end_device(j->context) : OK;
}

static enum err device_document(struct json_events *j)
{
    return end_device(j->context);
}

bool is_openconfig(struct str text)
{
    return text_has(text, "openconfig-platform");
}

enum err read_openconfig(struct builder *b, const struct source *s)
{
    struct devices d = { .b = b, .source = s };
    struct json_events *j = mem_zero(1, sizeof *j);
    *j = (struct json_events){ .b = b,
        .context = &d,
        .open = device_open,
        .close = device_close,
        .scalar = device_scalar,
        .document = device_document };
    enum err code = json_read(j, s->file->text);
    if (code == OK && !d.devices) {
        code = build_error(b, 1, 1, "there are no components in this file");
        build_hint(b, "export /components of openconfig-platform");
    }
    vec_free(&d.parts);
    names_free(&d.by_name);
    arena_release(&d.a);
    free(j);
    return code;
}
