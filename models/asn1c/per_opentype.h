/* asn1c's run-time library: PER open types */
#ifndef PER_OPENTYPE_H
#define PER_OPENTYPE_H

#include <asn_application.h>
#include <per_support.h>
asn_dec_rval_t uper_open_type_get(const asn_codec_ctx_t *opt_codec_ctx, const struct asn_TYPE_descriptor_s *td, const asn_per_constraints_t *constraints, void **sptr, asn_per_data_t *pd)
    __contract("decodes(*sptr, pd, unknown)");
int uper_open_type_skip(const asn_codec_ctx_t *opt_codec_ctx, asn_per_data_t *pd)
    __contract("neg(ret)");
int uper_open_type_put(const struct asn_TYPE_descriptor_s *td, const asn_per_constraints_t *constraints, const void *sptr, asn_per_outp_t *po)
    __contract("neg(ret)");
asn_dec_rval_t aper_open_type_get(const asn_codec_ctx_t *opt_codec_ctx, const struct asn_TYPE_descriptor_s *td, const asn_per_constraints_t *constraints, void **sptr, asn_per_data_t *pd)
    __contract("decodes(*sptr, pd, unknown)");

#endif
