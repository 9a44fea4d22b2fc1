/* libpq 15: the documented interface */
#ifndef LIBPQ_FE_H
#define LIBPQ_FE_H

#include <stdio.h>

#define PG_INT64_TYPE long int
typedef unsigned int Oid;
#define InvalidOid ((Oid) 0)
#define OID_MAX UINT_MAX
#define atooid(x) ((Oid) strtoul((x), NULL, 10))
typedef long int pg_int64;
#define PG_DIAG_SEVERITY 'S'
#define PG_DIAG_SEVERITY_NONLOCALIZED 'V'
#define PG_DIAG_SQLSTATE 'C'
#define PG_DIAG_MESSAGE_PRIMARY 'M'
#define PG_DIAG_MESSAGE_DETAIL 'D'
#define PG_DIAG_MESSAGE_HINT 'H'
#define PG_DIAG_STATEMENT_POSITION 'P'
#define PG_DIAG_INTERNAL_POSITION 'p'
#define PG_DIAG_INTERNAL_QUERY 'q'
#define PG_DIAG_CONTEXT 'W'
#define PG_DIAG_SCHEMA_NAME 's'
#define PG_DIAG_TABLE_NAME 't'
#define PG_DIAG_COLUMN_NAME 'c'
#define PG_DIAG_DATATYPE_NAME 'd'
#define PG_DIAG_CONSTRAINT_NAME 'n'
#define PG_DIAG_SOURCE_FILE 'F'
#define PG_DIAG_SOURCE_LINE 'L'
#define PG_DIAG_SOURCE_FUNCTION 'R'
#define LIBPQ_HAS_PIPELINING 1
#define LIBPQ_HAS_TRACE_FLAGS 1
#define LIBPQ_HAS_SSL_LIBRARY_DETECTION 1
#define PG_COPYRES_ATTRS 0x01
#define PG_COPYRES_TUPLES 0x02
#define PG_COPYRES_EVENTS 0x04
#define PG_COPYRES_NOTICEHOOKS 0x08
typedef enum {
	CONNECTION_OK, CONNECTION_BAD, CONNECTION_STARTED, CONNECTION_MADE, CONNECTION_AWAITING_RESPONSE,
	CONNECTION_AUTH_OK, CONNECTION_SETENV, CONNECTION_SSL_STARTUP, CONNECTION_NEEDED,
	CONNECTION_CHECK_WRITABLE, CONNECTION_CONSUME, CONNECTION_GSS_STARTUP, CONNECTION_CHECK_TARGET,
	CONNECTION_CHECK_STANDBY
} ConnStatusType;
typedef enum {
	PGRES_POLLING_FAILED = 0, PGRES_POLLING_READING, PGRES_POLLING_WRITING, PGRES_POLLING_OK,
	PGRES_POLLING_ACTIVE
} PostgresPollingStatusType;
typedef enum {
	PGRES_EMPTY_QUERY = 0, PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_COPY_OUT, PGRES_COPY_IN,
	PGRES_BAD_RESPONSE, PGRES_NONFATAL_ERROR, PGRES_FATAL_ERROR, PGRES_COPY_BOTH, PGRES_SINGLE_TUPLE,
	PGRES_PIPELINE_SYNC, PGRES_PIPELINE_ABORTED
} ExecStatusType;
typedef enum {
	PQTRANS_IDLE, PQTRANS_ACTIVE, PQTRANS_INTRANS, PQTRANS_INERROR, PQTRANS_UNKNOWN
} PGTransactionStatusType;
typedef enum {
	PQERRORS_TERSE, PQERRORS_DEFAULT, PQERRORS_VERBOSE, PQERRORS_SQLSTATE
} PGVerbosity;
typedef enum {
	PQSHOW_CONTEXT_NEVER, PQSHOW_CONTEXT_ERRORS, PQSHOW_CONTEXT_ALWAYS
} PGContextVisibility;
typedef enum {
	PQPING_OK, PQPING_REJECT, PQPING_NO_RESPONSE, PQPING_NO_ATTEMPT
} PGPing;
typedef enum {
	PQ_PIPELINE_OFF, PQ_PIPELINE_ON, PQ_PIPELINE_ABORTED
} PGpipelineStatus;
typedef struct pg_conn PGconn;
typedef struct pg_result PGresult;
typedef struct pg_cancel PGcancel;
typedef struct pgNotify {
	char *relname;
	int be_pid;
	char *extra;
	struct pgNotify *next;
} PGnotify;
typedef void (*PQnoticeReceiver) (void *arg, const PGresult *res);
typedef void (*PQnoticeProcessor) (void *arg, const char *message);
typedef char pqbool;
typedef struct _PQprintOpt {
	pqbool header;
	pqbool align;
	pqbool standard;
	pqbool html3;
	pqbool expanded;
	pqbool pager;
	char *fieldSep;
	char *tableOpt;
	char *caption;
	char **fieldName;
} PQprintOpt;
typedef struct _PQconninfoOption {
	char *keyword;
	char *envvar;
	char *compiled;
	char *val;
	char *label;
	char *dispchar;
	int dispsize;
} PQconninfoOption;
typedef struct {
	int len;
	int isint;
	union {
		int *ptr;
		int integer;
	} u;
} PQArgBlock;
typedef struct pgresAttDesc {
	char *name;
	Oid tableid;
	int columnid;
	int format;
	Oid typid;
	int typlen;
	int atttypmod;
} PGresAttDesc;
PGconn *PQconnectStart(const char *conninfo);
PGconn *PQconnectStartParams(const char *const *keywords, const char *const *values, int expand_dbname);
PostgresPollingStatusType PQconnectPoll(PGconn *conn);
PGconn *PQconnectdb(const char *conninfo)
    __contract("null_alloc(ret) alloc(ret, unknown)");
