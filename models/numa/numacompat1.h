/* libnuma: the documented interface */
#ifndef _NUMACOMPAT1_H
#define _NUMACOMPAT1_H

void nodemask_set();
void nodemask_clr();
int nodemask_isset();

#endif
