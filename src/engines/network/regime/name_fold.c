// Names as lists compare them, so that "Example Technologies Co., Ltd." is "example technologies".
//
// NFKC_Casefold (UAX #31, Unicode's own folding for identifiers), then everything but letters,
// marks and digits becomes a space, then legal forms go off both ends, but never the last word.
// Nothing else is guessed: transliterations and look-alikes are the business of screening.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/regime/regime.h"

#include "base/utf8.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

enum { NAME_BYTES_MOST = 1024, FOLDED_MOST = NAME_BYTES_MOST * 3 };

static const char *const forms_behind[] = { "co", "company", "ltd", "limited", "inc",
    "incorporated", "corp", "corporation", "llc", "llp", "lp", "plc", "gmbh", "mbh", "ag", "kg",
    "kgaa", "se", "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "ab", "oy", "oyj", "as", "asa",
    "aps", "sro", "zrt", "kft", "doo", "pte", "pty", "sdn", "bhd", "kk", "pvt", "private", "jsc",
    "ojsc", "pjsc" };
static const char *const forms_before[] = { "ao", "oao", "zao", "pao", "ooo", "pt", "jsc", "ojsc",
    "pjsc" };

static bool is_one_of(struct str word, const char *const *forms, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_is(word, forms[i]))
            return true;
    return false;
}

// Casefolded and normalised, in `bytes`; the name itself where it is no UTF-8 or too long.
static struct str casefold(struct str name, char *bytes, int32_t size)
{
    UErrorCode code = U_ZERO_ERROR;
    UChar wide[NAME_BYTES_MOST], folded[FOLDED_MOST];
    int32_t n = 0;
    const UNormalizer2 *nfkc = unorm2_getNFKCCasefoldInstance(&code);
    if (name.len >= NAME_BYTES_MOST)
        return name;
    u_strFromUTF8(wide, NAME_BYTES_MOST, &n, name.ptr, (int32_t)name.len, &code);
    int32_t m = unorm2_normalize(nfkc, wide, n, folded, FOLDED_MOST, &code);
    u_strToUTF8(bytes, size, &n, folded, m, &code);
    return U_FAILURE(code) ? name : (struct str){ bytes, (size_t)n };
}

static bool is_word_character(int32_t c)
{
    return c == UTF8_INVALID || u_isalnum(c) || (U_GET_GC_MASK(c) & U_GC_M_MASK);
}

// The words of a text with single spaces between them.
static struct str words_of(struct arena *a, struct str text)
{
    char *out = arena_alloc(a, text.len + 1);
    size_t n = 0;
    for (struct str rest = text; rest.len;) {
        const char *at = rest.ptr;
        int32_t c = utf8_next(&rest);
        if (c == '\'' || c == '.') // "S.A." is "sa"
            continue;
        if (is_word_character(c)) {
            memcpy(out + n, at, (size_t)(rest.ptr - at));
            n += (size_t)(rest.ptr - at);
        } else if (n && out[n - 1] != ' ') {
            out[n++] = ' ';
        }
    }
    return str_trim((struct str){ out, n });
}

struct str name_fold(struct arena *a, struct str name)
{
    char bytes[FOLDED_MOST * 3];
    struct str text = words_of(a, casefold(name, bytes, sizeof bytes));
    for (size_t cut; (cut = str_rfind_byte(text, ' ')) < text.len;) {
        if (!is_one_of(str_from(text, cut + 1), forms_behind, ARRAY_LEN(forms_behind)))
            break;
        text.len = cut;
    }
    for (size_t cut; (cut = str_find_byte(text, ' ')) < text.len;) {
        if (!is_one_of((struct str){ text.ptr, cut }, forms_before, ARRAY_LEN(forms_before)))
            break;
        text = str_from(text, cut + 1);
    }
    return text;
}
