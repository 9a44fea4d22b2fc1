/* libyang 2.1: the documented interface */
#ifndef LY_LIBYANG_H_
#define LY_LIBYANG_H_

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdarg.h>
#include <time.h>
#include <sys/types.h>
#include <arpa/inet.h>
#include <netinet/in.h>

#define LYD_VALUE_FIXED_MEM_SIZE 24
#define LYPLG_SUFFIX ".so"
#define LYPLG_SUFFIX_LEN (sizeof LYPLG_SUFFIX - 1)
#define LYPLG_TYPE_DIR "/usr/lib/x86_64-linux-gnu/libyang/types"
#define LYPLG_EXT_DIR "/usr/lib/x86_64-linux-gnu/libyang/extensions"
#define LY_ATOMIC_INC_BARRIER(var) __sync_fetch_and_add(&(var), 1)
#define LY_ATOMIC_DEC_BARRIER(var) __sync_fetch_and_sub(&(var), 1)
struct ly_ctx;
typedef uint8_t ly_bool;
typedef enum {
	LY_LLERR = 0, LY_LLWRN = 1, LY_LLVRB = 2, LY_LLDBG = 3
} LY_LOG_LEVEL;
LY_LOG_LEVEL ly_log_level(LY_LOG_LEVEL level);
#define LY_LOLOG 0x01
#define LY_LOSTORE 0x02
#define LY_LOSTORE_LAST 0x06
uint32_t ly_log_options(uint32_t opts);
void ly_temp_log_options(uint32_t *opts);
#define LY_LDGDICT 0x01
#define LY_LDGXPATH 0x02
#define LY_LDGDEPSETS 0x04
uint32_t ly_log_dbg_groups(uint32_t dbg_groups);
typedef void (*ly_log_clb)(LY_LOG_LEVEL level, const char *msg, const char *path);
void ly_set_log_clb(ly_log_clb clb, ly_bool path);
ly_log_clb ly_get_log_clb(void);
typedef enum {
	LY_SUCCESS = 0, LY_EMEM, LY_ESYS, LY_EINVAL, LY_EEXIST, LY_ENOTFOUND, LY_EINT, LY_EVALID,
	LY_EDENIED, LY_EINCOMPLETE, LY_ERECOMPILE, LY_ENOT, LY_EOTHER, LY_EPLUGIN = 128
} LY_ERR;
typedef enum {
	LYVE_SUCCESS = 0, LYVE_SYNTAX, LYVE_SYNTAX_YANG, LYVE_SYNTAX_YIN, LYVE_REFERENCE, LYVE_XPATH,
	LYVE_SEMANTICS, LYVE_SYNTAX_XML, LYVE_SYNTAX_JSON, LYVE_DATA, LYVE_OTHER
} LY_VECODE;
struct ly_err_item {
	LY_LOG_LEVEL level;
	LY_ERR no;
	LY_VECODE vecode;
	char *msg;
	char *path;
	char *apptag;
	struct ly_err_item *next;
	struct ly_err_item *prev;
};
LY_VECODE ly_vecode(const struct ly_ctx *ctx);
LY_ERR ly_errcode(const struct ly_ctx *ctx);
const char *ly_errmsg(const struct ly_ctx *ctx)
    __contract("null(ret)");
const char *ly_errpath(const struct ly_ctx *ctx)
    __contract("null(ret)");
