/* Linux UAPI: socket requests */
#ifndef _ASM_SOCKIOS_H
#define _ASM_SOCKIOS_H

#define FIOSETOWN 0x8901
#define SIOCSPGRP 0x8902
#define FIOGETOWN 0x8903
#define SIOCGPGRP 0x8904
#define SIOCATMARK 0x8905
#define SIOCGSTAMP_OLD 0x8906
#define SIOCGSTAMPNS_OLD 0x8907

#endif
