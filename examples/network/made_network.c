// The synthetic network, made site by site, each from a random stream of its own.
//
// An operator's cores come first, so that sites have something to hang on. Every 24th mobile site
// of an operator in a region is a hub, with the routers and central units of those that follow.
// Element managers are made when the first element of their supplier and region appears.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_network.h"

#include "country.h"
#include "market.h"

#include <stdlib.h>

enum { CENTRES = 2, HUB_OF = 24, FUNCTIONS_MOST = 128 };
enum { TODAY = 20697 }; // 2026-09-01

struct hub {
    uint32_t sites; // that hang on it, or will
    row router, before, cu_cp, cu_up;
};

struct core {
    row operator;
    row site[CENTRES];
    row of[CENTRES][FUNCTIONS_MOST]; // elements by function
    struct hub hubs[REGIONS];
    int64_t cells, traffic, subscribers, premises; // of its sites
};

struct maker {
    struct network *n;
    const struct made_options *o;
    struct country country;
    struct core cores[HABITS];
    struct map products, managers;
    uint32_t most; // elements
    uint32_t centres;
};

struct spot { // where elements are being put
    const struct habit *habit;
    struct core *core;
    row site;
    uint32_t region, count;
    struct random random;
};

static uint8_t function(const char *class_name)
{
    uint8_t f = network_function(str_of(class_name));
    if (!f)
        BUG("no function %s", class_name);
    return f;
}

static bool is_known(struct maker *m, struct spot *at)
{
    return !random_chance(&at->random, m->o->unknown);
}

static row pick_supplier(struct maker *m, struct spot *at, enum domain d)
{
    const char *letters = at->habit->from[d] ? at->habit->from[d] : usual_suppliers(d);
    uint32_t n = (uint32_t)strlen(letters);
    if (at->habit->by_region && (d == RADIO_5G || d == RADIO_4G)) {
        struct random r = random_stream(m->o->seed, 2, at->region * HABITS + (size_t)d);
        return supplier_of_letter(letters[random_below(&r, n)]);
    }
    return supplier_of_letter(letters[random_below(&at->random, n)]);
}

// Software parts. Their names are as made up as the suppliers'.
static const char *const parts[] = { "halyard-tls", "quern-rtos", "gneiss-sctp", "ferrule-json",
    "tamarack-http2", "cobble-db", "lintel-boot", "marl-kernel", "osier-xml", "pewter-crypto",
    "rushlight-snmp", "skein-asn1", "tallow-ssh", "umber-log", "vetch-queue", "withy-timer" };

static void put_components(struct network *n, row product, struct random *r)
{
    uint32_t first = random_below(r, ARRAY_LEN(parts)), count = 3 + random_below(r, 6);
    for (uint32_t i = 0; i < count; i++) {
        const char *name = parts[(first + i * 5) % ARRAY_LEN(parts)];
        struct str version = str_format(&n->arena, "%u.%u.%u", 1 + random_below(r, 2),
                random_below(r, 2), random_below(r, 3));
        vec_push(&n->components, (struct component){ .product = product,
                                         .name = str_of(name),
                                         .version = version,
                                         .purl = str_format(&n->arena, "pkg:generic/%s@%.*s", name,
                                                 STR_ARG(version)),
                                         .origin = { 1, (uint32_t)n->components.len + 1 } });
    }
}

static void put_certificate(struct network *n, row product, struct random *r)
{
    int32_t from = TODAY - (int32_t)random_below(r, 900);
    vec_push(&n->certificates,
            (struct certificate){ .product = product,
                    .scheme = STR("NESAS CCS-GI"),
                    .id = str_format(&n->arena, "XV-%04u", product),
                    .version = random_chance(r, 500) ? STR("4.1.0") : (struct str){ 0 },
                    .from = from,
                    .until = from + 730,
                    .origin = { 1, (uint32_t)n->certificates.len + 1 } });
}