const char *ly_errapptag(const struct ly_ctx *ctx);
struct ly_err_item *ly_err_first(const struct ly_ctx *ctx);
struct ly_err_item *ly_err_last(const struct ly_ctx *ctx);
void ly_err_print(const struct ly_ctx *ctx, struct ly_err_item *eitem);
void ly_err_clean(struct ly_ctx *ctx, struct ly_err_item *eitem);
struct ly_in;
struct lys_module;
typedef enum {
	LYS_IN_UNKNOWN = 0, LYS_IN_YANG = 1, LYS_IN_YIN = 3
} LYS_INFORMAT;
LY_ERR lys_parse(struct ly_ctx *ctx, struct ly_in *in, LYS_INFORMAT format, const char **features, struct lys_module **module);
LY_ERR lys_parse_mem(struct ly_ctx *ctx, const char *data, LYS_INFORMAT format, struct lys_module **module);
LY_ERR lys_parse_fd(struct ly_ctx *ctx, int fd, LYS_INFORMAT format, struct lys_module **module);
LY_ERR lys_parse_path(struct ly_ctx *ctx, const char *path, LYS_INFORMAT format, struct lys_module **module);
LY_ERR lys_search_localfile(const char *const *searchpaths, ly_bool cwd, const char *name, const char *revision, char **localfile, LYS_INFORMAT *format);
#define LY_ARRAY_COUNT_TYPE uint64_t
#define LY_PRI_ARRAY_COUNT_TYPE PRIu64
#define LY_ARRAY_SELECT(_1,_2,NAME,...) NAME
#define LY_ARRAY_FOR_ITER(ARRAY,TYPE,ITER) for (ITER = ARRAY; (ARRAY) && ((char *)ITER - (char *)ARRAY)/(sizeof(TYPE)) < (*((LY_ARRAY_COUNT_TYPE*)(ARRAY) - 1)); ITER = (TYPE*)ITER + 1)
#define LY_ARRAY_FOR_INDEX(ARRAY,INDEX) for (INDEX = 0; INDEX < LY_ARRAY_COUNT(ARRAY); ++INDEX)
#define LY_ARRAY_COUNT(ARRAY) (ARRAY ? (*((LY_ARRAY_COUNT_TYPE*)(ARRAY) - 1)) : 0)
#define LY_LIST_FOR(START,ELEM) for ((ELEM) = (START); (ELEM); (ELEM) = (ELEM)->next)
#define LY_LIST_FOR_SAFE(START,NEXT,ELEM) for ((ELEM) = (START); (ELEM) ? (NEXT = (ELEM)->next, 1) : 0; (ELEM) = (NEXT))
typedef enum {
	LY_TYPE_UNKNOWN = 0, LY_TYPE_BINARY, LY_TYPE_UINT8, LY_TYPE_UINT16, LY_TYPE_UINT32, LY_TYPE_UINT64,
	LY_TYPE_STRING, LY_TYPE_BITS, LY_TYPE_BOOL, LY_TYPE_DEC64, LY_TYPE_EMPTY, LY_TYPE_ENUM,
	LY_TYPE_IDENT, LY_TYPE_INST, LY_TYPE_LEAFREF, LY_TYPE_UNION, LY_TYPE_INT8, LY_TYPE_INT16,
	LY_TYPE_INT32, LY_TYPE_INT64
} LY_DATA_TYPE;
#define LY_DATA_TYPE_COUNT 20
extern const char *ly_data_type2str[20];
typedef enum {
	LY_VALUE_CANON, LY_VALUE_SCHEMA, LY_VALUE_SCHEMA_RESOLVED, LY_VALUE_XML, LY_VALUE_JSON,
	LY_VALUE_LYB, LY_VALUE_STR_NS
} LY_VALUE_FORMAT;
#define PCRE2_CODE_UNIT_WIDTH 8
#define PCRE2_MAJOR 10
#define PCRE2_MINOR 42
#define PCRE2_DATE 2022-12-11
#define PCRE2_EXP_DECL extern
#define PCRE2_ANCHORED 0x80000000u
#define PCRE2_NO_UTF_CHECK 0x40000000u
#define PCRE2_ENDANCHORED 0x20000000u
#define PCRE2_ALLOW_EMPTY_CLASS 0x00000001u
#define PCRE2_ALT_BSUX 0x00000002u
#define PCRE2_AUTO_CALLOUT 0x00000004u
#define PCRE2_CASELESS 0x00000008u
#define PCRE2_DOLLAR_ENDONLY 0x00000010u
#define PCRE2_DOTALL 0x00000020u
#define PCRE2_DUPNAMES 0x00000040u
#define PCRE2_EXTENDED 0x00000080u
#define PCRE2_FIRSTLINE 0x00000100u
#define PCRE2_MATCH_UNSET_BACKREF 0x00000200u
#define PCRE2_MULTILINE 0x00000400u
#define PCRE2_NEVER_UCP 0x00000800u
#define PCRE2_NEVER_UTF 0x00001000u
#define PCRE2_NO_AUTO_CAPTURE 0x00002000u
#define PCRE2_NO_AUTO_POSSESS 0x00004000u
#define PCRE2_NO_DOTSTAR_ANCHOR 0x00008000u
#define PCRE2_NO_START_OPTIMIZE 0x00010000u
#define PCRE2_UCP 0x00020000u
#define PCRE2_UNGREEDY 0x00040000u
#define PCRE2_UTF 0x00080000u
#define PCRE2_NEVER_BACKSLASH_C 0x00100000u
#define PCRE2_ALT_CIRCUMFLEX 0x00200000u
#define PCRE2_ALT_VERBNAMES 0x00400000u
#define PCRE2_USE_OFFSET_LIMIT 0x00800000u
#define PCRE2_EXTENDED_MORE 0x01000000u
#define PCRE2_LITERAL 0x02000000u
#define PCRE2_MATCH_INVALID_UTF 0x04000000u
#define PCRE2_EXTRA_ALLOW_SURROGATE_ESCAPES 0x00000001u
#define PCRE2_EXTRA_BAD_ESCAPE_IS_LITERAL 0x00000002u
#define PCRE2_EXTRA_MATCH_WORD 0x00000004u
#define PCRE2_EXTRA_MATCH_LINE 0x00000008u
#define PCRE2_EXTRA_ESCAPED_CR_IS_LF 0x00000010u
#define PCRE2_EXTRA_ALT_BSUX 0x00000020u
#define PCRE2_EXTRA_ALLOW_LOOKAROUND_BSK 0x00000040u
#define PCRE2_JIT_COMPLETE 0x00000001u
#define PCRE2_JIT_PARTIAL_SOFT 0x00000002u
#define PCRE2_JIT_PARTIAL_HARD 0x00000004u
#define PCRE2_JIT_INVALID_UTF 0x00000100u
#define PCRE2_NOTBOL 0x00000001u
#define PCRE2_NOTEOL 0x00000002u
#define PCRE2_NOTEMPTY 0x00000004u
#define PCRE2_NOTEMPTY_ATSTART 0x00000008u
#define PCRE2_PARTIAL_SOFT 0x00000010u
#define PCRE2_PARTIAL_HARD 0x00000020u
#define PCRE2_DFA_RESTART 0x00000040u
#define PCRE2_DFA_SHORTEST 0x00000080u
#define PCRE2_SUBSTITUTE_GLOBAL 0x00000100u
#define PCRE2_SUBSTITUTE_EXTENDED 0x00000200u
#define PCRE2_SUBSTITUTE_UNSET_EMPTY 0x00000400u
#define PCRE2_SUBSTITUTE_UNKNOWN_UNSET 0x00000800u
#define PCRE2_SUBSTITUTE_OVERFLOW_LENGTH 0x00001000u
#define PCRE2_NO_JIT 0x00002000u
#define PCRE2_COPY_MATCHED_SUBJECT 0x00004000u
#define PCRE2_SUBSTITUTE_LITERAL 0x00008000u
#define PCRE2_SUBSTITUTE_MATCHED 0x00010000u
#define PCRE2_SUBSTITUTE_REPLACEMENT_ONLY 0x00020000u
#define PCRE2_CONVERT_UTF 0x00000001u
#define PCRE2_CONVERT_NO_UTF_CHECK 0x00000002u
#define PCRE2_CONVERT_POSIX_BASIC 0x00000004u
#define PCRE2_CONVERT_POSIX_EXTENDED 0x00000008u
#define PCRE2_CONVERT_GLOB 0x00000010u
#define PCRE2_CONVERT_GLOB_NO_WILD_SEPARATOR 0x00000030u
#define PCRE2_CONVERT_GLOB_NO_STARSTAR 0x00000050u
#define PCRE2_NEWLINE_CR 1
#define PCRE2_NEWLINE_LF 2
#define PCRE2_NEWLINE_CRLF 3
#define PCRE2_NEWLINE_ANY 4
#define PCRE2_NEWLINE_ANYCRLF 5
#define PCRE2_NEWLINE_NUL 6
#define PCRE2_BSR_UNICODE 1
#define PCRE2_BSR_ANYCRLF 2
#define PCRE2_ERROR_END_BACKSLASH 101
#define PCRE2_ERROR_END_BACKSLASH_C 102
#define PCRE2_ERROR_UNKNOWN_ESCAPE 103
#define PCRE2_ERROR_QUANTIFIER_OUT_OF_ORDER 104
#define PCRE2_ERROR_QUANTIFIER_TOO_BIG 105
#define PCRE2_ERROR_MISSING_SQUARE_BRACKET 106
#define PCRE2_ERROR_ESCAPE_INVALID_IN_CLASS 107
#define PCRE2_ERROR_CLASS_RANGE_ORDER 108
#define PCRE2_ERROR_QUANTIFIER_INVALID 109
#define PCRE2_ERROR_INTERNAL_UNEXPECTED_REPEAT 110
#define PCRE2_ERROR_INVALID_AFTER_PARENS_QUERY 111
#define PCRE2_ERROR_POSIX_CLASS_NOT_IN_CLASS 112
#define PCRE2_ERROR_POSIX_NO_SUPPORT_COLLATING 113
#define PCRE2_ERROR_MISSING_CLOSING_PARENTHESIS 114
#define PCRE2_ERROR_BAD_SUBPATTERN_REFERENCE 115
#define PCRE2_ERROR_NULL_PATTERN 116
#define PCRE2_ERROR_BAD_OPTIONS 117
#define PCRE2_ERROR_MISSING_COMMENT_CLOSING 118
#define PCRE2_ERROR_PARENTHESES_NEST_TOO_DEEP 119
#define PCRE2_ERROR_PATTERN_TOO_LARGE 120
#define PCRE2_ERROR_HEAP_FAILED 121
#define PCRE2_ERROR_UNMATCHED_CLOSING_PARENTHESIS 122
#define PCRE2_ERROR_INTERNAL_CODE_OVERFLOW 123
#define PCRE2_ERROR_MISSING_CONDITION_CLOSING 124
#define PCRE2_ERROR_LOOKBEHIND_NOT_FIXED_LENGTH 125
#define PCRE2_ERROR_ZERO_RELATIVE_REFERENCE 126
#define PCRE2_ERROR_TOO_MANY_CONDITION_BRANCHES 127
#define PCRE2_ERROR_CONDITION_ASSERTION_EXPECTED 128
#define PCRE2_ERROR_BAD_RELATIVE_REFERENCE 129
#define PCRE2_ERROR_UNKNOWN_POSIX_CLASS 130
#define PCRE2_ERROR_INTERNAL_STUDY_ERROR 131
#define PCRE2_ERROR_UNICODE_NOT_SUPPORTED 132
#define PCRE2_ERROR_PARENTHESES_STACK_CHECK 133
#define PCRE2_ERROR_CODE_POINT_TOO_BIG 134
#define PCRE2_ERROR_LOOKBEHIND_TOO_COMPLICATED 135
#define PCRE2_ERROR_LOOKBEHIND_INVALID_BACKSLASH_C 136
#define PCRE2_ERROR_UNSUPPORTED_ESCAPE_SEQUENCE 137
#define PCRE2_ERROR_CALLOUT_NUMBER_TOO_BIG 138
#define PCRE2_ERROR_MISSING_CALLOUT_CLOSING 139
#define PCRE2_ERROR_ESCAPE_INVALID_IN_VERB 140
#define PCRE2_ERROR_UNRECOGNIZED_AFTER_QUERY_P 141
#define PCRE2_ERROR_MISSING_NAME_TERMINATOR 142
#define PCRE2_ERROR_DUPLICATE_SUBPATTERN_NAME 143
#define PCRE2_ERROR_INVALID_SUBPATTERN_NAME 144
#define PCRE2_ERROR_UNICODE_PROPERTIES_UNAVAILABLE 145
#define PCRE2_ERROR_MALFORMED_UNICODE_PROPERTY 146
#define PCRE2_ERROR_UNKNOWN_UNICODE_PROPERTY 147
#define PCRE2_ERROR_SUBPATTERN_NAME_TOO_LONG 148
#define PCRE2_ERROR_TOO_MANY_NAMED_SUBPATTERNS 149
#define PCRE2_ERROR_CLASS_INVALID_RANGE 150
#define PCRE2_ERROR_OCTAL_BYTE_TOO_BIG 151
#define PCRE2_ERROR_INTERNAL_OVERRAN_WORKSPACE 152
#define PCRE2_ERROR_INTERNAL_MISSING_SUBPATTERN 153
#define PCRE2_ERROR_DEFINE_TOO_MANY_BRANCHES 154
#define PCRE2_ERROR_BACKSLASH_O_MISSING_BRACE 155
#define PCRE2_ERROR_INTERNAL_UNKNOWN_NEWLINE 156
#define PCRE2_ERROR_BACKSLASH_G_SYNTAX 157
#define PCRE2_ERROR_PARENS_QUERY_R_MISSING_CLOSING 158
#define PCRE2_ERROR_VERB_ARGUMENT_NOT_ALLOWED 159
#define PCRE2_ERROR_VERB_UNKNOWN 160
#define PCRE2_ERROR_SUBPATTERN_NUMBER_TOO_BIG 161
#define PCRE2_ERROR_SUBPATTERN_NAME_EXPECTED 162
#define PCRE2_ERROR_INTERNAL_PARSED_OVERFLOW 163
#define PCRE2_ERROR_INVALID_OCTAL 164
#define PCRE2_ERROR_SUBPATTERN_NAMES_MISMATCH 165
#define PCRE2_ERROR_MARK_MISSING_ARGUMENT 166
#define PCRE2_ERROR_INVALID_HEXADECIMAL 167
#define PCRE2_ERROR_BACKSLASH_C_SYNTAX 168
#define PCRE2_ERROR_BACKSLASH_K_SYNTAX 169
#define PCRE2_ERROR_INTERNAL_BAD_CODE_LOOKBEHINDS 170
#define PCRE2_ERROR_BACKSLASH_N_IN_CLASS 171
#define PCRE2_ERROR_CALLOUT_STRING_TOO_LONG 172
#define PCRE2_ERROR_UNICODE_DISALLOWED_CODE_POINT 173
#define PCRE2_ERROR_UTF_IS_DISABLED 174
#define PCRE2_ERROR_UCP_IS_DISABLED 175
#define PCRE2_ERROR_VERB_NAME_TOO_LONG 176
#define PCRE2_ERROR_BACKSLASH_U_CODE_POINT_TOO_BIG 177
#define PCRE2_ERROR_MISSING_OCTAL_OR_HEX_DIGITS 178
#define PCRE2_ERROR_VERSION_CONDITION_SYNTAX 179
#define PCRE2_ERROR_INTERNAL_BAD_CODE_AUTO_POSSESS 180
#define PCRE2_ERROR_CALLOUT_NO_STRING_DELIMITER 181
#define PCRE2_ERROR_CALLOUT_BAD_STRING_DELIMITER 182
#define PCRE2_ERROR_BACKSLASH_C_CALLER_DISABLED 183
#define PCRE2_ERROR_QUERY_BARJX_NEST_TOO_DEEP 184
#define PCRE2_ERROR_BACKSLASH_C_LIBRARY_DISABLED 185
#define PCRE2_ERROR_PATTERN_TOO_COMPLICATED 186
#define PCRE2_ERROR_LOOKBEHIND_TOO_LONG 187
#define PCRE2_ERROR_PATTERN_STRING_TOO_LONG 188
#define PCRE2_ERROR_INTERNAL_BAD_CODE 189
#define PCRE2_ERROR_INTERNAL_BAD_CODE_IN_SKIP 190
#define PCRE2_ERROR_NO_SURROGATES_IN_UTF16 191
#define PCRE2_ERROR_BAD_LITERAL_OPTIONS 192
#define PCRE2_ERROR_SUPPORTED_ONLY_IN_UNICODE 193
#define PCRE2_ERROR_INVALID_HYPHEN_IN_OPTIONS 194
#define PCRE2_ERROR_ALPHA_ASSERTION_UNKNOWN 195
#define PCRE2_ERROR_SCRIPT_RUN_NOT_AVAILABLE 196
#define PCRE2_ERROR_TOO_MANY_CAPTURES 197
#define PCRE2_ERROR_CONDITION_ATOMIC_ASSERTION_EXPECTED 198
#define PCRE2_ERROR_BACKSLASH_K_IN_LOOKAROUND 199
#define PCRE2_ERROR_NOMATCH (-1)
#define PCRE2_ERROR_PARTIAL (-2)
#define PCRE2_ERROR_UTF8_ERR1 (-3)
#define PCRE2_ERROR_UTF8_ERR2 (-4)
#define PCRE2_ERROR_UTF8_ERR3 (-5)
#define PCRE2_ERROR_UTF8_ERR4 (-6)
#define PCRE2_ERROR_UTF8_ERR5 (-7)
#define PCRE2_ERROR_UTF8_ERR6 (-8)
#define PCRE2_ERROR_UTF8_ERR7 (-9)
#define PCRE2_ERROR_UTF8_ERR8 (-10)
#define PCRE2_ERROR_UTF8_ERR9 (-11)
#define PCRE2_ERROR_UTF8_ERR10 (-12)
#define PCRE2_ERROR_UTF8_ERR11 (-13)
#define PCRE2_ERROR_UTF8_ERR12 (-14)
#define PCRE2_ERROR_UTF8_ERR13 (-15)
#define PCRE2_ERROR_UTF8_ERR14 (-16)
#define PCRE2_ERROR_UTF8_ERR15 (-17)
#define PCRE2_ERROR_UTF8_ERR16 (-18)
#define PCRE2_ERROR_UTF8_ERR17 (-19)
#define PCRE2_ERROR_UTF8_ERR18 (-20)
#define PCRE2_ERROR_UTF8_ERR19 (-21)
#define PCRE2_ERROR_UTF8_ERR20 (-22)
#define PCRE2_ERROR_UTF8_ERR21 (-23)
#define PCRE2_ERROR_UTF16_ERR1 (-24)
#define PCRE2_ERROR_UTF16_ERR2 (-25)
#define PCRE2_ERROR_UTF16_ERR3 (-26)
#define PCRE2_ERROR_UTF32_ERR1 (-27)
#define PCRE2_ERROR_UTF32_ERR2 (-28)
#define PCRE2_ERROR_BADDATA (-29)
#define PCRE2_ERROR_MIXEDTABLES (-30)
#define PCRE2_ERROR_BADMAGIC (-31)
#define PCRE2_ERROR_BADMODE (-32)
#define PCRE2_ERROR_BADOFFSET (-33)
#define PCRE2_ERROR_BADOPTION (-34)
#define PCRE2_ERROR_BADREPLACEMENT (-35)
#define PCRE2_ERROR_BADUTFOFFSET (-36)
#define PCRE2_ERROR_CALLOUT (-37)
#define PCRE2_ERROR_DFA_BADRESTART (-38)
#define PCRE2_ERROR_DFA_RECURSE (-39)
#define PCRE2_ERROR_DFA_UCOND (-40)
#define PCRE2_ERROR_DFA_UFUNC (-41)
#define PCRE2_ERROR_DFA_UITEM (-42)
#define PCRE2_ERROR_DFA_WSSIZE (-43)
#define PCRE2_ERROR_INTERNAL (-44)
#define PCRE2_ERROR_JIT_BADOPTION (-45)
#define PCRE2_ERROR_JIT_STACKLIMIT (-46)
#define PCRE2_ERROR_MATCHLIMIT (-47)
#define PCRE2_ERROR_NOMEMORY (-48)
#define PCRE2_ERROR_NOSUBSTRING (-49)
#define PCRE2_ERROR_NOUNIQUESUBSTRING (-50)
#define PCRE2_ERROR_NULL (-51)
#define PCRE2_ERROR_RECURSELOOP (-52)
#define PCRE2_ERROR_DEPTHLIMIT (-53)
#define PCRE2_ERROR_RECURSIONLIMIT (-53)
#define PCRE2_ERROR_UNAVAILABLE (-54)
#define PCRE2_ERROR_UNSET (-55)
#define PCRE2_ERROR_BADOFFSETLIMIT (-56)
#define PCRE2_ERROR_BADREPESCAPE (-57)
#define PCRE2_ERROR_REPMISSINGBRACE (-58)
#define PCRE2_ERROR_BADSUBSTITUTION (-59)
#define PCRE2_ERROR_BADSUBSPATTERN (-60)
#define PCRE2_ERROR_TOOMANYREPLACE (-61)
#define PCRE2_ERROR_BADSERIALIZEDDATA (-62)
#define PCRE2_ERROR_HEAPLIMIT (-63)
#define PCRE2_ERROR_CONVERT_SYNTAX (-64)
#define PCRE2_ERROR_INTERNAL_DUPMATCH (-65)
#define PCRE2_ERROR_DFA_UINVALID_UTF (-66)
#define PCRE2_INFO_ALLOPTIONS 0
#define PCRE2_INFO_ARGOPTIONS 1
#define PCRE2_INFO_BACKREFMAX 2
#define PCRE2_INFO_BSR 3
#define PCRE2_INFO_CAPTURECOUNT 4
#define PCRE2_INFO_FIRSTCODEUNIT 5
#define PCRE2_INFO_FIRSTCODETYPE 6
#define PCRE2_INFO_FIRSTBITMAP 7
#define PCRE2_INFO_HASCRORLF 8
#define PCRE2_INFO_JCHANGED 9
#define PCRE2_INFO_JITSIZE 10
#define PCRE2_INFO_LASTCODEUNIT 11
#define PCRE2_INFO_LASTCODETYPE 12
#define PCRE2_INFO_MATCHEMPTY 13
#define PCRE2_INFO_MATCHLIMIT 14
#define PCRE2_INFO_MAXLOOKBEHIND 15
#define PCRE2_INFO_MINLENGTH 16
#define PCRE2_INFO_NAMECOUNT 17
#define PCRE2_INFO_NAMEENTRYSIZE 18
#define PCRE2_INFO_NAMETABLE 19
#define PCRE2_INFO_NEWLINE 20
#define PCRE2_INFO_DEPTHLIMIT 21
#define PCRE2_INFO_RECURSIONLIMIT 21
#define PCRE2_INFO_SIZE 22
#define PCRE2_INFO_HASBACKSLASHC 23
#define PCRE2_INFO_FRAMESIZE 24
#define PCRE2_INFO_HEAPLIMIT 25
#define PCRE2_INFO_EXTRAOPTIONS 26
#define PCRE2_CONFIG_BSR 0
#define PCRE2_CONFIG_JIT 1
#define PCRE2_CONFIG_JITTARGET 2
#define PCRE2_CONFIG_LINKSIZE 3
#define PCRE2_CONFIG_MATCHLIMIT 4
#define PCRE2_CONFIG_NEWLINE 5
#define PCRE2_CONFIG_PARENSLIMIT 6
#define PCRE2_CONFIG_DEPTHLIMIT 7
#define PCRE2_CONFIG_RECURSIONLIMIT 7
#define PCRE2_CONFIG_STACKRECURSE 8
#define PCRE2_CONFIG_UNICODE 9
#define PCRE2_CONFIG_UNICODE_VERSION 10
#define PCRE2_CONFIG_VERSION 11
#define PCRE2_CONFIG_HEAPLIMIT 12
#define PCRE2_CONFIG_NEVER_BACKSLASH_C 13
#define PCRE2_CONFIG_COMPILED_WIDTHS 14
#define PCRE2_CONFIG_TABLES_LENGTH 15
typedef uint8_t PCRE2_UCHAR8;
typedef uint16_t PCRE2_UCHAR16;
typedef uint32_t PCRE2_UCHAR32;
typedef const PCRE2_UCHAR8 *PCRE2_SPTR8;
typedef const PCRE2_UCHAR16 *PCRE2_SPTR16;
typedef const PCRE2_UCHAR32 *PCRE2_SPTR32;
#define PCRE2_SIZE size_t
#define PCRE2_SIZE_MAX SIZE_MAX
#define PCRE2_ZERO_TERMINATED (~(PCRE2_SIZE)0)
#define PCRE2_UNSET (~(PCRE2_SIZE)0)
#define PCRE2_TYPES_LIST struct pcre2_real_general_context; typedef struct pcre2_real_general_context pcre2_general_context; struct pcre2_real_compile_context; typedef struct pcre2_real_compile_context pcre2_compile_context; struct pcre2_real_match_context; typedef struct pcre2_real_match_context pcre2_match_context; struct pcre2_real_convert_context; typedef struct pcre2_real_convert_context pcre2_convert_context; struct pcre2_real_code; typedef struct pcre2_real_code pcre2_code; struct pcre2_real_match_data; typedef struct pcre2_real_match_data pcre2_match_data; struct pcre2_real_jit_stack; typedef struct pcre2_real_jit_stack pcre2_jit_stack; typedef pcre2_jit_stack *(*pcre2_jit_callback)(void *);
#define PCRE2_CALLOUT_STARTMATCH 0x00000001u
#define PCRE2_CALLOUT_BACKTRACK 0x00000002u
#define PCRE2_STRUCTURE_LIST typedef struct pcre2_callout_block { uint32_t version; uint32_t callout_number; uint32_t capture_top; uint32_t capture_last; PCRE2_SIZE *offset_vector; PCRE2_SPTR mark; PCRE2_SPTR subject; PCRE2_SIZE subject_length; PCRE2_SIZE start_match; PCRE2_SIZE current_position; PCRE2_SIZE pattern_position; PCRE2_SIZE next_item_length; PCRE2_SIZE callout_string_offset; PCRE2_SIZE callout_string_length; PCRE2_SPTR callout_string; uint32_t callout_flags; } pcre2_callout_block; typedef struct pcre2_callout_enumerate_block { uint32_t version; PCRE2_SIZE pattern_position; PCRE2_SIZE next_item_length; uint32_t callout_number; PCRE2_SIZE callout_string_offset; PCRE2_SIZE callout_string_length; PCRE2_SPTR callout_string; } pcre2_callout_enumerate_block; typedef struct pcre2_substitute_callout_block { uint32_t version; PCRE2_SPTR input; PCRE2_SPTR output; PCRE2_SIZE output_offsets[2]; PCRE2_SIZE *ovector; uint32_t oveccount; uint32_t subscount; } pcre2_substitute_callout_block;
#define PCRE2_GENERAL_INFO_FUNCTIONS PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_config(uint32_t, void *);
#define PCRE2_GENERAL_CONTEXT_FUNCTIONS PCRE2_EXP_DECL pcre2_general_context *PCRE2_CALL_CONVENTION pcre2_general_context_copy(pcre2_general_context *); PCRE2_EXP_DECL pcre2_general_context *PCRE2_CALL_CONVENTION pcre2_general_context_create(void *(*)(PCRE2_SIZE, void *), void (*)(void *, void *), void *); PCRE2_EXP_DECL void PCRE2_CALL_CONVENTION pcre2_general_context_free(pcre2_general_context *);
#define PCRE2_COMPILE_CONTEXT_FUNCTIONS PCRE2_EXP_DECL pcre2_compile_context *PCRE2_CALL_CONVENTION pcre2_compile_context_copy(pcre2_compile_context *); PCRE2_EXP_DECL pcre2_compile_context *PCRE2_CALL_CONVENTION pcre2_compile_context_create(pcre2_general_context *);PCRE2_EXP_DECL void PCRE2_CALL_CONVENTION pcre2_compile_context_free(pcre2_compile_context *); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_set_bsr(pcre2_compile_context *, uint32_t); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_set_character_tables(pcre2_compile_context *, const uint8_t *); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_set_compile_extra_options(pcre2_compile_context *, uint32_t); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_set_max_pattern_length(pcre2_compile_context *, PCRE2_SIZE); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_set_newline(pcre2_compile_context *, uint32_t); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_set_parens_nest_limit(pcre2_compile_context *, uint32_t); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_set_compile_recursion_guard(pcre2_compile_context *, int (*)(uint32_t, void *), void *);
#define PCRE2_MATCH_CONTEXT_FUNCTIONS PCRE2_EXP_DECL pcre2_match_context *PCRE2_CALL_CONVENTION pcre2_match_context_copy(pcre2_match_context *); PCRE2_EXP_DECL pcre2_match_context *PCRE2_CALL_CONVENTION pcre2_match_context_create(pcre2_general_context *); PCRE2_EXP_DECL void PCRE2_CALL_CONVENTION pcre2_match_context_free(pcre2_match_context *); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_set_callout(pcre2_match_context *, int (*)(pcre2_callout_block *, void *), void *); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_set_substitute_callout(pcre2_match_context *, int (*)(pcre2_substitute_callout_block *, void *), void *); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_set_depth_limit(pcre2_match_context *, uint32_t); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_set_heap_limit(pcre2_match_context *, uint32_t); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_set_match_limit(pcre2_match_context *, uint32_t); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_set_offset_limit(pcre2_match_context *, PCRE2_SIZE); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_set_recursion_limit(pcre2_match_context *, uint32_t); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_set_recursion_memory_management(pcre2_match_context *, void *(*)(PCRE2_SIZE, void *), void (*)(void *, void *), void *);
#define PCRE2_CONVERT_CONTEXT_FUNCTIONS PCRE2_EXP_DECL pcre2_convert_context *PCRE2_CALL_CONVENTION pcre2_convert_context_copy(pcre2_convert_context *); PCRE2_EXP_DECL pcre2_convert_context *PCRE2_CALL_CONVENTION pcre2_convert_context_create(pcre2_general_context *); PCRE2_EXP_DECL void PCRE2_CALL_CONVENTION pcre2_convert_context_free(pcre2_convert_context *); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_set_glob_escape(pcre2_convert_context *, uint32_t); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_set_glob_separator(pcre2_convert_context *, uint32_t);
#define PCRE2_COMPILE_FUNCTIONS PCRE2_EXP_DECL pcre2_code *PCRE2_CALL_CONVENTION pcre2_compile(PCRE2_SPTR, PCRE2_SIZE, uint32_t, int *, PCRE2_SIZE *, pcre2_compile_context *); PCRE2_EXP_DECL void PCRE2_CALL_CONVENTION pcre2_code_free(pcre2_code *); PCRE2_EXP_DECL pcre2_code *PCRE2_CALL_CONVENTION pcre2_code_copy(const pcre2_code *); PCRE2_EXP_DECL pcre2_code *PCRE2_CALL_CONVENTION pcre2_code_copy_with_tables(const pcre2_code *);
#define PCRE2_PATTERN_INFO_FUNCTIONS PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_pattern_info(const pcre2_code *, uint32_t, void *); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_callout_enumerate(const pcre2_code *, int (*)(pcre2_callout_enumerate_block *, void *), void *);
#define PCRE2_MATCH_FUNCTIONS PCRE2_EXP_DECL pcre2_match_data *PCRE2_CALL_CONVENTION pcre2_match_data_create(uint32_t, pcre2_general_context *); PCRE2_EXP_DECL pcre2_match_data *PCRE2_CALL_CONVENTION pcre2_match_data_create_from_pattern(const pcre2_code *, pcre2_general_context *); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_dfa_match(const pcre2_code *, PCRE2_SPTR, PCRE2_SIZE, PCRE2_SIZE, uint32_t, pcre2_match_data *, pcre2_match_context *, int *, PCRE2_SIZE); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_match(const pcre2_code *, PCRE2_SPTR, PCRE2_SIZE, PCRE2_SIZE, uint32_t, pcre2_match_data *, pcre2_match_context *); PCRE2_EXP_DECL void PCRE2_CALL_CONVENTION pcre2_match_data_free(pcre2_match_data *); PCRE2_EXP_DECL PCRE2_SPTR PCRE2_CALL_CONVENTION pcre2_get_mark(pcre2_match_data *); PCRE2_EXP_DECL PCRE2_SIZE PCRE2_CALL_CONVENTION pcre2_get_match_data_size(pcre2_match_data *); PCRE2_EXP_DECL uint32_t PCRE2_CALL_CONVENTION pcre2_get_ovector_count(pcre2_match_data *); PCRE2_EXP_DECL PCRE2_SIZE *PCRE2_CALL_CONVENTION pcre2_get_ovector_pointer(pcre2_match_data *); PCRE2_EXP_DECL PCRE2_SIZE PCRE2_CALL_CONVENTION pcre2_get_startchar(pcre2_match_data *);
#define PCRE2_SUBSTRING_FUNCTIONS PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_substring_copy_byname(pcre2_match_data *, PCRE2_SPTR, PCRE2_UCHAR *, PCRE2_SIZE *); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_substring_copy_bynumber(pcre2_match_data *, uint32_t, PCRE2_UCHAR *, PCRE2_SIZE *); PCRE2_EXP_DECL void PCRE2_CALL_CONVENTION pcre2_substring_free(PCRE2_UCHAR *); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_substring_get_byname(pcre2_match_data *, PCRE2_SPTR, PCRE2_UCHAR **, PCRE2_SIZE *); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_substring_get_bynumber(pcre2_match_data *, uint32_t, PCRE2_UCHAR **, PCRE2_SIZE *); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_substring_length_byname(pcre2_match_data *, PCRE2_SPTR, PCRE2_SIZE *); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_substring_length_bynumber(pcre2_match_data *, uint32_t, PCRE2_SIZE *); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_substring_nametable_scan(const pcre2_code *, PCRE2_SPTR, PCRE2_SPTR *, PCRE2_SPTR *); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_substring_number_from_name(const pcre2_code *, PCRE2_SPTR); PCRE2_EXP_DECL void PCRE2_CALL_CONVENTION pcre2_substring_list_free(PCRE2_SPTR *); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_substring_list_get(pcre2_match_data *, PCRE2_UCHAR ***, PCRE2_SIZE **);
#define PCRE2_SERIALIZE_FUNCTIONS PCRE2_EXP_DECL int32_t PCRE2_CALL_CONVENTION pcre2_serialize_encode(const pcre2_code **, int32_t, uint8_t **, PCRE2_SIZE *, pcre2_general_context *); PCRE2_EXP_DECL int32_t PCRE2_CALL_CONVENTION pcre2_serialize_decode(pcre2_code **, int32_t, const uint8_t *, pcre2_general_context *); PCRE2_EXP_DECL int32_t PCRE2_CALL_CONVENTION pcre2_serialize_get_number_of_codes(const uint8_t *); PCRE2_EXP_DECL void PCRE2_CALL_CONVENTION pcre2_serialize_free(uint8_t *);
#define PCRE2_SUBSTITUTE_FUNCTION PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_substitute(const pcre2_code *, PCRE2_SPTR, PCRE2_SIZE, PCRE2_SIZE, uint32_t, pcre2_match_data *, pcre2_match_context *, PCRE2_SPTR, PCRE2_SIZE, PCRE2_UCHAR *, PCRE2_SIZE *);
#define PCRE2_CONVERT_FUNCTIONS PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_pattern_convert(PCRE2_SPTR, PCRE2_SIZE, uint32_t, PCRE2_UCHAR **, PCRE2_SIZE *, pcre2_convert_context *); PCRE2_EXP_DECL void PCRE2_CALL_CONVENTION pcre2_converted_pattern_free(PCRE2_UCHAR *);
#define PCRE2_JIT_FUNCTIONS PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_jit_compile(pcre2_code *, uint32_t); PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_jit_match(const pcre2_code *, PCRE2_SPTR, PCRE2_SIZE, PCRE2_SIZE, uint32_t, pcre2_match_data *, pcre2_match_context *); PCRE2_EXP_DECL void PCRE2_CALL_CONVENTION pcre2_jit_free_unused_memory(pcre2_general_context *); PCRE2_EXP_DECL pcre2_jit_stack *PCRE2_CALL_CONVENTION pcre2_jit_stack_create(PCRE2_SIZE, PCRE2_SIZE, pcre2_general_context *); PCRE2_EXP_DECL void PCRE2_CALL_CONVENTION pcre2_jit_stack_assign(pcre2_match_context *, pcre2_jit_callback, void *); PCRE2_EXP_DECL void PCRE2_CALL_CONVENTION pcre2_jit_stack_free(pcre2_jit_stack *);
#define PCRE2_OTHER_FUNCTIONS PCRE2_EXP_DECL int PCRE2_CALL_CONVENTION pcre2_get_error_message(int, PCRE2_UCHAR *, PCRE2_SIZE); PCRE2_EXP_DECL const uint8_t *PCRE2_CALL_CONVENTION pcre2_maketables(pcre2_general_context *); PCRE2_EXP_DECL void PCRE2_CALL_CONVENTION pcre2_maketables_free(pcre2_general_context *, const uint8_t *);
#define PCRE2_JOIN(a,b) a ## b
#define PCRE2_GLUE(a,b) PCRE2_JOIN(a,b)
#define PCRE2_SUFFIX(a) PCRE2_GLUE(a,PCRE2_LOCAL_WIDTH)
#define PCRE2_UCHAR PCRE2_SUFFIX(PCRE2_UCHAR)
#define PCRE2_SPTR PCRE2_SUFFIX(PCRE2_SPTR)
#define pcre2_code PCRE2_SUFFIX(pcre2_code_)
#define pcre2_jit_callback PCRE2_SUFFIX(pcre2_jit_callback_)
#define pcre2_jit_stack PCRE2_SUFFIX(pcre2_jit_stack_)
#define pcre2_real_code PCRE2_SUFFIX(pcre2_real_code_)
#define pcre2_real_general_context PCRE2_SUFFIX(pcre2_real_general_context_)
#define pcre2_real_compile_context PCRE2_SUFFIX(pcre2_real_compile_context_)
#define pcre2_real_convert_context PCRE2_SUFFIX(pcre2_real_convert_context_)
#define pcre2_real_match_context PCRE2_SUFFIX(pcre2_real_match_context_)
#define pcre2_real_jit_stack PCRE2_SUFFIX(pcre2_real_jit_stack_)
#define pcre2_real_match_data PCRE2_SUFFIX(pcre2_real_match_data_)
#define pcre2_callout_block PCRE2_SUFFIX(pcre2_callout_block_)
#define pcre2_callout_enumerate_block PCRE2_SUFFIX(pcre2_callout_enumerate_block_)
#define pcre2_substitute_callout_block PCRE2_SUFFIX(pcre2_substitute_callout_block_)
#define pcre2_general_context PCRE2_SUFFIX(pcre2_general_context_)
#define pcre2_compile_context PCRE2_SUFFIX(pcre2_compile_context_)
#define pcre2_convert_context PCRE2_SUFFIX(pcre2_convert_context_)
#define pcre2_match_context PCRE2_SUFFIX(pcre2_match_context_)
#define pcre2_match_data PCRE2_SUFFIX(pcre2_match_data_)
#define pcre2_callout_enumerate PCRE2_SUFFIX(pcre2_callout_enumerate_)
#define pcre2_code_copy PCRE2_SUFFIX(pcre2_code_copy_)
#define pcre2_code_copy_with_tables PCRE2_SUFFIX(pcre2_code_copy_with_tables_)
#define pcre2_code_free PCRE2_SUFFIX(pcre2_code_free_)
#define pcre2_compile PCRE2_SUFFIX(pcre2_compile_)
#define pcre2_compile_context_copy PCRE2_SUFFIX(pcre2_compile_context_copy_)
#define pcre2_compile_context_create PCRE2_SUFFIX(pcre2_compile_context_create_)
#define pcre2_compile_context_free PCRE2_SUFFIX(pcre2_compile_context_free_)
#define pcre2_config PCRE2_SUFFIX(pcre2_config_)
#define pcre2_convert_context_copy PCRE2_SUFFIX(pcre2_convert_context_copy_)
#define pcre2_convert_context_create PCRE2_SUFFIX(pcre2_convert_context_create_)
#define pcre2_convert_context_free PCRE2_SUFFIX(pcre2_convert_context_free_)
#define pcre2_converted_pattern_free PCRE2_SUFFIX(pcre2_converted_pattern_free_)
#define pcre2_dfa_match PCRE2_SUFFIX(pcre2_dfa_match_)
#define pcre2_general_context_copy PCRE2_SUFFIX(pcre2_general_context_copy_)
#define pcre2_general_context_create PCRE2_SUFFIX(pcre2_general_context_create_)
#define pcre2_general_context_free PCRE2_SUFFIX(pcre2_general_context_free_)
#define pcre2_get_error_message PCRE2_SUFFIX(pcre2_get_error_message_)
#define pcre2_get_mark PCRE2_SUFFIX(pcre2_get_mark_)
#define pcre2_get_match_data_size PCRE2_SUFFIX(pcre2_get_match_data_size_)
#define pcre2_get_ovector_pointer PCRE2_SUFFIX(pcre2_get_ovector_pointer_)
#define pcre2_get_ovector_count PCRE2_SUFFIX(pcre2_get_ovector_count_)
#define pcre2_get_startchar PCRE2_SUFFIX(pcre2_get_startchar_)
#define pcre2_jit_compile PCRE2_SUFFIX(pcre2_jit_compile_)
#define pcre2_jit_match PCRE2_SUFFIX(pcre2_jit_match_)
#define pcre2_jit_free_unused_memory PCRE2_SUFFIX(pcre2_jit_free_unused_memory_)
#define pcre2_jit_stack_assign PCRE2_SUFFIX(pcre2_jit_stack_assign_)
#define pcre2_jit_stack_create PCRE2_SUFFIX(pcre2_jit_stack_create_)
#define pcre2_jit_stack_free PCRE2_SUFFIX(pcre2_jit_stack_free_)
#define pcre2_maketables PCRE2_SUFFIX(pcre2_maketables_)
#define pcre2_maketables_free PCRE2_SUFFIX(pcre2_maketables_free_)
#define pcre2_match PCRE2_SUFFIX(pcre2_match_)
#define pcre2_match_context_copy PCRE2_SUFFIX(pcre2_match_context_copy_)
#define pcre2_match_context_create PCRE2_SUFFIX(pcre2_match_context_create_)
#define pcre2_match_context_free PCRE2_SUFFIX(pcre2_match_context_free_)
#define pcre2_match_data_create PCRE2_SUFFIX(pcre2_match_data_create_)
#define pcre2_match_data_create_from_pattern PCRE2_SUFFIX(pcre2_match_data_create_from_pattern_)
#define pcre2_match_data_free PCRE2_SUFFIX(pcre2_match_data_free_)
#define pcre2_pattern_convert PCRE2_SUFFIX(pcre2_pattern_convert_)
#define pcre2_pattern_info PCRE2_SUFFIX(pcre2_pattern_info_)
#define pcre2_serialize_decode PCRE2_SUFFIX(pcre2_serialize_decode_)
#define pcre2_serialize_encode PCRE2_SUFFIX(pcre2_serialize_encode_)
#define pcre2_serialize_free PCRE2_SUFFIX(pcre2_serialize_free_)
#define pcre2_serialize_get_number_of_codes PCRE2_SUFFIX(pcre2_serialize_get_number_of_codes_)
#define pcre2_set_bsr PCRE2_SUFFIX(pcre2_set_bsr_)
#define pcre2_set_callout PCRE2_SUFFIX(pcre2_set_callout_)
#define pcre2_set_character_tables PCRE2_SUFFIX(pcre2_set_character_tables_)
#define pcre2_set_compile_extra_options PCRE2_SUFFIX(pcre2_set_compile_extra_options_)
#define pcre2_set_compile_recursion_guard PCRE2_SUFFIX(pcre2_set_compile_recursion_guard_)
#define pcre2_set_depth_limit PCRE2_SUFFIX(pcre2_set_depth_limit_)
#define pcre2_set_glob_escape PCRE2_SUFFIX(pcre2_set_glob_escape_)
#define pcre2_set_glob_separator PCRE2_SUFFIX(pcre2_set_glob_separator_)
#define pcre2_set_heap_limit PCRE2_SUFFIX(pcre2_set_heap_limit_)
#define pcre2_set_match_limit PCRE2_SUFFIX(pcre2_set_match_limit_)
#define pcre2_set_max_pattern_length PCRE2_SUFFIX(pcre2_set_max_pattern_length_)
#define pcre2_set_newline PCRE2_SUFFIX(pcre2_set_newline_)
#define pcre2_set_parens_nest_limit PCRE2_SUFFIX(pcre2_set_parens_nest_limit_)
#define pcre2_set_offset_limit PCRE2_SUFFIX(pcre2_set_offset_limit_)
#define pcre2_set_substitute_callout PCRE2_SUFFIX(pcre2_set_substitute_callout_)
#define pcre2_substitute PCRE2_SUFFIX(pcre2_substitute_)
#define pcre2_substring_copy_byname PCRE2_SUFFIX(pcre2_substring_copy_byname_)
#define pcre2_substring_copy_bynumber PCRE2_SUFFIX(pcre2_substring_copy_bynumber_)
#define pcre2_substring_free PCRE2_SUFFIX(pcre2_substring_free_)
#define pcre2_substring_get_byname PCRE2_SUFFIX(pcre2_substring_get_byname_)
#define pcre2_substring_get_bynumber PCRE2_SUFFIX(pcre2_substring_get_bynumber_)
#define pcre2_substring_length_byname PCRE2_SUFFIX(pcre2_substring_length_byname_)
#define pcre2_substring_length_bynumber PCRE2_SUFFIX(pcre2_substring_length_bynumber_)
#define pcre2_substring_list_get PCRE2_SUFFIX(pcre2_substring_list_get_)
#define pcre2_substring_list_free PCRE2_SUFFIX(pcre2_substring_list_free_)
#define pcre2_substring_nametable_scan PCRE2_SUFFIX(pcre2_substring_nametable_scan_)
#define pcre2_substring_number_from_name PCRE2_SUFFIX(pcre2_substring_number_from_name_)
#define pcre2_set_recursion_limit PCRE2_SUFFIX(pcre2_set_recursion_limit_)
#define pcre2_set_recursion_memory_management PCRE2_SUFFIX(pcre2_set_recursion_memory_management_)
#define PCRE2_TYPES_STRUCTURES_AND_FUNCTIONS PCRE2_TYPES_LIST PCRE2_STRUCTURE_LIST PCRE2_GENERAL_INFO_FUNCTIONS PCRE2_GENERAL_CONTEXT_FUNCTIONS PCRE2_COMPILE_CONTEXT_FUNCTIONS PCRE2_CONVERT_CONTEXT_FUNCTIONS PCRE2_CONVERT_FUNCTIONS PCRE2_MATCH_CONTEXT_FUNCTIONS PCRE2_COMPILE_FUNCTIONS PCRE2_PATTERN_INFO_FUNCTIONS PCRE2_MATCH_FUNCTIONS PCRE2_SUBSTRING_FUNCTIONS PCRE2_SERIALIZE_FUNCTIONS PCRE2_SUBSTITUTE_FUNCTION PCRE2_JIT_FUNCTIONS PCRE2_OTHER_FUNCTIONS
#define PCRE2_LOCAL_WIDTH 8
struct pcre2_real_general_context_8;
typedef struct pcre2_real_general_context_8 pcre2_general_context_8;
struct pcre2_real_compile_context_8;
typedef struct pcre2_real_compile_context_8 pcre2_compile_context_8;
struct pcre2_real_match_context_8;
typedef struct pcre2_real_match_context_8 pcre2_match_context_8;
struct pcre2_real_convert_context_8;
typedef struct pcre2_real_convert_context_8 pcre2_convert_context_8;
struct pcre2_real_code_8;
typedef struct pcre2_real_code_8 pcre2_code_8;
struct pcre2_real_match_data_8;
typedef struct pcre2_real_match_data_8 pcre2_match_data_8;
struct pcre2_real_jit_stack_8;
typedef struct pcre2_real_jit_stack_8 pcre2_jit_stack_8;
typedef pcre2_jit_stack_8 *(*pcre2_jit_callback_8)(void *);
typedef struct pcre2_callout_block_8 {
	uint32_t version;
	uint32_t callout_number;
	uint32_t capture_top;
	uint32_t capture_last;
	size_t *offset_vector;
	PCRE2_SPTR8 mark;
	PCRE2_SPTR8 subject;
	size_t subject_length;
	size_t start_match;
	size_t current_position;
	size_t pattern_position;
	size_t next_item_length;
	size_t callout_string_offset;
	size_t callout_string_length;
	PCRE2_SPTR8 callout_string;
	uint32_t callout_flags;
} pcre2_callout_block_8;
typedef struct pcre2_callout_enumerate_block_8 {
	uint32_t version;
	size_t pattern_position;
	size_t next_item_length;
	uint32_t callout_number;
	size_t callout_string_offset;
	size_t callout_string_length;
	PCRE2_SPTR8 callout_string;
} pcre2_callout_enumerate_block_8;
typedef struct pcre2_substitute_callout_block_8 {
	uint32_t version;
	PCRE2_SPTR8 input;
	PCRE2_SPTR8 output;
	size_t output_offsets[2];
	size_t *ovector;
	uint32_t oveccount;
	uint32_t subscount;
} pcre2_substitute_callout_block_8;
int pcre2_config_8(uint32_t, void *);
pcre2_general_context_8 *pcre2_general_context_copy_8(pcre2_general_context_8 *);
pcre2_general_context_8 *pcre2_general_context_create_8(void *(*)(size_t, void *), void(*)(void *, void *), void *);
void pcre2_general_context_free_8(pcre2_general_context_8 *);
pcre2_compile_context_8 *pcre2_compile_context_copy_8(pcre2_compile_context_8 *);
pcre2_compile_context_8 *pcre2_compile_context_create_8(pcre2_general_context_8 *);
void pcre2_compile_context_free_8(pcre2_compile_context_8 *);
int pcre2_set_bsr_8(pcre2_compile_context_8 *, uint32_t);
int pcre2_set_character_tables_8(pcre2_compile_context_8 *, const uint8_t *);
int pcre2_set_compile_extra_options_8(pcre2_compile_context_8 *, uint32_t);
int pcre2_set_max_pattern_length_8(pcre2_compile_context_8 *, size_t);
int pcre2_set_newline_8(pcre2_compile_context_8 *, uint32_t);
int pcre2_set_parens_nest_limit_8(pcre2_compile_context_8 *, uint32_t);
int pcre2_set_compile_recursion_guard_8(pcre2_compile_context_8 *, int(*)(uint32_t, void *), void *);
pcre2_convert_context_8 *pcre2_convert_context_copy_8(pcre2_convert_context_8 *);
pcre2_convert_context_8 *pcre2_convert_context_create_8(pcre2_general_context_8 *);
void pcre2_convert_context_free_8(pcre2_convert_context_8 *);
int pcre2_set_glob_escape_8(pcre2_convert_context_8 *, uint32_t);
int pcre2_set_glob_separator_8(pcre2_convert_context_8 *, uint32_t);
int pcre2_pattern_convert_8(PCRE2_SPTR8, size_t, uint32_t, PCRE2_UCHAR8 **, size_t *, pcre2_convert_context_8 *);
void pcre2_converted_pattern_free_8(PCRE2_UCHAR8 *);
pcre2_match_context_8 *pcre2_match_context_copy_8(pcre2_match_context_8 *);
pcre2_match_context_8 *pcre2_match_context_create_8(pcre2_general_context_8 *);
void pcre2_match_context_free_8(pcre2_match_context_8 *);
int pcre2_set_callout_8(pcre2_match_context_8 *, int(*)(pcre2_callout_block_8 *, void *), void *);
int pcre2_set_substitute_callout_8(pcre2_match_context_8 *, int(*)(pcre2_substitute_callout_block_8 *, void *), void *);
int pcre2_set_depth_limit_8(pcre2_match_context_8 *, uint32_t);
int pcre2_set_heap_limit_8(pcre2_match_context_8 *, uint32_t);
int pcre2_set_match_limit_8(pcre2_match_context_8 *, uint32_t);
int pcre2_set_offset_limit_8(pcre2_match_context_8 *, size_t);
int pcre2_set_recursion_limit_8(pcre2_match_context_8 *, uint32_t);
int pcre2_set_recursion_memory_management_8(pcre2_match_context_8 *, void *(*)(size_t, void *), void(*)(void *, void *), void *);
pcre2_code_8 *pcre2_compile_8(PCRE2_SPTR8, size_t, uint32_t, int *, size_t *, pcre2_compile_context_8 *);
void pcre2_code_free_8(pcre2_code_8 *);
pcre2_code_8 *pcre2_code_copy_8(const pcre2_code_8 *);
pcre2_code_8 *pcre2_code_copy_with_tables_8(const pcre2_code_8 *);
int pcre2_pattern_info_8(const pcre2_code_8 *, uint32_t, void *);
int pcre2_callout_enumerate_8(const pcre2_code_8 *, int(*)(pcre2_callout_enumerate_block_8 *, void *), void *);
pcre2_match_data_8 *pcre2_match_data_create_8(uint32_t, pcre2_general_context_8 *);
pcre2_match_data_8 *pcre2_match_data_create_from_pattern_8(const pcre2_code_8 *, pcre2_general_context_8 *);
int pcre2_dfa_match_8(const pcre2_code_8 *, PCRE2_SPTR8, size_t, size_t, uint32_t, pcre2_match_data_8 *, pcre2_match_context_8 *, int *, size_t);
int pcre2_match_8(const pcre2_code_8 *, PCRE2_SPTR8, size_t, size_t, uint32_t, pcre2_match_data_8 *, pcre2_match_context_8 *);
void pcre2_match_data_free_8(pcre2_match_data_8 *);
PCRE2_SPTR8 pcre2_get_mark_8(pcre2_match_data_8 *);
size_t pcre2_get_match_data_size_8(pcre2_match_data_8 *);
uint32_t pcre2_get_ovector_count_8(pcre2_match_data_8 *);
size_t *pcre2_get_ovector_pointer_8(pcre2_match_data_8 *);
size_t pcre2_get_startchar_8(pcre2_match_data_8 *);
int pcre2_substring_copy_byname_8(pcre2_match_data_8 *, PCRE2_SPTR8, PCRE2_UCHAR8 *, size_t *);
int pcre2_substring_copy_bynumber_8(pcre2_match_data_8 *, uint32_t, PCRE2_UCHAR8 *, size_t *);
void pcre2_substring_free_8(PCRE2_UCHAR8 *);
int pcre2_substring_get_byname_8(pcre2_match_data_8 *, PCRE2_SPTR8, PCRE2_UCHAR8 **, size_t *);
int pcre2_substring_get_bynumber_8(pcre2_match_data_8 *, uint32_t, PCRE2_UCHAR8 **, size_t *);
int pcre2_substring_length_byname_8(pcre2_match_data_8 *, PCRE2_SPTR8, size_t *);
int pcre2_substring_length_bynumber_8(pcre2_match_data_8 *, uint32_t, size_t *);
int pcre2_substring_nametable_scan_8(const pcre2_code_8 *, PCRE2_SPTR8, PCRE2_SPTR8 *, PCRE2_SPTR8 *);
int pcre2_substring_number_from_name_8(const pcre2_code_8 *, PCRE2_SPTR8);
void pcre2_substring_list_free_8(PCRE2_SPTR8 *);
int pcre2_substring_list_get_8(pcre2_match_data_8 *, PCRE2_UCHAR8 ***, size_t **);
int32_t pcre2_serialize_encode_8(const pcre2_code_8 **, int32_t, uint8_t **, size_t *, pcre2_general_context_8 *);
int32_t pcre2_serialize_decode_8(pcre2_code_8 **, int32_t, const uint8_t *, pcre2_general_context_8 *);
int32_t pcre2_serialize_get_number_of_codes_8(const uint8_t *);
void pcre2_serialize_free_8(uint8_t *);
int pcre2_substitute_8(const pcre2_code_8 *, PCRE2_SPTR8, size_t, size_t, uint32_t, pcre2_match_data_8 *, pcre2_match_context_8 *, PCRE2_SPTR8, size_t, PCRE2_UCHAR8 *, size_t *);
int pcre2_jit_compile_8(pcre2_code_8 *, uint32_t);
int pcre2_jit_match_8(const pcre2_code_8 *, PCRE2_SPTR8, size_t, size_t, uint32_t, pcre2_match_data_8 *, pcre2_match_context_8 *);
void pcre2_jit_free_unused_memory_8(pcre2_general_context_8 *);
pcre2_jit_stack_8 *pcre2_jit_stack_create_8(size_t, size_t, pcre2_general_context_8 *);
void pcre2_jit_stack_assign_8(pcre2_match_context_8 *, pcre2_jit_callback_8, void *);
void pcre2_jit_stack_free_8(pcre2_jit_stack_8 *);
int pcre2_get_error_message_8(int, PCRE2_UCHAR8 *, size_t);
const uint8_t *pcre2_maketables_8(pcre2_general_context_8 *);
void pcre2_maketables_free_8(pcre2_general_context_8 *, const uint8_t *);
#define PCRE2_LOCAL_WIDTH 16
struct pcre2_real_general_context_16;
typedef struct pcre2_real_general_context_16 pcre2_general_context_16;
struct pcre2_real_compile_context_16;
typedef struct pcre2_real_compile_context_16 pcre2_compile_context_16;
struct pcre2_real_match_context_16;
typedef struct pcre2_real_match_context_16 pcre2_match_context_16;
struct pcre2_real_convert_context_16;
typedef struct pcre2_real_convert_context_16 pcre2_convert_context_16;
struct pcre2_real_code_16;
typedef struct pcre2_real_code_16 pcre2_code_16;
struct pcre2_real_match_data_16;
typedef struct pcre2_real_match_data_16 pcre2_match_data_16;
struct pcre2_real_jit_stack_16;
typedef struct pcre2_real_jit_stack_16 pcre2_jit_stack_16;
typedef pcre2_jit_stack_16 *(*pcre2_jit_callback_16)(void *);
typedef struct pcre2_callout_block_16 {
	uint32_t version;
	uint32_t callout_number;
	uint32_t capture_top;
	uint32_t capture_last;
	size_t *offset_vector;
	PCRE2_SPTR16 mark;
	PCRE2_SPTR16 subject;
	size_t subject_length;
	size_t start_match;
	size_t current_position;
	size_t pattern_position;
	size_t next_item_length;
	size_t callout_string_offset;
	size_t callout_string_length;
	PCRE2_SPTR16 callout_string;
	uint32_t callout_flags;
} pcre2_callout_block_16;
typedef struct pcre2_callout_enumerate_block_16 {
	uint32_t version;
	size_t pattern_position;
	size_t next_item_length;
	uint32_t callout_number;
	size_t callout_string_offset;
	size_t callout_string_length;
	PCRE2_SPTR16 callout_string;
} pcre2_callout_enumerate_block_16;
typedef struct pcre2_substitute_callout_block_16 {
	uint32_t version;
	PCRE2_SPTR16 input;
	PCRE2_SPTR16 output;
	size_t output_offsets[2];
	size_t *ovector;
	uint32_t oveccount;
	uint32_t subscount;
} pcre2_substitute_callout_block_16;
int pcre2_config_16(uint32_t, void *);
pcre2_general_context_16 *pcre2_general_context_copy_16(pcre2_general_context_16 *);
pcre2_general_context_16 *pcre2_general_context_create_16(void *(*)(size_t, void *), void(*)(void *, void *), void *);
void pcre2_general_context_free_16(pcre2_general_context_16 *);
pcre2_compile_context_16 *pcre2_compile_context_copy_16(pcre2_compile_context_16 *);
pcre2_compile_context_16 *pcre2_compile_context_create_16(pcre2_general_context_16 *);
void pcre2_compile_context_free_16(pcre2_compile_context_16 *);
int pcre2_set_bsr_16(pcre2_compile_context_16 *, uint32_t);
int pcre2_set_character_tables_16(pcre2_compile_context_16 *, const uint8_t *);
int pcre2_set_compile_extra_options_16(pcre2_compile_context_16 *, uint32_t);
int pcre2_set_max_pattern_length_16(pcre2_compile_context_16 *, size_t);
int pcre2_set_newline_16(pcre2_compile_context_16 *, uint32_t);
int pcre2_set_parens_nest_limit_16(pcre2_compile_context_16 *, uint32_t);
int pcre2_set_compile_recursion_guard_16(pcre2_compile_context_16 *, int(*)(uint32_t, void *), void *);
pcre2_convert_context_16 *pcre2_convert_context_copy_16(pcre2_convert_context_16 *);
pcre2_convert_context_16 *pcre2_convert_context_create_16(pcre2_general_context_16 *);
void pcre2_convert_context_free_16(pcre2_convert_context_16 *);
int pcre2_set_glob_escape_16(pcre2_convert_context_16 *, uint32_t);
int pcre2_set_glob_separator_16(pcre2_convert_context_16 *, uint32_t);
int pcre2_pattern_convert_16(PCRE2_SPTR16, size_t, uint32_t, PCRE2_UCHAR16 **, size_t *, pcre2_convert_context_16 *);
void pcre2_converted_pattern_free_16(PCRE2_UCHAR16 *);
pcre2_match_context_16 *pcre2_match_context_copy_16(pcre2_match_context_16 *);
pcre2_match_context_16 *pcre2_match_context_create_16(pcre2_general_context_16 *);
void pcre2_match_context_free_16(pcre2_match_context_16 *);
int pcre2_set_callout_16(pcre2_match_context_16 *, int(*)(pcre2_callout_block_16 *, void *), void *);
int pcre2_set_substitute_callout_16(pcre2_match_context_16 *, int(*)(pcre2_substitute_callout_block_16 *, void *), void *);
int pcre2_set_depth_limit_16(pcre2_match_context_16 *, uint32_t);
int pcre2_set_heap_limit_16(pcre2_match_context_16 *, uint32_t);
int pcre2_set_match_limit_16(pcre2_match_context_16 *, uint32_t);
int pcre2_set_offset_limit_16(pcre2_match_context_16 *, size_t);
int pcre2_set_recursion_limit_16(pcre2_match_context_16 *, uint32_t);
int pcre2_set_recursion_memory_management_16(pcre2_match_context_16 *, void *(*)(size_t, void *), void(*)(void *, void *), void *);
pcre2_code_16 *pcre2_compile_16(PCRE2_SPTR16, size_t, uint32_t, int *, size_t *, pcre2_compile_context_16 *);
void pcre2_code_free_16(pcre2_code_16 *);
pcre2_code_16 *pcre2_code_copy_16(const pcre2_code_16 *);
pcre2_code_16 *pcre2_code_copy_with_tables_16(const pcre2_code_16 *);
int pcre2_pattern_info_16(const pcre2_code_16 *, uint32_t, void *);
int pcre2_callout_enumerate_16(const pcre2_code_16 *, int(*)(pcre2_callout_enumerate_block_16 *, void *), void *);
pcre2_match_data_16 *pcre2_match_data_create_16(uint32_t, pcre2_general_context_16 *);
pcre2_match_data_16 *pcre2_match_data_create_from_pattern_16(const pcre2_code_16 *, pcre2_general_context_16 *);
int pcre2_dfa_match_16(const pcre2_code_16 *, PCRE2_SPTR16, size_t, size_t, uint32_t, pcre2_match_data_16 *, pcre2_match_context_16 *, int *, size_t);
int pcre2_match_16(const pcre2_code_16 *, PCRE2_SPTR16, size_t, size_t, uint32_t, pcre2_match_data_16 *, pcre2_match_context_16 *);
void pcre2_match_data_free_16(pcre2_match_data_16 *);
PCRE2_SPTR16 pcre2_get_mark_16(pcre2_match_data_16 *);
size_t pcre2_get_match_data_size_16(pcre2_match_data_16 *);
uint32_t pcre2_get_ovector_count_16(pcre2_match_data_16 *);
size_t *pcre2_get_ovector_pointer_16(pcre2_match_data_16 *);
size_t pcre2_get_startchar_16(pcre2_match_data_16 *);
int pcre2_substring_copy_byname_16(pcre2_match_data_16 *, PCRE2_SPTR16, PCRE2_UCHAR16 *, size_t *);
int pcre2_substring_copy_bynumber_16(pcre2_match_data_16 *, uint32_t, PCRE2_UCHAR16 *, size_t *);
void pcre2_substring_free_16(PCRE2_UCHAR16 *);
int pcre2_substring_get_byname_16(pcre2_match_data_16 *, PCRE2_SPTR16, PCRE2_UCHAR16 **, size_t *);
int pcre2_substring_get_bynumber_16(pcre2_match_data_16 *, uint32_t, PCRE2_UCHAR16 **, size_t *);
int pcre2_substring_length_byname_16(pcre2_match_data_16 *, PCRE2_SPTR16, size_t *);
int pcre2_substring_length_bynumber_16(pcre2_match_data_16 *, uint32_t, size_t *);
int pcre2_substring_nametable_scan_16(const pcre2_code_16 *, PCRE2_SPTR16, PCRE2_SPTR16 *, PCRE2_SPTR16 *);
int pcre2_substring_number_from_name_16(const pcre2_code_16 *, PCRE2_SPTR16);
void pcre2_substring_list_free_16(PCRE2_SPTR16 *);
int pcre2_substring_list_get_16(pcre2_match_data_16 *, PCRE2_UCHAR16 ***, size_t **);
int32_t pcre2_serialize_encode_16(const pcre2_code_16 **, int32_t, uint8_t **, size_t *, pcre2_general_context_16 *);
int32_t pcre2_serialize_decode_16(pcre2_code_16 **, int32_t, const uint8_t *, pcre2_general_context_16 *);
int32_t pcre2_serialize_get_number_of_codes_16(const uint8_t *);
void pcre2_serialize_free_16(uint8_t *);
int pcre2_substitute_16(const pcre2_code_16 *, PCRE2_SPTR16, size_t, size_t, uint32_t, pcre2_match_data_16 *, pcre2_match_context_16 *, PCRE2_SPTR16, size_t, PCRE2_UCHAR16 *, size_t *);
int pcre2_jit_compile_16(pcre2_code_16 *, uint32_t);
int pcre2_jit_match_16(const pcre2_code_16 *, PCRE2_SPTR16, size_t, size_t, uint32_t, pcre2_match_data_16 *, pcre2_match_context_16 *);
void pcre2_jit_free_unused_memory_16(pcre2_general_context_16 *);
pcre2_jit_stack_16 *pcre2_jit_stack_create_16(size_t, size_t, pcre2_general_context_16 *);
void pcre2_jit_stack_assign_16(pcre2_match_context_16 *, pcre2_jit_callback_16, void *);
void pcre2_jit_stack_free_16(pcre2_jit_stack_16 *);
int pcre2_get_error_message_16(int, PCRE2_UCHAR16 *, size_t);
const uint8_t *pcre2_maketables_16(pcre2_general_context_16 *);
void pcre2_maketables_free_16(pcre2_general_context_16 *, const uint8_t *);
#define PCRE2_LOCAL_WIDTH 32
struct pcre2_real_general_context_32;
typedef struct pcre2_real_general_context_32 pcre2_general_context_32;
struct pcre2_real_compile_context_32;
typedef struct pcre2_real_compile_context_32 pcre2_compile_context_32;
struct pcre2_real_match_context_32;
typedef struct pcre2_real_match_context_32 pcre2_match_context_32;
struct pcre2_real_convert_context_32;
typedef struct pcre2_real_convert_context_32 pcre2_convert_context_32;
struct pcre2_real_code_32;
typedef struct pcre2_real_code_32 pcre2_code_32;
struct pcre2_real_match_data_32;
typedef struct pcre2_real_match_data_32 pcre2_match_data_32;
struct pcre2_real_jit_stack_32;
typedef struct pcre2_real_jit_stack_32 pcre2_jit_stack_32;
typedef pcre2_jit_stack_32 *(*pcre2_jit_callback_32)(void *);
typedef struct pcre2_callout_block_32 {
	uint32_t version;
	uint32_t callout_number;
	uint32_t capture_top;
	uint32_t capture_last;
	size_t *offset_vector;
	PCRE2_SPTR32 mark;
	PCRE2_SPTR32 subject;
	size_t subject_length;
	size_t start_match;
	size_t current_position;
	size_t pattern_position;
	size_t next_item_length;
	size_t callout_string_offset;
	size_t callout_string_length;
	PCRE2_SPTR32 callout_string;
	uint32_t callout_flags;
} pcre2_callout_block_32;
typedef struct pcre2_callout_enumerate_block_32 {
	uint32_t version;
	size_t pattern_position;
	size_t next_item_length;
	uint32_t callout_number;
	size_t callout_string_offset;
	size_t callout_string_length;
	PCRE2_SPTR32 callout_string;
} pcre2_callout_enumerate_block_32;
typedef struct pcre2_substitute_callout_block_32 {
	uint32_t version;
	PCRE2_SPTR32 input;
	PCRE2_SPTR32 output;
	size_t output_offsets[2];
	size_t *ovector;
	uint32_t oveccount;
	uint32_t subscount;
} pcre2_substitute_callout_block_32;
int pcre2_config_32(uint32_t, void *);
pcre2_general_context_32 *pcre2_general_context_copy_32(pcre2_general_context_32 *);
pcre2_general_context_32 *pcre2_general_context_create_32(void *(*)(size_t, void *), void(*)(void *, void *), void *);
void pcre2_general_context_free_32(pcre2_general_context_32 *);
pcre2_compile_context_32 *pcre2_compile_context_copy_32(pcre2_compile_context_32 *);
pcre2_compile_context_32 *pcre2_compile_context_create_32(pcre2_general_context_32 *);
void pcre2_compile_context_free_32(pcre2_compile_context_32 *);
int pcre2_set_bsr_32(pcre2_compile_context_32 *, uint32_t);
int pcre2_set_character_tables_32(pcre2_compile_context_32 *, const uint8_t *);
int pcre2_set_compile_extra_options_32(pcre2_compile_context_32 *, uint32_t);
int pcre2_set_max_pattern_length_32(pcre2_compile_context_32 *, size_t);
int pcre2_set_newline_32(pcre2_compile_context_32 *, uint32_t);
int pcre2_set_parens_nest_limit_32(pcre2_compile_context_32 *, uint32_t);
int pcre2_set_compile_recursion_guard_32(pcre2_compile_context_32 *, int(*)(uint32_t, void *), void *);
pcre2_convert_context_32 *pcre2_convert_context_copy_32(pcre2_convert_context_32 *);
pcre2_convert_context_32 *pcre2_convert_context_create_32(pcre2_general_context_32 *);
void pcre2_convert_context_free_32(pcre2_convert_context_32 *);
int pcre2_set_glob_escape_32(pcre2_convert_context_32 *, uint32_t);
int pcre2_set_glob_separator_32(pcre2_convert_context_32 *, uint32_t);
int pcre2_pattern_convert_32(PCRE2_SPTR32, size_t, uint32_t, PCRE2_UCHAR32 **, size_t *, pcre2_convert_context_32 *);
void pcre2_converted_pattern_free_32(PCRE2_UCHAR32 *);
pcre2_match_context_32 *pcre2_match_context_copy_32(pcre2_match_context_32 *);
pcre2_match_context_32 *pcre2_match_context_create_32(pcre2_general_context_32 *);
void pcre2_match_context_free_32(pcre2_match_context_32 *);
int pcre2_set_callout_32(pcre2_match_context_32 *, int(*)(pcre2_callout_block_32 *, void *), void *);
int pcre2_set_substitute_callout_32(pcre2_match_context_32 *, int(*)(pcre2_substitute_callout_block_32 *, void *), void *);
int pcre2_set_depth_limit_32(pcre2_match_context_32 *, uint32_t);
int pcre2_set_heap_limit_32(pcre2_match_context_32 *, uint32_t);
int pcre2_set_match_limit_32(pcre2_match_context_32 *, uint32_t);
int pcre2_set_offset_limit_32(pcre2_match_context_32 *, size_t);
int pcre2_set_recursion_limit_32(pcre2_match_context_32 *, uint32_t);
int pcre2_set_recursion_memory_management_32(pcre2_match_context_32 *, void *(*)(size_t, void *), void(*)(void *, void *), void *);
pcre2_code_32 *pcre2_compile_32(PCRE2_SPTR32, size_t, uint32_t, int *, size_t *, pcre2_compile_context_32 *);
void pcre2_code_free_32(pcre2_code_32 *);
pcre2_code_32 *pcre2_code_copy_32(const pcre2_code_32 *);
pcre2_code_32 *pcre2_code_copy_with_tables_32(const pcre2_code_32 *);
int pcre2_pattern_info_32(const pcre2_code_32 *, uint32_t, void *);
int pcre2_callout_enumerate_32(const pcre2_code_32 *, int(*)(pcre2_callout_enumerate_block_32 *, void *), void *);
pcre2_match_data_32 *pcre2_match_data_create_32(uint32_t, pcre2_general_context_32 *);
pcre2_match_data_32 *pcre2_match_data_create_from_pattern_32(const pcre2_code_32 *, pcre2_general_context_32 *);
int pcre2_dfa_match_32(const pcre2_code_32 *, PCRE2_SPTR32, size_t, size_t, uint32_t, pcre2_match_data_32 *, pcre2_match_context_32 *, int *, size_t);
int pcre2_match_32(const pcre2_code_32 *, PCRE2_SPTR32, size_t, size_t, uint32_t, pcre2_match_data_32 *, pcre2_match_context_32 *);
void pcre2_match_data_free_32(pcre2_match_data_32 *);
PCRE2_SPTR32 pcre2_get_mark_32(pcre2_match_data_32 *);
size_t pcre2_get_match_data_size_32(pcre2_match_data_32 *);
uint32_t pcre2_get_ovector_count_32(pcre2_match_data_32 *);
size_t *pcre2_get_ovector_pointer_32(pcre2_match_data_32 *);
size_t pcre2_get_startchar_32(pcre2_match_data_32 *);
int pcre2_substring_copy_byname_32(pcre2_match_data_32 *, PCRE2_SPTR32, PCRE2_UCHAR32 *, size_t *);
int pcre2_substring_copy_bynumber_32(pcre2_match_data_32 *, uint32_t, PCRE2_UCHAR32 *, size_t *);
void pcre2_substring_free_32(PCRE2_UCHAR32 *);
int pcre2_substring_get_byname_32(pcre2_match_data_32 *, PCRE2_SPTR32, PCRE2_UCHAR32 **, size_t *);
int pcre2_substring_get_bynumber_32(pcre2_match_data_32 *, uint32_t, PCRE2_UCHAR32 **, size_t *);
int pcre2_substring_length_byname_32(pcre2_match_data_32 *, PCRE2_SPTR32, size_t *);
int pcre2_substring_length_bynumber_32(pcre2_match_data_32 *, uint32_t, size_t *);
int pcre2_substring_nametable_scan_32(const pcre2_code_32 *, PCRE2_SPTR32, PCRE2_SPTR32 *, PCRE2_SPTR32 *);
int pcre2_substring_number_from_name_32(const pcre2_code_32 *, PCRE2_SPTR32);
void pcre2_substring_list_free_32(PCRE2_SPTR32 *);
int pcre2_substring_list_get_32(pcre2_match_data_32 *, PCRE2_UCHAR32 ***, size_t **);
int32_t pcre2_serialize_encode_32(const pcre2_code_32 **, int32_t, uint8_t **, size_t *, pcre2_general_context_32 *);
int32_t pcre2_serialize_decode_32(pcre2_code_32 **, int32_t, const uint8_t *, pcre2_general_context_32 *);
int32_t pcre2_serialize_get_number_of_codes_32(const uint8_t *);
void pcre2_serialize_free_32(uint8_t *);
int pcre2_substitute_32(const pcre2_code_32 *, PCRE2_SPTR32, size_t, size_t, uint32_t, pcre2_match_data_32 *, pcre2_match_context_32 *, PCRE2_SPTR32, size_t, PCRE2_UCHAR32 *, size_t *);
int pcre2_jit_compile_32(pcre2_code_32 *, uint32_t);
int pcre2_jit_match_32(const pcre2_code_32 *, PCRE2_SPTR32, size_t, size_t, uint32_t, pcre2_match_data_32 *, pcre2_match_context_32 *);
void pcre2_jit_free_unused_memory_32(pcre2_general_context_32 *);
pcre2_jit_stack_32 *pcre2_jit_stack_create_32(size_t, size_t, pcre2_general_context_32 *);
void pcre2_jit_stack_assign_32(pcre2_match_context_32 *, pcre2_jit_callback_32, void *);
void pcre2_jit_stack_free_32(pcre2_jit_stack_32 *);
int pcre2_get_error_message_32(int, PCRE2_UCHAR32 *, size_t);
const uint8_t *pcre2_maketables_32(pcre2_general_context_32 *);
void pcre2_maketables_free_32(pcre2_general_context_32 *, const uint8_t *);
#define PCRE2_SUFFIX(a) PCRE2_GLUE(a, PCRE2_CODE_UNIT_WIDTH)
struct ly_path;
struct ly_set;
struct lysc_node;
struct lyxp_expr;
#define LYSC_TREE_DFS_BEGIN(START,ELEM) { ly_bool LYSC_TREE_DFS_continue = 0; struct lysc_node *LYSC_TREE_DFS_next; for ((ELEM) = (LYSC_TREE_DFS_next) = (struct lysc_node *)(START); (ELEM); (ELEM) = (LYSC_TREE_DFS_next), LYSC_TREE_DFS_continue = 0)
#define LYSC_TREE_DFS_END(START,ELEM) if (LYSC_TREE_DFS_continue) { (LYSC_TREE_DFS_next) = NULL; } else { (LYSC_TREE_DFS_next) = (struct lysc_node *)lysc_node_child(ELEM); } if (!(LYSC_TREE_DFS_next)) { _LYSC_TREE_DFS_NEXT(START, ELEM, LYSC_TREE_DFS_next); } while (!(LYSC_TREE_DFS_next)) { (ELEM) = (ELEM)->parent; _LYSC_TREE_DFS_NEXT(START, ELEM, LYSC_TREE_DFS_next); } }
#define _LYSC_TREE_DFS_NEXT(START,ELEM,NEXT) if ((ELEM) == (struct lysc_node *)(START)) { break; } (NEXT) = (ELEM)->next;
#define LY_REV_SIZE 11
#define LYS_UNKNOWN 0x0000
#define LYS_CONTAINER 0x0001
#define LYS_CHOICE 0x0002
#define LYS_LEAF 0x0004
#define LYS_LEAFLIST 0x0008
#define LYS_LIST 0x0010
#define LYS_ANYXML 0x0020
#define LYS_ANYDATA 0x0060
#define LYS_CASE 0x0080
#define LYS_RPC 0x0100
#define LYS_ACTION 0x0200
#define LYS_NOTIF 0x0400
#define LYS_USES 0x0800
#define LYS_INPUT 0x1000
#define LYS_OUTPUT 0x2000
#define LYS_GROUPING 0x4000
#define LYS_AUGMENT 0x8000
#define LYS_NODETYPE_MASK 0xffff
struct lysp_import {
	struct lys_module *module;
	const char *name;
	const char *prefix;
	const char *dsc;
	const char *ref;
	struct lysp_ext_instance *exts;
	uint16_t flags;
	char rev[11];
};
struct lysp_include {
	struct lysp_submodule *submodule;
	const char *name;
	const char *dsc;
	const char *ref;
	struct lysp_ext_instance *exts;
	char rev[11];
	ly_bool injected;
};
struct lysp_ext {
	const char *name;
	const char *argname;
	const char *dsc;
	const char *ref;
	struct lysp_ext_instance *exts;
	uint16_t flags;
	struct lysc_ext *compiled;
};
struct lysp_feature {
	const char *name;
	struct lysp_qname *iffeatures;
	struct lysc_iffeature *iffeatures_c;
	struct lysp_feature **depfeatures;
	const char *dsc;
	const char *ref;
	struct lysp_ext_instance *exts;
	uint16_t flags;
};
struct lysc_iffeature {
	uint8_t *expr;
	struct lysp_feature **features;
};
struct lysp_qname {
	const char *str;
	const struct lysp_module *mod;
};
struct lysp_ident {
	const char *name;
	struct lysp_qname *iffeatures;
	const char **bases;
	const char *dsc;
	const char *ref;
	struct lysp_ext_instance *exts;
	uint16_t flags;
};
#define LYSP_RESTR_PATTERN_ACK 0x06
#define LYSP_RESTR_PATTERN_NACK 0x15
struct lysp_restr {
	struct lysp_qname arg;
	const char *emsg;
	const char *eapptag;
	const char *dsc;
	const char *ref;
	struct lysp_ext_instance *exts;
};
struct lysp_revision {
	char date[11];
	const char *dsc;
	const char *ref;
	struct lysp_ext_instance *exts;
};
struct lysp_type_enum {
	const char *name;
	const char *dsc;
	const char *ref;
	int64_t value;
	struct lysp_qname *iffeatures;
	struct lysp_ext_instance *exts;
	uint16_t flags;
};
struct lysp_type {
	const char *name;
	struct lysp_restr *range;
	struct lysp_restr *length;
	struct lysp_restr *patterns;
	struct lysp_type_enum *enums;
	struct lysp_type_enum *bits;
	struct lyxp_expr *path;
	const char **bases;
	struct lysp_type *types;
	struct lysp_ext_instance *exts;
	const struct lysp_module *pmod;
	struct lysc_type *compiled;
	uint8_t fraction_digits;
	uint8_t require_instance;
	uint16_t flags;
};
struct lysp_tpdf {
	const char *name;
	const char *units;
	struct lysp_qname dflt;
	const char *dsc;
	const char *ref;
	struct lysp_ext_instance *exts;
	struct lysp_type type;
	uint16_t flags;
};
struct lysp_when {
	const char *cond;
	const char *dsc;
	const char *ref;
	struct lysp_ext_instance *exts;
};
struct lysp_refine {
	const char *nodeid;
	const char *dsc;
	const char *ref;
	struct lysp_qname *iffeatures;
	struct lysp_restr *musts;
	const char *presence;
	struct lysp_qname *dflts;
	uint32_t min;
	uint32_t max;
	struct lysp_ext_instance *exts;
	uint16_t flags;
};
#define LYS_DEV_NOT_SUPPORTED 1
#define LYS_DEV_ADD 2
#define LYS_DEV_DELETE 3
#define LYS_DEV_REPLACE 4
struct lysp_deviate {
	uint8_t mod;
	struct lysp_deviate *next;
	struct lysp_ext_instance *exts;
};
struct lysp_deviate_add {
	uint8_t mod;
	struct lysp_deviate *next;
	struct lysp_ext_instance *exts;
	const char *units;
	struct lysp_restr *musts;
	struct lysp_qname *uniques;
	struct lysp_qname *dflts;
	uint16_t flags;
	uint32_t min;
	uint32_t max;
};
struct lysp_deviate_del {
	uint8_t mod;
	struct lysp_deviate *next;
	struct lysp_ext_instance *exts;
	const char *units;
	struct lysp_restr *musts;
	struct lysp_qname *uniques;
	struct lysp_qname *dflts;
};
struct lysp_deviate_rpl {
	uint8_t mod;
	struct lysp_deviate *next;
	struct lysp_ext_instance *exts;
	struct lysp_type *type;
	const char *units;
	struct lysp_qname dflt;
	uint16_t flags;
	uint32_t min;
	uint32_t max;
};
struct lysp_deviation {
	const char *nodeid;
	const char *dsc;
	const char *ref;
	struct lysp_deviate *deviates;
	struct lysp_ext_instance *exts;
};
#define LYS_CONFIG_W 0x01
#define LYS_CONFIG_R 0x02
#define LYS_CONFIG_MASK 0x03
#define LYS_STATUS_CURR 0x04
#define LYS_STATUS_DEPRC 0x08
#define LYS_STATUS_OBSLT 0x10
#define LYS_STATUS_MASK 0x1C
#define LYS_MAND_TRUE 0x20
#define LYS_MAND_FALSE 0x40
#define LYS_MAND_MASK 0x60
#define LYS_PRESENCE 0x80
#define LYS_UNIQUE 0x80
#define LYS_KEY 0x0100
#define LYS_KEYLESS 0x0200
#define LYS_DISABLED 0x0100
#define LYS_FENABLED 0x20
#define LYS_ORDBY_SYSTEM 0x80
#define LYS_ORDBY_USER 0x40
#define LYS_ORDBY_MASK 0x60
#define LYS_YINELEM_TRUE 0x80
#define LYS_YINELEM_FALSE 0x0100
#define LYS_YINELEM_MASK 0x0180
#define LYS_USED_GRP 0x0400
#define LYS_SET_VALUE 0x0200
#define LYS_SET_MIN 0x0200
#define LYS_SET_MAX 0x0400
#define LYS_SET_BASE 0x0001
#define LYS_SET_BIT 0x0002
#define LYS_SET_ENUM 0x0004
#define LYS_SET_FRDIGITS 0x0008
#define LYS_SET_LENGTH 0x0010
#define LYS_SET_PATH 0x0020
#define LYS_SET_PATTERN 0x0040
#define LYS_SET_RANGE 0x0080
#define LYS_SET_TYPE 0x0100
#define LYS_SET_REQINST 0x0200
#define LYS_SET_DFLT 0x0200
#define LYS_SET_UNITS 0x0400
#define LYS_SET_CONFIG 0x0800
#define LYS_SINGLEQUOTED 0x0100
#define LYS_DOUBLEQUOTED 0x0200
#define LYS_YIN_ATTR 0x0400
#define LYS_YIN_ARGUMENT 0x0800
#define LYS_INTERNAL 0x1000
#define LYS_IS_ENUM 0x0200
#define LYS_IS_INPUT 0x1000
#define LYS_IS_OUTPUT 0x2000
#define LYS_IS_NOTIF 0x4000
#define LYS_FLAGS_COMPILED_MASK 0xff
struct lysp_node {
	struct lysp_node *parent;
	uint16_t nodetype;
	uint16_t flags;
	struct lysp_node *next;
	const char *name;
	const char *dsc;
	const char *ref;
	struct lysp_qname *iffeatures;
	struct lysp_ext_instance *exts;
};
struct lysp_node_container {
	union {
		struct lysp_node node;
		struct {
			struct lysp_node *parent;
			uint16_t nodetype;
			uint16_t flags;
			struct lysp_node *next;
			const char *name;
			const char *dsc;
			const char *ref;
			struct lysp_qname *iffeatures;
			struct lysp_ext_instance *exts;
		};
	};
	struct lysp_restr *musts;
	struct lysp_when *when;
	const char *presence;
	struct lysp_tpdf *typedefs;
	struct lysp_node_grp *groupings;
	struct lysp_node *child;
	struct lysp_node_action *actions;
	struct lysp_node_notif *notifs;
};
struct lysp_node_leaf {
	union {
		struct lysp_node node;
		struct {
			struct lysp_node *parent;
			uint16_t nodetype;
			uint16_t flags;
			struct lysp_node *next;
			const char *name;
			const char *dsc;
			const char *ref;
			struct lysp_qname *iffeatures;
			struct lysp_ext_instance *exts;
		};
	};
	struct lysp_restr *musts;
	struct lysp_when *when;
	struct lysp_type type;
	const char *units;
	struct lysp_qname dflt;
};
struct lysp_node_leaflist {
	union {
		struct lysp_node node;
		struct {
			struct lysp_node *parent;
			uint16_t nodetype;
			uint16_t flags;
			struct lysp_node *next;
			const char *name;
			const char *dsc;
			const char *ref;
			struct lysp_qname *iffeatures;
			struct lysp_ext_instance *exts;
		};
	};
	struct lysp_restr *musts;
	struct lysp_when *when;
	struct lysp_type type;
	const char *units;
	struct lysp_qname *dflts;
	uint32_t min;
	uint32_t max;
};
struct lysp_node_list {
	union {
		struct lysp_node node;
		struct {
			struct lysp_node *parent;
			uint16_t nodetype;
			uint16_t flags;
			struct lysp_node *next;
			const char *name;
			const char *dsc;
			const char *ref;
			struct lysp_qname *iffeatures;
			struct lysp_ext_instance *exts;
		};
	};
	struct lysp_restr *musts;
	struct lysp_when *when;
	const char *key;
	struct lysp_tpdf *typedefs;
	struct lysp_node_grp *groupings;
	struct lysp_node *child;
	struct lysp_node_action *actions;
	struct lysp_node_notif *notifs;
	struct lysp_qname *uniques;
	uint32_t min;
	uint32_t max;
};
struct lysp_node_choice {
	union {
		struct lysp_node node;
		struct {
			struct lysp_node *parent;
			uint16_t nodetype;
			uint16_t flags;
			struct lysp_node *next;
			const char *name;
			const char *dsc;
			const char *ref;
			struct lysp_qname *iffeatures;
			struct lysp_ext_instance *exts;
		};
	};
	struct lysp_node *child;
	struct lysp_when *when;
	struct lysp_qname dflt;
};
struct lysp_node_case {
	union {
		struct lysp_node node;
		struct {
			struct lysp_node *parent;
			uint16_t nodetype;
			uint16_t flags;
			struct lysp_node *next;
			const char *name;
			const char *dsc;
			const char *ref;
			struct lysp_qname *iffeatures;
			struct lysp_ext_instance *exts;
		};
	};
	struct lysp_node *child;
	struct lysp_when *when;
};
struct lysp_node_anydata {
	union {
		struct lysp_node node;
		struct {
			struct lysp_node *parent;
			uint16_t nodetype;
			uint16_t flags;
			struct lysp_node *next;
			const char *name;
			const char *dsc;
			const char *ref;
			struct lysp_qname *iffeatures;
			struct lysp_ext_instance *exts;
		};
	};
	struct lysp_restr *musts;
	struct lysp_when *when;
};
struct lysp_node_uses {
	union {
		struct lysp_node node;
		struct {
			struct lysp_node *parent;
			uint16_t nodetype;
			uint16_t flags;
			struct lysp_node *next;
			const char *name;
			const char *dsc;
			const char *ref;
			struct lysp_qname *iffeatures;
			struct lysp_ext_instance *exts;
		};
	};
	struct lysp_refine *refines;
	struct lysp_node_augment *augments;
	struct lysp_when *when;
};
struct lysp_node_action_inout {
	union {
		struct lysp_node node;
		struct {
			struct lysp_node *parent;
			uint16_t nodetype;
			uint16_t flags;
			struct lysp_node *next;
			const char *name;
			const char *dsc;
			const char *ref;
			struct lysp_qname *iffeatures;
			struct lysp_ext_instance *exts;
		};
	};
	struct lysp_restr *musts;
	struct lysp_tpdf *typedefs;
	struct lysp_node_grp *groupings;
	struct lysp_node *child;
};
struct lysp_node_action {
	union {
		struct lysp_node node;
		struct {
			struct lysp_node *parent;
			uint16_t nodetype;
			uint16_t flags;
			struct lysp_node_action *next;
			const char *name;
			const char *dsc;
			const char *ref;
			struct lysp_qname *iffeatures;
			struct lysp_ext_instance *exts;
		};
	};
	struct lysp_tpdf *typedefs;
	struct lysp_node_grp *groupings;
	struct lysp_node_action_inout input;
	struct lysp_node_action_inout output;
};
struct lysp_node_notif {
	union {
		struct lysp_node node;
		struct {
			struct lysp_node *parent;
			uint16_t nodetype;
			uint16_t flags;
			struct lysp_node_notif *next;
			const char *name;
			const char *dsc;
			const char *ref;
			struct lysp_qname *iffeatures;
			struct lysp_ext_instance *exts;
		};
	};
	struct lysp_restr *musts;
	struct lysp_tpdf *typedefs;
	struct lysp_node_grp *groupings;
	struct lysp_node *child;
};
struct lysp_node_grp {
	union {
		struct lysp_node node;
		struct {
			struct lysp_node *parent;
			uint16_t nodetype;
			uint16_t flags;
			struct lysp_node_grp *next;
			const char *name;
			const char *dsc;
			const char *ref;
			struct lysp_qname *iffeatures;
			struct lysp_ext_instance *exts;
		};
	};
	struct lysp_tpdf *typedefs;
	struct lysp_node_grp *groupings;
	struct lysp_node *child;
	struct lysp_node_action *actions;
	struct lysp_node_notif *notifs;
};
struct lysp_node_augment {
	union {
		struct lysp_node node;
		struct {
			struct lysp_node *parent;
			uint16_t nodetype;
			uint16_t flags;
			struct lysp_node_augment *next;
			const char *nodeid;
			const char *dsc;
			const char *ref;
			struct lysp_qname *iffeatures;
			struct lysp_ext_instance *exts;
		};
	};
	struct lysp_node *child;
	struct lysp_when *when;
	struct lysp_node_action *actions;
	struct lysp_node_notif *notifs;
};
typedef enum LYS_VERSION {
	LYS_VERSION_UNDEF = 0, LYS_VERSION_1_0 = 1, LYS_VERSION_1_1 = 2
} LYS_VERSION;
struct lysp_module {
	struct lys_module *mod;
	struct lysp_revision *revs;
	struct lysp_import *imports;
	struct lysp_include *includes;
	struct lysp_ext *extensions;
	struct lysp_feature *features;
	struct lysp_ident *identities;
	struct lysp_tpdf *typedefs;
	struct lysp_node_grp *groupings;
	struct lysp_node *data;
	struct lysp_node_augment *augments;
	struct lysp_node_action *rpcs;
	struct lysp_node_notif *notifs;
	struct lysp_deviation *deviations;
	struct lysp_ext_instance *exts;
	uint8_t version;
	uint8_t parsing : 1;
	uint8_t is_submod : 1;
};
struct lysp_submodule {
	struct lys_module *mod;
	struct lysp_revision *revs;
	struct lysp_import *imports;
	struct lysp_include *includes;
	struct lysp_ext *extensions;
	struct lysp_feature *features;
	struct lysp_ident *identities;
	struct lysp_tpdf *typedefs;
	struct lysp_node_grp *groupings;
	struct lysp_node *data;
	struct lysp_node_augment *augments;
	struct lysp_node_action *rpcs;
	struct lysp_node_notif *notifs;
	struct lysp_deviation *deviations;
	struct lysp_ext_instance *exts;
	uint8_t version;
	uint8_t parsing : 1;
	uint8_t is_submod : 1;
	uint8_t latest_revision : 2;
	const char *name;
	const char *filepath;
	const char *prefix;
	const char *org;
	const char *contact;
	const char *dsc;
	const char *ref;
};
#define LYSP_MODULE_NAME(PMOD) (PMOD->is_submod ? ((struct lysp_submodule *)PMOD)->name : ((struct lysp_module *)PMOD)->mod->name)
struct lysc_prefix {
	char *prefix;
	const struct lys_module *mod;
};
struct lysc_ext {
	const char *name;
	const char *argname;
	struct lysc_ext_instance *exts;
	struct lyplg_ext *plugin;
	struct lys_module *module;
	uint32_t refcount;
	uint16_t flags;
};
struct lysc_when {
	struct lyxp_expr *cond;
	struct lysc_node *context;
	struct lysc_prefix *prefixes;
	const char *dsc;
	const char *ref;
	struct lysc_ext_instance *exts;
	uint32_t refcount;
	uint16_t flags;
};
struct lysc_ident {
	const char *name;
	const char *dsc;
	const char *ref;
	struct lys_module *module;
	struct lysc_ident **derived;
	struct lysc_ext_instance *exts;
	uint16_t flags;
};
#define LYS_IFF_NOT 0x00
#define LYS_IFF_AND 0x01
#define LYS_IFF_OR 0x02
#define LYS_IFF_F 0x03
struct lysc_revision {
	char date[11];
	struct lysc_ext_instance *exts;
};
struct lysc_range {
	struct lysc_range_part {
		union {
			int64_t min_64;
			uint64_t min_u64;
		};
		union {
			int64_t max_64;
			uint64_t max_u64;
		};
	} *parts;
	const char *dsc;
	const char *ref;
	const char *emsg;
	const char *eapptag;
	struct lysc_ext_instance *exts;
};
struct lysc_pattern {
	const char *expr;
	pcre2_code_8 *code;
	const char *dsc;
	const char *ref;
	const char *emsg;
	const char *eapptag;
	struct lysc_ext_instance *exts;
	uint32_t inverted : 1;
	uint32_t refcount : 31;
};
struct lysc_must {
	struct lyxp_expr *cond;
	struct lysc_prefix *prefixes;
	const char *dsc;
	const char *ref;
	const char *emsg;
	const char *eapptag;
	struct lysc_ext_instance *exts;
};
struct lysc_type {
	struct lysc_ext_instance *exts;
	struct lyplg_type *plugin;
	LY_DATA_TYPE basetype;
	uint32_t refcount;
};
struct lysc_type_num {
	struct lysc_ext_instance *exts;
	struct lyplg_type *plugin;
	LY_DATA_TYPE basetype;
	uint32_t refcount;
	struct lysc_range *range;
};
struct lysc_type_dec {
	struct lysc_ext_instance *exts;
	struct lyplg_type *plugin;
	LY_DATA_TYPE basetype;
	uint32_t refcount;
	uint8_t fraction_digits;
	struct lysc_range *range;
};
struct lysc_type_str {
	struct lysc_ext_instance *exts;
	struct lyplg_type *plugin;
	LY_DATA_TYPE basetype;
	uint32_t refcount;
	struct lysc_range *length;
	struct lysc_pattern **patterns;
};
struct lysc_type_bitenum_item {
	const char *name;
	const char *dsc;
	const char *ref;
	struct lysc_ext_instance *exts;
	union {
		int32_t value;
		uint32_t position;
	};
	uint16_t flags;
};
struct lysc_type_enum {
	struct lysc_ext_instance *exts;
	struct lyplg_type *plugin;
	LY_DATA_TYPE basetype;
	uint32_t refcount;
	struct lysc_type_bitenum_item *enums;
};
struct lysc_type_bits {
	struct lysc_ext_instance *exts;
	struct lyplg_type *plugin;
	LY_DATA_TYPE basetype;
	uint32_t refcount;
	struct lysc_type_bitenum_item *bits;
};
struct lysc_type_leafref {
	struct lysc_ext_instance *exts;
	struct lyplg_type *plugin;
	LY_DATA_TYPE basetype;
	uint32_t refcount;
	struct lyxp_expr *path;
	struct lysc_prefix *prefixes;
	const struct lys_module *cur_mod;
	struct lysc_type *realtype;
	uint8_t require_instance;
};
struct lysc_type_identityref {
	struct lysc_ext_instance *exts;
	struct lyplg_type *plugin;
	LY_DATA_TYPE basetype;
	uint32_t refcount;
	struct lysc_ident **bases;
};
struct lysc_type_instanceid {
	struct lysc_ext_instance *exts;
	struct lyplg_type *plugin;
	LY_DATA_TYPE basetype;
	uint32_t refcount;
	uint8_t require_instance;
};
struct lysc_type_union {
	struct lysc_ext_instance *exts;
	struct lyplg_type *plugin;
	LY_DATA_TYPE basetype;
	uint32_t refcount;
	struct lysc_type **types;
};
struct lysc_type_bin {
	struct lysc_ext_instance *exts;
	struct lyplg_type *plugin;
	LY_DATA_TYPE basetype;
	uint32_t refcount;
	struct lysc_range *length;
};
#define LYS_NODE_HASH_COUNT 4
struct lysc_node {
	uint16_t nodetype;
	uint16_t flags;
	uint8_t hash[4];
	struct lys_module *module;
	struct lysc_node *parent;
	struct lysc_node *next;
	struct lysc_node *prev;
	const char *name;
	const char *dsc;
	const char *ref;
	struct lysc_ext_instance *exts;
	void *priv;
};
struct lysc_node_action_inout {
	union {
		struct lysc_node node;
		struct {
			uint16_t nodetype;
			uint16_t flags;
			uint8_t hash[4];
			struct lys_module *module;
			struct lysc_node *parent;
			struct lysc_node *next;
			struct lysc_node *prev;
			const char *name;
			const char *dsc;
			const char *ref;
			struct lysc_ext_instance *exts;
			void *priv;
		};
	};
	struct lysc_node *child;
	struct lysc_must *musts;
};
struct lysc_node_action {
	union {
		struct lysc_node node;
		struct {
			uint16_t nodetype;
			uint16_t flags;
			uint8_t hash[4];
			struct lys_module *module;
			struct lysc_node *parent;
			struct lysc_node_action *next;
			struct lysc_node_action *prev;
			const char *name;
			const char *dsc;
			const char *ref;
			struct lysc_ext_instance *exts;
			void *priv;
		};
	};
	struct lysc_when **when;
	struct lysc_node_action_inout input;
	struct lysc_node_action_inout output;
};
struct lysc_node_notif {
	union {
		struct lysc_node node;
		struct {
			uint16_t nodetype;
			uint16_t flags;
			uint8_t hash[4];
			struct lys_module *module;
			struct lysc_node *parent;
			struct lysc_node_notif *next;
			struct lysc_node_notif *prev;
			const char *name;
			const char *dsc;
			const char *ref;
			struct lysc_ext_instance *exts;
			void *priv;
		};
	};
	struct lysc_node *child;
	struct lysc_must *musts;
	struct lysc_when **when;
};
struct lysc_node_container {
	union {
		struct lysc_node node;
		struct {
			uint16_t nodetype;
			uint16_t flags;
			uint8_t hash[4];
			struct lys_module *module;
			struct lysc_node *parent;
			struct lysc_node *next;
			struct lysc_node *prev;
			const char *name;
			const char *dsc;
			const char *ref;
			struct lysc_ext_instance *exts;
			void *priv;
		};
	};
	struct lysc_node *child;
	struct lysc_must *musts;
	struct lysc_when **when;
	struct lysc_node_action *actions;
	struct lysc_node_notif *notifs;
};
struct lysc_node_case {
	union {
		struct lysc_node node;
		struct {
			uint16_t nodetype;
			uint16_t flags;
			uint8_t hash[4];
			struct lys_module *module;
			struct lysc_node *parent;
			struct lysc_node *next;
			struct lysc_node *prev;
			const char *name;
			const char *dsc;
			const char *ref;
			struct lysc_ext_instance *exts;
			void *priv;
		};
	};
	struct lysc_node *child;
	struct lysc_when **when;
};
struct lysc_node_choice {
	union {
		struct lysc_node node;
		struct {
			uint16_t nodetype;
			uint16_t flags;
			uint8_t hash[4];
			struct lys_module *module;
			struct lysc_node *parent;
			struct lysc_node *next;
			struct lysc_node *prev;
			const char *name;
			const char *dsc;
			const char *ref;
			struct lysc_ext_instance *exts;
			void *priv;
		};
	};
	struct lysc_node_case *cases;
	struct lysc_when **when;
	struct lysc_node_case *dflt;
};
struct lysc_node_leaf {
	union {
		struct lysc_node node;
		struct {
			uint16_t nodetype;
			uint16_t flags;
			uint8_t hash[4];
			struct lys_module *module;
			struct lysc_node *parent;
			struct lysc_node *next;
			struct lysc_node *prev;
			const char *name;
			const char *dsc;
			const char *ref;
			struct lysc_ext_instance *exts;
			void *priv;
		};
	};
	struct lysc_must *musts;
	struct lysc_when **when;
	struct lysc_type *type;
	const char *units;
	struct lyd_value *dflt;
};
struct lysc_node_leaflist {
	union {
		struct lysc_node node;
		struct {
			uint16_t nodetype;
			uint16_t flags;
			uint8_t hash[4];
			struct lys_module *module;
			struct lysc_node *parent;
			struct lysc_node *next;
			struct lysc_node *prev;
			const char *name;
			const char *dsc;
			const char *ref;
			struct lysc_ext_instance *exts;
			void *priv;
		};
	};
	struct lysc_must *musts;
	struct lysc_when **when;
	struct lysc_type *type;
	const char *units;
	struct lyd_value **dflts;
	uint32_t min;
	uint32_t max;
};
struct lysc_node_list {
	union {
		struct lysc_node node;
		struct {
			uint16_t nodetype;
			uint16_t flags;
			uint8_t hash[4];
			struct lys_module *module;
			struct lysc_node *parent;
			struct lysc_node *next;
			struct lysc_node *prev;
			const char *name;
			const char *dsc;
			const char *ref;
			struct lysc_ext_instance *exts;
			void *priv;
		};
	};
	struct lysc_node *child;
	struct lysc_must *musts;
	struct lysc_when **when;
	struct lysc_node_action *actions;
	struct lysc_node_notif *notifs;
	struct lysc_node_leaf ***uniques;
	uint32_t min;
	uint32_t max;
};
struct lysc_node_anydata {
	union {
		struct lysc_node node;
		struct {
			uint16_t nodetype;
			uint16_t flags;
			uint8_t hash[4];
			struct lys_module *module;
			struct lysc_node *parent;
			struct lysc_node *next;
			struct lysc_node *prev;
			const char *name;
			const char *dsc;
			const char *ref;
			struct lysc_ext_instance *exts;
			void *priv;
		};
	};
	struct lysc_must *musts;
	struct lysc_when **when;
};
struct lysc_module {
	struct lys_module *mod;
	struct lysc_node *data;
	struct lysc_node_action *rpcs;
	struct lysc_node_notif *notifs;
	struct lysc_ext_instance *exts;
};
#define lysc_is_userordered(lysc_node) ((!lysc_node || !(lysc_node->nodetype & (LYS_LEAFLIST | LYS_LIST)) || !(lysc_node->flags & LYS_ORDBY_USER)) ? 0 : 1)
#define lysc_is_key(lysc_node) ((!lysc_node || (lysc_node->nodetype != LYS_LEAF) || !(lysc_node->flags & LYS_KEY)) ? 0 : 1)
#define lysc_is_np_cont(lysc_node) ((!lysc_node || (lysc_node->nodetype != LYS_CONTAINER) || (lysc_node->flags & LYS_PRESENCE)) ? 0 : 1)
#define lysc_is_dup_inst_list(lysc_node) ((lysc_node && (((lysc_node->nodetype == LYS_LIST) && (lysc_node->flags & LYS_KEYLESS)) || ((lysc_node->nodetype == LYS_LEAFLIST) && !(lysc_node->flags & LYS_CONFIG_W)))) ? 1 : 0)
const struct lysc_node *lysc_data_node(const struct lysc_node *schema);
#define lysc_data_parent(SCHEMA) lysc_data_node((SCHEMA) ? (SCHEMA)->parent : NULL)
const struct lysc_when *lysc_has_when(const struct lysc_node *node);
const struct lys_module *lysc_owner_module(const struct lysc_node *node);
const struct lysp_node_grp *lysp_node_groupings(const struct lysp_node *node);
const struct lysp_tpdf *lysp_node_typedefs(const struct lysp_node *node);
const struct lysp_node_action *lysp_node_actions(const struct lysp_node *node);
const struct lysp_node_notif *lysp_node_notifs(const struct lysp_node *node);
const struct lysp_node *lysp_node_child(const struct lysp_node *node);
const struct lysc_node_action *lysc_node_actions(const struct lysc_node *node);
const struct lysc_node_notif *lysc_node_notifs(const struct lysc_node *node);
const struct lysc_node *lysc_node_child(const struct lysc_node *node);
struct lysc_must *lysc_node_musts(const struct lysc_node *node);
struct lysc_when **lysc_node_when(const struct lysc_node *node);
typedef LY_ERR (*lysc_dfs_clb)(struct lysc_node *node, void *data, ly_bool *dfs_continue);
LY_ERR lysc_tree_dfs_full(const struct lysc_node *root, lysc_dfs_clb dfs_clb, void *data);
LY_ERR lysc_module_dfs_full(const struct lys_module *mod, lysc_dfs_clb dfs_clb, void *data);
LY_ERR lysc_iffeature_value(const struct lysc_iffeature *iff);
LY_ERR lys_identity_iffeature_value(const struct lysc_ident *ident);
struct lysp_feature *lysp_feature_next(const struct lysp_feature *last, const struct lysp_module *pmod, uint32_t *idx);
#define LYS_FIND_XP_SCHEMA 0x08
#define LYS_FIND_XP_OUTPUT 0x10
#define LYS_FIND_NO_MATCH_ERROR 0x40
LY_ERR lys_find_xpath_atoms(const struct ly_ctx *ctx, const struct lysc_node *ctx_node, const char *xpath, uint32_t options, struct ly_set **set);
LY_ERR lys_find_expr_atoms(const struct lysc_node *ctx_node, const struct lys_module *cur_mod, const struct lyxp_expr *expr, const struct lysc_prefix *prefixes, uint32_t options, struct ly_set **set);
LY_ERR lys_find_xpath(const struct ly_ctx *ctx, const struct lysc_node *ctx_node, const char *xpath, uint32_t options, struct ly_set **set);
LY_ERR lys_find_lypath_atoms(const struct ly_path *path, struct ly_set **set);
LY_ERR lys_find_path_atoms(const struct ly_ctx *ctx, const struct lysc_node *ctx_node, const char *path, ly_bool output, struct ly_set **set);
const struct lysc_node *lys_find_path(const struct ly_ctx *ctx, const struct lysc_node *ctx_node, const char *path, ly_bool output)
    __contract("null(ret) string(path)");
