// Networks put together by hand, a line an element, for tests of the network engine.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_SMALL_NETWORK_H
#define ASSAY_SMALL_NETWORK_H

#include "engines/network/regime/regime.h"

int32_t day(const char *text); // aborts when it is none
row add_operator(struct network *n, const char *name);
row add_supplier(struct network *n, const char *name);
row add_site(struct network *n, const char *region, uint32_t classes);
row add_product(struct network *n, row supplier, const char *category, const char *produced);
void add_control(struct network *n, row holder, row held, enum control_kind kind, int64_t ppm);
void add_component(struct network *n, row product, row element, row supplier);
void add_certificate(
        struct network *n, row product, const char *scheme, const char *from, const char *until);
// 5G, active, not managed from afar, acquired 2019-03-01, connected 2019-06-01. The pointer is good
// until the next one.
struct element *add_element(
        struct network *n, row operator, row supplier, const char *function, row site);

// The rules inside the program, with texts that take the place of some of them (NULL ends); linked.
// Aborts on errors.
void rules_with(struct rules *r, const char *const *texts);
// A list's text with one row: this supplier, since that day.
struct str list_text(struct arena *a, struct str id, const char *supplier, const char *added);

#endif
