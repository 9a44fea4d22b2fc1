/* GLib 2.74: the documented interface */
#ifndef __G_IOCHANNEL_H__
#define __G_IOCHANNEL_H__

#include <glib/gconvert.h>
#include <glib/gmain.h>
#include <glib/gstring.h>

struct _GIOChannel;
typedef struct _GIOChannel GIOChannel;
struct _GIOFuncs;
typedef struct _GIOFuncs GIOFuncs;
typedef enum {
	G_IO_ERROR_NONE, G_IO_ERROR_AGAIN, G_IO_ERROR_INVAL, G_IO_ERROR_UNKNOWN
} GIOError;
typedef enum {
	G_IO_CHANNEL_ERROR_FBIG, G_IO_CHANNEL_ERROR_INVAL, G_IO_CHANNEL_ERROR_IO,
	G_IO_CHANNEL_ERROR_ISDIR, G_IO_CHANNEL_ERROR_NOSPC, G_IO_CHANNEL_ERROR_NXIO,
	G_IO_CHANNEL_ERROR_OVERFLOW, G_IO_CHANNEL_ERROR_PIPE, G_IO_CHANNEL_ERROR_FAILED
} GIOChannelError;
typedef enum {
	G_IO_STATUS_ERROR, G_IO_STATUS_NORMAL, G_IO_STATUS_EOF, G_IO_STATUS_AGAIN
} GIOStatus;
typedef enum {
	G_SEEK_CUR, G_SEEK_SET, G_SEEK_END
} GSeekType;
typedef enum {
	G_IO_FLAG_NONE, G_IO_FLAG_APPEND, G_IO_FLAG_NONBLOCK, G_IO_FLAG_IS_READABLE = 4,
	G_IO_FLAG_IS_WRITABLE = 8, G_IO_FLAG_IS_WRITEABLE = 8, G_IO_FLAG_IS_SEEKABLE = 16,
	G_IO_FLAG_MASK = 31, G_IO_FLAG_GET_MASK = 31, G_IO_FLAG_SET_MASK = 3
} GIOFlags;
struct _GIOChannel {
	gint ref_count;
	GIOFuncs *funcs;
	gchar *encoding;
	GIConv read_cd;
	GIConv write_cd;
	gchar *line_term;
	guint line_term_len;
	gsize buf_size;
	GString *read_buf;
	GString *encoded_read_buf;
	GString *write_buf;
	gchar partial_write_buf[6];
	guint use_buffer : 1;
	guint do_encode : 1;
	guint close_on_unref : 1;
	guint is_readable : 1;
	guint is_writeable : 1;
	guint is_seekable : 1;
	gpointer reserved1;
	gpointer reserved2;
};
typedef gboolean (*GIOFunc)(GIOChannel *, GIOCondition, gpointer);
struct _GIOFuncs {
	GIOStatus (*io_read)(GIOChannel *, gchar *, gsize, gsize *, GError **);
	GIOStatus (*io_write)(GIOChannel *, const gchar *, gsize, gsize *, GError **);
	GIOStatus (*io_seek)(GIOChannel *, gint64, GSeekType, GError **);
	GIOStatus (*io_close)(GIOChannel *, GError **);
	GSource *(*io_create_watch)(GIOChannel *, GIOCondition);
	void (*io_free)(GIOChannel *);
	GIOStatus (*io_set_flags)(GIOChannel *, GIOFlags, GError **);
	GIOFlags (*io_get_flags)(GIOChannel *);
};
void g_io_channel_init(GIOChannel *channel);
GIOChannel *g_io_channel_ref(GIOChannel *channel);
void g_io_channel_unref(GIOChannel *channel) __contract("unref(channel)");
GIOError g_io_channel_read(GIOChannel *channel, gchar *buf, gsize count, gsize *bytes_read);
GIOError g_io_channel_write(GIOChannel *channel, const gchar *buf, gsize count, gsize *bytes_written);
GIOError g_io_channel_seek(GIOChannel *channel, gint64 offset, GSeekType type);
void g_io_channel_close(GIOChannel *channel);
GIOStatus g_io_channel_shutdown(GIOChannel *channel, gboolean flush, GError **err);
guint g_io_add_watch_full(GIOChannel *channel, gint priority, GIOCondition condition, GIOFunc func, gpointer user_data, GDestroyNotify notify);
GSource *g_io_create_watch(GIOChannel *channel, GIOCondition condition);
guint g_io_add_watch(GIOChannel *channel, GIOCondition condition, GIOFunc func, gpointer user_data)
    __contract("stores(func, user_data)");
void g_io_channel_set_buffer_size(GIOChannel *channel, gsize size);
gsize g_io_channel_get_buffer_size(GIOChannel *channel);
GIOCondition g_io_channel_get_buffer_condition(GIOChannel *channel);
GIOStatus g_io_channel_set_flags(GIOChannel *channel, GIOFlags flags, GError **error);
GIOFlags g_io_channel_get_flags(GIOChannel *channel);
void g_io_channel_set_line_term(GIOChannel *channel, const gchar *line_term, gint length);
const gchar *g_io_channel_get_line_term(GIOChannel *channel, gint *length);
void g_io_channel_set_buffered(GIOChannel *channel, gboolean buffered);
gboolean g_io_channel_get_buffered(GIOChannel *channel);
GIOStatus g_io_channel_set_encoding(GIOChannel *channel, const gchar *encoding, GError **error);
const gchar *g_io_channel_get_encoding(GIOChannel *channel);
void g_io_channel_set_close_on_unref(GIOChannel *channel, gboolean do_close);
gboolean g_io_channel_get_close_on_unref(GIOChannel *channel);
GIOStatus g_io_channel_flush(GIOChannel *channel, GError **error);
GIOStatus g_io_channel_read_line(GIOChannel *channel, gchar **str_return, gsize *length, gsize *terminator_pos, GError **error);
GIOStatus g_io_channel_read_line_string(GIOChannel *channel, GString *buffer, gsize *terminator_pos, GError **error);
GIOStatus g_io_channel_read_to_end(GIOChannel *channel, gchar **str_return, gsize *length, GError **error);
GIOStatus g_io_channel_read_chars(GIOChannel *channel, gchar *buf, gsize count, gsize *bytes_read, GError **error);
GIOStatus g_io_channel_read_unichar(GIOChannel *channel, gunichar *thechar, GError **error);
GIOStatus g_io_channel_write_chars(GIOChannel *channel, const gchar *buf, gssize count, gsize *bytes_written, GError **error);
GIOStatus g_io_channel_write_unichar(GIOChannel *channel, gunichar thechar, GError **error);
GIOStatus g_io_channel_seek_position(GIOChannel *channel, gint64 offset, GSeekType type, GError **error);
GIOChannel *g_io_channel_new_file(const gchar *filename, const gchar *mode, GError **error);
GQuark g_io_channel_error_quark(void);
GIOChannelError g_io_channel_error_from_errno(gint en);
GIOChannel *g_io_channel_unix_new(int fd);
gint g_io_channel_unix_get_fd(GIOChannel *channel);
extern GSourceFuncs g_io_watch_funcs;

#endif
