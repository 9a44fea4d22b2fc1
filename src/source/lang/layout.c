// The layout of structs and unions: System V psABI for x86-64, section 3.1.2, with GNU's packed, aligned and
// #pragma pack, as GCC's stor-layout.c does it (PCC_BITFIELD_TYPE_MATTERS).
//
// Positions are counted in bits. A bit-field of type T moves to the next multiple of T's alignment when it
// would cross more than one T otherwise; packed ones follow bit on bit. Unnamed bit-fields take room but give
// the record no alignment.
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

static uint32_t member_align(const struct layout *l, const struct field *f)
{
    uint32_t align = f->packed ? 1 : f->type->align ? f->type->align : 1;
    if (l->pack && align > l->pack)
        align = l->pack;
    return f->align > align ? f->align : align;
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

static void lay_out_bit_field(struct layout *l, struct field *f)
{
    uint64_t at = l->is_union ? 0 : l->bits;
    uint64_t unit = f->type->size * 8;
    uint32_t natural = f->type->align ? f->type->align : 1;
    uint32_t align = member_align(l, f);
    if (!f->bit_width) { // ends the unit; not subject to packing
        uint32_t a = l->pack && natural > l->pack && l->pack > 1 ? l->pack : natural;
        at = round_up(at, (uint64_t)(f->align > a ? f->align : a) * 8);
        f->offset = at / 8;
        if (!l->is_union)
            l->bits = at;
        return;
    }
    bool tight = f->packed || (l->pack && l->pack < natural);
    if (f->align)
        at = round_up(at, (uint64_t)f->align * 8);
    if (!tight && unit && at / unit != (at + f->bit_width - 1) / unit)
        at = round_up(at, (uint64_t)align * 8);
    else if (l->pack > 1 && tight && at / (align * 8u) != (at + f->bit_width - 1) / (align * 8u) &&
            (at % (align * 8u)) + f->bit_width > unit)
        at = round_up(at, (uint64_t)align * 8);
    place_bits(l, f, at);
    if (f->name)
        raise_align(l, align);
}

static void lay_out_member(struct layout *l, struct field *f, bool last)
{
    uint32_t align = member_align(l, f);
    uint64_t at = l->is_union ? 0 : round_up(l->bits, (uint64_t)align * 8);
    bool flexible = f->type->kind == TYPE_ARRAY && (f->type->flags & (TYPE_INCOMPLETE | TYPE_FLEXIBLE));
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
    struct layout l = { .align = 1, .pack = pack, .is_union = record->kind == TYPE_UNION,
        .known = true };
    for (uint32_t i = 0; i < r->n_fields; i++) {
        struct field *f = &r->fields[i];
        if (is_bit_field(f))
            lay_out_bit_field(&l, f);
        else
            lay_out_member(&l, f, i + 1 == r->n_fields);
    }
    raise_align(&l, align);
    record->align = l.align;
    record->size = round_up(round_up(l.bits, 8) / 8, l.align);
    record->flags &= (uint8_t)~TYPE_INCOMPLETE;
    if (!l.known)
        record->flags |= TYPE_GUESSED;
    return l.known;
}
