/* GLib 2.74: the documented interface */
#ifndef __G_MAPPED_FILE_H__
#define __G_MAPPED_FILE_H__

#include <glib/gbytes.h>
#include <glib/gerror.h>

struct _GMappedFile;
typedef struct _GMappedFile GMappedFile;
GMappedFile *g_mapped_file_new(const gchar *filename, gboolean writable, GError **error);
GMappedFile *g_mapped_file_new_from_fd(gint fd, gboolean writable, GError **error);
gsize g_mapped_file_get_length(GMappedFile *file);
gchar *g_mapped_file_get_contents(GMappedFile *file);
GBytes *g_mapped_file_get_bytes(GMappedFile *file);
GMappedFile *g_mapped_file_ref(GMappedFile *file);
void g_mapped_file_unref(GMappedFile *file);
void g_mapped_file_free(GMappedFile *file);

#endif
