/* old resource limits */
#ifndef _ULIMIT_H
#define _ULIMIT_H

long ulimit(int cmd, ...);

#endif
