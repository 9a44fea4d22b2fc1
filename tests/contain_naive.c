// See contain_naive.h. SPDX-License-Identifier: GPL-3.0-or-later
#include "contain_naive.h"

static const struct element *element_of(const struct naive *v, row e)
{
    return &v->net->elements.items[e];
}

static enum layer layer_of_row(const struct naive *v, row e)
{
    const struct element *el = element_of(v, e);
    return el->layer ? (enum layer)el->layer : network_functions[el->function].layer;
}

static bool called(uint8_t function, const char *name)
{
    return strcmp(network_functions[function].name, name) == 0;
}

static bool is_serving(const struct naive *v, row e)
{
    uint8_t f = element_of(v, e)->function;
    enum layer l = layer_of_row(v, e);
    return (l == LAYER_ACCESS || l == LAYER_FIXED_ACCESS) && !called(f, "RncFunction") &&
           !called(f, "BssFunction") && !called(f, "GnbCuCpFunction") &&
           !called(f, "GnbCuUpFunction") && !called(f, "NearRtRic");
}

static bool is_front_row(const struct naive *v, row e)
{
    return called(element_of(v, e)->function, "RadioUnit") ||
           called(element_of(v, e)->function, "AntennaFunction");
}

static row climb(const struct naive *v, row e)
{
    return element_of(v, e)->parent ? climb(v, element_of(v, e)->parent) : e;
}

static bool absent(const struct naive *v, row e)
{
    const struct element *el = element_of(v, e);
    return el->status == STATUS_REMOVED || el->status == STATUS_PLANNED ||
           el->status == STATUS_OFFLINE || (el->connected != NO_DATE && el->connected > v->date) ||
           (el->parent && absent(v, el->parent));
}

static bool is_service(enum link_kind k)
{
    return k == LINK_USER || k == LINK_SIGNALLING || k == LINK_TRANSPORT;
}

// The one base station that a front has links to, or 0.
static row station_of(const struct naive *v, row front)
{
    naive_set stations = 0;
    for (row i = 1; i < v->net->links.len; i++) {
        const struct link *l = &v->net->links.items[i];
        row a = climb(v, l->from), b = climb(v, l->to);
        if (!is_service(l->kind) || (a != front && b != front))
            continue;
        row other = a == front ? b : a;
        if (!is_front_row(v, other) && layer_of_row(v, other) == LAYER_ACCESS)
            stations |= 1u << other;
    }
    return stations && !(stations & (stations - 1)) ? (row)__builtin_ctz(stations) : 0;
}

static void find_wholes(struct naive *v)
{
    for (row e = 1; e < v->net->elements.len; e++) {
        row root = climb(v, e), station = is_front_row(v, root) ? station_of(v, root) : 0;
        if (absent(v, e) || (station && absent(v, station)))
            continue;
        v->whole[e] = station ? station : root;
        v->wholes |= 1u << v->whole[e];
    }
}

bool naive_is_access(const struct naive *v, row whole)
{
    for (row e = 1; e < v->net->elements.len; e++)
        if (v->whole[e] == whole && is_serving(v, e))
            return true;
    return false;
}

void naive_make(struct naive *v, const struct network *n, int32_t date)
{
    *v = (struct naive){ .net = n, .date = date };
    find_wholes(v);
    for (row i = 1; i < n->links.len; i++) {
        const struct link *l = &n->links.items[i];
        row a = v->whole[l->from], b = v->whole[l->to];
        if (!a || !b || a == b)
            continue;
        if (l->kind == LINK_MANAGEMENT)
            v->manages[a] |= 1u << b;
        if (l->kind == LINK_UPDATE)
            v->updates[a] |= 1u << b;
        if (!is_service(l->kind) ||
                (l->kind != LINK_TRANSPORT && naive_is_access(v, a) && naive_is_access(v, b)))
            continue;
        v->next[a] |= 1u << b;
        v->next[b] |= 1u << a;
    }
}

// Facts of a whole, over its members.
static bool has_function(const struct naive *v, row whole, uint8_t f)
{
    for (row e = 1; e < v->net->elements.len && f; e++)
        if (v->whole[e] == whole && element_of(v, e)->function == f)
            return true;
    return false;
}

static bool has_named(const struct naive *v, row whole, const char *name)
{
    for (uint8_t f = 1; f < n_network_functions; f++)
        if (called(f, name))
            return has_function(v, whole, f);
    return false;
}

