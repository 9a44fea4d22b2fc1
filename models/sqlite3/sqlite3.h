/* SQLite 3.40: the documented interface */
#ifndef SQLITE3_H
#define SQLITE3_H

#include <stdarg.h>

extern const char sqlite3_version[];
const char *sqlite3_libversion(void);
const char *sqlite3_sourceid(void);
int sqlite3_libversion_number(void);
int sqlite3_compileoption_used(const char *zOptName);
const char *sqlite3_compileoption_get(int N);
int sqlite3_threadsafe(void);
struct sqlite3;
typedef struct sqlite3 sqlite3;
typedef long long sqlite_int64;
typedef unsigned long long sqlite_uint64;
typedef sqlite_int64 sqlite3_int64;
typedef sqlite_uint64 sqlite3_uint64;
int sqlite3_close(sqlite3 *p1) __contract("frees(p1)");
int sqlite3_close_v2(sqlite3 *p1) __contract("frees(p1)");
typedef int (*sqlite3_callback)(void *, int, char **, char **);
int sqlite3_exec(sqlite3 *p1, const char *sql, int (*callback)(void *, int, char **, char **), void *p4, char **errmsg)
    __contract("sql(sql) calls(callback, p4)");
struct sqlite3_file;
typedef struct sqlite3_file sqlite3_file;
struct sqlite3_file {
	const struct sqlite3_io_methods *pMethods;
};
typedef struct sqlite3_io_methods sqlite3_io_methods;
struct sqlite3_io_methods {
	int iVersion;
	int (*xClose)(sqlite3_file *);
	int (*xRead)(sqlite3_file *, void *, int, sqlite3_int64);
	int (*xWrite)(sqlite3_file *, const void *, int, sqlite3_int64);
	int (*xTruncate)(sqlite3_file *, sqlite3_int64);
	int (*xSync)(sqlite3_file *, int);
	int (*xFileSize)(sqlite3_file *, sqlite3_int64 *);
	int (*xLock)(sqlite3_file *, int);
	int (*xUnlock)(sqlite3_file *, int);
	int (*xCheckReservedLock)(sqlite3_file *, int *);
	int (*xFileControl)(sqlite3_file *, int, void *);
	int (*xSectorSize)(sqlite3_file *);
	int (*xDeviceCharacteristics)(sqlite3_file *);
	int (*xShmMap)(sqlite3_file *, int, int, int, volatile void **);
	int (*xShmLock)(sqlite3_file *, int, int, int);
	void (*xShmBarrier)(sqlite3_file *);
	int (*xShmUnmap)(sqlite3_file *, int);
	int (*xFetch)(sqlite3_file *, sqlite3_int64, int, void **);
	int (*xUnfetch)(sqlite3_file *, sqlite3_int64, void *);
};
struct sqlite3_mutex;
typedef struct sqlite3_mutex sqlite3_mutex;
struct sqlite3_api_routines;
typedef struct sqlite3_api_routines sqlite3_api_routines;
typedef const char *sqlite3_filename;
struct sqlite3_vfs;
typedef struct sqlite3_vfs sqlite3_vfs;
typedef void (*sqlite3_syscall_ptr)(void);
struct sqlite3_vfs {
	int iVersion;
	int szOsFile;
	int mxPathname;
	sqlite3_vfs *pNext;
	const char *zName;
	void *pAppData;
	int (*xOpen)(sqlite3_vfs *, sqlite3_filename, sqlite3_file *, int, int *);
	int (*xDelete)(sqlite3_vfs *, const char *, int);
	int (*xAccess)(sqlite3_vfs *, const char *, int, int *);
	int (*xFullPathname)(sqlite3_vfs *, const char *, int, char *);
	void *(*xDlOpen)(sqlite3_vfs *, const char *);
	void (*xDlError)(sqlite3_vfs *, int, char *);
	void (*(*xDlSym)(sqlite3_vfs *, void *, const char *))(void);
	void (*xDlClose)(sqlite3_vfs *, void *);
	int (*xRandomness)(sqlite3_vfs *, int, char *);
	int (*xSleep)(sqlite3_vfs *, int);
	int (*xCurrentTime)(sqlite3_vfs *, double *);
	int (*xGetLastError)(sqlite3_vfs *, int, char *);
	int (*xCurrentTimeInt64)(sqlite3_vfs *, sqlite3_int64 *);
	int (*xSetSystemCall)(sqlite3_vfs *, const char *, sqlite3_syscall_ptr);
	sqlite3_syscall_ptr (*xGetSystemCall)(sqlite3_vfs *, const char *);
	const char *(*xNextSystemCall)(sqlite3_vfs *, const char *);
};
int sqlite3_initialize(void);
int sqlite3_shutdown(void);
int sqlite3_os_init(void);
int sqlite3_os_end(void);
int sqlite3_config(int p1, ...);
int sqlite3_db_config(sqlite3 *p1, int op, ...);
struct sqlite3_mem_methods;
typedef struct sqlite3_mem_methods sqlite3_mem_methods;
struct sqlite3_mem_methods {
	void *(*xMalloc)(int);
	void (*xFree)(void *);
	void *(*xRealloc)(void *, int);
	int (*xSize)(void *);
	int (*xRoundup)(int);
	int (*xInit)(void *);
	void (*xShutdown)(void *);
	void *pAppData;
};
int sqlite3_extended_result_codes(sqlite3 *p1, int onoff);
sqlite3_int64 sqlite3_last_insert_rowid(sqlite3 *p1);
void sqlite3_set_last_insert_rowid(sqlite3 *p1, sqlite3_int64 p2);
int sqlite3_changes(sqlite3 *p1);
sqlite3_int64 sqlite3_changes64(sqlite3 *p1);
int sqlite3_total_changes(sqlite3 *p1);
sqlite3_int64 sqlite3_total_changes64(sqlite3 *p1);
void sqlite3_interrupt(sqlite3 *p1);
int sqlite3_complete(const char *sql) __contract("sql(sql)");
int sqlite3_complete16(const void *sql);
int sqlite3_busy_handler(sqlite3 *p1, int (*p2)(void *, int), void *p3)
    __contract("stores(p2, p3)");
int sqlite3_busy_timeout(sqlite3 *p1, int ms);
int sqlite3_get_table(sqlite3 *db, const char *zSql, char ***pazResult, int *pnRow, int *pnColumn, char **pzErrmsg)
    __contract("sql(zSql)");
void sqlite3_free_table(char **result);
char *sqlite3_mprintf(const char *p1, ...)
    __contract("format(p1, 1) null_alloc(ret) alloc(ret, unknown) copies(ret, ...)");
char *sqlite3_vmprintf(const char *p1, struct __va_list_tag *p2)
    __contract("format(p1, 1) null_alloc(ret) alloc(ret, unknown) copies(ret, ...)");
char *sqlite3_snprintf(int p1, char *p2, const char *p3, ...)
    __contract("format(p3, 3) writes(p2, p1) copies(p2, ...)");
char *sqlite3_vsnprintf(int p1, char *p2, const char *p3, struct __va_list_tag *p4);
void *sqlite3_malloc(int p1) __contract("alloc(ret, p1) null_alloc(ret)");
void *sqlite3_malloc64(sqlite3_uint64 p1) __contract("alloc(ret, p1) null_alloc(ret)");
void *sqlite3_realloc(void *p1, int p2) __contract("realloc(p1, ret, p2) null_alloc(ret)");
void *sqlite3_realloc64(void *p1, sqlite3_uint64 p2)
    __contract("realloc(p1, ret, p2) null_alloc(ret)");
void sqlite3_free(void *p1) __contract("frees(p1)");
sqlite3_uint64 sqlite3_msize(void *p1);
sqlite3_int64 sqlite3_memory_used(void);
sqlite3_int64 sqlite3_memory_highwater(int resetFlag);
void sqlite3_randomness(int N, void *P) __contract("writes(P, N) random(P, strong)");
int sqlite3_set_authorizer(sqlite3 *p1, int (*xAuth)(void *, int, const char *, const char *, const char *, const char *), void *pUserData);
void *sqlite3_trace(sqlite3 *p1, void (*xTrace)(void *, const char *), void *p3);
void *sqlite3_profile(sqlite3 *p1, void (*xProfile)(void *, const char *, sqlite3_uint64), void *p3);
int sqlite3_trace_v2(sqlite3 *p1, unsigned int uMask, int (*xCallback)(unsigned int, void *, void *, void *), void *pCtx);
void sqlite3_progress_handler(sqlite3 *p1, int p2, int (*p3)(void *), void *p4)
    __contract("stores(p2, p3)");
int sqlite3_open(const char *filename, sqlite3 **ppDb) __contract("path(filename) nonnull(ppDb)");
int sqlite3_open16(const void *filename, sqlite3 **ppDb);
int sqlite3_open_v2(const char *filename, sqlite3 **ppDb, int flags, const char *zVfs)
    __contract("path(filename) nonnull(ppDb)");
