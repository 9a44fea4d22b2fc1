// Inside the review: what a check is, what it finds, and how a find becomes a finding.
//
// A check looks at one function at a time and writes candidates: a place, what decides it, and
// features. It knows nothing of ranks, texts of reports or other functions' candidates. rank.c
// weighs the features, group.c joins what has one root cause, card.c writes the evidence.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_REVIEW_INT_H
#define ASSAY_REVIEW_INT_H

#include "base/buf.h"
#include "base/vec.h"
#include "dossier/record.h"
#include "source/flow/flow.h"

struct subject;

// One row a check, in its own file under checks/.
struct check {
    const char *id;       // "review.abort", stable for ever
    const char *name;     // "ReachableAbort"
    const char *brief;    // one sentence
    const char *help;     // what it means, how to judge it, how to fix it
    const char *severity; // SARIF level
    unsigned cwe;
    double base; // points every candidate of it starts with
    void (*run)(struct subject *s);
};

extern const struct check
        *const checks[]; // sorted by file name, ends with NULL; written by list_checks.py

// What speaks for or against a candidate: name, points, what it means to a reader. A point is a
// unit of log odds.
// clang-format off
#define REVIEW_FEATURES(X)                                                                                 \
    X(REACH_NETWORK, 1.2, "reached by data that anyone on the network can send")                           \
    X(REACH_LIBRARY, 0.6, "reached from a library's callback")                                                           \
    X(REACH_INTERFACE, -0.3, "reached only through an interface that nobody in the drop uses")             \
    X(REACH_HOST, -0.6, "reached by data from this host only: files, environment, other processes")        \
    X(REACH_NONE, -3.0, "no way in from outside was found")                                                \
    X(HOPS, -0.05, "calls and hand-overs from where the data comes in")                                    \
    X(TAINTED, 1.6, "decided by outside data")                                                             \
    X(OF_MESSAGE, 0.6, "it stands in the message itself")                                                  \
    X(LEFT_OUT, 0.8, "it is only set when a message has that part")                                        \
    X(HANDLER, 0.5, "the function is given outside data by its callers")                                   \
    X(LOOKUP, 1.0, "a search that finds nothing is enough")                                                \
    X(KEY_TAINTED, 1.2, "what is searched for comes from outside")                                         \
    X(KEY_STORED, 0.9, "what is searched for was kept earlier and may be gone by now")                     \
    X(FAILURE, 0.2, "a call that fails is enough")                                                         \
    X(FAILURE_TAINTED, 0.8, "the call that fails works on outside data")                                   \
    X(EXHAUSTION, -2.5, "only when memory or a pool is exhausted")                                         \
    X(FIELD, 0.0, "a member of a record decides it")                                                       \
    X(FIELD_TAINTED, 1.0, "the member is filled from outside data")                                        \
    X(FIELD_OPTIONAL, 1.0, "others take the member to be optional")                                        \
    X(FIELD_NULLED, 0.6, "the member is set to NULL elsewhere")                                            \
    X(FIELD_SURE, -1.5, "nobody sets the member to NULL or checks it")                                     \
    X(CALLER_NULL, 0.8, "a caller passes the result of a search on")                                       \
    X(STATE, -1.2, "the program's own state decides it, no message found that does")                       \
    X(DEFAULT_ARM, 0.7, "the default arm of a switch over outside data")                                   \
    X(PEERS, 0.7, "others check the same (log odds)")                                                      \
    X(MERGED, -0.6, "NULL on one of several paths only, which may exclude each other")                     \
    X(TESTED, 2.5, "it was tested on the way here, and the bad case goes on")                              \
    X(UNCAPPED, 1.0, "nothing bounds it")                                                                  \
    X(CAPPED, -1.5, "something bounds it, but not what is needed")                                         \
    X(LOOSE, 0.5, "what it is held against lets more through than there is room for")                      \
    X(OFF_BY_ONE, 1.6, "the bound lets one too many through")                                              \
    X(KNOWN_SIZE, 1.0, "the size of what is overrun is known")                                             \
    X(HUGE, -2.0, "needs more than two gigabytes of it")                                                   \
    X(OVERREAD, -0.4, "it reads too much, it does not write")                                              \
    X(STEPS, 0.5, "a loop that the data drives steps on without a bound")                                  \
    X(MARK, -1.5, "a mark in the table itself ends the loop")                                              \
    X(HELPER, -1.0, "a helper: the room is known to those who call it")                                    \
    X(DISTANCE, -1.2, "the distance of two pointers, which mostly stand in order")                         \
    X(DOMINATED, 1.0, "every path from the one to the other does it")                                      \
    X(INDIRECT, -0.4, "through calls (each)")                                                              \
    X(CONFIGURED, -0.4, "needs a configuration that the drop does not decide")                             \
    X(GUESSED, -0.7, "rests on a guess of the front end")                                                  \
    X(LOSSY, -0.3, "part of the function could not be read")                                               \
    X(GENERATED, -1.5, "generated code")                                                                   \
    X(TEST, -3.0, "test code")                                                                             \
    X(THIRD_PARTY, -0.8, "third-party code")                                                               \
    X(REPEATED, -0.35, "the same root cause stands higher in the list (each doubling)")                    \
    X(CROWDED, -0.35, "stronger findings of this kind in the same function (each doubling)")
// clang-format on