static row product(struct maker *m, row supplier, uint8_t f, enum domain d)
{
    static const char *const categories[DOMAINS] = { "base-station", "base-station", "base-station",
        "radio-unit", "fixed-access", "router", "microwave", "optical", "core", "subscriber-data",
        "virtualisation", "management", "security", "interception", "timing" };
    uint64_t *known = map_put(&m->products, ((uint64_t)supplier << 8 | f) + 1);
    if (*known)
        return (row)*known;
    struct network *n = m->n;
    struct random r = random_stream(m->o->seed, 3, (uint64_t)supplier << 8 | f);
    row p = (row)n->products.len;
    struct str own = n->suppliers.items[supplier].established;
    vec_push(
            &n->products, (struct product){ .supplier = supplier,
                                  .name = str_format(&n->arena, "%s %u", network_functions[f].brief,
                                          100 * (1 + random_below(&r, 98))),
                                  .category = str_of(categories[d]),
                                  .produced = random_chance(&r, 150) ? STR("XC") : own,
                                  .origin = { 1, p + 1 } });
    *known = p;
    if (!random_chance(&r, m->o->unknown))
        put_components(n, p, &r);
    if (random_chance(&r, 600))
        put_certificate(n, p, &r);
    return p;
}

static void join(struct maker *m, row from, row to, enum link_kind kind, int64_t capacity)
{
    if (from && to && from != to && !m->o->no_links)
        vec_push(&m->n->links, (struct link){ .from = from,
                                       .to = to,
                                       .kind = kind,
                                       .capacity = capacity,
                                       .origin = { 1, (uint32_t)m->n->links.len + 1 } });
}

static void put_dates(struct maker *m, struct spot *at, enum domain d, struct element *e)
{
    static const struct {
        int32_t from, until;
    } built[DOMAINS] = { [RADIO_5G] = { 18300, TODAY },
        [RADIO_4G] = { 15700, 18900 },
        [RADIO_OLD] = { 13900, 16500 },
        [OPEN_RADIO] = { 18900, TODAY } };
    int32_t from = built[d].from ? built[d].from : 16000,
            until = built[d].from ? built[d].until : TODAY;
    struct random *r = &at->random;
    e->connected = from + (int32_t)random_below(r, (uint32_t)(until - from));
    e->status = STATUS_ACTIVE;
    uint32_t odd = random_below(r, 1000);
    if (odd < 20) {
        e->status = STATUS_PLANNED;
        e->connected = TODAY + 1 + (int32_t)random_below(r, 500);
    } else if (odd < 32) {
        e->status = odd < 28 ? STATUS_OFFLINE : STATUS_REMOVED;
    }
    e->acquired = e->connected - 30 - (int32_t)random_below(r, 300);
    e->support_until = e->connected + 3650 + (int32_t)random_below(r, 1500);
    e->refresh = e->connected + 2900 + (int32_t)random_below(r, 1500);
    if (!is_known(m, at))
        e->connected = NO_DATE;
    if (!is_known(m, at))
        e->acquired = NO_DATE;
    if (random_chance(r, 300))
        e->support_until = NO_DATE;
}

static void put_money(struct maker *m, struct spot *at, struct element *e)
{
    static const int64_t median[LAYERS] = { [LAYER_ACCESS] = 1800000,
        [LAYER_FIXED_ACCESS] = 2600000,
        [LAYER_TRANSPORT] = 1200000,
        [LAYER_CORE] = 90000000,
        [LAYER_INTERCONNECT] = 30000000,
        [LAYER_VIRTUALISATION] = 60000000,
        [LAYER_MANAGEMENT] = 40000000,
        [LAYER_SECURITY] = 12000000,
        [LAYER_INTERCEPTION] = 50000000 }; // minor units
    e->cost = random_spread(&at->random, median[e->layer]);
    e->amount[BASE_SPEND] = is_known(m, at) ? e->cost / 9 : UNKNOWN;
    if (!is_known(m, at))
        e->cost = UNKNOWN;
}

static row put(struct maker *m, struct spot *at, enum domain d, uint8_t f, row supplier);

