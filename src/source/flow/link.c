// Linking: a name becomes the function or object it means, a member step becomes a cell.
//
// A static name means the definition in its own file. An external name means the definition of that
// name; where several programs of a drop define it, the one whose path shares most folders with the
// user's. A name that the drop does not define becomes an extern, with the contract of its model
// where there is one.
//
// Requires: the program. Leaves: externs, targets_of_ref, cells, role.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdlib.h>

#include "source/flow/flow_int.h"

typedef VEC(struct flow_extern) extern_vec;
typedef VEC(struct flow_cell) cell_vec;

static uint64_t name_key(uint32_t source, symbol name)
{
    return ((uint64_t)source << SYMBOL_BITS) | name;
}

// Enters the definitions in order; several of one key form a chain through `next`.
static void enter_name(struct map *names, uint32_t *next, uint64_t key, uint32_t index)
{
    uint64_t *slot = map_put(names, key);
    if (!*slot) {
        *slot = index + 1;
        return;
    }
    uint32_t at = (uint32_t)*slot - 1;
    while (next[at])
        at = next[at] - 1;
    next[at] = index + 1;
}

static void enter_functions(struct flow *w)
{
    for (uint32_t k = 0; k < w->n_functions; k++) {
        const struct ir_function *f = w->program->functions[k];
        bool is_static = f->decl && (f->decl->flags & DECL_STATIC);
        enter_name(&w->memory->functions, w->memory->next_same,
                name_key(is_static ? f->source : IR_EXTERN, f->name), k);
    }
}

// The file a declaration stands in.
static uint32_t source_of(const struct flow *w, const struct decl *d)
{
    return d && d->where ? sources_of_place(&w->program->sources, d->where) : IR_EXTERN;
}

// A static object is told apart by where it is declared: several functions may have one of the same
// name.
static uint64_t static_key(const struct decl *d)
{
    return UINT64_C(1) << 63 | d->where;
}

static void enter_globals(struct flow *w)
{
    for (uint32_t k = 0; k < w->program->n_globals; k++) {
        const struct ir_global *g = w->program->globals[k];
        if (g->source != IR_EXTERN && g->decl)
            *map_put(&w->memory->globals, static_key(g->decl)) = k + 1;
        enter_name(&w->memory->globals, w->memory->next_global, name_key(g->source, g->name), k);
    }
}

static const uint64_t *find_static(
        const struct flow *w, const struct map *names, const struct ir_ref *ref)
{
    const uint64_t *slot = map_get(names, name_key(ref->source, ref->name));
    bool elsewhere = !slot && ref->decl && ref->source != IR_EXTERN;
    return !elsewhere ? slot : map_get(names, name_key(source_of(w, ref->decl), ref->name));
}

static const uint64_t *find_function(const struct flow *w, const struct ir_ref *ref)
{
    return find_static(w, &w->memory->functions, ref);
}

static const uint64_t *find_global(const struct flow *w, const struct ir_ref *ref)
{
    const uint64_t *slot = NULL;
    if (ref->source != IR_EXTERN && ref->decl && ref->decl->where)
        slot = map_get(&w->memory->globals, static_key(ref->decl));
    return slot ? slot : find_static(w, &w->memory->globals, ref);
}

// How many bytes of whole folders two paths share.
static size_t shared_folders(struct str a, struct str b)
{
    size_t shared = 0;
    for (size_t k = 0; k < a.len && k < b.len && a.ptr[k] == b.ptr[k]; k++)
        if (a.ptr[k] == '/')
            shared = k + 1;
    return shared;
}

static struct str source_path(const struct flow *w, uint32_t source)
{
    return source < w->program->sources.n ? w->program->sources.items[source].path : STR("");
}

static uint32_t nearest_function(const struct flow *w, uint32_t first, uint32_t source)
{
    uint32_t best = first;
    size_t most = 0;
    struct str path = source_path(w, source);
    for (uint32_t at = first;; at = w->memory->next_same[at] - 1) {
        size_t shared = shared_folders(path, source_path(w, w->program->functions[at]->source));
        if (shared > most) {
            most = shared;
            best = at;
        }
        if (!w->memory->next_same[at])
            return best;
    }
}

static uint32_t nearest_global(const struct flow *w, uint32_t first, uint32_t source)
{
    uint32_t best = first;
    size_t most = 0;
    struct str path = source_path(w, source);
    for (uint32_t at = first;; at = w->memory->next_global[at] - 1) {
        const struct decl *d = w->program->globals[at]->decl;
        size_t shared = 0;
        if (d && d->where)
            shared = shared_folders(
                    path, source_path(w, sources_of_place(&w->program->sources, d->where)));
        if (shared > most) {
            most = shared;
            best = at;
        }
        if (!w->memory->next_global[at])
            return best;
    }
}

