// Multi-way ends: ranges, fall-through, several labels to one block, goto and computed goto.
int handle(unsigned type, int n)
{
    switch (type) {
    case 1:
    case 2:
        n++;
    case 3 ... 5:
        return n;
    default:
        n = 0;
        break;
    case 9:
        goto out;
    }
    n *= 2;
out:
    return n;
}

int machine(const unsigned char *code)
{
    void *const table[] = { &&halt, &&step };
    int n = 0;
    goto *table[*code++];
step:
    n++;
    goto *table[*code++];
halt:
    return n;
}
/* IR
handle:
b0
    v1 = PARAM type : unsigned int
    v2 = PARAM n : int
    switch v1, b4, 1: b1, 2: b1, 3..5: b2, 9: b3
b1 <- b0
    v5 = ADD v2, 1 : int
    jump b2
b2 <- b1, b0
    v6 = PHI n: v5, v2 : int
    return v6
b3 <- b0
    jump b5
b4 <- b0
    jump b5
b5 <- b3, b4
    v7 = PHI n: v2, 0 : int
    return v7
machine:
b0
    v1 = PARAM code : const unsigned char *
    ZERO table
    STORE 1, table[0]
    STORE 2, table[1]
    v10 = POINTER_ADD v1, 1 : const unsigned char *
    v11 = LOAD *v1 : const unsigned char
    v12 = LOAD table[v11] : void *const
    jump b1
b1 <- b0, b3
    v14 = PHI v12, v20 : void *const
    v15 = PHI n: 0, v17 : int
    v16 = PHI code: v10, v18 : const unsigned char *
    goto v14, 1: b2, 2: b3
b2 <- b1
    return v15
b3 <- b1
    v17 = ADD v15, 1 : int
    v18 = POINTER_ADD v16, 1 : const unsigned char *
    v19 = LOAD *v16 : const unsigned char
    v20 = LOAD table[v19] : void *const
    jump b1
*/
