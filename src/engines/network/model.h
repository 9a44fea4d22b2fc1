// A network as its operators describe it: who runs what, where, from whom, since when, and what
// hangs on it.
//
// Every table is an array in the order of import; row 0 of each is nobody, so that an index of 0
// means "unknown". Unknown is a state of its own: a number that nobody gave is UNKNOWN, a date
// NO_DATE, an index or an empty text 0. Nothing is guessed; what two sources say differently is a
// conflict, and then the fact is unknown. Texts live in the network's arena. Each row knows the
// file and line it came from; a fact that another source added to a row later has an entry in
// `facts`.
//
// Sources: functions are named by their class in 3GPP TS 28.541 and TS 28.622; units are those of
// `enum base`. SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_MODEL_H
#define ASSAY_NETWORK_MODEL_H

#include "base/arena.h"
#include "base/date.h"
#include "base/digest.h"
#include "base/map.h"
#include "base/str.h"
#include "base/vec.h"

typedef uint32_t row; // index into one of the tables; 0: unknown

#define UNKNOWN INT64_MIN
#define NO_DATE INT32_MIN // dates are days since 1970-01-01

enum answer { ANSWER_UNKNOWN, ANSWER_NO, ANSWER_YES };

struct origin {
    row file;
    uint32_t line; // from 1; of the first byte of the record
};

// What a function is part of. The groups follow the EU coordinated risk assessment of 2019,
// section 2.B.
enum layer {
    LAYER_UNKNOWN,
    LAYER_ACCESS,         // radio access: base stations and their parts
    LAYER_FIXED_ACCESS,   // full fibre and gigabit access
    LAYER_TRANSPORT,      // routers, switches, microwave, optical
    LAYER_CORE,           // control and user plane of the mobile core, subscriber data, IMS
    LAYER_INTERCONNECT,   // to other networks
    LAYER_VIRTUALISATION, // NFVI and MANO
    LAYER_MANAGEMENT,     // OSS, element managers, orchestration of the network
    LAYER_SECURITY,       // firewalls, keys, authentication of staff, audit
    LAYER_INTERCEPTION,   // lawful interception
    LAYER_CUSTOMER,       // at the subscriber's
    LAYERS
};

// How much hangs on an element. Each kind of answer says which base it counts by.
enum base {
    BASE_SITES,       // distinct sites
    BASE_ELEMENTS,    // elements that are no part of another
    BASE_CELLS,       // cells
    BASE_TRAFFIC,     // expected traffic, kbit/s in the busy hour
    BASE_PREMISES,    // premises passed
    BASE_SUBSCRIBERS, // subscribers served
    BASE_SPEND,       // a year, minor units of the network's currency
    BASES
};

enum generation { // bits
    GENERATION_2G = 1,
    GENERATION_3G = 2,
    GENERATION_4G = 4,
    GENERATION_5G = 8,
    GENERATION_6G = 16,
    GENERATIONS = 5, // how many
};

enum site_class { // bits; ORDINARY is known to be none of the others
    SITE_ORDINARY = 1,
    SITE_GOVERNMENT = 2,
    SITE_MILITARY = 4,
    SITE_NUCLEAR = 8,
    SITE_CRITICAL = 16, // critical national infrastructure
    SITE_PUBLIC_SAFETY = 32,
    SITE_SIGNIFICANT = 64, // to national security, for another reason
    SITE_CLASSES = 7,      // how many
};

enum status {
    STATUS_UNKNOWN,
    STATUS_ACTIVE,
    STATUS_PLANNED,
    STATUS_OFFLINE,
    STATUS_REMOVED,
    STATUSES
};

struct input_file {
    struct str path; // as given
    uint8_t sha256[DIGEST_SIZE];
    struct str format; // "csv", "netbox-devices", "nrm-json", ...
    uint64_t bytes;
    uint32_t records, refused; // taken, and left out with a gap
};

struct operator
{
    struct str name, country; // ISO 3166-1 alpha-2
    int64_t turnover;         // a year, minor units; decides tiers
    int64_t subscribers;
    struct origin origin;
};

struct site {
    struct str name, region, address, kind; // `kind`: "macro", "exchange", ... as the operator says
    row operator;
    int32_t latitude, longitude; // millionths of a degree (WGS 84); INT32_MIN: unknown
    uint32_t classes;            // bits of enum site_class; 0: unknown
    struct origin origin;
};

struct supplier {
    struct str name, slug;  // `slug`: lower case, dashes; the supplier's identity in dossiers
    struct str established; // country of establishment
    struct origin origin;
};

struct alias {
    row supplier;
    struct str name;
    struct origin origin;
};

enum control_kind {
    CONTROL_UNKNOWN,
    CONTROL_OWNS,
    CONTROL_DIRECTS,
    CONTROL_AFFILIATE,
    CONTROL_RESELLS,
    CONTROL_KINDS
};