PGconn *PQconnectdbParams(const char *const *keywords, const char *const *values, int expand_dbname);
PGconn *PQsetdbLogin(const char *pghost, const char *pgport, const char *pgoptions, const char *pgtty, const char *dbName, const char *login, const char *pwd);
#define PQsetdb(M_PGHOST,M_PGPORT,M_PGOPT,M_PGTTY,M_DBNAME) PQsetdbLogin(M_PGHOST, M_PGPORT, M_PGOPT, M_PGTTY, M_DBNAME, NULL, NULL)
void PQfinish(PGconn *conn)
    __contract("frees(conn)");
PQconninfoOption *PQconndefaults(void);
PQconninfoOption *PQconninfoParse(const char *conninfo, char **errmsg);
PQconninfoOption *PQconninfo(PGconn *conn);
void PQconninfoFree(PQconninfoOption *connOptions);
int PQresetStart(PGconn *conn);
PostgresPollingStatusType PQresetPoll(PGconn *conn);
void PQreset(PGconn *conn);
PGcancel *PQgetCancel(PGconn *conn);
void PQfreeCancel(PGcancel *cancel);
int PQcancel(PGcancel *cancel, char *errbuf, int errbufsize);
int PQrequestCancel(PGconn *conn);
char *PQdb(const PGconn *conn);
char *PQuser(const PGconn *conn);
char *PQpass(const PGconn *conn);
char *PQhost(const PGconn *conn);
char *PQhostaddr(const PGconn *conn);
char *PQport(const PGconn *conn);
char *PQtty(const PGconn *conn);
char *PQoptions(const PGconn *conn);
ConnStatusType PQstatus(const PGconn *conn);
PGTransactionStatusType PQtransactionStatus(const PGconn *conn);
const char *PQparameterStatus(const PGconn *conn, const char *paramName)
    __contract("null(ret)");
