// Fuzzes the parser through the tests' feeder. Built with -fsanitize=fuzzer, or as a program that
// reads files.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../tests/feed.h"

#include "source/lang/ast_print.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct ir_function *print(
        const struct function_ast *f, struct arena *scratch, struct arena *keep)
{
    struct buf b = { 0 };
    (void)scratch;
    (void)keep;
    ast_print(&b, f);
    buf_free(&b);
    return NULL;
}

// The first line up to '\f' is a header that the rest may include as "h".
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const struct parse_sink sink = { print, NULL };
    struct feed f;
    feed_init(&f);
    struct str text = { (const char *)data, size };
    size_t cut = str_find_byte(text, '\f');
    if (cut < size) {
        feed_child(&f, "\"h\"", feed_text(&f, (struct str){ text.ptr, cut }));
        text = str_from(text, cut + 1);
    }
    struct effect *e = feed_text(&f, text);
    struct parser *p = parser_new(&sink, NULL);
    parse_unit(p, e);
    parse_unit(p, e);
    parser_free(p);
    feed_free(&f);
    return 0;
}

#ifdef FUZZ_FILES
int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        static uint8_t bytes[1 << 22];
        FILE *f = fopen(argv[i], "rb");
        if (!f)
            continue;
        size_t n = fread(bytes, 1, sizeof bytes, f);
        fclose(f);
        uint8_t *copy = malloc(n + 1); // of its own size, so that a sanitizer sees its end
        if (copy) {
            memcpy(copy, bytes, n);
            LLVMFuzzerTestOneInput(copy, n);
        }
        free(copy);
    }
    return 0;
}
#endif
