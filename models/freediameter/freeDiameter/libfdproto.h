/* freeDiameter 1.2: dictionary, sessions, messages, dispatch, queues */
#ifndef _LIBFDPROTO_H
#define _LIBFDPROTO_H

#include <pthread.h>
#include <sched.h>
#include <string.h>
#include <assert.h>
#include <errno.h>
#include <netinet/in.h>
#include <arpa/inet.h>
#include <sys/socket.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <stdarg.h>
#include <stdint.h>
#include <libgen.h>
#define DIAMETER_PORT 3868
#define DIAMETER_SECURE_PORT 5868
int fd_libproto_init(void);
void fd_libproto_fini(void);
extern const char fd_libproto_version[];
void fd_log(int level, const char *format, ...) __contract("format(format, 2) log(format)");
void fd_log_va(int level, const char *format, va_list args) __contract("format(format, 0) log(format)");
void fd_log_threadname(const char *name) __contract("string(name)");
char *fd_log_time(struct timespec *ts, char *buf, size_t len, int incl_date, int incl_ms) __contract("writes(buf, len) same(ret, buf)");
int fd_log_handler_register(void (*logger)(int loglevel, const char *format, va_list args)) __contract("stores(logger)");
int fd_log_handler_unregister(void);
extern pthread_mutex_t fd_log_lock;
extern pthread_key_t fd_log_thname;
extern char *fd_debug_one_function, *fd_debug_one_file;
extern int fd_g_debug_lvl;
#define DECLARE_FD_DUMP_PROTOTYPE(name, args...) char *name(char **buf, size_t *len, size_t *offset, ##args)
#define FD_DUMP_STD_PARAMS buf, len, offset
#define FD_DUMP_HANDLE_OFFSET() size_t o = 0; if (!offset) offset = &o
#define FD_DUMP_HANDLE_TRAIL() ((void)0)
char *fd_dump_extend(char **buf, size_t *len, size_t *offset, const char *format, ...) __contract("format(format, 4) null_alloc(ret)");
char *fd_dump_extend_hexdump(char **buf, size_t *len, size_t *offset, uint8_t *data, size_t datalen, size_t trunc, size_t wrap)
	__contract("reads(data, datalen) null_alloc(ret)");
