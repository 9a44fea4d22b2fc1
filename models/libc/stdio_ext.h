/* GNU and Solaris stdio additions */
#ifndef _STDIO_EXT_H
#define _STDIO_EXT_H

#include <stdio.h>
void __fpurge(FILE *stream);
size_t __fbufsize(FILE *stream);
size_t __fpending(FILE *stream);

#endif
