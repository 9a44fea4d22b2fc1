/* GLib 2.74: the documented interface */
#ifndef __G_DIR_H__
#define __G_DIR_H__

#include <glib/gerror.h>
#include <dirent.h>

struct _GDir;
typedef struct _GDir GDir;
GDir *g_dir_open(const gchar *path, guint flags, GError **error);
const gchar *g_dir_read_name(GDir *dir);
void g_dir_rewind(GDir *dir);
void g_dir_close(GDir *dir);

#endif
