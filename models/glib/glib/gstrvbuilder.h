/* GLib 2.74: the documented interface */
#ifndef __G_STRVBUILDER_H__
#define __G_STRVBUILDER_H__

#include <glib/gstrfuncs.h>
#include <glib/gtypes.h>

struct _GStrvBuilder;
typedef struct _GStrvBuilder GStrvBuilder;
GStrvBuilder *g_strv_builder_new(void);
void g_strv_builder_unref(GStrvBuilder *builder);
GStrvBuilder *g_strv_builder_ref(GStrvBuilder *builder);
void g_strv_builder_add(GStrvBuilder *builder, const char *value);
void g_strv_builder_addv(GStrvBuilder *builder, const char **value);
void g_strv_builder_add_many(GStrvBuilder *builder, ...);
GStrv g_strv_builder_end(GStrvBuilder *builder);

#endif