uint8_t naive_function(const struct naive *v, row whole)
{
    if (element_of(v, whole)->function)
        return element_of(v, whole)->function;
    for (uint8_t f = 1; f < n_network_functions; f++)
        if (has_function(v, whole, f))
            return f;
    return 0;
}

static enum layer layer_of_whole(const struct naive *v, row whole)
{
    const struct element *el = element_of(v, whole);
    return el->layer ? (enum layer)el->layer : network_functions[naive_function(v, whole)].layer;
}

static bool in_layers(const struct naive *v, row whole, unsigned layers)
{
    for (row e = 1; e < v->net->elements.len; e++)
        if (v->whole[e] == whole && ((layers >> layer_of_row(v, e)) & 1))
            return true;
    return false;
}

static bool is_host_by_function(const struct naive *v, row whole)
{
    for (row e = 1; e < v->net->elements.len; e++) {
        uint8_t f = element_of(v, e)->function;
        enum layer l = layer_of_row(v, e);
        if (v->whole[e] == whole && (l == LAYER_MANAGEMENT || l == LAYER_VIRTUALISATION) &&
                !called(f, "Billing") && !called(f, "Nfvi") && !called(f, "MonitoringSystem"))
            return true;
    }
    return false;
}

bool naive_is_host(const struct naive *v, row whole)
{
    return is_host_by_function(v, whole) || v->manages[whole] || v->updates[whole];
}

static bool is_tap_whole(const struct naive *v, row whole)
{
    return in_layers(v, whole, 1u << LAYER_INTERCEPTION) || has_named(v, whole, "MonitoringSystem");
}

static bool is_middle_whole(const struct naive *v, row whole)
{
    unsigned layers = 1u << LAYER_TRANSPORT | 1u << LAYER_CORE | 1u << LAYER_INTERCONNECT |
                      1u << LAYER_VIRTUALISATION | 1u << LAYER_SECURITY;
    if (in_layers(v, whole, layers))
        return true;
    return layer_of_whole(v, whole) == LAYER_UNKNOWN && !naive_is_access(v, whole) &&
           !is_host_by_function(v, whole) && !is_tap_whole(v, whole);
}

static row operator_of_whole(const struct naive *v, row whole)
{
    const struct element *el = element_of(v, whole);
    return el->operator? el->operator: v->net->sites.items[el->site].operator;
}

// Control between suppliers.
static int orders(const struct control *k, int32_t date) // 2 surely, 1 possibly
{
    if ((k->from != NO_DATE && date < k->from) || (k->until != NO_DATE && date > k->until))
        return 0;
    switch (k->kind) {
    case CONTROL_RESELLS:
        return 0;
    case CONTROL_DIRECTS:
    case CONTROL_AFFILIATE:
        return 2;
    case CONTROL_OWNS:
        return k->share == UNKNOWN ? 1 : k->share >= 500000 ? 2 : 0;
    default:
        return 1;
    }
}

static uint32_t group(const struct naive *v, row s, int least)
{
    uint32_t members = 1u << s;
    for (size_t again = 0; again < v->net->suppliers.len; again++)
        for (row i = 1; i < v->net->controls.len; i++) {
            const struct control *k = &v->net->controls.items[i];
            if (orders(k, v->date) >= least && ((members >> k->holder | members >> k->held) & 1))
                members |= 1u << k->holder | 1u << k->held;
        }
    return members;
}

uint32_t naive_group(const struct naive *v, row supplier)
{
    return group(v, supplier, 2);
}

static row maker(const struct naive *v, row e)
{
    const struct element *el = element_of(v, e);
    return el->supplier ? el->supplier : v->net->products.items[el->product].supplier;
}

// What a group does itself, as members of `who` (bits of suppliers).
static naive_set made(const struct naive *v, uint32_t who)
{
    naive_set s = 0;
    for (row e = 1; e < v->net->elements.len; e++) {
        row m = maker(v, e);
        if (v->whole[e] && m && ((who >> m) & 1))
            s |= 1u << v->whole[e];
        for (row i = 1; i < v->net->components.len; i++) {
            const struct component *k = &v->net->components.items[i];
            bool inside = k->element ? k->element == e
                                     : k->product && k->product == element_of(v, e)->product;
            if (v->whole[e] && k->supplier && inside && ((who >> k->supplier) & 1))
                s |= 1u << v->whole[e];
        }
    }
    return s;
}

static naive_set managed(const struct naive *v, uint32_t who)
{
    naive_set s = 0;
    for (row e = 1; e < v->net->elements.len; e++)
        if (v->whole[e] && element_of(v, e)->manager && ((who >> element_of(v, e)->manager) & 1))
            s |= 1u << v->whole[e];
    return s;
}