#ifndef ASSERT
#define ASSERT(x) assert(x)
#endif
#define FD_LOG_ANNOYING 0
#define FD_LOG_DEBUG 1
#define FD_LOG_INFO 2
#define FD_LOG_NOTICE 3
#define FD_LOG_ERROR 5
#define FD_LOG_FATAL 6
enum old_levels {
	NONE = 0, INFO = 1, FULL = 2, ANNOYING = 4, FCTS = 6, CALL = 9
};
#define LOG(level, ...) fd_log((level), __VA_ARGS__)
#define LOG_A(...) fd_log(FD_LOG_ANNOYING, __VA_ARGS__)
#define LOG_D(...) fd_log(FD_LOG_DEBUG, __VA_ARGS__)
#define LOG_N(...) fd_log(FD_LOG_NOTICE, __VA_ARGS__)
#define LOG_E(...) fd_log(FD_LOG_ERROR, __VA_ARGS__)
#define LOG_F(...) fd_log(FD_LOG_FATAL, __VA_ARGS__)
#define LOG_BUFFER(level, prefix, buf, size, suffix) fd_log((level), "%s%.*s%s", (prefix), (int)(size), (const char *)(buf), (suffix))
#define LOG_SPLIT(level, prefix, buf, suffix) fd_log((level), "%s%s%s", (prefix), (buf), (suffix))
#define fd_log_debug(...) fd_log(FD_LOG_DEBUG, __VA_ARGS__)
#define fd_log_notice(...) fd_log(FD_LOG_NOTICE, __VA_ARGS__)
#define fd_log_error(...) fd_log(FD_LOG_ERROR, __VA_ARGS__)
#define TRACE_BOOL(level) ((level) >= fd_g_debug_lvl)
#define TRACE_ENTRY(format, args...) fd_log(FD_LOG_ANNOYING, format, ##args);
#define TRACE_CALL(...) fd_log(FD_LOG_ANNOYING, __VA_ARGS__)
#define TRACE_HERE() fd_log(FD_LOG_FATAL, "here");
#define TRACE_DEBUG(level, ...) { fd_log(FD_LOG_DEBUG, __VA_ARGS__); }
#define TRACE_ERROR LOG_E
#define TODO(...) fd_log(FD_LOG_FATAL, __VA_ARGS__);
/* what follows the failure of a call: __ret__ is its error */
#define CHECK_PRELUDE(call) int __ret__; __ret__ = (call)
#define CHECK_SYS_GEN(level, call, fallback) { \
	int __ret__ = (call); if (__ret__ < 0) { __ret__ = errno; fd_log((level), "%s", #call); fallback; } }
#define CHECK_FCT_GEN2(level, call, special, fallback1, fallback2) { \
	int __ret__ = (call); \
	if (__ret__ != 0) { if (__ret__ == (special)) { fallback1; } else { fd_log((level), "%s", #call); fallback2; } } }
#define CHECK_FCT_GEN(level, call, fallback) CHECK_FCT_GEN2(level, call, 0, , fallback)
#define CHECK_MALLOC_GEN(level, call, fallback) { \
	void *__ptr__ = (void *)(call); if (__ptr__ == NULL) { int __ret__ = errno; fd_log((level), "%d", __ret__); fallback; } }
#define CHECK_PARAMS_GEN(level, cond, fallback) { if (!(cond)) { int __ret__ = EINVAL; fd_log((level), "%d", __ret__); fallback; } }
#define CHECK_SYS_DO(call, fallback) CHECK_SYS_GEN(FD_LOG_ERROR, call, fallback)
#define CHECK_SYS(call) CHECK_SYS_DO(call, return __ret__)
#define CHECK_POSIX_DO2(call, special, fallback1, fallback2) CHECK_FCT_GEN2(FD_LOG_ERROR, call, special, fallback1, fallback2)
#define CHECK_POSIX_DO(call, fallback) CHECK_POSIX_DO2(call, 0, , fallback)
#define CHECK_POSIX(call) CHECK_POSIX_DO(call, return __ret__)
#define CHECK_MALLOC_DO(call, fallback) CHECK_MALLOC_GEN(FD_LOG_ERROR, call, fallback)
#define CHECK_MALLOC(call) CHECK_MALLOC_DO(call, return __ret__)
#define CHECK_PARAMS_DO(cond, fallback) CHECK_PARAMS_GEN(FD_LOG_ERROR, cond, fallback)
#define CHECK_PARAMS(cond) CHECK_PARAMS_DO(cond, return __ret__)
#define CHECK_FCT_DO CHECK_POSIX_DO
#define CHECK_FCT CHECK_POSIX
#define __tostr(arg) #arg
#define _stringize(arg) __tostr(arg)
#define __agr(a, b) a##b
#define _aggregate(a, b) __agr(a, b)
#define sSS struct sockaddr_storage
#define sSA struct sockaddr
#define sSA4 struct sockaddr_in
#define sSA6 struct sockaddr_in6
#define sSAlen(sa) ((socklen_t)(((sSA *)(sa))->sa_family == AF_INET ? sizeof(sSA4) : \
	((sSA *)(sa))->sa_family == AF_INET6 ? sizeof(sSA6) : 0))
#define sSAport(sa) ((socklen_t)(((sSA *)(sa))->sa_family == AF_INET ? ((sSA4 *)(sa))->sin_port : \
	((sSA *)(sa))->sa_family == AF_INET6 ? ((sSA6 *)(sa))->sin6_port : 0))
