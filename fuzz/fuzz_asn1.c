// Makes all headers of a schema: the first byte chooses ASN.1 (two option sets), protobuf or bison.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "source/synth/synth.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct file make_file(struct drop *d, const char *path, struct str text)
{
    char *padded = arena_zero(&d->arena, text.len + FILE_PADDING);
    if (text.len)
        memcpy(padded, text.ptr, text.len);
    return (struct file){ .path = str_of(path), .text = { padded, text.len } };
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const schemas[] = { "a.asn1", "a.asn1", "a.proto", "a.y" };
    static const char *const options[] = { "a:\n\tASN1C_PREFIX=P_ asn1c -fcompound-names a.asn1\n",
        "a:\n\tasn1c -findirect-choice a.asn1\n" };
    struct drop d = { 0 };
    struct build b;
    if (!size)
        return 0;
    unsigned kind = data[0] % 4;
    hash_init();
    struct file files[] = { make_file(&d, "Makefile", str_of(options[kind % 2])),
        make_file(&d, schemas[kind], (struct str){ (const char *)data + 1, size - 1 }) };
    d.files = files;
    d.n_files = 2;
    build_read(&b, &d, NULL);
    struct synth *s = synth_open(&d, &b);
    for (size_t i = 0; i < synth_count(s); i++)
        synth_text(s, synth_at(s, i));
    size_t n;
    synth_diags(s, &n);
    synth_close(s);
    build_free(&b);
    arena_release(&d.arena);
    return 0;
}
