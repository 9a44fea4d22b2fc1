/* GLib 2.74: the documented interface */
#ifndef _GLIB_GURI_H
#define _GLIB_GURI_H

#include <glib/gbytes.h>
#include <glib/ghash.h>
#include <glib/gerror.h>
#include <glib/gtypes.h>

struct _GUri;
typedef struct _GUri GUri;
GUri *g_uri_ref(GUri *uri);
void g_uri_unref(GUri *uri);
typedef enum {
	G_URI_FLAGS_NONE, G_URI_FLAGS_PARSE_RELAXED, G_URI_FLAGS_HAS_PASSWORD,
	G_URI_FLAGS_HAS_AUTH_PARAMS = 4, G_URI_FLAGS_ENCODED = 8, G_URI_FLAGS_NON_DNS = 16,
	G_URI_FLAGS_ENCODED_QUERY = 32, G_URI_FLAGS_ENCODED_PATH = 64,
	G_URI_FLAGS_ENCODED_FRAGMENT = 128, G_URI_FLAGS_SCHEME_NORMALIZE = 256
} GUriFlags;
gboolean g_uri_split(const gchar *uri_ref, GUriFlags flags, gchar **scheme, gchar **userinfo, gchar **host, gint *port, gchar **path, gchar **query, gchar **fragment, GError **error);
gboolean g_uri_split_with_user(const gchar *uri_ref, GUriFlags flags, gchar **scheme, gchar **user, gchar **password, gchar **auth_params, gchar **host, gint *port, gchar **path, gchar **query, gchar **fragment, GError **error);
gboolean g_uri_split_network(const gchar *uri_string, GUriFlags flags, gchar **scheme, gchar **host, gint *port, GError **error);
gboolean g_uri_is_valid(const gchar *uri_string, GUriFlags flags, GError **error);
gchar *g_uri_join(GUriFlags flags, const gchar *scheme, const gchar *userinfo, const gchar *host, gint port, const gchar *path, const gchar *query, const gchar *fragment);
gchar *g_uri_join_with_user(GUriFlags flags, const gchar *scheme, const gchar *user, const gchar *password, const gchar *auth_params, const gchar *host, gint port, const gchar *path, const gchar *query, const gchar *fragment);
GUri *g_uri_parse(const gchar *uri_string, GUriFlags flags, GError **error);
GUri *g_uri_parse_relative(GUri *base_uri, const gchar *uri_ref, GUriFlags flags, GError **error);
gchar *g_uri_resolve_relative(const gchar *base_uri_string, const gchar *uri_ref, GUriFlags flags, GError **error);
GUri *g_uri_build(GUriFlags flags, const gchar *scheme, const gchar *userinfo, const gchar *host, gint port, const gchar *path, const gchar *query, const gchar *fragment);
GUri *g_uri_build_with_user(GUriFlags flags, const gchar *scheme, const gchar *user, const gchar *password, const gchar *auth_params, const gchar *host, gint port, const gchar *path, const gchar *query, const gchar *fragment);
typedef enum {
	G_URI_HIDE_NONE, G_URI_HIDE_USERINFO, G_URI_HIDE_PASSWORD, G_URI_HIDE_AUTH_PARAMS = 4,
	G_URI_HIDE_QUERY = 8, G_URI_HIDE_FRAGMENT = 16
} GUriHideFlags;
char *g_uri_to_string(GUri *uri);
char *g_uri_to_string_partial(GUri *uri, GUriHideFlags flags);
const gchar *g_uri_get_scheme(GUri *uri);
const gchar *g_uri_get_userinfo(GUri *uri);
const gchar *g_uri_get_user(GUri *uri);
const gchar *g_uri_get_password(GUri *uri);
const gchar *g_uri_get_auth_params(GUri *uri);
const gchar *g_uri_get_host(GUri *uri);
gint g_uri_get_port(GUri *uri);
const gchar *g_uri_get_path(GUri *uri);
const gchar *g_uri_get_query(GUri *uri);
const gchar *g_uri_get_fragment(GUri *uri);
GUriFlags g_uri_get_flags(GUri *uri);
typedef enum {
	G_URI_PARAMS_NONE, G_URI_PARAMS_CASE_INSENSITIVE, G_URI_PARAMS_WWW_FORM,
	G_URI_PARAMS_PARSE_RELAXED = 4
} GUriParamsFlags;
GHashTable *g_uri_parse_params(const gchar *params, gssize length, const gchar *separators, GUriParamsFlags flags, GError **error);
struct _GUriParamsIter;
typedef struct _GUriParamsIter GUriParamsIter;
struct _GUriParamsIter {
	gint dummy0;
	gpointer dummy1;
	gpointer dummy2;
	guint8 dummy3[256];
};
void g_uri_params_iter_init(GUriParamsIter *iter, const gchar *params, gssize length, const gchar *separators, GUriParamsFlags flags);
gboolean g_uri_params_iter_next(GUriParamsIter *iter, gchar **attribute, gchar **value, GError **error);
GQuark g_uri_error_quark(void);
typedef enum {
	G_URI_ERROR_FAILED, G_URI_ERROR_BAD_SCHEME, G_URI_ERROR_BAD_USER,
	G_URI_ERROR_BAD_PASSWORD, G_URI_ERROR_BAD_AUTH_PARAMS, G_URI_ERROR_BAD_HOST,
	G_URI_ERROR_BAD_PORT, G_URI_ERROR_BAD_PATH, G_URI_ERROR_BAD_QUERY,
	G_URI_ERROR_BAD_FRAGMENT
} GUriError;
char *g_uri_unescape_string(const char *escaped_string, const char *illegal_characters);
char *g_uri_unescape_segment(const char *escaped_string, const char *escaped_string_end, const char *illegal_characters);
char *g_uri_parse_scheme(const char *uri);
const char *g_uri_peek_scheme(const char *uri);
char *g_uri_escape_string(const char *unescaped, const char *reserved_chars_allowed, gboolean allow_utf8);
GBytes *g_uri_unescape_bytes(const char *escaped_string, gssize length, const char *illegal_characters, GError **error);
char *g_uri_escape_bytes(const guint8 *unescaped, gsize length, const char *reserved_chars_allowed);

#define G_URI_RESERVED_CHARS_GENERIC_DELIMITERS ":/?#[]@"
#define G_URI_RESERVED_CHARS_SUBCOMPONENT_DELIMITERS "!$&'()*+,;="
#define G_URI_RESERVED_CHARS_ALLOWED_IN_PATH_ELEMENT "!$&'()*+,;=:@"
#define G_URI_RESERVED_CHARS_ALLOWED_IN_PATH "!$&'()*+,;=:@/"
#define G_URI_RESERVED_CHARS_ALLOWED_IN_USERINFO "!$&'()*+,;=:"

#endif
