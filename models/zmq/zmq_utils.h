/* ZeroMQ 4.3: the documented interface */
#ifndef _ZMQ_UTILS_H
#define _ZMQ_UTILS_H



#endif
