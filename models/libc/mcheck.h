/* GNU: heap checking */
#ifndef _MCHECK_H
#define _MCHECK_H

void mtrace(void);
void muntrace(void);
int mcheck(void (*func)(int status)) __contract("stores(func)");

#endif
