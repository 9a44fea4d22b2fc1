// The suppliers and the operators' habits, as tables.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "market.h"

#include <ctype.h>

static const struct {
    char letter;
    const char *name, *country, *alias;
} suppliers[MADE_SUPPLIERS] = {
    { 'N', "Northbeam", "XB", "Northbeam Networks AB" },
    { 'H', "Hexalink", "XC", "Hexalink Technologies Co., Ltd." },
    { 'A', "Aldervane", "XD", "Aldervane Oyj" },
    { 'C', "Coriolis Networks", "XE", "Coriolis" },
    { 'P', "Palisade Routing", "XE", "Palisade" },
    { 'T', "Tessera Optical", "XF", "Tessera" },
    { 'K', "Kestrel Microwave", "XB", "Kestrel" },
    { 'L', "Lumenfold", "XG", "Lumenfold Corp." },
    { 'M', "Marrow Bay Systems", "XE", "MBS" },
    { 'Q', "Quillon Mediation", "XD", "" },
    { 'V', "Verdigris Software", "XV", "" },
    { 'D', "Hexalink Devices", "XC", "Hexalink (Device) Co" },
    { 'S', "Sable Ridge", "XH", "Sable Ridge Trading" },
    { 'I', "Tindra Core", "XD", "" },
    { 'B', "Bexley Timing", "XE", "" },
    { 'O', "Aster Holding", "XC", "" },
};

static const struct {
    char holder, held;
    enum control_kind kind;
    int64_t share; // millionths
} controls[] = {
    { 'O', 'H', CONTROL_OWNS, 734000 },
    { 'H', 'D', CONTROL_OWNS, 1000000 },
    { 'O', 'L', CONTROL_OWNS, 401000 },
    { 'H', 'S', CONTROL_RESELLS, UNKNOWN },
    { 'A', 'I', CONTROL_OWNS, 510000 },
    { 'A', 'Q', CONTROL_DIRECTS, UNKNOWN },
};

static const char *const usual[DOMAINS] = {
    [RADIO_5G] = "NA",
    [RADIO_4G] = "NAH",
    [RADIO_OLD] = "HN",
    [OPEN_RADIO] = "",
    [FIBRE] = "HT",
    [ROUTING] = "PPPH",
    [MICROWAVE] = "KKHN",
    [OPTICAL] = "TTA",
    [CORE] = "NA",
    [RECORDS] = "I",
    [CLOUD] = "M",
    [MANAGEMENT] = "VM",
    [SECURITY] = "P",
    [INTERCEPTION] = "Q",
    [TIMING] = "B",
};

const struct habit habits[HABITS] = {
    { "Telvara", "TLV", 38, 120, 620, 2900, true, false, 120,
            { [RADIO_5G] = "NNNHHA", [RADIO_4G] = "NNHHHA", [CORE] = "N" } },
    { "Mobilis Garrow", "MBG", 29, 0, 540, 2400, true, false, 300,
            { [RADIO_5G] = "NNNA", [RADIO_4G] = "NNNNA", [RADIO_OLD] = "N", [CORE] = "A" } },
    { "Quickwave", "QWV", 16, 0, 700, 1500, false, true, 80,
            { [RADIO_5G] = "CCL", [RADIO_4G] = "NL", [OPEN_RADIO] = "LDDN", [CORE] = "I" } },
    { "Fjordtel", "FJT", 12, 60, 460, 1100, false, false, 850,
            { [RADIO_5G] = "H",
                    [RADIO_4G] = "H",
                    [RADIO_OLD] = "H",
                    [FIBRE] = "H",
                    [ROUTING] = "HHHP",
                    [MICROWAVE] = "H",
                    [OPTICAL] = "H",
                    [CORE] = "H",
                    [RECORDS] = "H",
                    [MANAGEMENT] = "H" } },
    { "Lightwell", "LWL", 5, 1000, 0, 700, false, false, 100, { [FIBRE] = "TTLS" } },
};

const char *usual_suppliers(enum domain d)
{
    return usual[d];
}

row supplier_of_letter(char letter)
{
    for (row s = 0; s < MADE_SUPPLIERS; s++)
        if (suppliers[s].letter == letter)
            return s + 1;
    return 0;
}

struct str market_slug(struct network *n, const char *name)
{
    struct str s = str_copy(&n->arena, str_of(name));
    char *out = arena_alloc(&n->arena, s.len + 1);
    size_t len = 0;
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if (isalnum(c) || c >= 0x80)
            out[len++] = (char)tolower(c);
        else if (len && out[len - 1] != '-')
            out[len++] = '-';
    }
    while (len && out[len - 1] == '-')
        len--;
    out[len] = 0;
    return (struct str){ out, len };
}

void market_suppliers(struct network *n, const struct made_options *o)
{
    for (size_t s = 0; s < MADE_SUPPLIERS; s++) {
        const char *name = s < o->n_suppliers ? o->suppliers[s] : suppliers[s].name;
        vec_push(&n->suppliers, (struct supplier){ .name = str_copy(&n->arena, str_of(name)),
                                        .slug = market_slug(n, name),
                                        .established = str_of(suppliers[s].country),
                                        .origin = { 1, (uint32_t)s + 2 } });
        if (s >= o->n_suppliers && suppliers[s].alias[0])
            vec_push(&n->aliases, (struct alias){ (row)s + 1, str_of(suppliers[s].alias),
                                          { 1, (uint32_t)s + 2 } });
    }
    for (size_t i = 0; i < ARRAY_LEN(controls); i++)
        vec_push(&n->controls, (struct control){ .holder = supplier_of_letter(controls[i].holder),
                                       .held = supplier_of_letter(controls[i].held),
                                       .kind = controls[i].kind,
                                       .share = controls[i].share,
                                       .from = NO_DATE,
                                       .until = NO_DATE,
                                       .origin = { 1, (uint32_t)i + 2 } });
}
