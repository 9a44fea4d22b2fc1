/* x86 ports */
#ifndef _SYS_IO_H
#define _SYS_IO_H

int ioperm(unsigned long from, unsigned long num, int on);
int iopl(int level);
unsigned char inb(unsigned short port) __contract("outside(ret, local)");
unsigned short inw(unsigned short port) __contract("outside(ret, local)");
unsigned int inl(unsigned short port) __contract("outside(ret, local)");
void outb(unsigned char value, unsigned short port);
void outw(unsigned short value, unsigned short port);
void outl(unsigned int value, unsigned short port);

#endif
