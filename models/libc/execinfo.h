/* GNU backtraces */
#ifndef _EXECINFO_H
#define _EXECINFO_H

int backtrace(void **buffer, int size) __contract("writes(buffer, size*8) le(ret, size)");
char **backtrace_symbols(void *const *buffer, int size)
    __contract("reads(buffer, size*8) alloc(ret, size*8) null_alloc(ret)");
void backtrace_symbols_fd(void *const *buffer, int size, int fd)
    __contract("reads(buffer, size*8)");

#endif
