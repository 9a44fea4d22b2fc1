// Bills of materials in CycloneDX JSON (ECMA-424): what is inside the software of an element or of
// a product. Which one, says metadata.component, or the user.
//
// Components inside components count too; ancestors and variants of a pedigree do not, for they are
// not in there.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/import/build_int.h"
#include "engines/network/import/json_events.h"

#include <stdlib.h>

enum told { NAME, VERSION, GROUP, PURL, SUPPLIER, MANUFACTURER, PUBLISHER, TOLD };

struct part { // a component that has not ended
    enum { NO_PART, PART, SUBJECT } kind;
    struct buf told[TOLD];
    uint32_t line, column;
};

struct bom {
    struct builder *b;
    const struct source *source;
    struct part parts[DEPTH_MOST]; // by depth
    struct part subject;           // metadata.component
    bool finding;                  // the first reading, for the subject
    row element, product;
    uint64_t components;
};

static bool is_member(const struct json_events *j, size_t depth, const char *name)
{
    return depth && j->levels[depth - 1].map && str_is(buf_str(&j->levels[depth - 1].key), name);
}

static enum err bom_open(struct json_events *j)
{
    struct bom *m = j->context;
    size_t d = j->depth;
    struct part *p = &m->parts[d - 1];
    p->kind = NO_PART;
    if (!j->levels[d - 1].map)
        return OK;
    if (d == 3 && is_member(j, 2, "component") && is_member(j, 1, "metadata"))
        p->kind = SUBJECT;
    else if (d >= 3 && !j->levels[d - 2].map && is_member(j, d - 2, "components") &&
             (d == 3 || m->parts[d - 3].kind != NO_PART))
        p->kind = PART;
    for (size_t i = 0; i < TOLD; i++)
        p->told[i].len = 0;
    p->line = j->line;
    p->column = j->column;
    return OK;
}

static enum told told_by(const struct json_events *j, struct bom *m, struct part **of)
{
    static const struct {
        const char *own, *in; // member of the component, or of its member `in`
        enum told told;
    } members[] = { { "name", NULL, NAME }, { "version", NULL, VERSION }, { "group", NULL, GROUP },
        { "purl", NULL, PURL }, { "publisher", NULL, PUBLISHER }, { "name", "supplier", SUPPLIER },
        { "name", "manufacturer", MANUFACTURER } };
    size_t d = j->depth;
    if (!d || !j->levels[d - 1].map)
        return TOLD;
    bool own = m->parts[d - 1].kind != NO_PART, inside = d > 1 && m->parts[d - 2].kind != NO_PART;
    *of = &m->parts[own ? d - 1 : d > 1 ? d - 2 : 0];
    for (size_t i = 0; (own || inside) && i < ARRAY_LEN(members); i++)
        if (is_member(j, d, members[i].own) &&
                (own ? !members[i].in : members[i].in && is_member(j, d - 1, members[i].in)))
            return members[i].told;
    return TOLD;
}

static enum err bom_scalar(struct json_events *j, struct str text)
{
    struct bom *m = j->context;
    struct part *p = NULL;
    enum told t = told_by(j, m, &p);
    if (t == TOLD)
        return OK;
    p->told[t].len = 0;
    buf_add_str(&p->told[t], text);
    return OK;
}

static struct str told(const struct part *p, enum told t)
{
    return buf_str(&p->told[t]);
}

static struct str maker(const struct part *p)
{
    for (enum told t = SUPPLIER; t <= PUBLISHER; t++)
        if (p->told[t].len)
            return told(p, t);
    return (struct str){ 0 };
}

static void add(struct record *r, const char *field, struct str text)
{
    if (text.len)
        r->values[r->n++] = (struct value){ .field = field_named(TABLE_COMPONENT, str_of(field)),
            .text = text,
            .label = str_of(field),
            .line = r->line,
            .column = r->column };
}

