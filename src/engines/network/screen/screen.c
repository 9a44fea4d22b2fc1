// Asking a list about names: candidates by index, each judged by what the rest of the name says.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/screen/keys.h"

#include "base/buf.h"
#include "base/hash.h"

#include <stdlib.h>

const char *const screen_verdict_names[] = { "none", "decision", "match" };
const char *const screen_path_names[SCREEN_PATHS] = { "exact", "normalised", "script", "joined",
    "group", "look-alike", "sound", "spelling", "category" };

enum { JOIN_MOST = 6, BATCH = 256, PREFIX_SHORTEST = 5, BARREN_MOST = 1 << 20, LONG_NAME = 6 };

struct screener {
    struct arena arena;
    const struct screen_row *rows;
    size_t n_rows;
    struct vocabulary *words;
    struct keys keys;
    VEC(uint32_t) unnamed; // rows that are conditions only
};

// "Acme Industry Co., Ltd. (Acmon)" are two names; "Acme (Europe)" is one.
static void add_names(
        struct screener *s, struct folder *f, uint32_t r, uint32_t alias, struct str name)
{
    size_t open = str_find(name, STR(" ("));
    struct str inside = open < name.len ? str_from(name, open + 2) : (struct str){ 0 };
    struct tokens t = { .n = 0 };
    if (inside.len && str_find_byte(inside, ')') + 1 == inside.len)
        fold_name(f, &s->arena, (struct str){ inside.ptr, inside.len - 1 }, &t);
    if (t.n == 1 && t.items[0].class == WORD_NAME) {
        keys_add(&s->keys, f, s->words, &s->arena, r, alias, (struct str){ name.ptr, open });
        name = (struct str){ inside.ptr, inside.len - 1 };
    }
    keys_add(&s->keys, f, s->words, &s->arena, r, alias, name);
}

struct screener *screener_new(const struct screen_row *rows, size_t n, struct error *e)
{
    struct screener *s = mem_zero(1, sizeof *s);
    s->rows = rows;
    s->n_rows = n;
    s->words = vocabulary_new();
    struct folder *f = folder_new(s->words, e);
    if (!f) {
        screener_free(s);
        return NULL;
    }
    for (uint32_t r = 0; r < n; r++) {
        if (!rows[r].name.len && !rows[r].n_aliases)
            vec_push(&s->unnamed, r);
        add_names(s, f, r, 0, rows[r].name);
        for (uint32_t i = 0; i < rows[r].n_aliases; i++)
            add_names(s, f, r, i + 1, rows[r].aliases[i]);
    }
    folder_free(f);
    return s;
}

void screener_free(struct screener *s)
{
    if (!s)
        return;
    keys_free(&s->keys);
    vocabulary_free(s->words);
    vec_free(&s->unnamed);
    arena_release(&s->arena);
    free(s);
}

// ------------------------------------------------------------------------------------- one
// question

struct ask {
    const struct screener *s;
    const struct screen_query *q;
    struct folder *folder;
    struct arena scratch, results;
    struct tokens t;
    VEC(struct screen_match) found;
    VEC(uint32_t) keys; // of `found`
    uint32_t *tried;    // by key: the last word it was held against
    uint32_t words;     // so far
    size_t hits;        // entries of any index
    struct map barren;  // hashes of words that no index of words knows
    struct str word;    // that is being compared
    size_t at, len;     // its place in `t`
};

static bool is_own(const struct token *t)
{
    return t->class == WORD_NAME || t->class == WORD_COMMON;
}

static bool was_valid(const struct screen_row *r, int32_t date)
{
    return date == NO_DATE || ((r->added == NO_DATE || date >= r->added) &&
                                      (r->removed == NO_DATE || date < r->removed));
}

struct rest { // the words beside the core
    size_t own_before, own_after, trade, shared;
    size_t telling;      // of `shared`, those that few have
    size_t before;       // of any kind but legal forms
    size_t elsewhere;    // that are of another trade
    size_t other_before; // that are neither legal forms nor places
};

