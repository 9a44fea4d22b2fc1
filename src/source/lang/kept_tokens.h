// The tokens of a header's segment, as kept for the parser: where they stand in their file. Only those that a macro or
// an undecided #if made are kept themselves. The file's tokens must outlive this; it is immutable.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_KEPT_TOKENS_H
#define ASSAY_KEPT_TOKENS_H

#include "source/lang/lex.h"
#include "source/lang/stream.h"

struct kept_run { // of tokens that follow each other
    uint32_t first;
    uint32_t n : 31;
    uint32_t made : 1; // `first` is in `made`, else in the file's tokens
};

struct kept_tokens {
    const struct tok *file;
    place base; // of the file's first byte
    uint32_t n_runs;
    const struct kept_run *runs;
    const struct ptok *made;
};

// `from`: the first token of the file that can be among them.
const struct kept_tokens *tokens_keep(struct arena *keep, const struct ptok *tokens, size_t n,
        const struct lexed *file, place base, uint32_t from);
place tokens_first(const struct kept_tokens *k); // where the first one is spelled
// The effect's stream with its tokens; to be closed.
struct stream stream_open(const struct effect *e);
void stream_close(const struct effect *e, struct stream *s);

#endif
