// The table of every fact that an import can give: the one place that says how a fact is called,
// how files call it, what it looks like and where it lies. Readers, mappings, exports, conflicts
// and coverage follow from it.
//
// Headings are compared without regard to case, spaces and punctuation. Those of NetBox are its
// field names and its display headings.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/import/import_int.h"

#include <strings.h>

#define AT(S, member) .size = sizeof(((struct S *)0)->member), .offset = offsetof(struct S, member)
#define FIELD(T, S, member, kind, ...)                                                             \
    {                                                                                              \
        .table = TABLE_##T, .type = FIELD_##kind, AT(S, member), __VA_ARGS__                       \
    }

#define OPERATOR(name_, member, kind, ...)                                                         \
    FIELD(OPERATOR, operator, member, kind, .name = name_, __VA_ARGS__)
#define SITE(name_, member, kind, ...) FIELD(SITE, site, member, kind, .name = name_, __VA_ARGS__)
#define SUPPLIER(name_, member, kind, ...)                                                         \
    FIELD(SUPPLIER, supplier, member, kind, .name = name_, __VA_ARGS__)
#define ALIAS(name_, member, kind, ...)                                                            \
    FIELD(ALIAS, alias, member, kind, .name = name_, __VA_ARGS__)
#define CONTROL(name_, member, kind, ...)                                                          \
    FIELD(CONTROL, control, member, kind, .name = name_, __VA_ARGS__)
#define PRODUCT(name_, member, kind, ...)                                                          \
    FIELD(PRODUCT, product, member, kind, .name = name_, __VA_ARGS__)
#define ELEMENT(name_, member, kind, ...)                                                          \
    FIELD(ELEMENT, element, member, kind, .name = name_, __VA_ARGS__)
#define LINK(name_, member, kind, ...) FIELD(LINK, link, member, kind, .name = name_, __VA_ARGS__)
#define CERTIFICATE(name_, member, kind, ...)                                                      \
    FIELD(CERTIFICATE, certificate, member, kind, .name = name_, __VA_ARGS__)
#define COMPONENT(name_, member, kind, ...)                                                        \
    FIELD(COMPONENT, component, member, kind, .name = name_, __VA_ARGS__)
#define KNOWN_AS(text) .headings = "|" text "|"

