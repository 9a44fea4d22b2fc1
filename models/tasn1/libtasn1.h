/* libtasn1: the documented interface */
#ifndef LIBTASN1_H
#define LIBTASN1_H

#include <sys/types.h>
#include <time.h>
#include <stdio.h>

struct asn1_node_st;
typedef struct asn1_node_st asn1_node_st;
typedef asn1_node_st *asn1_node;
typedef const asn1_node_st *asn1_node_const;
struct asn1_static_node_st {
	const char *name;
	unsigned int type;
	const void *value;
};
typedef struct asn1_static_node_st asn1_static_node;
struct asn1_data_node_st {
	const char *name;
	const void *value;
	unsigned int value_len;
	unsigned int type;
};
typedef struct asn1_data_node_st asn1_data_node_st;
int asn1_parser2tree(const char *file, asn1_node *definitions, char *error_desc);
int asn1_parser2array(const char *inputFileName, const char *outputFileName, const char *vectorName, char *error_desc);
int asn1_array2tree(const asn1_static_node *array, asn1_node *definitions, char *errorDescription);
void asn1_print_structure(FILE *out, asn1_node_const structure, const char *name, int mode);
int asn1_create_element(asn1_node_const definitions, const char *source_name, asn1_node *element);
int asn1_delete_structure(asn1_node *structure) __contract("frees(*structure)");
int asn1_delete_structure2(asn1_node *structure, unsigned int flags)
    __contract("frees(*structure)");
int asn1_delete_element(asn1_node structure, const char *element_name);
int asn1_write_value(asn1_node node_root, const char *name, const void *ivalue, int len);
int asn1_read_value(asn1_node_const root, const char *name, void *ivalue, int *len)
    __contract("writes(ivalue, *len)");
int asn1_read_value_type(asn1_node_const root, const char *name, void *ivalue, int *len, unsigned int *etype);
int asn1_read_node_value(asn1_node_const node, asn1_data_node_st *data);
int asn1_number_of_elements(asn1_node_const element, const char *name, int *num);
int asn1_der_coding(asn1_node_const element, const char *name, void *ider, int *len, char *ErrorDescription);
int asn1_der_decoding2(asn1_node *element, const void *ider, int *max_ider_len, unsigned int flags, char *errorDescription)
    __contract("decodes(*element, ider, max_ider_len)");
int asn1_der_decoding(asn1_node *element, const void *ider, int ider_len, char *errorDescription)
    __contract("decodes(*element, ider, ider_len)");
int asn1_der_decoding_element(asn1_node *structure, const char *elementName, const void *ider, int len, char *errorDescription);
int asn1_der_decoding_startEnd(asn1_node element, const void *ider, int ider_len, const char *name_element, int *start, int *end);
int asn1_expand_any_defined_by(asn1_node_const definitions, asn1_node *element);
int asn1_expand_octet_string(asn1_node_const definitions, asn1_node *element, const char *octetName, const char *objectName);
int asn1_read_tag(asn1_node_const root, const char *name, int *tagValue, int *classValue);
const char *asn1_find_structure_from_oid(asn1_node_const definitions, const char *oidValue);
const char *asn1_check_version(const char *req_version);
const char *asn1_strerror(int error);
void asn1_perror(int error);
long asn1_get_length_der(const unsigned char *der, int der_len, int *len);
long asn1_get_length_ber(const unsigned char *ber, int ber_len, int *len);
void asn1_length_der(unsigned long len, unsigned char *der, int *der_len);
int asn1_decode_simple_der(unsigned int etype, const unsigned char *der, unsigned int der_len, const unsigned char **str, unsigned int *str_len);
int asn1_decode_simple_ber(unsigned int etype, const unsigned char *der, unsigned int der_len, unsigned char **str, unsigned int *str_len, unsigned int *ber_len);
int asn1_encode_simple_der(unsigned int etype, const unsigned char *str, unsigned int str_len, unsigned char *tl, unsigned int *tl_len);
asn1_node asn1_find_node(asn1_node_const pointer, const char *name);
int asn1_copy_node(asn1_node dst, const char *dst_name, asn1_node_const src, const char *src_name);
asn1_node asn1_dup_node(asn1_node_const src, const char *src_name);
int asn1_get_tag_der(const unsigned char *der, int der_len, unsigned char *cls, int *len, unsigned long *tag);
void asn1_octet_der(const unsigned char *str, int str_len, unsigned char *der, int *der_len);
int asn1_get_octet_der(const unsigned char *der, int der_len, int *ret_len, unsigned char *str, int str_size, int *str_len);
void asn1_bit_der(const unsigned char *str, int bit_len, unsigned char *der, int *der_len);
int asn1_get_bit_der(const unsigned char *der, int der_len, int *ret_len, unsigned char *str, int str_size, int *bit_len);
int asn1_get_object_id_der(const unsigned char *der, int der_len, int *ret_len, char *str, int str_size);
int asn1_object_id_der(const char *str, unsigned char *der, int *der_len, unsigned int flags);
typedef int asn1_retCode;

