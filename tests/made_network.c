// A made-up network of two operators, and a made-up answer of every kind. No figure follows from
// another: the reports only have to show them. SPDX-License-Identifier: GPL-3.0-or-later
#include "made.h"

#include <stdio.h>
#include <stdlib.h>

enum { COLUMNS_MOST = 40 };

// A row as "column=text|column#integer"; columns that are not named are unknown.
static void row(struct dossier *d, enum batch_table table, const char *spec)
{
    struct cell cells[COLUMNS_MOST];
    struct str rest = str_of(spec);
    size_t n = 0;
    while (dossier_batch_column(table, n))
        cells[n++] = cell_none();
    while (rest.len) {
        struct str value = str_cut(&rest, '|');
        size_t text = str_find_byte(value, '='), number = str_find_byte(value, '#'), at = 0;
        size_t end = size_min(text, number);
        struct str name = { value.ptr, end };
        while (dossier_batch_column(table, at) && !str_is(name, dossier_batch_column(table, at)))
            at++;
        if (at == n)
            BUG("no column %.*s", STR_ARG(name));
        struct str v = str_from(value, end + 1);
        cells[at] = text < number ? cell_text(v) : cell_integer(strtoll(v.ptr, NULL, 10));
    }
    dossier_batch_row(d, cells);
}

static void batch(struct dossier *d, enum batch_table table, const char *const *rows, size_t n)
{
    dossier_batch_begin(d, table);
    for (size_t i = 0; i < n; i++)
        row(d, table, rows[i]);
    dossier_batch_end(d);
}

#define BATCH(d, table, ...)                                                                       \
    batch(d, table, (const char *const[]){ __VA_ARGS__ },                                          \
            ARRAY_LEN(((const char *const[]){ __VA_ARGS__ })))

static void begin(struct dossier *d, const char *verb, const char *options)
{
    static const uint8_t root[DIGEST_SIZE] = { 0xab, 0xcd };
    struct error e = { 0 };
    const struct run_record run = { .verb = verb,
        .engine = "assay network 0.1.0",
        .subject = STR("north & <b>south</b>"),
        .drop = root,
        .options = str_of(options),
        .rules = STR("coast-2024 0123abcd") };
    if (dossier_run_begin(d, &run, &e) != OK)
        BUG("%s: %s", e.place, e.primary);
}

static void end(struct dossier *d)
{
    char head[DIGEST_HEX];
    struct error e = { 0 };
    if (dossier_run_end(d, head, &e) != OK)
        BUG("%s: %s", e.place, e.primary);
}

static void add_sites(struct dossier *d, size_t more)
{
    char spec[160];
    dossier_batch_begin(d, BATCH_SITE);
    row(d, BATCH_SITE, "operator#1|name=N-1|region=east|latitude#52100000|longitude#4300000");
    row(d, BATCH_SITE, "operator#1|name=N-2|region=east|latitude#52300000|longitude#4900000");
    row(d, BATCH_SITE, "operator#2|name=S-1|region=west|latitude#51700000|longitude#5600000");
    row(d, BATCH_SITE, "operator#2|name=S-2|region=west");
    for (size_t i = 0; i < more; i++) {
        snprintf(spec, sizeof spec, "operator#1|name=M-%zu|latitude#%zu|longitude#%zu", i,
                51000000 + i * 7919 % 2000000, 4000000 + i * 104729 % 3000000);
        row(d, BATCH_SITE, spec);
    }
    dossier_batch_end(d);
}

static void add_elements(struct dossier *d, size_t more)
{
    char spec[160];
    dossier_batch_begin(d, BATCH_ELEMENT);
    row(d, BATCH_ELEMENT, "operator#1|site#1|supplier#1|name=amf-1|status#1|connected#18000");
    row(d, BATCH_ELEMENT, "operator#1|site#2|supplier#2|name=gnb-1|status#1|connected#18100");
    row(d, BATCH_ELEMENT, "operator#1|site#2|supplier#3|name=gnb-2|status#1");
    row(d, BATCH_ELEMENT, "operator#2|site#3|supplier#3|name=gnb-3|status#1");
    row(d, BATCH_ELEMENT, "operator#2|site#3|name=upf-1|status#1");
    row(d, BATCH_ELEMENT, "operator#2|site#4|supplier#2|name=gnb-4|status#2");
    for (size_t i = 0; i < more; i++) {
        snprintf(spec, sizeof spec, "operator#1|site#%zu|supplier#%zu|name=e-%zu|status#1", 5 + i,
                1 + i % 3, i);
        row(d, BATCH_ELEMENT, spec);
    }
    dossier_batch_end(d);
}

