/* GLib 2.74: the documented interface */
#ifndef _GLIB_GREFSTRING_H
#define _GLIB_GREFSTRING_H

#include <glib/gmem.h>
#include <glib/gmacros.h>

char *g_ref_string_new(const char *str);
char *g_ref_string_new_len(const char *str, gssize len);
char *g_ref_string_new_intern(const char *str);
char *g_ref_string_acquire(char *str);
void g_ref_string_release(char *str);
gsize g_ref_string_length(char *str);
typedef char GRefString;

#endif
