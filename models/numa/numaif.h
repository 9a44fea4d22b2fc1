/* libnuma: the documented interface */
#ifndef NUMAIF_H
#define NUMAIF_H

long get_mempolicy(int *mode, unsigned long *nmask, unsigned long maxnode, void *addr, unsigned int flags);
long mbind(void *start, unsigned long len, int mode, const unsigned long *nmask, unsigned long maxnode, unsigned int flags);
long set_mempolicy(int mode, const unsigned long *nmask, unsigned long maxnode);
long migrate_pages(int pid, unsigned long maxnode, const unsigned long *frommask, const unsigned long *tomask);
long move_pages(int pid, unsigned long count, void **pages, const int *nodes, int *status, int flags);

#define MPOL_DEFAULT 0
#define MPOL_PREFERRED 1
#define MPOL_BIND 2
#define MPOL_INTERLEAVE 3
#define MPOL_LOCAL 4
#define MPOL_PREFERRED_MANY 5
#define MPOL_MAX 6
#define MPOL_F_NUMA_BALANCING 0x2000
#define MPOL_F_NODE 0x1
#define MPOL_F_ADDR 0x2
#define MPOL_F_MEMS_ALLOWED 0x4
#define MPOL_MF_STRICT 0x1
#define MPOL_MF_MOVE 0x2
#define MPOL_MF_MOVE_ALL 0x4

#endif
