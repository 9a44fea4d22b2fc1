/* D-Bus 1.14: the documented interface */
#ifndef DBUS_ERROR_H
#define DBUS_ERROR_H

#include <dbus/dbus-macros.h>
#include <dbus/dbus-types.h>
#include <dbus/dbus-protocol.h>

struct DBusError;
typedef struct DBusError DBusError;
struct DBusError {
	const char *name;
	const char *message;
	unsigned int dummy1 : 1;
	unsigned int dummy2 : 1;
	unsigned int dummy3 : 1;
	unsigned int dummy4 : 1;
	unsigned int dummy5 : 1;
	void *padding1;
};
void dbus_error_init(DBusError *error);
void dbus_error_free(DBusError *error);
void dbus_set_error(DBusError *error, const char *name, const char *message, ...);
void dbus_set_error_const(DBusError *error, const char *name, const char *message);
void dbus_move_error(DBusError *src, DBusError *dest);
dbus_bool_t dbus_error_has_name(const DBusError *error, const char *name);
dbus_bool_t dbus_error_is_set(const DBusError *error);

#endif