enum feature {
#define X(name, points, text) F_##name,
    REVIEW_FEATURES(X)
#undef X
            FEATURE_COUNT
};

struct weighed {
    uint8_t feature; // enum feature
    float times;
};

enum { CANDIDATE_FEATURES = 20, CANDIDATE_PLACES = 3, GROUP_FEATURES = 2 };

struct mark { // another telling place
    const char *role;
    uint32_t function;
    place where;
    struct str text;
};

struct candidate {
    const struct check *check;
    uint32_t function, block, instr;
    place where;
    struct str title;   // what happens
    struct str missing; // what check is missing
    struct str shape;   // normalised, without lines: with rule and function it is the fingerprint
    struct str cause;   // root cause: equal ones in a function are one finding
    struct str family;  // one fault written many times: equal ones in other functions repeat it
    uint32_t callee;    // whose peers tell, or FLOW_NONE
    uint8_t trust;      // enum trust of the data that decides it
    struct weighed *features;
    uint32_t n_features;
    struct mark *marks;
    uint32_t n_marks;
    double points, rank;
    VEC(uint32_t) clones; // places joined under this one
};

typedef VEC(struct candidate) candidate_vec;

struct review {
    const struct program *program;
    struct flow flow;
    uint64_t *passed;         // [n_functions * TAINT_PARAMS]: see passed_pack
    candidate_vec *found;     // [n_functions], joined
    candidate_vec all;        // in order, after the checks
    struct checker *checkers; // one a worker
    size_t n_checkers;
    struct arena arena;
};

// What a worker owns: `drafts` and `scratch` until the function is done, `keep` as long as the
// review.
struct checker {
    candidate_vec drafts;
    struct arena scratch, keep;
};

struct subject { // one function under review
    struct review *review;
    const struct flow *w;
    const struct flow_function *f;
    const struct ir_function *ir;
    uint32_t function;
    struct taint *t, *locals;
    struct arena *scratch;
    candidate_vec *out; // lives in scratch
};

// Texts that must not come from outside in some role (handed.c).
struct handed {
    const struct check *check;
    enum clause_verb clause; // a library's contract that takes such a text
    enum atom_kind atom;     // the summary's word for a function of the drop that does
    const char *does, *as;   // "runs" X as a "command"
    const char *missing;
};

void review_handed(struct subject *s, const struct handed *h);

// ---- For checks (subject.c) ----

// A new candidate at an instruction (0: at the branch that ends `block`), with what every candidate
// has: reach, role, configuration, guesses. Good until the next call.
struct candidate *candidate_new(
        struct subject *s, const struct check *check, uint32_t block, uint32_t instr);
void candidate_feature(struct candidate *c, enum feature f, double times);
void candidate_mark(
        struct candidate *c, const char *role, uint32_t function, place where, struct str text);
// Forgets the newest candidate.
void candidate_drop(struct subject *s);
// The level of trust of a value's taint, or of what it points to.
enum trust value_trust(const struct subject *s, uint32_t value);
enum trust content_trust(const struct subject *s, uint32_t value);
// How much an outside value weighs: 1 when it is this message's, less when it was kept in a record,
// 0 else.
double value_weight(const struct subject *s, uint32_t value);
static inline bool is_outside(enum trust t)
{
    return t >= TRUST_LIBRARY;
}
// Whether the number is what many callers pass: the function is a helper and has no say in it.
bool is_helpers(const struct subject *s, uint32_t value);
// "req->sess.len", shortened.
struct str value_text(const struct subject *s, uint32_t value);
// The same with every local's name taken out, for shapes.
struct str value_shape(const struct subject *s, uint32_t value);
struct str text_of(const struct subject *s, const char *format, ...) PRINTF_LIKE(2, 3);
// The shape is the cause in this function; other functions share it only when it names a member or
// a call.
void candidate_cause(const struct subject *s, struct candidate *c, struct str shape);
// Features for an origin that may be NULL or fail, and for the peers of a callee.
void candidate_origin(struct subject *s, struct candidate *c, const struct origin *o);
// A rough logarithm of the odds, between -2 and 2, by halvings and doublings: the same on every
// machine.
double log_odds(double with, double without);
void candidate_peers(struct subject *s, struct candidate *c, uint32_t callee);
// Blocks that can run.
static inline bool is_live(const struct flow_function *f, uint32_t block)
{
    return !(f->block_flags[block] & (FLOW_BLOCK_DEAD | FLOW_BLOCK_DOOMED));
}
place terminator_place(const struct ir_function *ir, uint32_t block);

// Which reason a parameter may be NULL for, and who passes it.
enum null_reason passed_reason(const struct review *r, uint32_t function, uint32_t param);
uint32_t passed_by(const struct review *r, uint32_t function, uint32_t param);

// ---- The passes after the checks ----

void passed_find(struct review *r, struct pool *pool); // fills r->passed
void rank_all(candidate_vec *all);                     // points and rank
double candidate_points(const struct candidate *c);    // what its features add up to
double feature_points(enum feature f);
const char *feature_text(enum feature f);
void group_function(candidate_vec *all); // joins the candidates of one function
void group_all(struct review *r);        // lowers repeats, sorts r->all by rank
// Writes the candidate as a finding; what it points to lives in `a`.
void card_write(
        const struct review *r, const struct candidate *c, struct arena *a, struct finding *out);

#endif
