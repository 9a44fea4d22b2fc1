/* Linux prctl */
#ifndef _SYS_PRCTL_H
#define _SYS_PRCTL_H

#include <linux/prctl.h>
int prctl(int option, ...) __contract("neg(ret)");

#endif
