/* GLib 2.74: the documented interface */
#ifndef __G_REGEX_H__
#define __G_REGEX_H__

#include <glib/gerror.h>
#include <glib/gstring.h>

typedef enum {
	G_REGEX_ERROR_COMPILE, G_REGEX_ERROR_OPTIMIZE, G_REGEX_ERROR_REPLACE,
	G_REGEX_ERROR_MATCH, G_REGEX_ERROR_INTERNAL, G_REGEX_ERROR_STRAY_BACKSLASH = 101,
	G_REGEX_ERROR_MISSING_CONTROL_CHAR, G_REGEX_ERROR_UNRECOGNIZED_ESCAPE,
	G_REGEX_ERROR_QUANTIFIERS_OUT_OF_ORDER, G_REGEX_ERROR_QUANTIFIER_TOO_BIG,
	G_REGEX_ERROR_UNTERMINATED_CHARACTER_CLASS,
	G_REGEX_ERROR_INVALID_ESCAPE_IN_CHARACTER_CLASS, G_REGEX_ERROR_RANGE_OUT_OF_ORDER,
	G_REGEX_ERROR_NOTHING_TO_REPEAT, G_REGEX_ERROR_UNRECOGNIZED_CHARACTER = 112,
	G_REGEX_ERROR_POSIX_NAMED_CLASS_OUTSIDE_CLASS, G_REGEX_ERROR_UNMATCHED_PARENTHESIS,
	G_REGEX_ERROR_INEXISTENT_SUBPATTERN_REFERENCE, G_REGEX_ERROR_UNTERMINATED_COMMENT = 118,
	G_REGEX_ERROR_EXPRESSION_TOO_LARGE = 120, G_REGEX_ERROR_MEMORY_ERROR,
	G_REGEX_ERROR_VARIABLE_LENGTH_LOOKBEHIND = 125, G_REGEX_ERROR_MALFORMED_CONDITION,
	G_REGEX_ERROR_TOO_MANY_CONDITIONAL_BRANCHES, G_REGEX_ERROR_ASSERTION_EXPECTED,
	G_REGEX_ERROR_UNKNOWN_POSIX_CLASS_NAME = 130,
	G_REGEX_ERROR_POSIX_COLLATING_ELEMENTS_NOT_SUPPORTED,
	G_REGEX_ERROR_HEX_CODE_TOO_LARGE = 134, G_REGEX_ERROR_INVALID_CONDITION,
	G_REGEX_ERROR_SINGLE_BYTE_MATCH_IN_LOOKBEHIND, G_REGEX_ERROR_INFINITE_LOOP = 140,
	G_REGEX_ERROR_MISSING_SUBPATTERN_NAME_TERMINATOR = 142,
	G_REGEX_ERROR_DUPLICATE_SUBPATTERN_NAME, G_REGEX_ERROR_MALFORMED_PROPERTY = 146,
	G_REGEX_ERROR_UNKNOWN_PROPERTY, G_REGEX_ERROR_SUBPATTERN_NAME_TOO_LONG,
	G_REGEX_ERROR_TOO_MANY_SUBPATTERNS, G_REGEX_ERROR_INVALID_OCTAL_VALUE = 151,
	G_REGEX_ERROR_TOO_MANY_BRANCHES_IN_DEFINE = 154, G_REGEX_ERROR_DEFINE_REPETION,
	G_REGEX_ERROR_INCONSISTENT_NEWLINE_OPTIONS, G_REGEX_ERROR_MISSING_BACK_REFERENCE,
	G_REGEX_ERROR_INVALID_RELATIVE_REFERENCE,
	G_REGEX_ERROR_BACKTRACKING_CONTROL_VERB_ARGUMENT_FORBIDDEN,
	G_REGEX_ERROR_UNKNOWN_BACKTRACKING_CONTROL_VERB, G_REGEX_ERROR_NUMBER_TOO_BIG,
	G_REGEX_ERROR_MISSING_SUBPATTERN_NAME, G_REGEX_ERROR_MISSING_DIGIT,
	G_REGEX_ERROR_INVALID_DATA_CHARACTER, G_REGEX_ERROR_EXTRA_SUBPATTERN_NAME,
	G_REGEX_ERROR_BACKTRACKING_CONTROL_VERB_ARGUMENT_REQUIRED,
	G_REGEX_ERROR_INVALID_CONTROL_CHAR = 168, G_REGEX_ERROR_MISSING_NAME,
	G_REGEX_ERROR_NOT_SUPPORTED_IN_CLASS = 171, G_REGEX_ERROR_TOO_MANY_FORWARD_REFERENCES,
	G_REGEX_ERROR_NAME_TOO_LONG = 175, G_REGEX_ERROR_CHARACTER_VALUE_TOO_LARGE
} GRegexError;
GQuark g_regex_error_quark(void);
typedef enum {
	G_REGEX_DEFAULT, G_REGEX_CASELESS, G_REGEX_MULTILINE, G_REGEX_DOTALL = 4,
	G_REGEX_EXTENDED = 8, G_REGEX_ANCHORED = 16, G_REGEX_DOLLAR_ENDONLY = 32,
	G_REGEX_UNGREEDY = 512, G_REGEX_RAW = 2048, G_REGEX_NO_AUTO_CAPTURE = 4096,
	G_REGEX_OPTIMIZE = 8192, G_REGEX_FIRSTLINE = 262144, G_REGEX_DUPNAMES = 524288,
	G_REGEX_NEWLINE_CR = 1048576, G_REGEX_NEWLINE_LF = 2097152,
	G_REGEX_NEWLINE_CRLF = 3145728, G_REGEX_NEWLINE_ANYCRLF = 5242880,
	G_REGEX_BSR_ANYCRLF = 8388608, G_REGEX_JAVASCRIPT_COMPAT = 33554432
} GRegexCompileFlags;
typedef enum {
	G_REGEX_MATCH_DEFAULT, G_REGEX_MATCH_ANCHORED = 16, G_REGEX_MATCH_NOTBOL = 128,
	G_REGEX_MATCH_NOTEOL = 256, G_REGEX_MATCH_NOTEMPTY = 1024, G_REGEX_MATCH_PARTIAL = 32768,
	G_REGEX_MATCH_NEWLINE_CR = 1048576, G_REGEX_MATCH_NEWLINE_LF = 2097152,
	G_REGEX_MATCH_NEWLINE_CRLF = 3145728, G_REGEX_MATCH_NEWLINE_ANY = 4194304,
	G_REGEX_MATCH_NEWLINE_ANYCRLF = 5242880, G_REGEX_MATCH_BSR_ANYCRLF = 8388608,
	G_REGEX_MATCH_BSR_ANY = 16777216, G_REGEX_MATCH_PARTIAL_SOFT = 32768,
	G_REGEX_MATCH_PARTIAL_HARD = 134217728, G_REGEX_MATCH_NOTEMPTY_ATSTART = 268435456
} GRegexMatchFlags;
struct _GRegex;
typedef struct _GRegex GRegex;
struct _GMatchInfo;
typedef struct _GMatchInfo GMatchInfo;
typedef gboolean (*GRegexEvalCallback)(const GMatchInfo *, GString *, gpointer);
GRegex *g_regex_new(const gchar *pattern, GRegexCompileFlags compile_options, GRegexMatchFlags match_options, GError **error);
GRegex *g_regex_ref(GRegex *regex);
void g_regex_unref(GRegex *regex) __contract("unref(regex)");
const gchar *g_regex_get_pattern(const GRegex *regex);
gint g_regex_get_max_backref(const GRegex *regex);
gint g_regex_get_capture_count(const GRegex *regex);
gboolean g_regex_get_has_cr_or_lf(const GRegex *regex);
gint g_regex_get_max_lookbehind(const GRegex *regex);
gint g_regex_get_string_number(const GRegex *regex, const gchar *name);
gchar *g_regex_escape_string(const gchar *string, gint length);
gchar *g_regex_escape_nul(const gchar *string, gint length);
GRegexCompileFlags g_regex_get_compile_flags(const GRegex *regex);
GRegexMatchFlags g_regex_get_match_flags(const GRegex *regex);
gboolean g_regex_match_simple(const gchar *pattern, const gchar *string, GRegexCompileFlags compile_options, GRegexMatchFlags match_options);
gboolean g_regex_match(const GRegex *regex, const gchar *string, GRegexMatchFlags match_options, GMatchInfo **match_info);
gboolean g_regex_match_full(const GRegex *regex, const gchar *string, gssize string_len, gint start_position, GRegexMatchFlags match_options, GMatchInfo **match_info, GError **error);
gboolean g_regex_match_all(const GRegex *regex, const gchar *string, GRegexMatchFlags match_options, GMatchInfo **match_info);
gboolean g_regex_match_all_full(const GRegex *regex, const gchar *string, gssize string_len, gint start_position, GRegexMatchFlags match_options, GMatchInfo **match_info, GError **error);
gchar **g_regex_split_simple(const gchar *pattern, const gchar *string, GRegexCompileFlags compile_options, GRegexMatchFlags match_options);
gchar **g_regex_split(const GRegex *regex, const gchar *string, GRegexMatchFlags match_options);
gchar **g_regex_split_full(const GRegex *regex, const gchar *string, gssize string_len, gint start_position, GRegexMatchFlags match_options, gint max_tokens, GError **error);
gchar *g_regex_replace(const GRegex *regex, const gchar *string, gssize string_len, gint start_position, const gchar *replacement, GRegexMatchFlags match_options, GError **error);
gchar *g_regex_replace_literal(const GRegex *regex, const gchar *string, gssize string_len, gint start_position, const gchar *replacement, GRegexMatchFlags match_options, GError **error);
gchar *g_regex_replace_eval(const GRegex *regex, const gchar *string, gssize string_len, gint start_position, GRegexMatchFlags match_options, GRegexEvalCallback eval, gpointer user_data, GError **error);
gboolean g_regex_check_replacement(const gchar *replacement, gboolean *has_references, GError **error);
GRegex *g_match_info_get_regex(const GMatchInfo *match_info);
const gchar *g_match_info_get_string(const GMatchInfo *match_info);
GMatchInfo *g_match_info_ref(GMatchInfo *match_info);
void g_match_info_unref(GMatchInfo *match_info);
void g_match_info_free(GMatchInfo *match_info);
gboolean g_match_info_next(GMatchInfo *match_info, GError **error);
gboolean g_match_info_matches(const GMatchInfo *match_info);
gint g_match_info_get_match_count(const GMatchInfo *match_info);
gboolean g_match_info_is_partial_match(const GMatchInfo *match_info);
gchar *g_match_info_expand_references(const GMatchInfo *match_info, const gchar *string_to_expand, GError **error);
gchar *g_match_info_fetch(const GMatchInfo *match_info, gint match_num);
gboolean g_match_info_fetch_pos(const GMatchInfo *match_info, gint match_num, gint *start_pos, gint *end_pos);
gchar *g_match_info_fetch_named(const GMatchInfo *match_info, const gchar *name);
gboolean g_match_info_fetch_named_pos(const GMatchInfo *match_info, const gchar *name, gint *start_pos, gint *end_pos);
gchar **g_match_info_fetch_all(const GMatchInfo *match_info);

#endif