// The element manager of this supplier's elements in this region.
static row manager_of(struct maker *m, struct spot *at, row supplier)
{
    uint64_t key =
            ((uint64_t)(at->core - m->cores) << 40 | (uint64_t)at->region << 32 | supplier) + 1;
    uint64_t *known = map_put(&m->managers, key);
    if (*known)
        return (row)*known;
    struct spot centre = *at;
    centre.site = at->core->site[at->region % m->centres];
    centre.count = (uint32_t)m->n->elements.len;
    centre.random = random_stream(m->o->seed, 4, key);
    row e = put(m, &centre, MANAGEMENT, function("ManagementNode"), supplier);
    *map_put(&m->managers, key) = e;
    for (uint32_t c = 0; c < m->centres; c++) {
        join(m, at->core->of[c][function("Oss")], e, LINK_MANAGEMENT, 100000);
        join(m, at->core->of[c][function("AccessControl")], e, LINK_MANAGEMENT, 100000);
    }
    return e;
}

static void put_management(struct maker *m, struct spot *at, row e, row supplier)
{
    uint8_t f = m->n->elements.items[e].function;
    if (f == function("ManagementNode") || f == function("Oss") || f == function("AntennaFunction"))
        return;
    row manager = manager_of(m, at, supplier);
    join(m, manager, e, LINK_MANAGEMENT, 10000);
    if (random_chance(&at->random, 700))
        join(m, manager, e, LINK_UPDATE, 10000);
}

static struct str version(struct maker *m, struct spot *at)
{
    static const char *const versions[] = { "4.2.1", "4.2.1", "4.2.1", "4.2.0", "4.1.0", "3.9.7" };
    const char *v = versions[random_below(&at->random, ARRAY_LEN(versions))];
    return is_known(m, at) ? str_of(v) : (struct str){ 0 };
}

static struct str element_name(struct maker *m, struct spot *at, uint8_t f)
{
    struct str name = str_format(&m->n->arena, "%s-%05u-%s-%u", at->habit->code, at->site,
            network_functions[f].brief, ++at->count);
    for (char *c = (char *)name.ptr; *c; c++)
        if (*c == ' ')
            *c = '-';
    return name;
}

// 0 when the network is as large as asked.
static row put(struct maker *m, struct spot *at, enum domain d, uint8_t f, row supplier)
{
    struct network *n = m->n;
    row id = (row)n->elements.len;
    if (id > m->most)
        return 0;
    struct element e = n->elements.items[0];
    e.name = element_name(m, at, f);
    e.operator= at->core->operator;
    e.site = at->site;
    e.function = f;
    e.layer = (uint8_t)network_functions[f].layer;
    e.origin = (struct origin){ 1, id + 1 };
    if (is_known(m, at)) {
        e.supplier = supplier;
        e.product = product(m, supplier, f, d);
        e.version = version(m, at);
    }
    put_dates(m, at, d, &e);
    put_money(m, at, &e);
    e.amount[BASE_ELEMENTS] = 1;
    if (is_known(m, at)) {
        e.remote = random_chance(&at->random, at->habit->outsourced) ? ANSWER_YES : ANSWER_NO;
        e.manager = e.remote == ANSWER_YES ? supplier : 0;
    }
    if (d == RADIO_5G || d == RADIO_4G || d == OPEN_RADIO)
        e.open = at->habit->open || random_chance(&at->random, 150) ? ANSWER_YES : ANSWER_NO;
    vec_push(&n->elements, e);
    put_management(m, at, id, supplier);
    return id;
}

static void put_load(struct maker *m, struct spot *at, row e, int64_t cells, int64_t traffic,
        int64_t subscribers)
{
    if (!e)
        return;
    int64_t *amount = m->n->elements.items[e].amount;
    amount[BASE_CELLS] = cells;
    amount[BASE_TRAFFIC] = is_known(m, at) ? traffic : UNKNOWN;
    amount[BASE_SUBSCRIBERS] = is_known(m, at) ? subscribers : UNKNOWN;
    at->core->cells += cells;
    at->core->traffic += traffic;
    at->core->subscribers += subscribers;
}

