/* user contexts */
#ifndef _UCONTEXT_H
#define _UCONTEXT_H

#include <sys/ucontext.h>
int getcontext(ucontext_t *ucp) __contract("writes(ucp, sizeof(*ucp))");
int setcontext(const ucontext_t *ucp) __contract("nonnull(ucp)");
int swapcontext(ucontext_t *restrict oucp, const ucontext_t *restrict ucp)
    __contract("nonnull(oucp) nonnull(ucp)");
void makecontext(ucontext_t *ucp, void (*func)(void), int argc, ...)
    __contract("stores(func) nonnull(ucp)");

#endif