#define sSA_DUMP_STRLEN (INET6_ADDRSTRLEN + 1 + 32 + 2)
DECLARE_FD_DUMP_PROTOTYPE(fd_sa_dump, sSA *sa, int flags);
void fd_sa_sdump_numeric(char *buf, sSA *sa);
#define IPPROTO_NAME(proto) ((proto) == IPPROTO_TCP ? "TCP" : (proto) == IPPROTO_SCTP ? "SCTP" : "Unknown")
#ifndef HAVE_NTOHLL
#define ntohll(x) ((uint64_t)__builtin_bswap64(x))
#define htonll(x) ((uint64_t)__builtin_bswap64(x))
#endif
#define PAD4(x) ((x) + ((4 - (x)) & 3))
#define ASCII(c) (((c) < 32 || (c) > 127) ? ((c) ? '?' : ' ') : (c))
#define CONSTSTRLEN(str) (sizeof(str) - 1)
#define TS_IS_INFERIOR(a, b) ((a)->tv_sec < (b)->tv_sec || ((a)->tv_sec == (b)->tv_sec && (a)->tv_nsec < (b)->tv_nsec))
uint32_t fd_os_hash(uint8_t *string, size_t len) __contract("reads(string, len)");
typedef uint8_t *os0_t;
os0_t os0dup_int(os0_t s, size_t l) __contract("reads(s, l) alloc(ret, l+1) null_alloc(ret) copies(ret, s)");
#define os0dup(s, l) ((void *)os0dup_int((os0_t)(s), (l)))
typedef char *DiamId_t;
int fd_os_is_valid_os0(uint8_t *os, size_t oslen) __contract("reads(os, oslen)");
int fd_os_is_valid_DiameterIdentity(uint8_t *os, size_t ossz) __contract("reads(os, ossz)");
int fd_os_validate_DiameterIdentity(char **id, size_t *inoutsz, int memory);
int fd_os_cmp_int(os0_t os1, size_t os1sz, os0_t os2, size_t os2sz) __contract("reads(os1, os1sz) reads(os2, os2sz) compares(os1, os2, os1sz)");
#define fd_os_cmp(a, al, b, bl) fd_os_cmp_int((os0_t)(a), (al), (os0_t)(b), (bl))
int fd_os_almostcasesrch_int(uint8_t *os1, size_t os1sz, uint8_t *os2, size_t os2sz, int *maybefurther);
#define fd_os_almostcasesrch(a, al, b, bl, m) fd_os_almostcasesrch_int((os0_t)(a), (al), (os0_t)(b), (bl), (m))
int fd_os_parse_DiameterURI(uint8_t *uri, size_t urisz, DiamId_t *diamid, size_t *diamidlen, int *secure, uint16_t *port,
	int *transport, char *proto)
	__contract("reads(uri, urisz)");
int fd_thr_term(pthread_t *th);
void fd_cleanup_mutex(void *mutex);
void fd_cleanup_rwlock(void *rwlock);
void fd_cleanup_buffer(void *buffer) __contract("frees(buffer)");
void fd_cleanup_socket(void *sockptr);
struct fd_list {
	struct fd_list *next;
	struct fd_list *prev;
	struct fd_list *head;
	void *o;
};
#define FD_LIST_INITIALIZER(name) { .next = &name, .prev = &name, .head = &name, .o = NULL }
#define FD_LIST_INITIALIZER_O(name, obj) { .next = &name, .prev = &name, .head = &name, .o = obj }
#define FD_IS_LIST_EMPTY(list) (((struct fd_list *)(list))->head == (list) && ((struct fd_list *)(list))->next == (list))
void fd_list_init(struct fd_list *list, void *obj);
void fd_list_insert_after(struct fd_list *ref, struct fd_list *item);
void fd_list_insert_before(struct fd_list *ref, struct fd_list *item);
void fd_list_move_end(struct fd_list *ref, struct fd_list *senti);
int fd_list_insert_ordered(struct fd_list *head, struct fd_list *item, int (*cmp_fct)(void *, void *), void **ref_duplicate)
	__contract("calls(cmp_fct)");
void fd_list_unlink(struct fd_list *item);
struct dictionary;
struct dict_object;
enum dict_object_type {
	DICT_VENDOR = 1,
	DICT_APPLICATION,
	DICT_TYPE,
	DICT_ENUMVAL,
	DICT_AVP,
	DICT_COMMAND,
	DICT_RULE
#define DICT_TYPE_MAX DICT_RULE
};
int fd_dict_init(struct dictionary **dict);
int fd_dict_fini(struct dictionary **dict);
int fd_dict_new(struct dictionary *dict, enum dict_object_type type, void *data, struct dict_object *parent, struct dict_object **ref);
int fd_dict_search(struct dictionary *dict, enum dict_object_type type, int criteria, const void *what, struct dict_object **result, int retval)
	__contract("null(*result)");
int fd_dict_get_error_cmd(struct dictionary *dict, struct dict_object **obj);
int fd_dict_getval(struct dict_object *object, void *val);
int fd_dict_gettype(struct dict_object *object, enum dict_object_type *type);
int fd_dict_getdict(struct dict_object *object, struct dictionary **dict);
DECLARE_FD_DUMP_PROTOTYPE(fd_dict_dump_object, struct dict_object *obj);
DECLARE_FD_DUMP_PROTOTYPE(fd_dict_dump, struct dictionary *dict);
int fd_dict_getlistof(int criteria, void *parent, struct fd_list **sentinel);
int fd_dict_delete(struct dict_object *obj);
typedef uint32_t vendor_id_t;
struct dict_vendor_data {
	vendor_id_t vendor_id;
	char *vendor_name;
};
enum {
	VENDOR_BY_ID = 10,
	VENDOR_BY_NAME,
	VENDOR_OF_APPLICATION,
	VENDOR_OF_AVP,
};
uint32_t *fd_dict_get_vendorid_list(struct dictionary *dict)
	__contract("alloc(ret, unknown)");