int PQprotocolVersion(const PGconn *conn);
int PQserverVersion(const PGconn *conn);
char *PQerrorMessage(const PGconn *conn);
int PQsocket(const PGconn *conn);
int PQbackendPID(const PGconn *conn);
PGpipelineStatus PQpipelineStatus(const PGconn *conn);
int PQconnectionNeedsPassword(const PGconn *conn);
int PQconnectionUsedPassword(const PGconn *conn);
int PQclientEncoding(const PGconn *conn);
int PQsetClientEncoding(PGconn *conn, const char *encoding);
int PQsslInUse(PGconn *conn);
void *PQsslStruct(PGconn *conn, const char *struct_name);
const char *PQsslAttribute(PGconn *conn, const char *attribute_name);
const char *const *PQsslAttributeNames(PGconn *conn);
void *PQgetssl(PGconn *conn);
void PQinitSSL(int do_init);
void PQinitOpenSSL(int do_ssl, int do_crypto);
int PQgssEncInUse(PGconn *conn);
void *PQgetgssctx(PGconn *conn);
PGVerbosity PQsetErrorVerbosity(PGconn *conn, PGVerbosity verbosity);
PGContextVisibility PQsetErrorContextVisibility(PGconn *conn, PGContextVisibility show_context);
PQnoticeReceiver PQsetNoticeReceiver(PGconn *conn, PQnoticeReceiver proc, void *arg);
PQnoticeProcessor PQsetNoticeProcessor(PGconn *conn, PQnoticeProcessor proc, void *arg);
typedef void (*pgthreadlock_t) (int acquire);
pgthreadlock_t PQregisterThreadLock(pgthreadlock_t newhandler);
void PQtrace(PGconn *conn, FILE *debug_port);
void PQuntrace(PGconn *conn);
#define PQTRACE_SUPPRESS_TIMESTAMPS (1<<0)
#define PQTRACE_REGRESS_MODE (1<<1)
void PQsetTraceFlags(PGconn *conn, int flags);
PGresult *PQexec(PGconn *conn, const char *query)
    __contract("null(ret) alloc(ret, unknown) sql(query) outside(ret, network)");
PGresult *PQexecParams(PGconn *conn, const char *command, int nParams, const Oid *paramTypes, const char *const *paramValues, const int *paramLengths, const int *paramFormats, int resultFormat)
    __contract("null(ret) alloc(ret, unknown) sql(command) outside(ret, network)");
PGresult *PQprepare(PGconn *conn, const char *stmtName, const char *query, int nParams, const Oid *paramTypes)
    __contract("null(ret) alloc(ret, unknown) sql(query)");
PGresult *PQexecPrepared(PGconn *conn, const char *stmtName, int nParams, const char *const *paramValues, const int *paramLengths, const int *paramFormats, int resultFormat)
    __contract("null(ret) alloc(ret, unknown) outside(ret, network)");
#define PQ_QUERY_PARAM_MAX_LIMIT 65535
int PQsendQuery(PGconn *conn, const char *query)
    __contract("sql(query)");
int PQsendQueryParams(PGconn *conn, const char *command, int nParams, const Oid *paramTypes, const char *const *paramValues, const int *paramLengths, const int *paramFormats, int resultFormat)
    __contract("sql(command)");
int PQsendPrepare(PGconn *conn, const char *stmtName, const char *query, int nParams, const Oid *paramTypes)
    __contract("sql(query)");
int PQsendQueryPrepared(PGconn *conn, const char *stmtName, int nParams, const char *const *paramValues, const int *paramLengths, const int *paramFormats, int resultFormat);
int PQsetSingleRowMode(PGconn *conn);
PGresult *PQgetResult(PGconn *conn)
    __contract("null(ret) alloc(ret, unknown) outside(ret, network)");
int PQisBusy(PGconn *conn);
int PQconsumeInput(PGconn *conn);
int PQenterPipelineMode(PGconn *conn);
int PQexitPipelineMode(PGconn *conn);
int PQpipelineSync(PGconn *conn);
int PQsendFlushRequest(PGconn *conn);
PGnotify *PQnotifies(PGconn *conn)
    __contract("null(ret) alloc(ret, unknown) outside(ret, network)");
