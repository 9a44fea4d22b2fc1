/* DNS wire format */
#ifndef _ARPA_NAMESER_H
#define _ARPA_NAMESER_H

#include <sys/types.h>
#include <stdint.h>
#include <arpa/nameser_compat.h>
#define NS_PACKETSZ 512
#define NS_MAXDNAME 1025
#define NS_MAXMSG 65535
#define NS_MAXCDNAME 255
#define NS_MAXLABEL 63
#define NS_HFIXEDSZ 12
#define NS_QFIXEDSZ 4
#define NS_RRFIXEDSZ 10
#define NS_INT32SZ 4
#define NS_INT16SZ 2
#define NS_INT8SZ 1
#define NS_INADDRSZ 4
#define NS_IN6ADDRSZ 16
#define NS_CMPRSFLGS 0xc0
#define NS_DEFAULTPORT 53
enum __ns_sect {
	ns_s_qd, ns_s_zn = 0, ns_s_an, ns_s_pr = 1, ns_s_ns, ns_s_ud = 2, ns_s_ar, ns_s_max
};
enum __ns_flag {
	ns_f_qr, ns_f_opcode, ns_f_aa, ns_f_tc, ns_f_rd, ns_f_ra, ns_f_z, ns_f_ad, ns_f_cd,
	ns_f_rcode, ns_f_max
};
enum __ns_opcode {
	ns_o_query, ns_o_iquery, ns_o_status, ns_o_notify = 4, ns_o_update, ns_o_max
};
enum __ns_rcode {
	ns_r_noerror, ns_r_formerr, ns_r_servfail, ns_r_nxdomain, ns_r_notimpl, ns_r_refused,
	ns_r_yxdomain, ns_r_yxrrset, ns_r_nxrrset, ns_r_notauth, ns_r_notzone, ns_r_max,
	ns_r_badvers = 16, ns_r_badsig = 16, ns_r_badkey, ns_r_badtime
};
enum __ns_update_operation {
	ns_uop_delete, ns_uop_add, ns_uop_max
};
enum __ns_type {
	ns_t_invalid, ns_t_a, ns_t_ns, ns_t_md, ns_t_mf, ns_t_cname, ns_t_soa, ns_t_mb, ns_t_mg,
	ns_t_mr, ns_t_null, ns_t_wks, ns_t_ptr, ns_t_hinfo, ns_t_minfo, ns_t_mx, ns_t_txt,
	ns_t_rp, ns_t_afsdb, ns_t_x25, ns_t_isdn, ns_t_rt, ns_t_nsap, ns_t_nsap_ptr, ns_t_sig,
	ns_t_key, ns_t_px, ns_t_gpos, ns_t_aaaa, ns_t_loc, ns_t_nxt, ns_t_eid, ns_t_nimloc,
	ns_t_srv, ns_t_atma, ns_t_naptr, ns_t_kx, ns_t_cert, ns_t_a6, ns_t_dname, ns_t_sink,
	ns_t_opt, ns_t_apl, ns_t_ds, ns_t_sshfp, ns_t_ipseckey, ns_t_rrsig, ns_t_nsec,
	ns_t_dnskey, ns_t_dhcid, ns_t_nsec3, ns_t_nsec3param, ns_t_tlsa, ns_t_smimea,
	ns_t_hip = 55, ns_t_ninfo, ns_t_rkey, ns_t_talink, ns_t_cds, ns_t_cdnskey,
	ns_t_openpgpkey, ns_t_csync, ns_t_spf = 99, ns_t_uinfo, ns_t_uid, ns_t_gid, ns_t_unspec,
	ns_t_nid, ns_t_l32, ns_t_l64, ns_t_lp, ns_t_eui48, ns_t_eui64, ns_t_tkey = 249,
	ns_t_tsig, ns_t_ixfr, ns_t_axfr, ns_t_mailb, ns_t_maila, ns_t_any, ns_t_uri, ns_t_caa,
	ns_t_avc, ns_t_ta = 32768, ns_t_dlv, ns_t_max = 65536
};
enum __ns_class {
	ns_c_invalid, ns_c_in, ns_c_2, ns_c_chaos, ns_c_hs, ns_c_none = 254, ns_c_any,
	ns_c_max = 65536
};
typedef struct __ns_msg ns_msg;
typedef struct __ns_rr ns_rr;
typedef enum __ns_sect ns_sect;
typedef enum __ns_type ns_type;
typedef enum __ns_class ns_class;
typedef enum __ns_rcode ns_rcode;
#define ns_msg_id(m) ((m)._id + 0)
#define ns_msg_base(m) ((m)._msg + 0)
#define ns_msg_end(m) ((m)._eom + 0)
#define ns_msg_size(m) ((m)._eom - (m)._msg)
#define ns_msg_count(m, section) ((m)._counts[section] + 0)
#define ns_rr_name(rr) (((rr).name[0] != '\0') ? (rr).name : ".")
#define ns_rr_type(rr) ((ns_type)((rr).type + 0))
#define ns_rr_class(rr) ((ns_class)((rr).rr_class + 0))
#define ns_rr_ttl(rr) ((rr).ttl + 0)
#define ns_rr_rdlen(rr) ((rr).rdlength + 0)
#define ns_rr_rdata(rr) ((rr).rdata + 0)
#define NS_GET16(s, cp) do { (s) = (uint16_t)((cp)[0] << 8 | (cp)[1]); (cp) += 2; } while (0)
#define NS_GET32(l, cp) do { (l) = ((uint32_t)(cp)[0] << 24 | (cp)[1] << 16 | (cp)[2] << 8 | (cp)[3]); (cp) += 4; } while (0)
#define NS_PUT16(s, cp) do { (cp)[0] = (uint16_t)(s) >> 8; (cp)[1] = (unsigned char)(s); (cp) += 2; } while (0)
#define NS_PUT32(l, cp) do { (cp)[0] = (uint32_t)(l) >> 24; (cp)[1] = (uint32_t)(l) >> 16; (cp)[2] = (uint32_t)(l) >> 8; (cp)[3] = (unsigned char)(l); (cp) += 4; } while (0)
#define GETSHORT NS_GET16
#define GETLONG NS_GET32
#define PUTSHORT NS_PUT16
#define PUTLONG NS_PUT32
unsigned int ns_get16(const unsigned char *src) __contract("reads(src, 2) derived(ret, src)");
unsigned long ns_get32(const unsigned char *src) __contract("reads(src, 4) derived(ret, src)");
void ns_put16(unsigned int src, unsigned char *dst) __contract("writes(dst, 2)");
void ns_put32(unsigned long src, unsigned char *dst) __contract("writes(dst, 4)");
int ns_initparse(const unsigned char *msg, int len, ns_msg *handle)
    __contract("reads(msg, len) nonnull(handle) copies(handle, msg)");
int ns_skiprr(const unsigned char *ptr, const unsigned char *eom, ns_sect section, int count)
    __contract("neg(ret)");
int ns_parserr(ns_msg *handle, ns_sect section, int n, ns_rr *rr)
    __contract("nonnull(handle) writes(rr, sizeof(*rr)) copies(rr, handle)");
int ns_name_uncompress(const unsigned char *msg, const unsigned char *eom, const unsigned char *src, char *dst, size_t size)
    __contract("writes(dst, size) copies(dst, src) neg(ret)");

#endif
