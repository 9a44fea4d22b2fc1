/* GLib 2.74: the documented interface */
#ifndef __G_STDIO_H__
#define __G_STDIO_H__

#include <glib/gprintf.h>
#include <sys/stat.h>

typedef struct stat GStatBuf;
int g_access(const gchar *filename, int mode) __contract("path(filename)");
int g_chdir(const gchar *path);
int g_unlink(const gchar *filename) __contract("path(filename)");
int g_rmdir(const gchar *filename);
gboolean g_close(gint fd, GError **error);

#define g_chmod chmod
#define g_open open
#define g_creat creat
#define g_rename rename
#define g_mkdir mkdir
#define g_stat stat
#define g_lstat lstat
#define g_remove remove
#define g_fopen fopen
#define g_freopen freopen
#define g_fsync fsync

#endif
