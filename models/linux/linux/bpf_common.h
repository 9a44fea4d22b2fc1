/* Linux UAPI: BPF */
#ifndef _LINUX_BPF_COMMON_H
#define _LINUX_BPF_COMMON_H

#define BPF_CLASS(code) ((code) & 0x07)
#define BPF_SIZE(code) ((code) & 0x18)
#define BPF_MODE(code) ((code) & 0xe0)
#define BPF_OP(code) ((code) & 0xf0)
#define BPF_SRC(code) ((code) & 0x08)
#define BPF_LD 0x0
#define BPF_LDX 0x1
#define BPF_ST 0x2
#define BPF_STX 0x3
#define BPF_ALU 0x4
#define BPF_JMP 0x5
#define BPF_RET 0x6
#define BPF_MISC 0x7
#define BPF_W 0x0
#define BPF_H 0x8
#define BPF_B 0x10
#define BPF_IMM 0x0
#define BPF_ABS 0x20
#define BPF_IND 0x40
#define BPF_MEM 0x60
#define BPF_LEN 0x80
#define BPF_MSH 0xa0
#define BPF_ADD 0x0
#define BPF_SUB 0x10
#define BPF_MUL 0x20
#define BPF_DIV 0x30
#define BPF_OR 0x40
#define BPF_AND 0x50
#define BPF_LSH 0x60
#define BPF_RSH 0x70
#define BPF_NEG 0x80
#define BPF_MOD 0x90
#define BPF_XOR 0xa0
#define BPF_JA 0x0
#define BPF_JEQ 0x10
#define BPF_JGT 0x20
#define BPF_JGE 0x30
#define BPF_JSET 0x40
#define BPF_K 0x0
#define BPF_X 0x8
#define BPF_MAXINSNS 4096

#endif