static naive_set nobodys(const struct naive *v)
{
    naive_set s = 0;
    for (row e = 1; e < v->net->elements.len; e++)
        if (v->whole[e] == e && !maker(v, e))
            s |= 1u << e;
    return s;
}

static naive_set managed_by_somebody(const struct naive *v)
{
    naive_set s = 0;
    for (row e = 1; e < v->net->elements.len; e++)
        if (v->whole[e] && element_of(v, e)->remote == ANSWER_YES && !element_of(v, e)->manager)
            s |= 1u << v->whole[e];
    return s;
}

struct limits { // what controls take away
    naive_set gated, in_house, twins;
    const struct naive_cut *cuts;
    size_t n_cuts;
    naive_set hosts; // to which segments apply
};

static bool segment(const struct naive *v, const struct limits *l, row from, row to)
{
    for (size_t i = 0; i < l->n_cuts; i++)
        if (l->cuts[i].measure == REMEDY_SEGMENT &&
                l->cuts[i].function == naive_function(v, from) && ((l->hosts >> from) & 1) &&
                l->cuts[i].layer == layer_of_whole(v, to))
            return true;
    return false;
}

static naive_set spread_once(
        const struct naive *v, const struct limits *l, naive_set s, bool possibly)
{
    naive_set out = s;
    for (row a = 1; a < NAIVE_MOST; a++)
        for (row b = 1; b < NAIVE_MOST; b++) {
            if (!((s >> a) & 1) || !((v->wholes >> b) & 1))
                continue;
            bool manage = (v->manages[a] >> b) & 1, update = (v->updates[a] >> b) & 1;
            if ((manage && !segment(v, l, a, b)) || (update && !((l->gated >> b) & 1)))
                out |= 1u << b;
            bool unlinked = naive_is_host(v, a) && !v->manages[a] && !v->updates[a];
            if (possibly && unlinked && operator_of_whole(v, a) == operator_of_whole(v, b) &&
                    !segment(v, l, a, b))
                out |= 1u << b;
        }
    return out;
}

static naive_set spread(const struct naive *v, const struct limits *l, naive_set s, bool possibly)
{
    for (int i = 0; i < NAIVE_MOST; i++)
        s = spread_once(v, l, s, possibly);
    return s;
}

static struct naive_hold hold(
        const struct naive *v, row supplier, bool reaches, const struct limits *l)
{
    uint32_t lo = group(v, supplier, 2), hi = group(v, supplier, 1);
    struct naive_hold h = { 0, 0, l->twins };
    h.lo = (made(v, lo) & ~l->gated) | (managed(v, lo) & ~l->in_house);
    h.hi = (made(v, hi) & ~l->gated) | (managed(v, hi) & ~l->in_house) | (nobodys(v) & ~l->gated) |
           (managed_by_somebody(v) & ~l->in_house);
    if (reaches) {
        h.lo = spread(v, l, h.lo, false);
        h.hi = spread(v, l, h.hi | h.lo, true);
    }
    return h;
}

struct naive_hold naive_supplier(const struct naive *v, row supplier, bool reaches,
        const struct naive_cut *cuts, size_t n_cuts)
{
    struct limits none = { 0 }, l = { .cuts = cuts, .n_cuts = n_cuts };
    uint32_t hi = group(v, supplier, 1);
    naive_set itself = made(v, hi) | managed(v, hi) | nobodys(v) | managed_by_somebody(v);
    l.hosts = hold(v, supplier, true, &none).hi;
    for (size_t i = 0; i < n_cuts; i++)
        for (row w = 1; w < NAIVE_MOST; w++) {
            if (!((itself >> w) & 1) || naive_function(v, w) != cuts[i].function)
                continue;
            if (cuts[i].measure == REMEDY_GATE || cuts[i].measure == REMEDY_REMOVE)
                l.gated |= 1u << w;
            if (cuts[i].measure == REMEDY_MANAGE || cuts[i].measure == REMEDY_REMOVE)
                l.in_house |= 1u << w;
            if (cuts[i].measure == REMEDY_SECOND)
                l.twins |= 1u << w;
        }
    return hold(v, supplier, reaches, &l);
}

struct naive_hold naive_nodes(const struct naive *v, naive_set nodes, bool reaches)
{
    struct limits none = { 0 };
    struct naive_hold h = { nodes, nodes, 0 };
    if (reaches) {
        h.lo = spread(v, &none, nodes, false);
        h.hi = spread(v, &none, nodes, true);
    }
    return h;
}

