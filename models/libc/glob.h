/* POSIX path patterns */
#ifndef _GLOB_H
#define _GLOB_H

#include <stddef.h>
struct stat;
typedef struct {
	size_t gl_pathc;
	char **gl_pathv;
	size_t gl_offs;
	int gl_flags;
	void (*gl_closedir)(void *);
	void *(*gl_readdir)(void *);
	void *(*gl_opendir)(const char *);
	int (*gl_lstat)(const char *restrict, void *restrict);
	int (*gl_stat)(const char *restrict, void *restrict);
} glob_t;
#define GLOB_ERR 0x1
#define GLOB_MARK 0x2
#define GLOB_NOSORT 0x4
#define GLOB_DOOFFS 0x8
#define GLOB_NOCHECK 0x10
#define GLOB_APPEND 0x20
#define GLOB_NOESCAPE 0x40
#define GLOB_PERIOD 0x80
#define GLOB_MAGCHAR 0x100
#define GLOB_ALTDIRFUNC 0x200
#define GLOB_BRACE 0x400
#define GLOB_NOMAGIC 0x800
#define GLOB_TILDE 0x1000
#define GLOB_ONLYDIR 0x2000
#define GLOB_NOSPACE 1
#define GLOB_ABORTED 2
#define GLOB_NOMATCH 3
#define GLOB_NOSYS 4
#define GLOB_ABEND 2
int glob(const char *restrict pattern, int flags, int (*errfunc)(const char *path, int errnum), glob_t *restrict g)
    __contract("string(pattern) nonnull(g) outside(g->gl_pathv, file)");
void globfree(glob_t *g) __contract("nonnull(g) frees(g->gl_pathv)");

#endif
