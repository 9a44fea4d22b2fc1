/* Linux kernel log */
#ifndef _SYS_KLOG_H
#define _SYS_KLOG_H

int klogctl(int type, char *buf, int len)
    __contract("writes(buf, len) outside(buf, ret, local) neg(ret)");

#endif