typedef enum {
	LYSC_PATH_LOG, LYSC_PATH_DATA, LYSC_PATH_DATA_PATTERN
} LYSC_PATH_TYPE;
char *lysc_path(const struct lysc_node *node, LYSC_PATH_TYPE pathtype, char *buffer, size_t buflen)
    __contract("null(ret)");
struct lys_module {
	struct ly_ctx *ctx;
	const char *name;
	const char *revision;
	const char *ns;
	const char *prefix;
	const char *filepath;
	const char *org;
	const char *contact;
	const char *dsc;
	const char *ref;
	struct lysp_module *parsed;
	struct lysc_module *compiled;
	struct lysc_ident *identities;
	struct lys_module **augmented_by;
	struct lys_module **deviated_by;
	ly_bool implemented;
	ly_bool to_compile;
	uint8_t latest_revision;
};
#define LYS_MOD_LATEST_REV 0x01
#define LYS_MOD_LATEST_SEARCHDIRS 0x02
#define LYS_MOD_IMPORTED_REV 0x04
#define LYS_MOD_LATEST_IMPCLB 0x08
LY_ERR lys_feature_value(const struct lys_module *module, const char *feature);
const struct lysc_node *lys_getnext(const struct lysc_node *last, const struct lysc_node *parent, const struct lysc_module *module, uint32_t options);
const struct lysc_node *lys_getnext_ext(const struct lysc_node *last, const struct lysc_node *parent, const struct lysc_ext_instance *ext, uint32_t options);
#define LYS_GETNEXT_WITHCHOICE 0x01
#define LYS_GETNEXT_NOCHOICE 0x02
#define LYS_GETNEXT_WITHCASE 0x04
#define LYS_GETNEXT_INTONPCONT 0x08
#define LYS_GETNEXT_OUTPUT 0x10
const struct lysc_node *lys_find_child(const struct lysc_node *parent, const struct lys_module *module, const char *name, size_t name_len, uint16_t nodetype, uint32_t options)
    __contract("null(ret)");
