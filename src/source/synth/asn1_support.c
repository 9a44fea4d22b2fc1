// The headers that asn1c copies beside its output: one text with the types, macros and prototypes
// that programs use, under all the names by which it is included.
//
// Written from the interface, not copied: layouts are those of 0.9.29, comments and codec internals
// are not there. A drop that carries these files has its own read instead.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/synth/synth_int.h"

static const char *const names[] = { "asn_application.h", "ANY.h", "BIT_STRING.h", "BMPString.h",
    "BOOLEAN.h", "ENUMERATED.h", "GeneralString.h", "GeneralizedTime.h", "GraphicString.h",
    "IA5String.h", "INTEGER.h", "ISO646String.h", "NULL.h", "NativeEnumerated.h", "NativeInteger.h",
    "NativeReal.h", "NumericString.h", "OBJECT_IDENTIFIER.h", "OCTET_STRING.h", "OPEN_TYPE.h",
    "ObjectDescriptor.h", "PrintableString.h", "REAL.h", "RELATIVE-OID.h", "RELATIVE_OID.h",
    "T61String.h", "TeletexString.h", "UTCTime.h", "UTF8String.h", "UniversalString.h",
    "VideotexString.h", "VisibleString.h", "aper_decoder.h", "aper_encoder.h", "aper_opentype.h",
    "aper_support.h", "asn_SEQUENCE_OF.h", "asn_SET_OF.h", "asn_bit_data.h", "asn_codecs.h",
    "asn_codecs_prim.h", "asn_config.h", "asn_internal.h", "asn_ioc.h", "asn_random_fill.h",
    "asn_system.h", "ber_decoder.h", "ber_tlv_length.h", "ber_tlv_tag.h", "constr_CHOICE.h",
    "constr_SEQUENCE.h", "constr_SEQUENCE_OF.h", "constr_SET.h", "constr_SET_OF.h", "constr_TYPE.h",
    "constraints.h", "der_encoder.h", "oer_decoder.h", "oer_encoder.h", "oer_support.h",
    "per_decoder.h", "per_encoder.h", "per_opentype.h", "per_support.h", "uper_decoder.h",
    "uper_encoder.h", "uper_opentype.h", "uper_support.h", "xer_decoder.h", "xer_encoder.h",
    "xer_support.h" };

static const char system_part[] =
        "#ifndef ASN_APPLICATION_H\n#define ASN_APPLICATION_H\n"
        "#include <assert.h>\n#include <errno.h>\n#include <inttypes.h>\n#include <limits.h>\n"
        "#include <stdarg.h>\n#include <stddef.h>\n#include <stdint.h>\n#include <stdio.h>\n"
        "#include <stdlib.h>\n#include <string.h>\n#include <sys/types.h>\n#include <arpa/inet.h>\n"
        "#define CALLOC(nmemb, size) calloc(nmemb, size)\n#define MALLOC(size) malloc(size)\n"
        "#define REALLOC(oldptr, size) realloc(oldptr, size)\n#define FREEMEM(ptr) free(ptr)\n"
        "#define CC_PRINTFLIKE(fmt, var) __attribute__((format(printf, fmt, var)))\n"
        "struct asn_TYPE_descriptor_s;\nstruct asn_TYPE_member_s;\n"
        "typedef struct asn_codec_ctx_s { size_t max_stack_size; } asn_codec_ctx_t;\n"
        "typedef struct asn_enc_rval_s { ssize_t encoded;\n"
        "    const struct asn_TYPE_descriptor_s *failed_type; const void *structure_ptr; } "
        "asn_enc_rval_t;\n"
        "enum asn_dec_rval_code_e { RC_OK, RC_WMORE, RC_FAIL };\n"
        "typedef struct asn_dec_rval_s { enum asn_dec_rval_code_e code; size_t consumed; } "
        "asn_dec_rval_t;\n"
        "enum asn_transfer_syntax { ATS_INVALID = 0, ATS_NONSTANDARD_PLAINTEXT, ATS_RANDOM, "
        "ATS_BER, ATS_DER,\n"
        "    ATS_CER, ATS_BASIC_OER, ATS_CANONICAL_OER, ATS_UNALIGNED_BASIC_PER,\n"
        "    ATS_UNALIGNED_CANONICAL_PER, ATS_ALIGNED_BASIC_PER, ATS_ALIGNED_CANONICAL_PER, "
        "ATS_BASIC_XER,\n"
        "    ATS_CANONICAL_XER };\n"
        "typedef int(asn_app_consume_bytes_f)(const void *buffer, size_t size, void *app_key);\n"
        "typedef void(asn_app_constraint_failed_f)(void *app_key,\n"
        "    const struct asn_TYPE_descriptor_s *type, const void *sptr, const char *format, ...)\n"
        "    CC_PRINTFLIKE(4, 5);\n"
        "typedef ssize_t ber_tlv_len_t;\ntypedef unsigned ber_tlv_tag_t;\n";

