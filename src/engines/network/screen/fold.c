// Names into words that can be compared: NFKC and case folding, traditional to simplified Han,
// words cut out of scripts that have no spaces, each transliterated to Latin letters. Names in
// ASCII, most of them, need none of that. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/screen/screen_int.h"

#include "base/hash.h"
#include "base/vec.h"

#include <stdlib.h>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/uspoof.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>
#include <unicode/utf8.h>

enum { UNITS_MOST = 1024, RUN_MOST = 256 }; // of a name; of a word

struct known_word { // transliterated before
    struct str text, latin;
};

enum { KNOWN_MOST = 1 << 16 };

struct folder {
    const struct vocabulary *words;
    const UNormalizer2 *compatible;
    UTransliterator *simplified, *latin;
    USpoofChecker *confusable;
    struct arena kept;
    struct map latin_of; // hash of a word: its place in `known`
    VEC(struct known_word) known;
};

static UTransliterator *open_transliterator(const char *id, UErrorCode *status)
{
    UChar units[128];
    int32_t n = 0;
    u_strFromUTF8(units, ARRAY_LEN(units), &n, id, -1, status);
    return utrans_openU(units, n, UTRANS_FORWARD, NULL, 0, NULL, status);
}

struct folder *folder_new(const struct vocabulary *v, struct error *e)
{
    UErrorCode status = U_ZERO_ERROR;
    struct folder *f = mem_zero(1, sizeof *f);
    f->words = v;
    f->compatible = unorm2_getNFKCInstance(&status);
    f->simplified = open_transliterator("Hant-Hans", &status);
    f->latin = open_transliterator("Any-Latin; Latin-ASCII; Lower", &status);
    f->confusable = uspoof_open(&status);
    if (U_SUCCESS(status))
        return f;
    error_set(e, ERR_IO, "", "cannot load the Unicode tables: %s", u_errorName(status));
    error_hint(e, "is ICU's data installed?");
    folder_free(f);
    return NULL;
}

void folder_free(struct folder *f)
{
    if (!f)
        return;
    if (f->simplified)
        utrans_close(f->simplified);
    if (f->latin)
        utrans_close(f->latin);
    if (f->confusable)
        uspoof_close(f->confusable);
    map_free(&f->latin_of);
    vec_free(&f->known);
    arena_release(&f->kept);
    free(f);
}

static bool is_number(struct str s)
{
    size_t i = 0;
    while (i < s.len && s.ptr[i] >= '0' && s.ptr[i] <= '9')
        i++;
    return i && s.len - i <= 2;
}

static void put_token(struct folder *f, struct tokens *out, struct token t)
{
    if (!t.text.len)
        return;
    if (out->n == TOKENS_MOST) {
        out->cut = true;
        return;
    }
    t.class = word_class(f->words, t.text);
    if (t.class == WORD_NAME && !str_eq(t.text, t.latin))
        t.class = word_class(f->words, t.latin);
    if (t.class == WORD_NAME && (t.latin.len == 1 || (out->n && is_number(t.latin))))
        t.class = WORD_STRUCTURE; // an initial; "32", "14th"
    if (t.class == WORD_TRADE)
        t.latin = word_stem(t.latin);
    out->items[out->n++] = t;
}

// ------------------------------------------------------------------------------------------- ASCII

static bool is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// "S.A." is one word, "Co.,Ltd" two: full stops join single letters.
static void fold_ascii(struct folder *f, struct arena *a, struct str name, struct tokens *out)
{
    char *text = arena_alloc(a, name.len + 1);
    const char *end = name.ptr + name.len;
    size_t len = 0, letters = 0; // of the word, and whether all of them are initials
    bool initials = true, hyphen = false;
    char *word = text;
    for (const char *c = name.ptr; c < end; c++) {
        if (is_word_byte(*c)) {
            word[len++] = (char)(*c >= 'A' && *c <= 'Z' ? *c | 32 : *c);
            letters++;
            initials &= letters == 1;
            continue;
        }
        if (*c == '\'' || *c == '`')
            continue;
        if (*c == '.' && initials && letters == 1 && c + 1 < end && is_word_byte(c[1]) &&
                (c + 2 >= end || !is_word_byte(c[2]))) {
            letters = 0;
            continue;
        }
        put_token(f, out,
                (struct token){ .raw = { word, len },
                        .text = { word, len },
                        .latin = { word, len },
                        .hyphen = hyphen });
        hyphen = *c == '-';
        word += len;
        len = letters = 0;
        initials = true;
    }
    put_token(f, out,
            (struct token){ .raw = { word, len },
                    .text = { word, len },
                    .latin = { word, len },
                    .hyphen = hyphen });
}