static void add_import(struct dossier *d, size_t more)
{
    static const uint8_t sha256[2][DIGEST_SIZE] = { { 0x11, 0x22 }, { 0x33, 0x44 } };
    static const char *const paths[] = { "elements.csv", "odd/<img src=x onerror=alert(1)>.csv" };
    const struct figure_record figures[] = { { "known.element.supplier", 83.333333, "%" },
        { "known.element.name", 100, "%" }, { "known.site.latitude", 75, "%" } };
    begin(d, "network import", "");
    for (size_t i = 0; i < ARRAY_LEN(paths); i++)
        dossier_add_artefact(d, &(struct artefact_record){ .path = str_of(paths[i]),
                                        .sha256 = sha256[i],
                                        .kind = "data",
                                        .role = "inventory",
                                        .language = "CSV",
                                        .reason = "given to the import",
                                        .bytes = 1234 + i });
    for (size_t i = 0; i < ARRAY_LEN(figures); i++)
        dossier_add_figure(d, &figures[i]);
    dossier_add_gap(d, &(struct gap_record){ .kind = "missing-fact",
                               .text = STR("element.supplier, for whose equipment it is"),
                               .count = 1 });
    dossier_add_gap(d, &(struct gap_record){ .path = STR("elements.csv"),
                               .kind = "ignored",
                               .text = STR("column colour"),
                               .count = 6 });
    BATCH(d, BATCH_WORD, "kind=currency|value#0|word=EUR");
    BATCH(d, BATCH_OPERATOR, "name=North|country=NL", "name=South|country=NL");
    add_sites(d, more);
    BATCH(d, BATCH_SUPPLIER, "name=Alder|slug=alder", "name=Birch|slug=birch",
            "name=Cedar Radio|slug=cedar-radio");
    BATCH(d, BATCH_CONTROL, "holder#2|held#3|kind#1|share#600000");
    add_elements(d, more);
    end(d);
}

#define RULE_BAN                                                                                   \
    "regime=coast-2024|rule=coast-2024.ban|title=No equipment of the designated "                  \
    "<script>alert(1)</script>|text=It is not installed.|document=Coast act|section=s. "           \
    "4|trust=verified|measure=none|due#19723|date#20782|"
#define RULE_CAP                                                                                   \
    "regime=coast-2024|rule=coast-2024.cap|title=At most 35 % of sites|text=Not more than 35 %.|"  \
    "document=Coast act|section=s. 5|trust=unverified|measure=share|base=sites|at_most#350000|"    \
    "date#21183|due#21183|"
#define RULE_CERTIFICATE                                                                           \
    "regime=inland|rule=inland.certificate|title=Certified|document=Inland "                       \
    "order|trust=verified|measure=certificate|date#20782|"

static void add_verdicts(struct dossier *d)
{
    BATCH(d, BATCH_VERDICT,
            RULE_BAN "scope=North|state=fail|at_due=fail|low_part#2|low_whole#3|high_part#3|"
                     "high_whole#3|elements#2|maybe#1|missing=supplier of 1",
            RULE_BAN "scope=South|state=undecided|at_due=undecided|low_part#0|low_whole#3|"
                     "high_part#1|high_whole#3|elements#0|maybe#1|missing=supplier of 1",
            RULE_CAP "state=not yet due|at_due=fail|low_part#2|low_whole#4|high_part#3|"
                     "high_whole#4|margin_worst#-2|margin_best#-1|elements#2|maybe#1",
            RULE_CERTIFICATE "scope=North|state=pass|at_due=pass|low_part#0|low_whole#3|"
                             "high_part#0|high_whole#3|elements#0|maybe#0",
            RULE_CERTIFICATE "scope=South|state=not applicable|at_due=not applicable|low_part#0|"
                             "low_whole#0|high_part#0|high_whole#0|elements#0|maybe#0");
    BATCH(d, BATCH_CITED,
            "verdict#1|element#2|certain#1|name=gnb-1|supplier=Birch|product=R "
            "1|function=gNB|site=N-2|path=elements.csv|line#3",
            "verdict#1|element#3|certain#1|name=gnb-2|supplier=Cedar Radio|function=gNB|site=N-2|"
            "path=odd/<img src=x onerror=alert(1)>.csv|line#4",
            "verdict#2|element#5|certain#0|name=upf-1|function=UPF|site=S-1|path=elements.csv|line#"
            "6",
            "verdict#3|element#2|certain#1|name=gnb-1|supplier=Birch|path=elements.csv|line#3");
}

