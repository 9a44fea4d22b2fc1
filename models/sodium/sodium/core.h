/* libsodium 1.0.18: the documented interface */
#ifndef sodium_core_H
#define sodium_core_H

#include <sodium/export.h>

int sodium_init(void);
int sodium_set_misuse_handler(void (*handler)(void));
void sodium_misuse(void) __contract("noreturn");

#endif
