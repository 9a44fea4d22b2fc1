/* Linux UAPI: values and layouts */
#ifndef _LINUX_ATMAPI_H
#define _LINUX_ATMAPI_H

#include <linux/types.h>
typedef struct {
	unsigned char _[8];
} atm_kptr_t;


#endif
