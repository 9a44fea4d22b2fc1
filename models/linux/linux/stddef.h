/* Linux UAPI */
#ifndef _LINUX_STDDEF_H
#define _LINUX_STDDEF_H

#define __always_inline inline

#endif
