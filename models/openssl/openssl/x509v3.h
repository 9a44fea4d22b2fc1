/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_X509V3_H
#define OPENSSL_X509V3_H

#include <openssl/macros.h>
#include <openssl/bio.h>
#include <openssl/x509.h>
#include <openssl/conf.h>
#include <openssl/x509v3err.h>

struct v3_ext_method;
struct v3_ext_ctx;
typedef void *(*X509V3_EXT_NEW)(void);
typedef void (*X509V3_EXT_FREE)(void *);
typedef void *(*X509V3_EXT_D2I)(void *, const unsigned char **, long);
typedef int (*X509V3_EXT_I2D)(const void *, unsigned char **);
typedef struct stack_st_CONF_VALUE *(*X509V3_EXT_I2V)(const struct v3_ext_method *, void *, struct stack_st_CONF_VALUE *);
typedef void *(*X509V3_EXT_V2I)(const struct v3_ext_method *, struct v3_ext_ctx *, struct stack_st_CONF_VALUE *);
typedef char *(*X509V3_EXT_I2S)(const struct v3_ext_method *, void *);
typedef void *(*X509V3_EXT_S2I)(const struct v3_ext_method *, struct v3_ext_ctx *, const char *);
typedef int (*X509V3_EXT_I2R)(const struct v3_ext_method *, void *, BIO *, int);
typedef void *(*X509V3_EXT_R2I)(const struct v3_ext_method *, struct v3_ext_ctx *, const char *);
struct v3_ext_method {
	int ext_nid;
	int ext_flags;
	ASN1_ITEM_EXP *it;
	X509V3_EXT_NEW ext_new;
	X509V3_EXT_FREE ext_free;
	X509V3_EXT_D2I d2i;
	X509V3_EXT_I2D i2d;
	X509V3_EXT_I2S i2s;
	X509V3_EXT_S2I s2i;
	X509V3_EXT_I2V i2v;
	X509V3_EXT_V2I v2i;
	X509V3_EXT_I2R i2r;
	X509V3_EXT_R2I r2i;
	void *usr_data;
};
struct X509V3_CONF_METHOD_st {
	char *(*get_string)(void *, const char *, const char *);
	struct stack_st_CONF_VALUE *(*get_section)(void *, const char *);
	void (*free_string)(void *, char *);
	void (*free_section)(void *, struct stack_st_CONF_VALUE *);
};
typedef struct X509V3_CONF_METHOD_st X509V3_CONF_METHOD;
struct v3_ext_ctx {
	int flags;
	X509 *issuer_cert;
	X509 *subject_cert;
	X509_REQ *subject_req;
	X509_CRL *crl;
	X509V3_CONF_METHOD *db_meth;
	void *db;
	EVP_PKEY *issuer_pkey;
};
typedef struct v3_ext_method X509V3_EXT_METHOD;
struct stack_st_X509V3_EXT_METHOD;
typedef BIT_STRING_BITNAME ENUMERATED_NAMES;
struct BASIC_CONSTRAINTS_st {
	int ca;
	ASN1_INTEGER *pathlen;
};
typedef struct BASIC_CONSTRAINTS_st BASIC_CONSTRAINTS;
struct PKEY_USAGE_PERIOD_st {
	ASN1_GENERALIZEDTIME *notBefore;
	ASN1_GENERALIZEDTIME *notAfter;
};
typedef struct PKEY_USAGE_PERIOD_st PKEY_USAGE_PERIOD;
struct otherName_st {
	ASN1_OBJECT *type_id;
	ASN1_TYPE *value;
};
typedef struct otherName_st OTHERNAME;
struct EDIPartyName_st {
	ASN1_STRING *nameAssigner;
	ASN1_STRING *partyName;
};
typedef struct EDIPartyName_st EDIPARTYNAME;
struct GENERAL_NAME_st {
	int type;
	union {
		char *ptr;
		OTHERNAME *otherName;
		ASN1_IA5STRING *rfc822Name;
		ASN1_IA5STRING *dNSName;
		ASN1_STRING *x400Address;
		X509_NAME *directoryName;
		EDIPARTYNAME *ediPartyName;
		ASN1_IA5STRING *uniformResourceIdentifier;
		ASN1_OCTET_STRING *iPAddress;
		ASN1_OBJECT *registeredID;
		ASN1_OCTET_STRING *ip;
		X509_NAME *dirn;
		ASN1_IA5STRING *ia5;
		ASN1_OBJECT *rid;
		ASN1_TYPE *other;
	} d;
};
typedef struct GENERAL_NAME_st GENERAL_NAME;
struct ACCESS_DESCRIPTION_st {
	ASN1_OBJECT *method;
	GENERAL_NAME *location;
};
typedef struct ACCESS_DESCRIPTION_st ACCESS_DESCRIPTION;
struct stack_st_ACCESS_DESCRIPTION;
struct stack_st_GENERAL_NAME;
typedef struct stack_st_ACCESS_DESCRIPTION AUTHORITY_INFO_ACCESS;
typedef struct stack_st_ASN1_OBJECT EXTENDED_KEY_USAGE;
typedef struct stack_st_ASN1_INTEGER TLS_FEATURE;
typedef struct stack_st_GENERAL_NAME GENERAL_NAMES;
struct stack_st_GENERAL_NAMES;
struct DIST_POINT_NAME_st {
	int type;
	union {
		GENERAL_NAMES *fullname;
		struct stack_st_X509_NAME_ENTRY *relativename;
	} name;
	X509_NAME *dpname;
};
typedef struct DIST_POINT_NAME_st DIST_POINT_NAME;
struct DIST_POINT_st {
	DIST_POINT_NAME *distpoint;
	ASN1_BIT_STRING *reasons;
	GENERAL_NAMES *CRLissuer;
	int dp_reasons;
};
struct stack_st_DIST_POINT;
typedef struct stack_st_DIST_POINT CRL_DIST_POINTS;
struct AUTHORITY_KEYID_st {
	ASN1_OCTET_STRING *keyid;
	GENERAL_NAMES *issuer;
	ASN1_INTEGER *serial;
};
struct SXNET_ID_st {
	ASN1_INTEGER *zone;
	ASN1_OCTET_STRING *user;
};
typedef struct SXNET_ID_st SXNETID;
struct stack_st_SXNETID;
struct SXNET_st {
	ASN1_INTEGER *version;
	struct stack_st_SXNETID *ids;
};
typedef struct SXNET_st SXNET;
struct ISSUER_SIGN_TOOL_st {
	ASN1_UTF8STRING *signTool;
	ASN1_UTF8STRING *cATool;
	ASN1_UTF8STRING *signToolCert;
	ASN1_UTF8STRING *cAToolCert;
};
typedef struct ISSUER_SIGN_TOOL_st ISSUER_SIGN_TOOL;
struct NOTICEREF_st {
	ASN1_STRING *organization;
	struct stack_st_ASN1_INTEGER *noticenos;
};
typedef struct NOTICEREF_st NOTICEREF;
struct USERNOTICE_st {
	NOTICEREF *noticeref;
	ASN1_STRING *exptext;
};
typedef struct USERNOTICE_st USERNOTICE;
struct POLICYQUALINFO_st {
	ASN1_OBJECT *pqualid;
	union {
		ASN1_IA5STRING *cpsuri;
		USERNOTICE *usernotice;
		ASN1_TYPE *other;
	} d;
};
typedef struct POLICYQUALINFO_st POLICYQUALINFO;
struct stack_st_POLICYQUALINFO;
struct POLICYINFO_st {
	ASN1_OBJECT *policyid;
	struct stack_st_POLICYQUALINFO *qualifiers;
};
typedef struct POLICYINFO_st POLICYINFO;
struct stack_st_POLICYINFO;
typedef struct stack_st_POLICYINFO CERTIFICATEPOLICIES;
struct POLICY_MAPPING_st {
	ASN1_OBJECT *issuerDomainPolicy;
	ASN1_OBJECT *subjectDomainPolicy;
};
typedef struct POLICY_MAPPING_st POLICY_MAPPING;
struct stack_st_POLICY_MAPPING;
typedef struct stack_st_POLICY_MAPPING POLICY_MAPPINGS;
struct GENERAL_SUBTREE_st {
	GENERAL_NAME *base;
	ASN1_INTEGER *minimum;
	ASN1_INTEGER *maximum;
};
typedef struct GENERAL_SUBTREE_st GENERAL_SUBTREE;
struct stack_st_GENERAL_SUBTREE;
struct NAME_CONSTRAINTS_st {
	struct stack_st_GENERAL_SUBTREE *permittedSubtrees;
	struct stack_st_GENERAL_SUBTREE *excludedSubtrees;
};
struct POLICY_CONSTRAINTS_st {
	ASN1_INTEGER *requireExplicitPolicy;
	ASN1_INTEGER *inhibitPolicyMapping;
};
typedef struct POLICY_CONSTRAINTS_st POLICY_CONSTRAINTS;
struct PROXY_POLICY_st {
	ASN1_OBJECT *policyLanguage;
	ASN1_OCTET_STRING *policy;
};
typedef struct PROXY_POLICY_st PROXY_POLICY;
struct PROXY_CERT_INFO_EXTENSION_st {
	ASN1_INTEGER *pcPathLengthConstraint;
	PROXY_POLICY *proxyPolicy;
};
typedef struct PROXY_CERT_INFO_EXTENSION_st PROXY_CERT_INFO_EXTENSION;
PROXY_POLICY *PROXY_POLICY_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void PROXY_POLICY_free(PROXY_POLICY *a) __contract("frees(a)");
PROXY_POLICY *d2i_PROXY_POLICY(PROXY_POLICY **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_PROXY_POLICY(const PROXY_POLICY *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *PROXY_POLICY_it(void);
PROXY_CERT_INFO_EXTENSION *PROXY_CERT_INFO_EXTENSION_new(void)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void PROXY_CERT_INFO_EXTENSION_free(PROXY_CERT_INFO_EXTENSION *a) __contract("frees(a)");
PROXY_CERT_INFO_EXTENSION *d2i_PROXY_CERT_INFO_EXTENSION(PROXY_CERT_INFO_EXTENSION **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_PROXY_CERT_INFO_EXTENSION(const PROXY_CERT_INFO_EXTENSION *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *PROXY_CERT_INFO_EXTENSION_it(void);
struct ISSUING_DIST_POINT_st {
	DIST_POINT_NAME *distpoint;
	int onlyuser;
	int onlyCA;
	ASN1_BIT_STRING *onlysomereasons;
	int indirectCRL;
	int onlyattr;
};
struct x509_purpose_st {
	int purpose;
	int trust;
	int flags;
	int (*check_purpose)(const struct x509_purpose_st *, const X509 *, int);
	char *name;
	char *sname;
	void *usr_data;
};
typedef struct x509_purpose_st X509_PURPOSE;
struct stack_st_X509_PURPOSE;
BASIC_CONSTRAINTS *BASIC_CONSTRAINTS_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void BASIC_CONSTRAINTS_free(BASIC_CONSTRAINTS *a) __contract("frees(a)");
BASIC_CONSTRAINTS *d2i_BASIC_CONSTRAINTS(BASIC_CONSTRAINTS **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_BASIC_CONSTRAINTS(const BASIC_CONSTRAINTS *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *BASIC_CONSTRAINTS_it(void);
SXNET *SXNET_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void SXNET_free(SXNET *a) __contract("frees(a)");
SXNET *d2i_SXNET(SXNET **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_SXNET(const SXNET *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *SXNET_it(void);
SXNETID *SXNETID_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void SXNETID_free(SXNETID *a) __contract("frees(a)");
SXNETID *d2i_SXNETID(SXNETID **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_SXNETID(const SXNETID *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *SXNETID_it(void);
ISSUER_SIGN_TOOL *ISSUER_SIGN_TOOL_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ISSUER_SIGN_TOOL_free(ISSUER_SIGN_TOOL *a) __contract("frees(a)");
ISSUER_SIGN_TOOL *d2i_ISSUER_SIGN_TOOL(ISSUER_SIGN_TOOL **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ISSUER_SIGN_TOOL(const ISSUER_SIGN_TOOL *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ISSUER_SIGN_TOOL_it(void);
int SXNET_add_id_asc(SXNET **psx, const char *zone, const char *user, int userlen);
int SXNET_add_id_ulong(SXNET **psx, unsigned long lzone, const char *user, int userlen);
int SXNET_add_id_INTEGER(SXNET **psx, ASN1_INTEGER *izone, const char *user, int userlen);
ASN1_OCTET_STRING *SXNET_get_id_asc(SXNET *sx, const char *zone);
ASN1_OCTET_STRING *SXNET_get_id_ulong(SXNET *sx, unsigned long lzone);
ASN1_OCTET_STRING *SXNET_get_id_INTEGER(SXNET *sx, ASN1_INTEGER *zone);
AUTHORITY_KEYID *AUTHORITY_KEYID_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void AUTHORITY_KEYID_free(AUTHORITY_KEYID *a) __contract("frees(a)");
AUTHORITY_KEYID *d2i_AUTHORITY_KEYID(AUTHORITY_KEYID **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_AUTHORITY_KEYID(const AUTHORITY_KEYID *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *AUTHORITY_KEYID_it(void);
PKEY_USAGE_PERIOD *PKEY_USAGE_PERIOD_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void PKEY_USAGE_PERIOD_free(PKEY_USAGE_PERIOD *a) __contract("frees(a)");
PKEY_USAGE_PERIOD *d2i_PKEY_USAGE_PERIOD(PKEY_USAGE_PERIOD **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_PKEY_USAGE_PERIOD(const PKEY_USAGE_PERIOD *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *PKEY_USAGE_PERIOD_it(void);
GENERAL_NAME *GENERAL_NAME_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void GENERAL_NAME_free(GENERAL_NAME *a) __contract("frees(a)");
GENERAL_NAME *d2i_GENERAL_NAME(GENERAL_NAME **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_GENERAL_NAME(const GENERAL_NAME *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *GENERAL_NAME_it(void);
GENERAL_NAME *GENERAL_NAME_dup(const GENERAL_NAME *a)
    __contract("null_alloc(ret) alloc(ret, unknown)");
int GENERAL_NAME_cmp(GENERAL_NAME *a, GENERAL_NAME *b);
ASN1_BIT_STRING *v2i_ASN1_BIT_STRING(X509V3_EXT_METHOD *method, X509V3_CTX *ctx, struct stack_st_CONF_VALUE *nval);
struct stack_st_CONF_VALUE *i2v_ASN1_BIT_STRING(X509V3_EXT_METHOD *method, ASN1_BIT_STRING *bits, struct stack_st_CONF_VALUE *extlist);
char *i2s_ASN1_IA5STRING(X509V3_EXT_METHOD *method, ASN1_IA5STRING *ia5);
ASN1_IA5STRING *s2i_ASN1_IA5STRING(X509V3_EXT_METHOD *method, X509V3_CTX *ctx, const char *str);
char *i2s_ASN1_UTF8STRING(X509V3_EXT_METHOD *method, ASN1_UTF8STRING *utf8);
ASN1_UTF8STRING *s2i_ASN1_UTF8STRING(X509V3_EXT_METHOD *method, X509V3_CTX *ctx, const char *str);
struct stack_st_CONF_VALUE *i2v_GENERAL_NAME(X509V3_EXT_METHOD *method, GENERAL_NAME *gen, struct stack_st_CONF_VALUE *ret);
int GENERAL_NAME_print(BIO *out, GENERAL_NAME *gen);
GENERAL_NAMES *GENERAL_NAMES_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void GENERAL_NAMES_free(GENERAL_NAMES *a) __contract("frees(a)");
GENERAL_NAMES *d2i_GENERAL_NAMES(GENERAL_NAMES **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_GENERAL_NAMES(const GENERAL_NAMES *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *GENERAL_NAMES_it(void);
struct stack_st_CONF_VALUE *i2v_GENERAL_NAMES(X509V3_EXT_METHOD *method, GENERAL_NAMES *gen, struct stack_st_CONF_VALUE *extlist);
GENERAL_NAMES *v2i_GENERAL_NAMES(const X509V3_EXT_METHOD *method, X509V3_CTX *ctx, struct stack_st_CONF_VALUE *nval);
OTHERNAME *OTHERNAME_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void OTHERNAME_free(OTHERNAME *a) __contract("frees(a)");
OTHERNAME *d2i_OTHERNAME(OTHERNAME **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_OTHERNAME(const OTHERNAME *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *OTHERNAME_it(void);
EDIPARTYNAME *EDIPARTYNAME_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void EDIPARTYNAME_free(EDIPARTYNAME *a) __contract("frees(a)");
EDIPARTYNAME *d2i_EDIPARTYNAME(EDIPARTYNAME **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_EDIPARTYNAME(const EDIPARTYNAME *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *EDIPARTYNAME_it(void);
int OTHERNAME_cmp(OTHERNAME *a, OTHERNAME *b);
void GENERAL_NAME_set0_value(GENERAL_NAME *a, int type, void *value);
void *GENERAL_NAME_get0_value(const GENERAL_NAME *a, int *ptype);
int GENERAL_NAME_set0_othername(GENERAL_NAME *gen, ASN1_OBJECT *oid, ASN1_TYPE *value);
int GENERAL_NAME_get0_otherName(const GENERAL_NAME *gen, ASN1_OBJECT **poid, ASN1_TYPE **pvalue);
char *i2s_ASN1_OCTET_STRING(X509V3_EXT_METHOD *method, const ASN1_OCTET_STRING *ia5);
ASN1_OCTET_STRING *s2i_ASN1_OCTET_STRING(X509V3_EXT_METHOD *method, X509V3_CTX *ctx, const char *str);
EXTENDED_KEY_USAGE *EXTENDED_KEY_USAGE_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void EXTENDED_KEY_USAGE_free(EXTENDED_KEY_USAGE *a) __contract("frees(a)");
EXTENDED_KEY_USAGE *d2i_EXTENDED_KEY_USAGE(EXTENDED_KEY_USAGE **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_EXTENDED_KEY_USAGE(const EXTENDED_KEY_USAGE *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *EXTENDED_KEY_USAGE_it(void);
int i2a_ACCESS_DESCRIPTION(BIO *bp, const ACCESS_DESCRIPTION *a);
TLS_FEATURE *TLS_FEATURE_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void TLS_FEATURE_free(TLS_FEATURE *a) __contract("frees(a)");
CERTIFICATEPOLICIES *CERTIFICATEPOLICIES_new(void)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void CERTIFICATEPOLICIES_free(CERTIFICATEPOLICIES *a) __contract("frees(a)");
CERTIFICATEPOLICIES *d2i_CERTIFICATEPOLICIES(CERTIFICATEPOLICIES **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_CERTIFICATEPOLICIES(const CERTIFICATEPOLICIES *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *CERTIFICATEPOLICIES_it(void);
POLICYINFO *POLICYINFO_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void POLICYINFO_free(POLICYINFO *a) __contract("frees(a)");
POLICYINFO *d2i_POLICYINFO(POLICYINFO **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_POLICYINFO(const POLICYINFO *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *POLICYINFO_it(void);
POLICYQUALINFO *POLICYQUALINFO_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void POLICYQUALINFO_free(POLICYQUALINFO *a) __contract("frees(a)");
POLICYQUALINFO *d2i_POLICYQUALINFO(POLICYQUALINFO **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_POLICYQUALINFO(const POLICYQUALINFO *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *POLICYQUALINFO_it(void);
USERNOTICE *USERNOTICE_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void USERNOTICE_free(USERNOTICE *a) __contract("frees(a)");
USERNOTICE *d2i_USERNOTICE(USERNOTICE **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_USERNOTICE(const USERNOTICE *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *USERNOTICE_it(void);
NOTICEREF *NOTICEREF_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void NOTICEREF_free(NOTICEREF *a) __contract("frees(a)");
NOTICEREF *d2i_NOTICEREF(NOTICEREF **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_NOTICEREF(const NOTICEREF *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *NOTICEREF_it(void);
CRL_DIST_POINTS *CRL_DIST_POINTS_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void CRL_DIST_POINTS_free(CRL_DIST_POINTS *a) __contract("frees(a)");
CRL_DIST_POINTS *d2i_CRL_DIST_POINTS(CRL_DIST_POINTS **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_CRL_DIST_POINTS(const CRL_DIST_POINTS *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *CRL_DIST_POINTS_it(void);
DIST_POINT *DIST_POINT_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void DIST_POINT_free(DIST_POINT *a) __contract("frees(a)");
DIST_POINT *d2i_DIST_POINT(DIST_POINT **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_DIST_POINT(const DIST_POINT *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *DIST_POINT_it(void);
DIST_POINT_NAME *DIST_POINT_NAME_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void DIST_POINT_NAME_free(DIST_POINT_NAME *a) __contract("frees(a)");
DIST_POINT_NAME *d2i_DIST_POINT_NAME(DIST_POINT_NAME **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_DIST_POINT_NAME(const DIST_POINT_NAME *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *DIST_POINT_NAME_it(void);
ISSUING_DIST_POINT *ISSUING_DIST_POINT_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ISSUING_DIST_POINT_free(ISSUING_DIST_POINT *a) __contract("frees(a)");
ISSUING_DIST_POINT *d2i_ISSUING_DIST_POINT(ISSUING_DIST_POINT **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ISSUING_DIST_POINT(const ISSUING_DIST_POINT *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ISSUING_DIST_POINT_it(void);
int DIST_POINT_set_dpname(DIST_POINT_NAME *dpn, const X509_NAME *iname);
int NAME_CONSTRAINTS_check(X509 *x, NAME_CONSTRAINTS *nc);
int NAME_CONSTRAINTS_check_CN(X509 *x, NAME_CONSTRAINTS *nc);
ACCESS_DESCRIPTION *ACCESS_DESCRIPTION_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ACCESS_DESCRIPTION_free(ACCESS_DESCRIPTION *a) __contract("frees(a)");
ACCESS_DESCRIPTION *d2i_ACCESS_DESCRIPTION(ACCESS_DESCRIPTION **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ACCESS_DESCRIPTION(const ACCESS_DESCRIPTION *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ACCESS_DESCRIPTION_it(void);
AUTHORITY_INFO_ACCESS *AUTHORITY_INFO_ACCESS_new(void)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void AUTHORITY_INFO_ACCESS_free(AUTHORITY_INFO_ACCESS *a) __contract("frees(a)");
AUTHORITY_INFO_ACCESS *d2i_AUTHORITY_INFO_ACCESS(AUTHORITY_INFO_ACCESS **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_AUTHORITY_INFO_ACCESS(const AUTHORITY_INFO_ACCESS *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *AUTHORITY_INFO_ACCESS_it(void);
const ASN1_ITEM *POLICY_MAPPING_it(void);
POLICY_MAPPING *POLICY_MAPPING_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void POLICY_MAPPING_free(POLICY_MAPPING *a) __contract("frees(a)");
const ASN1_ITEM *POLICY_MAPPINGS_it(void);
const ASN1_ITEM *GENERAL_SUBTREE_it(void);
GENERAL_SUBTREE *GENERAL_SUBTREE_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void GENERAL_SUBTREE_free(GENERAL_SUBTREE *a) __contract("frees(a)");
const ASN1_ITEM *NAME_CONSTRAINTS_it(void);
NAME_CONSTRAINTS *NAME_CONSTRAINTS_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void NAME_CONSTRAINTS_free(NAME_CONSTRAINTS *a) __contract("frees(a)");
POLICY_CONSTRAINTS *POLICY_CONSTRAINTS_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void POLICY_CONSTRAINTS_free(POLICY_CONSTRAINTS *a) __contract("frees(a)");
const ASN1_ITEM *POLICY_CONSTRAINTS_it(void);
GENERAL_NAME *a2i_GENERAL_NAME(GENERAL_NAME *out, const X509V3_EXT_METHOD *method, X509V3_CTX *ctx, int gen_type, const char *value, int is_nc);
GENERAL_NAME *v2i_GENERAL_NAME(const X509V3_EXT_METHOD *method, X509V3_CTX *ctx, CONF_VALUE *cnf);
GENERAL_NAME *v2i_GENERAL_NAME_ex(GENERAL_NAME *out, const X509V3_EXT_METHOD *method, X509V3_CTX *ctx, CONF_VALUE *cnf, int is_nc);
void X509V3_conf_free(CONF_VALUE *val) __contract("frees(val)");
X509_EXTENSION *X509V3_EXT_nconf_nid(CONF *conf, X509V3_CTX *ctx, int ext_nid, const char *value);
X509_EXTENSION *X509V3_EXT_nconf(CONF *conf, X509V3_CTX *ctx, const char *name, const char *value);
int X509V3_EXT_add_nconf_sk(CONF *conf, X509V3_CTX *ctx, const char *section, struct stack_st_X509_EXTENSION **sk);
int X509V3_EXT_add_nconf(CONF *conf, X509V3_CTX *ctx, const char *section, X509 *cert);
int X509V3_EXT_REQ_add_nconf(CONF *conf, X509V3_CTX *ctx, const char *section, X509_REQ *req);
int X509V3_EXT_CRL_add_nconf(CONF *conf, X509V3_CTX *ctx, const char *section, X509_CRL *crl);
X509_EXTENSION *X509V3_EXT_conf_nid(struct lhash_st_CONF_VALUE *conf, X509V3_CTX *ctx, int ext_nid, const char *value);
X509_EXTENSION *X509V3_EXT_conf(struct lhash_st_CONF_VALUE *conf, X509V3_CTX *ctx, const char *name, const char *value);
int X509V3_EXT_add_conf(struct lhash_st_CONF_VALUE *conf, X509V3_CTX *ctx, const char *section, X509 *cert);
int X509V3_EXT_REQ_add_conf(struct lhash_st_CONF_VALUE *conf, X509V3_CTX *ctx, const char *section, X509_REQ *req);
int X509V3_EXT_CRL_add_conf(struct lhash_st_CONF_VALUE *conf, X509V3_CTX *ctx, const char *section, X509_CRL *crl);
int X509V3_add_value_bool_nf(const char *name, int asn1_bool, struct stack_st_CONF_VALUE **extlist);
int X509V3_get_value_bool(const CONF_VALUE *value, int *asn1_bool);
int X509V3_get_value_int(const CONF_VALUE *value, ASN1_INTEGER **aint);
void X509V3_set_nconf(X509V3_CTX *ctx, CONF *conf);
void X509V3_set_conf_lhash(X509V3_CTX *ctx, struct lhash_st_CONF_VALUE *lhash);
char *X509V3_get_string(X509V3_CTX *ctx, const char *name, const char *section);
struct stack_st_CONF_VALUE *X509V3_get_section(X509V3_CTX *ctx, const char *section);
void X509V3_string_free(X509V3_CTX *ctx, char *str) __contract("frees(ctx)");
void X509V3_section_free(X509V3_CTX *ctx, struct stack_st_CONF_VALUE *section)
    __contract("frees(ctx)");
void X509V3_set_ctx(X509V3_CTX *ctx, X509 *issuer, X509 *subject, X509_REQ *req, X509_CRL *crl, int flags);
int X509V3_set_issuer_pkey(X509V3_CTX *ctx, EVP_PKEY *pkey);
int X509V3_add_value(const char *name, const char *value, struct stack_st_CONF_VALUE **extlist);
int X509V3_add_value_uchar(const char *name, const unsigned char *value, struct stack_st_CONF_VALUE **extlist);
int X509V3_add_value_bool(const char *name, int asn1_bool, struct stack_st_CONF_VALUE **extlist);
int X509V3_add_value_int(const char *name, const ASN1_INTEGER *aint, struct stack_st_CONF_VALUE **extlist);
char *i2s_ASN1_INTEGER(X509V3_EXT_METHOD *meth, const ASN1_INTEGER *aint);
ASN1_INTEGER *s2i_ASN1_INTEGER(X509V3_EXT_METHOD *meth, const char *value);
char *i2s_ASN1_ENUMERATED(X509V3_EXT_METHOD *meth, const ASN1_ENUMERATED *aint);
char *i2s_ASN1_ENUMERATED_TABLE(X509V3_EXT_METHOD *meth, const ASN1_ENUMERATED *aint);
int X509V3_EXT_add(X509V3_EXT_METHOD *ext);
int X509V3_EXT_add_list(X509V3_EXT_METHOD *extlist);
int X509V3_EXT_add_alias(int nid_to, int nid_from);
void X509V3_EXT_cleanup(void);
const X509V3_EXT_METHOD *X509V3_EXT_get(X509_EXTENSION *ext);
const X509V3_EXT_METHOD *X509V3_EXT_get_nid(int nid);
int X509V3_add_standard_extensions(void);
struct stack_st_CONF_VALUE *X509V3_parse_list(const char *line);
void *X509V3_EXT_d2i(X509_EXTENSION *ext);
void *X509V3_get_d2i(const struct stack_st_X509_EXTENSION *x, int nid, int *crit, int *idx);
X509_EXTENSION *X509V3_EXT_i2d(int ext_nid, int crit, void *ext_struc);
int X509V3_add1_i2d(struct stack_st_X509_EXTENSION **x, int nid, void *value, int crit, unsigned long flags);
void X509V3_EXT_val_prn(BIO *out, struct stack_st_CONF_VALUE *val, int indent, int ml);
int X509V3_EXT_print(BIO *out, X509_EXTENSION *ext, unsigned long flag, int indent);
int X509V3_EXT_print_fp(FILE *out, X509_EXTENSION *ext, int flag, int indent);
int X509V3_extensions_print(BIO *out, const char *title, const struct stack_st_X509_EXTENSION *exts, unsigned long flag, int indent);
int X509_check_ca(X509 *x);
int X509_check_purpose(X509 *x, int id, int ca);
int X509_supported_extension(X509_EXTENSION *ex);
int X509_PURPOSE_set(int *p, int purpose);
int X509_check_issued(X509 *issuer, X509 *subject);
int X509_check_akid(const X509 *issuer, const AUTHORITY_KEYID *akid);
void X509_set_proxy_flag(X509 *x);
void X509_set_proxy_pathlen(X509 *x, long l);
long X509_get_proxy_pathlen(X509 *x);
uint32_t X509_get_extension_flags(X509 *x);
uint32_t X509_get_key_usage(X509 *x);
uint32_t X509_get_extended_key_usage(X509 *x);
const ASN1_OCTET_STRING *X509_get0_subject_key_id(X509 *x) __contract("null(ret)");
const ASN1_OCTET_STRING *X509_get0_authority_key_id(X509 *x) __contract("null(ret)");
const GENERAL_NAMES *X509_get0_authority_issuer(X509 *x) __contract("null(ret)");
const ASN1_INTEGER *X509_get0_authority_serial(X509 *x) __contract("null(ret)");
int X509_PURPOSE_get_count(void);
X509_PURPOSE *X509_PURPOSE_get0(int idx);
int X509_PURPOSE_get_by_sname(const char *sname);
int X509_PURPOSE_get_by_id(int id);
int X509_PURPOSE_add(int id, int trust, int flags, int (*ck)(const X509_PURPOSE *, const X509 *, int), const char *name, const char *sname, void *arg);
char *X509_PURPOSE_get0_name(const X509_PURPOSE *xp);
char *X509_PURPOSE_get0_sname(const X509_PURPOSE *xp);
int X509_PURPOSE_get_trust(const X509_PURPOSE *xp);
void X509_PURPOSE_cleanup(void);
int X509_PURPOSE_get_id(const X509_PURPOSE *p1);
struct stack_st_OPENSSL_STRING *X509_get1_email(X509 *x);
struct stack_st_OPENSSL_STRING *X509_REQ_get1_email(X509_REQ *x);
void X509_email_free(struct stack_st_OPENSSL_STRING *sk) __contract("frees(sk)");
struct stack_st_OPENSSL_STRING *X509_get1_ocsp(X509 *x);
int X509_check_host(X509 *x, const char *chk, size_t chklen, unsigned int flags, char **peername)
    __contract("crypto(verify) neg(ret)");
int X509_check_email(X509 *x, const char *chk, size_t chklen, unsigned int flags)
    __contract("crypto(verify) neg(ret)");
int X509_check_ip(X509 *x, const unsigned char *chk, size_t chklen, unsigned int flags)
    __contract("crypto(verify) neg(ret)");
int X509_check_ip_asc(X509 *x, const char *ipasc, unsigned int flags)
    __contract("crypto(verify) neg(ret)");
ASN1_OCTET_STRING *a2i_IPADDRESS(const char *ipasc);
ASN1_OCTET_STRING *a2i_IPADDRESS_NC(const char *ipasc);
int X509V3_NAME_from_section(X509_NAME *nm, struct stack_st_CONF_VALUE *dn_sk, unsigned long chtype);
void X509_POLICY_NODE_print(BIO *out, X509_POLICY_NODE *node, int indent);
struct stack_st_X509_POLICY_NODE;
struct ASRange_st {
	ASN1_INTEGER *min;
	ASN1_INTEGER *max;
};
typedef struct ASRange_st ASRange;
struct ASIdOrRange_st {
	int type;
	union {
		ASN1_INTEGER *id;
		ASRange *range;
	} u;
};
typedef struct ASIdOrRange_st ASIdOrRange;
struct stack_st_ASIdOrRange;
typedef struct stack_st_ASIdOrRange ASIdOrRanges;
struct ASIdentifierChoice_st {
	int type;
	union {
		ASN1_NULL *inherit;
		ASIdOrRanges *asIdsOrRanges;
	} u;
};
typedef struct ASIdentifierChoice_st ASIdentifierChoice;
struct ASIdentifiers_st {
	ASIdentifierChoice *asnum;
	ASIdentifierChoice *rdi;
};
typedef struct ASIdentifiers_st ASIdentifiers;
ASRange *ASRange_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ASRange_free(ASRange *a) __contract("frees(a)");
ASRange *d2i_ASRange(ASRange **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASRange(const ASRange *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASRange_it(void);
ASIdOrRange *ASIdOrRange_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ASIdOrRange_free(ASIdOrRange *a) __contract("frees(a)");
ASIdOrRange *d2i_ASIdOrRange(ASIdOrRange **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASIdOrRange(const ASIdOrRange *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASIdOrRange_it(void);
ASIdentifierChoice *ASIdentifierChoice_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ASIdentifierChoice_free(ASIdentifierChoice *a) __contract("frees(a)");
ASIdentifierChoice *d2i_ASIdentifierChoice(ASIdentifierChoice **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASIdentifierChoice(const ASIdentifierChoice *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASIdentifierChoice_it(void);
ASIdentifiers *ASIdentifiers_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ASIdentifiers_free(ASIdentifiers *a) __contract("frees(a)");
ASIdentifiers *d2i_ASIdentifiers(ASIdentifiers **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASIdentifiers(const ASIdentifiers *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASIdentifiers_it(void);
struct IPAddressRange_st {
	ASN1_BIT_STRING *min;
	ASN1_BIT_STRING *max;
};
typedef struct IPAddressRange_st IPAddressRange;
struct IPAddressOrRange_st {
	int type;
	union {
		ASN1_BIT_STRING *addressPrefix;
		IPAddressRange *addressRange;
	} u;
};
typedef struct IPAddressOrRange_st IPAddressOrRange;
struct stack_st_IPAddressOrRange;
typedef struct stack_st_IPAddressOrRange IPAddressOrRanges;
struct IPAddressChoice_st {
	int type;
	union {
		ASN1_NULL *inherit;
		IPAddressOrRanges *addressesOrRanges;
	} u;
};
typedef struct IPAddressChoice_st IPAddressChoice;
struct IPAddressFamily_st {
	ASN1_OCTET_STRING *addressFamily;
	IPAddressChoice *ipAddressChoice;
};
typedef struct IPAddressFamily_st IPAddressFamily;
struct stack_st_IPAddressFamily;
typedef struct stack_st_IPAddressFamily IPAddrBlocks;
IPAddressRange *IPAddressRange_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void IPAddressRange_free(IPAddressRange *a) __contract("frees(a)");
IPAddressRange *d2i_IPAddressRange(IPAddressRange **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_IPAddressRange(const IPAddressRange *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *IPAddressRange_it(void);
IPAddressOrRange *IPAddressOrRange_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void IPAddressOrRange_free(IPAddressOrRange *a) __contract("frees(a)");
IPAddressOrRange *d2i_IPAddressOrRange(IPAddressOrRange **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_IPAddressOrRange(const IPAddressOrRange *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *IPAddressOrRange_it(void);
IPAddressChoice *IPAddressChoice_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void IPAddressChoice_free(IPAddressChoice *a) __contract("frees(a)");
IPAddressChoice *d2i_IPAddressChoice(IPAddressChoice **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_IPAddressChoice(const IPAddressChoice *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *IPAddressChoice_it(void);
IPAddressFamily *IPAddressFamily_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void IPAddressFamily_free(IPAddressFamily *a) __contract("frees(a)");
IPAddressFamily *d2i_IPAddressFamily(IPAddressFamily **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_IPAddressFamily(const IPAddressFamily *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *IPAddressFamily_it(void);
int X509v3_asid_add_inherit(ASIdentifiers *asid, int which);
int X509v3_asid_add_id_or_range(ASIdentifiers *asid, int which, ASN1_INTEGER *min, ASN1_INTEGER *max);
int X509v3_addr_add_inherit(IPAddrBlocks *addr, const unsigned int afi, const unsigned int *safi);
int X509v3_addr_add_prefix(IPAddrBlocks *addr, const unsigned int afi, const unsigned int *safi, unsigned char *a, const int prefixlen);
int X509v3_addr_add_range(IPAddrBlocks *addr, const unsigned int afi, const unsigned int *safi, unsigned char *min, unsigned char *max);
unsigned int X509v3_addr_get_afi(const IPAddressFamily *f);
int X509v3_addr_get_range(IPAddressOrRange *aor, const unsigned int afi, unsigned char *min, unsigned char *max, const int length);
int X509v3_asid_is_canonical(ASIdentifiers *asid);
int X509v3_addr_is_canonical(IPAddrBlocks *addr);
int X509v3_asid_canonize(ASIdentifiers *asid);
int X509v3_addr_canonize(IPAddrBlocks *addr);
int X509v3_asid_inherits(ASIdentifiers *asid);
int X509v3_addr_inherits(IPAddrBlocks *addr);
int X509v3_asid_subset(ASIdentifiers *a, ASIdentifiers *b);
int X509v3_addr_subset(IPAddrBlocks *a, IPAddrBlocks *b);
int X509v3_asid_validate_path(X509_STORE_CTX *p1);
int X509v3_addr_validate_path(X509_STORE_CTX *p1);
int X509v3_asid_validate_resource_set(struct stack_st_X509 *chain, ASIdentifiers *ext, int allow_inheritance);
int X509v3_addr_validate_resource_set(struct stack_st_X509 *chain, IPAddrBlocks *ext, int allow_inheritance);
struct stack_st_ASN1_STRING;
struct NamingAuthority_st;
typedef struct NamingAuthority_st NAMING_AUTHORITY;
struct ProfessionInfo_st;
typedef struct ProfessionInfo_st PROFESSION_INFO;
struct Admissions_st;
typedef struct Admissions_st ADMISSIONS;
struct AdmissionSyntax_st;
typedef struct AdmissionSyntax_st ADMISSION_SYNTAX;
NAMING_AUTHORITY *NAMING_AUTHORITY_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void NAMING_AUTHORITY_free(NAMING_AUTHORITY *a) __contract("frees(a)");
NAMING_AUTHORITY *d2i_NAMING_AUTHORITY(NAMING_AUTHORITY **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_NAMING_AUTHORITY(const NAMING_AUTHORITY *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *NAMING_AUTHORITY_it(void);
PROFESSION_INFO *PROFESSION_INFO_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void PROFESSION_INFO_free(PROFESSION_INFO *a) __contract("frees(a)");
PROFESSION_INFO *d2i_PROFESSION_INFO(PROFESSION_INFO **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_PROFESSION_INFO(const PROFESSION_INFO *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *PROFESSION_INFO_it(void);
ADMISSIONS *ADMISSIONS_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ADMISSIONS_free(ADMISSIONS *a) __contract("frees(a)");
ADMISSIONS *d2i_ADMISSIONS(ADMISSIONS **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ADMISSIONS(const ADMISSIONS *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ADMISSIONS_it(void);
ADMISSION_SYNTAX *ADMISSION_SYNTAX_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ADMISSION_SYNTAX_free(ADMISSION_SYNTAX *a) __contract("frees(a)");
ADMISSION_SYNTAX *d2i_ADMISSION_SYNTAX(ADMISSION_SYNTAX **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ADMISSION_SYNTAX(const ADMISSION_SYNTAX *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ADMISSION_SYNTAX_it(void);
struct stack_st_PROFESSION_INFO;
struct stack_st_ADMISSIONS;
typedef struct stack_st_PROFESSION_INFO PROFESSION_INFOS;
const ASN1_OBJECT *NAMING_AUTHORITY_get0_authorityId(const NAMING_AUTHORITY *n);
const ASN1_IA5STRING *NAMING_AUTHORITY_get0_authorityURL(const NAMING_AUTHORITY *n);
const ASN1_STRING *NAMING_AUTHORITY_get0_authorityText(const NAMING_AUTHORITY *n);
void NAMING_AUTHORITY_set0_authorityId(NAMING_AUTHORITY *n, ASN1_OBJECT *namingAuthorityId);
void NAMING_AUTHORITY_set0_authorityURL(NAMING_AUTHORITY *n, ASN1_IA5STRING *namingAuthorityUrl);
void NAMING_AUTHORITY_set0_authorityText(NAMING_AUTHORITY *n, ASN1_STRING *namingAuthorityText);
const GENERAL_NAME *ADMISSION_SYNTAX_get0_admissionAuthority(const ADMISSION_SYNTAX *as);
void ADMISSION_SYNTAX_set0_admissionAuthority(ADMISSION_SYNTAX *as, GENERAL_NAME *aa);
const struct stack_st_ADMISSIONS *ADMISSION_SYNTAX_get0_contentsOfAdmissions(const ADMISSION_SYNTAX *as);
void ADMISSION_SYNTAX_set0_contentsOfAdmissions(ADMISSION_SYNTAX *as, struct stack_st_ADMISSIONS *a);
const GENERAL_NAME *ADMISSIONS_get0_admissionAuthority(const ADMISSIONS *a);
void ADMISSIONS_set0_admissionAuthority(ADMISSIONS *a, GENERAL_NAME *aa);
const NAMING_AUTHORITY *ADMISSIONS_get0_namingAuthority(const ADMISSIONS *a);
void ADMISSIONS_set0_namingAuthority(ADMISSIONS *a, NAMING_AUTHORITY *na);
const PROFESSION_INFOS *ADMISSIONS_get0_professionInfos(const ADMISSIONS *a);
void ADMISSIONS_set0_professionInfos(ADMISSIONS *a, PROFESSION_INFOS *pi);
const ASN1_OCTET_STRING *PROFESSION_INFO_get0_addProfessionInfo(const PROFESSION_INFO *pi);
void PROFESSION_INFO_set0_addProfessionInfo(PROFESSION_INFO *pi, ASN1_OCTET_STRING *aos);
const NAMING_AUTHORITY *PROFESSION_INFO_get0_namingAuthority(const PROFESSION_INFO *pi);
void PROFESSION_INFO_set0_namingAuthority(PROFESSION_INFO *pi, NAMING_AUTHORITY *na);
const struct stack_st_ASN1_STRING *PROFESSION_INFO_get0_professionItems(const PROFESSION_INFO *pi);
void PROFESSION_INFO_set0_professionItems(PROFESSION_INFO *pi, struct stack_st_ASN1_STRING *as);
const struct stack_st_ASN1_OBJECT *PROFESSION_INFO_get0_professionOIDs(const PROFESSION_INFO *pi);
void PROFESSION_INFO_set0_professionOIDs(PROFESSION_INFO *pi, struct stack_st_ASN1_OBJECT *po);
const ASN1_PRINTABLESTRING *PROFESSION_INFO_get0_registrationNumber(const PROFESSION_INFO *pi);
void PROFESSION_INFO_set0_registrationNumber(PROFESSION_INFO *pi, ASN1_PRINTABLESTRING *rn);
DEFINE_STACK_OF(GENERAL_NAME)
DEFINE_STACK_OF(GENERAL_NAMES)
DEFINE_STACK_OF(GENERAL_SUBTREE)
DEFINE_STACK_OF(DIST_POINT)
DEFINE_STACK_OF(ACCESS_DESCRIPTION)
DEFINE_STACK_OF(POLICYINFO)
DEFINE_STACK_OF(POLICYQUALINFO)
DEFINE_STACK_OF(POLICY_MAPPING)
#define X509V3_CTX_TEST 0x1
#define CTX_TEST 1
#define X509V3_CTX_REPLACE 0x2
#define X509V3_EXT_DYNAMIC 0x1
#define X509V3_EXT_CTX_DEP 0x2
#define X509V3_EXT_MULTILINE 0x4
#define GEN_OTHERNAME 0
#define GEN_EMAIL 1
#define GEN_DNS 2
#define GEN_X400 3
#define GEN_DIRNAME 4
#define GEN_EDIPARTY 5
#define GEN_URI 6
#define GEN_IPADD 7
#define GEN_RID 8
#define CRLDP_ALL_REASONS 0x807f
#define CRL_REASON_NONE (-1)
#define CRL_REASON_UNSPECIFIED 0
#define CRL_REASON_KEY_COMPROMISE 1
#define CRL_REASON_CA_COMPROMISE 2
#define CRL_REASON_AFFILIATION_CHANGED 3
#define CRL_REASON_SUPERSEDED 4
#define CRL_REASON_CESSATION_OF_OPERATION 5
#define CRL_REASON_CERTIFICATE_HOLD 6
#define CRL_REASON_REMOVE_FROM_CRL 8
#define CRL_REASON_PRIVILEGE_WITHDRAWN 9
#define CRL_REASON_AA_COMPROMISE 10
#define IDP_PRESENT 0x1
#define IDP_INVALID 0x2
#define IDP_ONLYUSER 0x4
#define IDP_ONLYCA 0x8
#define IDP_ONLYATTR 0x10
#define IDP_INDIRECT 0x20
#define IDP_REASONS 0x40
#define EXFLAG_BCONS 0x1
#define EXFLAG_KUSAGE 0x2
#define EXFLAG_XKUSAGE 0x4
#define EXFLAG_NSCERT 0x8
#define EXFLAG_CA 0x10
#define EXFLAG_SI 0x20
#define EXFLAG_V1 0x40
#define EXFLAG_INVALID 0x80
#define EXFLAG_SET 0x100
#define EXFLAG_CRITICAL 0x200
#define EXFLAG_PROXY 0x400
#define EXFLAG_INVALID_POLICY 0x800
#define EXFLAG_FRESHEST 0x1000
#define EXFLAG_SS 0x2000
#define EXFLAG_BCONS_CRITICAL 0x10000
#define EXFLAG_AKID_CRITICAL 0x20000
#define EXFLAG_SKID_CRITICAL 0x40000
#define EXFLAG_SAN_CRITICAL 0x80000
#define EXFLAG_NO_FINGERPRINT 0x100000
#define KU_DIGITAL_SIGNATURE 0x80
#define KU_NON_REPUDIATION 0x40
#define KU_KEY_ENCIPHERMENT 0x20
#define KU_DATA_ENCIPHERMENT 0x10
#define KU_KEY_AGREEMENT 0x8
#define KU_KEY_CERT_SIGN 0x4
#define KU_CRL_SIGN 0x2
#define KU_ENCIPHER_ONLY 0x1
#define KU_DECIPHER_ONLY 0x8000
#define NS_SSL_CLIENT 0x80
#define NS_SSL_SERVER 0x40
#define NS_SMIME 0x20
#define NS_OBJSIGN 0x10
#define NS_SSL_CA 0x4
#define NS_SMIME_CA 0x2
#define NS_OBJSIGN_CA 0x1
#define NS_ANY_CA 7
#define XKU_SSL_SERVER 0x1
#define XKU_SSL_CLIENT 0x2
#define XKU_SMIME 0x4
#define XKU_CODE_SIGN 0x8
#define XKU_SGC 0x10
#define XKU_OCSP_SIGN 0x20
#define XKU_TIMESTAMP 0x40
#define XKU_DVCS 0x80
#define XKU_ANYEKU 0x100
#define X509_PURPOSE_DYNAMIC 0x1
#define X509_PURPOSE_DYNAMIC_NAME 0x2
#define X509_PURPOSE_SSL_CLIENT 1
#define X509_PURPOSE_SSL_SERVER 2
#define X509_PURPOSE_NS_SSL_SERVER 3
#define X509_PURPOSE_SMIME_SIGN 4
#define X509_PURPOSE_SMIME_ENCRYPT 5
#define X509_PURPOSE_CRL_SIGN 6
#define X509_PURPOSE_ANY 7
#define X509_PURPOSE_OCSP_HELPER 8
#define X509_PURPOSE_TIMESTAMP_SIGN 9
#define X509_PURPOSE_MIN 1
#define X509_PURPOSE_MAX 9
#define X509V3_EXT_UNKNOWN_MASK 0xf0000L
#define X509V3_EXT_DEFAULT 0
#define X509V3_EXT_ERROR_UNKNOWN 0x10000L
#define X509V3_EXT_PARSE_UNKNOWN 0x20000L
#define X509V3_EXT_DUMP_UNKNOWN 0x30000L
#define X509V3_ADD_OP_MASK 0xfL
#define X509V3_ADD_DEFAULT 0L
#define X509V3_ADD_APPEND 1L
#define X509V3_ADD_REPLACE 2L
#define X509V3_ADD_REPLACE_EXISTING 3L
#define X509V3_ADD_KEEP_EXISTING 4L
#define X509V3_ADD_DELETE 5L
#define X509V3_ADD_SILENT 0x10
#define X509_CHECK_FLAG_ALWAYS_CHECK_SUBJECT 0x1
#define X509_CHECK_FLAG_NO_WILDCARDS 0x2
#define X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS 0x4
#define X509_CHECK_FLAG_MULTI_LABEL_WILDCARDS 0x8
#define X509_CHECK_FLAG_SINGLE_LABEL_SUBDOMAINS 0x10
#define X509_CHECK_FLAG_NEVER_CHECK_SUBJECT 0x20
#define _X509_CHECK_FLAG_DOT_SUBDOMAINS 0x8000
#define ASIdOrRange_id 0
#define ASIdOrRange_range 1
#define ASIdentifierChoice_inherit 0
#define ASIdentifierChoice_asIdsOrRanges 1
#define IPAddressOrRange_addressPrefix 0
#define IPAddressOrRange_addressRange 1
#define IPAddressChoice_inherit 0
#define IPAddressChoice_addressesOrRanges 1
#define V3_ASID_ASNUM 0
#define V3_ASID_RDI 1
#define IANA_AFI_IPV4 1
#define IANA_AFI_IPV6 2
#define hex_to_string OPENSSL_buf2hexstr
#define string_to_hex OPENSSL_hexstr2buf
void X509V3_conf_err();
void X509V3_set_ctx_test();

#endif