const char *sqlite3_uri_parameter(sqlite3_filename z, const char *zParam);
int sqlite3_uri_boolean(sqlite3_filename z, const char *zParam, int bDefault);
sqlite3_int64 sqlite3_uri_int64(sqlite3_filename p1, const char *p2, sqlite3_int64 p3);
const char *sqlite3_uri_key(sqlite3_filename z, int N);
const char *sqlite3_filename_database(sqlite3_filename p1);
const char *sqlite3_filename_journal(sqlite3_filename p1);
const char *sqlite3_filename_wal(sqlite3_filename p1);
sqlite3_file *sqlite3_database_file_object(const char *p1);
sqlite3_filename sqlite3_create_filename(const char *zDatabase, const char *zJournal, const char *zWal, int nParam, const char **azParam);
void sqlite3_free_filename(sqlite3_filename p1);
int sqlite3_errcode(sqlite3 *db);
int sqlite3_extended_errcode(sqlite3 *db);
const char *sqlite3_errmsg(sqlite3 *p1) __contract("into(ret, p1)");
const void *sqlite3_errmsg16(sqlite3 *p1);
const char *sqlite3_errstr(int p1);
int sqlite3_error_offset(sqlite3 *db);
struct sqlite3_stmt;
typedef struct sqlite3_stmt sqlite3_stmt;
int sqlite3_limit(sqlite3 *p1, int id, int newVal);
int sqlite3_prepare(sqlite3 *db, const char *zSql, int nByte, sqlite3_stmt **ppStmt, const char **pzTail)
    __contract("sql(zSql) nonnull(ppStmt) into(*pzTail, zSql)");
int sqlite3_prepare_v2(sqlite3 *db, const char *zSql, int nByte, sqlite3_stmt **ppStmt, const char **pzTail)
    __contract("sql(zSql) nonnull(ppStmt) into(*pzTail, zSql)");
int sqlite3_prepare_v3(sqlite3 *db, const char *zSql, int nByte, unsigned int prepFlags, sqlite3_stmt **ppStmt, const char **pzTail)
    __contract("sql(zSql) nonnull(prepFlags) into(*ppStmt, zSql)");
int sqlite3_prepare16(sqlite3 *db, const void *zSql, int nByte, sqlite3_stmt **ppStmt, const void **pzTail)
    __contract("sql(zSql) nonnull(ppStmt) into(*pzTail, zSql)");
int sqlite3_prepare16_v2(sqlite3 *db, const void *zSql, int nByte, sqlite3_stmt **ppStmt, const void **pzTail)
    __contract("sql(zSql) nonnull(ppStmt) into(*pzTail, zSql)");
int sqlite3_prepare16_v3(sqlite3 *db, const void *zSql, int nByte, unsigned int prepFlags, sqlite3_stmt **ppStmt, const void **pzTail)
    __contract("sql(zSql) nonnull(prepFlags) into(*ppStmt, zSql)");
const char *sqlite3_sql(sqlite3_stmt *pStmt);
char *sqlite3_expanded_sql(sqlite3_stmt *pStmt);
int sqlite3_stmt_readonly(sqlite3_stmt *pStmt);
int sqlite3_stmt_isexplain(sqlite3_stmt *pStmt);
int sqlite3_stmt_busy(sqlite3_stmt *p1);
struct sqlite3_value;
typedef struct sqlite3_value sqlite3_value;
struct sqlite3_context;
typedef struct sqlite3_context sqlite3_context;
int sqlite3_bind_blob(sqlite3_stmt *p1, int p2, const void *p3, int n, void (*p5)(void *))
    __contract("reads(p3, n)");
int sqlite3_bind_blob64(sqlite3_stmt *p1, int p2, const void *p3, sqlite3_uint64 p4, void (*p5)(void *))
    __contract("reads(p3, p4)");
int sqlite3_bind_double(sqlite3_stmt *p1, int p2, double p3);
int sqlite3_bind_int(sqlite3_stmt *p1, int p2, int p3);
int sqlite3_bind_int64(sqlite3_stmt *p1, int p2, sqlite3_int64 p3);
int sqlite3_bind_null(sqlite3_stmt *p1, int p2);
int sqlite3_bind_text(sqlite3_stmt *p1, int p2, const char *p3, int p4, void (*p5)(void *))
    __contract("reads(p3, p4)");
int sqlite3_bind_text16(sqlite3_stmt *p1, int p2, const void *p3, int p4, void (*p5)(void *));
int sqlite3_bind_text64(sqlite3_stmt *p1, int p2, const char *p3, sqlite3_uint64 p4, void (*p5)(void *), unsigned char encoding)
    __contract("reads(p3, p4)");
int sqlite3_bind_value(sqlite3_stmt *p1, int p2, const sqlite3_value *p3);
int sqlite3_bind_pointer(sqlite3_stmt *p1, int p2, void *p3, const char *p4, void (*p5)(void *));
int sqlite3_bind_zeroblob(sqlite3_stmt *p1, int p2, int n);
int sqlite3_bind_zeroblob64(sqlite3_stmt *p1, int p2, sqlite3_uint64 p3);
int sqlite3_bind_parameter_count(sqlite3_stmt *p1);
const char *sqlite3_bind_parameter_name(sqlite3_stmt *p1, int p2);
int sqlite3_bind_parameter_index(sqlite3_stmt *p1, const char *zName);
int sqlite3_clear_bindings(sqlite3_stmt *p1);
int sqlite3_column_count(sqlite3_stmt *pStmt);
const char *sqlite3_column_name(sqlite3_stmt *p1, int N) __contract("null(ret) outside(ret, file)");
const void *sqlite3_column_name16(sqlite3_stmt *p1, int N);
const char *sqlite3_column_database_name(sqlite3_stmt *p1, int p2);
const void *sqlite3_column_database_name16(sqlite3_stmt *p1, int p2);
const char *sqlite3_column_table_name(sqlite3_stmt *p1, int p2);
const void *sqlite3_column_table_name16(sqlite3_stmt *p1, int p2);
const char *sqlite3_column_origin_name(sqlite3_stmt *p1, int p2);
const void *sqlite3_column_origin_name16(sqlite3_stmt *p1, int p2);
const char *sqlite3_column_decltype(sqlite3_stmt *p1, int p2)
    __contract("null(ret) outside(ret, file)");
const void *sqlite3_column_decltype16(sqlite3_stmt *p1, int p2);
int sqlite3_step(sqlite3_stmt *p1);
int sqlite3_data_count(sqlite3_stmt *pStmt);
const void *sqlite3_column_blob(sqlite3_stmt *p1, int iCol)
    __contract("null(ret) outside(ret, file)");
double sqlite3_column_double(sqlite3_stmt *p1, int iCol) __contract("outside(ret, file)");
int sqlite3_column_int(sqlite3_stmt *p1, int iCol) __contract("outside(ret, file)");
sqlite3_int64 sqlite3_column_int64(sqlite3_stmt *p1, int iCol) __contract("outside(ret, file)");
const unsigned char *sqlite3_column_text(sqlite3_stmt *p1, int iCol)
    __contract("null(ret) outside(ret, file)");
const void *sqlite3_column_text16(sqlite3_stmt *p1, int iCol)
    __contract("null(ret) outside(ret, file)");
sqlite3_value *sqlite3_column_value(sqlite3_stmt *p1, int iCol)
    __contract("null(ret) outside(ret, file)");
int sqlite3_column_bytes(sqlite3_stmt *p1, int iCol) __contract("outside(ret, file)");
int sqlite3_column_bytes16(sqlite3_stmt *p1, int iCol);
int sqlite3_column_type(sqlite3_stmt *p1, int iCol);
int sqlite3_finalize(sqlite3_stmt *pStmt) __contract("frees(pStmt)");
int sqlite3_reset(sqlite3_stmt *pStmt);
int sqlite3_create_function(sqlite3 *db, const char *zFunctionName, int nArg, int eTextRep, void *pApp, void (*xFunc)(sqlite3_context *, int, sqlite3_value **), void (*xStep)(sqlite3_context *, int, sqlite3_value **), void (*xFinal)(sqlite3_context *))
    __contract("stores(xFunc, pApp) stores(xStep, pApp) stores(xFinal, pApp)");
int sqlite3_create_function16(sqlite3 *db, const void *zFunctionName, int nArg, int eTextRep, void *pApp, void (*xFunc)(sqlite3_context *, int, sqlite3_value **), void (*xStep)(sqlite3_context *, int, sqlite3_value **), void (*xFinal)(sqlite3_context *));
int sqlite3_create_function_v2(sqlite3 *db, const char *zFunctionName, int nArg, int eTextRep, void *pApp, void (*xFunc)(sqlite3_context *, int, sqlite3_value **), void (*xStep)(sqlite3_context *, int, sqlite3_value **), void (*xFinal)(sqlite3_context *), void (*xDestroy)(void *))
    __contract("stores(xFunc, pApp) stores(xStep, pApp) stores(xFinal, pApp)");
