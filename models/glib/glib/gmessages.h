/* GLib 2.74: the documented interface */
#ifndef __G_MESSAGES_H__
#define __G_MESSAGES_H__

#include <stdarg.h>
#include <glib/gatomic.h>
#include <glib/gtypes.h>
#include <glib/gmacros.h>
#include <glib/gvariant.h>

gsize g_printf_string_upper_bound(const gchar *format, struct __va_list_tag *args);
typedef enum {
	G_LOG_FLAG_RECURSION = 1, G_LOG_FLAG_FATAL, G_LOG_LEVEL_ERROR = 4,
	G_LOG_LEVEL_CRITICAL = 8, G_LOG_LEVEL_WARNING = 16, G_LOG_LEVEL_MESSAGE = 32,
	G_LOG_LEVEL_INFO = 64, G_LOG_LEVEL_DEBUG = 128, G_LOG_LEVEL_MASK = -4
} GLogLevelFlags;
typedef void (*GLogFunc)(const gchar *, GLogLevelFlags, const gchar *, gpointer);
guint g_log_set_handler(const gchar *log_domain, GLogLevelFlags log_levels, GLogFunc log_func, gpointer user_data);
guint g_log_set_handler_full(const gchar *log_domain, GLogLevelFlags log_levels, GLogFunc log_func, gpointer user_data, GDestroyNotify destroy);
void g_log_remove_handler(const gchar *log_domain, guint handler_id);
void g_log_default_handler(const gchar *log_domain, GLogLevelFlags log_level, const gchar *message, gpointer unused_data);
GLogFunc g_log_set_default_handler(GLogFunc log_func, gpointer user_data);
void g_logv(const gchar *log_domain, GLogLevelFlags log_level, const gchar *format, struct __va_list_tag *args)
    __contract("format(format, 3)");
GLogLevelFlags g_log_set_fatal_mask(const gchar *log_domain, GLogLevelFlags fatal_mask);
GLogLevelFlags g_log_set_always_fatal(GLogLevelFlags fatal_mask);
typedef enum {
	G_LOG_WRITER_HANDLED = 1, G_LOG_WRITER_UNHANDLED = 0
} GLogWriterOutput;
struct _GLogField;
typedef struct _GLogField GLogField;
struct _GLogField {
	const gchar *key;
	gconstpointer value;
	gssize length;
};
typedef GLogWriterOutput (*GLogWriterFunc)(GLogLevelFlags, const GLogField *, gsize, gpointer);
void g_log_structured(const gchar *log_domain, GLogLevelFlags log_level, ...);
void g_log_structured_array(GLogLevelFlags log_level, const GLogField *fields, gsize n_fields);
void g_log_variant(const gchar *log_domain, GLogLevelFlags log_level, GVariant *fields);
void g_log_set_writer_func(GLogWriterFunc func, gpointer user_data, GDestroyNotify user_data_free);
gboolean g_log_writer_supports_color(gint output_fd);
gboolean g_log_writer_is_journald(gint output_fd);
gchar *g_log_writer_format_fields(GLogLevelFlags log_level, const GLogField *fields, gsize n_fields, gboolean use_color);
GLogWriterOutput g_log_writer_journald(GLogLevelFlags log_level, const GLogField *fields, gsize n_fields, gpointer user_data);
GLogWriterOutput g_log_writer_standard_streams(GLogLevelFlags log_level, const GLogField *fields, gsize n_fields, gpointer user_data);
GLogWriterOutput g_log_writer_default(GLogLevelFlags log_level, const GLogField *fields, gsize n_fields, gpointer user_data);
void g_log_writer_default_set_use_stderr(gboolean use_stderr);
gboolean g_log_writer_default_would_drop(GLogLevelFlags log_level, const char *log_domain);
gboolean g_log_get_debug_enabled(void);
void g_log_set_debug_enabled(gboolean enabled);
void _g_log_fallback_handler(const gchar *log_domain, GLogLevelFlags log_level, const gchar *message, gpointer unused_data);
void g_assert_warning(const char *log_domain, const char *file, const int line, const char *pretty_function, const char *expression)
    __contract("noreturn");
void g_log_structured_standard(const gchar *log_domain, GLogLevelFlags log_level, const gchar *file, const gchar *line, const gchar *func, const gchar *message_format, ...);
typedef void (*GPrintFunc)(const gchar *);
void g_print(const gchar *format, ...) __contract("format(format, 1)");
GPrintFunc g_set_print_handler(GPrintFunc func);
void g_printerr(const gchar *format, ...) __contract("format(format, 1)");
GPrintFunc g_set_printerr_handler(GPrintFunc func);
#ifndef G_LOG_DOMAIN
#define G_LOG_DOMAIN ((char *)0)
#endif
#define g_error(...) do { g_log(G_LOG_DOMAIN, G_LOG_LEVEL_ERROR, __VA_ARGS__); __builtin_abort(); } while (0)
#define g_message(...) g_log(G_LOG_DOMAIN, G_LOG_LEVEL_MESSAGE, __VA_ARGS__)
#define g_critical(...) g_log(G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, __VA_ARGS__)
#define g_warning(...) g_log(G_LOG_DOMAIN, G_LOG_LEVEL_WARNING, __VA_ARGS__)
#define g_info(...) g_log(G_LOG_DOMAIN, G_LOG_LEVEL_INFO, __VA_ARGS__)
#define g_debug(...) g_log(G_LOG_DOMAIN, G_LOG_LEVEL_DEBUG, __VA_ARGS__)
#define g_warn_if_reached() g_warn_message(G_LOG_DOMAIN, __FILE__, __LINE__, __func__, ((const char *)0))
#define g_warn_if_fail(expr) do { if (!(expr)) g_warn_message(G_LOG_DOMAIN, __FILE__, __LINE__, __func__, #expr); } while (0)
#define g_return_if_fail(expr) do { if (!(expr)) { g_return_if_fail_warning(G_LOG_DOMAIN, __func__, #expr); return; } } while (0)
#define g_return_val_if_fail(expr, val) do { if (!(expr)) { g_return_if_fail_warning(G_LOG_DOMAIN, __func__, #expr); return (val); } } while (0)
#define g_return_if_reached() return
#define g_return_val_if_reached(val) return (val)
#define G_LOG_LEVEL_USER_SHIFT 8
#define G_LOG_FATAL_MASK 5

#endif
