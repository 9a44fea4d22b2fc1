// Between texts and what a row holds. Numbers are read digit by digit, never through floating
// point.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/import/import_int.h"

#include <stdio.h>
#include <strings.h>

bool field_is_text(const struct field *f)
{
    return f->type == FIELD_NAME || f->type == FIELD_TEXT || f->type == FIELD_COUNTRY;
}

int64_t field_unknown(const struct field *f)
{
    switch (f->type) {
    case FIELD_COUNT:
    case FIELD_MONEY:
    case FIELD_SHARE:
        return UNKNOWN;
    case FIELD_DATE:
    case FIELD_DEGREES:
        return INT32_MIN;
    default:
        return 0;
    }
}

struct cell cell_get(const struct field *f, const void *from)
{
    const char *at = (const char *)from + f->offset;
    struct cell c = { 0 };
    if (field_is_text(f)) {
        memcpy(&c.text, at, sizeof c.text);
    } else if (f->size == 8) {
        memcpy(&c.number, at, sizeof c.number);
    } else if (f->size == 4) {
        int32_t n;
        memcpy(&n, at, sizeof n);
        bool is_signed = f->type == FIELD_DATE || f->type == FIELD_DEGREES;
        c.number = is_signed ? n : (int64_t)(uint32_t)n;
    } else {
        c.number = *(const uint8_t *)at;
    }
    return c;
}

void cell_set(const struct field *f, void *to, struct cell c)
{
    char *at = (char *)to + f->offset;
    if (field_is_text(f)) {
        memcpy(at, &c.text, sizeof c.text);
    } else if (f->size == 8) {
        memcpy(at, &c.number, sizeof c.number);
    } else if (f->size == 4) {
        uint32_t n = (uint32_t)c.number;
        memcpy(at, &n, sizeof n);
    } else {
        *(uint8_t *)at = (uint8_t)c.number;
    }
}

bool cell_known(const struct field *f, struct cell c)
{
    return field_is_text(f) ? c.text.len != 0 : c.number != field_unknown(f);
}

bool cell_eq(const struct field *f, struct cell a, struct cell b)
{
    return field_is_text(f) ? str_eq(a.text, b.text) : a.number == b.number;
}

struct trouble { // what value_parse tells
    const char **wrong, **hint;
};

static bool fail(struct trouble t, const char *wrong, const char *hint)
{
    *t.wrong = wrong;
    *t.hint = hint;
    return false;
}

// A decimal number times 10^places, exact; what lies beyond `places` is rounded half away from zero
// when `rounds`, else must be zeros. False: no number, or too large.
static bool parse_decimal(
        struct str s, unsigned places, char point, bool rounds, int64_t *value, bool *too_fine)
{
    bool negative = s.len && s.ptr[0] == '-', digits = false, up = false;
    __int128 v = 0;
    unsigned after = 0;
    bool fraction = false;
    *too_fine = false;
    for (size_t i = negative || (s.len && s.ptr[0] == '+'); i < s.len; i++) {
        char c = s.ptr[i];
        if (c == point && !fraction) {
            fraction = true;
            continue;
        }
        if (c < '0' || c > '9')
            return false;
        digits = true;
        if (fraction && after >= places) {
            *too_fine |= c != '0';
            up |= after == places && c >= '5';
            after += after == places;
            continue;
        }
        after += fraction;
        v = v * 10 + (c - '0');
        if (v > INT64_MAX)
            return false;
    }
    for (after = after > places ? places : after; after < places; after++)
        v *= 10;
    v += up && rounds;
    if (!digits || v > INT64_MAX)
        return false;
    *value = (int64_t)(negative ? -v : v);
    return !*too_fine || rounds;
}

static bool looks_like_comma(struct str s, char point)
{
    return point == '.' && str_find_byte(s, ',') < s.len;
}

static size_t leading_digits(struct str s)
{
    size_t n = 0;
    while (n < s.len && s.ptr[n] >= '0' && s.ptr[n] <= '9')
        n++;
    return n;
}