static bool has_word(const struct key *k, const struct token *t)
{
    for (size_t i = 0; i < k->n; i++)
        if ((i < k->core || i >= k->core + k->core_len) && str_eq(k->tokens[i].latin, t->latin))
            return true;
    return false;
}

static struct rest rest_of(const struct ask *a, const struct key *k)
{
    struct rest r = { 0 };
    for (size_t i = 0; i < a->t.n; i++) {
        const struct token *t = &a->t.items[i];
        if ((i >= a->at && i < a->at + a->len) || t->class == WORD_LEGAL)
            continue;
        bool shared = has_word(k, t);
        r.shared += shared;
        r.before += i < a->at;
        r.elsewhere += t->class == WORD_ELSEWHERE && !shared;
        r.telling += shared && t->class != WORD_STRUCTURE && !is_everyday(t->latin);
        if (is_own(t) && !shared)
            ++*(i < a->at ? &r.own_before : &r.own_after);
        r.trade += t->class == WORD_TRADE && !shared;
        r.other_before += i < a->at && t->class != WORD_PLACE;
    }
    return r;
}

static size_t significant(const struct token *t, size_t n)
{
    size_t count = 0;
    for (size_t i = 0; i < n; i++)
        count += t[i].class != WORD_LEGAL;
    return count;
}

// The same words but for legal forms, in any order.
static bool same_words(const struct ask *a, const struct key *k, struct rest r)
{
    if (r.own_before + r.own_after + r.elsewhere)
        return false;
    size_t mine = significant(a->t.items, a->t.n) - significant(a->t.items + a->at, a->len);
    size_t its = significant(k->tokens, k->n) - significant(k->tokens + k->core, k->core_len);
    return mine == its && r.shared == its;
}

static bool is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

static bool is_in(const char *pairs, const char *two)
{
    for (; *pairs; pairs += 3)
        if (pairs[0] == two[0] && pairs[1] == two[1])
            return true;
    return false;
}

// No word of a language that is written in Latin begins or ends like this, so that hardly anybody
// else has the name by chance.
static bool is_unspeakable(struct str s)
{
    static const char begins[] =
            "bl br ch cl cr dr dw fl fr gl gn gr kl kn kr ph pl pr ps sc sh sk sl sm "
            "sn sp st sw th tr ts tw wh wr ";
    static const char ends[] =
            "ck ct ft ld lf lk lm ln lp lt ll mp nd ng nk nt ns pt rb rd rg rk rl rm rn rp "
            "rt rs sk sp st ss ch sh th ff ts ks ";
    bool vowel = false;
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] >= '0' && s.ptr[i] <= '9')
            return false;
        vowel |= is_vowel(s.ptr[i]);
    }
    if (s.len < 3)
        return false;
    const char *end = s.ptr + s.len - 2;
    return !vowel ||
           (!is_vowel(s.ptr[0]) && !is_vowel(s.ptr[1]) && s.ptr[1] != 'y' &&
                   !is_in(begins, s.ptr)) ||
           (!is_vowel(end[0]) && !is_vowel(end[1]) && end[1] != 'y' && !is_in(ends, end));
}

// A short or common name, with other words beside it.
static enum screen_verdict judge_weak(const struct key *k, struct rest r)
{
    bool others = r.own_before + r.own_after > 0;
    if (r.telling && !others)
        return SCREEN_MATCH;
    if (!others && !r.trade)
        return SCREEN_MATCH;
    if (r.own_before || k->joined.len > 4)
        return SCREEN_NONE;
    bool telling = is_unspeakable(k->joined) || k->joined.len == 4;
    return telling || r.telling ? SCREEN_DECISION : SCREEN_NONE;
}