static void set_generations(struct maker *m, row e, unsigned bits)
{
    if (e)
        m->n->elements.items[e].generations = (uint8_t)bits;
}

// A module inside, now and then from another maker.
static void put_module(struct maker *m, struct spot *at, enum domain d, row whole)
{
    if (!whole || !random_chance(&at->random, 40))
        return;
    row maker = supplier_of_letter("DDLT"[random_below(&at->random, 4)]);
    uint8_t f = m->n->elements.items[whole].function;
    row e = put(m, at, d, f, maker);
    if (e)
        m->n->elements.items[e].parent = whole;
}

static void put_radio_units(
        struct maker *m, struct spot *at, row station, row supplier, unsigned generation)
{
    for (int i = 0; i < 3; i++) {
        row from = at->habit->open ? pick_supplier(m, at, OPEN_RADIO) : supplier;
        row e = put(m, at, OPEN_RADIO, function("RadioUnit"), from);
        if (!e)
            return;
        m->n->elements.items[e].parent = station;
        m->n->elements.items[e].connected = m->n->elements.items[station].connected;
        m->n->elements.items[e].status = m->n->elements.items[station].status;
        set_generations(m, e, generation);
        join(m, station, e, LINK_USER, 10000000);
    }
}

static void put_5g(struct maker *m, struct spot *at, struct hub *hub, row router)
{
    row supplier = pick_supplier(m, at, RADIO_5G);
    row du = put(m, at, RADIO_5G, function("GnbDuFunction"), supplier);
    put_load(m, at, du, 3 * (1 + random_below(&at->random, 3)), random_spread(&at->random, 90000),
            random_spread(&at->random, at->habit->subscribers / 3));
    if (!du)
        return;
    set_generations(m, du, GENERATION_5G);
    join(m, du, hub->cu_cp, LINK_SIGNALLING, 1000000);
    join(m, du, hub->cu_up, LINK_USER, 10000000);
    join(m, du, router, LINK_TRANSPORT, 10000000);
    put_radio_units(m, at, du, supplier, GENERATION_5G);
    put_module(m, at, RADIO_5G, du);
}

static void put_4g(struct maker *m, struct spot *at, row router)
{
    row supplier = pick_supplier(m, at, RADIO_4G);
    row enb = put(m, at, RADIO_4G, function("EnbFunction"), supplier);
    put_load(m, at, enb, 3 * (1 + random_below(&at->random, 4)), random_spread(&at->random, 40000),
            random_spread(&at->random, at->habit->subscribers * 2 / 3));
    if (!enb)
        return;
    set_generations(m, enb, GENERATION_4G);
    for (uint32_t c = 0; c < m->centres; c++) {
        join(m, enb, at->core->of[c][function("MmeFunction")], LINK_SIGNALLING, 100000);
        join(m, enb, at->core->of[c][function("ServingGWFunction")], LINK_USER, 1000000);
    }
    join(m, enb, router, LINK_TRANSPORT, 1000000);
    put_radio_units(m, at, enb, supplier, GENERATION_4G);
}

static void put_old(struct maker *m, struct spot *at, row router)
{
    bool third = random_chance(&at->random, 500);
    row e = put(m, at, RADIO_OLD, function(third ? "NodeBFunction" : "BtsSiteMgr"),
            pick_supplier(m, at, RADIO_OLD));
    put_load(m, at, e, 3, random_spread(&at->random, 900),
            random_spread(&at->random, at->habit->subscribers / 20));
    set_generations(m, e, third ? GENERATION_3G : GENERATION_2G);
    row controller = at->core->of[0][function(third ? "RncFunction" : "BssFunction")];
    join(m, e, controller, LINK_SIGNALLING, 10000);
    join(m, e, controller, LINK_USER, 10000);
    join(m, e, router, LINK_TRANSPORT, 100000);
}

static row put_router(struct maker *m, struct spot *at, row upstream, row second)
{
    row router = put(m, at, ROUTING, function("Router"), pick_supplier(m, at, ROUTING));
    join(m, router, upstream, LINK_TRANSPORT, 10000000);
    join(m, router, second, LINK_TRANSPORT, 10000000);
    return router;
}

