// Imports bulk configuration XML.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_network.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    hash_init();
    struct import_file file = {
        .path = STR("t.xml"), .text = { (const char *)data, size }, .format = "bulk-cm"
    };
    import_and_check(&file, 1);
    return 0;
}
