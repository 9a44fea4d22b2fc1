/* GLib 2.74: the documented interface */
#ifndef __G_PRINTF_H__
#define __G_PRINTF_H__

#include <glib.h>
#include <stdio.h>
#include <stdarg.h>

gint g_printf(const gchar *format, ...);
gint g_fprintf(FILE *file, const gchar *format, ...);
gint g_sprintf(gchar *string, const gchar *format, ...);
gint g_vprintf(const gchar *format, struct __va_list_tag *args);
gint g_vfprintf(FILE *file, const gchar *format, struct __va_list_tag *args);
gint g_vsprintf(gchar *string, const gchar *format, struct __va_list_tag *args);
gint g_vasprintf(gchar **string, const gchar *format, struct __va_list_tag *args);

#endif
