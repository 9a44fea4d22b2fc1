/* POSIX getopt's variables */
#ifndef _GETOPT_POSIX_H
#define _GETOPT_POSIX_H

extern char *optarg;
extern int optind, opterr, optopt;
int getopt(int argc, char *const argv[], const char *optstring)
    __contract("outside(optarg, admin) outside(ret, admin) neg(ret)");

#endif
