/* C11 7.21, POSIX, GNU */
#ifndef _STDIO_H
#define _STDIO_H

#include <stddef.h>
#include <stdarg.h>
#include <bits/types.h>
typedef long off_t;
typedef long off64_t;
typedef long ssize_t;
typedef struct _IO_FILE FILE;
typedef struct _IO_FILE __FILE;
typedef struct {
	long __pos;
	struct {
		int __count;
		unsigned int __value;
	} __state;
} fpos_t;
typedef fpos_t fpos64_t;
extern FILE *stdin;
extern FILE *stdout;
extern FILE *stderr;
#define stdin stdin
#define stdout stdout
#define stderr stderr
#define EOF (-1)
#define BUFSIZ 8192
#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define SEEK_DATA 3
#define SEEK_HOLE 4
#define P_tmpdir "/tmp"
#define TMP_MAX 238328
#define FILENAME_MAX 4096
#define L_tmpnam 20
#define L_ctermid 9
#define L_cuserid 9
#define FOPEN_MAX 16
#define RENAME_NOREPLACE 1
#define RENAME_EXCHANGE 2
FILE *fopen(const char *restrict path, const char *restrict mode)
    __contract("path(path) string(mode) null(ret) handle(ret, file)");
FILE *fopen64(const char *restrict path, const char *restrict mode)
    __contract("path(path) string(mode) null(ret) handle(ret, file)");
FILE *freopen(const char *restrict path, const char *restrict mode, FILE *restrict stream)
    __contract("path(path) string(mode) null(ret) handle(ret, file) nonnull(stream)");
FILE *fdopen(int fd, const char *mode) __contract("string(mode) null(ret) handle(ret, of(fd))");
FILE *fmemopen(void *buf, size_t size, const char *mode) __contract("string(mode) null(ret)");
FILE *open_memstream(char **ptr, size_t *sizeloc)
    __contract("nonnull(ptr) nonnull(sizeloc) null(ret)");
FILE *tmpfile(void) __contract("null(ret)");
int fclose(FILE *stream) __contract("nonnull(stream) frees(stream)");
int fcloseall(void);
FILE *popen(const char *command, const char *type)
    __contract("command(command) string(type) null(ret) handle(ret, local)");
int pclose(FILE *stream) __contract("nonnull(stream) frees(stream)");
int fflush(FILE *stream);
int fflush_unlocked(FILE *stream);
size_t fread(void *restrict ptr, size_t size, size_t nmemb, FILE *restrict stream)
    __contract("writes(ptr, size*nmemb) outside(ptr, ret*size, of(stream)) le(ret, nmemb) "
               "nonnull(stream)");
size_t fread_unlocked(void *restrict ptr, size_t size, size_t nmemb, FILE *restrict stream)
    __contract("writes(ptr, size*nmemb) outside(ptr, ret*size, of(stream)) le(ret, nmemb) "
               "nonnull(stream)");
size_t fwrite(const void *restrict ptr, size_t size, size_t nmemb, FILE *restrict stream)
    __contract("reads(ptr, size*nmemb) sends(ptr, size*nmemb) le(ret, nmemb) nonnull(stream)");
size_t fwrite_unlocked(const void *restrict ptr, size_t size, size_t nmemb, FILE *restrict stream)
    __contract("reads(ptr, size*nmemb) sends(ptr, size*nmemb) le(ret, nmemb) nonnull(stream)");
int fgetc(FILE *stream)
    __contract("nonnull(stream) outside(ret, of(stream)) range(ret, -1, 255) neg(ret)");
int getc(FILE *stream)
    __contract("nonnull(stream) outside(ret, of(stream)) range(ret, -1, 255) neg(ret)");
int getc_unlocked(FILE *stream)
    __contract("nonnull(stream) outside(ret, of(stream)) range(ret, -1, 255) neg(ret)");
int getchar(void) __contract("outside(ret, local) range(ret, -1, 255) neg(ret)");
int getchar_unlocked(void) __contract("outside(ret, local) range(ret, -1, 255) neg(ret)");
int ungetc(int c, FILE *stream) __contract("nonnull(stream)");
char *fgets(char *restrict s, int n, FILE *restrict stream)
    __contract("writes(s, n) outside(s, n, of(stream)) same(ret, s) null(ret) nonnull(stream)");
char *fgets_unlocked(char *restrict s, int n, FILE *restrict stream)
    __contract("writes(s, n) outside(s, n, of(stream)) same(ret, s) null(ret) nonnull(stream)");
char *gets(char *s)
    __contract("writes(s, unbounded) outside(s, unbounded, local) same(ret, s) null(ret)");
ssize_t getline(char **restrict lineptr, size_t *restrict n, FILE *restrict stream)
    __contract("nonnull(lineptr) nonnull(n) realloc(*lineptr, *lineptr, *n) "
               "outside(*lineptr, ret, of(stream)) neg(ret)");
ssize_t getdelim(char **restrict lineptr, size_t *restrict n, int delim, FILE *restrict stream)
    __contract("nonnull(lineptr) nonnull(n) realloc(*lineptr, *lineptr, *n) "
               "outside(*lineptr, ret, of(stream)) neg(ret)");
int fputc(int c, FILE *stream) __contract("nonnull(stream)");
int putc(int c, FILE *stream) __contract("nonnull(stream)");
int putc_unlocked(int c, FILE *stream) __contract("nonnull(stream)");
int putchar(int c);
int putchar_unlocked(int c);
int fputs(const char *restrict s, FILE *restrict stream)
    __contract("string(s) sends(s, strlen(s)) nonnull(stream)");
int fputs_unlocked(const char *restrict s, FILE *restrict stream)
    __contract("string(s) sends(s, strlen(s)) nonnull(stream)");
