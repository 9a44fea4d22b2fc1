/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_BRANCH_PREDICTION_H_
#define _RTE_BRANCH_PREDICTION_H_



#endif
