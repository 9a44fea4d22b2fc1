#include "memory.h"
#include "names.h"
int uses(struct names *p)
{
    return p->n + OWN_MEMORY;
}
