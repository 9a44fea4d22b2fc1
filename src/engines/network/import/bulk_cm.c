// Bulk configuration files of 3GPP (TS 28.623 Annex, before it 32.615): XML with the objects
// nested, each with its `id` and an element `attributes`. Prefixes of namespaces are not looked at:
// writers differ in them, class names say enough.
//
// What entities could do is refused with the document type. SPDX-License-Identifier:
// GPL-3.0-or-later
#include "engines/network/import/import_int.h"
#include "engines/network/import/managed.h"

#include <expat.h>
#include <limits.h>

enum role { ROLE_AROUND, ROLE_OBJECT, ROLE_ATTRIBUTES, ROLE_ATTRIBUTE, ROLE_DEEPER };

struct bulk {
    struct builder *b;
    struct managed *managed;
    XML_Parser parser;
    enum role roles[DEPTH_MOST];
    size_t depth;
    struct buf name, text; // of the attribute that is being read
    uint32_t line, column;
    enum err code;
    bool is_bulk; // the outermost element is what it must be
};

static uint32_t small(XML_Size n)
{
    return n > UINT32_MAX ? UINT32_MAX : (uint32_t)n;
}

static void set_place(struct bulk *x)
{
    x->line = small(XML_GetCurrentLineNumber(x->parser));
    x->column = small(XML_GetCurrentColumnNumber(x->parser) + 1);
}

static void stop(struct bulk *x, enum err code)
{
    if (code != OK && x->code == OK) {
        x->code = code;
        XML_StopParser(x->parser, XML_FALSE);
    }
}

static struct str local_name(const char *name)
{
    const char *colon = strrchr(name, ':');
    return str_of(colon ? colon + 1 : name);
}

static struct str attribute(const char **attributes, const char *name)
{
    for (; *attributes; attributes += 2)
        if (str_is(local_name(attributes[0]), name))
            return str_trim(str_of(attributes[1]));
    return (struct str){ 0 };
}

static enum role role_of(const struct bulk *x, struct str name, struct str id)
{
    enum role around = x->depth ? x->roles[x->depth - 1] : ROLE_AROUND;
    switch (around) {
    case ROLE_ATTRIBUTES:
        return ROLE_ATTRIBUTE;
    case ROLE_ATTRIBUTE:
    case ROLE_DEEPER:
        return ROLE_DEEPER;
    case ROLE_OBJECT:
        if (str_is(name, "attributes"))
            return ROLE_ATTRIBUTES;
        break;
    case ROLE_AROUND:
        break;
    }
    return id.len ? ROLE_OBJECT : ROLE_AROUND;
}

static void XMLCALL on_start(void *context, const char *whole, const char **attributes)
{
    struct bulk *x = context;
    struct str name = local_name(whole), id = attribute(attributes, "id");
    set_place(x);
    if (x->depth == DEPTH_MOST) {
        stop(x, build_error(x->b, x->line, x->column, "this is nested more than %d deep",
                        (int)DEPTH_MOST));
        return;
    }
    if (!x->depth && !(x->is_bulk = str_is(name, "bulkCmConfigDataFile"))) {
        stop(x, build_error(x->b, x->line, x->column,
                        "the outermost element is no bulkCmConfigDataFile"));
        return;
    }
    enum role role = role_of(x, name, id);
    if (role == ROLE_OBJECT && str_is(attribute(attributes, "modifier"), "delete")) {
        build_ignore(x->b, "to be deleted, class", name, 1);
        role = ROLE_DEEPER; // with all that is in it
    }
    x->roles[x->depth++] = role;
    if (str_is(name, "configData"))
        managed_prefix(x->managed, attribute(attributes, "dnPrefix"));
    if (role == ROLE_OBJECT)
        stop(x, managed_begin(x->managed, name, id, (struct str){ 0 }, x->line, x->column));
    if (role == ROLE_ATTRIBUTE) {
        x->name.len = x->text.len = 0;
        buf_add_str(&x->name, name);
    }
}

static void XMLCALL on_text(void *context, const char *text, int n)
{
    struct bulk *x = context;
    if (!x->depth || x->roles[x->depth - 1] != ROLE_ATTRIBUTE)
        return;
    if (x->text.len + (size_t)n > FIELD_BYTES_MOST)
        stop(x, build_error(x->b, x->line, x->column, "an attribute is longer than %d bytes",
                        (int)FIELD_BYTES_MOST));
    else
        buf_add(&x->text, text, (size_t)n);
}

static void XMLCALL on_end(void *context, const char *name)
{
    struct bulk *x = context;
    (void)name;
    if (x->code != OK)
        return;
    enum role role = x->roles[--x->depth];
    if (role == ROLE_ATTRIBUTE)
        stop(x, managed_attribute(x->managed, buf_str(&x->name), str_trim(buf_str(&x->text)),
                        x->line, x->column));
    else if (role == ROLE_OBJECT)
        stop(x, managed_end(x->managed));
}

static void XMLCALL on_doctype(
        void *context, const char *name, const char *system, const char *public, int internal)
{
    struct bulk *x = context;
    (void)name, (void)system, (void)public, (void)internal;
    set_place(x);
    stop(x, build_error(x->b, x->line, x->column,
                    "a document type is not read: entities could hide in it"));
    build_hint(x->b, "remove the DOCTYPE; bulk configuration files have none");
}

static enum err syntax_error(struct bulk *x)
{
    set_place(x);
    enum err code = build_error(x->b, x->line, x->column, "this is no XML: %s",
            XML_ErrorString(XML_GetErrorCode(x->parser)));
    build_hint(x->b, "see whether the file was cut, or export it again");
    return code;
}

static enum err parse(struct bulk *x, struct str text)
{
    enum { CHUNK = 1 << 20 };
    do {
        size_t n = size_min(text.len, CHUNK);
        if (XML_Parse(x->parser, text.ptr, (int)n, n == text.len) != XML_STATUS_OK)
            return x->code != OK ? x->code : syntax_error(x);
        text = str_from(text, n);
    } while (text.len);
    return OK;
}

bool is_bulk_cm(struct str text)
{
    return text_begins(text, '<') &&
           text_has((struct str){ text.ptr, size_min(text.len, 65536) }, "bulkCmConfigDataFile");
}

enum err read_bulk_cm(struct builder *b, const struct source *s)
{
    struct bulk x = { .b = b, .managed = managed_new(b), .parser = XML_ParserCreate(NULL) };
    if (!x.parser)
        BUG("no memory for an XML parser");
    XML_SetUserData(x.parser, &x);
    XML_SetElementHandler(x.parser, on_start, on_end);
    XML_SetCharacterDataHandler(x.parser, on_text);
    XML_SetStartDoctypeDeclHandler(x.parser, on_doctype);
    enum err code = parse(&x, s->file->text);
    if (code == OK && !managed_any(x.managed)) {
        code = build_error(b, 1, 1, "there is no ManagedElement in this file");
        build_hint(b, "export the managed elements with their attributes, vendorName among them");
    }
    XML_ParserFree(x.parser);
    managed_free(x.managed);
    buf_free(&x.name);
    buf_free(&x.text);
    return code;
}
