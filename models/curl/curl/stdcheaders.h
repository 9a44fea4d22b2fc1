/* libcurl 7.88: the documented interface */
#ifndef CURLINC_STDCHEADERS_H
#define CURLINC_STDCHEADERS_H

#include <stdio.h>
#include <sys/types.h>

unsigned long fread(void *p1, size_t p2, size_t p3, FILE *p4);
unsigned long fwrite(const void *p1, size_t p2, size_t p3, FILE *p4);
int strcasecmp(const char *p1, const char *p2);
int strncasecmp(const char *p1, const char *p2, unsigned long p3);

#endif
