/* GLib 2.74: the documented interface */
#ifndef __G_ERROR_H__
#define __G_ERROR_H__

#include <stdarg.h>
#include <glib/gquark.h>

struct _GError;
typedef struct _GError GError;
struct _GError {
	GQuark domain;
	gint code;
	gchar *message;
};
typedef void (*GErrorInitFunc)(GError *);
typedef void (*GErrorCopyFunc)(const GError *, GError *);
typedef void (*GErrorClearFunc)(GError *);
GQuark g_error_domain_register_static(const char *error_type_name, gsize error_type_private_size, GErrorInitFunc error_type_init, GErrorCopyFunc error_type_copy, GErrorClearFunc error_type_clear);
GQuark g_error_domain_register(const char *error_type_name, gsize error_type_private_size, GErrorInitFunc error_type_init, GErrorCopyFunc error_type_copy, GErrorClearFunc error_type_clear);
GError *g_error_new(GQuark domain, gint code, const gchar *format, ...);
GError *g_error_new_literal(GQuark domain, gint code, const gchar *message);
GError *g_error_new_valist(GQuark domain, gint code, const gchar *format, struct __va_list_tag *args);
void g_error_free(GError *error) __contract("frees(error)");
GError *g_error_copy(const GError *error);
gboolean g_error_matches(const GError *error, GQuark domain, gint code);
void g_set_error(GError **err, GQuark domain, gint code, const gchar *format, ...);
void g_set_error_literal(GError **err, GQuark domain, gint code, const gchar *message);
void g_propagate_error(GError **dest, GError *src);
void g_clear_error(GError **err) __contract("frees(err)");
void g_prefix_error(GError **err, const gchar *format, ...);
void g_prefix_error_literal(GError **err, const gchar *prefix);
void g_propagate_prefixed_error(GError **dest, GError *src, const gchar *format, ...);

#endif
