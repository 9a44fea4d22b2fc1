// Imports a table: the first byte says which format, or that a mapping stands before the first NUL.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_network.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const formats[] = { NULL, "csv", "csv:elements", "csv:sites", "csv:links",
        "csv:certificates", "csv:controls", "csv:suppliers", "netbox-devices", "netbox-inventory" };
    if (!size)
        return 0;
    hash_init();
    bool mapped = data[0] & 0x80;
    struct str text = { (const char *)data + 1, size - 1 }, mapping = { 0 };
    if (mapped)
        mapping = str_cut(&text, 0);
    struct import_file map = { .path = STR("m.yaml"), .text = mapping };
    struct import_file file = { .path = STR("t.csv"),
        .text = text,
        .format = formats[data[0] % ARRAY_LEN(formats)],
        .mapping = mapped ? &map : NULL };
    import_and_check(&file, 1);
    return 0;
}
