/* Linux UAPI: values and layouts */
#ifndef _LINUX_ATMIOC_H
#define _LINUX_ATMIOC_H

#include <linux/types.h>
#include <asm/ioctl.h>

#define ATMIOC_PHYCOM 0x0
#define ATMIOC_PHYCOM_END 0xf
#define ATMIOC_PHYTYP 0x10
#define ATMIOC_PHYTYP_END 0x2f
#define ATMIOC_PHYPRV 0x30
#define ATMIOC_PHYPRV_END 0x4f
#define ATMIOC_SARCOM 0x50
#define ATMIOC_SARCOM_END 0x50
#define ATMIOC_SARPRV 0x60
#define ATMIOC_SARPRV_END 0x7f
#define ATMIOC_ITF 0x80
#define ATMIOC_ITF_END 0x8f
#define ATMIOC_BACKEND 0x90
#define ATMIOC_BACKEND_END 0xaf
#define ATMIOC_AREQUIPA 0xc0
#define ATMIOC_LANE 0xd0
#define ATMIOC_MPOA 0xd8
#define ATMIOC_CLIP 0xe0
#define ATMIOC_CLIP_END 0xef
#define ATMIOC_SPECIAL 0xf0
#define ATMIOC_SPECIAL_END 0xff

#endif
