/* asn1c's run-time library: OBJECT IDENTIFIER */
#ifndef _OBJECT_IDENTIFIER_H_
#define _OBJECT_IDENTIFIER_H_

#include <asn_application.h>
#include <asn_codecs_prim.h>
#include <OCTET_STRING.h>
typedef uint32_t asn_oid_arc_t;
typedef ASN__PRIMITIVE_TYPE_t OBJECT_IDENTIFIER_t;
extern asn_TYPE_descriptor_t asn_DEF_OBJECT_IDENTIFIER;
ssize_t OBJECT_IDENTIFIER_get_arcs(const OBJECT_IDENTIFIER_t *oid, asn_oid_arc_t *arcs, size_t arc_slots)
    __contract("nonnull(oid) writes(arcs, arc_slots*4) copies(arcs, oid) neg(ret)");
int OBJECT_IDENTIFIER_set_arcs(OBJECT_IDENTIFIER_t *oid, const asn_oid_arc_t *arcs, size_t arcs_count)
    __contract("nonnull(oid) reads(arcs, arcs_count*4) neg(ret)");

#endif
