// What a rule makes of a profile: whether it speaks of such an element, and whether the element is
// what it looks for. SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_CHECK_JUDGE_H
#define ASSAY_CHECK_JUDGE_H

#include "engines/network/check/check.h"
#include "engines/network/check/facts.h"

// An answer, and the facts (bits of enum missing) for want of which it is unknown.
struct opinion {
    enum answer answer;
    uint32_t missing;
};

#define OPINION_YES ((struct opinion){ ANSWER_YES, 0 })
#define OPINION_NO ((struct opinion){ ANSWER_NO, 0 })

static inline struct opinion opinion_unknown(enum missing m)
{
    return (struct opinion){ ANSWER_UNKNOWN, 1u << m };
}

static inline struct opinion opinion_of(bool yes)
{
    return yes ? OPINION_YES : OPINION_NO;
}

static inline struct opinion opinion_not(struct opinion a)
{
    return a.answer == ANSWER_UNKNOWN ? a : opinion_of(a.answer == ANSWER_NO);
}

static inline struct opinion opinion_and(struct opinion a, struct opinion b)
{
    if (a.answer == ANSWER_NO || b.answer == ANSWER_NO)
        return OPINION_NO;
    return (struct opinion){ a.answer == ANSWER_YES ? b.answer : ANSWER_UNKNOWN,
        a.missing | b.missing };
}

static inline struct opinion opinion_or(struct opinion a, struct opinion b)
{
    return opinion_not(opinion_and(opinion_not(a), opinion_not(b)));
}

struct judge {
    const struct facts *f;
    const struct rule *rule;
    int32_t date;
    const struct class_at *class;             // NULL: the rule has none
    const struct class_at *const *exceptions; // those of the rule's exceptions, one after the other
};

struct opinion judge_where(const struct judge *j, const struct profile *p);
// Of the class in the rule's role; for allow-lists: not of the class, in itself or inside.
struct opinion judge_class(const struct judge *j, const struct profile *p);
// Whether the conditions of a term hold for the profile, beside the supplier.
struct opinion judge_term(const struct judge *j, const struct term *t, const struct profile *p);
// Whether element `i` lacks a certificate that the rule asks for.
struct opinion judge_uncertified(const struct judge *j, row i);
// By its dates: in the network on the day, and as the rule's `when` asks.
struct opinion judge_dates(
        const struct judge *j, const struct profile *p, int32_t acquired, int32_t connected);

#endif
