// Who sells what to whom in the made-up country.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_EXAMPLES_MARKET_H
#define ASSAY_EXAMPLES_MARKET_H

#include "made_network.h"

enum domain {
    RADIO_5G,
    RADIO_4G,
    RADIO_OLD,
    OPEN_RADIO, // radio units that are bought apart from the base station
    FIBRE,
    ROUTING,
    MICROWAVE,
    OPTICAL,
    CORE,
    RECORDS, // subscribers' data
    CLOUD,
    MANAGEMENT,
    SECURITY,
    INTERCEPTION,
    TIMING,
    DOMAINS
};

struct habit {
    const char *name, *code;
    uint32_t weight;           // of the mobile sites
    uint32_t exchanges;        // of a thousand sites, how many are exchanges with fibre
    uint32_t radio_5g;         // of a thousand mobile sites, how many have 5G
    uint32_t subscribers;      // a site
    bool by_region;            // one supplier of radio a region, instead of a site
    bool open;                 // open interfaces between radio units and the rest
    uint32_t outsourced;       // of a thousand elements, how many their supplier manages from afar
    const char *from[DOMAINS]; // letters of suppliers, each drawn as often as it stands here
};

enum { HABITS = 5 };
extern const struct habit habits[HABITS];

const char *usual_suppliers(enum domain d); // where a habit says nothing
row supplier_of_letter(char letter);
// Rows 1 to MADE_SUPPLIERS of suppliers, their aliases and who controls whom.
void market_suppliers(struct network *n, const struct made_options *o);
struct str market_slug(struct network *n, const char *name);

#endif
