/* UHD 4: the documented C interface */
#ifndef _UHD_H
#define _UHD_H

#include <uhd/config.h>
#include <uhd/error.h>
#include <uhd/version.h>
#include <uhd/types/metadata.h>
#include <uhd/types/ranges.h>
#include <uhd/types/sensors.h>
#include <uhd/types/string_vector.h>
#include <uhd/types/tune_request.h>
#include <uhd/types/tune_result.h>
#include <uhd/types/usrp_info.h>
#include <uhd/usrp/dboard_eeprom.h>
#include <uhd/usrp/mboard_eeprom.h>
#include <uhd/usrp/subdev_spec.h>
#include <uhd/usrp/usrp.h>
#include <uhd/usrp_clock/usrp_clock.h>
#include <uhd/utils/thread_priority.h>
#include <uhd/utils/log.h>

#endif
