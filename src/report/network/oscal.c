// placeholder
#include "report/network/network.h"
