/* GLib 2.74: the documented interface */
#ifndef __G_I18N_H__
#define __G_I18N_H__

#include <glib.h>
#include <libintl.h>
#include <string.h>

const gchar *Q_();
const gchar *C_();

#endif