static const char descriptor_part[] =
        "typedef struct asn_struct_ctx_s { short phase; short step; int context; void *ptr;\n"
        "    ber_tlv_len_t left; } asn_struct_ctx_t;\n"
        "enum asn_struct_free_method { ASFM_FREE_EVERYTHING, ASFM_FREE_UNDERLYING,\n"
        "    ASFM_FREE_UNDERLYING_AND_RESET };\n"
        "typedef void(asn_struct_free_f)(const struct asn_TYPE_descriptor_s *td, void *sptr,\n"
        "    enum asn_struct_free_method);\n"
        "typedef int(asn_struct_print_f)(const struct asn_TYPE_descriptor_s *td, const void "
        "*sptr,\n"
        "    int level, asn_app_consume_bytes_f *callback, void *app_key);\n"
        "typedef int(asn_struct_compare_f)(const struct asn_TYPE_descriptor_s *td, const void *a,\n"
        "    const void *b);\n"
        "typedef int(asn_constr_check_f)(const struct asn_TYPE_descriptor_s *td, const void "
        "*sptr,\n"
        "    asn_app_constraint_failed_f *callback, void *app_key);\n"
        "typedef void(asn_codec_f)(void);\n"
        "typedef asn_codec_f ber_type_decoder_f, der_type_encoder_f, xer_type_decoder_f, "
        "xer_type_encoder_f,\n"
        "    oer_type_decoder_f, oer_type_encoder_f, per_type_decoder_f, per_type_encoder_f,\n"
        "    asn_random_fill_f, asn_outmost_tag_f;\n"
        "typedef struct asn_TYPE_operation_s { asn_struct_free_f *free_struct;\n"
        "    asn_struct_print_f *print_struct; asn_struct_compare_f *compare_struct;\n"
        "    ber_type_decoder_f *ber_decoder; der_type_encoder_f *der_encoder;\n"
        "    xer_type_decoder_f *xer_decoder; xer_type_encoder_f *xer_encoder;\n"
        "    oer_type_decoder_f *oer_decoder; oer_type_encoder_f *oer_encoder;\n"
        "    per_type_decoder_f *uper_decoder; per_type_encoder_f *uper_encoder;\n"
        "    per_type_decoder_f *aper_decoder; per_type_encoder_f *aper_encoder;\n"
        "    asn_random_fill_f *random_fill; asn_outmost_tag_f *outmost_tag; } "
        "asn_TYPE_operation_t;\n"
        "typedef struct asn_per_constraint_s { enum asn_per_constraint_flags { APC_UNCONSTRAINED = "
        "0,\n"
        "    APC_SEMI_CONSTRAINED = 1, APC_CONSTRAINED = 2, APC_EXTENSIBLE = 4 } flags; int "
        "range_bits;\n"
        "    int effective_bits; intmax_t lower_bound; intmax_t upper_bound; } "
        "asn_per_constraint_t;\n"
        "typedef struct asn_per_constraints_s { asn_per_constraint_t value; asn_per_constraint_t "
        "size;\n"
        "    int (*value2code)(unsigned int value); int (*code2value)(unsigned int code);\n"
        "    } asn_per_constraints_t;\n"
        "typedef struct asn_encoding_constraints_s { const struct asn_oer_constraints_s "
        "*oer_constraints;\n"
        "    const struct asn_per_constraints_s *per_constraints; asn_constr_check_f "
        "*general_constraints;\n"
        "    } asn_encoding_constraints_t;\n"
        "typedef struct asn_TYPE_descriptor_s { const char *name; const char *xml_tag;\n"
        "    asn_TYPE_operation_t *op; const ber_tlv_tag_t *tags; unsigned tags_count;\n"
        "    const ber_tlv_tag_t *all_tags; unsigned all_tags_count;\n"
        "    asn_encoding_constraints_t encoding_constraints; struct asn_TYPE_member_s *elements;\n"
        "    unsigned elements_count; const void *specifics; } asn_TYPE_descriptor_t;\n"
        "typedef struct asn_TYPE_member_s { int flags; unsigned optional; unsigned memb_offset;\n"
        "    ber_tlv_tag_t tag; int tag_mode; asn_TYPE_descriptor_t *type; void *type_selector;\n"
        "    asn_encoding_constraints_t encoding_constraints; int (*default_value_cmp)(const void "
        "*);\n"
        "    int (*default_value_set)(void **); const char *name; } asn_TYPE_member_t;\n"
        "#define ASN_STRUCT_FREE(asn_DEF, ptr) \\\n"
        "    (asn_DEF).op->free_struct(&(asn_DEF), (ptr), ASFM_FREE_EVERYTHING)\n"
        "#define ASN_STRUCT_RESET(asn_DEF, ptr) \\\n"
        "    (asn_DEF).op->free_struct(&(asn_DEF), (ptr), ASFM_FREE_UNDERLYING_AND_RESET)\n"
        "#define ASN_STRUCT_FREE_CONTENTS_ONLY(asn_DEF, ptr) \\\n"
        "    (asn_DEF).op->free_struct(&(asn_DEF), (ptr), ASFM_FREE_UNDERLYING)\n";

