/* D-Bus 1.14: the documented interface */
#ifndef DBUS_ADDRESS_H
#define DBUS_ADDRESS_H

#include <dbus/dbus-types.h>
#include <dbus/dbus-errors.h>

struct DBusAddressEntry;
typedef struct DBusAddressEntry DBusAddressEntry;
dbus_bool_t dbus_parse_address(const char *address, DBusAddressEntry ***entry_result, int *array_len, DBusError *error);
const char *dbus_address_entry_get_value(DBusAddressEntry *entry, const char *key);
const char *dbus_address_entry_get_method(DBusAddressEntry *entry);
void dbus_address_entries_free(DBusAddressEntry **entries);
char *dbus_address_escape_value(const char *value);
char *dbus_address_unescape_value(const char *value, DBusError *error);
void dbus_clear_address_entries(DBusAddressEntry ***pointer_to_entries);

#endif