static void add_check(struct dossier *d)
{
    begin(d, "network check", "import=1 date=2026-11-25");
    add_verdicts(d);
    BATCH(d, BATCH_EVENT,
            "day#21183|kind=rule "
            "binds|regime=coast-2024|rule=coast-2024.cap|state=fail|elements#2",
            "day#20900|kind=exception "
            "ends|regime=coast-2024|rule=coast-2024.ban|subject=list.7|state=undecided|elements#1",
            "day#20850|kind=certificate expires|regime=inland|subject=C-17|elements#4");
    end(d);
    begin(d, "network compare", "import=1 date=2026-11-25");
    BATCH(d, BATCH_PATTERN, "elements#4|differs#1|examples=gnb-1, gnb-2",
            "elements#2|differs#0|examples=amf-1");
    BATCH(d, BATCH_TREATMENT,
            "pattern#1|regime=coast-2024|sure=banned|may=banned|rules=coast-2024.ban",
            "pattern#1|regime=inland|sure=free|may=banned later",
            "pattern#2|regime=coast-2024|sure=free|may=free",
            "pattern#2|regime=inland|sure=free|may=free");
    end(d);
}

static void add_diversity(struct dossier *d)
{
#define MEASURED                                                                                   \
    "hhi#5000000|effective#2000|least#4000000|most#6000000|without#10000000|"                      \
    "without_effective#1000|levelled#10000000|largest#10000000|change#5000000|"
    begin(d, "network diversity", "import=1 date=2026-11-25 without=list");
    BATCH(d, BATCH_CONCENTRATION,
            "kind=network|base=sites|whole#4|unknown#1|restricted#2|unmeasured#0|" MEASURED
            "alarm#1|open#2|closed#1|open_largest#2|one_supplier=no|all_restricted=no",
            "kind=network|base=elements|whole#6|unknown#1|restricted#3|unmeasured#0|" MEASURED
            "alarm#0|open#0|closed#6|open_largest#0|one_supplier=no|all_restricted=no",
            "kind=region|scope=west|base=elements|whole#3|unknown#0|restricted#3|unmeasured#"
            "0|" MEASURED
            "alarm#1|open#0|closed#3|open_largest#0|one_supplier=yes|all_restricted=yes");
    BATCH(d, BATCH_SHARE, "concentration#1|supplier=Birch|restricted#1|amount#2|most#3|flatters#0",
            "concentration#1|supplier=Alder|restricted#0|amount#1|most#2|flatters#0",
            "concentration#1|supplier=unknown|restricted#0|amount#1|most#1|flatters#0",
            "concentration#2|supplier=Birch|restricted#1|amount#3|most#4|flatters#0",
            "concentration#2|supplier=Alder|restricted#0|amount#2|most#3|flatters#0",
            "concentration#2|supplier=unknown|restricted#0|amount#1|most#1|flatters#0",
            "concentration#3|supplier=Birch|restricted#1|amount#3|most#3|flatters#0");
    BATCH(d, BATCH_PLACES, "layer=all|one#1|several#2|undecided#1",
            "layer=core|one#1|several#0|undecided#1");
    BATCH(d, BATCH_COMMON_PART,
            "name=zlib|version=1.3|purl=pkg:generic/zlib@1.3|suppliers=Alder, Birch|elements#5|"
            "subscribers#120000");
    end(d);
}

static void add_contain(struct dossier *d)
{
    begin(d, "network contain", "import=1 date=2026-11-25 by=subscribers");
    BATCH(d, BATCH_EXPOSURE,
            "kind=supplier|actor=Birch|effect=stop|base=subscribers|low#80000|high#120000|unknown#"
            "1|"
            "open#1|certain#3|possible#4|evidence=Birch makes gnb-1, which N-2 needs",
            "kind=supplier|actor=Birch|effect=change|base=subscribers|low#120000|high#120000|"
            "unknown#0|open#0|certain#3|possible#4",
            "kind=supplier|actor=Alder|effect=stop|base=subscribers|low#0|high#60000|unknown#0|"
            "open#0|"
            "certain#1|possible#2",
            "kind=supplier|actor=Alder|effect=see-signalling|base=subscribers|low#150000|high#"
            "150000|"
            "unknown#0|open#0|certain#1|possible#2",
            "kind=version|actor=zlib|version=1.3|effect=stop|base=subscribers|low#40000|high#40000|"
            "unknown#0|open#0|certain#2|possible#2",
            "kind=host|actor=ems-1|effect=change|base=subscribers|low#90000|high#110000|unknown#0|"
            "open#0|"
            "certain#5|possible#6");
    BATCH(d, BATCH_REMEDY,
            "supplier=Birch|step#1|control=manage gNB in house|elements#3|gain#90000|before#200000|"
            "remain#110000|optimum#50000",
            "supplier=Birch|step#2|control=gate updates of gNB|elements#3|gain#60000|before#200000|"
            "remain#50000|optimum#50000");
    BATCH(d, BATCH_LAPSE,
            "supplier=Birch|day#20782|base=subscribers|updates#3|management#1|support#0|"
            "certificate#0|"
            "impair_low#0|impair_high#10000|stop_low#0|stop_high#0|example=gnb-1",
            "supplier=Birch|day#21000|base=subscribers|updates#0|management#0|support#2|"
            "certificate#1|"
            "impair_low#10000|impair_high#40000|stop_low#5000|stop_high#20000|example=gnb-2");
    BATCH(d, BATCH_ASSUMPTION,
            "part=contain|name=remote|value=who manages can change|source=TS 28.533");
    end(d);
}

