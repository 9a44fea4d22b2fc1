/* D-Bus 1.14: the documented interface */
#ifndef DBUS_MISC_H
#define DBUS_MISC_H

#include <dbus/dbus-types.h>
#include <dbus/dbus-errors.h>

char *dbus_get_local_machine_id(void);
void dbus_get_version(int *major_version_p, int *minor_version_p, int *micro_version_p);
dbus_bool_t dbus_setenv(const char *variable, const char *value);
char *dbus_try_get_local_machine_id(DBusError *error);

#endif
