/* DPDK 22.11: branches */
#ifndef _RTE_BRANCH_PREDICTION_H_
#define _RTE_BRANCH_PREDICTION_H_

#define likely(x) (x)
#define unlikely(x) (x)

#endif
