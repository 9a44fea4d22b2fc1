/* json-c 0.16: the documented interface */
#ifndef _json_c_version_h_
#define _json_c_version_h_

const char *json_c_version(void);
int json_c_version_num(void);

#define JSON_C_MAJOR_VERSION 0
#define JSON_C_MINOR_VERSION 16
#define JSON_C_MICRO_VERSION 0
#define JSON_C_VERSION_NUM 0x1000
#define JSON_C_VERSION "0.16"

#endif
