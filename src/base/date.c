// Howard Hinnant, "chrono-compatible low-level date algorithms": days_from_civil and civil_from_days.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <stdio.h>

int64_t date_days(struct date d)
{
    int64_t year = d.year - (d.month <= 2);
    int64_t era = (year >= 0 ? year : year - 399) / 400, of_era = year - era * 400;
    int64_t of_year = (153 * (d.month > 2 ? d.month - 3 : d.month + 9) + 2) / 5 + d.day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

struct date date_of(int64_t days)
{
    int64_t z = days + 719468, era = (z >= 0 ? z : z - 146096) / 146097;
    int64_t of_era = z - era * 146097;
    int64_t year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int64_t of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t m = (5 * of_year + 2) / 153, month = m < 10 ? m + 3 : m - 9;
    return (struct date){ year_of_era + era * 400 + (month <= 2), month, of_year - (153 * m + 2) / 5 + 1 };
}

static bool digits(const char *s, size_t n, unsigned *value)
{
    *value = 0;
    for (size_t i = 0; i < n; i++) {
        if (s[i] < '0' || s[i] > '9')
            return false;
        *value = *value * 10 + (unsigned)(s[i] - '0');
    }
    return true;
}

bool date_parse(struct str text, int32_t *days)
{
    static const unsigned lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    unsigned year, month, day;
    if (text.len != 10 || text.ptr[4] != '-' || text.ptr[7] != '-' || !digits(text.ptr, 4, &year) ||
            !digits(text.ptr + 5, 2, &month) || !digits(text.ptr + 8, 2, &day))
        return false;
    if (!year || month < 1 || month > 12 || day < 1)
        return false;
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (day > lengths[month - 1] + (month == 2 && leap))
        return false;
    *days = (int32_t)date_days((struct date){ year, month, day });
    return true;
}

void date_text(int32_t days, char text[11])
{
    struct date d = date_of(days);
    snprintf(text, 11, "%04u-%02u-%02u", (unsigned)(d.year < 0 ? 0 : d.year) % 10000,
            (unsigned)d.month % 100, (unsigned)d.day % 100);
}