static void add_replace(struct dossier *d)
{
#define PARTS                                                                                      \
    "equipment#100000000|engineering#20000000|visits#10000000|towers#5000000|crews#15000000|"
    begin(d, "network replace", "import=1 date=2026-11-25");
    BATCH(d, BATCH_OPTION,
            "option=keep|jobs#0|elements#0|kept#3|late#3|unfinished#0|low#0|likely#0|high#0|risk#"
            "90000000|"
            "objective#90000000|bound#90000000|exact#1",
            "option=replace|jobs#2|elements#3|kept#0|late#0|unfinished#0|low#120000000|likely#"
            "150000000|"
            "high#210000000|" PARTS "anyway#40000000|extra#110000000|risk#12000000|risk_left#0|"
            "finish#21150|objective#160000000|bound#150000000|exact#0|cost_p10#135000000|"
            "cost_p50#155000000|cost_p90#185000000|finish_p50#21150|finish_p90#21200",
            "option=phased|jobs#2|elements#3|kept#0|late#1|unfinished#0|low#100000000|likely#"
            "130000000|"
            "high#190000000|" PARTS "anyway#40000000|extra#90000000|risk#32000000|risk_left#0|"
            "finish#21400|objective#150000000|bound#149000000|exact#0|cost_p10#110000000|"
            "cost_p50#133000000|cost_p90#160000000");
    BATCH(d, BATCH_WORK,
            "option=replace|region=east|layer=access|day#20790|jobs#1|elements#2|cost#70000000|"
            "crew_days#900",
            "option=replace|region=east|layer=access|day#20797|jobs#1|elements#1|cost#20000000|"
            "crew_days#400",
            "option=replace|region=west|layer=core|day#21143|jobs#1|elements#1|cost#60000000|crew_"
            "days#700",
            "option=phased|region=east|layer=access|day#21000|jobs#1|elements#2|cost#70000000|crew_"
            "days#900");
    BATCH(d, BATCH_FUNDING,
            "option=replace|day#20880|spent#90000000|claimed#90000000|paid#0|gap#90000000",
            "option=replace|day#21250|spent#150000000|claimed#150000000|paid#60000000|gap#"
            "90000000");
    BATCH(d, BATCH_FRONT, "what=keep|part#0|crews#1000000|cost#0|risk#90000000|front#1",
            "what=replace|part#1000000|crews#1000000|cost#150000000|risk#12000000|finish#21150|"
            "front#1",
            "what=part|part#500000|crews#1000000|cost#80000000|risk#40000000|finish#20950|front#1",
            "what=part|part#500000|crews#500000|cost#85000000|risk#55000000|finish#21300|front#0");
    BATCH(d, BATCH_ASSUMPTION,
            "part=replace|name=units[1].cost|value=40000|source=illustrative|path=costs.yaml|line#"
            "12");
    end(d);
}

static void add_screen(struct dossier *d)
{
    begin(d, "network screen", "import=1 date=2026-11-25");
    BATCH(d, BATCH_MATCH,
            "name=B\xd1\x96rch|verdict=match|list=list|row=7|matched=Birch|path=look-alike|score#"
            "990|"
            "differs=a letter of another script|line#2",
            "name=Birchwood|verdict=decision|list=list|row=7|matched=Birch|path=group|score#700|"
            "differs=1 word more|line#3",
            "name=Elm|verdict=none|score#0|line#4");
    BATCH(d, BATCH_DECISION,
            "kind=screen|subject=Birchwood|decision=another company|who=the "
            "board|day#20780|why=other "
            "owners|evidence=register extract|reply=agreed");
    end(d);
}

void made_network(struct dossier *d, size_t more_sites)
{
    add_import(d, more_sites);
    add_check(d);
    add_diversity(d);
    add_contain(d);
    add_replace(d);
    add_screen(d);
}