// ----------------------------------------------------------------------------------------- Unicode

struct run { // of a word, in characters
    UChar32 items[RUN_MOST];
    size_t n;
    bool latin, foreign, spaceless;
};

static bool is_spaceless(UScriptCode s)
{
    return s == USCRIPT_HAN || s == USCRIPT_HIRAGANA || s == USCRIPT_KATAKANA ||
           s == USCRIPT_HANGUL;
}

static struct str utf8_of(struct arena *a, const UChar32 *c, size_t n)
{
    uint8_t *text = arena_alloc(a, n * 4 + 1);
    size_t len = 0;
    for (size_t i = 0; i < n; i++)
        U8_APPEND_UNSAFE(text, len, (uint32_t)c[i]);
    text[len] = 0;
    return (struct str){ (const char *)text, len };
}

// Letters and digits of what the transliterator makes of it; empty when it can make nothing.
static struct str transliterate(struct folder *f, struct arena *a, struct str text)
{
    UErrorCode status = U_ZERO_ERROR;
    UChar units[RUN_MOST * 4];
    int32_t n = 0;
    u_strFromUTF8(units, RUN_MOST, &n, text.ptr, (int32_t)text.len, &status);
    if (U_FAILURE(status))
        return (struct str){ 0 };
    int32_t limit = n;
    utrans_transUChars(f->latin, units, &n, ARRAY_LEN(units), 0, &limit, &status);
    if (U_FAILURE(status))
        return (struct str){ 0 };
    char *latin = arena_alloc(a, (size_t)n + 1);
    size_t len = 0;
    for (int32_t i = 0; i < n; i++)
        if ((units[i] >= 'a' && units[i] <= 'z') || (units[i] >= '0' && units[i] <= '9'))
            latin[len++] = (char)units[i];
    return (struct str){ latin, len };
}

// Transliterators are slow, and words come again.
static struct str to_latin(struct folder *f, struct arena *a, struct str text)
{
    uint64_t hash = hash_bytes(text.ptr, text.len) | 1;
    const uint64_t *at = map_get(&f->latin_of, hash);
    if (at && str_eq(f->known.items[*at].text, text))
        return f->known.items[*at].latin;
    if (at || f->known.len == KNOWN_MOST)
        return transliterate(f, a, text);
    struct known_word w = { str_copy(&f->kept, text), transliterate(f, &f->kept, text) };
    *map_put(&f->latin_of, hash) = f->known.len;
    vec_push(&f->known, w);
    return w.latin;
}

static void put_word(struct folder *f, struct arena *a, const UChar32 *c, size_t n,
        const struct run *of, struct tokens *out)
{
    if (!n)
        return;
    UChar32 folded[RUN_MOST];
    for (size_t i = 0; i < n; i++)
        folded[i] = u_foldCase(c[i], U_FOLD_CASE_DEFAULT);
    struct token t = { .raw = utf8_of(a, c, n),
        .text = utf8_of(a, folded, n),
        .foreign = of->foreign && !of->latin,
        .mixed = of->foreign && of->latin && !of->spaceless };
    t.latin = to_latin(f, a, t.text);
    put_token(f, out, t);
}

// How many characters from `c` are a word of the vocabulary; 0: none of at least two.
static size_t known_word(struct folder *f, struct arena *a, const UChar32 *c, size_t n)
{
    for (size_t len = size_min(n, vocabulary_longest(f->words)); len >= 2; len--)
        if (word_class(f->words, utf8_of(a, c, len)) != WORD_NAME)
            return len;
    return 0;
}

static void end_run(struct folder *f, struct arena *a, struct run *r, struct tokens *out)
{
    size_t name = 0;
    for (size_t i = 0; i < r->n && r->spaceless;) {
        size_t len = known_word(f, a, r->items + i, r->n - i);
        if (!len) {
            i++;
            continue;
        }
        put_word(f, a, r->items + name, i - name, r, out);
        put_word(f, a, r->items + i, len, r, out);
        i += len;
        name = i;
    }
    put_word(f, a, r->items + name, r->n - name, r, out);
    *r = (struct run){ .n = 0 };
}

