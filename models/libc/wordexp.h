/* POSIX word expansion by the shell */
#ifndef _WORDEXP_H
#define _WORDEXP_H

#include <stddef.h>
typedef struct {
	size_t we_wordc;
	char **we_wordv;
	size_t we_offs;
} wordexp_t;
enum { WRDE_DOOFFS = 1, WRDE_APPEND = 2, WRDE_NOCMD = 4, WRDE_REUSE = 8, WRDE_SHOWERR = 16, WRDE_UNDEF = 32 };
int wordexp(const char *restrict words, wordexp_t *restrict p, int flags)
    __contract("command(words)");
void wordfree(wordexp_t *p) __contract("frees(p->we_wordv)");

#endif
