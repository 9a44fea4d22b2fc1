// Managed objects of 3GPP become elements.
//
// A ManagedElement (TS 28.622) is an element. Its function is the class of the managed function in
// it; the parts of a gNB together are a gNB; functions of several kinds become parts, each with its
// own. InventoryUnits (TS 28.632) with hardware become parts, those of software become components.
// Cells are counted. Vendors and versions are said by the ManagedElement, or by what is in it.
//
// An element's name is its distinguished name (TS 32.300).
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_MANAGED_H
#define ASSAY_NETWORK_MANAGED_H

#include "engines/network/import/import_int.h"

struct managed;

struct managed *managed_new(struct builder *b);
void managed_free(struct managed *m);
void managed_prefix(struct managed *m, struct str prefix); // of every distinguished name

// An object begins inside the one that has not ended. `dn`: its whole distinguished name where the
// file says it, else empty and formed of those around it.
enum err managed_begin(struct managed *m, struct str class, struct str id, struct str dn,
        uint32_t line, uint32_t column);
enum err managed_attribute(
        struct managed *m, struct str name, struct str value, uint32_t line, uint32_t column);
enum err managed_end(struct managed *m);
bool managed_any(const struct managed *m); // whether any became an element

#endif