int PQputCopyData(PGconn *conn, const char *buffer, int nbytes)
    __contract("reads(buffer, nbytes) sends(buffer, nbytes) neg(ret)");
int PQputCopyEnd(PGconn *conn, const char *errormsg);
int PQgetCopyData(PGconn *conn, char **buffer, int async)
    __contract("null(*buffer) alloc(*buffer, unknown) outside(*buffer, ret, network) neg(ret)");
int PQgetline(PGconn *conn, char *string, int length)
    __contract("writes(string, length) outside(string, network)");
int PQputline(PGconn *conn, const char *string);
int PQgetlineAsync(PGconn *conn, char *buffer, int bufsize);
int PQputnbytes(PGconn *conn, const char *buffer, int nbytes);
int PQendcopy(PGconn *conn);
int PQsetnonblocking(PGconn *conn, int arg);
int PQisnonblocking(const PGconn *conn);
int PQisthreadsafe(void);
PGPing PQping(const char *conninfo);
PGPing PQpingParams(const char *const *keywords, const char *const *values, int expand_dbname);
int PQflush(PGconn *conn);
PGresult *PQfn(PGconn *conn, int fnid, int *result_buf, int *result_len, int result_is_int, const PQArgBlock *args, int nargs);
ExecStatusType PQresultStatus(const PGresult *res);
char *PQresStatus(ExecStatusType status);
char *PQresultErrorMessage(const PGresult *res);
char *PQresultVerboseErrorMessage(const PGresult *res, PGVerbosity verbosity, PGContextVisibility show_context);
char *PQresultErrorField(const PGresult *res, int fieldcode)
    __contract("null(ret)");
int PQntuples(const PGresult *res)
    __contract("outside(ret, network)");
int PQnfields(const PGresult *res)
    __contract("outside(ret, network)");
int PQbinaryTuples(const PGresult *res);
char *PQfname(const PGresult *res, int field_num)
    __contract("null(ret) into(ret, res)");
int PQfnumber(const PGresult *res, const char *field_name)
    __contract("neg(ret) string(field_name)");
Oid PQftable(const PGresult *res, int field_num);
int PQftablecol(const PGresult *res, int field_num);
int PQfformat(const PGresult *res, int field_num);
Oid PQftype(const PGresult *res, int field_num);
int PQfsize(const PGresult *res, int field_num);
int PQfmod(const PGresult *res, int field_num);
char *PQcmdStatus(PGresult *res);
char *PQoidStatus(const PGresult *res);
Oid PQoidValue(const PGresult *res);
char *PQcmdTuples(PGresult *res);
char *PQgetvalue(const PGresult *res, int tup_num, int field_num)
    __contract("outside(ret, network) into(ret, res)");
int PQgetlength(const PGresult *res, int tup_num, int field_num)
    __contract("outside(ret, network)");
int PQgetisnull(const PGresult *res, int tup_num, int field_num);
int PQnparams(const PGresult *res);
Oid PQparamtype(const PGresult *res, int param_num);
PGresult *PQdescribePrepared(PGconn *conn, const char *stmt);
PGresult *PQdescribePortal(PGconn *conn, const char *portal);
int PQsendDescribePrepared(PGconn *conn, const char *stmt);
int PQsendDescribePortal(PGconn *conn, const char *portal);
void PQclear(PGresult *res)
    __contract("frees(res)");
void PQfreemem(void *ptr)
    __contract("frees(ptr)");
#define PQfreeNotify(ptr) PQfreemem(ptr)
#define PQnoPasswordSupplied "fe_sendauth: no password supplied\n"
PGresult *PQmakeEmptyPGresult(PGconn *conn, ExecStatusType status);
PGresult *PQcopyResult(const PGresult *src, int flags);
int PQsetResultAttrs(PGresult *res, int numAttributes, PGresAttDesc *attDescs);
void *PQresultAlloc(PGresult *res, size_t nBytes)
    __contract("null(ret) child(ret, res)");