typedef uint32_t application_id_t;
struct dict_application_data {
	application_id_t application_id;
	char *application_name;
};
enum {
	APPLICATION_BY_ID = 20,
	APPLICATION_BY_NAME,
	APPLICATION_OF_TYPE,
	APPLICATION_OF_COMMAND
};
union avp_value {
	struct {
		uint8_t *data;
		size_t len;
	} os;
	int32_t i32;
	int64_t i64;
	uint32_t u32;
	uint64_t u64;
	float f32;
	double f64;
};
enum dict_avp_basetype {
	AVP_TYPE_GROUPED,
	AVP_TYPE_OCTETSTRING,
	AVP_TYPE_INTEGER32,
	AVP_TYPE_INTEGER64,
	AVP_TYPE_UNSIGNED32,
	AVP_TYPE_UNSIGNED64,
	AVP_TYPE_FLOAT32,
	AVP_TYPE_FLOAT64
#define AVP_TYPE_MAX AVP_TYPE_FLOAT64
};
typedef int (*dict_avpdata_interpret) (union avp_value *value, void *interpreted);
typedef int (*dict_avpdata_encode) (void *data, union avp_value *val);
typedef int (*dict_avpdata_check) (void *data, union avp_value *val, char **error_msg);
struct dict_type_data {
	enum dict_avp_basetype type_base;
	char *type_name;
	dict_avpdata_interpret type_interpret;
	dict_avpdata_encode type_encode;
	DECLARE_FD_DUMP_PROTOTYPE((*type_dump), union avp_value *val);
	dict_avpdata_check type_check;
	void *type_check_param;
};
enum {
	TYPE_BY_NAME = 30,
	TYPE_OF_ENUMVAL,
	TYPE_OF_AVP
};
int fd_dictfct_Address_encode(void *data, union avp_value *avp_value);
int fd_dictfct_Address_interpret(union avp_value *avp_value, void *interpreted)
	__contract("outside(interpreted, network)");
DECLARE_FD_DUMP_PROTOTYPE(fd_dictfct_Address_dump, union avp_value *avp_value);
DECLARE_FD_DUMP_PROTOTYPE(fd_dictfct_UTF8String_dump, union avp_value *avp_value);
int fd_dictfct_Time_encode(void *data, union avp_value *avp_value);
int fd_dictfct_Time_interpret(union avp_value *avp_value, void *interpreted)
	__contract("outside(interpreted, network)");
