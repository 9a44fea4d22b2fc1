/* GLib 2.74: the documented interface */
#ifndef __G_HOST_UTILS_H__
#define __G_HOST_UTILS_H__

#include <glib/gtypes.h>

gboolean g_hostname_is_non_ascii(const gchar *hostname);
gboolean g_hostname_is_ascii_encoded(const gchar *hostname);
gboolean g_hostname_is_ip_address(const gchar *hostname);
gchar *g_hostname_to_ascii(const gchar *hostname);
gchar *g_hostname_to_unicode(const gchar *hostname);

#endif
