/* Linux kernel: versions: which one is configuration */
#ifndef _KERNEL_GENERATED_UTSRELEASE_H
#define _KERNEL_GENERATED_UTSRELEASE_H



#endif
