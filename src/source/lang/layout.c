// The layout of structs and unions: System V psABI for x86-64, section 3.1.2, with GNU's packed,
// aligned and #pragma pack, as GCC's stor-layout.c does it (PCC_BITFIELD_TYPE_MATTERS).
//
// Positions are counted in bits. A bit-field of type T moves to the next multiple of T's alignment
// when it would cross more units of it than T has; packed ones, and all under #pragma pack, follow
// bit on bit. Unnamed bit-fields take room but give the record no alignment. An optional member is placed where
// it would begin and takes no room: the layout is that of the default configuration.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/type.h"

struct layout {
    uint64_t bits;  // end of what is placed
    uint32_t align; // of the record so far, in bytes
    uint32_t pack;  // most a member is aligned to; 0: as its type says
    bool is_union;
    bool known;
};

static bool is_bit_field(const struct field *f)
{
    return f->bit_width || (!f->name && type_is_integer(f->type));
}

static uint32_t least(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

static uint32_t most(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

static uint32_t natural_align(const struct field *f)
{
    return f->type->align ? f->type->align : 1;
}

// #pragma pack caps even what an attribute asks for.
static uint32_t capped(const struct layout *l, uint32_t align)
{
    return l->pack ? least(align, l->pack) : align;
}

static uint32_t member_align(const struct layout *l, const struct field *f)
{
    if (f->packed)
        return capped(l, f->align ? f->align : 1);
    return capped(l, most(natural_align(f), f->align));
}

static uint64_t round_up(uint64_t n, uint64_t to)
{
    return to ? (n + to - 1) / to * to : n;
}

static void raise_align(struct layout *l, uint32_t align)
{
    if (align > l->align)
        l->align = align;
}

static void place_bits(struct layout *l, struct field *f, uint64_t at)
{
    uint64_t unit = f->type->size * 8;
    uint64_t start = unit ? at / unit * unit : at;
    if (at - start + f->bit_width > unit || at - start > UINT8_MAX)
        start = at / 8 * 8; // a packed one lies across units
    f->offset = start / 8;
    f->bit_start = (uint8_t)(at - start);
    if (l->is_union ? f->bit_width > l->bits : true)
        l->bits = at + f->bit_width;
}

static bool crosses(uint64_t at, const struct field *f)
{
    uint64_t unit = natural_align(f) * 8u;
    return (at % unit + f->bit_width + unit - 1) / unit > f->type->size * 8 / unit;
}

static void lay_out_bit_field(struct layout *l, struct field *f)
{
    uint64_t at = l->is_union ? 0 : l->bits;
    uint32_t natural = natural_align(f);
    if (!f->bit_width) { // ends the unit, packed or not
        at = round_up(at, most(natural, f->align) * 8u);
        f->offset = at / 8;
        if (!l->is_union)
            l->bits = at;
        return;
    }
    if (f->align)
        at = round_up(at, capped(l, f->align) * 8u);
    if (!f->packed && !l->pack && crosses(at, f))
        at = round_up(at, natural * 8u);
    place_bits(l, f, at);
    if (f->name) {
        raise_align(l, l->pack ? least(natural, l->pack) : f->packed ? 1 : natural);
        raise_align(l, capped(l, f->align));
    }
}

static void lay_out_member(struct layout *l, struct field *f, bool last)
{
    uint32_t align = member_align(l, f);
    uint64_t at = l->is_union ? 0 : round_up(l->bits, (uint64_t)align * 8);
    bool flexible =
            f->type->kind == TYPE_ARRAY && (f->type->flags & (TYPE_INCOMPLETE | TYPE_FLEXIBLE));
    f->offset = at / 8;
    if (!f->type->size && !flexible &&
            (f->type->kind == TYPE_UNKNOWN || (f->type->flags & (TYPE_INCOMPLETE | TYPE_VLA))))
        l->known = false;
    if (f->type->flags & TYPE_GUESSED)
        l->known = false;
    if (flexible && !last && !l->is_union)
        l->known = false;
    uint64_t end = at;
    if (f->type->size > UINT64_MAX / 16 - at / 8)
        l->known = false;
    else
        end += f->type->size * 8;
    if (!l->is_union || end > l->bits)
        l->bits = end;
    raise_align(l, align);
}

bool type_lay_out(struct type *record, unsigned pack, unsigned align)
{
    struct record *r = record->record;
    struct layout l = {
        .align = 1, .pack = pack, .is_union = record->kind == TYPE_UNION, .known = true
    };
    uint32_t n = r->n_fields;
    while (n && r->fields[n - 1].optional)
        n--;
    for (uint32_t i = 0; i < r->n_fields; i++) {
        struct field *f = &r->fields[i];
        struct layout before = l;
        if (is_bit_field(f))
            lay_out_bit_field(&l, f);
        else
            lay_out_member(&l, f, i + 1 == n);
        if (f->optional)
            l = before;
    }
    raise_align(&l, align);
    record->align = l.align;
    record->size = round_up(round_up(l.bits, 8) / 8, l.align);
    record->flags &= (uint8_t)~TYPE_INCOMPLETE;
    if (!l.known)
        record->flags |= TYPE_GUESSED;
    return l.known;
}
