/* UHD 4: the documented C interface */
#ifndef _SSIZE_T_DEFINED
#define _SSIZE_T_DEFINED



#endif
