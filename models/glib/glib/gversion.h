/* GLib 2.74: the documented interface */
#ifndef __G_VERSION_H__
#define __G_VERSION_H__

#include <glib/gtypes.h>

extern const guint glib_major_version;
extern const guint glib_minor_version;
extern const guint glib_micro_version;
extern const guint glib_interface_age;
extern const guint glib_binary_age;
const gchar *glib_check_version(guint required_major, guint required_minor, guint required_micro);

#endif
