/* GLib 2.74: the documented interface */
#ifndef __G_HMAC_H__
#define __G_HMAC_H__

#include <glib/gtypes.h>
#include <glib/gchecksum.h>

struct _GHmac;
typedef struct _GHmac GHmac;
GHmac *g_hmac_new(GChecksumType digest_type, const guchar *key, gsize key_len);
GHmac *g_hmac_copy(const GHmac *hmac);
GHmac *g_hmac_ref(GHmac *hmac);
void g_hmac_unref(GHmac *hmac) __contract("unref(hmac)");
void g_hmac_update(GHmac *hmac, const guchar *data, gssize length);
const gchar *g_hmac_get_string(GHmac *hmac);
void g_hmac_get_digest(GHmac *hmac, guint8 *buffer, gsize *digest_len);
gchar *g_compute_hmac_for_data(GChecksumType digest_type, const guchar *key, gsize key_len, const guchar *data, gsize length);
gchar *g_compute_hmac_for_string(GChecksumType digest_type, const guchar *key, gsize key_len, const gchar *str, gssize length);
gchar *g_compute_hmac_for_bytes(GChecksumType digest_type, GBytes *key, GBytes *data);

#endif