static bool parse_amount(const struct field *f, struct str s, const struct value_options *o,
        int64_t *value, struct trouble t)
{
    bool fine, scaled = o->times != 0;
    unsigned places = f->type == FIELD_MONEY ? o->exponent : scaled ? 6 : 0;
    if (s.len > 18 && leading_digits(s) == s.len)
        return fail(t, "is too large", "check its unit");
    if (!parse_decimal(s, places, o->decimal, scaled, value, &fine))
        return fail(t, fine ? "has more decimals than it may have" : "is no number",
                looks_like_comma(s, o->decimal)
                        ? "write digits with a decimal point and no other separators"
                        : "write digits, without a unit or separators");
    if (*value < 0)
        return fail(t, "is less than nothing", "leave it empty where it is unknown");
    if (scaled) {
        __int128 v = (__int128)*value * o->times, over = o->over ? o->over : 1;
        if (f->type != FIELD_MONEY)
            over *= 1000000;
        v = (v + over / 2) / over;
        if (v > INT64_MAX)
            return fail(t, "is too large", "check its unit");
        *value = (int64_t)v;
    }
    return true;
}

static bool parse_degrees(const struct field *f, struct str s, const struct value_options *o,
        int64_t *value, struct trouble t)
{
    bool fine, latitude = f->flags & FIELD_LATITUDE;
    int64_t most = latitude ? 90000000 : 180000000;
    if (!parse_decimal(s, 6, o->decimal, true, value, &fine))
        return fail(t, "is no number",
                looks_like_comma(s, o->decimal) ? "write degrees with a point"
                                                : "write decimal degrees, such as -0.127625");
    if (*value > most || *value < -most)
        return fail(t, latitude ? "lies beyond the poles" : "lies beyond 180 degrees",
                "write decimal degrees of WGS 84, and look whether latitude and longitude are "
                "swapped");
    return true;
}

static bool parse_share(
        struct str s, const struct value_options *o, int64_t *value, struct trouble t)
{
    bool fine, percent = str_ends(s, "%");
    if (percent)
        s = str_trim((struct str){ s.ptr, s.len - 1 });
    if (!parse_decimal(s, percent ? 4 : 6, o->decimal, true, value, &fine) || *value < 0)
        return fail(t, "is no share", "write 0.35 or 35 %");
    if (*value > 1000000)
        return fail(t, "is more than the whole", "write 0.35 or 35 %");
    return true;
}

// A date in the order that `form` tells: "dd.mm.yyyy", "m/d/yyyy".
static bool date_of_form(struct str s, const char *form, int32_t *days)
{
    unsigned year = 0, month = 0, day = 0;
    size_t i = 0;
    for (const char *f = form; *f;) {
        unsigned *part = *f == 'y' ? &year : *f == 'm' ? &month : *f == 'd' ? &day : NULL;
        if (!part) {
            if (i >= s.len || s.ptr[i++] != *f++)
                return false;
            continue;
        }
        size_t run = strspn(f, (char[2]){ *f, 0 }), read = 0, most = *f == 'y' ? 4 : 2;
        while (i < s.len && read < most && s.ptr[i] >= '0' && s.ptr[i] <= '9') {
            *part = *part * 10 + (unsigned)(s.ptr[i++] - '0');
            read++;
        }
        if (read == 0 || (run > 1 && read != run))
            return false;
        f += run;
    }
    char iso[32];
    int n = snprintf(iso, sizeof iso, "%04u-%02u-%02u", year, month, day);
    return i == s.len && date_parse((struct str){ iso, (size_t)n }, days);
}

static bool parse_date(
        struct str s, const struct value_options *o, int64_t *value, struct trouble t)
{
    int32_t days;
    if (!o->dates && s.len > 10 && (s.ptr[10] == 'T' || s.ptr[10] == ' '))
        s.len = 10; // a time of day decides nothing
    if (o->dates ? !date_of_form(s, o->dates, &days) : !date_parse(s, &days))
        return fail(t, "is no date",
                o->dates ? "the mapping says in which form dates are"
                         : "write it as 2026-07-28, or name its form in a mapping");
    *value = days;
    return true;
}

static const char *const answer_names[] = { "unknown", "no", "yes" };

static bool word_is(struct str s, const char *word)
{
    return strlen(word) == s.len && strncasecmp(s.ptr, word, s.len) == 0;
}

static bool word_in(struct str s, const char *const *names, size_t n, int64_t *value)
{
    for (size_t i = 1; i < n; i++) {
        if (word_is(s, names[i])) {
            *value = (int64_t)i;
            return true;
        }
    }
    return false;
}

