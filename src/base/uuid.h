// Names that anybody computes alike: UUIDs of version 5 (RFC 9562).
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_UUID_H
#define ASSAY_UUID_H

#include "base/str.h"

enum { UUID_SIZE = 16, UUID_TEXT = 37 }; // the text form has its NUL

void uuid_v5(const uint8_t space[UUID_SIZE], struct str name, uint8_t uuid[UUID_SIZE]);
void uuid_text(const uint8_t uuid[UUID_SIZE], char text[UUID_TEXT]); // lower case

#endif
