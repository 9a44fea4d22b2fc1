// Loops: PHIs where values join, none where nothing changes.
int sum(const int *p, int n)
{
    int total = 0;
    for (int i = 0; i < n; i++) {
        if (p[i] < 0)
            continue;
        if (p[i] == 99)
            break;
        total += p[i];
    }
    return total;
}

struct node {
    struct node *next;
    int id;
};

struct node *find(struct node *list, int id)
{
    while (list && list->id != id)
        list = list->next;
    return list;
}

int until(int n)
{
    do
        n /= 2;
    while (n > 10);
    for (;;)
        ;
    return n;
}
/* IR
sum:
b0
    v1 = PARAM p : const int *
    v2 = PARAM n : int
    jump b1
b1 <- b0, b7
    v6 = PHI i: 0, v16 : int
    v7 = PHI total: 0, v15 : int
    v8 = LT v6, v2 : int
    branch v8, b2, b8
b2 <- b1
    v9 = LOAD *v1[v6] : const int
    v10 = LT v9, 0 : int
    branch v10, b3, b4
b3 <- b2
    jump b7
b4 <- b2
    v11 = LOAD *v1[v6] : const int
    v12 = EQ v11, 99 : int
    branch v12, b5, b6
b5 <- b4
    jump b8
b6 <- b4
    v13 = LOAD *v1[v6] : const int
    v14 = ADD v7, v13 : int
    jump b7
b7 <- b3, b6
    v15 = PHI total: v7, v14 : int
    v16 = ADD v6, 1 : int
    jump b1
b8 <- b1, b5
    return v7
find:
b0
    v1 = PARAM list : struct node *
    v2 = PARAM id : int
    jump b1
b1 <- b0, b3
    v3 = PHI list: v1, v6 : struct node *
    branch v3, b2, b4
b2 <- b1
    v4 = LOAD *v3.id : int
    v5 = NE v4, v2 : int
    branch v5, b3, b4
b3 <- b2
    v6 = LOAD *v3.next : struct node *
    jump b1
b4 <- b1, b2
    return v3
until:
b0
    v1 = PARAM n : int
    jump b1
b1 <- b0, b1
    v4 = PHI n: v1, v5 : int
    v5 = DIV v4, 2 : int
    v6 = LT 10, v5 : int
    branch v6, b1, b2
b2 <- b1
    jump b3
b3 <- b2, b3
    jump b3
*/