static void add_to_run(
        struct folder *f, struct arena *a, struct run *r, UChar32 c, struct tokens *out)
{
    UErrorCode status = U_ZERO_ERROR;
    UScriptCode script = uscript_getScript(c, &status);
    bool own = script != USCRIPT_COMMON && script != USCRIPT_INHERITED;
    if (r->n == RUN_MOST ||
            (own && r->n && is_spaceless(script) != r->spaceless && (r->latin || r->foreign)))
        end_run(f, a, r, out);
    r->items[r->n++] = c;
    r->latin |= script == USCRIPT_LATIN;
    r->foreign |= own && script != USCRIPT_LATIN;
    r->spaceless |= is_spaceless(script);
}

static bool is_letter(UChar32 c)
{
    int8_t type = u_charType(c);
    return u_isalnum(c) || type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK;
}

static bool has_han(const UChar *units, int32_t n)
{
    for (int32_t i = 0; i < n; i++)
        if ((units[i] >= 0x3400 && units[i] < 0xA000) || (units[i] >= 0xD840 && units[i] < 0xD8C0))
            return true;
    return false;
}

static void fold_unicode(struct folder *f, struct arena *a, struct str name, struct tokens *out)
{
    UErrorCode status = U_ZERO_ERROR;
    UChar raw[UNITS_MOST], units[UNITS_MOST * 4];
    int32_t n = 0;
    u_strFromUTF8WithSub(raw, UNITS_MOST, &n, name.ptr, (int32_t)size_min(name.len, UNITS_MOST),
            0xFFFD, NULL, &status);
    n = unorm2_normalize(f->compatible, raw, n, units, UNITS_MOST, &status);
    int32_t limit = n;
    if (U_SUCCESS(status) && has_han(units, n))
        utrans_transUChars(f->simplified, units, &n, ARRAY_LEN(units), 0, &limit, &status);
    if (U_FAILURE(status)) { // longer than any name: the part that fits in ASCII is still words
        out->cut = true;
        return;
    }
    UChar32 characters[UNITS_MOST * 4];
    u_strToUTF32(characters, ARRAY_LEN(characters), &n, units, n, &status);
    struct run r = { .n = 0 };
    for (int32_t i = 0; i < n; i++) {
        UChar32 c = characters[i];
        if (c == '\'' || c == 0x2019 || c == 0x60 ||
                u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
            continue;
        if (is_letter(c))
            add_to_run(f, a, &r, c, out);
        else
            end_run(f, a, &r, out);
    }
    end_run(f, a, &r, out);
    out->cut |= name.len > UNITS_MOST;
}

static bool is_ascii(struct str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.ptr[i] & 0x80)
            return false;
    return true;
}

// "you xian gong si": syllables that only together are words of the vocabulary.
static void join_words(struct folder *f, struct arena *a, struct tokens *t)
{
    for (size_t i = 0; i + 1 < t->n; i++) {
        struct token *x = &t->items[i], *y = &t->items[i + 1];
        if (x->foreign || y->foreign || x->latin.len < 2 || y->latin.len < 2 || x->latin.len > 6)
            continue;
        char *both = arena_alloc(a, x->text.len + y->text.len + 1);
        memcpy(both, x->text.ptr, x->text.len);
        memcpy(both + x->text.len, y->text.ptr, y->text.len);
        struct str joined = { both, x->text.len + y->text.len };
        enum word_class c = word_class(f->words, joined);
        if (joined.len < 4 || (c != WORD_LEGAL && c != WORD_TRADE))
            continue;
        *x = (struct token){ .raw = joined, .text = joined, .latin = joined, .class = c };
        if (c == WORD_TRADE)
            x->latin = word_stem(joined);
        memmove(y, y + 1, (t->n - i - 2) * sizeof *y);
        t->n--;
    }
}

void fold_name(struct folder *f, struct arena *a, struct str name, struct tokens *out)
{
    out->n = 0;
    out->cut = false;
    if (is_ascii(name))
        fold_ascii(f, a, name, out);
    else
        fold_unicode(f, a, name, out);
    join_words(f, a, out);
}

// --------------------------------------------------------------------------------- looks and
// sounds

