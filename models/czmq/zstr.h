/* CZMQ 4: zstr */
#ifndef __ZSTR_H_INCLUDED__
#define __ZSTR_H_INCLUDED__

#include <czmq_library.h>
char * zstr_recv(void *source) __contract("outside(ret, network) null(ret)");
int zstr_recvx(void *source, char **string_p, ...);
int zstr_send(void *dest, const char *string)
	__contract("string(string) sends(string, strlen(string)) neg(ret)");
int zstr_sendm(void *dest, const char *string);
int zstr_sendf(void *dest, const char *format, ...) __contract("format(format, 2)");
int zstr_sendfm(void *dest, const char *format, ...) __contract("format(format, 2)");
int zstr_sendx(void *dest, const char *string, ...);
void zstr_free(char **string_p);
void zstr_test(bool verbose);
char * zstr_recv_nowait(void *source);
int zstr_sendf(void *dest, const char *format, ...) __contract("format(format, 2)");

#endif