struct control {      // `holder` owns or directs `held`
    row holder, held; // suppliers
    enum control_kind kind;
    int64_t share;       // millionths; UNKNOWN where not given
    int32_t from, until; // the first day, and the last
    struct origin origin;
};

struct product {
    row supplier;
    struct str name, category; // `category`: a word that regimes and lists use
    struct str
            produced; // country of production, design included; the most restrictive one if several
    struct origin origin;
};

struct element {
    struct str name; // unique within the network (NetBox name, distinguished name, ...)
    struct str dn;   // distinguished name of 3GPP TS 32.300, by which its manager knows it
    row operator, site, parent; // `parent`: the element it is a part of
    row supplier, product;
    uint8_t function;            // row of network_functions
    uint8_t layer;               // enum layer; follows the function where not given
    uint8_t generations, status; // bits; enum status
    uint8_t open; // enum answer: speaks open, standard interfaces to its neighbours (open-capable)
    uint8_t remote; // enum answer: managed from afar by `manager`
    row manager;    // supplier who manages it; the operator itself: 0 and `remote` is ANSWER_NO
    int32_t acquired, connected; // in service since
    int32_t support_until;       // end of security support
    int32_t refresh;             // would be replaced anyway
    int64_t amount[BASES]; // BASE_SITES is counted, not given; BASE_ELEMENTS is 1, BASE_CELLS and
                           // the rest as given
    int64_t cost;          // of a like-for-like replacement, minor units
    struct str version, serial;
    struct origin origin;
};

enum link_kind {
    LINK_UNKNOWN,
    LINK_USER,
    LINK_SIGNALLING,
    LINK_MANAGEMENT,
    LINK_UPDATE,
    LINK_TRANSPORT,
    LINK_POWER,
    LINK_KINDS
};

struct link {     // management and update: `from` reaches into `to`; the others go both ways
    row from, to; // elements
    enum link_kind kind;
    int64_t capacity; // kbit/s
    struct origin origin;
};

struct certificate {
    row product, element;           // of one of them
    struct str scheme, id, version; // `version`: of the software it speaks of; empty: any
    int32_t from, until;
    struct origin origin;
};

struct component { // inside an element's or a product's software, from a bill of materials
    row product, element;
    row supplier;
    struct str name, version, purl;
    struct origin origin;
};

// A fact of a row that came from another source than the row, or that sources disagree on.
struct fact {
    uint8_t table; // enum network_table
    bool conflict; // sources disagree: the fact is unknown, `text` says what was said
    row of;
    struct str field, text;
    struct origin origin;
};

enum network_table {
    TABLE_FILE,
    TABLE_OPERATOR,
    TABLE_SITE,
    TABLE_SUPPLIER,
    TABLE_ALIAS,
    TABLE_CONTROL,
    TABLE_PRODUCT,
    TABLE_ELEMENT,
    TABLE_LINK,
    TABLE_CERTIFICATE,
    TABLE_COMPONENT,
    TABLE_FACT,
    NETWORK_TABLES
};

struct network {
    struct arena arena;
    struct str currency; // ISO 4217; empty: unknown
    VEC(struct input_file) files;
    VEC(struct operator) operators;
    VEC(struct site) sites;
    VEC(struct supplier) suppliers;
    VEC(struct alias) aliases;
    VEC(struct control) controls;
    VEC(struct product) products;
    VEC(struct element) elements;
    VEC(struct link) links;
    VEC(struct certificate) certificates;
    VEC(struct component) components;
    VEC(struct fact) facts;
};

void network_init(struct network *n); // row 0 of every table
void network_release(struct network *n);

// A function of a network element: a row of a table that follows the standards; regimes, imports
// and reports use `name`.
struct function {
    const char *name;  // class name: "AmfFunction"
    const char *brief; // "AMF"
    enum layer layer;
    bool user_data, signalling, subscribers; // what passes through it or is kept in it
    const char *source;                      // "TS 28.541 5.3.1"
};

extern const struct function network_functions[]; // row 0: unknown
extern const size_t n_network_functions;          // at most 128
uint8_t network_function(struct str name); // by class name or brief, any case; 0: no such function

extern const char *const network_table_names[NETWORK_TABLES]; // "file", "operator", ...
extern const char *const layer_names[LAYERS];                 // "access", "fixed-access", ...
extern const char *const base_names[BASES];                   // "sites", ...
extern const char *const status_names[STATUSES];
extern const char *const link_kind_names[LINK_KINDS];
extern const char *const control_kind_names[CONTROL_KINDS];
extern const char *const site_class_names[SITE_CLASSES]; // by bit
extern const char *const generation_names[GENERATIONS];  // by bit

// Words of the bit sets and enums, for reading and writing; 0 / false when a word is unknown.
bool layer_of(struct str word, enum layer *layer);
enum base base_named(struct str word); // BASES: no such base
uint32_t site_class_of(struct str word);
uint8_t generation_of(struct str word); // "5G", "NR", "LTE", ...

#endif
