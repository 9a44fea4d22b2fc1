/* asn1c's run-time library: for its own modules */
#ifndef ASN_INTERNAL_H
#define ASN_INTERNAL_H

#include <stdio.h>
#include <stdarg.h>
#include <assert.h>
#include <asn_application.h>
#define ASN1C_ENVIRONMENT_VERSION 923
int get_asn1c_environment_version(void);
#define CALLOC(nmemb, size) calloc((nmemb), (size))
#define MALLOC(size) malloc(size)
#define REALLOC(oldptr, size) realloc((oldptr), (size))
#define FREEMEM(ptr) free(ptr)
#define ASN_DEBUG(...) ((void)0)
#define ASN_DEBUG_INDENT_ADD(i) ((void)0)
#define ASN__DEFAULT_STACK_MAX 30000

#endif
