/* GLib 2.74: the documented interface */
#ifndef __G_CHARSET_H__
#define __G_CHARSET_H__

#include <glib/gtypes.h>

gboolean g_get_charset(const char **charset);
gchar *g_get_codeset(void);
gboolean g_get_console_charset(const char **charset);
const gchar *const *g_get_language_names(void);
const gchar *const *g_get_language_names_with_category(const gchar *category_name);
gchar **g_get_locale_variants(const gchar *locale);

#endif
