/* DNS, old names */
#ifndef _ARPA_NAMESER_COMPAT_H
#define _ARPA_NAMESER_COMPAT_H

typedef struct {
	unsigned id : 16;
	unsigned rd : 1;
	unsigned tc : 1;
	unsigned aa : 1;
	unsigned opcode : 4;
	unsigned qr : 1;
	unsigned rcode : 4;
	unsigned cd : 1;
	unsigned ad : 1;
	unsigned unused : 1;
	unsigned ra : 1;
	unsigned qdcount : 16;
	unsigned ancount : 16;
	unsigned nscount : 16;
	unsigned arcount : 16;
} HEADER;
#define PACKETSZ 512
#define MAXDNAME 1025
#define MAXCDNAME 255
#define MAXLABEL 63
#define HFIXEDSZ 12
#define QFIXEDSZ 4
#define RRFIXEDSZ 10
#define INT32SZ 4
#define INT16SZ 2
#define INADDRSZ 4
#define IN6ADDRSZ 16
#define INDIR_MASK 192
#define NAMESERVER_PORT 53
#define NOERROR 0
#define FORMERR 1
#define SERVFAIL 2
#define NXDOMAIN 3
#define NOTIMP 4
#define REFUSED 5
#define T_A 1
#define T_NS 2
#define T_MD 3
#define T_MF 4
#define T_CNAME 5
#define T_SOA 6
#define T_MB 7
#define T_MG 8
#define T_MR 9
#define T_NULL 10
#define T_WKS 11
#define T_PTR 12
#define T_HINFO 13
#define T_MINFO 14
#define T_MX 15
#define T_TXT 16
#define T_RP 17
#define T_AFSDB 18
#define T_X25 19
#define T_ISDN 20
#define T_RT 21
#define T_NSAP 22
#define T_SIG 24
#define T_KEY 25
#define T_PX 26
#define T_GPOS 27
#define T_AAAA 28
#define T_LOC 29
#define T_NXT 30
#define T_EID 31
#define T_NIMLOC 32
#define T_SRV 33
#define T_ATMA 34
#define T_NAPTR 35
#define T_KX 36
#define T_CERT 37
#define T_A6 38
#define T_DNAME 39
#define T_SINK 40
#define T_OPT 41
#define T_APL 42
#define T_DS 43
#define T_SSHFP 44
#define T_IPSECKEY 45
#define T_RRSIG 46
#define T_NSEC 47
#define T_DNSKEY 48
#define T_DHCID 49
#define T_NSEC3 50
#define T_NSEC3PARAM 51
#define T_TLSA 52
#define T_SMIMEA 53
#define T_HIP 55
#define T_NINFO 56
#define T_RKEY 57
#define T_TALINK 58
#define T_CDS 59
#define T_CDNSKEY 60
#define T_OPENPGPKEY 61
#define T_CSYNC 62
#define T_SPF 99
#define T_UINFO 100
#define T_UID 101
#define T_GID 102
#define T_UNSPEC 103
#define T_NID 104
#define T_L32 105
#define T_L64 106
#define T_LP 107
#define T_EUI48 108
#define T_EUI64 109
#define T_TKEY 249
#define T_TSIG 250
#define T_IXFR 251
#define T_AXFR 252
#define T_MAILB 253
#define T_MAILA 254
#define T_ANY 255
#define T_URI 256
#define T_CAA 257
#define T_AVC 258
#define T_TA 32768
#define T_DLV 32769
#define C_IN 1
#define C_CHAOS 3
#define C_HS 4
#define C_NONE 254
#define C_ANY 255

#endif