static void put_hub(struct maker *m, struct spot *at, struct hub *hub)
{
    hub->before = hub->router;
    hub->router = put_router(m, at, at->core->of[0][function("Router")],
            at->core->of[m->centres - 1][function("Router")]);
    join(m, hub->router, hub->before, LINK_TRANSPORT, 100000000);
    put(m, at, OPTICAL, function("OpticalTransport"), pick_supplier(m, at, OPTICAL));
    put(m, at, SECURITY, function("SecurityGateway"), pick_supplier(m, at, SECURITY));
    if (!at->habit->radio_5g)
        return;
    row supplier = pick_supplier(m, at, RADIO_5G);
    hub->cu_cp = put(m, at, RADIO_5G, function("GnbCuCpFunction"), supplier);
    hub->cu_up = put(m, at, RADIO_5G, function("GnbCuUpFunction"), supplier);
    set_generations(m, hub->cu_cp, GENERATION_5G);
    set_generations(m, hub->cu_up, GENERATION_5G);
    join(m, hub->cu_cp, hub->cu_up, LINK_SIGNALLING, 1000000);
    for (uint32_t c = 0; c < m->centres; c++) {
        join(m, hub->cu_cp, at->core->of[c][function("AmfFunction")], LINK_SIGNALLING, 1000000);
        join(m, hub->cu_up, at->core->of[c][function("UpfFunction")], LINK_USER, 100000000);
    }
}

static void fill_mobile_site(struct maker *m, struct spot *at)
{
    struct hub *hub = &at->core->hubs[at->region];
    if (hub->sites++ % HUB_OF == 0)
        put_hub(m, at, hub);
    row router = put_router(m, at, hub->router, random_chance(&at->random, 100) ? hub->before : 0);
    if (random_chance(&at->random, 350))
        join(m, put(m, at, MICROWAVE, function("MicrowaveLink"), pick_supplier(m, at, MICROWAVE)),
                router, LINK_TRANSPORT, 1000000);
    if (random_chance(&at->random, 50))
        put(m, at, TIMING, function("TimingSource"), pick_supplier(m, at, TIMING));
    if (random_chance(&at->random, at->habit->radio_5g))
        put_5g(m, at, hub, router);
    if (random_chance(&at->random, 930))
        put_4g(m, at, router);
    if (random_chance(&at->random, 300))
        put_old(m, at, router);
}

static void put_olt(struct maker *m, struct spot *at, row router)
{
    row olt = put(m, at, FIBRE, function("Olt"), pick_supplier(m, at, FIBRE));
    if (!olt)
        return;
    int64_t premises = random_spread(&at->random, 1900), subscribers = premises * 4 / 10;
    int64_t *amount = m->n->elements.items[olt].amount;
    amount[BASE_PREMISES] = is_known(m, at) ? premises : UNKNOWN;
    amount[BASE_SUBSCRIBERS] = subscribers;
    amount[BASE_TRAFFIC] = is_known(m, at) ? subscribers * 2400 : UNKNOWN;
    at->core->premises += premises;
    at->core->subscribers += subscribers;
    at->core->traffic += subscribers * 2400;
    join(m, olt, at->core->of[at->region % m->centres][function("Bng")], LINK_USER, 10000000);
    join(m, olt, router, LINK_TRANSPORT, 10000000);
    put_module(m, at, FIBRE, olt);
}

static void fill_exchange(struct maker *m, struct spot *at)
{
    struct hub *hub = &at->core->hubs[at->region];
    if (hub->sites++ % HUB_OF == 0)
        put_hub(m, at, hub);
    row router = put_router(m, at, hub->router, hub->before);
    put(m, at, ROUTING, function("Switch"), pick_supplier(m, at, ROUTING));
    for (uint32_t olts = 1 + random_below(&at->random, 4); olts; olts--)
        put_olt(m, at, router);
}

struct core_part {
    const char *function;
    enum domain domain;
    bool mobile; // not in a network without radio
};