// How much a core that is there whole says, with these words beside it.
static enum screen_verdict judge_rest(
        const struct key *k, const struct screen_row *listed, struct rest r)
{
    bool others = r.own_before + r.own_after + r.elsewhere > 0;
    if (r.elsewhere && (k->phrase || k->weak || k->joined.len <= LONG_NAME))
        return SCREEN_NONE;
    if (!listed->group)
        return others ? SCREEN_NONE : r.trade ? SCREEN_DECISION : SCREEN_MATCH;
    if (k->phrase) {
        if (k->weak || r.other_before || r.own_after > 1 || (k->prefix && (others || r.trade)))
            return SCREEN_NONE;
        return others || k->prefix ? SCREEN_DECISION : SCREEN_MATCH;
    }
    if (k->weak)
        return judge_weak(k, r);
    if (!others)
        return SCREEN_MATCH;
    return k->joined.len <= 5 && !r.shared && r.before ? SCREEN_NONE : SCREEN_DECISION;
}

static enum screen_path whole_path(
        const struct ask *a, const struct key *k, struct rest r, bool as_written)
{
    if (str_eq(a->q->name,
                k->alias ? a->s->rows[k->row].aliases[k->alias - 1] : a->s->rows[k->row].name))
        return PATH_EXACT;
    for (size_t i = 0; i < a->len; i++)
        if (a->t.items[a->at + i].mixed)
            return PATH_LOOKALIKE;
    if (as_written && same_words(a, k, r)) {
        bool foreign = a->t.items[a->at].foreign != k->tokens[k->core].foreign;
        return foreign ? PATH_SCRIPT : PATH_NORMALISED;
    }
    if (a->t.items[a->at].foreign != k->tokens[k->core].foreign)
        return PATH_SCRIPT;
    return as_written ? PATH_GROUP : PATH_JOINED;
}

static void add(
        struct ask *a, uint32_t key, enum screen_path path, enum screen_verdict verdict, int score)
{
    const struct key *k = &a->s->keys.items.items[key];
    if (verdict == SCREEN_NONE)
        return;
    vec_push(&a->found, (struct screen_match){ .row = k->row,
                                .alias = k->alias,
                                .path = path,
                                .verdict = verdict,
                                .score = (uint16_t)score });
    vec_push(&a->keys, key);
}

// What a path is worth, and what each own word beside the core takes from it.
static int score_of(enum screen_path path, struct rest r)
{
    static const int worth[SCREEN_PATHS] = { 1000, 990, 960, 950, 930, 900, 800, 700, 600 };
    int less = (int)(r.own_before * 120 + r.own_after * 80 + r.trade * 10);
    int more = (int)(r.shared > 3 ? 3 : r.shared) * 2;
    return worth[path] - (less > 400 ? 400 : less) + (path == PATH_EXACT ? 0 : more);
}

// Single letters, or words with hyphens between them: written apart on purpose.
static bool belong_together(const struct token *t, size_t n)
{
    bool initials = true, hyphens = true;
    for (size_t i = 0; i < n; i++) {
        initials &= t[i].latin.len <= 1;
        hyphens &= !i || t[i].hyphen;
    }
    return initials || hyphens;
}

static bool others_of(struct rest r)
{
    return r.own_before + r.own_after + r.elsewhere > 0;
}

// A name in Latin letters that a listed one in another script is written like can be many names.
static void whole_core(struct ask *a, uint32_t key)
{
    const struct key *k = &a->s->keys.items.items[key];
    if (!str_eq(a->word, k->joined) || !was_valid(&a->s->rows[k->row], a->q->date))
        return;
    struct rest r = rest_of(a, k);
    bool as_written = a->len == k->core_len;
    enum screen_path path = whole_path(a, k, r, as_written);
    enum screen_verdict v = path <= PATH_NORMALISED || (same_words(a, k, r) && !k->weak)
                                    ? SCREEN_MATCH
                                    : judge_rest(k, &a->s->rows[k->row], r);
    if (path == PATH_EXACT)
        r = (struct rest){ 0 };
    if (k->tokens[k->core].foreign && !a->t.items[a->at].foreign && path > PATH_NORMALISED)
        v = v == SCREEN_NONE || ((others_of(r) || r.trade) && !r.shared) ? SCREEN_NONE
                                                                         : SCREEN_DECISION;
    bool beside = r.own_before + r.own_after + r.trade;
    if (!as_written && !r.shared && (beside || k->weak) &&
            !belong_together(&a->t.items[a->at], a->len))
        v = SCREEN_NONE; // words that by chance make up the name
    add(a, key, path, v, score_of(path, r) + (int)(path == PATH_EXACT ? 0 : k->core_len));
}

