// Short circuits are control flow; a condition is not made a value, and a value is a PHI.
void use(int);

int condition(int a, int b, int c)
{
    if (a && (!b || c > 3) && a != 0)
        return 1;
    return 0;
}

int value(int a, int b)
{
    int both = a && b;
    return both ? a : b;
}

void effect(int *p, int c)
{
    p && (use(*p), 1);
    c ? use(1) : use(2);
}

int constant(int a)
{
    if (0)
        use(1);
    while (0)
        use(2);
    if (sizeof(int) == 4 || a)
        use(3);
    do
        use(4);
    while (0);
    return 3 * 4 + a * 1 + 0;
}

int chain(int a)
{
    if (a == 1)
        use(1);
    else if (a == 2)
        use(2);
    else
        use(3);
    return a;
}
/* IR
condition:
b0
    v1 = PARAM a : int
    v2 = PARAM b : int
    v3 = PARAM c : int
    branch v1, b1, b5
b1 <- b0
    branch v2, b2, b3
b2 <- b1
    v7 = LT 3, v3 : int
    branch v7, b3, b5
b3 <- b1, b2
    branch v1, b4, b5
b4 <- b3
    return 1
b5 <- b0, b2, b3
    return 0
value:
b0
    v1 = PARAM a : int
    v2 = PARAM b : int
    branch v1, b1, b3
b1 <- b0
    branch v2, b2, b3
b2 <- b1
    jump b4
b3 <- b0, b1
    jump b4
b4 <- b2, b3
    v5 = PHI 1, 0 : int
    branch v5, b5, b6
b5 <- b4
    jump b7
b6 <- b4
    jump b7
b7 <- b5, b6
    v6 = PHI v1, v2 : int
    return v6
effect:
b0
    v1 = PARAM p : int *
    v2 = PARAM c : int
    branch v1, b1, b2
b1 <- b0
    v5 = LOAD *v1 : int
    v6 = CALL use, v5 : void
    jump b2
b2 <- b0, b1
    branch v2, b3, b4
b3 <- b2
    v7 = CALL use, 1 : void
    jump b5
b4 <- b2
    v8 = CALL use, 2 : void
    jump b5
b5 <- b3, b4
    return
constant:
b0
    v1 = PARAM a : int
    v5 = CALL use, 3 : void
    v6 = CALL use, 4 : void
    v7 = ADD v1, 12 : int
    return v7
chain:
b0
    v1 = PARAM a : int
    v3 = EQ v1, 1 : int
    branch v3, b1, b2
b1 <- b0
    v6 = CALL use, 1 : void
    jump b5
b2 <- b0
    v7 = EQ v1, 2 : int
    branch v7, b3, b4
b3 <- b2
    v8 = CALL use, 2 : void
    jump b5
b4 <- b2
    v9 = CALL use, 3 : void
    jump b5
b5 <- b1, b3, b4
    return v1
*/