int puts(const char *s) __contract("string(s) sends(s, strlen(s))");
int getw(FILE *stream);
int putw(int w, FILE *stream);
int printf(const char *restrict format, ...) __contract("format(format, 1)");
int fprintf(FILE *restrict stream, const char *restrict format, ...)
    __contract("format(format, 2) nonnull(stream)");
int dprintf(int fd, const char *restrict format, ...) __contract("format(format, 2)");
int sprintf(char *restrict s, const char *restrict format, ...)
    __contract("format(format, 2) writes(s, unbounded) copies(s, ...)");
int snprintf(char *restrict s, size_t size, const char *restrict format, ...)
    __contract("format(format, 3) writes(s, size) copies(s, ...) neg(ret)");
int vprintf(const char *restrict format, va_list ap) __contract("format(format, 0)");
int vfprintf(FILE *restrict stream, const char *restrict format, va_list ap)
    __contract("format(format, 0) nonnull(stream)");
int vdprintf(int fd, const char *restrict format, va_list ap) __contract("format(format, 0)");
int vsprintf(char *restrict s, const char *restrict format, va_list ap)
    __contract("format(format, 0) writes(s, unbounded) copies(s, ...)");
int vsnprintf(char *restrict s, size_t size, const char *restrict format, va_list ap)
    __contract("format(format, 0) writes(s, size) copies(s, ...) neg(ret)");
int asprintf(char **restrict strp, const char *restrict format, ...)
    __contract("format(format, 2) nonnull(strp) alloc(*strp, ret+1) copies(*strp, ...) neg(ret)");
int vasprintf(char **restrict strp, const char *restrict format, va_list ap)
    __contract("format(format, 0) nonnull(strp) alloc(*strp, ret+1) copies(*strp, ...) neg(ret)");
int scanf(const char *restrict format, ...) __contract("scan(format, 1) outside(..., local)");
int fscanf(FILE *restrict stream, const char *restrict format, ...)
    __contract("scan(format, 2) outside(..., of(stream)) nonnull(stream)");
int sscanf(const char *restrict s, const char *restrict format, ...)
    __contract("string(s) scan(format, 2) copies(..., s)");
int vscanf(const char *restrict format, va_list ap)
    __contract("scan(format, 0) outside(..., local)");
int vfscanf(FILE *restrict stream, const char *restrict format, va_list ap)
    __contract("scan(format, 0) outside(..., of(stream))");
int vsscanf(const char *restrict s, const char *restrict format, va_list ap)
    __contract("string(s) scan(format, 0) copies(..., s)");
int fseek(FILE *stream, long offset, int whence) __contract("nonnull(stream)");
int fseeko(FILE *stream, off_t offset, int whence) __contract("nonnull(stream)");
int fseeko64(FILE *stream, off64_t offset, int whence) __contract("nonnull(stream)");
long ftell(FILE *stream) __contract("nonnull(stream) neg(ret)");
off_t ftello(FILE *stream) __contract("nonnull(stream) neg(ret)");
off64_t ftello64(FILE *stream) __contract("nonnull(stream) neg(ret)");
void rewind(FILE *stream) __contract("nonnull(stream)");
int fgetpos(FILE *restrict stream, fpos_t *restrict pos)
    __contract("nonnull(stream) writes(pos, sizeof(*pos))");
int fsetpos(FILE *stream, const fpos_t *pos) __contract("nonnull(stream) reads(pos, sizeof(*pos))");
void clearerr(FILE *stream) __contract("nonnull(stream)");
int feof(FILE *stream) __contract("nonnull(stream)");
int ferror(FILE *stream) __contract("nonnull(stream)");
int feof_unlocked(FILE *stream) __contract("nonnull(stream)");
int ferror_unlocked(FILE *stream) __contract("nonnull(stream)");
int fileno(FILE *stream) __contract("nonnull(stream)");
int fileno_unlocked(FILE *stream) __contract("nonnull(stream)");
void perror(const char *s);
int remove(const char *path) __contract("path(path)");
int rename(const char *from, const char *to) __contract("path(from) path(to)");
int renameat(int fromfd, const char *from, int tofd, const char *to)
    __contract("path(from) path(to)");
int renameat2(int fromfd, const char *from, int tofd, const char *to, unsigned int flags)
    __contract("path(from) path(to)");
char *tmpnam(char s[L_tmpnam]) __contract("null(ret)");
char *tempnam(const char *dir, const char *prefix)
    __contract("path(dir) null(ret) alloc(ret, 4096)");
int setvbuf(FILE *restrict stream, char *restrict buf, int mode, size_t size)
    __contract("nonnull(stream)");
void setbuf(FILE *restrict stream, char *restrict buf) __contract("nonnull(stream)");
void setlinebuf(FILE *stream) __contract("nonnull(stream)");
void setbuffer(FILE *restrict stream, char *restrict buf, size_t size)
    __contract("nonnull(stream)");
void flockfile(FILE *stream) __contract("locks(stream)");
int ftrylockfile(FILE *stream) __contract("locks(stream)");
void funlockfile(FILE *stream) __contract("unlocks(stream)");
char *ctermid(char *s);
typedef ssize_t cookie_read_function_t(void *cookie, char *buf, size_t nbytes);
typedef ssize_t cookie_write_function_t(void *cookie, const char *buf, size_t nbytes);
typedef int cookie_seek_function_t(void *cookie, off64_t *pos, int whence);
typedef int cookie_close_function_t(void *cookie);
typedef struct {
	cookie_read_function_t *read;
	cookie_write_function_t *write;
	cookie_seek_function_t *seek;
	cookie_close_function_t *close;
} cookie_io_functions_t;
FILE *fopencookie(void *restrict cookie, const char *restrict mode, cookie_io_functions_t funcs)
    __contract("null(ret)");

#endif