static void looks(struct ask *a, uint32_t key)
{
    const struct key *k = &a->s->keys.items.items[key];
    if (str_eq(a->word, k->joined) || !was_valid(&a->s->rows[k->row], a->q->date))
        return;
    struct rest r = rest_of(a, k);
    enum screen_verdict v = judge_rest(k, &a->s->rows[k->row], r);
    add(a, key, PATH_LOOKALIKE, v, score_of(PATH_LOOKALIKE, r));
}

static void sounds(struct ask *a, uint32_t key)
{
    const struct key *k = &a->s->keys.items.items[key];
    if (k->weak || k->tokens[k->core].foreign || str_eq(a->word, k->joined) ||
            !was_valid(&a->s->rows[k->row], a->q->date))
        return;
    struct rest r = rest_of(a, k);
    add(a, key, PATH_SOUND, judge_rest(k, &a->s->rows[k->row], r), score_of(PATH_SOUND, r));
}

// Less sure: the consonants agree, and the vowels nearly.
static void sounds_nearly(struct ask *a, uint32_t key)
{
    const struct key *k = &a->s->keys.items.items[key];
    if (k->weak || k->tokens[k->core].foreign || str_eq(a->word, k->joined) ||
            !was_valid(&a->s->rows[k->row], a->q->date))
        return;
    struct rest r = rest_of(a, k);
    int far = k->consonants.len < 3 ? 1 : k->consonants.len < 4 ? 2 : 3;
    if (k->sounds.len < 5 || edits(sounds_like(&a->scratch, a->word), k->sounds) > far)
        return;
    if (judge_rest(k, &a->s->rows[k->row], r) != SCREEN_NONE)
        add(a, key, PATH_SOUND, SCREEN_DECISION, score_of(PATH_SOUND, r) - 100);
}

static bool same_letters(struct str x, struct str y)
{
    int count[256] = { 0 };
    for (size_t i = 0; i < x.len; i++)
        count[(unsigned char)x.ptr[i]]++;
    for (size_t i = 0; i < y.len; i++)
        count[(unsigned char)y.ptr[i]]--;
    for (size_t i = 0; i < ARRAY_LEN(count); i++)
        if (count[i])
            return false;
    return true;
}

// Letters doubled or not make no other name.
static bool same_undoubled(struct str x, struct str y)
{
    size_t i = 0, j = 0;
    while (i < x.len && j < y.len && x.ptr[i] == y.ptr[j]) {
        char c = x.ptr[i];
        while (i < x.len && x.ptr[i] == c)
            i++;
        while (j < y.len && y.ptr[j] == c)
            j++;
    }
    return i == x.len && j == y.len;
}

// Slips of the hand are likely; another letter is more often another name, unless the word is long
// or more of the name agrees.
static void misspelt(struct ask *a, uint32_t key)
{
    const struct key *k = &a->s->keys.items.items[key];
    const struct screen_row *listed = &a->s->rows[k->row];
    if (a->tried[key] == a->words || !was_valid(listed, a->q->date))
        return;
    a->tried[key] = a->words;
    int distance = edits(a->word, k->joined);
    size_t shorter = size_min(a->word.len, k->joined.len);
    if (!distance || distance > (shorter >= NEAR_TWO ? 2 : 1) || a->word.ptr[0] != k->joined.ptr[0])
        return;
    struct rest r = rest_of(a, k);
    bool slip = same_letters(a->word, k->joined) ||
                (same_undoubled(a->word, k->joined) && (r.shared || shorter >= 8));
    bool vowels = str_eq(consonants(&a->scratch, a->word, false), k->hard);
    bool long_enough = shorter >= 8 || (shorter >= 6 && r.shared);
    bool likely = slip || (vowels && long_enough) || (distance == 1 && shorter >= 8 && r.telling);
    if (r.own_before + r.own_after + r.elsewhere || !likely)
        return;
    add(a, key, PATH_SPELLING, SCREEN_DECISION, score_of(PATH_SPELLING, r) - 50 * distance);
}