static const struct core_part core_parts[] = { { "Oss", MANAGEMENT, false },
    { "AccessControl", SECURITY, false }, { "Router", ROUTING, false },
    { "InternetGateway", ROUTING, false }, { "BorderGateway", ROUTING, false },
    { "Bng", ROUTING, false }, { "DnsServer", CLOUD, false }, { "Firewall", SECURITY, false },
    { "Billing", MANAGEMENT, false }, { "MonitoringSystem", MANAGEMENT, false },
    { "KeyStore", SECURITY, false }, { "InterceptionMediation", INTERCEPTION, false },
    { "Nfvi", CLOUD, true }, { "Vim", CLOUD, true }, { "Nfvo", CLOUD, true },
    { "AmfFunction", CORE, true }, { "SmfFunction", CORE, true }, { "UpfFunction", CORE, true },
    { "PcfFunction", CORE, true }, { "AusfFunction", CORE, true }, { "UdmFunction", RECORDS, true },
    { "UdrFunction", RECORDS, true }, { "NrfFunction", CORE, true }, { "NssfFunction", CORE, true },
    { "SeppFunction", CORE, true }, { "ScpFunction", CORE, true },
    { "ChfFunction", MANAGEMENT, true }, { "MmeFunction", CORE, true },
    { "ServingGWFunction", CORE, true }, { "PGWFunction", CORE, true },
    { "PcrfFunction", CORE, true }, { "HssFunction", RECORDS, true },
    { "CscfFunction", CORE, true }, { "SmscFunction", CORE, true }, { "DraFunction", CORE, true },
    { "StpFunction", CORE, true }, { "HlrFunction", RECORDS, true },
    { "MscServerFunction", CORE, true }, { "SgsnFunction", CORE, true },
    { "GgsnFunction", CORE, true }, { "RncFunction", RADIO_OLD, true },
    { "BssFunction", RADIO_OLD, true } };

static const struct {
    const char *from, *to;
    enum link_kind kind;
} core_links[] = { { "AmfFunction", "AusfFunction", LINK_SIGNALLING },
    { "AmfFunction", "SmfFunction", LINK_SIGNALLING },
    { "AmfFunction", "NrfFunction", LINK_SIGNALLING },
    { "AmfFunction", "NssfFunction", LINK_SIGNALLING },
    { "AmfFunction", "UdmFunction", LINK_SIGNALLING },
    { "SmfFunction", "UpfFunction", LINK_SIGNALLING },
    { "SmfFunction", "PcfFunction", LINK_SIGNALLING },
    { "SmfFunction", "UdmFunction", LINK_SIGNALLING },
    { "SmfFunction", "ChfFunction", LINK_SIGNALLING },
    { "SmfFunction", "NrfFunction", LINK_SIGNALLING },
    { "AusfFunction", "UdmFunction", LINK_SIGNALLING },
    { "UdmFunction", "UdrFunction", LINK_SIGNALLING },
    { "PcfFunction", "UdrFunction", LINK_SIGNALLING },
    { "NrfFunction", "ScpFunction", LINK_SIGNALLING },
    { "NrfFunction", "SeppFunction", LINK_SIGNALLING },
    { "SeppFunction", "BorderGateway", LINK_SIGNALLING },
    { "UpfFunction", "InternetGateway", LINK_USER }, { "UpfFunction", "Firewall", LINK_USER },
    { "Firewall", "InternetGateway", LINK_USER }, { "MmeFunction", "HssFunction", LINK_SIGNALLING },
    { "MmeFunction", "ServingGWFunction", LINK_SIGNALLING },
    { "ServingGWFunction", "PGWFunction", LINK_USER },
    { "PGWFunction", "PcrfFunction", LINK_SIGNALLING },
    { "PGWFunction", "InternetGateway", LINK_USER },
    { "CscfFunction", "HssFunction", LINK_SIGNALLING },
    { "CscfFunction", "PGWFunction", LINK_SIGNALLING },
    { "DraFunction", "HssFunction", LINK_SIGNALLING },
    { "DraFunction", "BorderGateway", LINK_SIGNALLING },
    { "StpFunction", "HlrFunction", LINK_SIGNALLING },
    { "StpFunction", "SmscFunction", LINK_SIGNALLING },
    { "MscServerFunction", "HlrFunction", LINK_SIGNALLING },
    { "RncFunction", "SgsnFunction", LINK_USER }, { "RncFunction", "MscServerFunction", LINK_USER },
    { "BssFunction", "SgsnFunction", LINK_USER }, { "BssFunction", "MscServerFunction", LINK_USER },
    { "SgsnFunction", "GgsnFunction", LINK_USER }, { "GgsnFunction", "InternetGateway", LINK_USER },
    { "Bng", "InternetGateway", LINK_USER }, { "Bng", "Router", LINK_TRANSPORT },
    { "InternetGateway", "BorderGateway", LINK_USER }, { "Router", "Router", LINK_TRANSPORT },
    { "Router", "UpfFunction", LINK_TRANSPORT }, { "Router", "ServingGWFunction", LINK_TRANSPORT },
    { "Router", "InternetGateway", LINK_TRANSPORT }, { "Nfvo", "Vim", LINK_MANAGEMENT },
    { "Vim", "Nfvi", LINK_MANAGEMENT }, { "Nfvi", "AmfFunction", LINK_MANAGEMENT },
    { "Nfvi", "SmfFunction", LINK_MANAGEMENT }, { "Nfvi", "UpfFunction", LINK_MANAGEMENT },
    { "Nfvi", "UdmFunction", LINK_MANAGEMENT }, { "Nfvi", "AusfFunction", LINK_MANAGEMENT },
    { "AccessControl", "Oss", LINK_MANAGEMENT }, { "MonitoringSystem", "Router", LINK_MANAGEMENT },
    { "InterceptionMediation", "UpfFunction", LINK_MANAGEMENT },
    { "InterceptionMediation", "PGWFunction", LINK_MANAGEMENT },
    { "InterceptionMediation", "AmfFunction", LINK_MANAGEMENT } };