// Paths: by enumerating them all.
static bool path_to(
        const struct naive *v, row at, naive_set gone, naive_set visited, const char *name)
{
    if ((gone >> at) & 1)
        return false;
    if (has_named(v, at, name))
        return true;
    for (row b = 1; b < NAIVE_MOST; b++)
        if (((v->next[at] & ~visited & ~gone) >> b) & 1)
            if (path_to(v, b, gone, visited | 1u << b, name))
                return true;
    return false;
}

bool naive_connected(const struct naive *v, row from, uint8_t function, naive_set gone)
{
    return path_to(v, from, gone, 1u << from, network_functions[function].name);
}

static bool ends_here(const struct naive *v, row at, const char *const *ends)
{
    for (; *ends; ends++)
        if (has_named(v, at, *ends))
            return true;
    return false;
}

// All wholes that lie on some simple path to one that ends it.
static naive_set on_paths(const struct naive *v, row at, naive_set visited, const char *const *ends)
{
    naive_set s = ends_here(v, at, ends) ? visited : 0;
    for (row b = 1; b < NAIVE_MOST; b++)
        if (((v->next[at] & ~visited) >> b) & 1)
            s |= on_paths(v, b, visited | 1u << b, ends);
    return s;
}

// What each generation needs: "function" or "function/instead", with U, S or both.
struct naive_need {
    const char *function, *instead;
    bool user, signalling;
};

static const struct naive_need need_2g[] = { { "BssFunction", NULL, 1, 1 },
    { "MscServerFunction", NULL, 1, 1 }, { "HlrFunction", "HssFunction", 0, 1 }, { 0 } };
static const struct naive_need need_3g[] = { { "RncFunction", NULL, 1, 1 },
    { "MscServerFunction", NULL, 1, 1 }, { "HlrFunction", "HssFunction", 0, 1 }, { 0 } };
static const struct naive_need need_4g[] = { { "MmeFunction", NULL, 0, 1 },
    { "ServingGWFunction", NULL, 1, 0 }, { "PGWFunction", "UpfFunction", 1, 0 },
    { "HssFunction", "UdmFunction", 0, 1 }, { "InternetGateway", NULL, 1, 0 }, { 0 } };
static const struct naive_need need_5g[] = { { "AmfFunction", NULL, 0, 1 },
    { "SmfFunction", NULL, 0, 1 }, { "UpfFunction", NULL, 1, 0 }, { "AusfFunction", NULL, 0, 1 },
    { "UdmFunction", NULL, 0, 1 }, { "UdrFunction", NULL, 0, 0 }, { "NrfFunction", NULL, 0, 1 },
    { "InternetGateway", NULL, 1, 0 }, { "GnbCuCpFunction", NULL, 0, 1 },
    { "GnbCuUpFunction", NULL, 1, 0 }, { 0 } };
static const struct naive_need need_fixed[] = { { "Bng", NULL, 1, 1 },
    { "InternetGateway", NULL, 1, 0 }, { 0 } };

static const char *const user_ends[] = { "MscServerFunction", "ServingGWFunction", "PGWFunction",
    "UpfFunction", "Bng", NULL };
static const char *const signalling_ends[] = { "MscServerFunction", "MmeFunction", "AmfFunction",
    "Bng", NULL };

static naive_set holders(const struct naive *v, const char *name, row operator)
{
    naive_set s = 0;
    for (row w = 1; w < NAIVE_MOST; w++)
        if (((v->wholes >> w) & 1) && operator_of_whole(v, w) == operator&& has_named(v, w, name))
            s |= 1u << w;
    return s;
}

struct place { // where users attach: a whole, or (0) users of an operator
    row whole, operator, site;
    uint8_t serves, generations;
    enum layer layer;
};

static bool shown(const struct naive *v, const struct place *p, const char *name)
{
    return name && ((p->whole && path_to(v, p->whole, 0, 1u << p->whole, name)) ||
                           holders(v, name, p->operator));
}

// Does the place lose this need when `gone` is gone? Only one that the inventory shows counts.
static bool loses_need(const struct naive *v, const struct place *p, const struct naive_need *need,
        naive_set gone, naive_set middles, bool possibly, bool *counts)
{
    const char *name = shown(v, p, need->function) ? need->function : need->instead;
    *counts = shown(v, p, name);
    if (!*counts)
        return false;
    if (p->whole && path_to(v, p->whole, 0, 1u << p->whole, name))
        return !path_to(v, p->whole, gone, 1u << p->whole, name);
    naive_set all = holders(v, name, p->operator);
    return !(all & ~gone) || (possibly && ((all & gone) || (middles & gone)));
}

