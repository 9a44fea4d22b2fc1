/* asn1c's run-time library: checking constraints */
#ifndef ASN1_CONSTRAINTS_VALIDATOR_H
#define ASN1_CONSTRAINTS_VALIDATOR_H

#include <asn_system.h>
struct asn_TYPE_descriptor_s;
typedef void (asn_app_constraint_failed_cb)(void *application_specific_key, const struct asn_TYPE_descriptor_s *td, const void *sptr, const char *error_message_format, ...);
typedef int (asn_constr_check_f)(const struct asn_TYPE_descriptor_s *td, const void *sptr, asn_app_constraint_failed_cb *optional_callback, void *optional_app_key);
int asn_check_constraints(const struct asn_TYPE_descriptor_s *td, const void *sptr, char *errbuf, size_t *errlen)
    __contract("nonnull(td) writes(errbuf, *errlen)");
asn_constr_check_f asn_generic_no_constraint;
asn_constr_check_f asn_generic_unknown_constraint;
#define ASN__CTFAIL if (ctfailcb) ctfailcb
#define _ASN_CTFAIL if (ctfailcb) ctfailcb

#endif
