// Managed objects in JSON: nested by class, as the OpenAPI definitions of TS 28.623, 28.541 and
// 28.632 have it, or a list of objects with their class and distinguished name, as TS 28.532 does.
//
//     { "SubNetwork": [ { "id": "1", "ManagedElement": [
//         { "id": "7", "attributes": { "vendorName": "...", ... }, "GnbDuFunction": [ ... ] } ] } ]
//         }
//     [ { "objectClass": "ManagedElement", "objectInstance": "SubNetwork=1,ManagedElement=7",
//         "attributes": { ... } } ]
//
// Members come in any order, so the names of all objects are gathered before: distinguished names
// need those of the objects around.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/import/json_events.h"
#include "engines/network/import/managed.h"

#include <stdlib.h>

struct named { // an object of the text that has a name
    uint64_t order;
    struct str id, class, dn;
};

struct names_found {
    struct arena a;
    VEC(struct named) objects;  // sorted by order
    size_t current[DEPTH_MOST]; // index + 1 of the object at a depth
};

struct nrm {
    struct managed *managed;
    struct names_found found;
    size_t next;             // of `found`
    bool object[DEPTH_MOST]; // whether the map at a depth is a managed object
};

static struct named *named_here(struct names_found *f, const struct json_events *j)
{
    size_t *at = &f->current[j->depth - 1];
    if (!*at) {
        vec_push(&f->objects, (struct named){ .order = j->levels[j->depth - 1].order });
        *at = f->objects.len;
    }
    return &f->objects.items[*at - 1];
}

static enum err find_open(struct json_events *j)
{
    struct names_found *f = j->context;
    f->current[j->depth - 1] = 0;
    return OK;
}

static enum err find_scalar(struct json_events *j, struct str text)
{
    struct names_found *f = j->context;
    if (!j->depth || !j->levels[j->depth - 1].map || !text.len)
        return OK;
    struct str key = json_member(j, 0);
    bool id = str_is(key, "id"), class = str_is(key, "objectClass");
    bool dn = str_is(key, "objectInstance") || str_is(key, "dn");
    if (!id && !class && !dn)
        return OK;
    struct named *n = named_here(f, j);
    struct str kept = str_copy(&f->a, text);
    *(id ? &n->id : class ? &n->class : &n->dn) = kept;
    return OK;
}

static int by_order(const void *a, const void *b)
{
    const struct named *x = a, *y = b;
    return x->order < y->order ? -1 : x->order > y->order;
}

// ---- the second reading

static const struct named *name_of_level(struct nrm *n, uint64_t order)
{
    while (n->next < n->found.objects.len && n->found.objects.items[n->next].order < order)
        n->next++;
    bool is = n->next < n->found.objects.len && n->found.objects.items[n->next].order == order;
    return is ? &n->found.objects.items[n->next] : NULL;
}

// The last class and name of a distinguished name.
static struct str last_part(struct str dn, bool class)
{
    size_t comma = str_rfind_byte(dn, ',');
    struct str part = str_trim(comma < dn.len ? str_from(dn, comma + 1) : dn);
    size_t equals = str_find_byte(part, '=');
    if (equals == part.len)
        return (struct str){ "", 0 };
    return class ? (struct str){ part.ptr, equals } : str_from(part, equals + 1);
}

static bool begins_class(struct str s)
{
    return s.len && s.ptr[0] >= 'A' && s.ptr[0] <= 'Z';
}

static enum err nrm_open(struct json_events *j)
{
    struct nrm *n = j->context;
    const struct json_level *l = &j->levels[j->depth - 1];
    n->object[j->depth - 1] = false;
    const struct named *name = l->map ? name_of_level(n, l->order) : NULL;
    if (!name)
        return OK;
    struct str class = name->class.len ? name->class : without_module(json_member(j, 1));
    if (!begins_class(class))
        class = last_part(name->dn, true);
    struct str id = name->id.len ? name->id : last_part(name->dn, false);
    if (!begins_class(class) || !id.len)
        return OK;
    n->object[j->depth - 1] = true;
    return managed_begin(n->managed, class, id, name->dn, j->line, j->column);
}

static enum err nrm_close(struct json_events *j)
{
    struct nrm *n = j->context;
    return n->object[j->depth - 1] ? managed_end(n->managed) : OK;
}

// An attribute is a member of the object, or of its member "attributes"; a list of texts is
// several.
static enum err nrm_scalar(struct json_events *j, struct str text)
{
    struct nrm *n = j->context;
    size_t d = j->depth;
    while (d > 0 && !j->levels[d - 1].map)
        d--;
    if (!d || j->depth - d > 1)
        return OK;
    bool own = n->object[d - 1];
    bool inside = d > 1 && n->object[d - 2] && j->levels[d - 2].map &&
                  str_is(buf_str(&j->levels[d - 2].key), "attributes");
    return own || inside ? managed_attribute(n->managed, buf_str(&j->levels[d - 1].key), text,
                                   j->line, j->column)
                         : OK;
}

bool is_nrm_json(struct str text)
{
    return text_has(text, "\"ManagedElement\"") || text_has(text, "\"objectClass\"") ||
           text_has(text, "\"objectInstance\"") || text_has(text, "\"InventoryUnitNE\"");
}

static enum err none_found(struct builder *b)
{
    enum err code = build_error(b, 1, 1, "there is no ManagedElement in this file");
    build_hint(b, "export the managed elements with their attributes, vendorName among them");
    return code;
}

enum err read_nrm_json(struct builder *b, const struct source *s)
{
    struct nrm n = { .managed = managed_new(b) };
    struct json_events *j = mem_zero(1, sizeof *j);
    *j = (struct json_events){
        .b = b, .context = &n.found, .open = find_open, .scalar = find_scalar
    };
    enum err code = json_read(j, s->file->text);
    if (n.found.objects.len)
        qsort(n.found.objects.items, n.found.objects.len, sizeof *n.found.objects.items, by_order);
    if (code == OK) {
        *j = (struct json_events){
            .b = b, .context = &n, .open = nrm_open, .close = nrm_close, .scalar = nrm_scalar
        };
        code = json_read(j, s->file->text);
    }
    if (code == OK && !managed_any(n.managed))
        code = none_found(b);
    managed_free(n.managed);
    vec_free(&n.found.objects);
    arena_release(&n.found.a);
    free(j);
    return code;
}
