/* GLib 2.74: the documented interface */
#ifndef __G_ENVIRON_H__
#define __G_ENVIRON_H__

#include <glib/gtypes.h>

const gchar *g_getenv(const gchar *variable) __contract("null(ret) outside(ret, env)");
gboolean g_setenv(const gchar *variable, const gchar *value, gboolean overwrite);
void g_unsetenv(const gchar *variable);
gchar **g_listenv(void);
gchar **g_get_environ(void);
const gchar *g_environ_getenv(gchar **envp, const gchar *variable);
gchar **g_environ_setenv(gchar **envp, const gchar *variable, const gchar *value, gboolean overwrite);
gchar **g_environ_unsetenv(gchar **envp, const gchar *variable);

#endif
