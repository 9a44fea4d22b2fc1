/* Linux UAPI: values and layouts */
#ifndef _LINUX_IRQNR_H
#define _LINUX_IRQNR_H

#include <linux/types.h>



#endif