// Of one table, a reference that others need comes before them: a supplier before its product.
const struct field network_fields[] = {
    // clang-format off
    OPERATOR("name", name, NAME, .flags = FIELD_KEY, KNOWN_AS("operator|provider|carrier")),
    OPERATOR("country", country, COUNTRY, .headings = NULL),
    OPERATOR("turnover", turnover, MONEY, KNOWN_AS("relevant_turnover|revenue")),
    OPERATOR("subscribers", subscribers, COUNT, KNOWN_AS("customers")),

    SITE("name", name, NAME, .flags = FIELD_KEY, KNOWN_AS("site|site_name|location_name")),
    SITE("operator", operator, ROW, .target = TABLE_OPERATOR, .flags = FIELD_LENDS, KNOWN_AS("tenant")),
    SITE("region", region, TEXT, .flags = FIELD_BESIDE, KNOWN_AS("state|province|county|area")),
    SITE("address", address, NAME, .flags = FIELD_BESIDE, KNOWN_AS("physical_address|street_address|location_address")),
    SITE("kind", kind, TEXT, .flags = FIELD_BESIDE, KNOWN_AS("site_kind|site_type|location_type")),
    SITE("latitude", latitude, DEGREES, .flags = FIELD_BESIDE | FIELD_LATITUDE, KNOWN_AS("lat")),
    SITE("longitude", longitude, DEGREES, .flags = FIELD_BESIDE, KNOWN_AS("lon|long|lng")),
    SITE("classes", classes, BITS, .target = WORDS_SITE_CLASS, .flags = FIELD_BESIDE, KNOWN_AS("class|site_class|site_classes")),

    SUPPLIER("slug", slug, NAME, .flags = FIELD_KEY, KNOWN_AS("id")),
    SUPPLIER("name", name, NAME, .flags = FIELD_KEY, KNOWN_AS("supplier|manufacturer|vendor|make")),
    SUPPLIER("established", established, COUNTRY, .flags = FIELD_BESIDE, KNOWN_AS("country|country_of_establishment|supplier_country|vendor_country")),

    ALIAS("supplier", supplier, ROW, .target = TABLE_SUPPLIER, .flags = FIELD_NEEDED | FIELD_LENDS, KNOWN_AS("manufacturer|vendor")),
    ALIAS("name", name, NAME, .flags = FIELD_NEEDED, KNOWN_AS("alias|also_known_as|aka")),

    CONTROL("holder", holder, ROW, .target = TABLE_SUPPLIER, .flags = FIELD_NEEDED, KNOWN_AS("owner|parent")),
    CONTROL("held", held, ROW, .target = TABLE_SUPPLIER, .flags = FIELD_NEEDED | FIELD_LENDS, KNOWN_AS("owned|subsidiary")),
    CONTROL("kind", kind, WORD, .target = WORDS_CONTROL, KNOWN_AS("type|relation")),
    CONTROL("share", share, SHARE, KNOWN_AS("percentage|stake")),
    CONTROL("from", from, DATE, KNOWN_AS("since|first_day|start")),
    CONTROL("until", until, DATE, KNOWN_AS("last_day|end")),

    PRODUCT("supplier", supplier, ROW, .target = TABLE_SUPPLIER, .flags = FIELD_LENDS, KNOWN_AS("manufacturer|vendor|make")),
    PRODUCT("name", name, NAME, .flags = FIELD_KEY, KNOWN_AS("product|model|device_type|product_name")),
    PRODUCT("category", category, TEXT, .flags = FIELD_BESIDE, KNOWN_AS("product_category")),
    PRODUCT("produced", produced, COUNTRY, .flags = FIELD_BESIDE, KNOWN_AS("country_of_production|produced_in|made_in|country_of_origin")),

    ELEMENT("name", name, NAME, .flags = FIELD_KEY, KNOWN_AS("element|device|device_name|node|hostname|element_name")),
    ELEMENT("dn", dn, NAME, .flags = FIELD_KEY, KNOWN_AS("distinguished_name|object_instance")),
    ELEMENT("operator", operator, ROW, .target = TABLE_OPERATOR, .flags = FIELD_LENDS, KNOWN_AS("tenant|provider|carrier")),
    ELEMENT("site", site, ROW, .target = TABLE_SITE, .flags = FIELD_LENDS, KNOWN_AS("site_name|location_name")),
    ELEMENT("parent", parent, ROW, .target = TABLE_ELEMENT, KNOWN_AS("part_of|parent_device|parent_element")),
    ELEMENT("supplier", supplier, ROW, .target = TABLE_SUPPLIER, .flags = FIELD_LENDS, KNOWN_AS("manufacturer|vendor|vendor_name|make")),
    ELEMENT("product", product, ROW, .target = TABLE_PRODUCT, .flags = FIELD_LENDS, KNOWN_AS("device_type|type|model|product_id|model_product_id")),
    ELEMENT("function", function, WORD, .target = WORDS_FUNCTION, KNOWN_AS("role|device_role")),
    ELEMENT("layer", layer, WORD, .target = WORDS_LAYER, .headings = NULL),
    ELEMENT("generations", generations, BITS, .target = WORDS_GENERATION, KNOWN_AS("generation|technology|technologies")),
    ELEMENT("status", status, WORD, .target = WORDS_STATUS, KNOWN_AS("operational_status")),
    ELEMENT("open", open, WORD, .target = WORDS_ANSWER, KNOWN_AS("open_interfaces|open_capable")),
    ELEMENT("remote", remote, WORD, .target = WORDS_ANSWER, KNOWN_AS("remote_management|managed_remotely")),
    ELEMENT("manager", manager, ROW, .target = TABLE_SUPPLIER, KNOWN_AS("managed_by|remote_manager")),
    ELEMENT("acquired", acquired, DATE, KNOWN_AS("date_obtained|obtained|purchase_date|purchased")),
    ELEMENT("connected", connected, DATE, KNOWN_AS("in_service|in_service_since|install_date|installed|date_installed")),
    ELEMENT("support_until", support_until, DATE, KNOWN_AS("end_of_support|eos|end_of_security_support")),
    ELEMENT("refresh", refresh, DATE, KNOWN_AS("refresh_date|planned_replacement")),
    ELEMENT("cells", amount[BASE_CELLS], COUNT, KNOWN_AS("sectors")),
    ELEMENT("traffic", amount[BASE_TRAFFIC], COUNT, KNOWN_AS("traffic_kbit_s|busy_hour_traffic")),
    ELEMENT("premises", amount[BASE_PREMISES], COUNT, KNOWN_AS("premises_passed")),
    ELEMENT("subscribers", amount[BASE_SUBSCRIBERS], COUNT, KNOWN_AS("customers")),
    ELEMENT("spend", amount[BASE_SPEND], MONEY, KNOWN_AS("annual_spend|opex")),
    ELEMENT("cost", cost, MONEY, KNOWN_AS("replacement_cost")),
    ELEMENT("version", version, TEXT, KNOWN_AS("software_version|sw_version|software|release|firmware")),
    ELEMENT("serial", serial, NAME, KNOWN_AS("serial_number|serial_no")),

    LINK("from", from, ROW, .target = TABLE_ELEMENT, .flags = FIELD_NEEDED, KNOWN_AS("a|from_element|source")),
    LINK("to", to, ROW, .target = TABLE_ELEMENT, .flags = FIELD_NEEDED, KNOWN_AS("b|to_element|target|destination")),
    LINK("kind", kind, WORD, .target = WORDS_LINK, KNOWN_AS("type|link_type")),
    LINK("capacity", capacity, COUNT, KNOWN_AS("capacity_kbit_s|bandwidth")),

    CERTIFICATE("product", product, ROW, .target = TABLE_PRODUCT, .flags = FIELD_LENDS, KNOWN_AS("model|device_type")),
    CERTIFICATE("element", element, ROW, .target = TABLE_ELEMENT, KNOWN_AS("device|node")),
    CERTIFICATE("scheme", scheme, TEXT, .flags = FIELD_NEEDED, KNOWN_AS("certification_scheme")),
    CERTIFICATE("id", id, NAME, KNOWN_AS("certificate|certificate_id|number")),
    CERTIFICATE("version", version, TEXT, KNOWN_AS("software_version|release")),
    CERTIFICATE("from", from, DATE, KNOWN_AS("valid_from|issued|first_day")),
    CERTIFICATE("until", until, DATE, KNOWN_AS("valid_until|expires|expiry|last_day")),

    COMPONENT("product", product, ROW, .target = TABLE_PRODUCT, .flags = FIELD_LENDS, KNOWN_AS("model|device_type")),
    COMPONENT("element", element, ROW, .target = TABLE_ELEMENT, KNOWN_AS("device|node")),
    COMPONENT("supplier", supplier, ROW, .target = TABLE_SUPPLIER, KNOWN_AS("manufacturer|vendor|publisher")),
    COMPONENT("name", name, TEXT, .flags = FIELD_NEEDED, KNOWN_AS("component|package")),
    COMPONENT("version", version, TEXT, KNOWN_AS("component_version|package_version")),
    COMPONENT("purl", purl, TEXT, KNOWN_AS("package_url")),
    // clang-format on
};
const size_t n_network_fields = ARRAY_LEN(network_fields);
_Static_assert(ARRAY_LEN(network_fields) <= FIELDS_MOST, "records keep sets of fields");

