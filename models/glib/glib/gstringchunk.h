/* GLib 2.74: the documented interface */
#ifndef __G_STRINGCHUNK_H__
#define __G_STRINGCHUNK_H__

#include <glib/gtypes.h>

struct _GStringChunk;
typedef struct _GStringChunk GStringChunk;
GStringChunk *g_string_chunk_new(gsize size);
void g_string_chunk_free(GStringChunk *chunk);
void g_string_chunk_clear(GStringChunk *chunk);
gchar *g_string_chunk_insert(GStringChunk *chunk, const gchar *string);
gchar *g_string_chunk_insert_len(GStringChunk *chunk, const gchar *string, gssize len);
gchar *g_string_chunk_insert_const(GStringChunk *chunk, const gchar *string);

#endif