static enum err take_part(struct bom *m, struct part *p)
{
    struct value values[8];
    struct buf name = { 0 };
    struct record r = {
        .table = TABLE_COMPONENT, .line = p->line, .column = p->column, .values = values
    };
    if (p->told[GROUP].len)
        buf_printf(&name, "%.*s/", STR_ARG(told(p, GROUP)));
    buf_add_str(&name, told(p, NAME));
    if (p->told[NAME].len)
        add(&r, "name", buf_str(&name));
    add(&r, "version", told(p, VERSION));
    add(&r, "purl", told(p, PURL));
    add(&r, "supplier", maker(p));
    row made = 0;
    enum err code = build_component(m->b, &r, m->product, m->element, &made);
    buf_free(&name);
    m->components++;
    return code;
}

static enum err bom_close(struct json_events *j)
{
    struct bom *m = j->context;
    struct part *p = &m->parts[j->depth - 1];
    if (!j->levels[j->depth - 1].map)
        return OK;
    if (m->finding && p->kind == SUBJECT) {
        struct part *to = &m->subject;
        for (size_t i = 0; i < TOLD; i++) {
            to->told[i].len = 0;
            buf_add_str(&to->told[i], told(p, (enum told)i));
        }
        to->line = p->line;
        to->column = p->column;
    }
    return !m->finding && p->kind == PART ? take_part(m, p) : OK;
}

// The element or product of a name.
static enum err find_subject(struct bom *m)
{
    struct str about = m->source->file->about, name = about.len ? about : told(&m->subject, NAME);
    char text[SHOWN];
    enum err code;
    if (!name.len) {
        code = build_error(m->b, 1, 1, "this bill of materials does not say what it is of");
        build_hint(m->b, "give metadata.component a name, or say which element or product it is");
        return code;
    }
    m->element = element_named(m->b, name);
    m->product = m->element ? 0 : product_existing(m->b, maker(&m->subject), name);
    if (m->product == SEVERAL)
        code = build_error(m->b, m->subject.line, m->subject.column,
                "several suppliers have a product '%s'", shown(name, text));
    else if (!m->product && !m->element)
        code = build_error(m->b, m->subject.line, m->subject.column,
                "'%s' is neither an element nor a product", shown(name, text));
    else
        return OK;
    build_hint(m->b, "name it as 'supplier/product' or by the element's name, or import the "
                     "inventory with it");
    return code;
}

static void note_version(struct bom *m)
{
    struct str version = told(&m->subject, VERSION);
    const struct network *n = builder_network(m->b);
    bool some = false;
    char text[SHOWN];
    for (row r = 1; r < n->elements.len && version.len && m->product; r++) {
        const struct element *e = &n->elements.items[r];
        if (e->product != m->product || !e->version.len)
            continue;
        some = true;
        if (str_eq(e->version, version))
            return;
    }
    if (some)
        build_note(m->b, m->subject.line, m->subject.column,
                str_format(builder_arena(m->b),
                        "it is of version '%s', which no element of this product runs",
                        shown(version, text)));
}

static enum err read_twice(struct bom *m, struct json_events *j, struct str text)
{
    m->finding = true;
    *j = (struct json_events){
        .b = m->b, .context = m, .open = bom_open, .close = bom_close, .scalar = bom_scalar
    };
    enum err code = json_read(j, text);
    if (code == OK)
        code = find_subject(m);
    if (code != OK)
        return code;
    m->finding = false;
    *j = (struct json_events){
        .b = m->b, .context = m, .open = bom_open, .close = bom_close, .scalar = bom_scalar
    };
    code = json_read(j, text);
    if (code == OK && !m->components)
        build_note(m->b, 1, 1, STR("this bill of materials has no components"));
    if (code == OK)
        note_version(m);
    return code;
}

bool is_cyclonedx(struct str text)
{
    return text_has(text, "\"bomFormat\"") && text_has(text, "\"CycloneDX\"");
}

enum err read_cyclonedx(struct builder *b, const struct source *s)
{
    struct bom *m = mem_zero(1, sizeof *m);
    struct json_events *j = mem_zero(1, sizeof *j);
    m->b = b;
    m->source = s;
    enum err code = read_twice(m, j, s->file->text);
    for (size_t i = 0; i < TOLD; i++) {
        for (size_t d = 0; d < DEPTH_MOST; d++)
            buf_free(&m->parts[d].told[i]);
        buf_free(&m->subject.told[i]);
    }
    free(m);
    free(j);
    return code;
}
