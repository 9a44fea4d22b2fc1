// Undecided #if arms are both there; what could not be read marks its block.
void use(int);

int arms(int n)
{
#if HAVE_X
    use(1);
#else
    n++;
#endif
    return n;
}

int lost(int n)
{
    n = n + ] 3 ];
    use(n);
    return n;
}

int unknown_name(struct missing *m, some_type *t)
{
    return m->count + t->size + not_declared(m);
}
/* IR
arms:
b0
    v1 = PARAM n : int
    config #if HAVE_X, b1, b2
b1 <- b0
    v3 = CALL use, 1 : void
    jump b3
b2 <- b0
    v4 = ADD v1, 1 : int
    jump b3
b3 <- b1, b2
    v5 = PHI n: v1, v4 : int
    return v5
lost:
b0 loss
    v1 = PARAM n : int
    v2 = CALL use, v1 : void
    return v1
unknown_name:
b0
    v1 = PARAM m : struct missing *
    v2 = PARAM t : some_type *
    v3 = LOAD *v1.count : ? guessed
    v4 = LOAD *v2.size : ? guessed
    v5 = ADD v3, v4 : ?
    v6 = CALL not_declared, v1 : ? guessed
    v7 = ADD v5, v6 : ?
    return v7
*/
