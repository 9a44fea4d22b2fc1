/* GLib 2.74: the documented interface */
#ifndef __G_TEST_UTILS_H__
#define __G_TEST_UTILS_H__

#include <glib/gmessages.h>
#include <glib/gstring.h>
#include <glib/gerror.h>
#include <glib/gslist.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct GTestCase;
typedef struct GTestCase GTestCase;
struct GTestSuite;
typedef struct GTestSuite GTestSuite;
typedef void (*GTestFunc)(void);
typedef void (*GTestDataFunc)(gconstpointer);
typedef void (*GTestFixtureFunc)(gpointer, gconstpointer);
void g_test_minimized_result(double minimized_quantity, const char *format, ...);
void g_test_maximized_result(double maximized_quantity, const char *format, ...);
void g_test_init(int *argc, char ***argv, ...);
gboolean g_test_subprocess(void);
int g_test_run(void);
void g_test_add_func(const char *testpath, GTestFunc test_func);
void g_test_add_data_func(const char *testpath, gconstpointer test_data, GTestDataFunc test_func);
void g_test_add_data_func_full(const char *testpath, gpointer test_data, GTestDataFunc test_func, GDestroyNotify data_free_func);
const char *g_test_get_path(void);
void g_test_fail(void);
void g_test_fail_printf(const char *format, ...);
void g_test_incomplete(const gchar *msg);
void g_test_incomplete_printf(const char *format, ...);
void g_test_skip(const gchar *msg);
void g_test_skip_printf(const char *format, ...);
gboolean g_test_failed(void);
void g_test_set_nonfatal_assertions(void);
void g_test_message(const char *format, ...);
void g_test_bug_base(const char *uri_pattern);
void g_test_bug(const char *bug_uri_snippet);
void g_test_summary(const char *summary);
void g_test_timer_start(void);
double g_test_timer_elapsed(void);
double g_test_timer_last(void);
void g_test_queue_free(gpointer gfree_pointer);
void g_test_queue_destroy(GDestroyNotify destroy_func, gpointer destroy_data);
typedef enum {
	G_TEST_TRAP_DEFAULT, G_TEST_TRAP_SILENCE_STDOUT = 128, G_TEST_TRAP_SILENCE_STDERR = 256,
	G_TEST_TRAP_INHERIT_STDIN = 512
} GTestTrapFlags;
gboolean g_test_trap_fork(guint64 usec_timeout, GTestTrapFlags test_trap_flags);
typedef enum {
	G_TEST_SUBPROCESS_DEFAULT, G_TEST_SUBPROCESS_INHERIT_STDIN,
	G_TEST_SUBPROCESS_INHERIT_STDOUT, G_TEST_SUBPROCESS_INHERIT_STDERR = 4
} GTestSubprocessFlags;
void g_test_trap_subprocess(const char *test_path, guint64 usec_timeout, GTestSubprocessFlags test_flags);
gboolean g_test_trap_has_passed(void);
gboolean g_test_trap_reached_timeout(void);
gint32 g_test_rand_int(void);
gint32 g_test_rand_int_range(gint32 begin, gint32 end);
double g_test_rand_double(void);
double g_test_rand_double_range(double range_start, double range_end);
GTestCase *g_test_create_case(const char *test_name, gsize data_size, gconstpointer test_data, GTestFixtureFunc data_setup, GTestFixtureFunc data_test, GTestFixtureFunc data_teardown);
GTestSuite *g_test_create_suite(const char *suite_name);
GTestSuite *g_test_get_root(void);
void g_test_suite_add(GTestSuite *suite, GTestCase *test_case);
void g_test_suite_add_suite(GTestSuite *suite, GTestSuite *nestedsuite);
int g_test_run_suite(GTestSuite *suite);
void g_test_case_free(GTestCase *test_case);
void g_test_suite_free(GTestSuite *suite);
void g_test_trap_assertions(const char *domain, const char *file, int line, const char *func, guint64 assertion_flags, const char *pattern);
void g_assertion_message(const char *domain, const char *file, int line, const char *func, const char *message)
    __contract("noreturn");
void g_assertion_message_cmpstr(const char *domain, const char *file, int line, const char *func, const char *expr, const char *arg1, const char *cmp, const char *arg2)
    __contract("noreturn");
void g_assertion_message_cmpstrv(const char *domain, const char *file, int line, const char *func, const char *expr, const char *const *arg1, const char *const *arg2, gsize first_wrong_idx)
    __contract("noreturn");