LY_ERR lys_set_implemented(struct lys_module *mod, const char **features);
const char *lys_nodetype2str(uint16_t nodetype);
const char *lyxp_get_expr(const struct lyxp_expr *path);
struct lyd_node;
struct lyd_node_opaq;
struct lyd_node_term;
struct timespec;
struct lyxp_var;
#define LYD_TREE_DFS_BEGIN(START,ELEM) { ly_bool LYD_TREE_DFS_continue = 0; struct lyd_node *LYD_TREE_DFS_next; for ((ELEM) = (LYD_TREE_DFS_next) = (struct lyd_node *)(START); (ELEM); (ELEM) = (LYD_TREE_DFS_next), LYD_TREE_DFS_continue = 0)
#define LYD_TREE_DFS_END(START,ELEM) if (LYD_TREE_DFS_continue) { (LYD_TREE_DFS_next) = NULL; } else { (LYD_TREE_DFS_next) = lyd_child(ELEM); } if (!(LYD_TREE_DFS_next)) { if ((ELEM) == (struct lyd_node *)(START)) { break; } (LYD_TREE_DFS_next) = (ELEM)->next; } while (!(LYD_TREE_DFS_next)) { (ELEM) = (struct lyd_node *)(ELEM)->parent; if ((ELEM)->parent == (START)->parent) { break; } (LYD_TREE_DFS_next) = (ELEM)->next; } }
#define LYD_LIST_FOR_INST(START,SCHEMA,ELEM) for (lyd_find_sibling_val(START, SCHEMA, NULL, 0, &(ELEM)); (ELEM) && ((ELEM)->schema == (SCHEMA)); (ELEM) = (ELEM)->next)
#define LYD_LIST_FOR_INST_SAFE(START,SCHEMA,NEXT,ELEM) for ((NEXT) = (ELEM) = NULL, lyd_find_sibling_val(START, SCHEMA, NULL, 0, &(ELEM)); (ELEM) && ((ELEM)->schema == (SCHEMA)) ? ((NEXT) = (ELEM)->next, 1) : 0; (ELEM) = (NEXT))
#define LYD_CTX(node) ((node)->schema ? (node)->schema->module->ctx : ((const struct lyd_node_opaq *)(node))->ctx)
typedef enum {
	LYD_UNKNOWN = 0, LYD_XML, LYD_JSON, LYD_LYB
} LYD_FORMAT;
typedef enum {
	LYD_ANYDATA_DATATREE, LYD_ANYDATA_STRING, LYD_ANYDATA_XML, LYD_ANYDATA_JSON, LYD_ANYDATA_LYB
} LYD_ANYDATA_VALUETYPE;
struct lyd_value {
	const char *_canonical;
	const struct lysc_type *realtype;
	union {
		int8_t boolean;
		int64_t dec64;
		int8_t int8;
		int16_t int16;
		int32_t int32;
		int64_t int64;
		uint8_t uint8;
		uint16_t uint16;
		uint32_t uint32;
		uint64_t uint64;
		struct lysc_type_bitenum_item *enum_item;
		struct lysc_ident *ident;
		struct ly_path *target;
		struct lyd_value_union *subvalue;
		void *dyn_mem;
		uint8_t fixed_mem[24];
	};
};
#define LYD_VALUE_GET(value,type_val) ((sizeof *(type_val) > LYD_VALUE_FIXED_MEM_SIZE) ? ((type_val) = (((value)->dyn_mem))) : ((type_val) = ((void *)((value)->fixed_mem))))
struct lyd_value_union {
	struct lyd_value value;
	void *original;
	size_t orig_len;
	uint32_t hints;
	LY_VALUE_FORMAT format;
	void *prefix_data;
	const struct lysc_node *ctx_node;
};
struct lyd_value_bits {
	char *bitmap;
	struct lysc_type_bitenum_item **items;
};
struct lyd_value_binary {
	void *data;
	size_t size;
};
struct lyd_value_ipv4_address_no_zone {
	struct in_addr addr;
};
struct lyd_value_ipv4_address {
	struct in_addr addr;
	const char *zone;
};
struct lyd_value_ipv4_prefix {
	struct in_addr addr;
	uint8_t prefix;
};
struct lyd_value_ipv6_address_no_zone {
	struct in6_addr addr;
};
struct lyd_value_ipv6_address {
	struct in6_addr addr;
	const char *zone;
};
struct lyd_value_ipv6_prefix {
	struct in6_addr addr;
	uint8_t prefix;
};
struct lyd_value_date_and_time {
	time_t time;
	char *fractions_s;
	ly_bool unknown_tz;
};
struct lyd_value_xpath10 {
	struct lyxp_expr *exp;
	const struct ly_ctx *ctx;
	void *prefix_data;
	LY_VALUE_FORMAT format;
};
struct ly_opaq_name {
	const char *name;
	const char *prefix;
	union {
		const char *module_ns;
		const char *module_name;
	};
};
struct lyd_attr {
	struct lyd_node_opaq *parent;
	struct lyd_attr *next;
	struct ly_opaq_name name;
	const char *value;
	uint32_t hints;
	LY_VALUE_FORMAT format;
	void *val_prefix_data;
};
#define LYD_NODE_INNER (LYS_CONTAINER|LYS_LIST|LYS_RPC|LYS_ACTION|LYS_NOTIF)
#define LYD_NODE_TERM (LYS_LEAF|LYS_LEAFLIST)
#define LYD_NODE_ANY (LYS_ANYDATA)
#define LYD_DEFAULT 0x01
#define LYD_WHEN_TRUE 0x02
#define LYD_NEW 0x04
#define LYD_EXT 0x08
struct lyd_node {
	uint32_t hash;
	uint32_t flags;
	const struct lysc_node *schema;
	struct lyd_node_inner *parent;
	struct lyd_node *next;
	struct lyd_node *prev;
	struct lyd_meta *meta;
	void *priv;
};
#define LYD_HT_MIN_ITEMS 4
struct lyd_node_inner {
	union {
		struct lyd_node node;
		struct {
			uint32_t hash;
			uint32_t flags;
			const struct lysc_node *schema;
			struct lyd_node_inner *parent;
			struct lyd_node *next;
			struct lyd_node *prev;
			struct lyd_meta *meta;
			void *priv;
		};
	};
	struct lyd_node *child;
	struct hash_table *children_ht;
};
struct lyd_node_term {
	union {
		struct lyd_node node;
		struct {
			uint32_t hash;
			uint32_t flags;
			const struct lysc_node *schema;
			struct lyd_node_inner *parent;
			struct lyd_node *next;
			struct lyd_node *prev;
			struct lyd_meta *meta;
			void *priv;
		};
	};
	struct lyd_value value;
};
union lyd_any_value {
	struct lyd_node *tree;
	const char *str;
	const char *xml;
	const char *json;
	char *mem;
};
struct lyd_node_any {
	union {
		struct lyd_node node;
		struct {
			uint32_t hash;
			uint32_t flags;
			const struct lysc_node *schema;
			struct lyd_node_inner *parent;
			struct lyd_node *next;
			struct lyd_node *prev;
			struct lyd_meta *meta;
			void *priv;
		};
	};
	union lyd_any_value value;
	LYD_ANYDATA_VALUETYPE value_type;
};
#define LYD_NAME(node) ((node)->schema ? (node)->schema->name : ((struct lyd_node_opaq *)node)->name.name)
#define LYD_VALHINT_STRING 0x0001
#define LYD_VALHINT_DECNUM 0x0002
#define LYD_VALHINT_OCTNUM 0x0004
#define LYD_VALHINT_HEXNUM 0x0008
#define LYD_VALHINT_NUM64 0x0010
#define LYD_VALHINT_BOOLEAN 0x0020
#define LYD_VALHINT_EMPTY 0x0040
#define LYD_NODEHINT_LIST 0x0080
#define LYD_NODEHINT_LEAFLIST 0x0100
#define LYD_HINT_DATA 0x01F3
#define LYD_HINT_SCHEMA 0x01FF
struct lyd_node_opaq {
	union {
		struct lyd_node node;
		struct {
			uint32_t hash;
			uint32_t flags;
			const struct lysc_node *schema;
			struct lyd_node_inner *parent;
			struct lyd_node *next;
			struct lyd_node *prev;
			struct lyd_meta *meta;
			void *priv;
		};
	};
	struct lyd_node *child;
	struct ly_opaq_name name;
	const char *value;
	uint32_t hints;
	LY_VALUE_FORMAT format;
	void *val_prefix_data;
	struct lyd_attr *attr;
	const struct ly_ctx *ctx;
};
struct lyd_node *lyd_parent(const struct lyd_node *node)
    __contract("null(ret)");
