/* GLib 2.74: the documented interface */
#ifndef __G_QUARK_H__
#define __G_QUARK_H__

#include <glib/gtypes.h>

typedef guint32 GQuark;
GQuark g_quark_try_string(const gchar *string);
GQuark g_quark_from_static_string(const gchar *string);
GQuark g_quark_from_string(const gchar *string);
const gchar *g_quark_to_string(GQuark quark);
const gchar *g_intern_string(const gchar *string);
const gchar *g_intern_static_string(const gchar *string);

#endif
