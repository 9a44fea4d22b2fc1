/* asn1c's run-time library: SET OF */
#ifndef ASN_SET_OF_H
#define ASN_SET_OF_H

#include <asn_system.h>
#define A_SET_OF(type) struct { type **array; int count; int size; void (*free)(type *); }
#define ASN_SET_ADD(headptr, ptr) asn_set_add((headptr), (ptr))
int asn_set_add(void *asn_set_of_x, void *ptr)
    __contract("nonnull(asn_set_of_x) owned(ptr) neg(ret)");
void asn_set_del(void *asn_set_of_x, int number, int do_free) __contract("nonnull(asn_set_of_x)");
void asn_set_empty(void *asn_set_of_x) __contract("nonnull(asn_set_of_x)");
typedef A_SET_OF(void) asn_anonymous_set_;
#define _A_SET_FROM_VOID(ptr) ((asn_anonymous_set_ *)(ptr))
#define _A_CSET_FROM_VOID(ptr) ((const asn_anonymous_set_ *)(ptr))

#endif
