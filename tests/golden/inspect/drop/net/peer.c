#include "link.h"
#include "generated_by_a_build.h"

#ifdef WITH_TRACE
void trace(struct own_link *l) { l->up = 1; }
#else
void no_trace(struct own_link *l) { l->up = 0; }
#endif
#ifdef SET_ELSEWHERE
void both_1(void) {}
#else
void both_2(void) {}
#endif
#ifndef DEPTH
#define DEPTH 1
#endif
#if DEPTH > 1
void never(void) {}
#endif
