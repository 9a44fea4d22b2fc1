/* profiling */
#ifndef _SYS_GMON_H
#define _SYS_GMON_H

void monstartup(unsigned long lowpc, unsigned long highpc);
void moncontrol(int mode);
void _mcleanup(void);

#endif