static const char type_part[] =
        "typedef struct ASN__PRIMITIVE_TYPE_s { uint8_t *buf; size_t size; } "
        "ASN__PRIMITIVE_TYPE_t;\n"
        "typedef ASN__PRIMITIVE_TYPE_t INTEGER_t, OBJECT_IDENTIFIER_t, RELATIVE_OID_t, REAL_t;\n"
        "typedef INTEGER_t ENUMERATED_t;\ntypedef int BOOLEAN_t;\ntypedef int NULL_t;\n"
        "typedef long NativeInteger_t, NativeEnumerated_t;\ntypedef double NativeReal_t;\n"
        "typedef struct OCTET_STRING { uint8_t *buf; size_t size; asn_struct_ctx_t _asn_ctx;\n"
        "    } OCTET_STRING_t;\n"
        "typedef struct BIT_STRING_s { uint8_t *buf; size_t size; int bits_unused;\n"
        "    asn_struct_ctx_t _asn_ctx; } BIT_STRING_t;\n"
        "typedef struct ANY { uint8_t *buf; int size; asn_struct_ctx_t _asn_ctx; } ANY_t;\n"
        "typedef OCTET_STRING_t BMPString_t, GeneralString_t, GeneralizedTime_t, GraphicString_t,\n"
        "    IA5String_t, ISO646String_t, NumericString_t, ObjectDescriptor_t, PrintableString_t,\n"
        "    T61String_t, TeletexString_t, UTCTime_t, UTF8String_t, UniversalString_t, "
        "VideotexString_t,\n"
        "    VisibleString_t;\n"
        "extern asn_TYPE_descriptor_t asn_DEF_ANY, asn_DEF_BIT_STRING, asn_DEF_BOOLEAN, "
        "asn_DEF_ENUMERATED,\n"
        "    asn_DEF_INTEGER, asn_DEF_NULL, asn_DEF_NativeEnumerated, asn_DEF_NativeInteger,\n"
        "    asn_DEF_NativeReal, asn_DEF_OBJECT_IDENTIFIER, asn_DEF_OCTET_STRING, "
        "asn_DEF_PrintableString,\n"
        "    asn_DEF_UTF8String, asn_DEF_VisibleString, asn_DEF_IA5String;\n"
        "typedef struct asn_INTEGER_enum_map_s { long nat_value; size_t enum_len; const char "
        "*enum_name;\n"
        "    } asn_INTEGER_enum_map_t;\n"
        "typedef struct asn_INTEGER_specifics_s { const asn_INTEGER_enum_map_t *value2enum;\n"
        "    const unsigned int *enum2value; int map_count; int extension; int "
        "strict_enumeration;\n"
        "    int field_width; int field_unsigned; } asn_INTEGER_specifics_t;\n"
        "#define A_SET_OF(type) \\\n"
        "    struct { type **array; int count; int size; void (*free)(type *); }\n"
        "#define A_SEQUENCE_OF(type) A_SET_OF(type)\n"
        "typedef A_SET_OF(void) asn_anonymous_set_;\ntypedef A_SEQUENCE_OF(void) "
        "asn_anonymous_sequence_;\n"
        "#define _A_SET_FROM_VOID(ptr) ((asn_anonymous_set_ *)(ptr))\n"
        "#define _A_SEQUENCE_FROM_VOID(ptr) ((asn_anonymous_sequence_ *)(ptr))\n"
        "#define ASN_SET_ADD(headptr, ptr) asn_set_add((headptr), (ptr))\n"
        "#define ASN_SEQUENCE_ADD(headptr, ptr) asn_sequence_add((headptr), (ptr))\n"
        "int asn_set_add(void *asn_set_of_x, void *ptr);\n"
        "void asn_set_del(void *asn_set_of_x, int number, int _do_free);\n"
        "void asn_set_empty(void *asn_set_of_x);\n"
        "int asn_sequence_add(void *asn_sequence_of_x, void *ptr);\n"
        "void asn_sequence_del(void *asn_sequence_of_x, int number, int _do_free);\n"
        "void asn_sequence_empty(void *asn_sequence_of_x);\n";

