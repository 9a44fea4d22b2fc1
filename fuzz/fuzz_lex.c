// Lexes the input as a file.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/platform.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    front_end_init();
    struct arena arena = { 0 };
    char *text = arena_zero(&arena, size + FILE_PADDING);
    if (size)
        memcpy(text, data, size);
    lex_file((struct str){ text, size }, 1, false, &arena);
    arena_release(&arena);
    return 0;
}
