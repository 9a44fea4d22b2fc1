/* asn1c's run-time library: SEQUENCE OF */
#ifndef ASN_SEQUENCE_OF_H
#define ASN_SEQUENCE_OF_H

#include <asn_SET_OF.h>
#define A_SEQUENCE_OF(type) A_SET_OF(type)
#define ASN_SEQUENCE_ADD(headptr, ptr) asn_sequence_add((headptr), (ptr))
typedef A_SEQUENCE_OF(void) asn_anonymous_sequence_;
#define _A_SEQUENCE_FROM_VOID(ptr) ((asn_anonymous_sequence_ *)(ptr))
#define _A_CSEQUENCE_FROM_VOID(ptr) ((const asn_anonymous_sequence_ *)(ptr))
void asn_sequence_del(void *asn_sequence_of_x, int number, int do_free)
    __contract("nonnull(asn_sequence_of_x)");
void asn_sequence_empty(void *asn_sequence_of_x) __contract("nonnull(asn_sequence_of_x)");
#define asn_sequence_add(asn_sequence_of_x, ptr) asn_set_add((asn_sequence_of_x), (ptr))

#endif
