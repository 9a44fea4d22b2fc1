/* GLib 2.74: the documented interface */
#ifndef __G_SHELL_H__
#define __G_SHELL_H__

#include <glib/gerror.h>

typedef enum {
	G_SHELL_ERROR_BAD_QUOTING, G_SHELL_ERROR_EMPTY_STRING, G_SHELL_ERROR_FAILED
} GShellError;
GQuark g_shell_error_quark(void);
gchar *g_shell_quote(const gchar *unquoted_string);
gchar *g_shell_unquote(const gchar *quoted_string, GError **error);
gboolean g_shell_parse_argv(const gchar *command_line, gint *argcp, gchar ***argvp, GError **error);

#endif