static naive_set middles_of(const struct naive *v, row operator)
{
    naive_set s = 0;
    for (row w = 1; w < NAIVE_MOST; w++)
        if (((v->wholes >> w) & 1) && operator_of_whole(v, w) == operator&& is_middle_whole(v, w))
            s |= 1u << w;
    return s;
}

enum sort { ALL_NEEDS, USER_NEEDS, SIGNALLING_NEEDS };

static bool of_sort(const struct naive_need *n, enum sort s)
{
    return s == ALL_NEEDS || (s == USER_NEEDS ? n->user : n->signalling);
}

static bool only_for(const struct place *p, const char *function)
{
    return strcmp(function, "BssFunction") == 0   ? called(p->serves, "BtsSiteMgr")
           : strcmp(function, "RncFunction") == 0 ? called(p->serves, "NodeBFunction")
           : strncmp(function, "GnbCu", 5) == 0   ? called(p->serves, "GnbDuFunction")
                                                  : true;
}

struct tally {
    int chains, lost, empty; // of the generations that it may have
    bool known;
};

static uint8_t own_generation(uint8_t f)
{
    return called(f, "GnbDuFunction") || called(f, "GnbFunction") ? GENERATION_5G
           : called(f, "EnbFunction")                             ? GENERATION_4G
           : called(f, "NodeBFunction")                           ? GENERATION_3G
           : called(f, "BtsSiteMgr")                              ? GENERATION_2G
                                                                  : 0;
}

static struct tally tally_of(
        const struct naive *v, const struct place *p, naive_set gone, enum sort sort, bool possibly)
{
    const struct naive_need *chains[5] = { need_2g, need_3g, need_4g, need_5g, need_fixed };
    uint8_t g = p->generations ? p->generations : own_generation(p->serves);
    bool fixed = p->layer == LAYER_FIXED_ACCESS && !p->generations;
    struct tally t = { .known = fixed || g };
    naive_set middles = middles_of(v, p->operator);
    for (int i = 0; i < 5; i++) {
        static const uint8_t bits[] = { GENERATION_2G, GENERATION_3G, GENERATION_4G,
            GENERATION_5G | GENERATION_6G, 0 };
        if (i == 4 ? !fixed : fixed || (g && !(g & bits[i])))
            continue;
        const struct naive_need *n = i == 3 && !shown(v, p, "AmfFunction") ? need_4g : chains[i];
        bool any = false, any_at_all = false, lost = false;
        for (; n->function; n++) {
            bool counts;
            if (!only_for(p, n->function))
                continue;
            bool loses = loses_need(v, p, n, gone, middles, possibly, &counts);
            any_at_all |= counts;
            any |= counts && of_sort(n, sort);
            lost |= loses && of_sort(n, sort);
        }
        t.empty += !any_at_all;
        t.chains += any;
        t.lost += lost;
    }
    return t;
}

static bool some(struct tally t, bool possibly)
{
    return t.known || possibly ? t.lost > 0 : t.chains && t.lost == t.chains;
}

static bool all(struct tally t, bool possibly)
{
    if (!t.known && possibly)
        return t.lost > 0;
    return t.chains && t.lost == t.chains && (possibly || !t.known || !t.empty);
}

static naive_set seeing(const struct naive *v, naive_set s, int plane)
{
    naive_set out = 0;
    for (row e = 1; e < v->net->elements.len; e++) {
        const struct function *f = &network_functions[element_of(v, e)->function];
        if (v->whole[e] && ((s >> v->whole[e]) & 1) &&
                (plane == 0          ? f->user_data
                        : plane == 1 ? f->signalling
                                     : f->subscribers))
            out |= 1u << v->whole[e];
    }
    return out;
}

static naive_set of_operator(const struct naive *v, naive_set s, row operator)
{
    naive_set out = 0;
    for (row w = 1; w < NAIVE_MOST; w++)
        if (((s >> w) & 1) && operator_of_whole(v, w) == operator)
            out |= 1u << w;
    return out;
}

static naive_set taps(const struct naive *v, naive_set s)
{
    naive_set out = 0;
    for (row w = 1; w < NAIVE_MOST; w++)
        if (((s >> w) & 1) && is_tap_whole(v, w))
            out |= 1u << w;
    return out;
}

static const struct naive_need *const every_chain[5] = { need_2g, need_3g, need_4g, need_5g,
    need_fixed };

