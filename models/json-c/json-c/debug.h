/* json-c 0.16: the documented interface */
#ifndef _JSON_C_DEBUG_H_
#define _JSON_C_DEBUG_H_

#include <stdlib.h>

void mc_set_debug(int debug);
int mc_get_debug(void);
void mc_set_syslog(int syslog);
void mc_debug(const char *msg, ...);
void mc_error(const char *msg, ...);
void mc_info(const char *msg, ...);

void MC_SET_DEBUG();
void MC_SET_SYSLOG();

#endif