DECLARE_FD_DUMP_PROTOTYPE(fd_dictfct_Time_dump, union avp_value *avp_value);
int fd_dictfct_CharInOS_check(void *data, union avp_value *val, char **error_msg);
struct dict_enumval_data {
	char *enum_name;
	union avp_value enum_value;
};
enum {
	ENUMVAL_BY_STRUCT = 40,
	ENUMVAL_BY_NAME,
	ENUMVAL_BY_VALUE
};
struct dict_enumval_request {
	struct dict_object *type_obj;
	char *type_name;
	struct dict_enumval_data search;
};
typedef uint32_t avp_code_t;
#define AVP_FLAG_VENDOR 0x80
#define AVP_FLAG_MANDATORY 0x40
#define AVP_FLAG_RESERVED3 0x20
#define AVP_FLAG_RESERVED4 0x10
#define AVP_FLAG_RESERVED5 0x08
#define AVP_FLAG_RESERVED6 0x04
#define AVP_FLAG_RESERVED7 0x02
#define AVP_FLAG_RESERVED8 0x01
struct dict_avp_data {
	avp_code_t avp_code;
	vendor_id_t avp_vendor;
	char *avp_name;
	uint8_t avp_flag_mask;
	uint8_t avp_flag_val;
	enum dict_avp_basetype avp_basetype;
};
enum {
	AVP_BY_CODE = 50,
	AVP_BY_NAME,
	AVP_BY_NAME_ALL_VENDORS,
	AVP_BY_STRUCT,
	AVP_BY_CODE_AND_VENDOR,
	AVP_BY_NAME_AND_VENDOR
};
struct dict_avp_request_ex {
	struct {
		struct dict_object *vendor;
		vendor_id_t vendor_id;
		const char *vendor_name;
	} avp_vendor;
	struct {
		avp_code_t avp_code;
		const char *avp_name;
	} avp_data;
};
struct dict_avp_request {
	vendor_id_t avp_vendor;
	avp_code_t avp_code;
	char *avp_name;
};
typedef uint32_t command_code_t;
#define CMD_FLAG_REQUEST 0x80
#define CMD_FLAG_PROXIABLE 0x40
#define CMD_FLAG_ERROR 0x20
#define CMD_FLAG_RETRANSMIT 0x10
#define CMD_FLAG_RESERVED5 0x08
#define CMD_FLAG_RESERVED6 0x04
#define CMD_FLAG_RESERVED7 0x02
#define CMD_FLAG_RESERVED8 0x01
struct dict_cmd_data {
	command_code_t cmd_code;
	char *cmd_name;
	uint8_t cmd_flag_mask;
	uint8_t cmd_flag_val;
};
enum {
	CMD_BY_NAME = 60,
	CMD_BY_CODE_R,
	CMD_BY_CODE_A,
	CMD_ANSWER
};
enum rule_position {
	RULE_FIXED_HEAD = 1,
	RULE_REQUIRED,
	RULE_OPTIONAL,
	RULE_FIXED_TAIL
};
struct dict_rule_data {
	struct dict_object *rule_avp;
	enum rule_position rule_position;
	unsigned rule_order;
	int rule_min;
	int rule_max;
};
enum {
	RULE_BY_AVP_AND_PARENT = 70
};
struct dict_rule_request {
	struct dict_object *rule_parent;
	struct dict_object *rule_avp;
};
#define AI_RELAY 0xffffffff
#define CC_CAPABILITIES_EXCHANGE 257
#define CC_RE_AUTH 258
#define CC_ACCOUNTING 271
#define CC_ABORT_SESSION 274
#define CC_SESSION_TERMINATION 275
#define CC_DEVICE_WATCHDOG 280
#define CC_DISCONNECT_PEER 282
#define AC_USER_NAME 1
#define AC_PROXY_STATE 33
#define AC_HOST_IP_ADDRESS 257
#define AC_AUTH_APPLICATION_ID 258
#define AC_ACCT_APPLICATION_ID 259
#define AC_VENDOR_SPECIFIC_APPLICATION_ID 260
#define AC_REDIRECT_HOST_USAGE 261
#define AC_REDIRECT_MAX_CACHE_TIME 262
#define AC_SESSION_ID 263
#define AC_ORIGIN_HOST 264
#define AC_SUPPORTED_VENDOR_ID 265
#define AC_VENDOR_ID 266
#define AC_FIRMWARE_REVISION 267
#define AC_RESULT_CODE 268
#define AC_PRODUCT_NAME 269
#define AC_DISCONNECT_CAUSE 273
#define ACV_DC_REBOOTING 0
#define ACV_DC_BUSY 1
#define ACV_DC_NOT_FRIEND 2
#define AC_ORIGIN_STATE_ID 278
#define AC_FAILED_AVP 279
#define AC_PROXY_HOST 280
#define AC_ERROR_MESSAGE 281
#define AC_ROUTE_RECORD 282
#define AC_DESTINATION_REALM 283
#define AC_PROXY_INFO 284
#define AC_REDIRECT_HOST 292
#define AC_DESTINATION_HOST 293
#define AC_ERROR_REPORTING_HOST 294
#define AC_ORIGIN_REALM 296
#define AC_INBAND_SECURITY_ID 299
#define ACV_ISI_NO_INBAND_SECURITY 0
#define ACV_ISI_TLS 1
#define ER_DIAMETER_MULTI_ROUND_AUTH 1001
#define ER_DIAMETER_SUCCESS 2001
#define ER_DIAMETER_LIMITED_SUCCESS 2002
#define ER_DIAMETER_COMMAND_UNSUPPORTED 3001
#define ER_DIAMETER_UNABLE_TO_DELIVER 3002
#define ER_DIAMETER_REALM_NOT_SERVED 3003
#define ER_DIAMETER_TOO_BUSY 3004
#define ER_DIAMETER_LOOP_DETECTED 3005
#define ER_DIAMETER_REDIRECT_INDICATION 3006
#define ER_DIAMETER_APPLICATION_UNSUPPORTED 3007
#define ER_DIAMETER_INVALID_HDR_BITS 3008
#define ER_DIAMETER_INVALID_AVP_BITS 3009
#define ER_DIAMETER_UNKNOWN_PEER 3010
#define ER_DIAMETER_AUTHENTICATION_REJECTED 4001
#define ER_DIAMETER_OUT_OF_SPACE 4002
#define ER_ELECTION_LOST 4003
#define ER_DIAMETER_AVP_UNSUPPORTED 5001
#define ER_DIAMETER_UNKNOWN_SESSION_ID 5002
#define ER_DIAMETER_AUTHORIZATION_REJECTED 5003
#define ER_DIAMETER_INVALID_AVP_VALUE 5004
#define ER_DIAMETER_MISSING_AVP 5005
#define ER_DIAMETER_RESOURCES_EXCEEDED 5006
#define ER_DIAMETER_CONTRADICTING_AVPS 5007
#define ER_DIAMETER_AVP_NOT_ALLOWED 5008
#define ER_DIAMETER_AVP_OCCURS_TOO_MANY_TIMES 5009
#define ER_DIAMETER_NO_COMMON_APPLICATION 5010
#define ER_DIAMETER_UNSUPPORTED_VERSION 5011
#define ER_DIAMETER_UNABLE_TO_COMPLY 5012
#define ER_DIAMETER_INVALID_BIT_IN_HEADER 5013
#define ER_DIAMETER_INVALID_AVP_LENGTH 5014
#define ER_DIAMETER_INVALID_MESSAGE_LENGTH 5015
#define ER_DIAMETER_INVALID_AVP_BIT_COMBO 5016
#define ER_DIAMETER_NO_COMMON_SECURITY 5017
struct session_handler;
struct session;
struct sess_state;
typedef DECLARE_FD_DUMP_PROTOTYPE((*session_state_dump), struct sess_state *st);
int fd_sess_start(void);
int fd_sess_handler_create(struct session_handler **handler, void (*cleanup)(struct sess_state *state, os0_t sid, void *opaque), session_state_dump dumper, void *opaque)
	__contract("stores(cleanup, opaque)");