// Is some held whole a holder, on the place's side, of a function that it needs?
static bool holds_needed(
        const struct naive *v, const struct place *p, naive_set held, enum sort sort)
{
    const struct naive_need *n;
    uint8_t g = p->generations ? p->generations : own_generation(p->serves);
    bool fixed = p->layer == LAYER_FIXED_ACCESS && !p->generations;
    static const uint8_t bits[] = { GENERATION_2G, GENERATION_3G, GENERATION_4G,
        GENERATION_5G | GENERATION_6G, 0 };
    for (int i = 0; i < 5 && p->whole; i++) {
        if (i == 4 ? !fixed : fixed || (g && !(g & bits[i])))
            continue;
        for (n = i == 3 && !shown(v, p, "AmfFunction") ? need_4g : every_chain[i]; n->function;
                n++) {
            const char *name = shown(v, p, n->function) ? n->function : n->instead;
            if (!only_for(p, n->function) || !of_sort(n, sort) || !name ||
                    !path_to(v, p->whole, 0, 1u << p->whole, name))
                continue;
            for (row w = 1; w < NAIVE_MOST; w++)
                if (((held >> w) & 1) && has_named(v, w, name) &&
                        (w == p->whole || (on_paths(v, p->whole, 1u << p->whole,
                                                   (const char *const[]){ name, NULL }) >>
                                                          w &
                                                  1)))
                    return true;
        }
    }
    return false;
}

static bool stores_needed(const struct naive *v, const struct place *p, naive_set held)
{
    static const char *const stores[] = { "HlrFunction", "HssFunction", "AusfFunction",
        "UdmFunction", "UdrFunction" };
    uint8_t g = p->generations ? p->generations : own_generation(p->serves);
    bool fixed = p->layer == LAYER_FIXED_ACCESS && !p->generations;
    static const uint8_t bits[] = { GENERATION_2G, GENERATION_3G, GENERATION_4G,
        GENERATION_5G | GENERATION_6G, 0 };
    for (int i = 0; i < 4 && !fixed; i++) {
        const struct naive_need *n =
                i == 3 && !shown(v, p, "AmfFunction") ? need_4g : every_chain[i];
        for (; n->function && (!g || (g & bits[i])); n++) {
            const char *name = shown(v, p, n->function) ? n->function : n->instead;
            for (size_t s = 0; s < ARRAY_LEN(stores) && name && only_for(p, n->function); s++) {
                naive_set hold = holders(v, name, p->operator);
                if (strcmp(stores[s], name) == 0 && hold && !(hold & ~held))
                    return true;
            }
        }
    }
    return false;
}

// Holders of a stored function on the place's side, of any operator.
static bool stored_there(const struct naive *v, const struct place *p, naive_set held)
{
    static const char *const stores[] = { "HlrFunction", "HssFunction", "AusfFunction",
        "UdmFunction", "UdrFunction" };
    uint8_t g = p->generations ? p->generations : own_generation(p->serves);
    bool fixed = p->layer == LAYER_FIXED_ACCESS && !p->generations;
    static const uint8_t bits[] = { GENERATION_2G, GENERATION_3G, GENERATION_4G,
        GENERATION_5G | GENERATION_6G, 0 };
    for (int i = 0; i < 4 && !fixed && p->whole; i++) {
        const struct naive_need *n =
                i == 3 && !shown(v, p, "AmfFunction") ? need_4g : every_chain[i];
        for (; n->function && (!g || (g & bits[i])); n++) {
            const char *name = shown(v, p, n->function) ? n->function : n->instead;
            for (size_t s = 0; s < ARRAY_LEN(stores) && name && only_for(p, n->function); s++) {
                const char *const ends[] = { name, NULL };
                naive_set near = on_paths(v, p->whole, 1u << p->whole, ends);
                for (row w = 1; w < NAIVE_MOST && strcmp(stores[s], name) == 0; w++)
                    if ((((near & held) >> w) & 1) && has_named(v, w, name))
                        return true;
            }
        }
    }
    return false;
}

static naive_set held_of(const struct naive_hold *h, bool possibly)
{
    return possibly ? h->hi : h->lo;
}

