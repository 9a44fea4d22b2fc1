/* Linux UAPI: values and layouts */
#ifndef _LINUX_RSEQ_H
#define _LINUX_RSEQ_H

#include <linux/types.h>
#include <asm/byteorder.h>
enum rseq_cpu_id_state {
	RSEQ_CPU_ID_UNINITIALIZED = -1, RSEQ_CPU_ID_REGISTRATION_FAILED = -2
};
enum rseq_flags {
	RSEQ_FLAG_UNREGISTER = 1
};
enum rseq_cs_flags_bit {
	RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT_BIT, RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL_BIT,
	RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE_BIT
};
enum rseq_cs_flags {
	RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT = 1, RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL,
	RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE = 4
};
struct rseq_cs {
	__u32 version;
	__u32 flags;
	__u64 start_ip;
	__u64 post_commit_offset;
	__u64 abort_ip;
} __attribute__((aligned(32)));
struct rseq {
	__u32 cpu_id_start;
	__u32 cpu_id;
	__u64 rseq_cs;
	__u32 flags;
} __attribute__((aligned(32)));


#endif