#define ASN1_VERSION "4.19.0"
#define ASN1_VERSION_MAJOR 4
#define ASN1_VERSION_MINOR 19
#define ASN1_VERSION_PATCH 0
#define ASN1_VERSION_NUMBER 0x41300
#define _ASN1_GCC_VERSION 120200
#define ASN1_SUCCESS 0
#define ASN1_FILE_NOT_FOUND 1
#define ASN1_ELEMENT_NOT_FOUND 2
#define ASN1_IDENTIFIER_NOT_FOUND 3
#define ASN1_DER_ERROR 4
#define ASN1_VALUE_NOT_FOUND 5
#define ASN1_GENERIC_ERROR 6
#define ASN1_VALUE_NOT_VALID 7
#define ASN1_TAG_ERROR 8
#define ASN1_TAG_IMPLICIT 9
#define ASN1_ERROR_TYPE_ANY 10
#define ASN1_SYNTAX_ERROR 11
#define ASN1_MEM_ERROR 12
#define ASN1_MEM_ALLOC_ERROR 13
#define ASN1_DER_OVERFLOW 14
#define ASN1_NAME_TOO_LONG 15
#define ASN1_ARRAY_ERROR 16
#define ASN1_ELEMENT_NOT_EMPTY 17
#define ASN1_TIME_ENCODING_ERROR 18
#define ASN1_RECURSION 19
#define ASN1_PRINT_NAME 1
#define ASN1_PRINT_NAME_TYPE 2
#define ASN1_PRINT_NAME_TYPE_VALUE 3
#define ASN1_PRINT_ALL 4
#define ASN1_CLASS_UNIVERSAL 0x0
#define ASN1_CLASS_APPLICATION 0x40
#define ASN1_CLASS_CONTEXT_SPECIFIC 0x80
#define ASN1_CLASS_PRIVATE 0xc0
#define ASN1_CLASS_STRUCTURED 0x20
#define ASN1_TAG_BOOLEAN 0x1
#define ASN1_TAG_INTEGER 0x2
#define ASN1_TAG_SEQUENCE 0x10
#define ASN1_TAG_SET 0x11
#define ASN1_TAG_OCTET_STRING 0x4
#define ASN1_TAG_BIT_STRING 0x3
#define ASN1_TAG_UTCTime 0x17
#define ASN1_TAG_GENERALIZEDTime 0x18
#define ASN1_TAG_OBJECT_ID 0x6
#define ASN1_TAG_ENUMERATED 0xa
#define ASN1_TAG_NULL 0x5
#define ASN1_TAG_GENERALSTRING 0x1b
#define ASN1_TAG_NUMERIC_STRING 0x12
#define ASN1_TAG_IA5_STRING 0x16
#define ASN1_TAG_TELETEX_STRING 0x14
#define ASN1_TAG_PRINTABLE_STRING 0x13
#define ASN1_TAG_UNIVERSAL_STRING 0x1c
#define ASN1_TAG_BMP_STRING 0x1e
#define ASN1_TAG_UTF8_STRING 0xc
#define ASN1_TAG_VISIBLE_STRING 0x1a
#define ASN1_MAX_NAME_SIZE 64
#define ASN1_ETYPE_INVALID 0
#define ASN1_ETYPE_CONSTANT 1
#define ASN1_ETYPE_IDENTIFIER 2
#define ASN1_ETYPE_INTEGER 3
#define ASN1_ETYPE_BOOLEAN 4
#define ASN1_ETYPE_SEQUENCE 5
#define ASN1_ETYPE_BIT_STRING 6
#define ASN1_ETYPE_OCTET_STRING 7
#define ASN1_ETYPE_TAG 8
#define ASN1_ETYPE_DEFAULT 9
#define ASN1_ETYPE_SIZE 10
#define ASN1_ETYPE_SEQUENCE_OF 11
#define ASN1_ETYPE_OBJECT_ID 12
#define ASN1_ETYPE_ANY 13
#define ASN1_ETYPE_SET 14
#define ASN1_ETYPE_SET_OF 15
#define ASN1_ETYPE_DEFINITIONS 16
#define ASN1_ETYPE_CHOICE 18
#define ASN1_ETYPE_IMPORTS 19
#define ASN1_ETYPE_NULL 20
#define ASN1_ETYPE_ENUMERATED 21
#define ASN1_ETYPE_GENERALSTRING 27
#define ASN1_ETYPE_NUMERIC_STRING 28
#define ASN1_ETYPE_IA5_STRING 29
#define ASN1_ETYPE_TELETEX_STRING 30
#define ASN1_ETYPE_PRINTABLE_STRING 31
#define ASN1_ETYPE_UNIVERSAL_STRING 32
#define ASN1_ETYPE_BMP_STRING 33
#define ASN1_ETYPE_UTF8_STRING 34
#define ASN1_ETYPE_VISIBLE_STRING 35
#define ASN1_ETYPE_UTC_TIME 36
#define ASN1_ETYPE_GENERALIZED_TIME 37
#define ASN1_DELETE_FLAG_ZEROIZE 1
#define ASN1_DECODE_FLAG_ALLOW_PADDING 1
#define ASN1_DECODE_FLAG_STRICT_DER 0x2
#define ASN1_DECODE_FLAG_ALLOW_INCORRECT_TIME 0x4
#define ASN1_MAX_ERROR_DESCRIPTION_SIZE 128
#define ASN1_MAX_TAG_SIZE 4
#define ASN1_MAX_LENGTH_SIZE 9
#define ASN1_MAX_TL_SIZE 13

#endif