struct lyd_node *lyd_child(const struct lyd_node *node)
    __contract("null(ret) outside(ret, network)");
struct lyd_node *lyd_child_no_keys(const struct lyd_node *node);
const struct lys_module *lyd_owner_module(const struct lyd_node *node);
ly_bool lyd_is_default(const struct lyd_node *node);
uint32_t lyd_list_pos(const struct lyd_node *instance);
struct lyd_node *lyd_first_sibling(const struct lyd_node *node)
    __contract("null(ret)");
int lyd_lyb_data_length(const char *data);
LY_ERR lyd_parse_opaq_error(const struct lyd_node *node);
const char *lyd_value_get_canonical(const struct ly_ctx *ctx, const struct lyd_value *value)
    __contract("null(ret) outside(ret, network)");
const char *lyd_get_value(const struct lyd_node *node)
    __contract("null(ret) outside(ret, network)");
LY_ERR lyd_any_value_str(const struct lyd_node *any, char **value_str);
LY_ERR lyd_any_copy_value(struct lyd_node *trg, const union lyd_any_value *value, LYD_ANYDATA_VALUETYPE value_type);
LY_ERR lyd_new_inner(struct lyd_node *parent, const struct lys_module *module, const char *name, ly_bool output, struct lyd_node **node);
LY_ERR lyd_new_ext_inner(const struct lysc_ext_instance *ext, const char *name, struct lyd_node **node);
LY_ERR lyd_new_list(struct lyd_node *parent, const struct lys_module *module, const char *name, ly_bool output, struct lyd_node **node, ...);
LY_ERR lyd_new_list_bin(struct lyd_node *parent, const struct lys_module *module, const char *name, ly_bool output, struct lyd_node **node, ...);
LY_ERR lyd_new_list_canon(struct lyd_node *parent, const struct lys_module *module, const char *name, ly_bool output, struct lyd_node **node, ...);
LY_ERR lyd_new_ext_list(const struct lysc_ext_instance *ext, const char *name, struct lyd_node **node, ...);
LY_ERR lyd_new_list2(struct lyd_node *parent, const struct lys_module *module, const char *name, const char *keys, ly_bool output, struct lyd_node **node);
LY_ERR lyd_new_term(struct lyd_node *parent, const struct lys_module *module, const char *name, const char *val_str, ly_bool output, struct lyd_node **node);
LY_ERR lyd_new_term_bin(struct lyd_node *parent, const struct lys_module *module, const char *name, const void *value, size_t value_len, ly_bool output, struct lyd_node **node);
LY_ERR lyd_new_term_canon(struct lyd_node *parent, const struct lys_module *module, const char *name, const char *val_str, ly_bool output, struct lyd_node **node);
LY_ERR lyd_new_ext_term(const struct lysc_ext_instance *ext, const char *name, const char *val_str, struct lyd_node **node);
LY_ERR lyd_new_any(struct lyd_node *parent, const struct lys_module *module, const char *name, const void *value, ly_bool use_value, LYD_ANYDATA_VALUETYPE value_type, ly_bool output, struct lyd_node **node);
LY_ERR lyd_new_ext_any(const struct lysc_ext_instance *ext, const char *name, const void *value, ly_bool use_value, LYD_ANYDATA_VALUETYPE value_type, struct lyd_node **node);
LY_ERR lyd_new_meta(const struct ly_ctx *ctx, struct lyd_node *parent, const struct lys_module *module, const char *name, const char *val_str, ly_bool clear_dflt, struct lyd_meta **meta);
LY_ERR lyd_new_meta2(const struct ly_ctx *ctx, struct lyd_node *parent, ly_bool clear_dflt, const struct lyd_attr *attr, struct lyd_meta **meta);
LY_ERR lyd_new_opaq(struct lyd_node *parent, const struct ly_ctx *ctx, const char *name, const char *value, const char *prefix, const char *module_name, struct lyd_node **node);
LY_ERR lyd_new_opaq2(struct lyd_node *parent, const struct ly_ctx *ctx, const char *name, const char *value, const char *prefix, const char *module_ns, struct lyd_node **node);
LY_ERR lyd_new_attr(struct lyd_node *parent, const char *module_name, const char *name, const char *value, struct lyd_attr **attr);
LY_ERR lyd_new_attr2(struct lyd_node *parent, const char *module_ns, const char *name, const char *value, struct lyd_attr **attr);
#define LYD_NEW_PATH_UPDATE 0x01
#define LYD_NEW_PATH_OUTPUT 0x02
#define LYD_NEW_PATH_OPAQ 0x04
#define LYD_NEW_PATH_BIN_VALUE 0x08
#define LYD_NEW_PATH_CANON_VALUE 0x10
LY_ERR lyd_new_path(struct lyd_node *parent, const struct ly_ctx *ctx, const char *path, const char *value, uint32_t options, struct lyd_node **node);
LY_ERR lyd_new_path2(struct lyd_node *parent, const struct ly_ctx *ctx, const char *path, const void *value, size_t value_len, LYD_ANYDATA_VALUETYPE value_type, uint32_t options, struct lyd_node **new_parent, struct lyd_node **new_node);
LY_ERR lyd_new_ext_path(struct lyd_node *parent, const struct lysc_ext_instance *ext, const char *path, const void *value, uint32_t options, struct lyd_node **node);
#define LYD_IMPLICIT_NO_STATE 0x01
#define LYD_IMPLICIT_NO_CONFIG 0x02
#define LYD_IMPLICIT_OUTPUT 0x04
#define LYD_IMPLICIT_NO_DEFAULTS 0x08
LY_ERR lyd_new_implicit_tree(struct lyd_node *tree, uint32_t implicit_options, struct lyd_node **diff);
LY_ERR lyd_new_implicit_all(struct lyd_node **tree, const struct ly_ctx *ctx, uint32_t implicit_options, struct lyd_node **diff);
LY_ERR lyd_new_implicit_module(struct lyd_node **tree, const struct lys_module *module, uint32_t implicit_options, struct lyd_node **diff);
LY_ERR lyd_change_term(struct lyd_node *term, const char *val_str);
LY_ERR lyd_change_term_bin(struct lyd_node *term, const void *value, size_t value_len);
LY_ERR lyd_change_term_canon(struct lyd_node *term, const char *val_str);
LY_ERR lyd_change_meta(struct lyd_meta *meta, const char *val_str);
LY_ERR lyd_insert_child(struct lyd_node *parent, struct lyd_node *node);
LY_ERR lyd_insert_sibling(struct lyd_node *sibling, struct lyd_node *node, struct lyd_node **first);
LY_ERR lyd_insert_before(struct lyd_node *sibling, struct lyd_node *node);
LY_ERR lyd_insert_after(struct lyd_node *sibling, struct lyd_node *node);
void lyd_unlink_siblings(struct lyd_node *node);
void lyd_unlink_tree(struct lyd_node *node);
void lyd_free_all(struct lyd_node *node)
    __contract("frees(node)");
