/* BSD error messages */
#ifndef _ERR_H
#define _ERR_H

#include <stdarg.h>
void warn(const char *format, ...) __contract("format(format, 1)");
void vwarn(const char *format, va_list ap) __contract("format(format, 0)");
void warnx(const char *format, ...) __contract("format(format, 1)");
void vwarnx(const char *format, va_list ap) __contract("format(format, 0)");
void err(int status, const char *format, ...) __contract("noreturn format(format, 2)");
void verr(int status, const char *format, va_list ap) __contract("noreturn format(format, 0)");
void errx(int status, const char *format, ...) __contract("noreturn format(format, 2)");
void verrx(int status, const char *format, va_list ap) __contract("noreturn format(format, 0)");

#endif