static void each(
        struct ask *a, enum index index, struct str text, void (*visit)(struct ask *, uint32_t))
{
    for (uint32_t e = keys_find(&a->s->keys, index, text); e;
            e = a->s->keys.entries.items[e].next, a->hits++)
        visit(a, a->s->keys.entries.items[e].key);
}

static void visit_near(void *context, struct str less)
{
    each(context, INDEX_NEAR, less, misspelt);
}

static void ask_near(struct ask *a)
{
    if (a->len > 1 || !is_own(&a->t.items[a->at]) || a->word.len < NEAR_SHORTEST ||
            a->word.len > NEAR_LONGEST)
        return;
    each(a, INDEX_NEAR, a->word, misspelt);
    each_deletion(a->word, a->word.len >= NEAR_TWO, visit_near, a);
}

// "acmecloud": a core with a word that others have too run on to it.
static void ask_prefixes(struct ask *a)
{
    struct str whole = a->word;
    const struct token *t = &a->t.items[a->at];
    if (a->len > 1 || t->class != WORD_NAME)
        return;
    for (size_t n = PREFIX_SHORTEST; n + 2 <= whole.len; n++) {
        a->word = (struct str){ whole.ptr, n };
        uint32_t e = keys_find(&a->s->keys, INDEX_CORE, a->word);
        a->hits += e != 0;
        if (!e || word_class(a->s->words, str_from(whole, n)) == WORD_NAME)
            continue;
        for (; e; e = a->s->keys.entries.items[e].next) {
            const struct key *k = &a->s->keys.items.items[a->s->keys.entries.items[e].key];
            if (!k->weak && !k->phrase && k->core_len == 1 && str_eq(a->word, k->joined) &&
                    was_valid(&a->s->rows[k->row], a->q->date)) {
                struct rest r = rest_of(a, k);
                add(a, a->s->keys.entries.items[e].key, PATH_JOINED,
                        judge_rest(k, &a->s->rows[k->row], r), score_of(PATH_JOINED, r));
            }
        }
    }
    a->word = whole;
}

static bool is_foreign(const struct ask *a)
{
    for (size_t i = 0; i < a->len; i++)
        if (a->t.items[a->at + i].foreign)
            return true;
    return false;
}

// What a single word may be a form of. Words come again: those without any entry are remembered.
static void ask_word(struct ask *a)
{
    const struct token *t = &a->t.items[a->at];
    uint64_t hash = hash_bytes(t->raw.ptr, t->raw.len) | 1;
    if (map_get(&a->barren, hash))
        return;
    size_t hits = a->hits;
    each(a, INDEX_LOOKS, looks_like(a->folder, &a->scratch, t->raw), looks);
    ask_near(a);
    ask_prefixes(a);
    if (a->hits == hits && a->barren.len < BARREN_MOST)
        map_put(&a->barren, hash);
}

static void ask_sounds(struct ask *a)
{
    struct str heard = consonants(&a->scratch, a->word, true);
    each(a, INDEX_SOUNDS, sounds_like(&a->scratch, a->word), sounds);
    each(a, INDEX_CONSONANTS, heard, sounds_nearly);
    each(a, INDEX_CONSONANTS, without_r(&a->scratch, heard), sounds_nearly);
}

static void ask_words(struct ask *a)
{
    a->word = joined_tokens(&a->scratch, &a->t.items[a->at], a->len);
    a->words++;
    if (!a->word.len)
        return;
    each(a, INDEX_CORE, a->word, whole_core);
    if (a->len == 1 && is_own(&a->t.items[a->at]))
        ask_word(a);
    if (is_foreign(a))
        ask_sounds(a);
}

// ------------------------------------------------------------------------------------------
// answers

