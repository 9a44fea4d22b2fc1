// Parses the input through the tests' feeder.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../tests/feed.h"

#include "source/lang/ast_print.h"

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