int fd_sess_handler_destroy(struct session_handler **handler, void **opaque);
int fd_sess_new(struct session **session, DiamId_t diamid, size_t diamidlen, uint8_t *opt, size_t optlen)
	__contract("reads(opt, optlen)");
int fd_sess_fromsid(uint8_t *sid, size_t len, struct session **session, int *isnew)
	__contract("reads(sid, len)");
int fd_sess_fromsid_msg(uint8_t *sid, size_t len, struct session **session, int *isnew)
	__contract("reads(sid, len)");
int fd_sess_ref_msg(struct session *session);
int fd_sess_getsid(struct session *session, os0_t *sid, size_t *sidlen)
	__contract("outside(*sid, *sidlen, network)");
int fd_sess_settimeout(struct session *session, const struct timespec *timeout);
int fd_sess_destroy(struct session **session);
int fd_sess_reclaim(struct session **session);
int fd_sess_state_store(struct session_handler *handler, struct session *session, struct sess_state **state);
int fd_sess_state_retrieve(struct session_handler *handler, struct session *session, struct sess_state **state)
	__contract("null(*state)");
DECLARE_FD_DUMP_PROTOTYPE(fd_sess_dump, struct session *session, int with_states);
DECLARE_FD_DUMP_PROTOTYPE(fd_sess_dump_hdl, struct session_handler *handler);
int fd_sess_getcount(uint32_t *cnt);
struct rt_data;
int fd_rtd_init(struct rt_data **rtd);
void fd_rtd_free(struct rt_data **rtd);
int fd_rtd_candidate_add(struct rt_data *rtd, DiamId_t peerid, size_t peeridlen, DiamId_t realm, size_t realmlen);
void fd_rtd_candidate_del(struct rt_data *rtd, uint8_t *id, size_t idsz);
void fd_rtd_candidate_extract(struct rt_data *rtd, struct fd_list **candidates, int ini_score);
int fd_rtd_error_add(struct rt_data *rtd, DiamId_t sentto, size_t senttolen, uint8_t *origin, size_t originsz, uint32_t rcode, struct fd_list **candidates, int *sendingattemtps);
int fd_rtd_get_nb_attempts(struct rt_data *rtd, int *sendingattemtps);
struct rtd_candidate {
	struct fd_list chain;
	DiamId_t diamid;
	size_t diamidlen;
	DiamId_t realm;
	size_t realmlen;
	int score;
};
int fd_rtd_candidate_reorder(struct fd_list *candidates);
struct msg;
struct avp;
typedef void msg_or_avp;
#define DIAMETER_VERSION 1
struct msg_hdr {
	uint8_t msg_version;
	uint32_t msg_length;
	uint8_t msg_flags;
	command_code_t msg_code;
	application_id_t msg_appl;
	uint32_t msg_hbhid;
	uint32_t msg_eteid;
};
struct avp_hdr {
	avp_code_t avp_code;
	uint8_t avp_flags;
	uint32_t avp_len;
	vendor_id_t avp_vendor;
	union avp_value *avp_value;
};
enum msg_brw_dir {
	MSG_BRW_NEXT = 1,
	MSG_BRW_PREV,
	MSG_BRW_FIRST_CHILD,
	MSG_BRW_LAST_CHILD,
	MSG_BRW_PARENT,
	MSG_BRW_WALK
};
#define AVPFL_SET_BLANK_VALUE 0x01
#define AVPFL_SET_RAWDATA_FROM_AVP 0x02
#define AVPFL_MAX AVPFL_SET_RAWDATA_FROM_AVP
#define MSGFL_ALLOC_ETEID 0x01
#define MSGFL_ANSW_ERROR 0x02
#define MSGFL_ANSW_NOSID 0x04
#define MSGFL_ANSW_NOPROXYINFO 0x08
#define MSGFL_MAX MSGFL_ANSW_NOPROXYINFO
int fd_msg_avp_new(struct dict_object *model, int flags, struct avp **avp);
int fd_msg_new(struct dict_object *model, int flags, struct msg **msg);
int fd_msg_new_answer_from_req(struct dictionary *dict, struct msg **msg, int flag);
int fd_msg_browse_internal(msg_or_avp *reference, enum msg_brw_dir dir, msg_or_avp **found, int *depth)
	__contract("null(*found)");
