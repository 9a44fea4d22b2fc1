/* GLib 2.74: the documented interface */
#ifndef __G_MARKUP_H__
#define __G_MARKUP_H__

#include <stdarg.h>
#include <glib/gerror.h>
#include <glib/gslist.h>

typedef enum {
	G_MARKUP_ERROR_BAD_UTF8, G_MARKUP_ERROR_EMPTY, G_MARKUP_ERROR_PARSE,
	G_MARKUP_ERROR_UNKNOWN_ELEMENT, G_MARKUP_ERROR_UNKNOWN_ATTRIBUTE,
	G_MARKUP_ERROR_INVALID_CONTENT, G_MARKUP_ERROR_MISSING_ATTRIBUTE
} GMarkupError;
GQuark g_markup_error_quark(void);
typedef enum {
	G_MARKUP_DEFAULT_FLAGS, G_MARKUP_DO_NOT_USE_THIS_UNSUPPORTED_FLAG,
	G_MARKUP_TREAT_CDATA_AS_TEXT, G_MARKUP_PREFIX_ERROR_POSITION = 4,
	G_MARKUP_IGNORE_QUALIFIED = 8
} GMarkupParseFlags;
struct _GMarkupParseContext;
typedef struct _GMarkupParseContext GMarkupParseContext;
struct _GMarkupParser;
typedef struct _GMarkupParser GMarkupParser;
struct _GMarkupParser {
	void (*start_element)(GMarkupParseContext *, const gchar *, const gchar **, const gchar **, gpointer, GError **);
	void (*end_element)(GMarkupParseContext *, const gchar *, gpointer, GError **);
	void (*text)(GMarkupParseContext *, const gchar *, gsize, gpointer, GError **);
	void (*passthrough)(GMarkupParseContext *, const gchar *, gsize, gpointer, GError **);
	void (*error)(GMarkupParseContext *, GError *, gpointer);
};
GMarkupParseContext *g_markup_parse_context_new(const GMarkupParser *parser, GMarkupParseFlags flags, gpointer user_data, GDestroyNotify user_data_dnotify);
GMarkupParseContext *g_markup_parse_context_ref(GMarkupParseContext *context);
void g_markup_parse_context_unref(GMarkupParseContext *context);
void g_markup_parse_context_free(GMarkupParseContext *context);
gboolean g_markup_parse_context_parse(GMarkupParseContext *context, const gchar *text, gssize text_len, GError **error);
void g_markup_parse_context_push(GMarkupParseContext *context, const GMarkupParser *parser, gpointer user_data);
gpointer g_markup_parse_context_pop(GMarkupParseContext *context);
gboolean g_markup_parse_context_end_parse(GMarkupParseContext *context, GError **error);
const gchar *g_markup_parse_context_get_element(GMarkupParseContext *context);
const GSList *g_markup_parse_context_get_element_stack(GMarkupParseContext *context);
void g_markup_parse_context_get_position(GMarkupParseContext *context, gint *line_number, gint *char_number);
gpointer g_markup_parse_context_get_user_data(GMarkupParseContext *context);
gchar *g_markup_escape_text(const gchar *text, gssize length);
gchar *g_markup_printf_escaped(const char *format, ...);
gchar *g_markup_vprintf_escaped(const char *format, struct __va_list_tag *args);
typedef enum {
	G_MARKUP_COLLECT_INVALID, G_MARKUP_COLLECT_STRING, G_MARKUP_COLLECT_STRDUP,
	G_MARKUP_COLLECT_BOOLEAN, G_MARKUP_COLLECT_TRISTATE, G_MARKUP_COLLECT_OPTIONAL = 65536
} GMarkupCollectType;
gboolean g_markup_collect_attributes(const gchar *element_name, const gchar **attribute_names, const gchar **attribute_values, GError **error, GMarkupCollectType first_type, const gchar *first_attr, ...);

#endif
