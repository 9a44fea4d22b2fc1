/* POSIX loading of libraries */
#ifndef _DLFCN_H
#define _DLFCN_H

#include <stddef.h>
#define RTLD_LAZY 0x1
#define RTLD_NOW 0x2
#define RTLD_BINDING_MASK 0x3
#define RTLD_NOLOAD 0x4
#define RTLD_DEEPBIND 0x8
#define RTLD_GLOBAL 0x100
#define RTLD_LOCAL 0
#define RTLD_NODELETE 0x1000
#define RTLD_NEXT ((void *)-1L)
#define RTLD_DEFAULT ((void *)0)
typedef struct {
	const char *dli_fname;
	void *dli_fbase;
	const char *dli_sname;
	void *dli_saddr;
} Dl_info;
void *dlopen(const char *file, int mode) __contract("path(file) command(file) null(ret)");
int dlclose(void *handle) __contract("nonnull(handle)");
void *dlsym(void *restrict handle, const char *restrict name) __contract("string(name) null(ret)");
void *dlvsym(void *restrict handle, const char *restrict name, const char *restrict version)
    __contract("string(name) null(ret)");
char *dlerror(void) __contract("null(ret)");
int dladdr(const void *addr, Dl_info *info) __contract("nonnull(info)");
int dlinfo(void *restrict handle, int request, void *restrict arg);

#endif
