// run: inspect --preprocess {}
// Arguments: nested calls, empty ones, commas in parentheses, line ends as blanks.
#define pair(a, b) <a|b>
#define none() nothing
#define one(a) [a]
pair(1, 2) pair(,) pair((1, 2), pair(3, 4)) none() one() one( )
pair(one
  (x),
  y)
pair (1, 2) pair
one one(one)(2)

/* expect
< 1 | 2 > < | > < ( 1 , 2 ) | < 3 | 4 > > nothing [ ] [ ]
< [ x ] | y >
< 1 | 2 > pair
one [ one ] ( 2 )
*/
