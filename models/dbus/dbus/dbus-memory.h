/* D-Bus 1.14: the documented interface */
#ifndef DBUS_MEMORY_H
#define DBUS_MEMORY_H

#include <dbus/dbus-macros.h>
#include <stddef.h>

void *dbus_malloc(size_t bytes);
void *dbus_malloc0(size_t bytes);
void *dbus_realloc(void *memory, size_t bytes);
void dbus_free(void *memory);
void dbus_free_string_array(char **str_array);
typedef void (*DBusFreeFunction)(void *);
void dbus_shutdown(void);

#define dbus_new(type, count) ((type *)dbus_malloc(sizeof(type) * (count)))
#define dbus_new0(type, count) ((type *)dbus_malloc0(sizeof(type) * (count)))

#endif
