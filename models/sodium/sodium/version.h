/* libsodium 1.0.18: the documented interface */
#ifndef sodium_version_H
#define sodium_version_H

#include <sodium/export.h>

const char *sodium_version_string(void);
int sodium_library_version_major(void);
int sodium_library_version_minor(void);
int sodium_library_minimal(void);

#define SODIUM_VERSION_STRING "1.0.18"
#define SODIUM_LIBRARY_VERSION_MAJOR 10
#define SODIUM_LIBRARY_VERSION_MINOR 3

#endif