#define SHAPE(S, plural_)                                                                          \
    {                                                                                              \
#S, #plural_, sizeof(struct S), offsetof(struct S, origin),                                \
                offsetof(struct network, plural_)                                                  \
    }

const struct table_shape network_shapes[NETWORK_TABLES] = {
    [TABLE_FILE] = { "file", "files", sizeof(struct input_file), 0,
            offsetof(struct network, files) },
    [TABLE_OPERATOR] = SHAPE(operator, operators),
    [TABLE_SITE] = SHAPE(site, sites),
    [TABLE_SUPPLIER] = SHAPE(supplier, suppliers),
    [TABLE_ALIAS] = { "alias", "aliases", sizeof(struct alias), offsetof(struct alias, origin),
            offsetof(struct network, aliases) },
    [TABLE_CONTROL] = SHAPE(control, controls),
    [TABLE_PRODUCT] = SHAPE(product, products),
    [TABLE_ELEMENT] = SHAPE(element, elements),
    [TABLE_LINK] = SHAPE(link, links),
    [TABLE_CERTIFICATE] = SHAPE(certificate, certificates),
    [TABLE_COMPONENT] = SHAPE(component, components),
    [TABLE_FACT] = SHAPE(fact, facts),
};

uint8_t table_named(struct str name)
{
    for (size_t t = TABLE_OPERATOR; t < TABLE_FACT; t++)
        if (str_is(name, network_shapes[t].name) || str_is(name, network_shapes[t].plural))
            return (uint8_t)t;
    return 0;
}

