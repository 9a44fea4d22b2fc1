/* GLib 2.74: the documented interface */
#ifndef __G_BACKTRACE_H__
#define __G_BACKTRACE_H__

#include <glib/gtypes.h>
#include <sys/select.h>
#include <signal.h>

void g_on_error_query(const gchar *prg_name);
void g_on_error_stack_trace(const gchar *prg_name);

#endif
