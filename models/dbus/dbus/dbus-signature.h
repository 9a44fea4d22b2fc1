/* D-Bus 1.14: the documented interface */
#ifndef DBUS_SIGNATURES_H
#define DBUS_SIGNATURES_H

#include <dbus/dbus-macros.h>
#include <dbus/dbus-types.h>
#include <dbus/dbus-errors.h>

typedef struct {
	void *dummy1;
	void *dummy2;
	dbus_uint32_t dummy8;
	int dummy12;
	int dummy17;
} DBusSignatureIter;
void dbus_signature_iter_init(DBusSignatureIter *iter, const char *signature);
int dbus_signature_iter_get_current_type(const DBusSignatureIter *iter);
char *dbus_signature_iter_get_signature(const DBusSignatureIter *iter);
int dbus_signature_iter_get_element_type(const DBusSignatureIter *iter);
dbus_bool_t dbus_signature_iter_next(DBusSignatureIter *iter);
void dbus_signature_iter_recurse(const DBusSignatureIter *iter, DBusSignatureIter *subiter);
dbus_bool_t dbus_signature_validate(const char *signature, DBusError *error);
dbus_bool_t dbus_signature_validate_single(const char *signature, DBusError *error);
dbus_bool_t dbus_type_is_valid(int typecode);
dbus_bool_t dbus_type_is_basic(int typecode);
dbus_bool_t dbus_type_is_container(int typecode);
dbus_bool_t dbus_type_is_fixed(int typecode);

#endif