void lyd_free_siblings(struct lyd_node *node)
    __contract("frees(node)");
void lyd_free_tree(struct lyd_node *node)
    __contract("frees(node)");
void lyd_free_meta_single(struct lyd_meta *meta);
void lyd_free_meta_siblings(struct lyd_meta *meta);
void lyd_free_attr_single(const struct ly_ctx *ctx, struct lyd_attr *attr);
void lyd_free_attr_siblings(const struct ly_ctx *ctx, struct lyd_attr *attr);
LY_ERR lyd_value_validate(const struct ly_ctx *ctx, const struct lysc_node *schema, const char *value, size_t value_len, const struct lyd_node *ctx_node, const struct lysc_type **realtype, const char **canonical);
LY_ERR lyd_value_compare(const struct lyd_node_term *node, const char *value, size_t value_len);
#define LYD_COMPARE_FULL_RECURSION 0x01
#define LYD_COMPARE_DEFAULTS 0x02
#define LYD_COMPARE_OPAQ 0x04
LY_ERR lyd_compare_single(const struct lyd_node *node1, const struct lyd_node *node2, uint32_t options);
LY_ERR lyd_compare_siblings(const struct lyd_node *node1, const struct lyd_node *node2, uint32_t options);
LY_ERR lyd_compare_meta(const struct lyd_meta *meta1, const struct lyd_meta *meta2);
#define LYD_DUP_RECURSIVE 0x01
#define LYD_DUP_NO_META 0x02
#define LYD_DUP_WITH_PARENTS 0x04
#define LYD_DUP_WITH_FLAGS 0x08
#define LYD_DUP_NO_EXT 0x10
LY_ERR lyd_dup_single(const struct lyd_node *node, struct lyd_node_inner *parent, uint32_t options, struct lyd_node **dup)
    __contract("null(*dup) alloc(*dup, unknown) copies(*dup, node)");
