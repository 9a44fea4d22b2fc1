/* asn1c's run-time library: information object sets */
#ifndef ASN_IOC_H
#define ASN_IOC_H

#include <asn_application.h>
struct asn_TYPE_descriptor_s;
struct asn_ioc_set_s;
typedef struct asn_ioc_cell_s {
	const char *field_name;
	enum { aioc__undefined = 0, aioc__value, aioc__type, aioc__open_type } cell_kind;
	struct asn_TYPE_descriptor_s *type_descriptor;
	const void *value_sptr;
	struct { size_t types_count; struct { unsigned choice_position; } *types; } open_type;
	const struct asn_ioc_set_s *ioc_set;
} asn_ioc_cell_t;
typedef struct asn_ioc_set_s {
	size_t rows_count;
	size_t columns_count;
	const asn_ioc_cell_t *rows;
} asn_ioc_set_t;

#endif