// NetBox's states beside our own, and what yes and no are called.
static bool other_word(uint8_t set, struct str s, int64_t *value)
{
    static const struct {
        uint8_t set, value;
        const char *word;
    } others[] = {
        { WORDS_STATUS, STATUS_PLANNED, "staged" },
        { WORDS_STATUS, STATUS_OFFLINE, "failed" },
        { WORDS_STATUS, STATUS_OFFLINE, "inventory" },
        { WORDS_STATUS, STATUS_OFFLINE, "decommissioning" },
        { WORDS_STATUS, STATUS_ACTIVE, "operational" },
        { WORDS_ANSWER, ANSWER_YES, "true" },
        { WORDS_ANSWER, ANSWER_YES, "y" },
        { WORDS_ANSWER, ANSWER_YES, "1" },
        { WORDS_ANSWER, ANSWER_NO, "false" },
        { WORDS_ANSWER, ANSWER_NO, "n" },
        { WORDS_ANSWER, ANSWER_NO, "0" },
    };
    for (size_t i = 0; i < ARRAY_LEN(others); i++) {
        if (others[i].set == set && word_is(s, others[i].word)) {
            *value = others[i].value;
            return true;
        }
    }
    return false;
}

static bool parse_word(uint8_t set, struct str s, int64_t *value)
{
    enum layer layer;
    switch (set) {
    case WORDS_FUNCTION:
        return (*value = network_function(s)) != 0;
    case WORDS_LAYER:
        return layer_of(s, &layer) && (*value = layer, true);
    case WORDS_STATUS:
        return word_in(s, status_names, STATUSES, value) || other_word(set, s, value);
    case WORDS_ANSWER:
        return word_in(s, answer_names, ARRAY_LEN(answer_names), value) ||
               other_word(set, s, value);
    case WORDS_LINK:
        return word_in(s, link_kind_names, LINK_KINDS, value);
    case WORDS_CONTROL:
        return word_in(s, control_kind_names, CONTROL_KINDS, value);
    case WORDS_SITE_CLASS:
        return (*value = site_class_of(s)) != 0;
    default:
        return (*value = generation_of(s)) != 0;
    }
}

static const char *const words_hint[] = {
    [WORDS_FUNCTION] =
            "use a class name of 3GPP such as AmfFunction or Router, or translate it in a mapping",
    [WORDS_LAYER] =
            "use access, fixed-access, transport, core, interconnect, virtualisation, management, "
            "security, interception or customer",
    [WORDS_STATUS] = "use active, planned, offline or removed",
    [WORDS_ANSWER] = "use yes or no, or leave it empty where it is unknown",
    [WORDS_SITE_CLASS] =
            "use ordinary, government, military, nuclear, critical, public-safety or significant",
    [WORDS_GENERATION] = "use 2G, 3G, 4G, 5G or 6G",
    [WORDS_LINK] = "use user, signalling, management, update, transport or power",
    [WORDS_CONTROL] = "use owns, directs, affiliate or resells",
};

static bool is_between(char c)
{
    return c == ';' || c == '|' || c == ',' || c == '+' || c == '/' || c == ' ';
}

static bool parse_bits(uint8_t set, struct str s, int64_t *value)
{
    *value = 0;
    for (size_t i = 0; i < s.len;) {
        size_t from = i;
        while (i < s.len && !is_between(s.ptr[i]))
            i++;
        int64_t bit;
        if (i > from && !parse_word(set, (struct str){ s.ptr + from, i - from }, &bit))
            return false;
        *value |= i > from ? bit : 0;
        i += i < s.len;
    }
    return *value != 0;
}

// ISO 3166-1 alpha-2, with the codes that it leaves to users (XK is in wide use).
static const char countries[] =
        "AA AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO "
        "BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK "
        "DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR "
        "GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM "
        "KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP "
        "MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL "
        "PM PN PR PS PT PW PY QA QM QN QO QP QQ QR QS QT QU QV QW QX QY QZ RE RO RS RU RW SA SB SC "
        "SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR "
        "TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XA XB XC XD XE XF XG XH XI XJ XK "
        "XL XM XN XO XP XQ XR XS XT XU XV XW XX XY XZ YE YT ZA ZM ZW ZZ ";

static bool parse_country(struct str s, struct cell *c, struct trouble t)
{
    char code[2];
    for (size_t i = 0; s.len == 2 && i < 2; i++)
        code[i] = s.ptr[i] >= 'a' && s.ptr[i] <= 'z' ? (char)(s.ptr[i] - 32) : s.ptr[i];
    for (const char *at = countries; s.len == 2 && *at; at += 3) {
        if (memcmp(at, code, 2) == 0) {
            c->text = (struct str){ at, 2 };
            return true;
        }
    }
    return fail(t, "is no code of a country", "write the two letters of ISO 3166-1, such as GB");
}

