/* Linux kernel: text of arguments */
#ifndef _KERNEL_LINUX_STRINGIFY_H
#define _KERNEL_LINUX_STRINGIFY_H

#define __stringify_1(...) #__VA_ARGS__
#define __stringify(...) __stringify_1(__VA_ARGS__)

#endif
