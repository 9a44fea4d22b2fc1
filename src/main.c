// Hands over to cli.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/base.h"

int main(void)
{
    return 0;
}