bool value_parse(const struct field *f, struct str s, const struct value_options *o, struct cell *c,
        const char **wrong, const char **hint)
{
    struct trouble t = { wrong, hint };
    *c = (struct cell){ 0 };
    switch (f->type) {
    case FIELD_COUNTRY:
        return parse_country(s, c, t);
    case FIELD_DATE:
        return parse_date(s, o, &c->number, t);
    case FIELD_COUNT:
    case FIELD_MONEY:
        return parse_amount(f, s, o, &c->number, t);
    case FIELD_SHARE:
        return parse_share(s, o, &c->number, t);
    case FIELD_DEGREES:
        return parse_degrees(f, s, o, &c->number, t);
    case FIELD_WORD:
        return parse_word(f->target, s, &c->number) ||
               fail(t, "is none of the words for this", words_hint[f->target]);
    case FIELD_BITS:
        return parse_bits(f->target, s, &c->number) ||
               fail(t, "has a word that is none of those for this", words_hint[f->target]);
    default:
        BUG("a text or a name is no value");
    }
}

static void write_decimal(struct buf *out, int64_t value, unsigned places)
{
    uint64_t v = value < 0 ? 0 - (uint64_t)value : (uint64_t)value, scale = 1;
    for (unsigned i = 0; i < places; i++)
        scale *= 10;
    buf_printf(out, "%s%llu", value < 0 ? "-" : "", (unsigned long long)(v / scale));
    if (places)
        buf_printf(out, ".%0*llu", (int)places, (unsigned long long)(v % scale));
}

static void write_bits(struct buf *out, uint8_t set, uint32_t bits)
{
    const char *const *names = set == WORDS_SITE_CLASS ? site_class_names : generation_names;
    size_t n = set == WORDS_SITE_CLASS ? SITE_CLASSES : GENERATIONS;
    bool first = true;
    for (size_t i = 0; i < n; i++) {
        if (bits >> i & 1) {
            buf_printf(out, "%s%s", first ? "" : ";", names[i]);
            first = false;
        }
    }
}

static const char *word_name(uint8_t set, size_t value)
{
    switch (set) {
    case WORDS_FUNCTION:
        return network_functions[value].name;
    case WORDS_LAYER:
        return layer_names[value];
    case WORDS_STATUS:
        return status_names[value];
    case WORDS_ANSWER:
        return answer_names[value];
    case WORDS_LINK:
        return link_kind_names[value];
    default:
        return control_kind_names[value];
    }
}

void value_write(struct buf *out, const struct field *f, struct cell c, unsigned exponent)
{
    char date[11];
    if (!cell_known(f, c))
        return;
    switch (f->type) {
    case FIELD_DATE:
        date_text((int32_t)c.number, date);
        buf_add_text(out, date);
        break;
    case FIELD_COUNT:
        write_decimal(out, c.number, 0);
        break;
    case FIELD_MONEY:
        write_decimal(out, c.number, exponent);
        break;
    case FIELD_SHARE:
    case FIELD_DEGREES:
        write_decimal(out, c.number, 6);
        break;
    case FIELD_WORD:
        buf_add_text(out, word_name(f->target, (size_t)c.number));
        break;
    case FIELD_BITS:
        write_bits(out, f->target, (uint32_t)c.number);
        break;
    default:
        buf_add_str(out, c.text);
    }
}

// ISO 4217: the currencies whose minor unit is not a hundredth.
unsigned currency_exponent(struct str currency)
{
    static const char none[] =
            "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF ";
    static const char three[] = "BHD IQD JOD KWD LYD OMR TND ";
    char code[5] = { 0 };
    if (currency.len != 3)
        return 2;
    memcpy(code, currency.ptr, 3);
    code[3] = ' ';
    return strstr(none, code) ? 0 : strstr(three, code) ? 3 : 2;
}

// Letters and digits of ASCII in lower case, other characters as they are, dashes between.
struct str slug_into(char *out, struct str name)
{
    size_t len = 0;
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        bool kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                    (c & 0x80);
        if (kept)
            out[len++] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
        else if (len && out[len - 1] != '-')
            out[len++] = '-';
    }
    while (len && out[len - 1] == '-')
        len--;
    return (struct str){ out, len };
}

struct str slug_of(struct arena *a, struct str name)
{
    return slug_into(arena_alloc(a, name.len), name);
}