void g_assertion_message_cmpnum(const char *domain, const char *file, int line, const char *func, const char *expr, long double arg1, const char *cmp, long double arg2, char numtype)
    __contract("noreturn");
void g_assertion_message_error(const char *domain, const char *file, int line, const char *func, const char *expr, const GError *error, GQuark error_domain, int error_code)
    __contract("noreturn");
void g_test_add_vtable(const char *testpath, gsize data_size, gconstpointer test_data, GTestFixtureFunc data_setup, GTestFixtureFunc data_test, GTestFixtureFunc data_teardown);
typedef struct {
	gboolean test_initialized;
	gboolean test_quick;
	gboolean test_perf;
	gboolean test_verbose;
	gboolean test_quiet;
	gboolean test_undefined;
} GTestConfig;
extern const GTestConfig *const g_test_config_vars;
typedef enum {
	G_TEST_RUN_SUCCESS, G_TEST_RUN_SKIPPED, G_TEST_RUN_FAILURE, G_TEST_RUN_INCOMPLETE
} GTestResult;
typedef enum {
	G_TEST_LOG_NONE, G_TEST_LOG_ERROR, G_TEST_LOG_START_BINARY, G_TEST_LOG_LIST_CASE,
	G_TEST_LOG_SKIP_CASE, G_TEST_LOG_START_CASE, G_TEST_LOG_STOP_CASE, G_TEST_LOG_MIN_RESULT,
	G_TEST_LOG_MAX_RESULT, G_TEST_LOG_MESSAGE, G_TEST_LOG_START_SUITE, G_TEST_LOG_STOP_SUITE
} GTestLogType;
typedef struct {
	GTestLogType log_type;
	guint n_strings;
	gchar **strings;
	guint n_nums;
	long double *nums;
} GTestLogMsg;
typedef struct {
	GString *data;
	GSList *msgs;
} GTestLogBuffer;
const char *g_test_log_type_name(GTestLogType log_type);
GTestLogBuffer *g_test_log_buffer_new(void);
void g_test_log_buffer_free(GTestLogBuffer *tbuffer);
void g_test_log_buffer_push(GTestLogBuffer *tbuffer, guint n_bytes, const guint8 *bytes);
GTestLogMsg *g_test_log_buffer_pop(GTestLogBuffer *tbuffer);
void g_test_log_msg_free(GTestLogMsg *tmsg);
typedef gboolean (*GTestLogFatalFunc)(const gchar *, GLogLevelFlags, const gchar *, gpointer);
void g_test_log_set_fatal_handler(GTestLogFatalFunc log_func, gpointer user_data);
void g_test_expect_message(const gchar *log_domain, GLogLevelFlags log_level, const gchar *pattern);
void g_test_assert_expected_messages_internal(const char *domain, const char *file, int line, const char *func);
typedef enum {
	G_TEST_DIST, G_TEST_BUILT
} GTestFileType;
gchar *g_test_build_filename(GTestFileType file_type, const gchar *first_path, ...);
const gchar *g_test_get_dir(GTestFileType file_type);
const gchar *g_test_get_filename(GTestFileType file_type, const gchar *first_path, ...);
#define g_assert(expr) do { if (!(expr)) g_assertion_message_expr(((char *)0), __FILE__, __LINE__, __func__, #expr); } while (0)
#define g_assert_not_reached() g_assertion_message_expr(((char *)0), __FILE__, __LINE__, __func__, ((char *)0))
#define g_assert_true(expr) g_assert(expr)
#define g_assert_false(expr) g_assert(!(expr))
#define g_assert_null(expr) g_assert(!(expr))
#define g_assert_nonnull(expr) g_assert(expr)
#define g_assert_cmpint(a, op, b) g_assert((a) op (b))
#define g_assert_cmpuint(a, op, b) g_assert((a) op (b))
#define g_assert_cmpstr(a, op, b) g_assert(g_strcmp0((a), (b)) op 0)
#define G_TEST_OPTION_ISOLATE_DIRS "isolate_dirs"

void g_test_queue_unref();
void g_test_trap_assert_passed();
void g_test_trap_assert_failed();
void g_test_trap_assert_stdout();
void g_test_trap_assert_stdout_unmatched();
void g_test_trap_assert_stderr();
void g_test_trap_assert_stderr_unmatched();
gint32 g_test_rand_bit();
void g_test_assert_expected_messages();

#endif
