// What a service needs: the functions without which users of one generation get nothing, by the
// procedures of the standards, and the kinds of elements that containment treats alike.
//
// A function that neither the part of the graph nor the operator holds is not needed: the inventory
// does not show it. `instead` stands in only where nobody holds the first. SPDX-License-Identifier:
// GPL-3.0-or-later
#include "engines/network/contain/view.h"

enum chain { CHAIN_2G, CHAIN_3G, CHAIN_4G, CHAIN_5G, CHAIN_FIXED };

enum { USER = 1, SIGNALLING = 2, BOTH = 3 };

struct need {
    enum chain chain;
    const char *function, *instead;
    const char *only; // for access elements of this function; NULL: for all of the chain
    uint8_t planes;   // that pass it
    uint8_t ends;     // planes whose paths through the network end at it
    const char *source;
};

static const struct need needs[] = {
    { CHAIN_2G, "BssFunction", NULL, "BtsSiteMgr", BOTH, 0, "TS 23.002 4.2.1" },
    { CHAIN_2G, "MscServerFunction", NULL, NULL, BOTH, BOTH, "TS 23.002 4.1.2" },
    { CHAIN_2G, "HlrFunction", "HssFunction", NULL, SIGNALLING, 0, "TS 23.002 4.1.1" },
    { CHAIN_3G, "RncFunction", NULL, "NodeBFunction", BOTH, 0, "TS 23.002 4.2.2" },
    { CHAIN_3G, "MscServerFunction", NULL, NULL, BOTH, BOTH, "TS 23.002 4.1.2" },
    { CHAIN_3G, "HlrFunction", "HssFunction", NULL, SIGNALLING, 0, "TS 23.002 4.1.1" },
    { CHAIN_4G, "MmeFunction", NULL, NULL, SIGNALLING, SIGNALLING, "TS 23.401 5.3.2" },
    { CHAIN_4G, "ServingGWFunction", NULL, NULL, USER, USER, "TS 23.401 5.3.2" },
    { CHAIN_4G, "PGWFunction", "UpfFunction", NULL, USER, USER, "TS 23.401 5.3.2" },
    { CHAIN_4G, "HssFunction", "UdmFunction", NULL, SIGNALLING, 0, "TS 23.401 5.3.2" },
    { CHAIN_4G, "InternetGateway", NULL, NULL, USER, 0, "TS 23.401 4.3.2" },
    { CHAIN_5G, "GnbCuCpFunction", NULL, "GnbDuFunction", SIGNALLING, 0, "TS 38.401 6.1" },
    { CHAIN_5G, "GnbCuUpFunction", NULL, "GnbDuFunction", USER, 0, "TS 38.401 6.1" },
    { CHAIN_5G, "AmfFunction", NULL, NULL, SIGNALLING, SIGNALLING, "TS 23.502 4.2.2.2" },
    { CHAIN_5G, "SmfFunction", NULL, NULL, SIGNALLING, 0, "TS 23.502 4.3.2.2" },
    { CHAIN_5G, "UpfFunction", NULL, NULL, USER, USER, "TS 23.502 4.3.2.2" },
    { CHAIN_5G, "AusfFunction", NULL, NULL, SIGNALLING, 0, "TS 23.502 4.2.2.2" },
    { CHAIN_5G, "UdmFunction", NULL, NULL, SIGNALLING, 0, "TS 23.502 4.2.2.2" },
    { CHAIN_5G, "UdrFunction", NULL, NULL, 0, 0, "TS 23.501 4.2.5" },
    { CHAIN_5G, "NrfFunction", NULL, NULL, SIGNALLING, 0, "TS 23.501 6.3.1" },
    { CHAIN_5G, "InternetGateway", NULL, NULL, USER, 0, "TS 23.501 5.6.5" },
    { CHAIN_FIXED, "Bng", NULL, NULL, BOTH, BOTH, "BBF TR-178" },
    { CHAIN_FIXED, "InternetGateway", NULL, NULL, USER, 0, "BBF TR-178" },
};

// Access functions, with the generation each has by itself; those whose `inner` is set serve no
// user directly.
struct access_function {
    const char *function;
    uint8_t generation;
    bool inner, front;
};

static const struct access_function access_functions[] = {
    { "GnbDuFunction", GENERATION_5G, false, false },
    { "GnbFunction", GENERATION_5G, false, false },
    { "EnbFunction", GENERATION_4G, false, false },
    { "NodeBFunction", GENERATION_3G, false, false },
    { "BtsSiteMgr", GENERATION_2G, false, false },
    { "GnbCuCpFunction", 0, true, false },
    { "GnbCuUpFunction", 0, true, false },
    { "RncFunction", 0, true, false },
    { "BssFunction", 0, true, false },
    { "NearRtRic", 0, true, false },
    { "RadioUnit", 0, false, true },
    { "AntennaFunction", 0, false, true },
};

static bool named(uint8_t function, const char *name)
{
    return name && strcmp(network_functions[function].name, name) == 0;
}