static row put_site(struct maker *m, struct spot *at, struct place p, const char *kind)
{
    struct network *n = m->n;
    row id = (row)n->sites.len;
    struct site s = { .operator= at->core->operator,
        .name = str_format(&n->arena, "%s-%05u", at->habit->code, id),
        .region = str_of(region_names[country_region(p)]),
        .kind = str_of(kind),
        .latitude = p.latitude,
        .longitude = p.longitude,
        .classes = SITE_ORDINARY,
        .origin = { 1, id + 1 } };
    static const struct {
        uint32_t permille, classes;
    } special[] = { { 30, SITE_GOVERNMENT }, { 12, SITE_MILITARY | SITE_SIGNIFICANT },
        { 4, SITE_NUCLEAR | SITE_CRITICAL | SITE_SIGNIFICANT }, { 30, SITE_CRITICAL },
        { 10, SITE_PUBLIC_SAFETY } };
    uint32_t draw = random_below(&at->random, 1000);
    for (size_t i = 0; i < ARRAY_LEN(special); i++) {
        if (draw < special[i].permille) {
            s.classes = special[i].classes;
            break;
        }
        draw -= special[i].permille;
    }
    if (!is_known(m, at))
        s.classes = 0;
    if (!is_known(m, at))
        s.latitude = s.longitude = INT32_MIN;
    vec_push(&n->sites, s);
    at->site = id;
    at->region = country_region(p);
    at->count = 0;
    return id;
}

static void join_cores(struct maker *m, struct core *core)
{
    for (size_t i = 0; i < ARRAY_LEN(core_links); i++)
        for (uint32_t a = 0; a < m->centres; a++)
            for (uint32_t b = 0; b < m->centres; b++)
                join(m, core->of[a][function(core_links[i].from)],
                        core->of[b][function(core_links[i].to)], core_links[i].kind, 100000000);
}

