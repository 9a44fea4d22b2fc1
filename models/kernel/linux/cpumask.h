/* Linux kernel: sets of processors */
#ifndef _KERNEL_LINUX_CPUMASK_H
#define _KERNEL_LINUX_CPUMASK_H

#include <linux/types.h>
#ifndef NR_CPUS
#define NR_CPUS 8192 /* configuration */
#endif
typedef struct cpumask {
	unsigned long bits[BITS_TO_LONGS(NR_CPUS)];
} cpumask_t;
extern unsigned int nr_cpu_ids;
extern const struct cpumask __cpu_online_mask, __cpu_possible_mask;
#define cpu_online_mask (&__cpu_online_mask)
#define cpu_possible_mask (&__cpu_possible_mask)
unsigned int cpumask_first(const struct cpumask *m);
unsigned int cpumask_next(int n, const struct cpumask *m);
unsigned int cpumask_weight(const struct cpumask *m);
unsigned int num_online_cpus(void);
unsigned int num_possible_cpus(void);
void cpumask_set_cpu(unsigned int cpu, struct cpumask *m);
void cpumask_clear_cpu(unsigned int cpu, struct cpumask *m);
bool cpumask_test_cpu(int cpu, const struct cpumask *m);
bool cpu_online(unsigned int cpu);
#define for_each_cpu(cpu, mask) for ((cpu) = 0; (cpu) < nr_cpu_ids; (cpu)++)
#define for_each_possible_cpu(cpu) for ((cpu) = 0; (cpu) < nr_cpu_ids; (cpu)++)
#define for_each_online_cpu(cpu) for ((cpu) = 0; (cpu) < nr_cpu_ids; (cpu)++)
const struct cpumask *cpumask_of(int cpu);

#endif
