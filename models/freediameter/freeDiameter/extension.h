/* freeDiameter 1.2: extensions */
#ifndef _EXTENSION_H
#define _EXTENSION_H

#include <freeDiameter/freeDiameter-host.h>
#include <freeDiameter/libfdcore.h>
#define EXTENSION_ENTRY(name, function, depends...) \
	const char *fd_ext_depends[] = { name, ##depends, NULL }; \
	int fd_ext_init(int major, int minor, char *conffile) \
	{ \
		if (major != FD_PROJECT_VERSION_MAJOR || minor != FD_PROJECT_VERSION_MINOR) \
			return EINVAL; \
		return (function)(conffile); \
	}

#endif
