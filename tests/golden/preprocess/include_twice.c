// run: inspect --preprocess {}
// A header with a guard is read once; one without is read each time with the macros of the moment.
#define KIND first
#include "unguarded.inc"
#undef KIND
#define KIND second
#include "unguarded.inc"
#include "guarded.inc"
#include "guarded.inc"

/* expect
item ( first )
item ( second )
once
*/
