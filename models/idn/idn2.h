/* libidn2: the documented interface */
#ifndef IDN2_H
#define IDN2_H

#include <stdint.h>
#include <string.h>

typedef enum {
	IDN2_NFC_INPUT = 1, IDN2_ALABEL_ROUNDTRIP, IDN2_TRANSITIONAL = 4,
	IDN2_NONTRANSITIONAL = 8, IDN2_ALLOW_UNASSIGNED = 16, IDN2_USE_STD3_ASCII_RULES = 32,
	IDN2_NO_TR46 = 64, IDN2_NO_ALABEL_ROUNDTRIP = 128
} idn2_flags;
int idn2_lookup_u8(const uint8_t *src, uint8_t **lookupname, int flags);
int idn2_register_u8(const uint8_t *ulabel, const uint8_t *alabel, uint8_t **insertname, int flags);
int idn2_lookup_ul(const char *src, char **lookupname, int flags);
int idn2_register_ul(const char *ulabel, const char *alabel, char **insertname, int flags);
typedef enum {
	IDN2_OK, IDN2_MALLOC = -100, IDN2_NO_CODESET = -101, IDN2_ICONV_FAIL = -102,
	IDN2_ENCODING_ERROR = -200, IDN2_NFC = -201, IDN2_PUNYCODE_BAD_INPUT = -202,
	IDN2_PUNYCODE_BIG_OUTPUT = -203, IDN2_PUNYCODE_OVERFLOW = -204,
	IDN2_TOO_BIG_DOMAIN = -205, IDN2_TOO_BIG_LABEL = -206, IDN2_INVALID_ALABEL = -207,
	IDN2_UALABEL_MISMATCH = -208, IDN2_INVALID_FLAGS = -209, IDN2_NOT_NFC = -300,
	IDN2_2HYPHEN = -301, IDN2_HYPHEN_STARTEND = -302, IDN2_LEADING_COMBINING = -303,
	IDN2_DISALLOWED = -304, IDN2_CONTEXTJ = -305, IDN2_CONTEXTJ_NO_RULE = -306,
	IDN2_CONTEXTO = -307, IDN2_CONTEXTO_NO_RULE = -308, IDN2_UNASSIGNED = -309,
	IDN2_BIDI = -310, IDN2_DOT_IN_LABEL = -311, IDN2_INVALID_TRANSITIONAL = -312,
	IDN2_INVALID_NONTRANSITIONAL = -313, IDN2_ALABEL_ROUNDTRIP_FAILED = -314
} idn2_rc;
int idn2_to_ascii_4i(const uint32_t *input, size_t inlen, char *output, int flags)
    __contract("nonnull(input) alloc(*inlen, unknown) copies(*inlen, input) neg(ret)");
int idn2_to_ascii_4i2(const uint32_t *input, size_t inlen, char **output, int flags)
    __contract("nonnull(input) alloc(*inlen, unknown) copies(*inlen, input) neg(ret)");
int idn2_to_ascii_4z(const uint32_t *input, char **output, int flags)
    __contract("nonnull(input) alloc(*output, unknown) copies(*output, input) neg(ret)");
int idn2_to_ascii_8z(const char *input, char **output, int flags)
    __contract("nonnull(input) alloc(*output, unknown) copies(*output, input) neg(ret)");
int idn2_to_ascii_lz(const char *input, char **output, int flags)
    __contract("nonnull(input) alloc(*output, unknown) copies(*output, input) neg(ret)");
int idn2_to_unicode_8z4z(const char *input, uint32_t **output, int flags)
    __contract("nonnull(input) alloc(*output, unknown) copies(*output, input) neg(ret)");
int idn2_to_unicode_4z4z(const uint32_t *input, uint32_t **output, int flags)
    __contract("nonnull(input) alloc(*output, unknown) copies(*output, input) neg(ret)");
int idn2_to_unicode_44i(const uint32_t *in, size_t inlen, uint32_t *out, size_t *outlen, int flags)
    __contract("nonnull(in) alloc(*inlen, unknown) copies(*inlen, in) neg(ret)");
int idn2_to_unicode_8z8z(const char *input, char **output, int flags)
    __contract("nonnull(input) alloc(*output, unknown) copies(*output, input) neg(ret)");
int idn2_to_unicode_8zlz(const char *input, char **output, int flags)
    __contract("nonnull(input) alloc(*output, unknown) copies(*output, input) neg(ret)");
int idn2_to_unicode_lzlz(const char *input, char **output, int flags)
    __contract("nonnull(input) alloc(*output, unknown) copies(*output, input) neg(ret)");
const char *idn2_strerror(int rc);
const char *idn2_strerror_name(int rc);
const char *idn2_check_version(const char *req_version);
void idn2_free(void *ptr) __contract("frees(ptr)");
typedef enum {
	IDNA_SUCCESS, IDNA_STRINGPREP_ERROR = -200, IDNA_PUNYCODE_ERROR = -202,
	IDNA_CONTAINS_NON_LDH = -200, IDNA_CONTAINS_LDH = -200, IDNA_CONTAINS_MINUS = -200,
	IDNA_INVALID_LENGTH = -304, IDNA_NO_ACE_PREFIX = -200,
	IDNA_ROUNDTRIP_VERIFY_ERROR = -200, IDNA_CONTAINS_ACE_PREFIX = -200,
	IDNA_ICONV_ERROR = -200, IDNA_MALLOC_ERROR = -100, IDNA_DLOPEN_ERROR = -100
} Idna_rc;
typedef enum {
	IDNA_ALLOW_UNASSIGNED = 16, IDNA_USE_STD3_ASCII_RULES = 32
} Idna_flags;

#define IDN2_VERSION "2.3.3"
#define IDN2_VERSION_NUMBER 0x2030003
#define IDN2_VERSION_MAJOR 2
#define IDN2_VERSION_MINOR 3
#define IDN2_VERSION_PATCH 3
#define IDN2_LABEL_MAX_LENGTH 63
#define IDN2_DOMAIN_MAX_LENGTH 255
#define idna_to_unicode_8z4z idn2_to_unicode_8z4z
#define idna_to_unicode_4z4z idn2_to_unicode_4z4z
#define idna_to_unicode_44i idn2_to_unicode_44i
#define idna_to_unicode_8z8z idn2_to_unicode_8z8z
#define idna_to_unicode_8zlz idn2_to_unicode_8zlz
#define idna_to_unicode_lzlz idn2_to_unicode_lzlz
#define idna_strerror idn2_strerror
#define idn_free idn2_free
int idna_to_ascii_4i();
int idna_to_ascii_4z();
int idna_to_ascii_8z();
int idna_to_ascii_lz();

#endif
