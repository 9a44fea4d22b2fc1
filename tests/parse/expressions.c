int f(unsigned char c, short s, unsigned u, long l, float x, char *p, int *q)
{
    int b = c + s * 2 - u;
    l = u + l;
    x = x * 2 + b;
    p = q ? p + c : 0;
    b = p - (char *)q > 3 || !x && ~c;
    *q++ = -c;
    s += x;
    u <<= l;
    b = (c, s), q[c] = 2[q];
    if (p == 0 && q != (void *)0)
        b = -1 < 0u;
    return sizeof(int[3]) + 'a' + 0x80000000 + 2147483648 + 10ul + 1.5f;
}
/* expect
f: int(unsigned char, short, unsigned int, long, float, char *, int *)
    decl b: int = <int>(- <unsigned int>(+ <int>c (* <int>s 2)) u)
    eval (= l (+ <long>u l))
    eval (= x (+ (* x <float>2) <float>b))
    eval (= p (?: q (+ p <long>c) <char *>0))
    eval (= b (|| (> (- p (char *)q) <long>3) (&& (! x) (~ <int>c))))
    eval (= (* (_++ q)) (- <int>c))
    eval (+= s x)
    eval (<<= u l)
    eval (, (= b <int>(, c s)) (= ([] q <long>c) ([] q <long>2)))
    if (&& (== p <char *>0) (!= q <int *>(void *)0))
        eval (= b (< <unsigned int>(- 1) 0:unsigned int))
    return <int>(+ <float>(+ (+ (+ (+ 12:unsigned long <unsigned long>97) <unsigned long>2147483648:unsigned int) <unsigned long>2147483648:long) 10:unsigned long) 1.5f)
*/