int sqlite3_create_window_function(sqlite3 *db, const char *zFunctionName, int nArg, int eTextRep, void *pApp, void (*xStep)(sqlite3_context *, int, sqlite3_value **), void (*xFinal)(sqlite3_context *), void (*xValue)(sqlite3_context *), void (*xInverse)(sqlite3_context *, int, sqlite3_value **), void (*xDestroy)(void *));
int sqlite3_aggregate_count(sqlite3_context *p1);
int sqlite3_expired(sqlite3_stmt *p1);
int sqlite3_transfer_bindings(sqlite3_stmt *p1, sqlite3_stmt *p2);
int sqlite3_global_recover(void);
void sqlite3_thread_cleanup(void);
int sqlite3_memory_alarm(void (*p1)(void *, sqlite3_int64, int), void *p2, sqlite3_int64 p3);
const void *sqlite3_value_blob(sqlite3_value *p1) __contract("null(ret) outside(ret, file)");
double sqlite3_value_double(sqlite3_value *p1);
int sqlite3_value_int(sqlite3_value *p1) __contract("outside(ret, file)");
sqlite3_int64 sqlite3_value_int64(sqlite3_value *p1) __contract("outside(ret, file)");
void *sqlite3_value_pointer(sqlite3_value *p1, const char *p2);
const unsigned char *sqlite3_value_text(sqlite3_value *p1)
    __contract("null(ret) outside(ret, file)");
const void *sqlite3_value_text16(sqlite3_value *p1);
const void *sqlite3_value_text16le(sqlite3_value *p1);
const void *sqlite3_value_text16be(sqlite3_value *p1);
int sqlite3_value_bytes(sqlite3_value *p1) __contract("outside(ret, file)");
int sqlite3_value_bytes16(sqlite3_value *p1);
int sqlite3_value_type(sqlite3_value *p1);
int sqlite3_value_numeric_type(sqlite3_value *p1);
int sqlite3_value_nochange(sqlite3_value *p1);
int sqlite3_value_frombind(sqlite3_value *p1);
int sqlite3_value_encoding(sqlite3_value *p1);
unsigned int sqlite3_value_subtype(sqlite3_value *p1);
sqlite3_value *sqlite3_value_dup(const sqlite3_value *p1);
void sqlite3_value_free(sqlite3_value *p1);
void *sqlite3_aggregate_context(sqlite3_context *p1, int nBytes);
void *sqlite3_user_data(sqlite3_context *p1);
sqlite3 *sqlite3_context_db_handle(sqlite3_context *p1);
void *sqlite3_get_auxdata(sqlite3_context *p1, int N);
void sqlite3_set_auxdata(sqlite3_context *p1, int N, void *p3, void (*p4)(void *));
typedef void (*sqlite3_destructor_type)(void *);
void sqlite3_result_blob(sqlite3_context *p1, const void *p2, int p3, void (*p4)(void *));
void sqlite3_result_blob64(sqlite3_context *p1, const void *p2, sqlite3_uint64 p3, void (*p4)(void *));
void sqlite3_result_double(sqlite3_context *p1, double p2);
void sqlite3_result_error(sqlite3_context *p1, const char *p2, int p3);
void sqlite3_result_error16(sqlite3_context *p1, const void *p2, int p3);
void sqlite3_result_error_toobig(sqlite3_context *p1);
void sqlite3_result_error_nomem(sqlite3_context *p1);
void sqlite3_result_error_code(sqlite3_context *p1, int p2);
void sqlite3_result_int(sqlite3_context *p1, int p2);
void sqlite3_result_int64(sqlite3_context *p1, sqlite3_int64 p2);
void sqlite3_result_null(sqlite3_context *p1);
void sqlite3_result_text(sqlite3_context *p1, const char *p2, int p3, void (*p4)(void *));
void sqlite3_result_text64(sqlite3_context *p1, const char *p2, sqlite3_uint64 p3, void (*p4)(void *), unsigned char encoding);
void sqlite3_result_text16(sqlite3_context *p1, const void *p2, int p3, void (*p4)(void *));
void sqlite3_result_text16le(sqlite3_context *p1, const void *p2, int p3, void (*p4)(void *));
void sqlite3_result_text16be(sqlite3_context *p1, const void *p2, int p3, void (*p4)(void *));
void sqlite3_result_value(sqlite3_context *p1, sqlite3_value *p2);
void sqlite3_result_pointer(sqlite3_context *p1, void *p2, const char *p3, void (*p4)(void *));
void sqlite3_result_zeroblob(sqlite3_context *p1, int n);
int sqlite3_result_zeroblob64(sqlite3_context *p1, sqlite3_uint64 n);
void sqlite3_result_subtype(sqlite3_context *p1, unsigned int p2);
int sqlite3_create_collation(sqlite3 *p1, const char *zName, int eTextRep, void *pArg, int (*xCompare)(void *, int, const void *, int, const void *));
int sqlite3_create_collation_v2(sqlite3 *p1, const char *zName, int eTextRep, void *pArg, int (*xCompare)(void *, int, const void *, int, const void *), void (*xDestroy)(void *));
int sqlite3_create_collation16(sqlite3 *p1, const void *zName, int eTextRep, void *pArg, int (*xCompare)(void *, int, const void *, int, const void *));
int sqlite3_collation_needed(sqlite3 *p1, void *p2, void (*p3)(void *, sqlite3 *, int, const char *));
int sqlite3_collation_needed16(sqlite3 *p1, void *p2, void (*p3)(void *, sqlite3 *, int, const void *));
int sqlite3_sleep(int p1);
extern char *sqlite3_temp_directory;
extern char *sqlite3_data_directory;
int sqlite3_win32_set_directory(unsigned long type, void *zValue);
int sqlite3_win32_set_directory8(unsigned long type, const char *zValue);
int sqlite3_win32_set_directory16(unsigned long type, const void *zValue);
int sqlite3_get_autocommit(sqlite3 *p1);
sqlite3 *sqlite3_db_handle(sqlite3_stmt *p1);
const char *sqlite3_db_name(sqlite3 *db, int N);
sqlite3_filename sqlite3_db_filename(sqlite3 *db, const char *zDbName);
int sqlite3_db_readonly(sqlite3 *db, const char *zDbName);
int sqlite3_txn_state(sqlite3 *p1, const char *zSchema);
sqlite3_stmt *sqlite3_next_stmt(sqlite3 *pDb, sqlite3_stmt *pStmt);
void *sqlite3_commit_hook(sqlite3 *p1, int (*p2)(void *), void *p3) __contract("stores(p2, p3)");
void *sqlite3_rollback_hook(sqlite3 *p1, void (*p2)(void *), void *p3) __contract("stores(p2, p3)");
int sqlite3_autovacuum_pages(sqlite3 *db, unsigned int (*p2)(void *, const char *, unsigned int, unsigned int, unsigned int), void *p3, void (*p4)(void *));
void *sqlite3_update_hook(sqlite3 *p1, void (*p2)(void *, int, const char *, const char *, sqlite3_int64), void *p3)
    __contract("stores(p2, p3)");
int sqlite3_enable_shared_cache(int p1);
int sqlite3_release_memory(int p1);
int sqlite3_db_release_memory(sqlite3 *p1);
sqlite3_int64 sqlite3_soft_heap_limit64(sqlite3_int64 N);
sqlite3_int64 sqlite3_hard_heap_limit64(sqlite3_int64 N);
void sqlite3_soft_heap_limit(int N);
int sqlite3_table_column_metadata(sqlite3 *db, const char *zDbName, const char *zTableName, const char *zColumnName, const char **pzDataType, const char **pzCollSeq, int *pNotNull, int *pPrimaryKey, int *pAutoinc);
int sqlite3_load_extension(sqlite3 *db, const char *zFile, const char *zProc, char **pzErrMsg)
    __contract("path(zFile) command(zFile)");