static bool hits(const struct naive *v, const struct place *p, const struct naive_hold *h,
        enum effect e, bool possibly)
{
    naive_set held = held_of(h, possibly), self = p->whole ? 1u << p->whole : 0;
    if (e == EFFECT_STOP || e == EFFECT_IMPAIR) {
        held &= ~h->twins;
        struct tally t = tally_of(v, p, held, ALL_NEEDS, possibly);
        return (held & self) || (e == EFFECT_STOP ? all(t, possibly) : some(t, possibly));
    }
    if (e == EFFECT_SEE_RECORDS)
        return possibly
                       ? of_operator(v, seeing(v, held, 2), p->operator) || stored_there(v, p, held)
                       : stores_needed(v, p, held);
    enum sort sort = e == EFFECT_SEE_USER         ? USER_NEEDS
                     : e == EFFECT_SEE_SIGNALLING ? SIGNALLING_NEEDS
                                                  : ALL_NEEDS;
    if (e != EFFECT_CHANGE)
        held = seeing(v, held, e == EFFECT_SEE_USER ? 0 : 1);
    if ((held & self) || some(tally_of(v, p, held, sort, possibly), possibly))
        return true;
    if (!possibly)
        return false;
    naive_set passes = 0;
    if (p->whole && e != EFFECT_SEE_SIGNALLING)
        passes |= on_paths(v, p->whole, 1u << p->whole, user_ends);
    if (p->whole && e != EFFECT_SEE_USER)
        passes |= on_paths(v, p->whole, 1u << p->whole, signalling_ends);
    return (passes & held) || holds_needed(v, p, held, sort) ||
           (e != EFFECT_CHANGE && of_operator(v, taps(v, held), p->operator));
}

static size_t list_places(const struct naive *v, struct place *places)
{
    size_t n = 0;
    for (row w = 1; w < v->net->elements.len; w++) {
        if (!((v->wholes >> w) & 1) || !naive_is_access(v, w))
            continue;
        struct place p = { w, operator_of_whole(v, w), element_of(v, w)->site, 0, 0,
            layer_of_whole(v, w) };
        bool first = true;
        for (row e = 1; e < v->net->elements.len; e++) {
            const struct element *el = element_of(v, e);
            if (v->whole[e] != w)
                continue;
            p.site = p.site ? p.site : el->site;
            if (!is_serving(v, e))
                continue;
            p.generations |= el->generations ? el->generations : own_generation(el->function);
            p.serves = first || el->function < p.serves ? el->function : p.serves;
            first = false;
        }
        places[n++] = p;
    }
    for (row o = 0; o < v->net->operators.len; o++) {
        bool access = false, core = false;
        for (size_t i = 0; i < n; i++)
            access |= places[i].whole && places[i].operator== o;
        for (int i = 0; i < 5; i++)
            for (const struct naive_need *k = every_chain[i]; k->function; k++)
                core |= holders(v, k->function, o) != 0;
        if (!access && core)
            places[n++] = (struct place){ .operator= o };
    }
    return n;
}

static int64_t amount_of_place(const struct naive *v, const struct place *p, enum base b)
{
    int64_t sum = 0;
    bool given = false;
    if (!p->whole)
        return b == BASE_SUBSCRIBERS ? v->net->operators.items[p->operator].subscribers : UNKNOWN;
    if (element_of(v, p->whole)->amount[b] != UNKNOWN)
        return element_of(v, p->whole)->amount[b];
    for (row e = 1; e < v->net->elements.len; e++)
        if (v->whole[e] == p->whole && element_of(v, e)->amount[b] != UNKNOWN) {
            sum += element_of(v, e)->amount[b];
            given = true;
        }
    return given ? sum : UNKNOWN;
}

static int64_t roots_in(const struct naive *v, row whole)
{
    int64_t n = 0;
    for (row e = 1; e < v->net->elements.len; e++)
        n += v->whole[e] == whole && !element_of(v, e)->parent;
    return n;
}

static void sum_amounts(const struct naive *v, const struct place *places, size_t n,
        const uint32_t hit[2], enum base b, struct span *s)
{
    for (row o = 0; o < v->net->operators.len; o++) {
        int64_t rest = v->net->operators.items[o].subscribers;
        bool unknown = false;
        for (size_t i = 0; i < n; i++) {
            int64_t a = amount_of_place(v, &places[i], b);
            if (places[i].operator!= o)
                continue;
            if (a != UNKNOWN) {
                s->lo += (hit[0] >> i) & 1 ? a : 0;
                s->hi += (hit[1] >> i) & 1 ? a : 0;
                rest = rest == UNKNOWN ? UNKNOWN : rest > a ? rest - a : 0;
            } else if ((hit[1] >> i) & 1) {
                s->unknown++;
                unknown = true;
            }
        }
        bool bounded = b == BASE_SUBSCRIBERS && rest != UNKNOWN;
        s->open |= unknown && !bounded;
        s->hi += unknown && bounded ? rest : 0;
    }
}

