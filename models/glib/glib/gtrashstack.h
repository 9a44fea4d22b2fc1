/* GLib 2.74: the documented interface */
#ifndef __G_TRASH_STACK_H__
#define __G_TRASH_STACK_H__

#include <glib/gutils.h>

struct _GTrashStack;
typedef struct _GTrashStack GTrashStack;
struct _GTrashStack {
	GTrashStack *next;
};
void g_trash_stack_push(GTrashStack **stack_p, gpointer data_p);
gpointer g_trash_stack_pop(GTrashStack **stack_p);
gpointer g_trash_stack_peek(GTrashStack **stack_p);
guint g_trash_stack_height(GTrashStack **stack_p);

#endif