static const struct contract *contract_of(struct flow *w, const struct decl *d)
{
    if (!d || !d->contract)
        return NULL;
    uint64_t *slot = map_put(&w->memory->contracts, name_key(d->contract, d->name));
    if (!*slot) {
        const struct contract *c = contract_parse(&w->memory->main, symbol_text(d->contract), d);
        *slot = (uint64_t)(uintptr_t)c;
    }
    return (const struct contract *)(uintptr_t)*slot;
}

static void enter_extern(struct flow *w, const struct ir_ref *ref, extern_vec *externs)
{
    uint64_t *slot = map_put(&w->memory->extern_of, ref->name);
    if (!*slot) {
        vec_push(externs, (struct flow_extern){ .name = ref->name, .decl = ref->decl });
        *slot = externs->len;
    }
    struct flow_extern *x = &externs->items[*slot - 1];
    if (!x->contract && ref->decl && ref->decl->contract) {
        x->contract = contract_of(w, ref->decl);
        x->decl = ref->decl;
    }
    if (ref->decl && (ref->decl->flags & DECL_NORETURN))
        x->noreturn = true;
}

static bool is_function_ref(const struct ir_ref *ref)
{
    return ref->decl && ref->decl->kind == DECL_FUNCTION;
}

static bool is_defined(const struct flow *w, const struct ir_ref *ref)
{
    return find_function(w, ref) != NULL;
}

static int by_name(const void *a, const void *b)
{
    return symbol_cmp(((const struct flow_extern *)a)->name, ((const struct flow_extern *)b)->name);
}

static void collect_externs(struct flow *w)
{
    extern_vec externs = { 0 };
    for (uint32_t k = 0; k < w->n_functions; k++) {
        const struct ir_function *f = w->program->functions[k];
        for (uint32_t r = 0; r < f->n_refs; r++)
            if (is_function_ref(&f->refs[r]) && !is_defined(w, &f->refs[r]))
                enter_extern(w, &f->refs[r], &externs);
    }
    for (uint32_t k = 0; k < w->program->n_globals; k++) {
        const struct ir_global *g = w->program->globals[k];
        for (uint32_t i = 0; i < g->n_inits; i++)
            if (g->inits[i].kind == INIT_FUNCTION && !is_defined(w, &g->inits[i].ref))
                enter_extern(w, &g->inits[i].ref, &externs);
    }
    if (externs.len)
        qsort(externs.items, externs.len, sizeof *externs.items, by_name);
    w->externs = arena_copy(&w->memory->main, externs.items, externs.len * sizeof *externs.items);
    w->n_externs = (uint32_t)externs.len;
    free(externs.items);
    for (uint32_t k = 0; k < w->n_externs; k++) {
        struct flow_extern *x = &w->externs[k];
        x->noreturn = x->noreturn || contract_has(x->contract, CLAUSE_NORETURN);
        *map_put(&w->memory->extern_of, x->name) = k + 1;
    }
}

uint32_t link_ref(const struct flow *w, const struct ir_ref *ref, uint32_t source)
{
    const uint64_t *slot = find_function(w, ref);
    if (slot)
        return nearest_function(w, (uint32_t)*slot - 1, source);
    slot = find_global(w, ref);
    if (slot)
        return nearest_global(w, (uint32_t)*slot - 1, source) | FLOW_GLOBAL;
    slot = map_get(&w->memory->extern_of, ref->name);
    return slot && is_function_ref(ref) ? w->n_functions + (uint32_t)*slot - 1 : FLOW_NONE;
}

static void link_refs(struct flow *w, struct flow_worker *me, uint32_t k)
{
    struct flow_function *f = &w->functions[k];
    f->targets_of_ref = arena_array(&me->keep, uint32_t, f->ir->n_refs + 1);
    for (uint32_t r = 0; r < f->ir->n_refs; r++)
        f->targets_of_ref[r] = link_ref(w, &f->ir->refs[r], f->ir->source);
}

static uint64_t cell_key(const struct ir_field *field)
{
    const struct type *t = field->record;
    const struct record *r =
            t && (t->kind == TYPE_STRUCT || t->kind == TYPE_UNION) ? t->record : NULL;
    symbol name = field->field && field->field->name ? field->field->name : field->name;
    uint64_t owner = !r ? 0 : r->where ? r->where : ((uint64_t)r->tag | 1u << 31);
    // An unnamed member (anonymous union) is told apart by its offset.
    uint64_t member = name ? name : 0x1000000u + (field->field ? field->field->offset : 0);
    return (owner << 25 | (member & 0x1ffffff)) + 1;
}