static void sum_sites(const struct naive *v, const struct place *places, size_t n,
        const uint32_t hit[2], bool every, struct span *s)
{
    for (size_t i = 0; i < n; i++)
        s->unknown += places[i].whole && !places[i].site && ((hit[1] >> i) & 1);
    s->open = s->unknown != 0;
    for (row site = 1; site < v->net->sites.len; site++)
        for (int possibly = 0; possibly < 2; possibly++) {
            uint32_t at = 0, hits_there = 0;
            for (size_t i = 0; i < n; i++)
                if (places[i].whole && places[i].site == site) {
                    at++;
                    hits_there += (hit[possibly] >> i) & 1;
                }
            *(possibly ? &s->hi : &s->lo) += every ? at && hits_there == at : hits_there > 0;
        }
}

static naive_set acted_on(
        const struct naive *v, const struct naive_hold *h, enum effect e, bool possibly)
{
    naive_set held = held_of(h, possibly);
    return e == EFFECT_SEE_USER         ? seeing(v, held, 0)
           : e == EFFECT_SEE_SIGNALLING ? seeing(v, held, 1)
           : e == EFFECT_SEE_RECORDS    ? seeing(v, held, 2)
           : e == EFFECT_CHANGE         ? held
                                        : held & ~h->twins;
}

static void sum_elements(const struct naive *v, const struct naive_hold *h,
        const struct place *places, size_t n, const uint32_t hit[2], enum effect e,
        struct impact *im)
{
    for (int possibly = 0; possibly < 2; possibly++) {
        naive_set s = acted_on(v, h, e, possibly), wholes = s;
        int64_t sum = 0, functions = 0;
        for (size_t i = 0; i < n && (e == EFFECT_STOP || e == EFFECT_IMPAIR); i++)
            if (places[i].whole && ((hit[possibly] >> i) & 1))
                wholes |= 1u << places[i].whole;
        for (row w = 1; w < NAIVE_MOST; w++)
            sum += (wholes >> w) & 1 ? roots_in(v, w) : 0;
        for (uint8_t f = 1; f < n_network_functions; f++) {
            const struct function *fn = &network_functions[f];
            bool in = false, out = false;
            for (row w = 1; w < NAIVE_MOST; w++)
                if (((v->wholes >> w) & 1) && has_function(v, w, f)) {
                    in |= ((s >> w) & 1) != 0;
                    out |= !((s >> w) & 1);
                }
            functions += in && (e != EFFECT_STOP || !out) &&
                         (e != EFFECT_SEE_USER || fn->user_data) &&
                         (e != EFFECT_SEE_SIGNALLING || fn->signalling) &&
                         (e != EFFECT_SEE_RECORDS || fn->subscribers);
        }
        *(possibly ? &im->of[e][BASE_ELEMENTS].hi : &im->of[e][BASE_ELEMENTS].lo) = sum;
        *(possibly ? &im->functions[e].hi : &im->functions[e].lo) = functions;
    }
}

void naive_impact(const struct naive *v, const struct naive_hold *h, struct impact *im)
{
    struct place places[NAIVE_MOST];
    size_t n = list_places(v, places);
    memset(im, 0, sizeof *im);
    for (enum effect e = 0; e < EFFECTS; e++) {
        uint32_t hit[2] = { 0, 0 };
        for (size_t i = 0; i < n; i++)
            for (int possibly = 0; possibly < 2; possibly++)
                hit[possibly] |= (uint32_t)hits(v, &places[i], h, e, possibly) << i;
        for (enum base b = BASE_CELLS; b < BASE_SPEND; b++)
            sum_amounts(v, places, n, hit, b, &im->of[e][b]);
        sum_sites(v, places, n, hit, e == EFFECT_STOP, &im->of[e][BASE_SITES]);
        sum_elements(v, h, places, n, hit, e, im);
    }
}

int naive_least_cut(const struct naive *v, naive_set from, uint8_t function)
{
    for (row w = 1; w < NAIVE_MOST; w++)
        if (((from >> w) & 1) && has_function(v, w, function))
            return -1;
    naive_set free_ones = v->wholes & ~from;
    int best = NAIVE_MOST;
    for (naive_set cut = free_ones;; cut = (cut - 1) & free_ones) { // all subsets
        bool through = false;
        for (row w = 1; w < NAIVE_MOST && !through; w++)
            through = ((from >> w) & 1) && naive_connected(v, w, function, cut);
        if (!through && __builtin_popcount(cut) < best)
            best = __builtin_popcount(cut);
        if (!cut)
            break;
    }
    return best;
}
