/* GLib 2.74: the documented interface */
#ifndef __G_BASE64_H__
#define __G_BASE64_H__

#include <glib/gtypes.h>

gsize g_base64_encode_step(const guchar *in, gsize len, gboolean break_lines, gchar *out, gint *state, gint *save);
gsize g_base64_encode_close(gboolean break_lines, gchar *out, gint *state, gint *save);
gchar *g_base64_encode(const guchar *data, gsize len);
gsize g_base64_decode_step(const gchar *in, gsize len, guchar *out, gint *state, guint *save);
guchar *g_base64_decode(const gchar *text, gsize *out_len)
    __contract("null(ret) alloc(ret, unknown) copies(ret, text)");
guchar *g_base64_decode_inplace(gchar *text, gsize *out_len);

#endif