#define fd_msg_browse(ref, dir, found, depth) \
fd_msg_browse_internal((ref), (dir), (void *)(found), (depth))
int fd_msg_avp_add(msg_or_avp *reference, enum msg_brw_dir dir, struct avp *avp)
	__contract("owned(avp)");
int fd_msg_search_avp(struct msg *msg, struct dict_object *what, struct avp **avp)
	__contract("null(*avp)");
int fd_msg_free(msg_or_avp *object)
	__contract("frees(object)");
DECLARE_FD_DUMP_PROTOTYPE(fd_msg_dump_summary, msg_or_avp *obj, struct dictionary *dict, int force_parsing, int recurse);
DECLARE_FD_DUMP_PROTOTYPE(fd_msg_dump_full, msg_or_avp *obj, struct dictionary *dict, int force_parsing, int recurse);
DECLARE_FD_DUMP_PROTOTYPE(fd_msg_dump_treeview, msg_or_avp *obj, struct dictionary *dict, int force_parsing, int recurse);
int fd_msg_model(msg_or_avp *reference, struct dict_object **model);
int fd_msg_hdr(struct msg *msg, struct msg_hdr **pdata)
	__contract("outside(*pdata, network)");
int fd_msg_avp_hdr(struct avp *avp, struct avp_hdr **pdata)
	__contract("outside(*pdata, network)");
int fd_msg_answ_associate(struct msg *answer, struct msg *query);
int fd_msg_answ_getq(struct msg *answer, struct msg **query)
	__contract("null(*query)");
int fd_msg_answ_detach(struct msg *answer);
int fd_msg_anscb_associate(struct msg *msg, void(*anscb)(void *, struct msg **), void *data, void (*expirecb)(void *, DiamId_t, size_t, struct msg **), const struct timespec *timeout)
	__contract("stores(anscb, data)");
int fd_msg_anscb_get(struct msg *msg, void (**anscb)(void *, struct msg **), void (**expirecb)(void *, DiamId_t, size_t, struct msg **), void **data);
int fd_msg_anscb_reset(struct msg *msg, int clear_anscb, int clear_expirecb);
struct timespec *fd_msg_anscb_gettimeout(struct msg *msg)
	__contract("null(ret)");
int fd_msg_rt_associate(struct msg *msg, struct rt_data *rtd);
int fd_msg_rt_get(struct msg *msg, struct rt_data **rtd);
int fd_msg_is_routable(struct msg *msg);
int fd_msg_source_set(struct msg *msg, DiamId_t diamid, size_t diamidlen);
int fd_msg_source_setrr(struct msg *msg, DiamId_t diamid, size_t diamidlen, struct dictionary *dict);
int fd_msg_source_get(struct msg *msg, DiamId_t *diamid, size_t *diamidlen)
	__contract("outside(*diamid, *diamidlen, network)");