static void put_core(struct maker *m, size_t h)
{
    const struct habit *habit = &habits[h];
    struct core *core = &m->cores[h];
    core->operator=(row) m->n->operators.len;
    vec_push(&m->n->operators,
            (struct operator){ .name = str_of(habit->name),
                    .country = STR("XV"),
                    .turnover = UNKNOWN,
                    .subscribers = UNKNOWN,
                    .origin = { 1, core->operator + 1 } });
    for (uint32_t c = 0; c < m->centres; c++) {
        struct spot at = { .habit = habit, .core = core };
        at.random = random_stream(m->o->seed, 5, h * CENTRES + c);
        core->site[c] = put_site(m, &at, country_town(&m->country, &at.random), "data-centre");
    }
    for (uint32_t c = 0; c < m->centres; c++) {
        struct spot at = { .habit = habit, .core = core, .site = core->site[c] };
        at.random = random_stream(m->o->seed, 6, h * CENTRES + c);
        for (size_t i = 0; i < ARRAY_LEN(core_parts); i++) {
            const struct core_part *part = &core_parts[i];
            uint8_t f = function(part->function);
            if (habit->radio_5g || !part->mobile)
                core->of[c][f] = put(m, &at, part->domain, f, pick_supplier(m, &at, part->domain));
        }
    }
    join_cores(m, core);
}

// What goes through the cores is what their sites carry.
static void load_core(struct maker *m, struct core *core)
{
    struct operator* o = & m->n->operators.items[core->operator];
    o->subscribers = core->subscribers;
    o->turnover = core->subscribers * 24000; // 240 a subscriber and year
    for (uint32_t c = 0; c < m->centres; c++) {
        for (size_t f = 1; f < n_network_functions; f++) {
            if (!core->of[c][f])
                continue;
            int64_t *amount = m->n->elements.items[core->of[c][f]].amount;
            if (network_functions[f].user_data)
                amount[BASE_TRAFFIC] = core->traffic / m->centres;
            amount[BASE_SUBSCRIBERS] = core->subscribers / m->centres;
        }
    }
}

static void put_ordinary_site(struct maker *m, uint32_t index, size_t n_habits)
{
    struct spot at = { .random = random_stream(m->o->seed, 7, index) };
    uint32_t all = 0, h = 0;
    for (size_t i = 0; i < n_habits; i++)
        all += habits[i].weight;
    uint32_t draw = random_below(&at.random, all);
    while (draw >= habits[h].weight)
        draw -= habits[h++].weight;
    at.habit = &habits[h];
    at.core = &m->cores[h];
    bool exchange = random_chance(&at.random, at.habit->exchanges);
    bool rural = random_chance(&at.random, 350);
    put_site(m, &at, country_place(&m->country, &at.random, rural),
            exchange ? "exchange"
            : rural  ? "mast"
                     : "macro");
    if (exchange)
        fill_exchange(m, &at);
    else
        fill_mobile_site(m, &at);
}

void made_network(struct network *n, const struct made_options *o)
{
    network_init(n);
    struct maker *m = mem_zero(1, sizeof *m);
    m->n = n;
    m->o = o;
    m->most = o->sites ? UINT32_MAX - 1 : o->elements < 500 ? 500 : o->elements;
    uint32_t sites = o->sites ? o->sites : m->most / 10;
    size_t n_habits = sites < 150 ? 1 : sites < 1000 ? 3 : HABITS;
    m->centres = sites < 150 ? 1 : CENTRES;
    n->currency = STR("XXX");
    vec_push(&n->files, (struct input_file){ .path = STR("made-network"), .format = STR("made") });
    country_init(&m->country, o->seed);
    market_suppliers(n, o);
    for (size_t h = 0; h < n_habits; h++)
        put_core(m, h);
    for (uint32_t i = 0; o->sites ? n->sites.len <= o->sites : n->elements.len <= m->most; i++)
        put_ordinary_site(m, i, n_habits);
    for (size_t h = 0; h < n_habits; h++)
        load_core(m, &m->cores[h]);
    n->files.items[1].records = (uint32_t)n->elements.len - 1;
    map_free(&m->products);
    map_free(&m->managers);
    free(m);
}