static int best_first(const void *x, const void *y)
{
    const struct screen_match *a = x, *b = y;
    if (a->verdict != b->verdict)
        return a->verdict > b->verdict ? -1 : 1;
    if (a->score != b->score)
        return a->score > b->score ? -1 : 1;
    if (a->row != b->row)
        return a->row < b->row ? -1 : 1;
    if (a->alias != b->alias)
        return a->alias < b->alias ? -1 : 1;
    return (int)a->path - (int)b->path;
}

static bool holds_word(const struct token *t, size_t n, struct str latin)
{
    for (size_t i = 0; i < n; i++)
        if (str_eq(t[i].latin, latin))
            return true;
    return false;
}

static void list_words(struct buf *out, const char *lead, const struct token *t, size_t n,
        const struct token *other, size_t n_other)
{
    static const char *const kinds[WORD_CLASSES] = { "", " (legal form)", " (part of a group)",
        " (trade)", " (another trade)", " (place)", " (nation)", "" };
    bool any = false;
    for (size_t i = 0; i < n; i++) {
        if (holds_word(other, n_other, t[i].latin))
            continue;
        buf_add_text(out, any ? ", " : out->len ? "; " : "");
        if (!any)
            buf_add_text(out, lead);
        buf_printf(out, "\"%.*s\"%s", STR_ARG(t[i].text), kinds[t[i].class]);
        any = true;
    }
}

// In words, what the name has and the listed one has not, and the other way round.
static struct str describe(struct ask *a, uint32_t key, struct arena *to)
{
    const struct key *k = &a->s->keys.items.items[key];
    struct buf out = { 0 };
    list_words(&out, "has ", a->t.items, a->t.n, k->tokens, k->n);
    list_words(&out, "has not ", k->tokens, k->n, a->t.items, a->t.n);
    struct str text = str_copy(to, buf_str(&out));
    buf_free(&out);
    return text;
}

static bool is_one_of(struct str s, const struct str *of, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_eq(s, of[i]))
            return true;
    return false;
}

// Whether what is asked about is of the row's category and place of production.
static enum answer fits(const struct screen_row *r, const struct screen_query *q)
{
    enum answer fit = ANSWER_YES;
    if (r->n_categories && !q->category.len)
        fit = ANSWER_UNKNOWN;
    else if (r->n_categories && !is_one_of(q->category, r->categories, r->n_categories))
        return ANSWER_NO;
    if (r->n_produced && !q->country.len)
        return ANSWER_UNKNOWN;
    bool abroad =
            is_one_of(STR("abroad"), r->produced, r->n_produced) && !str_eq(q->country, r->home);
    if (r->n_produced && !abroad && !is_one_of(q->country, r->produced, r->n_produced))
        return ANSWER_NO;
    return fit;
}

static void apply_conditions(struct ask *a)
{
    size_t kept = 0;
    for (size_t i = 0; i < a->found.len; i++) {
        struct screen_match m = a->found.items[i];
        enum answer fit = fits(&a->s->rows[m.row], a->q);
        if (fit == ANSWER_NO)
            continue;
        if (fit == ANSWER_UNKNOWN)
            m.verdict = SCREEN_DECISION;
        a->keys.items[kept] = a->keys.items[i];
        a->found.items[kept++] = m;
    }
    a->found.len = a->keys.len = kept;
    // A category without a name reaches only what is known to be of it; made nobody knows where:
    // open.
    for (size_t i = 0; i < a->s->unnamed.len; i++) {
        uint32_t r = a->s->unnamed.items[i];
        enum answer fit = fits(&a->s->rows[r], a->q);
        if (!was_valid(&a->s->rows[r], a->q->date) || fit == ANSWER_NO || !a->q->category.len)
            continue;
        vec_push(&a->found, (struct screen_match){ .row = r,
                                    .path = PATH_CATEGORY,
                                    .verdict = fit == ANSWER_YES ? SCREEN_MATCH : SCREEN_DECISION,
                                    .score = 600 });
        vec_push(&a->keys, UINT32_MAX);
    }
}