size_t PQresultMemorySize(const PGresult *res);
int PQsetvalue(PGresult *res, int tup_num, int field_num, char *value, int len);
size_t PQescapeStringConn(PGconn *conn, char *to, const char *from, size_t length, int *error)
    __contract("reads(from, length) writes(to, length+length+1) copies(to, from)");
char *PQescapeLiteral(PGconn *conn, const char *str, size_t len)
    __contract("null(ret) alloc(ret, unknown) reads(str, len)");
char *PQescapeIdentifier(PGconn *conn, const char *str, size_t len)
    __contract("null(ret) alloc(ret, unknown) reads(str, len)");
unsigned char *PQescapeByteaConn(PGconn *conn, const unsigned char *from, size_t from_length, size_t *to_length)
    __contract("null(ret) alloc(ret, unknown) reads(from, from_length)");
unsigned char *PQunescapeBytea(const unsigned char *strtext, size_t *retbuflen)
    __contract("null(ret) alloc(ret, unknown) string(strtext) copies(ret, strtext)");
size_t PQescapeString(char *to, const char *from, size_t length)
    __contract("reads(from, length) writes(to, length+length+1) copies(to, from)");
unsigned char *PQescapeBytea(const unsigned char *from, size_t from_length, size_t *to_length);
void PQprint(FILE *fout, const PGresult *res, const PQprintOpt *ps);
void PQdisplayTuples(const PGresult *res, FILE *fp, int fillAlign, const char *fieldSep, int printHeader, int quiet);
void PQprintTuples(const PGresult *res, FILE *fout, int PrintAttNames, int TerseOutput, int colWidth);
int lo_open(PGconn *conn, Oid lobjId, int mode);
int lo_close(PGconn *conn, int fd);
int lo_read(PGconn *conn, int fd, char *buf, size_t len)
    __contract("writes(buf, len) outside(buf, ret, network) neg(ret)");
int lo_write(PGconn *conn, int fd, const char *buf, size_t len);
int lo_lseek(PGconn *conn, int fd, int offset, int whence);
pg_int64 lo_lseek64(PGconn *conn, int fd, pg_int64 offset, int whence);
Oid lo_creat(PGconn *conn, int mode);
Oid lo_create(PGconn *conn, Oid lobjId);
int lo_tell(PGconn *conn, int fd);
pg_int64 lo_tell64(PGconn *conn, int fd);
int lo_truncate(PGconn *conn, int fd, size_t len);
int lo_truncate64(PGconn *conn, int fd, pg_int64 len);
int lo_unlink(PGconn *conn, Oid lobjId);
Oid lo_import(PGconn *conn, const char *filename)
    __contract("path(filename)");
Oid lo_import_with_oid(PGconn *conn, const char *filename, Oid lobjId);
int lo_export(PGconn *conn, Oid lobjId, const char *filename)
    __contract("path(filename)");
int PQlibVersion(void);
int PQmblen(const char *s, int encoding);
int PQmblenBounded(const char *s, int encoding);
int PQdsplen(const char *s, int encoding);
int PQenv2encoding(void);
char *PQencryptPassword(const char *passwd, const char *user);
char *PQencryptPasswordConn(PGconn *conn, const char *passwd, const char *user, const char *algorithm);
int pg_char_to_encoding(const char *name);
const char *pg_encoding_to_char(int encoding);
int pg_valid_server_encoding_id(int encoding);
typedef int (*PQsslKeyPassHook_OpenSSL_type) (char *buf, int size, PGconn *conn);
PQsslKeyPassHook_OpenSSL_type PQgetSSLKeyPassHook_OpenSSL(void);
void PQsetSSLKeyPassHook_OpenSSL(PQsslKeyPassHook_OpenSSL_type hook);
int PQdefaultSSLKeyPassHook_OpenSSL(char *buf, int size, PGconn *conn);

#endif
