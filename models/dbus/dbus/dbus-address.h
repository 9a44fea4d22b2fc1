/* D-Bus 1.14: the documented interface */
#ifndef DBUS_ADDRESS_H
#define DBUS_ADDRESS_H

#include <dbus/dbus-types.h>
#include <dbus/dbus-errors.h>

struct DBusAddressEntry;
typedef struct DBusAddressEntry DBusAddressEntry;
dbus_bool_t dbus_parse_address(const char *address, DBusAddressEntry ***entry_result, int *array_len, DBusError *error)
    __contract("string(address) null(*entry_result)");
const char *dbus_address_entry_get_value(DBusAddressEntry *entry, const char *key)
    __contract("null(ret)");
const char *dbus_address_entry_get_method(DBusAddressEntry *entry);
void dbus_address_entries_free(DBusAddressEntry **entries)
    __contract("frees(entries)");
char *dbus_address_escape_value(const char *value);
char *dbus_address_unescape_value(const char *value, DBusError *error)
    __contract("null(ret) alloc(ret, unknown)");
void dbus_clear_address_entries(DBusAddressEntry ***pointer_to_entries);

#endif
