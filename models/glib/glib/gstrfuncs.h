/* GLib 2.74: the documented interface */
#ifndef __G_STRFUNCS_H__
#define __G_STRFUNCS_H__

#include <stdarg.h>
#include <glib/gmacros.h>
#include <glib/gtypes.h>
#include <glib/gerror.h>

typedef enum {
	G_ASCII_ALNUM = 1, G_ASCII_ALPHA, G_ASCII_CNTRL = 4, G_ASCII_DIGIT = 8,
	G_ASCII_GRAPH = 16, G_ASCII_LOWER = 32, G_ASCII_PRINT = 64, G_ASCII_PUNCT = 128,
	G_ASCII_SPACE = 256, G_ASCII_UPPER = 512, G_ASCII_XDIGIT = 1024
} GAsciiType;
extern const guint16 *const g_ascii_table;
gchar g_ascii_tolower(gchar c);
gchar g_ascii_toupper(gchar c);
gint g_ascii_digit_value(gchar c);
gint g_ascii_xdigit_value(gchar c);
gchar *g_strdelimit(gchar *string, const gchar *delimiters, gchar new_delimiter);
gchar *g_strcanon(gchar *string, const gchar *valid_chars, gchar substitutor);
const gchar *g_strerror(gint errnum);
const gchar *g_strsignal(gint signum);
gchar *g_strreverse(gchar *string);
gsize g_strlcpy(gchar *dest, const gchar *src, gsize dest_size)
    __contract("string(src) writes(dest, dest_size) copies(dest, src)");
gsize g_strlcat(gchar *dest, const gchar *src, gsize dest_size)
    __contract("string(src) writes(dest, dest_size) copies(dest, src)");
gchar *g_strstr_len(const gchar *haystack, gssize haystack_len, const gchar *needle);
gchar *g_strrstr(const gchar *haystack, const gchar *needle);
gchar *g_strrstr_len(const gchar *haystack, gssize haystack_len, const gchar *needle);
gboolean g_str_has_suffix(const gchar *str, const gchar *suffix);
gboolean g_str_has_prefix(const gchar *str, const gchar *prefix);
gdouble g_strtod(const gchar *nptr, gchar **endptr);
gdouble g_ascii_strtod(const gchar *nptr, gchar **endptr) __contract("derived(ret, nptr)");
guint64 g_ascii_strtoull(const gchar *nptr, gchar **endptr, guint base)
    __contract("derived(ret, nptr)");
gint64 g_ascii_strtoll(const gchar *nptr, gchar **endptr, guint base)
    __contract("derived(ret, nptr)");
gchar *g_ascii_dtostr(gchar *buffer, gint buf_len, gdouble d);
gchar *g_ascii_formatd(gchar *buffer, gint buf_len, const gchar *format, gdouble d);
gchar *g_strchug(gchar *string);
gchar *g_strchomp(gchar *string);
gint g_ascii_strcasecmp(const gchar *s1, const gchar *s2) __contract("derived(ret, s1)");
gint g_ascii_strncasecmp(const gchar *s1, const gchar *s2, gsize n) __contract("derived(ret, s1)");
gchar *g_ascii_strdown(const gchar *str, gssize len) __contract("derived(ret, str)");
gchar *g_ascii_strup(const gchar *str, gssize len) __contract("derived(ret, str)");
gboolean g_str_is_ascii(const gchar *str);
gint g_strcasecmp(const gchar *s1, const gchar *s2);
gint g_strncasecmp(const gchar *s1, const gchar *s2, guint n);
gchar *g_strdown(gchar *string);
gchar *g_strup(gchar *string);
gchar *g_strdup(const gchar *str) __contract("alloc(ret, strlen(str)+1) copies(ret, str)");
gchar *g_strdup_printf(const gchar *format, ...)
    __contract("format(format, 1) alloc(ret, unknown) copies(ret, ...)");
gchar *g_strdup_vprintf(const gchar *format, struct __va_list_tag *args);
gchar *g_strndup(const gchar *str, gsize n) __contract("alloc(ret, n+1) copies(ret, str)");
gchar *g_strnfill(gsize length, gchar fill_char);
gchar *g_strconcat(const gchar *string1, ...)
    __contract("alloc(ret, unknown) copies(ret, string1)");
gchar *g_strjoin(const gchar *separator, ...)
    __contract("alloc(ret, unknown) copies(ret, separator)");
gchar *g_strcompress(const gchar *source);
gchar *g_strescape(const gchar *source, const gchar *exceptions)
    __contract("alloc(ret, unknown) copies(ret, source)");
gpointer g_memdup(gconstpointer mem, guint byte_size)
    __contract("reads(mem, byte_size) alloc(ret, byte_size) copies(ret, mem)");
gpointer g_memdup2(gconstpointer mem, gsize byte_size)
    __contract("reads(mem, byte_size) alloc(ret, byte_size) copies(ret, mem)");
typedef gchar **GStrv;
gchar **g_strsplit(const gchar *string, const gchar *delimiter, gint max_tokens)
    __contract("alloc(ret, unknown) copies(ret, string)");
gchar **g_strsplit_set(const gchar *string, const gchar *delimiters, gint max_tokens)
    __contract("alloc(ret, unknown) copies(ret, string)");
gchar *g_strjoinv(const gchar *separator, gchar **str_array);
void g_strfreev(gchar **str_array) __contract("frees(str_array)");
gchar **g_strdupv(gchar **str_array);
guint g_strv_length(gchar **str_array);
gchar *g_stpcpy(gchar *dest, const char *src);
gchar *g_str_to_ascii(const gchar *str, const gchar *from_locale);
gchar **g_str_tokenize_and_fold(const gchar *string, const gchar *translit_locale, gchar ***ascii_alternates);
gboolean g_str_match_string(const gchar *search_term, const gchar *potential_hit, gboolean accept_alternates);
gboolean g_strv_contains(const gchar *const *strv, const gchar *str);
gboolean g_strv_equal(const gchar *const *strv1, const gchar *const *strv2);
typedef enum {
	G_NUMBER_PARSER_ERROR_INVALID, G_NUMBER_PARSER_ERROR_OUT_OF_BOUNDS
} GNumberParserError;
GQuark g_number_parser_error_quark(void);
gboolean g_ascii_string_to_signed(const gchar *str, guint base, gint64 min, gint64 max, gint64 *out_num, GError **error)
    __contract("derived(ret, str)");
gboolean g_ascii_string_to_unsigned(const gchar *str, guint base, guint64 min, guint64 max, guint64 *out_num, GError **error)
    __contract("derived(ret, str)");

#define G_STR_DELIMITERS "_-|> <."
#define G_ASCII_DTOSTR_BUF_SIZE 39

gchar *g_strstrip();

#endif
