/* GLib 2.74: the documented interface */
#ifndef __G_POLL_H__
#define __G_POLL_H__

#include <glibconfig.h>
#include <glib/gtypes.h>

struct _GPollFD;
typedef struct _GPollFD GPollFD;
typedef gint (*GPollFunc)(GPollFD *, guint, gint);
struct _GPollFD {
	gint fd;
	gushort events;
	gushort revents;
};
gint g_poll(GPollFD *fds, guint nfds, gint timeout);

#endif