static const char function_part[] =
        "int asn_INTEGER2imax(const INTEGER_t *i, intmax_t *l);\n"
        "int asn_INTEGER2umax(const INTEGER_t *i, uintmax_t *l);\n"
        "int asn_imax2INTEGER(INTEGER_t *i, intmax_t l);\n"
        "int asn_umax2INTEGER(INTEGER_t *i, uintmax_t l);\n"
        "int asn_INTEGER2long(const INTEGER_t *i, long *l);\n"
        "int asn_INTEGER2ulong(const INTEGER_t *i, unsigned long *l);\n"
        "int asn_INTEGER2int64(const INTEGER_t *i, int64_t *l);\n"
        "int asn_INTEGER2uint64(const INTEGER_t *i, uint64_t *l);\n"
        "int asn_long2INTEGER(INTEGER_t *i, long l);\nint asn_ulong2INTEGER(INTEGER_t *i, unsigned "
        "long l);\n"
        "int asn_int642INTEGER(INTEGER_t *i, int64_t l);\nint asn_uint642INTEGER(INTEGER_t *i, "
        "uint64_t l);\n"
        "int OCTET_STRING_fromBuf(OCTET_STRING_t *s, const char *str, int size);\n"
        "#define OCTET_STRING_fromString(s, str) OCTET_STRING_fromBuf(s, str, -1)\n"
        "OCTET_STRING_t *OCTET_STRING_new_fromBuf(const asn_TYPE_descriptor_t *td, const char "
        "*str, int size);\n"
        "int ANY_fromType(ANY_t *, asn_TYPE_descriptor_t *td, void *struct_ptr);\n"
        "int ANY_fromType_aper(ANY_t *st, asn_TYPE_descriptor_t *td, void *sptr);\n"
        "ANY_t *ANY_new_fromType(asn_TYPE_descriptor_t *td, void *struct_ptr);\n"
        "ANY_t *ANY_new_fromType_aper(asn_TYPE_descriptor_t *td, void *sptr);\n"
        "int ANY_to_type(ANY_t *, asn_TYPE_descriptor_t *td, void **struct_ptr);\n"
        "int ANY_to_type_aper(ANY_t *, asn_TYPE_descriptor_t *td, void **struct_ptr);\n"
        "#define ANY_fromBuf(s, buf, size) OCTET_STRING_fromBuf((OCTET_STRING_t *)(s), (buf), "
        "(size))\n"
        "int asn_check_constraints(const asn_TYPE_descriptor_t *td, const void *sptr, char "
        "*errbuf,\n"
        "    size_t *errlen);\n"
        "int asn_fprint(FILE *stream, const asn_TYPE_descriptor_t *td, const void *struct_ptr);\n"
        "typedef struct asn_encode_to_new_buffer_result_s { void *buffer; asn_enc_rval_t result;\n"
        "    } asn_encode_to_new_buffer_result_t;\n"
        "asn_enc_rval_t asn_encode(const asn_codec_ctx_t *, enum asn_transfer_syntax,\n"
        "    const asn_TYPE_descriptor_t *td, const void *sptr, asn_app_consume_bytes_f *callback, "
        "void *key);\n"
        "asn_enc_rval_t asn_encode_to_buffer(const asn_codec_ctx_t *, enum asn_transfer_syntax,\n"
        "    const asn_TYPE_descriptor_t *td, const void *sptr, void *buffer, size_t "
        "buffer_size);\n"
        "asn_encode_to_new_buffer_result_t asn_encode_to_new_buffer(const asn_codec_ctx_t *,\n"
        "    enum asn_transfer_syntax, const asn_TYPE_descriptor_t *td, const void *sptr);\n"
        "asn_dec_rval_t asn_decode(const asn_codec_ctx_t *, enum asn_transfer_syntax,\n"
        "    const asn_TYPE_descriptor_t *td, void **sptr, const void *buffer, size_t size);\n"
        "asn_dec_rval_t ber_decode(const asn_codec_ctx_t *, const asn_TYPE_descriptor_t *td, void "
        "**sptr,\n"
        "    const void *buffer, size_t size);\n"
        "asn_enc_rval_t der_encode_to_buffer(const asn_TYPE_descriptor_t *td, const void *sptr, "
        "void *buffer,\n"
        "    size_t size);\n"
        "asn_dec_rval_t uper_decode(const asn_codec_ctx_t *, const asn_TYPE_descriptor_t *td, void "
        "**sptr,\n"
        "    const void *buffer, size_t size, int skip_bits, int unused_bits);\n"
        "asn_dec_rval_t uper_decode_complete(const asn_codec_ctx_t *, const asn_TYPE_descriptor_t "
        "*td,\n"
        "    void **sptr, const void *buffer, size_t size);\n"
        "asn_enc_rval_t uper_encode(const asn_TYPE_descriptor_t *td, const asn_per_constraints_t "
        "*,\n"
        "    const void *sptr, asn_app_consume_bytes_f *callback, void *app_key);\n"
        "asn_enc_rval_t uper_encode_to_buffer(const asn_TYPE_descriptor_t *td, const "
        "asn_per_constraints_t *,\n"
        "    const void *sptr, void *buffer, size_t buffer_size);\n"
        "ssize_t uper_encode_to_new_buffer(const asn_TYPE_descriptor_t *td, const "
        "asn_per_constraints_t *,\n"
        "    const void *sptr, void **buffer_r);\n"
        "asn_dec_rval_t aper_decode(const asn_codec_ctx_t *, const asn_TYPE_descriptor_t *td, void "
        "**sptr,\n"
        "    const void *buffer, size_t size, int skip_bits, int unused_bits);\n"
        "asn_dec_rval_t aper_decode_complete(const asn_codec_ctx_t *, const asn_TYPE_descriptor_t "
        "*td,\n"
        "    void **sptr, const void *buffer, size_t size);\n"
        "asn_enc_rval_t aper_encode(const asn_TYPE_descriptor_t *td, const asn_per_constraints_t "
        "*,\n"
        "    const void *sptr, asn_app_consume_bytes_f *callback, void *app_key);\n"
        "asn_enc_rval_t aper_encode_to_buffer(const asn_TYPE_descriptor_t *td, const "
        "asn_per_constraints_t *,\n"
        "    const void *sptr, void *buffer, size_t buffer_size);\n"
        "ssize_t aper_encode_to_new_buffer(const asn_TYPE_descriptor_t *td, const "
        "asn_per_constraints_t *,\n"
        "    const void *sptr, void **buffer_r);\n"
        "enum xer_encoder_flags_e { XER_F_BASIC = 1, XER_F_CANONICAL = 2 };\n"
        "asn_enc_rval_t xer_encode(const asn_TYPE_descriptor_t *td, const void *sptr,\n"
        "    enum xer_encoder_flags_e flags, asn_app_consume_bytes_f *callback, void *app_key);\n"
        "asn_dec_rval_t xer_decode(const asn_codec_ctx_t *, const asn_TYPE_descriptor_t *td, void "
        "**sptr,\n"
        "    const void *buffer, size_t size);\n"
        "int xer_fprint(FILE *stream, const asn_TYPE_descriptor_t *td, const void *sptr);\n"
        "#endif\n";

const char *const *support_names(size_t *n)
{
    *n = ARRAY_LEN(names);
    return names;
}

void support_write(struct str name, struct buf *out)
{
    if (!str_is(name, names[0])) {
        buf_printf(out, "#include <%s>\n", names[0]);
        return;
    }
    buf_add_text(out, system_part);
    buf_add_text(out, descriptor_part);
    buf_add_text(out, type_part);
    buf_add_text(out, function_part);
}