LY_ERR lyd_dup_single_to_ctx(const struct lyd_node *node, const struct ly_ctx *trg_ctx, struct lyd_node_inner *parent, uint32_t options, struct lyd_node **dup);
LY_ERR lyd_dup_siblings(const struct lyd_node *node, struct lyd_node_inner *parent, uint32_t options, struct lyd_node **dup);
LY_ERR lyd_dup_siblings_to_ctx(const struct lyd_node *node, const struct ly_ctx *trg_ctx, struct lyd_node_inner *parent, uint32_t options, struct lyd_node **dup);
LY_ERR lyd_dup_meta_single(const struct lyd_meta *meta, struct lyd_node *parent, struct lyd_meta **dup);
#define LYD_MERGE_DESTRUCT 0x01
#define LYD_MERGE_DEFAULTS 0x02
#define LYD_MERGE_WITH_FLAGS 0x04
LY_ERR lyd_merge_tree(struct lyd_node **target, const struct lyd_node *source, uint16_t options);
LY_ERR lyd_merge_siblings(struct lyd_node **target, const struct lyd_node *source, uint16_t options);
typedef LY_ERR (*lyd_merge_cb)(struct lyd_node *trg_node, const struct lyd_node *src_node, void *cb_data);
LY_ERR lyd_merge_module(struct lyd_node **target, const struct lyd_node *source, const struct lys_module *mod, lyd_merge_cb merge_cb, void *cb_data, uint16_t options);
#define LYD_DIFF_DEFAULTS 0x01
LY_ERR lyd_diff_tree(const struct lyd_node *first, const struct lyd_node *second, uint16_t options, struct lyd_node **diff);
LY_ERR lyd_diff_siblings(const struct lyd_node *first, const struct lyd_node *second, uint16_t options, struct lyd_node **diff);
typedef LY_ERR (*lyd_diff_cb)(const struct lyd_node *diff_node, struct lyd_node *data_node, void *cb_data);
LY_ERR lyd_diff_apply_module(struct lyd_node **data, const struct lyd_node *diff, const struct lys_module *mod, lyd_diff_cb diff_cb, void *cb_data);
LY_ERR lyd_diff_apply_all(struct lyd_node **data, const struct lyd_node *diff);
#define LYD_DIFF_MERGE_DEFAULTS 0x01
LY_ERR lyd_diff_merge_module(struct lyd_node **diff, const struct lyd_node *src_diff, const struct lys_module *mod, lyd_diff_cb diff_cb, void *cb_data, uint16_t options);
LY_ERR lyd_diff_merge_tree(struct lyd_node **diff_first, struct lyd_node *diff_parent, const struct lyd_node *src_sibling, lyd_diff_cb diff_cb, void *cb_data, uint16_t options);
LY_ERR lyd_diff_merge_all(struct lyd_node **diff, const struct lyd_node *src_diff, uint16_t options);
LY_ERR lyd_diff_reverse_all(const struct lyd_node *src_diff, struct lyd_node **diff);
const struct lyd_node_term *lyd_target(const struct ly_path *path, const struct lyd_node *tree)
    __contract("null(ret)");
typedef enum {
	LYD_PATH_STD, LYD_PATH_STD_NO_LAST_PRED
} LYD_PATH_TYPE;
char *lyd_path(const struct lyd_node *node, LYD_PATH_TYPE pathtype, char *buffer, size_t buflen)
    __contract("null(ret)");
struct lyd_meta *lyd_find_meta(const struct lyd_meta *first, const struct lys_module *module, const char *name)
    __contract("null(ret)");
LY_ERR lyd_find_sibling_first(const struct lyd_node *siblings, const struct lyd_node *target, struct lyd_node **match);
LY_ERR lyd_find_sibling_val(const struct lyd_node *siblings, const struct lysc_node *schema, const char *key_or_value, size_t val_len, struct lyd_node **match)
    __contract("null(*match)");
LY_ERR lyd_find_sibling_dup_inst_set(const struct lyd_node *siblings, const struct lyd_node *target, struct ly_set **set);
LY_ERR lyd_find_sibling_opaq_next(const struct lyd_node *first, const char *name, struct lyd_node **match);
LY_ERR lyxp_vars_set(struct lyxp_var **vars, const char *name, const char *value);
void lyxp_vars_free(struct lyxp_var *vars);
LY_ERR lyd_find_xpath(const struct lyd_node *ctx_node, const char *xpath, struct ly_set **set)
    __contract("string(xpath) null(*set) alloc(*set, unknown)");
LY_ERR lyd_find_xpath2(const struct lyd_node *ctx_node, const char *xpath, const struct lyxp_var *vars, struct ly_set **set);
LY_ERR lyd_find_xpath3(const struct lyd_node *ctx_node, const struct lyd_node *tree, const char *xpath, const struct lyxp_var *vars, struct ly_set **set);
LY_ERR lyd_find_xpath4(const struct lyd_node *ctx_node, const struct lyd_node *tree, const char *xpath, LY_VALUE_FORMAT format, void *prefix_data, const struct lyxp_var *vars, struct ly_set **set);
LY_ERR lyd_eval_xpath(const struct lyd_node *ctx_node, const char *xpath, ly_bool *result);
LY_ERR lyd_eval_xpath2(const struct lyd_node *ctx_node, const char *xpath, const struct lyxp_var *vars, ly_bool *result);
LY_ERR lyd_eval_xpath3(const struct lyd_node *ctx_node, const struct lys_module *cur_mod, const char *xpath, LY_VALUE_FORMAT format, void *prefix_data, const struct lyxp_var *vars, ly_bool *result);
LY_ERR lyd_find_path(const struct lyd_node *ctx_node, const char *path, ly_bool output, struct lyd_node **match)
    __contract("string(path) null(*match)");
LY_ERR lyd_find_target(const struct ly_path *path, const struct lyd_node *tree, struct lyd_node **match);
LY_ERR ly_time_str2time(const char *value, time_t *time, char **fractions_s);
LY_ERR ly_time_time2str(time_t time, const char *fractions_s, char **str);
LY_ERR ly_time_str2ts(const char *value, struct timespec *ts);
LY_ERR ly_time_ts2str(const struct timespec *ts, char **str);
#define LY_CTX_ALL_IMPLEMENTED 0x01
#define LY_CTX_REF_IMPLEMENTED 0x02
#define LY_CTX_NO_YANGLIBRARY 0x04
#define LY_CTX_DISABLE_SEARCHDIRS 0x08
#define LY_CTX_DISABLE_SEARCHDIR_CWD 0x10
#define LY_CTX_PREFER_SEARCHDIRS 0x20
#define LY_CTX_SET_PRIV_PARSED 0x40
#define LY_CTX_EXPLICIT_COMPILE 0x80
#define LY_CTX_ENABLE_IMP_FEATURES 0x0100
LY_ERR ly_ctx_new(const char *search_dir, uint16_t options, struct ly_ctx **new_ctx);
LY_ERR ly_ctx_new_ylpath(const char *search_dir, const char *path, LYD_FORMAT format, int options, struct ly_ctx **ctx);
LY_ERR ly_ctx_new_ylmem(const char *search_dir, const char *data, LYD_FORMAT format, int options, struct ly_ctx **ctx);
LY_ERR ly_ctx_new_yldata(const char *search_dir, const struct lyd_node *tree, int options, struct ly_ctx **ctx);
LY_ERR ly_ctx_compile(struct ly_ctx *ctx);
LY_ERR ly_ctx_set_searchdir(struct ly_ctx *ctx, const char *search_dir);
LY_ERR ly_ctx_unset_searchdir(struct ly_ctx *ctx, const char *value);
LY_ERR ly_ctx_unset_searchdir_last(struct ly_ctx *ctx, uint32_t count);
const char *const *ly_ctx_get_searchdirs(const struct ly_ctx *ctx);
uint16_t ly_ctx_get_options(const struct ly_ctx *ctx);
LY_ERR ly_ctx_set_options(struct ly_ctx *ctx, uint16_t option);
LY_ERR ly_ctx_unset_options(struct ly_ctx *ctx, uint16_t option);
uint16_t ly_ctx_get_change_count(const struct ly_ctx *ctx);
typedef void (*ly_module_imp_data_free_clb)(void *module_data, void *user_data);
typedef LY_ERR (*ly_module_imp_clb)(const char *mod_name, const char *mod_rev, const char *submod_name, const char *submod_rev, void *user_data, LYS_INFORMAT *format, const char **module_data, ly_module_imp_data_free_clb *free_module_data);
ly_module_imp_clb ly_ctx_get_module_imp_clb(const struct ly_ctx *ctx, void **user_data);
void ly_ctx_set_module_imp_clb(struct ly_ctx *ctx, ly_module_imp_clb clb, void *user_data);
typedef LY_ERR (*ly_ext_data_clb)(const struct lysc_ext_instance *ext, void *user_data, void **ext_data, ly_bool *ext_data_free);
ly_ext_data_clb ly_ctx_set_ext_data_clb(struct ly_ctx *ctx, ly_ext_data_clb clb, void *user_data);
struct lys_module *ly_ctx_get_module(const struct ly_ctx *ctx, const char *name, const char *revision)
    __contract("null(ret)");
struct lys_module *ly_ctx_get_module_latest(const struct ly_ctx *ctx, const char *name);
struct lys_module *ly_ctx_get_module_implemented(const struct ly_ctx *ctx, const char *name)
    __contract("null(ret)");
struct lys_module *ly_ctx_get_module_iter(const struct ly_ctx *ctx, uint32_t *index);
struct lys_module *ly_ctx_get_module_ns(const struct ly_ctx *ctx, const char *ns, const char *revision);
struct lys_module *ly_ctx_get_module_latest_ns(const struct ly_ctx *ctx, const char *ns);
struct lys_module *ly_ctx_get_module_implemented_ns(const struct ly_ctx *ctx, const char *ns);
const struct lysp_submodule *ly_ctx_get_submodule(const struct ly_ctx *ctx, const char *submodule, const char *revision);
const struct lysp_submodule *ly_ctx_get_submodule_latest(const struct ly_ctx *ctx, const char *submodule);
const struct lysp_submodule *ly_ctx_get_submodule2(const struct lys_module *module, const char *submodule, const char *revision);
const struct lysp_submodule *ly_ctx_get_submodule2_latest(const struct lys_module *module, const char *submodule);
void ly_ctx_reset_latests(struct ly_ctx *ctx);
uint32_t ly_ctx_internal_modules_count(const struct ly_ctx *ctx);
struct lys_module *ly_ctx_load_module(struct ly_ctx *ctx, const char *name, const char *revision, const char **features);
LY_ERR ly_ctx_get_yanglib_data(const struct ly_ctx *ctx, struct lyd_node **root, const char *content_id_format, ...);
void ly_ctx_destroy(struct ly_ctx *ctx)
    __contract("frees(ctx)");
LY_ERR lydict_insert(const struct ly_ctx *ctx, const char *value, size_t len, const char **str_p);
LY_ERR lydict_insert_zc(const struct ly_ctx *ctx, char *value, const char **str_p);
LY_ERR lydict_remove(const struct ly_ctx *ctx, const char *value);
typedef enum LY_IN_TYPE {
	LY_IN_ERROR = -1, LY_IN_FD, LY_IN_FILE, LY_IN_FILEPATH, LY_IN_MEMORY
} LY_IN_TYPE;
LY_IN_TYPE ly_in_type(const struct ly_in *in);
LY_ERR ly_in_reset(struct ly_in *in);
LY_ERR ly_in_new_fd(int fd, struct ly_in **in);
int ly_in_fd(struct ly_in *in, int fd);
LY_ERR ly_in_new_file(FILE *f, struct ly_in **in);
FILE *ly_in_file(struct ly_in *in, FILE *f);
LY_ERR ly_in_new_memory(const char *str, struct ly_in **in);
const char *ly_in_memory(struct ly_in *in, const char *str);
LY_ERR ly_in_new_filepath(const char *filepath, size_t len, struct ly_in **in);
const char *ly_in_filepath(struct ly_in *in, const char *filepath, size_t len);
size_t ly_in_parsed(const struct ly_in *in);
void ly_in_free(struct ly_in *in, ly_bool destroy);
LY_ERR ly_in_read(struct ly_in *in, void *buf, size_t count);
LY_ERR ly_in_skip(struct ly_in *in, size_t count);
#define LYD_PARSE_ONLY 0x010000
#define LYD_PARSE_STRICT 0x020000
#define LYD_PARSE_OPAQ 0x040000
#define LYD_PARSE_NO_STATE 0x080000
#define LYD_PARSE_LYB_MOD_UPDATE 0x100000
#define LYD_PARSE_ORDERED 0x200000
#define LYD_PARSE_SUBTREE 0x400000
#define LYD_PARSE_WHEN_TRUE 0x800000
#define LYD_PARSE_NO_NEW 0x1000000
#define LYD_PARSE_OPTS_MASK 0xFFFF0000
#define LYD_VALIDATE_NO_STATE 0x0001
#define LYD_VALIDATE_PRESENT 0x0002
#define LYD_VALIDATE_OPTS_MASK 0x0000FFFF
LY_ERR lyd_parse_data(const struct ly_ctx *ctx, struct lyd_node *parent, struct ly_in *in, LYD_FORMAT format, uint32_t parse_options, uint32_t validate_options, struct lyd_node **tree);
LY_ERR lyd_parse_data_mem(const struct ly_ctx *ctx, const char *data, LYD_FORMAT format, uint32_t parse_options, uint32_t validate_options, struct lyd_node **tree)
    __contract("decodes(*tree, data, strlen(data)) string(data) null(*tree) alloc(*tree, unknown)");
LY_ERR lyd_parse_data_fd(const struct ly_ctx *ctx, int fd, LYD_FORMAT format, uint32_t parse_options, uint32_t validate_options, struct lyd_node **tree)
    __contract("null(*tree) alloc(*tree, unknown) outside(*tree, of(fd))");
LY_ERR lyd_parse_data_path(const struct ly_ctx *ctx, const char *path, LYD_FORMAT format, uint32_t parse_options, uint32_t validate_options, struct lyd_node **tree)
    __contract("path(path) null(*tree) alloc(*tree, unknown) outside(*tree, file)");