field_id field_named(uint8_t table, struct str name)
{
    for (size_t i = 0; i < n_network_fields; i++)
        if (network_fields[i].table == table && str_is(name, network_fields[i].name))
            return (field_id)i;
    return NO_FIELD;
}

struct str heading_normal(struct arena *a, struct str heading)
{
    char *out = arena_alloc(a, heading.len + 1);
    size_t len = 0;
    for (size_t i = 0; i < heading.len; i++) {
        char c = heading.ptr[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '.' || (c & 0x80);
        if (letter)
            out[len++] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
        else if (len && out[len - 1] != '_')
            out[len++] = '_';
    }
    while (len && out[len - 1] == '_')
        len--;
    return (struct str){ out, len };
}

static bool is_heading(const struct field *f, struct str normal)
{
    if (str_is(normal, f->name))
        return true;
    for (const char *at = f->headings; at && at[1];) {
        const char *end = strchr(at + 1, '|');
        if ((size_t)(end - at - 1) == normal.len && memcmp(at + 1, normal.ptr, normal.len) == 0)
            return true;
        at = end;
    }
    return false;
}

static field_id heading_in(uint8_t table, struct str normal, unsigned needed_flags)
{
    for (size_t i = 0; i < n_network_fields; i++) {
        const struct field *f = &network_fields[i];
        if (f->table == table && (f->flags & needed_flags) == needed_flags && is_heading(f, normal))
            return (field_id)i;
    }
    return NO_FIELD;
}

// A heading of another table's field, understood because a row names what it speaks of.
static field_id heading_beside(uint8_t table, struct str normal)
{
    static const uint8_t beside[] = { TABLE_SITE, TABLE_PRODUCT, TABLE_SUPPLIER };
    bool names_product = table == TABLE_CERTIFICATE;
    if (names_product && heading_in(TABLE_PRODUCT, normal, FIELD_LENDS) != NO_FIELD)
        return heading_in(TABLE_PRODUCT, normal, FIELD_LENDS); // whose product it is
    if (table != TABLE_ELEMENT)
        return NO_FIELD;
    for (size_t i = 0; i < ARRAY_LEN(beside); i++) {
        field_id f = heading_in(beside[i], normal, FIELD_BESIDE);
        if (f != NO_FIELD)
            return f;
    }
    return NO_FIELD;
}

// The field by which rows of `table` name a row of another.
static field_id naming(uint8_t table, uint8_t other)
{
    for (size_t i = 0; i < n_network_fields; i++) {
        const struct field *f = &network_fields[i];
        if (f->table == table && f->flags & FIELD_LENDS && f->target == other)
            return (field_id)i;
    }
    return NO_FIELD;
}

// "site.latitude"; "site.name" in a table of elements is the element's site.
static field_id qualified(uint8_t table, struct str normal, size_t dot)
{
    uint8_t other = table_named((struct str){ normal.ptr, dot });
    field_id f = other ? heading_in(other, str_from(normal, dot + 1), 0) : NO_FIELD;
    bool names_other = f != NO_FIELD && other != table && network_fields[f].flags & FIELD_KEY;
    return names_other && naming(table, other) != NO_FIELD ? naming(table, other) : f;
}

field_id field_of_heading(uint8_t table, struct str normal)
{
    size_t dot = str_find_byte(normal, '.');
    if (dot < normal.len)
        return qualified(table, normal, dot);
    field_id own = field_named(table, normal); // goes before another's heading
    if (own == NO_FIELD)
        own = heading_in(table, normal, 0);
    return own != NO_FIELD ? own : heading_beside(table, normal);
}
