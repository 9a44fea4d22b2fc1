/* GLib 2.74: the documented interface */
#ifndef __G_FILEUTILS_H__
#define __G_FILEUTILS_H__

#include <glibconfig.h>
#include <glib/gerror.h>

typedef enum {
	G_FILE_ERROR_EXIST, G_FILE_ERROR_ISDIR, G_FILE_ERROR_ACCES, G_FILE_ERROR_NAMETOOLONG,
	G_FILE_ERROR_NOENT, G_FILE_ERROR_NOTDIR, G_FILE_ERROR_NXIO, G_FILE_ERROR_NODEV,
	G_FILE_ERROR_ROFS, G_FILE_ERROR_TXTBSY, G_FILE_ERROR_FAULT, G_FILE_ERROR_LOOP,
	G_FILE_ERROR_NOSPC, G_FILE_ERROR_NOMEM, G_FILE_ERROR_MFILE, G_FILE_ERROR_NFILE,
	G_FILE_ERROR_BADF, G_FILE_ERROR_INVAL, G_FILE_ERROR_PIPE, G_FILE_ERROR_AGAIN,
	G_FILE_ERROR_INTR, G_FILE_ERROR_IO, G_FILE_ERROR_PERM, G_FILE_ERROR_NOSYS,
	G_FILE_ERROR_FAILED
} GFileError;
typedef enum {
	G_FILE_TEST_IS_REGULAR = 1, G_FILE_TEST_IS_SYMLINK, G_FILE_TEST_IS_DIR = 4,
	G_FILE_TEST_IS_EXECUTABLE = 8, G_FILE_TEST_EXISTS = 16
} GFileTest;
typedef enum {
	G_FILE_SET_CONTENTS_NONE, G_FILE_SET_CONTENTS_CONSISTENT, G_FILE_SET_CONTENTS_DURABLE,
	G_FILE_SET_CONTENTS_ONLY_EXISTING = 4
} GFileSetContentsFlags;
GQuark g_file_error_quark(void);
GFileError g_file_error_from_errno(gint err_no);
gboolean g_file_test(const gchar *filename, GFileTest test);
gboolean g_file_get_contents(const gchar *filename, gchar **contents, gsize *length, GError **error)
    __contract("path(filename) outside(*contents, file)");
gboolean g_file_set_contents(const gchar *filename, const gchar *contents, gssize length, GError **error)
    __contract("path(filename) outside(*contents, file)");
gboolean g_file_set_contents_full(const gchar *filename, const gchar *contents, gssize length, GFileSetContentsFlags flags, int mode, GError **error);
gchar *g_file_read_link(const gchar *filename, GError **error);
gchar *g_mkdtemp(gchar *tmpl);
gchar *g_mkdtemp_full(gchar *tmpl, gint mode);
gint g_mkstemp(gchar *tmpl);
gint g_mkstemp_full(gchar *tmpl, gint flags, gint mode);
gint g_file_open_tmp(const gchar *tmpl, gchar **name_used, GError **error);
gchar *g_dir_make_tmp(const gchar *tmpl, GError **error);
gchar *g_build_path(const gchar *separator, const gchar *first_element, ...)
    __contract("alloc(ret, unknown) copies(ret, separator)");
gchar *g_build_pathv(const gchar *separator, gchar **args)
    __contract("alloc(ret, unknown) copies(ret, separator)");
gchar *g_build_filename(const gchar *first_element, ...)
    __contract("alloc(ret, unknown) copies(ret, first_element)");
gchar *g_build_filenamev(gchar **args) __contract("alloc(ret, unknown) copies(ret, args)");
gchar *g_build_filename_valist(const gchar *first_element, va_list *args)
    __contract("alloc(ret, unknown) copies(ret, first_element)");
gint g_mkdir_with_parents(const gchar *pathname, gint mode) __contract("path(pathname)");
gboolean g_path_is_absolute(const gchar *file_name);
const gchar *g_path_skip_root(const gchar *file_name);
const gchar *g_basename(const gchar *file_name);
gchar *g_get_current_dir(void);
gchar *g_path_get_basename(const gchar *file_name);
gchar *g_path_get_dirname(const gchar *file_name);
gchar *g_canonicalize_filename(const gchar *filename, const gchar *relative_to);

#endif