// Leaves one match a row, the best, in order, with what differs.
static struct screen_answer conclude(struct ask *a, struct arena *to)
{
    struct screen_answer answer = { 0 };
    apply_conditions(a);
    if (!a->found.len)
        return answer;
    for (size_t i = 0; i < a->found.len;
            i++) // a key found twice differs alike: describe by its alias
        a->found.items[i].differs = (struct str){ 0 };
    struct screen_match *m = arena_array(to, struct screen_match, a->found.len);
    memcpy(m, a->found.items, a->found.len * sizeof *m);
    for (size_t i = 0; i < a->found.len; i++)
        if (a->keys.items[i] != UINT32_MAX && m[i].path != PATH_EXACT)
            m[i].differs = describe(a, a->keys.items[i], to);
    qsort(m, a->found.len, sizeof *m, best_first);
    for (size_t i = 0; i < a->found.len; i++) {
        bool first = true;
        for (size_t j = 0; j < answer.n_matches && first; j++)
            first = m[j].row != m[i].row;
        if (first)
            m[answer.n_matches++] = m[i];
    }
    answer.matches = m;
    answer.verdict = m[0].verdict;
    return answer;
}

static struct screen_answer answer_one(struct ask *a, struct arena *to)
{
    a->found.len = a->keys.len = 0;
    arena_reset(&a->scratch);
    fold_name(a->folder, &a->scratch, a->q->name, &a->t);
    for (a->at = 0; a->at < a->t.n; a->at++)
        for (a->len = 1; a->len <= JOIN_MOST && a->at + a->len <= a->t.n; a->len++)
            ask_words(a);
    return conclude(a, to);
}

// ------------------------------------------------------------------------------------------
// batches

struct job {
    const struct screener *s;
    const struct screen_query *queries;
    size_t n;
    struct screen_answer *answers;
    struct ask *asks; // by worker
};

static void batch(void *context, size_t worker, size_t index)
{
    struct job *j = context;
    struct ask *a = &j->asks[worker];
    size_t end = size_min(j->n, (index + 1) * BATCH);
    for (size_t i = index * BATCH; i < end; i++) {
        a->q = &j->queries[i];
        j->answers[i] = answer_one(a, &a->results);
    }
}

// Answers lie in the workers' arenas: copy them to the caller's, in order.
static void keep(struct job *j, struct arena *a)
{
    for (size_t i = 0; i < j->n; i++) {
        struct screen_answer *x = &j->answers[i];
        struct screen_match *m =
                x->n_matches ? arena_copy(a, x->matches, x->n_matches * sizeof *m) : NULL;
        for (size_t k = 0; k < x->n_matches; k++)
            m[k].differs = str_copy(a, m[k].differs);
        x->matches = m;
    }
}

static enum err ask_init(struct ask *a, const struct screener *s, struct error *e)
{
    *a = (struct ask){ .s = s };
    a->tried = mem_zero(s->keys.items.len + 1, sizeof *a->tried);
    a->folder = folder_new(s->words, e);
    return a->folder ? OK : ERR_IO;
}

static void ask_release(struct ask *a)
{
    folder_free(a->folder);
    free(a->tried);
    map_free(&a->barren);
    vec_free(&a->found);
    vec_free(&a->keys);
    arena_release(&a->scratch);
    arena_release(&a->results);
}

enum err screen_names(const struct screener *s, const struct screen_query *queries, size_t n,
        struct pool *pool, struct arena *a, struct screen_answer *answers, struct error *e)
{
    struct job j = { .s = s, .queries = queries, .n = n, .answers = answers };
    size_t workers = pool ? pool_size(pool) : 1, batches = (n + BATCH - 1) / BATCH;
    j.asks = mem_zero(workers, sizeof *j.asks);
    enum err err = OK;
    for (size_t w = 0; w < workers && err == OK; w++)
        err = ask_init(&j.asks[w], s, e);
    if (err == OK && pool)
        pool_for(pool, batches, batch, &j);
    for (size_t b = 0; err == OK && !pool && b < batches; b++)
        batch(&j, 0, b);
    if (err == OK)
        keep(&j, a);
    for (size_t w = 0; w < workers; w++)
        ask_release(&j.asks[w]);
    free(j.asks);
    return err;
}
