/* libcurl 7.88: the documented interface */
#ifndef CURLINC_MPRINTF_H
#define CURLINC_MPRINTF_H

#include <stdarg.h>
#include <stdio.h>
#include <curl/curl.h>

int curl_mprintf(const char *format, ...);
int curl_mfprintf(FILE *fd, const char *format, ...);
int curl_msprintf(char *buffer, const char *format, ...);
int curl_msnprintf(char *buffer, size_t maxlength, const char *format, ...)
    __contract("format(format, 3) writes(buffer, maxlength)");
int curl_mvprintf(const char *format, struct __va_list_tag *args);
int curl_mvfprintf(FILE *fd, const char *format, struct __va_list_tag *args);
int curl_mvsprintf(char *buffer, const char *format, struct __va_list_tag *args);
int curl_mvsnprintf(char *buffer, size_t maxlength, const char *format, struct __va_list_tag *args);
char *curl_maprintf(const char *format, ...);
char *curl_mvaprintf(const char *format, struct __va_list_tag *args);

#endif