int sqlite3_enable_load_extension(sqlite3 *db, int onoff);
int sqlite3_auto_extension(void (*xEntryPoint)(void));
int sqlite3_cancel_auto_extension(void (*xEntryPoint)(void));
void sqlite3_reset_auto_extension(void);
struct sqlite3_vtab;
typedef struct sqlite3_vtab sqlite3_vtab;
struct sqlite3_index_info;
typedef struct sqlite3_index_info sqlite3_index_info;
struct sqlite3_vtab_cursor;
typedef struct sqlite3_vtab_cursor sqlite3_vtab_cursor;
struct sqlite3_module;
typedef struct sqlite3_module sqlite3_module;
struct sqlite3_module {
	int iVersion;
	int (*xCreate)(sqlite3 *, void *, int, const char *const *, sqlite3_vtab **, char **);
	int (*xConnect)(sqlite3 *, void *, int, const char *const *, sqlite3_vtab **, char **);
	int (*xBestIndex)(sqlite3_vtab *, sqlite3_index_info *);
	int (*xDisconnect)(sqlite3_vtab *);
	int (*xDestroy)(sqlite3_vtab *);
	int (*xOpen)(sqlite3_vtab *, sqlite3_vtab_cursor **);
	int (*xClose)(sqlite3_vtab_cursor *);
	int (*xFilter)(sqlite3_vtab_cursor *, int, const char *, int, sqlite3_value **);
	int (*xNext)(sqlite3_vtab_cursor *);
	int (*xEof)(sqlite3_vtab_cursor *);
	int (*xColumn)(sqlite3_vtab_cursor *, sqlite3_context *, int);
	int (*xRowid)(sqlite3_vtab_cursor *, sqlite3_int64 *);
	int (*xUpdate)(sqlite3_vtab *, int, sqlite3_value **, sqlite3_int64 *);
	int (*xBegin)(sqlite3_vtab *);
	int (*xSync)(sqlite3_vtab *);
	int (*xCommit)(sqlite3_vtab *);
	int (*xRollback)(sqlite3_vtab *);
	int (*xFindFunction)(sqlite3_vtab *, int, const char *, void (**)(sqlite3_context *, int, sqlite3_value **), void **);
	int (*xRename)(sqlite3_vtab *, const char *);
	int (*xSavepoint)(sqlite3_vtab *, int);
	int (*xRelease)(sqlite3_vtab *, int);
	int (*xRollbackTo)(sqlite3_vtab *, int);
	int (*xShadowName)(const char *);
};
struct sqlite3_index_info {
	int nConstraint;
	struct sqlite3_index_constraint {
		int iColumn;
		unsigned char op;
		unsigned char usable;
		int iTermOffset;
	} *aConstraint;
	int nOrderBy;
	struct sqlite3_index_orderby {
		int iColumn;
		unsigned char desc;
	} *aOrderBy;
	struct sqlite3_index_constraint_usage {
		int argvIndex;
		unsigned char omit;
	} *aConstraintUsage;
	int idxNum;
	char *idxStr;
	int needToFreeIdxStr;
	int orderByConsumed;
	double estimatedCost;
	sqlite3_int64 estimatedRows;
	int idxFlags;
	sqlite3_uint64 colUsed;
};
int sqlite3_create_module(sqlite3 *db, const char *zName, const sqlite3_module *p, void *pClientData);
int sqlite3_create_module_v2(sqlite3 *db, const char *zName, const sqlite3_module *p, void *pClientData, void (*xDestroy)(void *));
int sqlite3_drop_modules(sqlite3 *db, const char **azKeep);
struct sqlite3_vtab {
	const sqlite3_module *pModule;
	int nRef;
	char *zErrMsg;
};
struct sqlite3_vtab_cursor {
	sqlite3_vtab *pVtab;
};
int sqlite3_declare_vtab(sqlite3 *p1, const char *zSQL);
int sqlite3_overload_function(sqlite3 *p1, const char *zFuncName, int nArg);
struct sqlite3_blob;
typedef struct sqlite3_blob sqlite3_blob;
int sqlite3_blob_open(sqlite3 *p1, const char *zDb, const char *zTable, const char *zColumn, sqlite3_int64 iRow, int flags, sqlite3_blob **ppBlob);
int sqlite3_blob_reopen(sqlite3_blob *p1, sqlite3_int64 p2);
int sqlite3_blob_close(sqlite3_blob *p1);
int sqlite3_blob_bytes(sqlite3_blob *p1);
int sqlite3_blob_read(sqlite3_blob *p1, void *Z, int N, int iOffset);
int sqlite3_blob_write(sqlite3_blob *p1, const void *z, int n, int iOffset);
sqlite3_vfs *sqlite3_vfs_find(const char *zVfsName);
int sqlite3_vfs_register(sqlite3_vfs *p1, int makeDflt);
int sqlite3_vfs_unregister(sqlite3_vfs *p1);
sqlite3_mutex *sqlite3_mutex_alloc(int p1);
void sqlite3_mutex_free(sqlite3_mutex *p1);
void sqlite3_mutex_enter(sqlite3_mutex *p1);
int sqlite3_mutex_try(sqlite3_mutex *p1);
void sqlite3_mutex_leave(sqlite3_mutex *p1);
struct sqlite3_mutex_methods;
typedef struct sqlite3_mutex_methods sqlite3_mutex_methods;
struct sqlite3_mutex_methods {
	int (*xMutexInit)(void);
	int (*xMutexEnd)(void);
	sqlite3_mutex *(*xMutexAlloc)(int);
	void (*xMutexFree)(sqlite3_mutex *);
	void (*xMutexEnter)(sqlite3_mutex *);
	int (*xMutexTry)(sqlite3_mutex *);
	void (*xMutexLeave)(sqlite3_mutex *);
	int (*xMutexHeld)(sqlite3_mutex *);
	int (*xMutexNotheld)(sqlite3_mutex *);
};
int sqlite3_mutex_held(sqlite3_mutex *p1);
int sqlite3_mutex_notheld(sqlite3_mutex *p1);
sqlite3_mutex *sqlite3_db_mutex(sqlite3 *p1);
int sqlite3_file_control(sqlite3 *p1, const char *zDbName, int op, void *p4);
int sqlite3_test_control(int op, ...);
int sqlite3_keyword_count(void);
int sqlite3_keyword_name(int p1, const char **p2, int *p3);
int sqlite3_keyword_check(const char *p1, int p2);
struct sqlite3_str;
typedef struct sqlite3_str sqlite3_str;
sqlite3_str *sqlite3_str_new(sqlite3 *p1);
char *sqlite3_str_finish(sqlite3_str *p1);
void sqlite3_str_appendf(sqlite3_str *p1, const char *zFormat, ...);
void sqlite3_str_vappendf(sqlite3_str *p1, const char *zFormat, struct __va_list_tag *p3);
void sqlite3_str_append(sqlite3_str *p1, const char *zIn, int N);
void sqlite3_str_appendall(sqlite3_str *p1, const char *zIn);
void sqlite3_str_appendchar(sqlite3_str *p1, int N, char C);
void sqlite3_str_reset(sqlite3_str *p1);
int sqlite3_str_errcode(sqlite3_str *p1);
int sqlite3_str_length(sqlite3_str *p1);
char *sqlite3_str_value(sqlite3_str *p1);
int sqlite3_status(int op, int *pCurrent, int *pHighwater, int resetFlag);
int sqlite3_status64(int op, sqlite3_int64 *pCurrent, sqlite3_int64 *pHighwater, int resetFlag);
int sqlite3_db_status(sqlite3 *p1, int op, int *pCur, int *pHiwtr, int resetFlg);
int sqlite3_stmt_status(sqlite3_stmt *p1, int op, int resetFlg);
struct sqlite3_pcache;
typedef struct sqlite3_pcache sqlite3_pcache;
struct sqlite3_pcache_page;
typedef struct sqlite3_pcache_page sqlite3_pcache_page;
struct sqlite3_pcache_page {
	void *pBuf;
	void *pExtra;
};
struct sqlite3_pcache_methods2;
typedef struct sqlite3_pcache_methods2 sqlite3_pcache_methods2;
struct sqlite3_pcache_methods2 {
	int iVersion;
	void *pArg;
	int (*xInit)(void *);
	void (*xShutdown)(void *);
	sqlite3_pcache *(*xCreate)(int, int, int);
	void (*xCachesize)(sqlite3_pcache *, int);
	int (*xPagecount)(sqlite3_pcache *);
	sqlite3_pcache_page *(*xFetch)(sqlite3_pcache *, unsigned int, int);
	void (*xUnpin)(sqlite3_pcache *, sqlite3_pcache_page *, int);
	void (*xRekey)(sqlite3_pcache *, sqlite3_pcache_page *, unsigned int, unsigned int);
	void (*xTruncate)(sqlite3_pcache *, unsigned int);
	void (*xDestroy)(sqlite3_pcache *);
	void (*xShrink)(sqlite3_pcache *);
};
struct sqlite3_pcache_methods;
typedef struct sqlite3_pcache_methods sqlite3_pcache_methods;
struct sqlite3_pcache_methods {
	void *pArg;
	int (*xInit)(void *);
	void (*xShutdown)(void *);
	sqlite3_pcache *(*xCreate)(int, int);
	void (*xCachesize)(sqlite3_pcache *, int);
	int (*xPagecount)(sqlite3_pcache *);
	void *(*xFetch)(sqlite3_pcache *, unsigned int, int);
	void (*xUnpin)(sqlite3_pcache *, void *, int);
	void (*xRekey)(sqlite3_pcache *, void *, unsigned int, unsigned int);
	void (*xTruncate)(sqlite3_pcache *, unsigned int);
	void (*xDestroy)(sqlite3_pcache *);
};
struct sqlite3_backup;
typedef struct sqlite3_backup sqlite3_backup;
sqlite3_backup *sqlite3_backup_init(sqlite3 *pDest, const char *zDestName, sqlite3 *pSource, const char *zSourceName);
int sqlite3_backup_step(sqlite3_backup *p, int nPage);
int sqlite3_backup_finish(sqlite3_backup *p);
int sqlite3_backup_remaining(sqlite3_backup *p);
int sqlite3_backup_pagecount(sqlite3_backup *p);
int sqlite3_unlock_notify(sqlite3 *pBlocked, void (*xNotify)(void **, int), void *pNotifyArg);
int sqlite3_stricmp(const char *p1, const char *p2);
int sqlite3_strnicmp(const char *p1, const char *p2, int p3);
int sqlite3_strglob(const char *zGlob, const char *zStr);
int sqlite3_strlike(const char *zGlob, const char *zStr, unsigned int cEsc);
void sqlite3_log(int iErrCode, const char *zFormat, ...);
void *sqlite3_wal_hook(sqlite3 *p1, int (*p2)(void *, sqlite3 *, const char *, int), void *p3);
int sqlite3_wal_autocheckpoint(sqlite3 *db, int N);
int sqlite3_wal_checkpoint(sqlite3 *db, const char *zDb);
int sqlite3_wal_checkpoint_v2(sqlite3 *db, const char *zDb, int eMode, int *pnLog, int *pnCkpt);
int sqlite3_vtab_config(sqlite3 *p1, int op, ...);
int sqlite3_vtab_on_conflict(sqlite3 *p1);
int sqlite3_vtab_nochange(sqlite3_context *p1);
const char *sqlite3_vtab_collation(sqlite3_index_info *p1, int p2);
int sqlite3_vtab_distinct(sqlite3_index_info *p1);
int sqlite3_vtab_in(sqlite3_index_info *p1, int iCons, int bHandle);
int sqlite3_vtab_in_first(sqlite3_value *pVal, sqlite3_value **ppOut);
int sqlite3_vtab_in_next(sqlite3_value *pVal, sqlite3_value **ppOut);
int sqlite3_vtab_rhs_value(sqlite3_index_info *p1, int p2, sqlite3_value **ppVal);
int sqlite3_stmt_scanstatus(sqlite3_stmt *pStmt, int idx, int iScanStatusOp, void *pOut);
void sqlite3_stmt_scanstatus_reset(sqlite3_stmt *p1);
int sqlite3_db_cacheflush(sqlite3 *p1);
int sqlite3_system_errno(sqlite3 *p1);
struct sqlite3_snapshot {
	unsigned char hidden[48];
};
typedef struct sqlite3_snapshot sqlite3_snapshot;
int sqlite3_snapshot_get(sqlite3 *db, const char *zSchema, sqlite3_snapshot **ppSnapshot);
int sqlite3_snapshot_open(sqlite3 *db, const char *zSchema, sqlite3_snapshot *pSnapshot);
void sqlite3_snapshot_free(sqlite3_snapshot *p1);
int sqlite3_snapshot_cmp(sqlite3_snapshot *p1, sqlite3_snapshot *p2);
int sqlite3_snapshot_recover(sqlite3 *db, const char *zDb);
unsigned char *sqlite3_serialize(sqlite3 *db, const char *zSchema, sqlite3_int64 *piSize, unsigned int mFlags);
int sqlite3_deserialize(sqlite3 *db, const char *zSchema, unsigned char *pData, sqlite3_int64 szDb, sqlite3_int64 szBuf, unsigned int mFlags);
struct sqlite3_rtree_geometry;
typedef struct sqlite3_rtree_geometry sqlite3_rtree_geometry;
struct sqlite3_rtree_query_info;
typedef struct sqlite3_rtree_query_info sqlite3_rtree_query_info;
typedef double sqlite3_rtree_dbl;
int sqlite3_rtree_geometry_callback(sqlite3 *db, const char *zGeom, int (*xGeom)(sqlite3_rtree_geometry *, int, sqlite3_rtree_dbl *, int *), void *pContext);
struct sqlite3_rtree_geometry {
	void *pContext;
	int nParam;
	sqlite3_rtree_dbl *aParam;
	void *pUser;
	void (*xDelUser)(void *);
};
int sqlite3_rtree_query_callback(sqlite3 *db, const char *zQueryFunc, int (*xQueryFunc)(sqlite3_rtree_query_info *), void *pContext, void (*xDestructor)(void *));
struct sqlite3_rtree_query_info {
	void *pContext;
	int nParam;
	sqlite3_rtree_dbl *aParam;
	void *pUser;
	void (*xDelUser)(void *);
	sqlite3_rtree_dbl *aCoord;
	unsigned int *anQueue;
	int nCoord;
	int iLevel;
	int mxLevel;
	sqlite3_int64 iRowid;
	sqlite3_rtree_dbl rParentScore;
	int eParentWithin;
	int eWithin;
	sqlite3_rtree_dbl rScore;
	sqlite3_value **apSqlParam;
};
struct Fts5ExtensionApi;
typedef struct Fts5ExtensionApi Fts5ExtensionApi;
struct Fts5Context;
typedef struct Fts5Context Fts5Context;
struct Fts5PhraseIter;
typedef struct Fts5PhraseIter Fts5PhraseIter;
typedef void (*fts5_extension_function)(const Fts5ExtensionApi *, Fts5Context *, sqlite3_context *, int, sqlite3_value **);
struct Fts5PhraseIter {
	const unsigned char *a;
	const unsigned char *b;
};
struct Fts5ExtensionApi {
	int iVersion;
	void *(*xUserData)(Fts5Context *);
	int (*xColumnCount)(Fts5Context *);
	int (*xRowCount)(Fts5Context *, sqlite3_int64 *);
	int (*xColumnTotalSize)(Fts5Context *, int, sqlite3_int64 *);
	int (*xTokenize)(Fts5Context *, const char *, int, void *, int (*)(void *, int, const char *, int, int, int));
	int (*xPhraseCount)(Fts5Context *);
	int (*xPhraseSize)(Fts5Context *, int);
	int (*xInstCount)(Fts5Context *, int *);
	int (*xInst)(Fts5Context *, int, int *, int *, int *);
	sqlite3_int64 (*xRowid)(Fts5Context *);
	int (*xColumnText)(Fts5Context *, int, const char **, int *);
	int (*xColumnSize)(Fts5Context *, int, int *);
	int (*xQueryPhrase)(Fts5Context *, int, void *, int (*)(const Fts5ExtensionApi *, Fts5Context *, void *));
	int (*xSetAuxdata)(Fts5Context *, void *, void (*)(void *));
	void *(*xGetAuxdata)(Fts5Context *, int);
	int (*xPhraseFirst)(Fts5Context *, int, Fts5PhraseIter *, int *, int *);
	void (*xPhraseNext)(Fts5Context *, Fts5PhraseIter *, int *, int *);
	int (*xPhraseFirstColumn)(Fts5Context *, int, Fts5PhraseIter *, int *);
	void (*xPhraseNextColumn)(Fts5Context *, Fts5PhraseIter *, int *);
};
struct Fts5Tokenizer;
typedef struct Fts5Tokenizer Fts5Tokenizer;
struct fts5_tokenizer;
typedef struct fts5_tokenizer fts5_tokenizer;
struct fts5_tokenizer {
	int (*xCreate)(void *, const char **, int, Fts5Tokenizer **);
	void (*xDelete)(Fts5Tokenizer *);
	int (*xTokenize)(Fts5Tokenizer *, void *, int, const char *, int, int (*)(void *, int, const char *, int, int, int));
};
struct fts5_api;
typedef struct fts5_api fts5_api;
struct fts5_api {
	int iVersion;
	int (*xCreateTokenizer)(fts5_api *, const char *, void *, fts5_tokenizer *, void (*)(void *));
	int (*xFindTokenizer)(fts5_api *, const char *, void **, fts5_tokenizer *);
	int (*xCreateFunction)(fts5_api *, const char *, void *, fts5_extension_function, void (*)(void *));
};

