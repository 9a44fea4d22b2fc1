// Calendar dates: ISO 8601, proleptic Gregorian, as days since 1970-01-01.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_DATE_H
#define ASSAY_DATE_H

#include "base/str.h"

struct date {
    int64_t year, month, day; // months and days from 1
};

int64_t date_days(struct date d);
struct date date_of(int64_t days);

bool date_parse(struct str text, int32_t *days); // "2027-12-31". False: not a date
void date_text(int32_t days, char text[11]);     // years 0 to 9999

#endif
