/* Linux kernel: sequence counters */
#ifndef _KERNEL_LINUX_SEQLOCK_H
#define _KERNEL_LINUX_SEQLOCK_H

#include <linux/spinlock.h>
typedef struct seqcount {
	unsigned int sequence;
} seqcount_t;
typedef struct {
	seqcount_t seqcount;
	spinlock_t lock;
} seqlock_t;
#define DEFINE_SEQLOCK(x) seqlock_t x
void seqcount_init(seqcount_t *s);
unsigned int read_seqcount_begin(const seqcount_t *s);
int read_seqcount_retry(const seqcount_t *s, unsigned int start);
void write_seqcount_begin(seqcount_t *s);
void write_seqcount_end(seqcount_t *s);
void seqlock_init(seqlock_t *sl);
unsigned int read_seqbegin(const seqlock_t *sl);
unsigned int read_seqretry(const seqlock_t *sl, unsigned int start);
void write_seqlock(seqlock_t *sl) __contract("locks(sl)");
void write_sequnlock(seqlock_t *sl) __contract("unlocks(sl)");
void write_seqlock_bh(seqlock_t *sl) __contract("locks(sl)");
void write_sequnlock_bh(seqlock_t *sl) __contract("unlocks(sl)");

#endif
