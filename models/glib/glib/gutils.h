/* GLib 2.74: the documented interface */
#ifndef __G_UTILS_H__
#define __G_UTILS_H__

#include <glib/gtypes.h>
#include <stdarg.h>
#include <stdlib.h>

const gchar *g_get_user_name(void);
const gchar *g_get_real_name(void);
const gchar *g_get_home_dir(void);
const gchar *g_get_tmp_dir(void);
const gchar *g_get_host_name(void);
const gchar *g_get_prgname(void);
void g_set_prgname(const gchar *prgname);
const gchar *g_get_application_name(void);
void g_set_application_name(const gchar *application_name);
gchar *g_get_os_info(const gchar *key_name);
void g_reload_user_special_dirs_cache(void);
const gchar *g_get_user_data_dir(void);
const gchar *g_get_user_config_dir(void);
const gchar *g_get_user_cache_dir(void);
const gchar *g_get_user_state_dir(void);
const gchar *const *g_get_system_data_dirs(void);
const gchar *const *g_get_system_config_dirs(void);
const gchar *g_get_user_runtime_dir(void);
typedef enum {
	G_USER_DIRECTORY_DESKTOP, G_USER_DIRECTORY_DOCUMENTS, G_USER_DIRECTORY_DOWNLOAD,
	G_USER_DIRECTORY_MUSIC, G_USER_DIRECTORY_PICTURES, G_USER_DIRECTORY_PUBLIC_SHARE,
	G_USER_DIRECTORY_TEMPLATES, G_USER_DIRECTORY_VIDEOS, G_USER_N_DIRECTORIES
} GUserDirectory;
const gchar *g_get_user_special_dir(GUserDirectory directory);
struct _GDebugKey;
typedef struct _GDebugKey GDebugKey;
struct _GDebugKey {
	const gchar *key;
	guint value;
};
guint g_parse_debug_string(const gchar *string, const GDebugKey *keys, guint nkeys);
gint g_snprintf(gchar *string, gulong n, const gchar *format, ...)
    __contract("format(format, 3) writes(string, n) copies(string, ...)");
gint g_vsnprintf(gchar *string, gulong n, const gchar *format, struct __va_list_tag *args);
void g_nullify_pointer(gpointer *nullify_location);
typedef enum {
	G_FORMAT_SIZE_DEFAULT, G_FORMAT_SIZE_LONG_FORMAT, G_FORMAT_SIZE_IEC_UNITS,
	G_FORMAT_SIZE_BITS = 4, G_FORMAT_SIZE_ONLY_VALUE = 8, G_FORMAT_SIZE_ONLY_UNIT = 16
} GFormatSizeFlags;
gchar *g_format_size_full(guint64 size, GFormatSizeFlags flags);
gchar *g_format_size(guint64 size);
gchar *g_format_size_for_display(goffset size);
typedef void (*GVoidFunc)(void);
void g_atexit(GVoidFunc func) __contract("stores(func)");
gchar *g_find_program_in_path(const gchar *program);
gint g_bit_nth_lsf(gulong mask, gint nth_bit);
gint g_bit_nth_msf(gulong mask, gint nth_bit);
guint g_bit_storage(gulong number);
gint g_bit_nth_lsf_impl(gulong mask, gint nth_bit);
gint g_bit_nth_msf_impl(gulong mask, gint nth_bit);
guint g_bit_storage_impl(gulong number);

#define G_OS_INFO_KEY_NAME "NAME"
#define G_OS_INFO_KEY_PRETTY_NAME "PRETTY_NAME"
#define G_OS_INFO_KEY_VERSION "VERSION"
#define G_OS_INFO_KEY_VERSION_CODENAME "VERSION_CODENAME"
#define G_OS_INFO_KEY_VERSION_ID "VERSION_ID"
#define G_OS_INFO_KEY_ID "ID"
#define G_OS_INFO_KEY_HOME_URL "HOME_URL"
#define G_OS_INFO_KEY_DOCUMENTATION_URL "DOCUMENTATION_URL"
#define G_OS_INFO_KEY_SUPPORT_URL "SUPPORT_URL"
#define G_OS_INFO_KEY_BUG_REPORT_URL "BUG_REPORT_URL"
#define G_OS_INFO_KEY_PRIVACY_POLICY_URL "PRIVACY_POLICY_URL"

int g_ATEXIT();
void g_abort();

#endif
