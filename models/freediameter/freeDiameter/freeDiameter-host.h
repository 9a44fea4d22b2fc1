/* freeDiameter 1.2: how the library was built */
#ifndef FD_IS_CONFIG
#define FD_IS_CONFIG

#define FD_PROJECT_BINARY "freeDiameterd"
#define FD_PROJECT_NAME "freeDiameter"
#define FD_PROJECT_VERSION_MAJOR 1
#define FD_PROJECT_VERSION_MINOR 2
#define FD_PROJECT_VERSION_REV 1
#define FD_PROJECT_VERSION_API 6
#define DEFAULT_CONF_PATH "/etc/freeDiameter"
#define DEFAULT_EXTENSIONS_PATH "/usr/lib/freeDiameter"
#define FD_DEFAULT_CONF_FILENAME "freeDiameter.conf"
#define FD_HOOK_HANDLE_LIMIT 5
#define HAVE_MALLOC_H
#define HAVE_AI_ADDRCONFIG
#define HAVE_CLOCK_GETTIME
#define HAVE_STRNDUP

#endif