// The number of a role: the first need that names the function, as function or instead.
static uint32_t role_named(const char *name)
{
    uint32_t bit = 1;
    for (size_t i = 0; i < ARRAY_LEN(needs); i++) {
        bool seen = false;
        for (size_t k = 0; k < i && !seen; k++)
            seen = strcmp(needs[k].function, needs[i].function) == 0;
        if (strcmp(needs[i].function, name) == 0)
            return bit;
        bit <<= !seen;
    }
    return 0;
}

uint32_t role_of(uint8_t function)
{
    return role_named(network_functions[function].name);
}

uint8_t role_function(uint32_t role_bit)
{
    for (size_t f = 1; f < n_network_functions; f++)
        if (role_of((uint8_t)f) & role_bit)
            return (uint8_t)f;
    return 0;
}

uint32_t roles_of_plane(unsigned plane)
{
    uint32_t roles = 0;
    for (size_t i = 0; i < ARRAY_LEN(needs); i++)
        if (needs[i].planes & (1u << plane))
            roles |= role_named(needs[i].function);
    return roles;
}

uint32_t ends_of_plane(unsigned plane)
{
    uint32_t roles = 0;
    for (size_t i = 0; i < ARRAY_LEN(needs); i++)
        if (needs[i].ends & (1u << plane))
            roles |= role_named(needs[i].function);
    return roles;
}

static const struct access_function *access_function(uint8_t function)
{
    for (size_t i = 0; i < ARRAY_LEN(access_functions); i++)
        if (named(function, access_functions[i].function))
            return &access_functions[i];
    return NULL;
}

uint8_t generation_by_itself(uint8_t function)
{
    const struct access_function *f = access_function(function);
    return f ? f->generation : 0;
}

bool is_access(uint8_t function, uint8_t layer)
{
    const struct access_function *f = access_function(function);
    return (layer == LAYER_ACCESS || layer == LAYER_FIXED_ACCESS) && !(f && f->inner);
}

bool is_front(uint8_t function)
{
    const struct access_function *f = access_function(function);
    return f && f->front;
}

bool is_host(uint8_t function, uint8_t layer)
{
    return (layer == LAYER_MANAGEMENT || layer == LAYER_VIRTUALISATION) &&
           !named(function, "Billing") && !named(function, "Nfvi") &&
           !named(function, "MonitoringSystem");
}

bool is_tap(uint8_t function, uint8_t layer)
{
    return layer == LAYER_INTERCEPTION || named(function, "MonitoringSystem");
}

bool is_middle(uint8_t layer)
{
    return layer == LAYER_TRANSPORT || layer == LAYER_CORE || layer == LAYER_INTERCONNECT ||
           layer == LAYER_VIRTUALISATION || layer == LAYER_SECURITY || layer == LAYER_UNKNOWN;
}

static struct wants wants_of(enum chain chain, uint8_t function, uint32_t part, uint32_t operator)
{
    struct wants w = { 0 };
    for (size_t i = 0; i < ARRAY_LEN(needs); i++) {
        const struct need *n = &needs[i];
        if (n->chain != chain || (n->only && !named(function, n->only)))
            continue;
        uint32_t role = role_named(n->function);
        if (!((part | operator) & role))
            role = n->instead ? role_named(n->instead) : 0;
        if (part & role)
            w.linked |= role;
        else if (operator& role)
            w.unlinked |= role;
    }
    return w;
}

// A base station of 5G under a core that has no AMF is anchored in 4G (TS 37.340, option 3).
static enum chain chain_5g(uint32_t held)
{
    return held & role_named("AmfFunction") ? CHAIN_5G : CHAIN_4G;
}

static void add_chain(struct access_class *k, unsigned at, struct wants w)
{
    k->wants[at] = w;
    k->linked |= w.linked;
    k->unlinked |= w.unlinked;
    k->blind |= k->known && !(w.linked | w.unlinked);
}

void needs_of(uint8_t function, uint8_t layer, uint8_t generations, uint32_t part_roles,
        uint32_t operator_roles, struct access_class *k)
{
    static const uint8_t bits_of[] = { GENERATION_2G, GENERATION_3G, GENERATION_4G,
        GENERATION_5G | GENERATION_6G };
    bool fixed = layer == LAYER_FIXED_ACCESS && !generations;
    if (!generations)
        generations = generation_by_itself(function);
    k->known = fixed || generations;
    if (fixed)
        add_chain(k, CHAIN_FIXED, wants_of(CHAIN_FIXED, function, part_roles, operator_roles));
    for (unsigned g = 0; g < ARRAY_LEN(bits_of) && !fixed; g++) {
        enum chain chain = g == CHAIN_5G ? chain_5g(part_roles | operator_roles) : (enum chain)g;
        if (!generations || (generations & bits_of[g]))
            add_chain(k, g, wants_of(chain, function, part_roles, operator_roles));
    }
}
