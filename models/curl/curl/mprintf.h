/* libcurl 7.88: the documented interface */
#ifndef CURLINC_MPRINTF_H
#define CURLINC_MPRINTF_H

#include <stdarg.h>
#include <stdio.h>
#include <curl/curl.h>

int curl_mprintf(const char *format, ...)
    __contract("format(format, 1)");
int curl_mfprintf(FILE *fd, const char *format, ...)
    __contract("format(format, 2)");
int curl_msprintf(char *buffer, const char *format, ...)
    __contract("format(format, 2) writes(buffer, unbounded) copies(buffer, ...)");
int curl_msnprintf(char *buffer, size_t maxlength, const char *format, ...)
    __contract("format(format, 3) writes(buffer, maxlength)");
int curl_mvprintf(const char *format, struct __va_list_tag *args)
    __contract("format(format, 0)");
int curl_mvfprintf(FILE *fd, const char *format, struct __va_list_tag *args)
    __contract("format(format, 0)");
int curl_mvsprintf(char *buffer, const char *format, struct __va_list_tag *args)
    __contract("format(format, 0) writes(buffer, unbounded) copies(buffer, args)");
int curl_mvsnprintf(char *buffer, size_t maxlength, const char *format, struct __va_list_tag *args)
    __contract("format(format, 0) writes(buffer, maxlength) copies(buffer, args)");
char *curl_maprintf(const char *format, ...)
    __contract("format(format, 1) null_alloc(ret) alloc(ret, unknown) copies(ret, ...)");
char *curl_mvaprintf(const char *format, struct __va_list_tag *args)
    __contract("format(format, 0) null_alloc(ret) alloc(ret, unknown) copies(ret, args)");

#endif