uint32_t fd_msg_eteid_get(void);
int fd_msg_sess_get(struct dictionary *dict, struct msg *msg, struct session **session, int *isnew)
	__contract("null(*session)");
int fd_msg_sess_set(struct msg *msg, struct session *session);
struct fd_msg_pmdl {
	struct fd_list sentinel;
	pthread_mutex_t lock;
};
struct fd_msg_pmdl *fd_msg_pmdl_get(struct msg *msg);
int fd_msg_avp_setvalue(struct avp *avp, union avp_value *value);
int fd_msg_avp_value_encode(void *data, struct avp *avp);
int fd_msg_avp_value_interpret(struct avp *avp, void *data)
	__contract("outside(data, network)");
int fd_msg_bufferize(struct msg *msg, uint8_t **buffer, size_t *len)
	__contract("alloc(*buffer, *len)");
int fd_msg_parse_buffer(uint8_t **buffer, size_t buflen, struct msg **msg)
	__contract("decodes(*msg, *buffer, buflen) frees(*buffer) null(*msg)");
struct fd_pei {
	char *pei_errcode;
	struct avp *pei_avp;
	int pei_avp_free;
	char *pei_message;
	int pei_protoerr;
};
int fd_msg_parse_dict(msg_or_avp *object, struct dictionary *dict, struct fd_pei *error_info);
int fd_msg_parse_rules(msg_or_avp *object, struct dictionary *dict, struct fd_pei *error_info);
int fd_msg_update_length(msg_or_avp *object);
enum disp_how {
	DISP_HOW_ANY = 1,
	DISP_HOW_APPID,
	DISP_HOW_CC,
	DISP_HOW_AVP,
	DISP_HOW_AVP_ENUMVAL
};
struct disp_when {
	struct dict_object *app;
	struct dict_object *command;
	struct dict_object *avp;
	struct dict_object *value;
};
enum disp_action {
	DISP_ACT_CONT,
	DISP_ACT_SEND,
	DISP_ACT_ERROR
};
struct disp_hdl;
int fd_disp_register(int (*cb)(struct msg **, struct avp *, struct session *, void *, enum disp_action *),
enum disp_how how, struct disp_when *when, void *opaque, struct disp_hdl **handle)
	__contract("stores(cb, opaque)");
int fd_disp_unregister(struct disp_hdl **handle, void **opaque);
void fd_disp_unregister_all(void);
int fd_msg_dispatch(struct msg **msg, struct session *session, enum disp_action *action, char **error_code, char **drop_reason, struct msg **drop_msg);
struct fifo;
int fd_fifo_new(struct fifo **queue, int max);
int fd_fifo_del(struct fifo **queue);
int fd_fifo_move(struct fifo *oldq, struct fifo *newq, struct fifo **loc_update);
int fd_fifo_getstats(struct fifo *queue, int *current_count, int *limit_count, int *highest_count, long long *total_count,
struct timespec *total, struct timespec *blocking, struct timespec *last);
int fd_fifo_length(struct fifo *queue);
int fd_fifo_setthrhd(struct fifo *queue, void *data, uint16_t high, void (*h_cb)(struct fifo *, void **), uint16_t low, void (*l_cb)(struct fifo *, void **));
int fd_fifo_post_int(struct fifo *queue, void **item);
#define fd_fifo_post(queue, item) \
fd_fifo_post_int((queue), (void *)(item))
int fd_fifo_post_noblock(struct fifo *queue, void **item);
int fd_fifo_get_int(struct fifo *queue, void **item)
	__contract("null(*item)");
#define fd_fifo_get(queue, item) \
fd_fifo_get_int((queue), (void *)(item))
int fd_fifo_tryget_int(struct fifo *queue, void **item);
#define fd_fifo_tryget(queue, item) \
fd_fifo_tryget_int((queue), (void *)(item))
int fd_fifo_timedget_int(struct fifo *queue, void **item, const struct timespec *abstime);
#define fd_fifo_timedget(queue, item, abstime) \
fd_fifo_timedget_int((queue), (void *)(item), (abstime))
int fd_fifo_select(struct fifo *queue, const struct timespec *abstime);
typedef DECLARE_FD_DUMP_PROTOTYPE((*fd_fifo_dump_item_cb), void *item);
DECLARE_FD_DUMP_PROTOTYPE(fd_fifo_dump, char *name, struct fifo *queue, fd_fifo_dump_item_cb dump_item);

#endif
