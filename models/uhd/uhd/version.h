/* UHD 4: the documented C interface */
#ifndef _UHD_VERSION_H
#define _UHD_VERSION_H

#include <uhd/config.h>
#include <uhd/error.h>
#include <stdlib.h>

uhd_error uhd_get_abi_string(char *abi_string_out, size_t buffer_len);
uhd_error uhd_get_version_string(char *version_out, size_t buffer_len);

#endif