struct str looks_like(struct folder *f, struct arena *a, struct str word)
{
    if (!is_ascii(word)) {
        UErrorCode status = U_ZERO_ERROR;
        char *skeleton = arena_alloc(a, RUN_MOST * 8);
        int32_t n = uspoof_getSkeletonUTF8(
                f->confusable, 0, word.ptr, (int32_t)word.len, skeleton, RUN_MOST * 8, &status);
        if (U_FAILURE(status))
            return word;
        word = (struct str){ skeleton, (size_t)n };
    }
    char *out = arena_alloc(a, word.len + 1);
    size_t n = 0;
    for (size_t i = 0; i < word.len; i++) {
        char c = word.ptr[i];
        if (c >= 'A' && c <= 'Z')
            c |= 32;
        if (c == '0')
            c = 'o';
        else if (c == '1' || c == 'i' || c == '|')
            c = 'l';
        else if (c == '3')
            c = 'e';
        else if (c == '4')
            c = 'a';
        else if (c == '5')
            c = 's';
        if (n && ((c == 'n' && out[n - 1] == 'r') || (c == 'v' && out[n - 1] == 'v')))
            out[n - 1] = c == 'n' ? 'm' : 'w';
        else
            out[n++] = c;
    }
    return (struct str){ out, n };
}

static bool is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

static size_t without_ending(const char *s, size_t n)
{
    static const char *const endings[] = { "ogo", "ego", "omu", "yj", "ij", "aja", "ye", "iy",
        "yy" };
    for (size_t i = 0; i < ARRAY_LEN(endings); i++) {
        size_t len = strlen(endings[i]);
        if (n >= len + 5 && memcmp(s + n - len, endings[i], len) == 0)
            return n - len;
    }
    return n;
}

// One letter a sound: v and u before a vowel as w, y and j as i, kh as h, c and q as k, z as s, x
// as ks; doubled letters once, endings of Slavic cases off.
struct str sounds_like(struct arena *a, struct str s)
{
    char *out = arena_alloc(a, s.len * 2 + 1);
    size_t n = 0, end = without_ending(s.ptr, s.len);
    for (size_t i = 0; i < end; i++) {
        char c = s.ptr[i], next = i + 1 < end ? s.ptr[i + 1] : 0;
        if (next == 'h' && (c == 'k' || c == 'p' || c == 'g')) {
            c = c == 'k' ? 'h' : c == 'p' ? 'f' : 'g';
            i++;
        } else if (c == 'v' || (c == 'u' && is_vowel(next))) {
            c = 'w';
        } else if (c == 'y' || c == 'j') {
            c = 'i';
        } else if (c == 'c' || c == 'q') {
            c = 'k';
        } else if (c == 'z') {
            c = 's';
        } else if (c == 'x') {
            out[n++] = 'k';
            c = 's';
        }
        if (!n || out[n - 1] != c)
            out[n++] = c;
    }
    while (n > 6 && (out[n - 1] == 'i' || out[n - 1] == 'h') && out[n - 2] != 'e')
        n--;
    return (struct str){ out, n };
}

static char place_of(char c, char next)
{
    switch (c) {
    case 'b':
    case 'f':
    case 'p':
    case 'v':
    case 'w':
        return 'B';
    case 'c':
    case 'g':
    case 'k':
    case 'q':
        return (c == 'g' || c == 'c') && (next == 'i' || next == 'e') ? 'S' : 'K';
    case 's':
    case 'z':
    case 'j':
    case 'x':
        return 'S';
    case 't':
    case 'd':
        return 'T';
    case 'l':
    case 'r':
        return 'R';
    case 'm':
    case 'n':
        return 'N';
    case 'h':
        return 'H';
    default:
        return 0;
    }
}

// With `heard`, by where they are spoken and with the glides of transliterations; else by letter.
struct str consonants(struct arena *a, struct str s, bool heard)
{
    char *out = arena_alloc(a, s.len + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.len; i++) {
        char next = i + 1 < s.len ? s.ptr[i + 1] : 0;
        bool glide = s.ptr[i] == 'u' && is_vowel(next);
        bool aspirate = s.ptr[i] == 'h' && i && strchr("kgcpst", s.ptr[i - 1]);
        char c = glide ? 'B' : aspirate ? 0 : place_of(s.ptr[i], next);
        if (!heard)
            c = glide || !c || c == 'K' || c == 'S' ? (glide ? 0 : c) : s.ptr[i];
        if (c && (!n || out[n - 1] != c))
            out[n++] = c;
    }
    return (struct str){ out, n };
}

struct str without_r(struct arena *a, struct str s)
{
    char *out = arena_alloc(a, s.len + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.len; i++)
        if (s.ptr[i] != 'R' && (!n || out[n - 1] != s.ptr[i]))
            out[n++] = s.ptr[i];
    return (struct str){ out, n };
}
