/* GLib 2.74: the documented interface */
#ifndef __G_UUID_H__
#define __G_UUID_H__

#include <glib/gtypes.h>

gboolean g_uuid_string_is_valid(const gchar *str);
gchar *g_uuid_string_random(void);

#endif