static uint32_t enter_cell(struct flow *w, const struct ir_field *field, cell_vec *cells)
{
    uint64_t *slot = map_put(&w->memory->cell_of, cell_key(field));
    if (!*slot) {
        const struct type *t = field->record;
        bool known = t && (t->kind == TYPE_STRUCT || t->kind == TYPE_UNION) && t->record;
        vec_push(cells, (struct flow_cell){ .record = known ? t->record->where : 0,
                                .name = field->name,
                                .field = field->field,
                                .owner = t,
                                .tainted_at = UINT64_MAX });
        *slot = cells->len;
    }
    struct flow_cell *c = &cells->items[*slot - 1];
    if (!c->field && field->field) {
        c->field = field->field;
        c->owner = field->record;
    }
    return (uint32_t)*slot - 1;
}

// ---- What a record's shape says ----

static const struct record *record_of(const struct type *t)
{
    return t && (t->kind == TYPE_STRUCT || t->kind == TYPE_UNION) ? t->record : NULL;
}

static bool same_record(const struct record *a, const struct record *b)
{
    return a && b && a->where == b->where && a->tag == b->tag;
}

// A node of a list: it points to its own kind.
static bool is_node(const struct record *r)
{
    for (uint32_t k = 0; r && k < r->n_fields; k++)
        if (r->fields[k].type->kind == TYPE_POINTER &&
                same_record(record_of(r->fields[k].type->base), r))
            return true;
    return false;
}

// A link of a list, or a pointer to anything: what some object behind it was given says little of
// this one.
static bool is_container(const struct type *t)
{
    if (!t || t->kind != TYPE_POINTER)
        return false;
    return t->base->kind == TYPE_VOID || t->base->kind == TYPE_POINTER ||
           is_node(record_of(t->base));
}

// The program's own object: it has callbacks or pointers to anything, or hangs in lists. Bytes from
// outside are not laid over such a record.
static bool is_object(const struct record *r)
{
    for (uint32_t k = 0; r && k < r->n_fields; k++) {
        const struct type *t = r->fields[k].type;
        if (t->kind == TYPE_POINTER &&
                (t->base->kind == TYPE_FUNCTION || t->base->kind == TYPE_VOID))
            return true;
        if (is_node(record_of(t)))
            return true;
    }
    return is_node(r);
}

static void describe_cells(struct flow *w)
{
    for (uint32_t k = 0; k < w->n_cells; k++) {
        struct flow_cell *c = &w->cells[k];
        c->container = c->field && is_container(c->field->type);
        c->of_object = is_object(record_of(c->owner));
    }
}

static void collect_cells(struct flow *w)
{
    cell_vec cells = { 0 };
    for (uint32_t k = 0; k < w->n_functions; k++) {
        struct flow_function *f = &w->functions[k];
        f->cells = arena_array(&w->memory->main, uint32_t, f->ir->n_fields + 1);
        for (uint32_t i = 0; i < f->ir->n_fields; i++)
            f->cells[i] = enter_cell(w, &f->ir->fields[i], &cells);
    }
    w->cells = arena_copy(&w->memory->main, cells.items, cells.len * sizeof *cells.items);
    w->n_cells = (uint32_t)cells.len;
    free(cells.items);
    describe_cells(w);
}

uint32_t link_cell(const struct flow *w, const struct type *record, const struct field *field)
{
    struct ir_field step = { .record = record, .field = field, .name = field ? field->name : 0 };
    uint64_t *slot = map_get(&w->memory->cell_of, cell_key(&step));
    return slot ? (uint32_t)*slot - 1 : FLOW_NONE;
}

void link_program(struct flow *w, struct pool *pool)
{
    enter_functions(w);
    enter_globals(w);
    collect_externs(w);
    collect_cells(w);
    flow_each(w, pool, w->n_functions, link_refs);
    for (uint32_t k = 0; k < w->n_functions; k++) {
        uint32_t source = w->functions[k].ir->source;
        const struct file *file =
                source < w->program->sources.n ? w->program->sources.items[source].file : NULL;
        w->functions[k].role = file ? (uint8_t)file->role : ROLE_OWN;
    }
}

struct str flow_name(const struct flow *w, uint32_t callee)
{
    if (callee < w->n_functions)
        return symbol_text(w->functions[callee].ir->name);
    if (callee - w->n_functions < w->n_externs)
        return symbol_text(w->externs[callee - w->n_functions].name);
    return STR("?");
}

const struct contract *flow_contract(const struct flow *w, uint32_t callee)
{
    if (callee < w->n_functions || callee - w->n_functions >= w->n_externs)
        return NULL;
    return w->externs[callee - w->n_functions].contract;
}

uint32_t flow_callee(const struct flow_function *f, const struct ir_instr *call)
{
    if (call->op != IR_CALL || !(call->flags & IR_DIRECT))
        return FLOW_NONE;
    uint32_t target = f->targets_of_ref[call->a];
    return target == FLOW_NONE || target & FLOW_GLOBAL ? FLOW_NONE : target;
}