LY_ERR lyd_parse_ext_data(const struct lysc_ext_instance *ext, struct lyd_node *parent, struct ly_in *in, LYD_FORMAT format, uint32_t parse_options, uint32_t validate_options, struct lyd_node **tree);
enum lyd_type {
	LYD_TYPE_DATA_YANG = 0, LYD_TYPE_RPC_YANG, LYD_TYPE_NOTIF_YANG, LYD_TYPE_REPLY_YANG,
	LYD_TYPE_RPC_NETCONF, LYD_TYPE_NOTIF_NETCONF, LYD_TYPE_REPLY_NETCONF
};
LY_ERR lyd_parse_op(const struct ly_ctx *ctx, struct lyd_node *parent, struct ly_in *in, LYD_FORMAT format, enum lyd_type data_type, struct lyd_node **tree, struct lyd_node **op);
LY_ERR lyd_parse_ext_op(const struct lysc_ext_instance *ext, struct lyd_node *parent, struct ly_in *in, LYD_FORMAT format, enum lyd_type data_type, struct lyd_node **tree, struct lyd_node **op);
LY_ERR lyd_validate_all(struct lyd_node **tree, const struct ly_ctx *ctx, uint32_t val_opts, struct lyd_node **diff);
LY_ERR lyd_validate_module(struct lyd_node **tree, const struct lys_module *module, uint32_t val_opts, struct lyd_node **diff);
LY_ERR lyd_validate_op(struct lyd_node *op_tree, const struct lyd_node *dep_tree, enum lyd_type data_type, struct lyd_node **diff);
enum LYPLG {
	LYPLG_TYPE, LYPLG_EXTENSION
};
LY_ERR lyplg_add(const char *pathname);
void *ly_realloc(void *ptr, size_t size);
#define LY_ARRAY_NEW(CTX,ARRAY,EACTION) { char *p__; if (ARRAY) { ++(*((LY_ARRAY_COUNT_TYPE*)(ARRAY) - 1)); p__ = (char *)realloc(((LY_ARRAY_COUNT_TYPE*)(ARRAY) - 1), sizeof(LY_ARRAY_COUNT_TYPE) + (*((LY_ARRAY_COUNT_TYPE*)(ARRAY) - 1) * sizeof *(ARRAY))); if (!p__) { --(*((LY_ARRAY_COUNT_TYPE*)(ARRAY) - 1)); LOGMEM(CTX); EACTION; } } else { p__ = (char *)malloc(sizeof(LY_ARRAY_COUNT_TYPE) + sizeof *(ARRAY)); if (!p__) { LOGMEM(CTX); EACTION; } *((LY_ARRAY_COUNT_TYPE*)(p__)) = 1; } p__ = (char *)((LY_ARRAY_COUNT_TYPE*)(p__) + 1); memcpy(&(ARRAY), &p__, sizeof p__); }
#define LY_ARRAY_NEW_RET(CTX,ARRAY,NEW_ITEM,RETVAL) LY_ARRAY_NEW(CTX, ARRAY, return RETVAL); (NEW_ITEM) = &(ARRAY)[*((LY_ARRAY_COUNT_TYPE*)(ARRAY) - 1) - 1]; memset(NEW_ITEM, 0, sizeof *(NEW_ITEM))
#define LY_ARRAY_NEW_GOTO(CTX,ARRAY,NEW_ITEM,RET,GOTO) LY_ARRAY_NEW(CTX, ARRAY, RET = LY_EMEM; goto GOTO); (NEW_ITEM) = &(ARRAY)[*((LY_ARRAY_COUNT_TYPE*)(ARRAY) - 1) - 1]; memset(NEW_ITEM, 0, sizeof *(NEW_ITEM))
#define LY_ARRAY_CREATE(CTX,ARRAY,SIZE,EACTION) { char *p__; if (ARRAY) { p__ = (char *)realloc(((LY_ARRAY_COUNT_TYPE*)(ARRAY) - 1), sizeof(LY_ARRAY_COUNT_TYPE) + ((*((LY_ARRAY_COUNT_TYPE*)(ARRAY) - 1) + (SIZE)) * sizeof *(ARRAY))); if (!p__) { LOGMEM(CTX); EACTION; } } else { p__ = (char *)calloc(1, sizeof(LY_ARRAY_COUNT_TYPE) + (SIZE) * sizeof *(ARRAY)); if (!p__) { LOGMEM(CTX); EACTION; } } p__ = (char *)((LY_ARRAY_COUNT_TYPE*)(p__) + 1); memcpy(&(ARRAY), &p__, sizeof p__); if (ARRAY) { memset(&(ARRAY)[*((LY_ARRAY_COUNT_TYPE*)(p__) - 1)], 0, (SIZE) * sizeof *(ARRAY)); } }
#define LY_ARRAY_CREATE_RET(CTX,ARRAY,SIZE,RETVAL) LY_ARRAY_CREATE(CTX, ARRAY, SIZE, return RETVAL)
#define LY_ARRAY_CREATE_GOTO(CTX,ARRAY,SIZE,RET,GOTO) LY_ARRAY_CREATE(CTX, ARRAY, SIZE, RET = LY_EMEM; goto GOTO)
#define LY_ARRAY_INCREMENT(ARRAY) ++(*((LY_ARRAY_COUNT_TYPE*)(ARRAY) - 1))
#define LY_ARRAY_DECREMENT(ARRAY) --(*((LY_ARRAY_COUNT_TYPE*)(ARRAY) - 1))
#define LY_ARRAY_DECREMENT_FREE(ARRAY) --(*((LY_ARRAY_COUNT_TYPE*)(ARRAY) - 1)); if (!LY_ARRAY_COUNT(ARRAY)) { LY_ARRAY_FREE(ARRAY); (ARRAY) = NULL; }
#define LY_ARRAY_FREE(ARRAY) if (ARRAY){free((LY_ARRAY_COUNT_TYPE*)(ARRAY) - 1);}
#define LY_LIST_INSERT(LIST,NEW_ITEM,LINKER) if (!(*LIST)) { memcpy(LIST, &(NEW_ITEM), sizeof NEW_ITEM); } else { size_t offset__ = (char *)&(*LIST)->LINKER - (char *)(*LIST); char **iter__ = (char **)((size_t)(*LIST) + offset__); while (*iter__) { iter__ = (char **)((size_t)(*iter__) + offset__); } memcpy(iter__, &(NEW_ITEM), sizeof NEW_ITEM); }
#define LY_LIST_NEW(CTX,LIST,NEW_ITEM,LINKER,EACTION) { char *p__ = (char *)calloc(1, sizeof *NEW_ITEM); if (!p__) { LOGMEM(CTX); EACTION; } memcpy(&(NEW_ITEM), &p__, sizeof p__); LY_LIST_INSERT(LIST, NEW_ITEM, LINKER); }
#define LY_LIST_NEW_RET(CTX,LIST,NEW_ITEM,LINKER,RETVAL) LY_LIST_NEW(CTX, LIST, NEW_ITEM, LINKER, return RETVAL)
#define LY_LIST_NEW_GOTO(CTX,LIST,NEW_ITEM,LINKER,RET,LABEL) LY_LIST_NEW(CTX, LIST, NEW_ITEM, LINKER, RET = LY_EMEM; goto LABEL)
struct lysc_ctx;
struct lysc_ext_substmt;
struct lysp_ctx;
struct lyspr_ctx;
struct lyspr_tree_ctx;
#define LYPLG_EXT_API_VERSION 6
#define LY_STMT_OP_MASK (LY_STMT_ACTION | LY_STMT_RPC)
#define LY_STMT_DATA_NODE_MASK (LY_STMT_ANYDATA | LY_STMT_ANYXML | LY_STMT_CASE | LY_STMT_CHOICE | LY_STMT_CONTAINER | LY_STMT_LEAF | LY_STMT_LEAF_LIST | LY_STMT_LIST)
#define LY_STMT_NODE_MASK 0xFFFF
enum ly_stmt {
	LY_STMT_NONE = 0, LY_STMT_NOTIFICATION = 0x0001, LY_STMT_INPUT = 0x0002, LY_STMT_OUTPUT = 0x0004,
	LY_STMT_ACTION = 0x0008, LY_STMT_RPC = 0x0010, LY_STMT_ANYDATA = 0x0020, LY_STMT_ANYXML = 0x0040,
	LY_STMT_AUGMENT = 0x0080, LY_STMT_CASE = 0x0100, LY_STMT_CHOICE = 0x0200, LY_STMT_CONTAINER =
	0x0400, LY_STMT_GROUPING = 0x0800, LY_STMT_LEAF = 0x1000, LY_STMT_LEAF_LIST = 0x2000, LY_STMT_LIST
	= 0x4000, LY_STMT_USES = 0x8000, LY_STMT_ARGUMENT = 0x10000, LY_STMT_BASE = 0x20000,
	LY_STMT_BELONGS_TO = 0x30000, LY_STMT_BIT = 0x40000, LY_STMT_CONFIG = 0x50000, LY_STMT_CONTACT =
	0x60000, LY_STMT_DEFAULT = 0x70000, LY_STMT_DESCRIPTION = 0x80000, LY_STMT_DEVIATE = 0x90000,
	LY_STMT_DEVIATION = 0xA0000, LY_STMT_ENUM = 0xB0000, LY_STMT_ERROR_APP_TAG = 0xC0000,
	LY_STMT_ERROR_MESSAGE = 0xD0000, LY_STMT_EXTENSION = 0xE0000, LY_STMT_EXTENSION_INSTANCE = 0xF0000,
	LY_STMT_FEATURE = 0x100000, LY_STMT_FRACTION_DIGITS = 0x110000, LY_STMT_IDENTITY = 0x120000,
	LY_STMT_IF_FEATURE = 0x130000, LY_STMT_IMPORT = 0x140000, LY_STMT_INCLUDE = 0x150000, LY_STMT_KEY =
	0x160000, LY_STMT_LENGTH = 0x170000, LY_STMT_MANDATORY = 0x180000, LY_STMT_MAX_ELEMENTS = 0x190000,
	LY_STMT_MIN_ELEMENTS = 0x1A0000, LY_STMT_MODIFIER = 0x1B0000, LY_STMT_MODULE = 0x1C0000,
	LY_STMT_MUST = 0x1D0000, LY_STMT_NAMESPACE = 0x1E0000, LY_STMT_ORDERED_BY = 0x1F0000,
	LY_STMT_ORGANIZATION = 0x200000, LY_STMT_PATH = 0x210000, LY_STMT_PATTERN = 0x220000,
	LY_STMT_POSITION = 0x230000, LY_STMT_PREFIX = 0x240000, LY_STMT_PRESENCE = 0x250000, LY_STMT_RANGE
	= 0x260000, LY_STMT_REFERENCE = 0x270000, LY_STMT_REFINE = 0x280000, LY_STMT_REQUIRE_INSTANCE =
	0x290000, LY_STMT_REVISION = 0x2A0000, LY_STMT_REVISION_DATE = 0x2B0000, LY_STMT_STATUS = 0x2C0000,
	LY_STMT_SUBMODULE = 0x2D0000, LY_STMT_TYPE = 0x2E0000, LY_STMT_TYPEDEF = 0x2F0000, LY_STMT_UNIQUE =
	0x300000, LY_STMT_UNITS = 0x310000, LY_STMT_VALUE = 0x320000, LY_STMT_WHEN = 0x330000,
	LY_STMT_YANG_VERSION = 0x340000, LY_STMT_YIN_ELEMENT = 0x350000, LY_STMT_SYNTAX_SEMICOLON,
	LY_STMT_SYNTAX_LEFT_BRACE, LY_STMT_SYNTAX_RIGHT_BRACE, LY_STMT_ARG_TEXT, LY_STMT_ARG_VALUE
};
struct lysp_stmt {
	const char *stmt;
	const char *arg;
	LY_VALUE_FORMAT format;
	void *prefix_data;
	struct lysp_stmt *next;
	struct lysp_stmt *child;
	uint16_t flags;
	enum ly_stmt kw;
};
struct lysp_ext_substmt {
	enum ly_stmt stmt;
	void *storage;
};
struct lysp_ext_instance {
	const char *name;
	const char *argument;
	LY_VALUE_FORMAT format;
	void *prefix_data;
	struct lysp_ext *def;
	void *parent;
	enum ly_stmt parent_stmt;
	uint64_t parent_stmt_index;
	uint16_t flags;
	const struct lyplg_ext_record *record;
	struct lysp_ext_substmt *substmts;
	void *parsed;
	struct lysp_stmt *child;
};
struct lysc_ext_substmt {
	enum ly_stmt stmt;
	void *storage;
};
struct lysc_ext_instance {
	struct lysc_ext *def;
	const char *argument;
	struct lys_module *module;
	struct lysc_ext_instance *exts;
	void *parent;
	enum ly_stmt parent_stmt;
	uint64_t parent_stmt_index;
	struct lysc_ext_substmt *substmts;
	void *compiled;
};
#define LYPLG_EXTENSIONS uint32_t plugins_extensions_apiver__ = LYPLG_EXT_API_VERSION; const struct lyplg_ext_record plugins_extensions__[]
typedef LY_ERR (*lyplg_ext_parse_clb)(struct lysp_ctx *pctx, struct lysp_ext_instance *ext);
void lyplg_ext_parse_log(const struct lysp_ctx *pctx, const struct lysp_ext_instance *ext, LY_LOG_LEVEL level, LY_ERR err_no, const char *format, ...);
const struct lysp_module *lyplg_ext_parse_get_cur_pmod(const struct lysp_ctx *pctx);
LY_ERR lyplg_ext_parse_extension_instance(struct lysp_ctx *pctx, struct lysp_ext_instance *ext);
#define LYS_COMPILE_GROUPING 0x01
#define LYS_COMPILE_DISABLED 0x02
#define LYS_COMPILE_NO_CONFIG 0x04
#define LYS_COMPILE_NO_DISABLED 0x08
#define LYS_COMPILE_RPC_INPUT (LYS_IS_INPUT | LYS_COMPILE_NO_CONFIG)
#define LYS_COMPILE_RPC_OUTPUT (LYS_IS_OUTPUT | LYS_COMPILE_NO_CONFIG)
#define LYS_COMPILE_NOTIFICATION (LYS_IS_NOTIF | LYS_COMPILE_NO_CONFIG)
typedef LY_ERR (*lyplg_ext_compile_clb)(struct lysc_ctx *cctx, const struct lysp_ext_instance *extp, struct lysc_ext_instance *ext);
void lyplg_ext_compile_log(const struct lysc_ctx *cctx, const struct lysc_ext_instance *ext, LY_LOG_LEVEL level, LY_ERR err_no, const char *format, ...);
void lyplg_ext_compile_log_path(const char *path, const struct lysc_ext_instance *ext, LY_LOG_LEVEL level, LY_ERR err_no, const char *format, ...);
struct ly_ctx *lyplg_ext_compile_get_ctx(const struct lysc_ctx *ctx);
uint32_t *lyplg_ext_compile_get_options(const struct lysc_ctx *ctx);
const struct lys_module *lyplg_ext_compile_get_cur_mod(const struct lysc_ctx *ctx);
struct lysp_module *lyplg_ext_compile_get_pmod(const struct lysc_ctx *ctx);
LY_ERR lyplg_ext_compile_extension_instance(struct lysc_ctx *ctx, const struct lysp_ext_instance *extp, struct lysc_ext_instance *ext);
typedef LY_ERR (*lyplg_ext_sprinter_info_clb)(struct lyspr_ctx *ctx, struct lysc_ext_instance *ext, ly_bool *flag);
struct ly_out **lyplg_ext_print_get_out(const struct lyspr_ctx *ctx);
uint32_t *lyplg_ext_print_get_options(const struct lyspr_ctx *ctx);
uint16_t *lyplg_ext_print_get_level(const struct lyspr_ctx *ctx);
void lyplg_ext_print_info_extension_instance(struct lyspr_ctx *ctx, const struct lysc_ext_instance *ext, ly_bool *flag);
typedef LY_ERR (*lyplg_ext_sprinter_ctree_clb)(struct lysc_ext_instance *ext, const struct lyspr_tree_ctx *ctx, const char **flags, const char **add_opts);
LY_ERR lyplg_ext_sprinter_tree_set_priv(const struct lyspr_tree_ctx *ctx, void *plugin_priv, void(*free_clb)(void *plugin_priv));
typedef LY_ERR (*lyplg_ext_sprinter_ptree_clb)(struct lysp_ext_instance *ext, const struct lyspr_tree_ctx *ctx, const char **flags, const char **add_opts);
typedef LY_ERR (*lyplg_ext_sprinter_ptree_override_clb)(const struct lysp_node *node, const void *plugin_priv, ly_bool *skip, const char **flags, const char **add_opts);
LY_ERR lyplg_ext_sprinter_ptree_add_ext_nodes(const struct lyspr_tree_ctx *ctx, struct lysp_ext_instance *ext, lyplg_ext_sprinter_ptree_override_clb clb);
LY_ERR lyplg_ext_sprinter_ptree_add_nodes(const struct lyspr_tree_ctx *ctx, struct lysp_node *nodes, lyplg_ext_sprinter_ptree_override_clb clb);
typedef LY_ERR (*lyplg_ext_data_node_clb)(struct lysc_ext_instance *ext, struct lyd_node *node, uint32_t validate_options);
typedef LY_ERR (*lyplg_ext_data_snode_clb)(struct lysc_ext_instance *ext, const struct lyd_node *parent, const struct lysc_node *sparent, const char *prefix, size_t prefix_len, LY_VALUE_FORMAT format, void *prefix_data, const char *name, size_t name_len, const struct lysc_node **snode);
typedef LY_ERR (*lyplg_ext_data_validate_clb)(struct lysc_ext_instance *ext, struct lyd_node *sibling, const struct lyd_node *dep_tree, enum lyd_type data_type, uint32_t val_opts, struct lyd_node **diff);
typedef void (*lyplg_ext_parse_free_clb)(const struct ly_ctx *ctx, struct lysp_ext_instance *ext);
void lyplg_ext_pfree_instance_substatements(const struct ly_ctx *ctx, struct lysp_ext_substmt *substmts);
typedef void (*lyplg_ext_compile_free_clb)(const struct ly_ctx *ctx, struct lysc_ext_instance *ext);
void lyplg_ext_cfree_instance_substatements(const struct ly_ctx *ctx, struct lysc_ext_substmt *substmts);
struct lyplg_ext {
	const char *id;
	lyplg_ext_parse_clb parse;
	lyplg_ext_compile_clb compile;
	lyplg_ext_sprinter_info_clb printer_info;
	lyplg_ext_sprinter_ctree_clb printer_ctree;
	lyplg_ext_sprinter_ptree_clb printer_ptree;
	lyplg_ext_data_node_clb node;
	lyplg_ext_data_snode_clb snode;
	lyplg_ext_data_validate_clb validate;
	lyplg_ext_parse_free_clb pfree;
	lyplg_ext_compile_free_clb cfree;
};
struct lyplg_ext_record {
	const char *module;
	const char *revision;
	const char *name;
	struct lyplg_ext plugin;
};
const char *lyplg_ext_stmt2str(enum ly_stmt stmt);
enum ly_stmt lyplg_ext_nodetype2stmt(uint16_t nodetype);
LY_ERR lyplg_ext_get_storage(const struct lysc_ext_instance *ext, int stmt, uint32_t storage_size, const void **storage);
LY_ERR lyplg_ext_parsed_get_storage(const struct lysc_ext_instance *ext, int stmt, uint32_t storage_size, const void **storage);
LY_ERR lyplg_ext_get_data(const struct ly_ctx *ctx, const struct lysc_ext_instance *ext, void **ext_data, ly_bool *ext_data_free);
LY_ERR lyplg_ext_insert(struct lyd_node *parent, struct lyd_node *first);
LY_ERR lyplg_ext_schema_mount_get_parent_ref(const struct lysc_ext_instance *ext, struct ly_set **refs);
LY_ERR lyplg_ext_schema_mount_create_context(const struct lysc_ext_instance *ext, struct ly_ctx **ctx);
struct lyd_meta {
	struct lyd_node *parent;
	struct lyd_meta *next;
	struct lysc_ext_instance *annotation;
	const char *name;
	struct lyd_value value;
};
const char *lyd_get_meta_value(const struct lyd_meta *meta);
struct ly_out;
#define LY_PRINT_SHRINK 0x02
typedef enum LY_OUT_TYPE {
	LY_OUT_ERROR = -1, LY_OUT_FD, LY_OUT_FDSTREAM, LY_OUT_FILE, LY_OUT_FILEPATH, LY_OUT_MEMORY,
	LY_OUT_CALLBACK
} LY_OUT_TYPE;
LY_OUT_TYPE ly_out_type(const struct ly_out *out);
LY_ERR ly_out_reset(struct ly_out *out);
typedef ssize_t (*ly_write_clb)(void *user_data, const void *buf, size_t count);
LY_ERR ly_out_new_clb(ly_write_clb writeclb, void *user_data, struct ly_out **out);
ly_write_clb ly_out_clb(struct ly_out *out, ly_write_clb writeclb);
void *ly_out_clb_arg(struct ly_out *out, void *arg);
LY_ERR ly_out_new_fd(int fd, struct ly_out **out);
int ly_out_fd(struct ly_out *out, int fd);
LY_ERR ly_out_new_file(FILE *f, struct ly_out **out);
FILE *ly_out_file(struct ly_out *out, FILE *f);
LY_ERR ly_out_new_memory(char **strp, size_t size, struct ly_out **out);
char *ly_out_memory(struct ly_out *out, char **strp, size_t size);
LY_ERR ly_out_new_filepath(const char *filepath, struct ly_out **out);
const char *ly_out_filepath(struct ly_out *out, const char *filepath);
LY_ERR ly_print(struct ly_out *out, const char *format, ...);
void ly_print_flush(struct ly_out *out);
LY_ERR ly_write(struct ly_out *out, const char *buf, size_t len);
size_t ly_out_printed(const struct ly_out *out);
void ly_out_free(struct ly_out *out, void(*clb_arg_destructor)(void *arg), ly_bool destroy);
#define LYD_PRINT_WITHSIBLINGS 0x01
#define LYD_PRINT_SHRINK LY_PRINT_SHRINK
#define LYD_PRINT_KEEPEMPTYCONT 0x04
#define LYD_PRINT_WD_MASK 0xF0
#define LYD_PRINT_WD_EXPLICIT 0x00
#define LYD_PRINT_WD_TRIM 0x10
#define LYD_PRINT_WD_ALL 0x20
#define LYD_PRINT_WD_ALL_TAG 0x40
#define LYD_PRINT_WD_IMPL_TAG 0x80
LY_ERR lyd_print_all(struct ly_out *out, const struct lyd_node *root, LYD_FORMAT format, uint32_t options);
LY_ERR lyd_print_tree(struct ly_out *out, const struct lyd_node *root, LYD_FORMAT format, uint32_t options);
LY_ERR lyd_print_mem(char **strp, const struct lyd_node *root, LYD_FORMAT format, uint32_t options)
    __contract("null(*strp) alloc(*strp, unknown) copies(*strp, root)");
LY_ERR lyd_print_fd(int fd, const struct lyd_node *root, LYD_FORMAT format, uint32_t options);
LY_ERR lyd_print_file(FILE *f, const struct lyd_node *root, LYD_FORMAT format, uint32_t options);
LY_ERR lyd_print_path(const char *path, const struct lyd_node *root, LYD_FORMAT format, uint32_t options);
LY_ERR lyd_print_clb(ly_write_clb writeclb, void *user_data, const struct lyd_node *root, LYD_FORMAT format, uint32_t options);
ly_bool lyd_node_should_print(const struct lyd_node *node, uint32_t options);
struct lysp_submodule;
#define LYS_PRINT_SHRINK LY_PRINT_SHRINK
#define LYS_PRINT_NO_SUBSTMT 0x10
typedef enum {
	LYS_OUT_UNKNOWN = 0, LYS_OUT_YANG = 1, LYS_OUT_YANG_COMPILED = 2, LYS_OUT_YIN = 3, LYS_OUT_TREE
} LYS_OUTFORMAT;
LY_ERR lys_print_module(struct ly_out *out, const struct lys_module *module, LYS_OUTFORMAT format, size_t line_length, uint32_t options);
LY_ERR lys_print_submodule(struct ly_out *out, const struct lysp_submodule *submodule, LYS_OUTFORMAT format, size_t line_length, uint32_t options);
LY_ERR lys_print_mem(char **strp, const struct lys_module *module, LYS_OUTFORMAT format, uint32_t options);
LY_ERR lys_print_fd(int fd, const struct lys_module *module, LYS_OUTFORMAT format, uint32_t options);
LY_ERR lys_print_file(FILE *f, const struct lys_module *module, LYS_OUTFORMAT format, uint32_t options);
LY_ERR lys_print_path(const char *path, const struct lys_module *module, LYS_OUTFORMAT format, uint32_t options);
LY_ERR lys_print_clb(ly_write_clb writeclb, void *user_data, const struct lys_module *module, LYS_OUTFORMAT format, uint32_t options);
LY_ERR lys_print_node(struct ly_out *out, const struct lysc_node *node, LYS_OUTFORMAT format, size_t line_length, uint32_t options);
struct ly_set {
	uint32_t size;
	uint32_t count;
	union {
		struct lyd_node **dnodes;
		struct lysc_node **snodes;
		void **objs;
	};
};
LY_ERR ly_set_new(struct ly_set **set_p);
LY_ERR ly_set_dup(const struct ly_set *set, void *(*duplicator)(const void *obj), struct ly_set **newset_p);
LY_ERR ly_set_add(struct ly_set *set, const void *object, ly_bool list, uint32_t *index_p);
LY_ERR ly_set_merge(struct ly_set *trg, const struct ly_set *src, ly_bool list, void *(*duplicator)(const void *obj));
ly_bool ly_set_contains(const struct ly_set *set, const void *object, uint32_t *index_p);
void ly_set_clean(struct ly_set *set, void(*destructor)(void *obj));
LY_ERR ly_set_rm(struct ly_set *set, void *object, void(*destructor)(void *obj));
LY_ERR ly_set_rm_index(struct ly_set *set, uint32_t index, void(*destructor)(void *obj));
void ly_set_free(struct ly_set *set, void(*destructor)(void *obj))
    __contract("frees(set)");
void ly_set_erase(struct ly_set *set, void(*destructor)(void *obj));

#endif