#define SQLITE_VERSION "3.40.1"
#define SQLITE_VERSION_NUMBER 3040001
#define SQLITE_SOURCE_ID "2022-12-28 14:03:47 df5c253c0b3dd24916e4ec7cf77d3db5294cc9fd45ae7b9c5e82ad8197f3alt1"
#define SQLITE_OK 0
#define SQLITE_ERROR 1
#define SQLITE_INTERNAL 2
#define SQLITE_PERM 3
#define SQLITE_ABORT 4
#define SQLITE_BUSY 5
#define SQLITE_LOCKED 6
#define SQLITE_NOMEM 7
#define SQLITE_READONLY 8
#define SQLITE_INTERRUPT 9
#define SQLITE_IOERR 10
#define SQLITE_CORRUPT 11
#define SQLITE_NOTFOUND 12
#define SQLITE_FULL 13
#define SQLITE_CANTOPEN 14
#define SQLITE_PROTOCOL 15
#define SQLITE_EMPTY 16
#define SQLITE_SCHEMA 17
#define SQLITE_TOOBIG 18
#define SQLITE_CONSTRAINT 19
#define SQLITE_MISMATCH 20
#define SQLITE_MISUSE 21
#define SQLITE_NOLFS 22
#define SQLITE_AUTH 23
#define SQLITE_FORMAT 24
#define SQLITE_RANGE 25
#define SQLITE_NOTADB 26
#define SQLITE_NOTICE 27
#define SQLITE_WARNING 28
#define SQLITE_ROW 100
#define SQLITE_DONE 101
#define SQLITE_ERROR_MISSING_COLLSEQ 0x101
#define SQLITE_ERROR_RETRY 0x201
#define SQLITE_ERROR_SNAPSHOT 0x301
#define SQLITE_IOERR_READ 0x10a
#define SQLITE_IOERR_SHORT_READ 0x20a
#define SQLITE_IOERR_WRITE 0x30a
#define SQLITE_IOERR_FSYNC 0x40a
#define SQLITE_IOERR_DIR_FSYNC 0x50a
#define SQLITE_IOERR_TRUNCATE 0x60a
#define SQLITE_IOERR_FSTAT 0x70a
#define SQLITE_IOERR_UNLOCK 0x80a
#define SQLITE_IOERR_RDLOCK 0x90a
#define SQLITE_IOERR_DELETE 0xa0a
#define SQLITE_IOERR_BLOCKED 0xb0a
#define SQLITE_IOERR_NOMEM 0xc0a
#define SQLITE_IOERR_ACCESS 0xd0a
#define SQLITE_IOERR_CHECKRESERVEDLOCK 0xe0a
#define SQLITE_IOERR_LOCK 0xf0a
#define SQLITE_IOERR_CLOSE 0x100a
#define SQLITE_IOERR_DIR_CLOSE 0x110a
#define SQLITE_IOERR_SHMOPEN 0x120a
#define SQLITE_IOERR_SHMSIZE 0x130a
#define SQLITE_IOERR_SHMLOCK 0x140a
#define SQLITE_IOERR_SHMMAP 0x150a
#define SQLITE_IOERR_SEEK 0x160a
#define SQLITE_IOERR_DELETE_NOENT 0x170a
#define SQLITE_IOERR_MMAP 0x180a
#define SQLITE_IOERR_GETTEMPPATH 0x190a
#define SQLITE_IOERR_CONVPATH 0x1a0a
#define SQLITE_IOERR_VNODE 0x1b0a
#define SQLITE_IOERR_AUTH 0x1c0a
#define SQLITE_IOERR_BEGIN_ATOMIC 0x1d0a
#define SQLITE_IOERR_COMMIT_ATOMIC 0x1e0a
#define SQLITE_IOERR_ROLLBACK_ATOMIC 0x1f0a
#define SQLITE_IOERR_DATA 0x200a
#define SQLITE_IOERR_CORRUPTFS 0x210a
#define SQLITE_LOCKED_SHAREDCACHE 0x106
#define SQLITE_LOCKED_VTAB 0x206
#define SQLITE_BUSY_RECOVERY 0x105
#define SQLITE_BUSY_SNAPSHOT 0x205
#define SQLITE_BUSY_TIMEOUT 0x305
#define SQLITE_CANTOPEN_NOTEMPDIR 0x10e
#define SQLITE_CANTOPEN_ISDIR 0x20e
#define SQLITE_CANTOPEN_FULLPATH 0x30e
#define SQLITE_CANTOPEN_CONVPATH 0x40e
#define SQLITE_CANTOPEN_DIRTYWAL 0x50e
#define SQLITE_CANTOPEN_SYMLINK 0x60e
#define SQLITE_CORRUPT_VTAB 0x10b
#define SQLITE_CORRUPT_SEQUENCE 0x20b
#define SQLITE_CORRUPT_INDEX 0x30b
#define SQLITE_READONLY_RECOVERY 0x108
#define SQLITE_READONLY_CANTLOCK 0x208
#define SQLITE_READONLY_ROLLBACK 0x308
#define SQLITE_READONLY_DBMOVED 0x408
#define SQLITE_READONLY_CANTINIT 0x508
#define SQLITE_READONLY_DIRECTORY 0x608
#define SQLITE_ABORT_ROLLBACK 0x204
#define SQLITE_CONSTRAINT_CHECK 0x113
#define SQLITE_CONSTRAINT_COMMITHOOK 0x213
#define SQLITE_CONSTRAINT_FOREIGNKEY 0x313
#define SQLITE_CONSTRAINT_FUNCTION 0x413
#define SQLITE_CONSTRAINT_NOTNULL 0x513
#define SQLITE_CONSTRAINT_PRIMARYKEY 0x613
#define SQLITE_CONSTRAINT_TRIGGER 0x713
#define SQLITE_CONSTRAINT_UNIQUE 0x813
#define SQLITE_CONSTRAINT_VTAB 0x913
#define SQLITE_CONSTRAINT_ROWID 0xa13
#define SQLITE_CONSTRAINT_PINNED 0xb13
#define SQLITE_CONSTRAINT_DATATYPE 0xc13
#define SQLITE_NOTICE_RECOVER_WAL 0x11b
#define SQLITE_NOTICE_RECOVER_ROLLBACK 0x21b
#define SQLITE_WARNING_AUTOINDEX 0x11c
#define SQLITE_AUTH_USER 0x117
#define SQLITE_OK_LOAD_PERMANENTLY 0x100
#define SQLITE_OK_SYMLINK 0x200
#define SQLITE_OPEN_READONLY 0x1
#define SQLITE_OPEN_READWRITE 0x2
#define SQLITE_OPEN_CREATE 0x4
#define SQLITE_OPEN_DELETEONCLOSE 0x8
#define SQLITE_OPEN_EXCLUSIVE 0x10
#define SQLITE_OPEN_AUTOPROXY 0x20
#define SQLITE_OPEN_URI 0x40
#define SQLITE_OPEN_MEMORY 0x80
#define SQLITE_OPEN_MAIN_DB 0x100
#define SQLITE_OPEN_TEMP_DB 0x200
#define SQLITE_OPEN_TRANSIENT_DB 0x400
#define SQLITE_OPEN_MAIN_JOURNAL 0x800
#define SQLITE_OPEN_TEMP_JOURNAL 0x1000
#define SQLITE_OPEN_SUBJOURNAL 0x2000
#define SQLITE_OPEN_SUPER_JOURNAL 0x4000
#define SQLITE_OPEN_NOMUTEX 0x8000
#define SQLITE_OPEN_FULLMUTEX 0x10000
#define SQLITE_OPEN_SHAREDCACHE 0x20000
#define SQLITE_OPEN_PRIVATECACHE 0x40000
#define SQLITE_OPEN_WAL 0x80000
#define SQLITE_OPEN_NOFOLLOW 0x1000000
#define SQLITE_OPEN_EXRESCODE 0x2000000
#define SQLITE_OPEN_MASTER_JOURNAL 0x4000
#define SQLITE_IOCAP_ATOMIC 0x1
#define SQLITE_IOCAP_ATOMIC512 0x2
#define SQLITE_IOCAP_ATOMIC1K 0x4
#define SQLITE_IOCAP_ATOMIC2K 0x8
#define SQLITE_IOCAP_ATOMIC4K 0x10
#define SQLITE_IOCAP_ATOMIC8K 0x20
#define SQLITE_IOCAP_ATOMIC16K 0x40
#define SQLITE_IOCAP_ATOMIC32K 0x80
#define SQLITE_IOCAP_ATOMIC64K 0x100
#define SQLITE_IOCAP_SAFE_APPEND 0x200
#define SQLITE_IOCAP_SEQUENTIAL 0x400
#define SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN 0x800
#define SQLITE_IOCAP_POWERSAFE_OVERWRITE 0x1000
#define SQLITE_IOCAP_IMMUTABLE 0x2000
#define SQLITE_IOCAP_BATCH_ATOMIC 0x4000
#define SQLITE_LOCK_NONE 0
#define SQLITE_LOCK_SHARED 1
#define SQLITE_LOCK_RESERVED 2
#define SQLITE_LOCK_PENDING 3
#define SQLITE_LOCK_EXCLUSIVE 4
#define SQLITE_SYNC_NORMAL 0x2
#define SQLITE_SYNC_FULL 0x3
#define SQLITE_SYNC_DATAONLY 0x10
#define SQLITE_FCNTL_LOCKSTATE 1
#define SQLITE_FCNTL_GET_LOCKPROXYFILE 2
#define SQLITE_FCNTL_SET_LOCKPROXYFILE 3
#define SQLITE_FCNTL_LAST_ERRNO 4
#define SQLITE_FCNTL_SIZE_HINT 5
#define SQLITE_FCNTL_CHUNK_SIZE 6
#define SQLITE_FCNTL_FILE_POINTER 7
#define SQLITE_FCNTL_SYNC_OMITTED 8
#define SQLITE_FCNTL_WIN32_AV_RETRY 9
#define SQLITE_FCNTL_PERSIST_WAL 10
#define SQLITE_FCNTL_OVERWRITE 11
#define SQLITE_FCNTL_VFSNAME 12
#define SQLITE_FCNTL_POWERSAFE_OVERWRITE 13
#define SQLITE_FCNTL_PRAGMA 14
#define SQLITE_FCNTL_BUSYHANDLER 15
#define SQLITE_FCNTL_TEMPFILENAME 16
#define SQLITE_FCNTL_MMAP_SIZE 18
#define SQLITE_FCNTL_TRACE 19
#define SQLITE_FCNTL_HAS_MOVED 20
#define SQLITE_FCNTL_SYNC 21
#define SQLITE_FCNTL_COMMIT_PHASETWO 22
#define SQLITE_FCNTL_WIN32_SET_HANDLE 23
#define SQLITE_FCNTL_WAL_BLOCK 24
#define SQLITE_FCNTL_ZIPVFS 25
#define SQLITE_FCNTL_RBU 26
#define SQLITE_FCNTL_VFS_POINTER 27
#define SQLITE_FCNTL_JOURNAL_POINTER 28
#define SQLITE_FCNTL_WIN32_GET_HANDLE 29
#define SQLITE_FCNTL_PDB 30
#define SQLITE_FCNTL_BEGIN_ATOMIC_WRITE 31
#define SQLITE_FCNTL_COMMIT_ATOMIC_WRITE 32
#define SQLITE_FCNTL_ROLLBACK_ATOMIC_WRITE 33
#define SQLITE_FCNTL_LOCK_TIMEOUT 34
#define SQLITE_FCNTL_DATA_VERSION 35
#define SQLITE_FCNTL_SIZE_LIMIT 36
#define SQLITE_FCNTL_CKPT_DONE 37
#define SQLITE_FCNTL_RESERVE_BYTES 38
#define SQLITE_FCNTL_CKPT_START 39
#define SQLITE_FCNTL_EXTERNAL_READER 40
#define SQLITE_FCNTL_CKSM_FILE 41
#define SQLITE_FCNTL_RESET_CACHE 42
#define SQLITE_GET_LOCKPROXYFILE 2
#define SQLITE_SET_LOCKPROXYFILE 3
#define SQLITE_LAST_ERRNO 4
#define SQLITE_ACCESS_EXISTS 0
#define SQLITE_ACCESS_READWRITE 1
#define SQLITE_ACCESS_READ 2
#define SQLITE_SHM_UNLOCK 1
#define SQLITE_SHM_LOCK 2
#define SQLITE_SHM_SHARED 4
#define SQLITE_SHM_EXCLUSIVE 8
#define SQLITE_SHM_NLOCK 8
#define SQLITE_CONFIG_SINGLETHREAD 1
#define SQLITE_CONFIG_MULTITHREAD 2
#define SQLITE_CONFIG_SERIALIZED 3
#define SQLITE_CONFIG_MALLOC 4
#define SQLITE_CONFIG_GETMALLOC 5
#define SQLITE_CONFIG_SCRATCH 6
#define SQLITE_CONFIG_PAGECACHE 7
#define SQLITE_CONFIG_HEAP 8
#define SQLITE_CONFIG_MEMSTATUS 9
#define SQLITE_CONFIG_MUTEX 10
#define SQLITE_CONFIG_GETMUTEX 11
#define SQLITE_CONFIG_LOOKASIDE 13
#define SQLITE_CONFIG_PCACHE 14
#define SQLITE_CONFIG_GETPCACHE 15
#define SQLITE_CONFIG_LOG 16
#define SQLITE_CONFIG_URI 17
#define SQLITE_CONFIG_PCACHE2 18
#define SQLITE_CONFIG_GETPCACHE2 19
#define SQLITE_CONFIG_COVERING_INDEX_SCAN 20
#define SQLITE_CONFIG_SQLLOG 21
#define SQLITE_CONFIG_MMAP_SIZE 22
#define SQLITE_CONFIG_WIN32_HEAPSIZE 23
#define SQLITE_CONFIG_PCACHE_HDRSZ 24
#define SQLITE_CONFIG_PMASZ 25
#define SQLITE_CONFIG_STMTJRNL_SPILL 26
#define SQLITE_CONFIG_SMALL_MALLOC 27
#define SQLITE_CONFIG_SORTERREF_SIZE 28
#define SQLITE_CONFIG_MEMDB_MAXSIZE 29
#define SQLITE_DBCONFIG_MAINDBNAME 1000
#define SQLITE_DBCONFIG_LOOKASIDE 1001
#define SQLITE_DBCONFIG_ENABLE_FKEY 1002
#define SQLITE_DBCONFIG_ENABLE_TRIGGER 1003
#define SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER 1004
#define SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION 1005
#define SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE 1006
#define SQLITE_DBCONFIG_ENABLE_QPSG 1007
#define SQLITE_DBCONFIG_TRIGGER_EQP 1008
#define SQLITE_DBCONFIG_RESET_DATABASE 1009
#define SQLITE_DBCONFIG_DEFENSIVE 1010
#define SQLITE_DBCONFIG_WRITABLE_SCHEMA 1011
#define SQLITE_DBCONFIG_LEGACY_ALTER_TABLE 1012
#define SQLITE_DBCONFIG_DQS_DML 1013
#define SQLITE_DBCONFIG_DQS_DDL 1014
#define SQLITE_DBCONFIG_ENABLE_VIEW 1015
#define SQLITE_DBCONFIG_LEGACY_FILE_FORMAT 1016
#define SQLITE_DBCONFIG_TRUSTED_SCHEMA 1017
#define SQLITE_DBCONFIG_MAX 1017
#define SQLITE_DENY 1
#define SQLITE_IGNORE 2
#define SQLITE_CREATE_INDEX 1
#define SQLITE_CREATE_TABLE 2
#define SQLITE_CREATE_TEMP_INDEX 3
#define SQLITE_CREATE_TEMP_TABLE 4
#define SQLITE_CREATE_TEMP_TRIGGER 5
#define SQLITE_CREATE_TEMP_VIEW 6
#define SQLITE_CREATE_TRIGGER 7
#define SQLITE_CREATE_VIEW 8
#define SQLITE_DELETE 9
#define SQLITE_DROP_INDEX 10
#define SQLITE_DROP_TABLE 11
#define SQLITE_DROP_TEMP_INDEX 12
#define SQLITE_DROP_TEMP_TABLE 13
#define SQLITE_DROP_TEMP_TRIGGER 14
#define SQLITE_DROP_TEMP_VIEW 15
#define SQLITE_DROP_TRIGGER 16
#define SQLITE_DROP_VIEW 17
#define SQLITE_INSERT 18
#define SQLITE_PRAGMA 19
#define SQLITE_READ 20
#define SQLITE_SELECT 21
#define SQLITE_TRANSACTION 22
#define SQLITE_UPDATE 23
#define SQLITE_ATTACH 24
#define SQLITE_DETACH 25
#define SQLITE_ALTER_TABLE 26
#define SQLITE_REINDEX 27
#define SQLITE_ANALYZE 28
#define SQLITE_CREATE_VTABLE 29
#define SQLITE_DROP_VTABLE 30
#define SQLITE_FUNCTION 31
#define SQLITE_SAVEPOINT 32
#define SQLITE_COPY 0
#define SQLITE_RECURSIVE 33
#define SQLITE_TRACE_STMT 0x1
#define SQLITE_TRACE_PROFILE 0x2
#define SQLITE_TRACE_ROW 0x4
#define SQLITE_TRACE_CLOSE 0x8
#define SQLITE_LIMIT_LENGTH 0
#define SQLITE_LIMIT_SQL_LENGTH 1
#define SQLITE_LIMIT_COLUMN 2
#define SQLITE_LIMIT_EXPR_DEPTH 3
#define SQLITE_LIMIT_COMPOUND_SELECT 4
#define SQLITE_LIMIT_VDBE_OP 5
#define SQLITE_LIMIT_FUNCTION_ARG 6
#define SQLITE_LIMIT_ATTACHED 7
#define SQLITE_LIMIT_LIKE_PATTERN_LENGTH 8
#define SQLITE_LIMIT_VARIABLE_NUMBER 9
#define SQLITE_LIMIT_TRIGGER_DEPTH 10
#define SQLITE_LIMIT_WORKER_THREADS 11
#define SQLITE_PREPARE_PERSISTENT 0x1
#define SQLITE_PREPARE_NORMALIZE 0x2
#define SQLITE_PREPARE_NO_VTAB 0x4
#define SQLITE_INTEGER 1
#define SQLITE_FLOAT 2
#define SQLITE_BLOB 4
#define SQLITE_NULL 5
#define SQLITE_TEXT 3
#define SQLITE3_TEXT 3
#define SQLITE_UTF8 1
#define SQLITE_UTF16LE 2
#define SQLITE_UTF16BE 3
#define SQLITE_UTF16 4
#define SQLITE_ANY 5
#define SQLITE_UTF16_ALIGNED 8
#define SQLITE_DETERMINISTIC 0x800
#define SQLITE_DIRECTONLY 0x80000
#define SQLITE_SUBTYPE 0x100000
#define SQLITE_INNOCUOUS 0x200000
#define SQLITE_WIN32_DATA_DIRECTORY_TYPE 1
#define SQLITE_WIN32_TEMP_DIRECTORY_TYPE 2
#define SQLITE_TXN_NONE 0
#define SQLITE_TXN_READ 1
#define SQLITE_TXN_WRITE 2
#define SQLITE_INDEX_SCAN_UNIQUE 1
#define SQLITE_INDEX_CONSTRAINT_EQ 2
#define SQLITE_INDEX_CONSTRAINT_GT 4
#define SQLITE_INDEX_CONSTRAINT_LE 8
#define SQLITE_INDEX_CONSTRAINT_LT 16
#define SQLITE_INDEX_CONSTRAINT_GE 32
#define SQLITE_INDEX_CONSTRAINT_MATCH 64
#define SQLITE_INDEX_CONSTRAINT_LIKE 65
#define SQLITE_INDEX_CONSTRAINT_GLOB 66
#define SQLITE_INDEX_CONSTRAINT_REGEXP 67
#define SQLITE_INDEX_CONSTRAINT_NE 68
#define SQLITE_INDEX_CONSTRAINT_ISNOT 69
#define SQLITE_INDEX_CONSTRAINT_ISNOTNULL 70
#define SQLITE_INDEX_CONSTRAINT_ISNULL 71
#define SQLITE_INDEX_CONSTRAINT_IS 72
#define SQLITE_INDEX_CONSTRAINT_LIMIT 73
#define SQLITE_INDEX_CONSTRAINT_OFFSET 74
#define SQLITE_INDEX_CONSTRAINT_FUNCTION 150
#define SQLITE_MUTEX_FAST 0
#define SQLITE_MUTEX_RECURSIVE 1
#define SQLITE_MUTEX_STATIC_MAIN 2
#define SQLITE_MUTEX_STATIC_MEM 3
#define SQLITE_MUTEX_STATIC_MEM2 4
#define SQLITE_MUTEX_STATIC_OPEN 4
#define SQLITE_MUTEX_STATIC_PRNG 5
#define SQLITE_MUTEX_STATIC_LRU 6
#define SQLITE_MUTEX_STATIC_LRU2 7
#define SQLITE_MUTEX_STATIC_PMEM 7
#define SQLITE_MUTEX_STATIC_APP1 8
#define SQLITE_MUTEX_STATIC_APP2 9
#define SQLITE_MUTEX_STATIC_APP3 10
#define SQLITE_MUTEX_STATIC_VFS1 11
#define SQLITE_MUTEX_STATIC_VFS2 12
#define SQLITE_MUTEX_STATIC_VFS3 13
#define SQLITE_MUTEX_STATIC_MASTER 2
#define SQLITE_TESTCTRL_FIRST 5
#define SQLITE_TESTCTRL_PRNG_SAVE 5
#define SQLITE_TESTCTRL_PRNG_RESTORE 6
#define SQLITE_TESTCTRL_PRNG_RESET 7
#define SQLITE_TESTCTRL_BITVEC_TEST 8
#define SQLITE_TESTCTRL_FAULT_INSTALL 9
#define SQLITE_TESTCTRL_BENIGN_MALLOC_HOOKS 10
#define SQLITE_TESTCTRL_PENDING_BYTE 11
#define SQLITE_TESTCTRL_ASSERT 12
#define SQLITE_TESTCTRL_ALWAYS 13
#define SQLITE_TESTCTRL_RESERVE 14
#define SQLITE_TESTCTRL_OPTIMIZATIONS 15
#define SQLITE_TESTCTRL_ISKEYWORD 16
#define SQLITE_TESTCTRL_SCRATCHMALLOC 17
#define SQLITE_TESTCTRL_INTERNAL_FUNCTIONS 17
#define SQLITE_TESTCTRL_LOCALTIME_FAULT 18
#define SQLITE_TESTCTRL_EXPLAIN_STMT 19
#define SQLITE_TESTCTRL_ONCE_RESET_THRESHOLD 19
#define SQLITE_TESTCTRL_NEVER_CORRUPT 20
#define SQLITE_TESTCTRL_VDBE_COVERAGE 21
#define SQLITE_TESTCTRL_BYTEORDER 22
#define SQLITE_TESTCTRL_ISINIT 23
#define SQLITE_TESTCTRL_SORTER_MMAP 24
#define SQLITE_TESTCTRL_IMPOSTER 25
#define SQLITE_TESTCTRL_PARSER_COVERAGE 26
#define SQLITE_TESTCTRL_RESULT_INTREAL 27
#define SQLITE_TESTCTRL_PRNG_SEED 28
#define SQLITE_TESTCTRL_EXTRA_SCHEMA_CHECKS 29
#define SQLITE_TESTCTRL_SEEK_COUNT 30
#define SQLITE_TESTCTRL_TRACEFLAGS 31
#define SQLITE_TESTCTRL_TUNE 32
#define SQLITE_TESTCTRL_LOGEST 33
#define SQLITE_TESTCTRL_LAST 33
#define SQLITE_STATUS_MEMORY_USED 0
#define SQLITE_STATUS_PAGECACHE_USED 1
#define SQLITE_STATUS_PAGECACHE_OVERFLOW 2
#define SQLITE_STATUS_SCRATCH_USED 3
#define SQLITE_STATUS_SCRATCH_OVERFLOW 4
#define SQLITE_STATUS_MALLOC_SIZE 5
#define SQLITE_STATUS_PARSER_STACK 6
#define SQLITE_STATUS_PAGECACHE_SIZE 7
#define SQLITE_STATUS_SCRATCH_SIZE 8
#define SQLITE_STATUS_MALLOC_COUNT 9
#define SQLITE_DBSTATUS_LOOKASIDE_USED 0
#define SQLITE_DBSTATUS_CACHE_USED 1
#define SQLITE_DBSTATUS_SCHEMA_USED 2
#define SQLITE_DBSTATUS_STMT_USED 3
#define SQLITE_DBSTATUS_LOOKASIDE_HIT 4
#define SQLITE_DBSTATUS_LOOKASIDE_MISS_SIZE 5
#define SQLITE_DBSTATUS_LOOKASIDE_MISS_FULL 6
#define SQLITE_DBSTATUS_CACHE_HIT 7
#define SQLITE_DBSTATUS_CACHE_MISS 8
#define SQLITE_DBSTATUS_CACHE_WRITE 9
#define SQLITE_DBSTATUS_DEFERRED_FKS 10
#define SQLITE_DBSTATUS_CACHE_USED_SHARED 11
#define SQLITE_DBSTATUS_CACHE_SPILL 12
#define SQLITE_DBSTATUS_MAX 12
#define SQLITE_STMTSTATUS_FULLSCAN_STEP 1
#define SQLITE_STMTSTATUS_SORT 2
#define SQLITE_STMTSTATUS_AUTOINDEX 3
#define SQLITE_STMTSTATUS_VM_STEP 4
#define SQLITE_STMTSTATUS_REPREPARE 5
#define SQLITE_STMTSTATUS_RUN 6
#define SQLITE_STMTSTATUS_FILTER_MISS 7
#define SQLITE_STMTSTATUS_FILTER_HIT 8
#define SQLITE_STMTSTATUS_MEMUSED 99
#define SQLITE_CHECKPOINT_PASSIVE 0
#define SQLITE_CHECKPOINT_FULL 1
#define SQLITE_CHECKPOINT_RESTART 2
#define SQLITE_CHECKPOINT_TRUNCATE 3
#define SQLITE_VTAB_CONSTRAINT_SUPPORT 1
#define SQLITE_VTAB_INNOCUOUS 2
#define SQLITE_VTAB_DIRECTONLY 3
#define SQLITE_ROLLBACK 1
#define SQLITE_FAIL 3
#define SQLITE_REPLACE 5
#define SQLITE_SCANSTAT_NLOOP 0
#define SQLITE_SCANSTAT_NVISIT 1
#define SQLITE_SCANSTAT_EST 2
#define SQLITE_SCANSTAT_NAME 3
#define SQLITE_SCANSTAT_EXPLAIN 4
#define SQLITE_SCANSTAT_SELECTID 5
#define SQLITE_SERIALIZE_NOCOPY 0x1
#define SQLITE_DESERIALIZE_FREEONCLOSE 1
#define SQLITE_DESERIALIZE_RESIZEABLE 2
#define SQLITE_DESERIALIZE_READONLY 4
#define NOT_WITHIN 0
#define PARTLY_WITHIN 1
#define FULLY_WITHIN 2
#define FTS5_TOKENIZE_QUERY 0x1
#define FTS5_TOKENIZE_PREFIX 0x2
#define FTS5_TOKENIZE_DOCUMENT 0x4
#define FTS5_TOKENIZE_AUX 0x8
#define FTS5_TOKEN_COLOCATED 0x1

#endif
