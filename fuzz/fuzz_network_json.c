// Imports JSON, of the format that the first byte says, beside a small inventory.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_network.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const formats[] = { NULL, "nrm-json", "openconfig", "cyclonedx" };
    if (!size)
        return 0;
    hash_init();
    struct import_file files[] = {
        { .path = STR("inventory.csv"),
                .text = STR("name,supplier,product,version\nr1,Acme,Radio 5,1.0\n") },
        { .path = STR("t.json"),
                .text = { (const char *)data + 1, size - 1 },
                .format = formats[data[0] % 4] },
    };
    import_and_check(files, ARRAY_LEN(files));
    return 0;
}
